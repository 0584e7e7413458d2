"""The desk for corrections: the list, what to decide, and the article as it would read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.quality import Fault
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.gui import wording
from kzannotate.gui.desks.corrections.bar import CorrectionsBar
from kzannotate.gui.desks.corrections.decisions import Decisions
from kzannotate.gui.desks.corrections.gestures import CorrectionGestures
from kzannotate.gui.desks.corrections.list_view import CorrectionList
from kzannotate.gui.desks.corrections.model import sifted
from kzannotate.gui.desks.corrections.quality_pane import QualityPane
from kzannotate.gui.desks.corrections.sending import Sending
from kzannotate.gui.desks.corrections.tracked_view import TrackedView
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.desks.search_keys import SearchKeys
from kzannotate.gui.parts import rule

if TYPE_CHECKING:
    from kzannotate.domain.quality_report import QualityReport
    from kzannotate.domain.revision import Revision
    from kzannotate.formats.corrected.model import CorrectedArticle, Piece
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.corrections import CorrectionRow
    from kzannotate.workbench.session import Workbench

READING, SHOWING, COUNTING = "corrections", "tracked article", "quality"
"""Kinds of long work, as Jobs knows them."""
_SHOWN = (Correction, Verdict, Finding, Document, Fault)
_WIDTHS = (560, 700)


class _Shown(NamedTuple):
    """An article made ready to be shown."""

    article: CorrectedArticle
    pieces: list[Piece]


class CorrectionsPage(DeskPage):
    """Corrections of one article or of all, and the quality report."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.bar = CorrectionsBar(self._title_of)
        self.list = CorrectionList(self._title_of)
        self.decisions, self.tracked = Decisions(), TrackedView()
        self.quality = QualityPane()
        self.sending = Sending(tools, self)
        self.gestures = CorrectionGestures(tools, self)
        self._right = QStackedWidget()
        self._rows: list[CorrectionRow] = []
        self._wanted: str | None = None
        """Id of the article that is shown, or on its way."""
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        SearchKeys(self.bar.field, (self.list.view,), lambda: self.list.view)
        self.retranslate()

    def retranslate(self) -> None:
        self.tracked.setAccessibleName(self.tr("The article with its corrections"))
        self.tracked.setPlaceholderText(self.tr("No article is chosen."))
        self._show_chosen()

    def redress(self) -> None:
        self.tracked.show_again()

    def concerns(self, revision: Revision) -> bool:
        return any(isinstance(change.record, _SHOWN) for change in revision.changes)

    def writes(self) -> list[QWidget]:
        return [self.decisions, self.bar.by_hand, self.bar.fault]

    def renew(self) -> None:
        def read(bench: Workbench, pulse: Pulse) -> list[CorrectionRow]:
            from kzannotate.workbench.corrections import corrections

            return corrections(bench, cancelled=pulse.cancelled)

        self.tools.ask(READING, read, self._take)
        if self.bar.quality.isChecked():
            self._count()

    def forget(self) -> None:
        self._wanted = None
        self.tracked.show_article(None, ())
        self._take([])

    def in_reach(self) -> set[str]:
        return {"words"} if self.tracked.selected_span() is not None else set()

    def by_hand(self, what: str) -> None:
        """Ask for a ``correction`` of the words that are selected, or for a ``fault`` in them."""
        span, article = self.tracked.selected_span(), self.tracked.article
        if span is not None and article is not None:
            self.gestures.ask_about(what, article.id, article.text, span)

    def decide(self, deed: str) -> None:
        """Do one of the deeds with the rows that are chosen."""
        rows, current = self.list.rows(), self.list.current()
        if not rows or current is None or not self.decisions.buttons[deed].isEnabled():
            return
        if deed == "same_words":
            self.list.choose(lambda row: row.likeness == current.likeness)
        elif deed == "same_rule":
            self.list.choose(lambda row: row.rule == current.rule)
        elif deed == "reword":
            self.gestures.ask_for_words(current)
        elif deed == "elsewhere":
            self.gestures.look_elsewhere(current)
        else:
            self.gestures.decide(deed, rows)

    def _take(self, rows: list[CorrectionRow]) -> None:
        self._rows = rows
        self.bar.offer(rows)
        self._sift()

    def _sift(self) -> None:
        """List what passes the filters."""
        listed = sifted(self._rows, self.bar.sieve())
        self.list.show_rows(listed, any_at_all=bool(self._rows))
        self.bar.say(self.tr("%n correction(s)", "", len(listed)) if self._rows else "")
        self._show_chosen()
        self._show_article()

    def _show_chosen(self) -> None:
        self.decisions.show_rows(self.list.rows(), self.list.current())
        shown = self.tracked.article is not None
        self.bar.allow(selected=self.tracked.selected_span() is not None, article=shown)
        self.reach_changed.emit()

    def _show_article(self) -> None:
        """Show the article of the row in hand, or the one that is read, with its corrections."""
        row = self.list.current()
        document = row.passage.document if row is not None else self.tools.navigator.document
        self._wanted = document
        if document is None:
            self.tracked.show_article(None, ())
            return
        rows = [r for r in self._rows if r.passage.document == document]

        def read(bench: Workbench, _pulse: Pulse) -> _Shown | None:
            from kzannotate.formats.corrected.model import Showing, pieces
            from kzannotate.workbench.corrected_text import corrected

            if bench.store.record(Document, document) is None:
                return None
            made = corrected(bench, document, say=wording.reason, rows=rows).article
            return _Shown(made, pieces(made, Showing.TRACKED))

        self.tools.ask(SHOWING, read, self._take_article)

    def _take_article(self, shown: _Shown | None) -> None:
        if shown is None or shown.article.id != self._wanted:
            return
        if (shown.article, shown.pieces) != self.tracked.shown:
            self.tracked.show_article(shown.article, shown.pieces)
        row = self.list.current()
        self.tracked.hold(row.id if row is not None else None)
        self._show_chosen()

    def _on_current(self) -> None:
        row = self.list.current()
        self._show_chosen()
        if row is None:
            return
        if row.passage.document != self._wanted:
            self._show_article()
        else:
            self.tracked.hold(row.id)

    def _go(self) -> None:
        """Show the words in hand in their article."""
        row = self.list.current()
        if row is not None:
            self.passage_wanted.emit(row.passage)

    def _count(self) -> None:
        def read(bench: Workbench, pulse: Pulse) -> QualityReport:
            from kzannotate.workbench.quality import quality_report

            return quality_report(bench, say=wording.reason, cancelled=pulse.cancelled)

        self.tools.ask(COUNTING, read, self.quality.show_report)

    def _on_quality(self, wanted: bool) -> None:
        self._right.setCurrentWidget(self.quality if wanted else self.tracked)
        if wanted:
            self._count()

    def _on_export(self, showing: str, whole: bool) -> None:
        if whole:
            self.sending.ask_for_all(showing)
        elif self._wanted is not None:
            self.sending.ask_for_article(self._wanted, showing)

    def _title_of(self, document: str) -> str:
        row = self.tools.projection.documents.row(document)
        return row.document.title if row is not None and row.document.title else document

    def _connect(self) -> None:
        bar, listed = self.bar, self.list
        for way, act in (
            (bar.changed, self._sift),
            (bar.by_hand_wanted, lambda: self.by_hand("correction")),
            (bar.fault_wanted, lambda: self.by_hand("fault")),
            (bar.quality_wanted, self._on_quality),
            (bar.export_wanted, self._on_export),
            (self.decisions.wanted, self.decide),
            (listed.decided, self.decide),
            (listed.went, self._go),
            (listed.current_changed, self._on_current),
            (listed.chosen_changed, self._show_chosen),
            (self.tracked.chosen, listed.take),
            (self.tracked.selected, lambda _: self._show_chosen()),
            (self.quality.save_wanted, self.sending.ask_for_quality),
            (self.sending.left_out, self.gestures.tell_left),
        ):
            way.connect(act)

    def _lay_out(self) -> None:
        for side in (self.tracked, self.quality):
            self._right.addWidget(side)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(rule())
        column.addWidget(self.decisions)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self._right)
        splitter.setSizes(list(_WIDTHS))
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(rule())
        layout.addWidget(splitter, 1)
