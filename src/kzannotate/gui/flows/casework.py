"""From a finding or from words in an article to a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.domain.span import Passage
from kzannotate.errors import UserError
from kzannotate.gui.desks.cases.pick_bar import PickBar
from kzannotate.gui.desks.places import READ
from kzannotate.gui.papers import ask_for_paper
from kzannotate.gui.saving import named_after

if TYPE_CHECKING:
    from kzannotate.domain.case import Case
    from kzannotate.domain.finding import Finding
    from kzannotate.formats.report.paper import Paper
    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.desks.cases.page import CasesPage
    from kzannotate.gui.desks.places import Destinations
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.session import Workbench

CASES = "cases"


class CaseFlow(QObject):
    """Opens cases, and picks words for the one in hand."""

    def __init__(
        self,
        places: Destinations,
        desk: Desk,
        texts: OpenTexts,
        projection: Projection,
        navigator: Navigator,
    ) -> None:
        super().__init__(places)
        self._places, self._desk, self._texts = places, desk, texts
        self._projection, self._navigator = projection, navigator
        self._page: CasesPage | None = None
        self.bar = PickBar()
        self.bar.taken.connect(self.quote)
        self.bar.dropped.connect(lambda: self.bar.hold(None))
        desk.closing.connect(lambda: self.bar.hold(None))
        places.changed.connect(self._on_place)

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "open_case": self.open,
            "add_to_case": self.add,
            "quote_in_case": self.quote,
            "report_article": self.report_article,
            "report_all": self.report_all,
        }

    def report_article(self) -> None:
        """Ask where a report of the open article goes."""
        document, language = self._navigator.document, self._projection.language
        if document is None:
            return

        def tell(bench: Workbench, _pulse: Pulse) -> Paper:
            from kzannotate.workbench.reporting import article_paper

            return article_paper(bench, document, language)

        ask_for_paper(self._places.window(), self._desk, document, tell)

    def report_all(self) -> None:
        """Ask where a report of the whole check goes."""
        language = self._projection.language

        def tell(bench: Workbench, pulse: Pulse) -> Paper:
            from kzannotate.workbench.reporting import whole_paper

            return whole_paper(bench, language, cancelled=pulse.cancelled)

        name = named_after(self._desk.bench)
        ask_for_paper(self._places.window(), self._desk, name, tell)

    def open(self) -> None:
        """Open a case for the finding in hand, or go to the one that it has."""
        finding, bench = self._finding(), self._desk.bench
        if finding is not None and bench is not None:
            language = self._projection.language
            self._desk.jobs.write(lambda: _opened(bench, finding, language), self._show)

    def add(self) -> None:
        """Let the case in hand be about the finding in hand too."""
        from kzannotate.workbench import casework

        finding, bench = self._finding(), self._desk.bench
        case = self.in_hand()
        if finding is not None and bench is not None and case is not None:
            self._desk.jobs.write(lambda: casework.add_findings(bench, case, [finding]), self._show)

    def quote(self) -> None:
        """Put the selected words, or the mention in hand, into the case in hand."""
        passage, case = self._passage(), self.bar.case or self.in_hand()
        if case is None:
            return
        if passage is None:
            self._desk.jobs.failed.emit(
                UserError("Select at least one letter of the article first.")
            )
            return
        self._cases().gestures.quote(case, passage, self._on_quoted)

    def _on_quoted(self, case: Case) -> None:
        self.bar.hold(None)
        self._show(case)

    def show(self, case: str) -> None:
        """Show a case at its desk, by its id."""
        self._cases().choose(case)
        self._places.go(CASES)

    def _show(self, case: Case) -> None:
        page = self._cases()
        page.choose(case.id)
        self._places.go(CASES)

    def _pick_for(self, case: Case) -> None:
        self.bar.hold(case)
        self._places.go(READ)

    def _cases(self) -> CasesPage:
        page: CasesPage = self._places.page(CASES)  # type: ignore[assignment]
        if self._page is None:
            self._page = page
            page.pick_wanted.connect(self._pick_for)
        return page

    def _on_place(self, place: str) -> None:
        if place == CASES:
            self._cases()

    def in_hand(self) -> Case | None:
        """The case that was looked at last; without one, say what to do."""
        case = self._page.case if self._page is not None else None
        if case is None:
            self._desk.jobs.failed.emit(UserError("Go to a case first: this is put into it."))
        return case

    def _finding(self) -> Finding | None:
        row = self._projection.findings.row(self._navigator.finding)
        return row.finding if row is not None else None

    def _passage(self) -> Passage | None:
        document, reader = self._navigator.document, self._texts.reader
        span, mention = reader.selected_span(), self._navigator.mention
        if document is not None and span is not None and len(span):
            return Passage.at(document, reader.text, span)
        return mention.passage if mention is not None else None


def _opened(bench: Workbench, finding: Finding, language: str) -> Case:
    from kzannotate.workbench import casework

    known = casework.case_of(bench, finding.id)
    return known or casework.open_case(bench, [finding], language=language)
