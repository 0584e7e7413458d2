"""The window: the menus, the way in, and the room behind it that is furnished when it is needed."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kzannotate import safe_mode
from kzannotate.gui.actions import Actions
from kzannotate.gui.flows.dressed_window import DressedWindow
from kzannotate.gui.flows.filing import FileFlow
from kzannotate.gui.flows.helping import ways_out
from kzannotate.gui.flows.keeping_safe import SafeFlow
from kzannotate.gui.flows.recent import RecentFlow
from kzannotate.gui.flows.setting import Front as SettingFront
from kzannotate.gui.flows.setting import SettingFlow
from kzannotate.gui.flows.shared_projects import SharedFlow
from kzannotate.gui.panels.welcome import WelcomePanel
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.gui.shape import geometry_of, place
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from kzannotate.errors import UserError
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.panels.notice import NoticePanel
    from kzannotate.gui.panels.status import StatusPanel
    from kzannotate.gui.tour.flow import TourFlow
    from kzannotate.gui.workroom import Workroom
    from kzannotate.workbench.session import Workbench

_LOWEST = 240
"""Pixels of height that the pages can do with: a screen of 768 at twice the size has 384."""
_AHEAD = (
    *("parts", "wording", "projection", "reader.typesetting", "reader.marked_page"),
    *("reader.article_reader", "panels.article", "panels.pair", "panels.documents"),
    *("panels.concordance", "panels.findings", "panels.finding_card", "panels.entity"),
    *("entities.grid", "panels.entity_page", "panels.history", "panels.notes"),
    *("flows.commanding", "flows.linking", "flows.applying", "flows.entities", "workroom"),
)
"""What the room loads, in pieces: one at a time, so that the window goes on meanwhile."""
_PATIENCE = 50
"""Times that the furnishing waits for the first paint, of 10 milliseconds each."""


class MainWindow(QMainWindow):
    """What is there at once: menus, keys and the welcome page.

    What belongs to a project is in its room; a part of the room that is asked for here by its name
    is looked up there.
    """

    closed = Signal()

    def __init__(self, desk: Desk, wardrobe: Wardrobe) -> None:
        super().__init__()
        self.desk, self._wardrobe = desk, wardrobe
        self._room: Workroom | None = None
        self._painted = self._pictured = False
        self._ahead = [*reversed(_AHEAD)]
        self.setAcceptDrops(True)
        self.welcome, self.pages = WelcomePanel(), QStackedWidget()
        self._lay_out()
        self.files = FileFlow(self, desk, self._say)
        self.safe = SafeFlow(self, desk, self._say)
        self.shared = SharedFlow(self, desk)
        self.actions_ = Actions(self)
        self.recent = RecentFlow(self.welcome, self.actions_.recent, desk, wardrobe)
        self.setting = SettingFlow(self._before_settings(), desk, wardrobe)
        self.actions_.fill(self.menuBar())
        self._tools = self.actions_.strip(("undo", "redo", "check"))
        self.menuBar().setCornerWidget(self._tools)
        self._connect()
        self._dressed = DressedWindow(self, self.actions_, wardrobe, self._say_title)
        place(self, wardrobe.settings)
        self._dressed.check_marks()
        self.recent.offer()
        self._say_title()
        self.actions_.enable(frozenset())

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.room, name)

    @property
    def room(self) -> Workroom:
        """Everything that a project needs, furnished to the end."""
        room = self._entered()
        room.furnish()
        return room

    @cached_property
    def notice(self) -> NoticePanel:
        """The bar that says what went wrong; made when there is something to say."""
        from kzannotate.gui.panels.notice import NoticePanel

        made = NoticePanel()
        self._body.insertWidget(0, made)
        return made

    @cached_property
    def status(self) -> StatusPanel:
        """The line at the foot; made when there is work or a project."""
        from kzannotate.gui.panels.status import StatusPanel

        made = StatusPanel(self.desk.jobs)
        made.cancel_wanted.connect(self.desk.jobs.cancel)
        made.server_wanted.connect(self.shared.on_chip)
        self.shared.said.connect(made.show_server)
        made.passed_over_wanted.connect(self._show_passed_over)
        self.desk.checked.connect(made.show_passed_over)
        self.desk.closing.connect(lambda: made.show_passed_over(0))
        self._body.addWidget(made)
        return made

    @cached_property
    def tour(self) -> TourFlow:
        """What leads through the window; made when somebody wants to be led."""
        from kzannotate.gui.tour.flow import Stage, TourFlow

        stage = Stage(
            *(self, self.actions_, lambda: self.room, self.files.open_sample),
            self.files.has_sample_open,
        )
        return TourFlow(stage, self.desk, self._wardrobe)

    def draw_pictures(self) -> None:
        """Put pictures into the places that were kept for them."""
        from kzannotate.gui.icons import app_icon

        self._pictured = True
        self.setWindowIcon(app_icon())
        self.welcome.draw()
        self.actions_.repaint(theme_now().text)

    def furnish_in_steps(self, waited: int = 0) -> None:
        """Furnish the room between what else happens, once the window has been seen."""
        if not self._pictured and waited < _PATIENCE:
            QTimer.singleShot(10, self, lambda: self.furnish_in_steps(waited + 1))
        elif self._ahead or self._entered().furnish_a_bit():
            if self._ahead:
                import_module(f"kzannotate.gui.{self._ahead.pop()}")
            QTimer.singleShot(0, self, lambda: self.furnish_in_steps(_PATIENCE))

    def _hang_above(self, bar: QWidget) -> None:
        """Place a bar of the room between the menus and the pages."""
        self._body.insertWidget(self._body.indexOf(self.pages), bar)

    def complain(self, error: UserError) -> None:
        """Say in one sentence what went wrong."""
        from kzannotate.gui.models.lexicon import Lexicon

        lexicon = self._room.projection.lexicon if self._room is not None else Lexicon()
        self.notice.tell(error, lexicon, self._wardrobe.language)
        if self._room is not None:
            self.room.knowing.complain(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        settings = replace(self._wardrobe.settings, geometry=geometry_of(self))
        if self._room is not None:
            settings = self._room.kept_in(settings)
        self._wardrobe.remember(settings)
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.draw_pictures)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.files.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files.drop(event.mimeData())

    def _say_title(self) -> None:
        """Name the open project in the window's title."""
        bench = self.desk.bench
        title = f"{bench.info.title} – kzannotate" if bench is not None else "kzannotate"
        if self.desk.read_only:
            title = self.tr("{title} (read-only)").format(title=title)
        if safe_mode.is_on():
            safe = self.tr("safe mode")
            title = f"{title} ({safe})"
        self.setWindowTitle(without_bidi_controls(title))

    def _entered(self) -> Workroom:
        if self._room is None:
            from kzannotate.gui.workroom import Front, Workroom

            front = Front(
                *(self, self.actions_, self.files, self.status, self.pages),
                *(self._hang_above, self._say_title, self._say),
            )
            self._room = Workroom(front, self.desk, self._wardrobe)
        return self._room

    def _lay_out(self) -> None:
        self.pages.addWidget(self.welcome)
        self.pages.setMinimumHeight(_LOWEST)
        whole = QWidget()
        layout = self._body = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        desk, wardrobe, files = self.desk, self._wardrobe, self.files
        led: Acts = {"tour": lambda: self.tour.start()}  # noqa: PLW0108 - made when wanted
        for acts in (
            *(files.acts(), self.safe.acts(), wardrobe.acts(self), self.setting.acts()),
            *(self.shared.acts(), ways_out(self, desk, self.complain), led),
        ):
            self.actions_.connect_to(acts)
        self.actions_.wanted.connect(lambda: self.room)
        files.named.connect(self._on_named)
        desk.jobs.started.connect(self._on_work)
        desk.arriving.connect(lambda: self.room)
        desk.opened.connect(self._on_opened)

    def _before_settings(self) -> SettingFront:
        return SettingFront(
            *(self, lambda: self.actions_, lambda: self.room.article.reader.zoom),
            *(self.recent.offer, self._say, self.complain),
        )

    def _say(self, sentence: str) -> None:
        self.notice.say(sentence)

    def _show_passed_over(self) -> None:
        from kzannotate.gui.dialogs.reports import check_report

        check_report(self.desk.passed_over(), self).open()

    def _on_work(self, kind: str) -> None:
        """Show that something is under way, and meanwhile furnish the room that will show it."""
        if "status" not in self.__dict__:
            self.status.show_work(kind)
        if self._room is None:
            self.furnish_in_steps()

    def _on_opened(self, bench: Workbench) -> None:
        self._dressed.tell_chosen_keys()
        self.recent.keep(bench)
        if "notice" in self.__dict__:
            self.notice.hide()

    def _on_named(self, name: str) -> None:
        self.desk.reviewer = name
        self._wardrobe.remember(replace(self._wardrobe.settings, reviewer=name))
