"""Where in the window one works: reading, or at one of the desks."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kzannotate.gui.i18n import QT_TRANSLATE_NOOP
from kzannotate.gui.parts import Panel, rule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desks.page import DeskPage, Tools
    from kzannotate.workbench.session import Workbench

READ, CORRECTIONS = "read", "corrections"
_EVERYWHERE = frozenset(("project", "undo", "redo"))
_QUIET = 1500
"""Milliseconds after a project was opened before the desks are loaded ahead."""


class Destination(NamedTuple):
    """A page one can go to.

    Args:
        id: its action is called ``place_`` and this.
        title: English words, marked for translation in the context Places.
        make: makes the page; called when it is first gone to. None: the articles.
    """

    id: str
    title: str
    make: Callable[[Tools], DeskPage] | None = None


def _comparison(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.comparison.page import ComparisonPage

    return ComparisonPage(tools)


def _cases(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.cases.page import CasesPage

    return CasesPage(tools)


def _terms(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.terms.page import TermsPage

    return TermsPage(tools)


def _facts(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.facts.page import FactsPage

    return FactsPage(tools)


def _corrections(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.corrections.page import CorrectionsPage

    return CorrectionsPage(tools)


def _translation(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.translation.page import TranslationPage

    return TranslationPage(tools)


def _work(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.worklist.page import WorkPage

    return WorkPage(tools)


def _adjudication(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.adjudication.page import AdjudicationPage

    return AdjudicationPage(tools)


def _agreement(tools: Tools) -> DeskPage:
    from kzannotate.gui.desks.agreement.page import AgreementPage

    return AgreementPage(tools)


PLACES = (
    Destination(READ, QT_TRANSLATE_NOOP("Places", "Read")),
    Destination("comparison", QT_TRANSLATE_NOOP("Places", "Compare sources"), _comparison),
    Destination("cases", QT_TRANSLATE_NOOP("Places", "Cases"), _cases),
    Destination("terms", QT_TRANSLATE_NOOP("Places", "Terms"), _terms),
    Destination("facts", QT_TRANSLATE_NOOP("Places", "Facts"), _facts),
    Destination(CORRECTIONS, QT_TRANSLATE_NOOP("Places", "Corrections"), _corrections),
    Destination("translation", QT_TRANSLATE_NOOP("Places", "Translations"), _translation),
    Destination("worklist", QT_TRANSLATE_NOOP("Places", "Work"), _work),
    Destination("adjudication", QT_TRANSLATE_NOOP("Places", "Adjudication"), _adjudication),
    Destination("agreement", QT_TRANSLATE_NOOP("Places", "Reviewer agreement"), _agreement),
)


class DestinationBar(Panel):
    """The row of places above the window's pages."""

    chosen = Signal(int)

    def __init__(self, places: Sequence[Destination]) -> None:
        super().__init__()
        self._places = places
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        for _ in places:
            self.tabs.addTab("")
        self.tabs.currentChanged.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(rule())
        self.retranslate()

    def retranslate(self) -> None:
        self.tabs.setAccessibleName(QCoreApplication.translate("Places", "Places"))
        for number, place in enumerate(self._places):
            self.tabs.setTabText(number, QCoreApplication.translate("Places", place.title))


class Destinations(QWidget):
    """The bar with the page that is chosen below it; desks are made when they are first gone to.

    Args:
        reading: the page with the articles.
    """

    changed = Signal(str)
    """Id of the place one is at now."""
    reach_changed = Signal()
    """Other commands can be given at the desk."""
    case_wanted = Signal(str)
    """Id of a case to be shown at its desk."""

    def __init__(
        self, reading: QWidget, tools: Tools, places: Sequence[Destination] = PLACES
    ) -> None:
        super().__init__()
        self._tools, self._places = tools, places
        self._pages: dict[str, DeskPage] = {}
        self.bar, self._stack = DestinationBar(places), QStackedWidget()
        if len(places) == 1:
            self.bar.hide()  # never shown here: without a parent it would be a window of its own
        self._stack.addWidget(reading)
        self._reading = reading
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.bar.chosen.connect(self._go)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(lambda: tools.desk.jobs.run_aside(self._load_ahead))
        self._project: Path | None = None
        tools.desk.opened.connect(self._on_opened)
        tools.desk.closing.connect(self._quiet.stop)
        tools.navigator.document_opened.connect(lambda _document: self.go(READ))
        tools.navigator.entity_shown.connect(lambda _entity: self.go(READ))

    def _on_opened(self, bench: Workbench) -> None:
        """Begin at the articles, but where the same project is opened again by somebody else."""
        self._quiet.start()
        if bench.store.path != self._project:
            self._project = bench.store.path
            self.go(READ)

    def acts(self) -> Acts:
        """What actions do here."""
        return {f"place_{place.id}": _going(self.go, place.id) for place in self._places}

    @property
    def here(self) -> str:
        """Id of the place one is at."""
        return self._places[self.bar.tabs.currentIndex()].id

    def in_reach(self, there: set[str]) -> set[str]:
        """Which of what is there can be worked on: at a desk nothing of the hidden articles."""
        if self.here == READ:
            return there
        return (there & _EVERYWHERE) | self.page(self.here).in_reach()

    def go(self, id_: str) -> None:
        """Go to a place."""
        number = [place.id for place in self._places].index(id_)
        self.bar.tabs.setCurrentIndex(number)

    def page(self, id_: str) -> DeskPage:
        """The page of a desk, made if it was never gone to."""
        if id_ not in self._pages:
            make = next(p.make for p in self._places if p.id == id_)
            assert make is not None  # noqa: S101 - the articles are no desk
            page = self._pages[id_] = make(self._tools)
            page.passage_wanted.connect(self._tools.navigator.show_passage)
            page.case_wanted.connect(self.case_wanted)
            page.reach_changed.connect(self.reach_changed)
            self._stack.addWidget(page)
        return self._pages[id_]

    def _load_ahead(self) -> None:
        """Load beside the window what the first look at a desk would wait for."""
        for place in self._places:
            if place.make is not None and place in PLACES:
                import_module(f"kzannotate.gui.desks.{place.id}.page")

    def _go(self, number: int) -> None:
        place = self._places[number]
        if place.make is None:
            self._stack.setCurrentWidget(self._reading)
        else:
            page = self.page(place.id)
            self._stack.setCurrentWidget(page)
            page.enter()
        self.changed.emit(place.id)


def _going(go: Callable[[str], None], id_: str) -> Callable[[], object]:
    return lambda: go(id_)
