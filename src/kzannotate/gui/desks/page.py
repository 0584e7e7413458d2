"""What every desk is: a page that is made when it is first gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import Signal

from kzannotate.gui.parts import Panel
from kzannotate.gui.pens import Pens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.session import Workbench

T = TypeVar("T")


class Speaking(Protocol):
    """What knows in which language the window speaks; the flow that dresses it does."""

    @property
    def dressed(self) -> SignalInstance:
        """Another theme is worn."""

    @property
    def language(self) -> str:
        """BCP 47 code."""


class Tools(NamedTuple):
    """What a desk works with.

    Args:
        window: the parent of dialogs.
    """

    window: QWidget
    desk: Desk
    projection: Projection
    navigator: Navigator
    wardrobe: Speaking

    def do(self, verb: Callable[[Workbench], T], done: Callable[[T], None] | None = None) -> None:
        """Make a gesture on the writer's thread: a verb of the workbench, one revision."""
        bench = self.desk.bench
        if bench is not None:
            self.desk.jobs.write(lambda: verb(bench), done)

    def ask(
        self, kind: str, read: Callable[[Workbench, Pulse], T], done: Callable[[T], None]
    ) -> None:
        """Read at length away from the window's thread; the newest question of a kind counts."""
        bench = self.desk.bench
        if bench is not None:
            self.desk.jobs.run(kind, lambda pulse: read(bench, pulse), done)

    def do_at_length(
        self,
        kind: str,
        verb: Callable[[Workbench, Pulse], T],
        done: Callable[[T], None] | None = None,
    ) -> None:
        """Do long work that ends in a commit or a file, with progress and cancel."""
        bench = self.desk.bench
        if bench is not None:
            self.desk.jobs.write_long(kind, lambda pulse: verb(bench, pulse), done)


class DeskPage(Panel):
    """One desk. It reads when it is shown, and again when what it shows has changed."""

    passage_wanted = Signal(object)
    """Passage to be shown in its article."""
    case_wanted = Signal(str)
    """Id of a case to be shown at its desk."""
    reach_changed = Signal()
    """Other commands can be given here."""

    def __init__(self, tools: Tools) -> None:
        super().__init__("page")
        self.tools = tools
        self._stale = True
        self._pens = Pens(tools.desk, self)
        self._writing: list[QWidget] = []
        tools.desk.opened.connect(self._on_project)
        tools.desk.closing.connect(self._on_closing)
        tools.desk.revised.connect(self._on_revised)

    def renew(self) -> None:
        """Read again what is shown; called in the window's thread, when the page is seen."""

    def forget(self) -> None:
        """Show nothing, as when a project is closed."""

    def concerns(self, revision: Revision) -> bool:
        """Whether a revision changes what is shown."""
        return bool(revision.changes)

    def in_reach(self) -> set[str]:
        """What that is needed by commands is there at this desk, besides what is everywhere."""
        return set()

    def writes(self) -> Iterable[QWidget]:
        """What writes into the project here: it rests where that is only read."""
        return self._writing

    def enter(self) -> None:
        """The page is gone to: be up to date, and take the keyboard."""
        self._pens.hold(self.writes())
        if self._stale:
            self._stale = False
            self.renew()
        self.setFocus()

    def _on_project(self, _bench: object) -> None:
        self._mark_stale()

    def _on_closing(self) -> None:
        self._stale = True
        self.forget()

    def _on_revised(self, revision: Revision) -> None:
        if self.concerns(revision):
            self._mark_stale()

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self._stale = False
            self.renew()
