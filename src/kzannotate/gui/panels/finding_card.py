"""One finding in full: what, where, against what, why; and the ruling on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui import wording
from kzannotate.gui.command_button import CommandButton
from kzannotate.gui.fact_words import fact_sources, fact_words
from kzannotate.gui.models.document_model import day_of, title_of
from kzannotate.gui.models.finding_model import ruling_words
from kzannotate.gui.parts import GAP, EmptyPage, Panel, Words, rule
from kzannotate.gui.plain import isolate, plain_label
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.reviewer_signs import Badge
from kzannotate.gui.ruling_bar import RulingBar
from kzannotate.gui.sheet import theme_now
from kzannotate.gui.signs import ROLES, draw_severity

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kzannotate.domain.finding import Finding, Severity, Side
    from kzannotate.domain.span import Passage
    from kzannotate.domain.verdict import Ruling
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.viewing import FindingRow

_QUOTES = 3
"""How many passages of a side are quoted before the rest is only counted."""


class FindingCard(Panel):
    """The finding in hand; what it says is made anew when another is chosen."""

    ruled = Signal(object, object, str, object)
    """FindingRow, Ruling, reason, what to read instead or None."""
    withdrawn = Signal(object)
    """FindingRow whose ruling is taken back."""

    def __init__(self, projection: Projection, navigator: Navigator) -> None:
        super().__init__()
        self._projection, self._navigator = projection, navigator
        self._row: FindingRow | None = None
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._scroll, self._state = QScrollArea(), plain_label()
        self.ruling = RulingBar()
        self._lay_out()
        self.ruling.chosen.connect(self._on_ruling)
        self.ruling.taken_back.connect(self._on_taken_back)
        navigator.finding_chosen.connect(self.show_finding)
        projection.refreshed.connect(self._refresh)
        projection.lexicon_changed.connect(self._fill)
        self.retranslate()

    @property
    def row(self) -> FindingRow | None:
        """The finding in hand, with its ruling."""
        return self._row

    def retranslate(self) -> None:
        self._empty.say(
            self.tr("Choose a finding"),
            self.tr("What it rests on appears here, to be ruled on."),
            "next_finding",
        )
        self._fill()

    def show_finding(self, finding: str | None) -> None:
        """Show a finding by its id, or that none is in hand."""
        self._row = self._projection.findings.row(finding)
        self._fill()
        if self._row is not None:
            self.ruling.show_row(self._row)
        self._scroll.verticalScrollBar().setValue(0)

    def _refresh(self) -> None:
        if self._row is None:
            return
        fresh = self._projection.findings.row(self._row.finding.id)
        if fresh != self._row:
            known, self._row = self._row, fresh
            if fresh is not None and fresh.finding == known.finding:
                self._state.setText(ruling_words(fresh))
            else:
                self._fill()
            if fresh is not None:
                self.ruling.show_row(fresh)

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._scroll, 1)
        body.addWidget(rule())
        body.addWidget(self.ruling)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule())
        layout.addWidget(self._pages)

    def _fill(self) -> None:
        self._pages.setCurrentIndex(0 if self._row is None else 1)
        if self._row is None:
            return
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(2 * GAP, 2 * GAP - 2, 2 * GAP, 2 * GAP)
        body.setSpacing(GAP)
        self._say_head(body, self._row)
        for number, side in enumerate(self._row.finding.sides):
            self._say_side(body, side, number)
        self._say_fact(body, self._row.finding)
        self._say_foot(body, self._row.finding)
        body.addStretch(1)
        self._scroll.setWidget(inside)

    def _say_head(self, body: QVBoxLayout, row: FindingRow) -> None:
        finding = row.finding
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(SeveritySign(finding.severity), 0, Qt.AlignmentFlag.AlignVCenter)
        kind = Words(wording.finding_type(finding.type), scale=1.15, bold=True, aside=True)
        head.addWidget(kind, 1)
        self._state = plain_label(ruling_words(row))
        self._state.setProperty("role", "chip")
        head.addWidget(self._state)
        body.addLayout(head)
        if finding.entity:
            name = self._projection.lexicon.called(finding.entity, self._projection.language)
            body.addWidget(Words(name, limit=2, bold=True))
        body.addWidget(Words(wording.reason(finding.reason), limit=8, aside=True))
        self._say_others(body, finding)

    def _say_others(self, body: QVBoxLayout, finding: Finding) -> None:
        """What other reviewers ruled, where their decisions are shown."""
        for person, verdict in self._projection.rulings_beside(finding.id):
            row = QHBoxLayout()
            row.setSpacing(GAP)
            row.addWidget(Badge(person), 0, Qt.AlignmentFlag.AlignTop)
            told = (person.name, wording.ruling(verdict.ruling), verdict.reason)
            said = "  ·  ".join(isolate(part) for part in told if part)
            row.addWidget(Words(said, limit=3, muted=True, aside=True), 1)
            body.addLayout(row)

    def _say_side(self, body: QVBoxLayout, side: Side, number: int) -> None:
        severity = self._finding().severity
        for passage in side.passages[:_QUOTES]:
            body.addSpacing(GAP // 2)
            body.addWidget(self._origin_of(passage))
            quote = QuoteView(passage, self._language_of(passage), ROLES[severity])
            quote.wanted.connect(self._navigator.show_passage)
            body.addWidget(quote)
        more = len(side.passages) - _QUOTES
        if more > 0:
            body.addWidget(Words(self.tr("and %n more place(s)", "", more), muted=True, aside=True))
        if side.value and side.value not in {p.text for p in side.passages}:
            words = self.tr("Read as: {value}").format(
                value=isolate(wording.read_value(side.value))
            )
            body.addWidget(Words(words, limit=2, muted=True, aside=True))
        if number == 0 and len(self._finding().documents) > 1:
            body.addWidget(self._pair_button(), 0, Qt.AlignmentFlag.AlignLeading)

    def _say_fact(self, body: QVBoxLayout, finding: Finding) -> None:
        fact = self._projection.lexicon.fact(finding.fact)
        if fact is None:
            return
        lexicon, language = self._projection.lexicon, self._projection.language
        body.addSpacing(GAP // 2)
        body.addWidget(Words(self.tr("Reference"), muted=True, aside=True))
        body.addWidget(Words(fact_words(fact, lexicon, language), limit=3, aside=True))
        for source in fact_sources(fact):
            body.addWidget(Words(source, limit=3, muted=True))

    def _say_foot(self, body: QVBoxLayout, finding: Finding) -> None:
        if finding.suggestion:
            body.addSpacing(GAP // 2)
            body.addWidget(Words(self.tr("Read instead"), muted=True, aside=True))
            body.addWidget(Words(finding.suggestion, limit=4, scale=1.1, bold=True))
        body.addSpacing(GAP // 2)
        parts = [wording.basis(finding.basis), isolate(wording.rule(finding.rule))]
        if finding.property_name:
            parts.insert(0, isolate(wording.property_name(finding.property_name)))
        body.addWidget(Words("  ·  ".join(parts), limit=3, muted=True, aside=True))

    def _pair_button(self) -> CommandButton:
        made = CommandButton("pair", "link")
        made.say(self.tr("Show both side by side"))
        return made

    def _origin_of(self, passage: Passage) -> Words:
        row = self._projection.documents.row(passage.document)
        if row is None:
            return Words(passage.document, muted=True)
        parts = [row.source_name or "", day_of(row.document.published), title_of(row)]
        words = "  ·  ".join(isolate(part) for part in parts if part)
        return Words(words, muted=True, aside=True)

    def _language_of(self, passage: Passage) -> str | None:
        row = self._projection.documents.row(passage.document)
        return row.document.language if row else None

    def _finding(self) -> Finding:
        assert self._row is not None  # noqa: S101 - only filled with one in hand
        return self._row.finding

    def _on_ruling(self, ruling: Ruling, reason: str, instead: object) -> None:
        if self._row is not None:
            self.ruled.emit(self._row, ruling, reason, instead)

    def _on_taken_back(self) -> None:
        if self._row is not None:
            self.withdrawn.emit(self._row)


class SeveritySign(QWidget):
    """The sign of a severity, with its name for those who do not see it."""

    def __init__(self, severity: Severity) -> None:
        super().__init__()
        self._severity = severity
        self.setFixedSize(QSize(20, 20))
        self.setAccessibleName(wording.severity(severity))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_severity(painter, QRectF(1, 1, 18, 18), self._severity, theme_now())
        painter.end()
