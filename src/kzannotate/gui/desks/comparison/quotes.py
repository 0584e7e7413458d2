"""What stands behind a cell: its quotes; and two cells beside each other, with what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzannotate.gui.desks.comparison.signs import ROLES
from kzannotate.gui.desks.comparison.words import state_words, stated_words, why
from kzannotate.gui.parts import GAP, EmptyPage, Panel, Words, button, label
from kzannotate.gui.plain import isolate, set_plain_text
from kzannotate.gui.quote import QuoteView, shown_words
from kzannotate.text.contrast import contrast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.domain.claim import Claim
    from kzannotate.domain.comparison import Cell
    from kzannotate.domain.document import Document
    from kzannotate.domain.span import Passage, Span

_MOST = 12
"""Quotes of one cell that are shown; the others are counted."""


class QuotesPane(Panel):
    """Quotes of the cell in hand, or of two that are marked.

    Args:
        document_of: the document of an id, None where there is no such.

    Signals:
        passage_wanted: a Passage is to be shown in its article.
        pair_wanted: Passages are to be shown side by side.
        left: the keyboard goes back to the table.
    """

    passage_wanted = Signal(object)
    pair_wanted = Signal(object)
    left = Signal()

    def __init__(self, document_of: Callable[[str], Document | None]) -> None:
        super().__init__("page")
        self._document_of = document_of
        self._told: tuple[tuple[str, Cell], ...] = ()
        self._title = ""
        self.heading, self.pair = label("heading"), button()
        self._empty = EmptyPage()
        self._body = QWidget()
        self._columns = QHBoxLayout(self._body)
        self._area = QScrollArea()
        self._lay_out()
        self.pair.clicked.connect(self._ask_pair)
        self.retranslate()
        self.clear()

    def retranslate(self) -> None:
        self.pair.setText(self.tr("Open side by side"))
        self._say_empty(self.tr("No cell is chosen"))
        if self._told:
            self._fill()

    def clear(self) -> None:
        """Show nothing."""
        self._told = ()
        self._say_empty(self.tr("No cell is chosen"))
        self._fill()

    def show_cells(self, title: str, cells: Sequence[tuple[str, Cell]]) -> None:
        """Show the quotes of one cell or of two.

        Args:
            title: what their rows are about.
            cells: each with the name of its source.
        """
        self._title, self._told = title, tuple(cells)
        self._fill()

    def say(self, title: str) -> None:
        """Say what is about a cell that has no quotes."""
        self._told = ()
        self._say_empty(title)
        self._fill()

    def focus_first(self) -> None:
        """Take the keyboard to the first quote."""
        views = self._body.findChildren(QuoteView)
        if views:
            views[0].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def passages(self) -> list[Passage]:
        """The first quote of each cell."""
        return [cell.claims[0].passage for _, cell in self._told]

    def keyPressEvent(self, event: object) -> None:
        if event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.left.emit()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def _say_empty(self, title: str) -> None:
        words = self.tr(
            "Choose a cell to read its quotes. Mark two with the space bar to compare them."
        )
        self._empty.say(title, words)

    def _ask_pair(self) -> None:
        self.pair_wanted.emit(self.passages)

    def _fill(self) -> None:
        while (taken := self._columns.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._area.setVisible(bool(self._told))
        self._empty.setVisible(not self._told)
        set_plain_text(self.heading, self._title if self._told else "")
        self.pair.setVisible(len({p.document for p in self.passages}) > 1)
        differing = self._differing()
        for number, (source, cell) in enumerate(self._told):
            self._columns.addWidget(self._column(source, cell, differing[number]), 1)

    def _differing(self) -> list[Sequence[Span]]:
        """Words of the first quotes that the other lacks, where two cells are shown."""
        if len(self._told) < 2:
            return [() for _ in self._told]
        return [*contrast([shown_words(p) for p in self.passages])]

    def _column(self, source: str, cell: Cell, differing: Sequence[Span]) -> QWidget:
        made = QWidget()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(0, 0, GAP, GAP)
        layout.setSpacing(GAP // 2)
        if len(self._told) > 1:
            layout.addWidget(Words(isolate(source), bold=True, aside=True))
        left = _MOST
        for value in cell.values:
            said = f"{isolate(stated_words(value))} – {state_words(value.state)}"
            layout.addWidget(Words(said, bold=True, aside=True))
            layout.addWidget(Words(why(value.state, value.ground), muted=True, aside=True))
            for claim in value.claims[: max(0, left)]:
                first = claim is cell.claims[0]
                self._add_quote(layout, claim, value.state, differing if first else ())
                left -= 1
        more = len(cell.claims) - _MOST
        if more > 0:
            layout.addWidget(Words(self.tr("and %n more quote(s)", "", more), muted=True))
        layout.addStretch(1)
        return made

    def _add_quote(
        self, layout: QVBoxLayout, claim: Claim, state: object, differing: Sequence[Span]
    ) -> None:
        document = self._document_of(claim.document)
        title = document.title if document is not None else claim.document
        day = (document.published or "")[:10] if document is not None else ""
        beneath = " · ".join(isolate(part) for part in (day, title) if part)
        quote = QuoteView(
            claim.passage,
            document.language if document is not None else None,
            ROLES[state],  # type: ignore[index]
            differing,
        )
        quote.wanted.connect(self.passage_wanted)
        show = button("link")
        show.setText(self.tr("Show in the article"))
        passage = claim.passage
        show.clicked.connect(lambda: self.passage_wanted.emit(passage))
        row = QHBoxLayout()
        row.addWidget(Words(beneath, muted=True, aside=True), 1)
        row.addWidget(show)
        layout.addLayout(row)
        layout.addWidget(quote)

    def _lay_out(self) -> None:
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(3 * GAP)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.pair)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP // 2)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._empty, 1)
