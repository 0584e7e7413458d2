"""The line above the table: what is shown of it, and what can be done with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from kzannotate.domain.comparison import CellState
from kzannotate.gui import wording
from kzannotate.gui.desks.comparison.arranging import DISAGREEING, Grouping, Order, Sieve
from kzannotate.gui.desks.comparison.pictures import AGREEMENT, VALUES, WORDING
from kzannotate.gui.desks.comparison.words import FIGURE, STATES, state_words
from kzannotate.gui.icons import icon
from kzannotate.gui.parts import GAP, FilterButton, Panel, label, rule
from kzannotate.gui.plain import isolate, set_plain_text, set_plain_tooltip
from kzannotate.gui.remarks.wrapping import WrappingRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from kzannotate.domain.comparison import ComparisonTable
    from kzannotate.gui.desks.comparison.words import RowWords

_PAUSE = 120
"""Milliseconds after a letter before the table is filtered."""
_SOUGHT = frozenset(CellState) - {CellState.MISSING}
"""States that a row is sought by: something is missing in nearly each."""
_OFFERED = 40
"""Properties and sources in a menu: those of which the most is stated."""


class ComparisonBar(Panel):
    """Filters, order and groups; a switch between sources and articles; copy and export.

    Signals:
        changed: the table is to be shown otherwise.
        view_changed: the table or a picture is wanted.
        columns_changed: sources or articles are wanted as columns.
        copy_wanted: what is shown is to be copied.
        export_wanted: what is shown is to be written to a file.
        left: the keyboard goes to the table.
    """

    changed = Signal()
    view_changed = Signal()
    columns_changed = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._table: ComparisonTable | None = None
        self._properties: dict[str, str] = {}
        self.field, self.count = QLineEdit(), label("small")
        self.by, self.kind, self.about, self.source = (FilterButton() for _ in range(4))
        self.group, self.order, self.view = (FilterButton() for _ in range(3))
        self.state = FilterButton()
        self.copy, self.export = QPushButton(), QPushButton()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._lay_out()
        self.retranslate()
        self._connect()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Filter ( / )"))
        self.field.setAccessibleName(self.tr("Filter the table"))
        self.copy.setText(self.tr("Copy"))
        self.export.setText(self.tr("Export…"))
        set_plain_tooltip(self.copy, self.tr("Copy what is selected, or the whole table"))
        set_plain_tooltip(self.export, self.tr("Write the table as it is shown to a file"))
        self.view.offer(
            self.tr("View"),
            [
                (None, self.tr("Table")),
                (VALUES, self.tr("Values over time")),
                (AGREEMENT, self.tr("Who agrees with whom")),
                (WORDING, self.tr("Shared wording")),
            ],
        )
        self.by.offer(
            self.tr("Columns"), [(None, self.tr("By source")), ("articles", self.tr("By article"))]
        )
        states = [(state.value, state_words(state)) for state in STATES if state in _SOUGHT]
        self.state.offer(
            self.tr("State"),
            [
                (None, self.tr("All states")),
                (DISAGREEING, self.tr("Only disagreements")),
                *states,
            ],
            self.tr("State"),
        )
        self.group.offer(
            self.tr("Groups"),
            [
                (None, self.tr("No groups")),
                (Grouping.ENTITY.value, self.tr("Group by entity")),
                (Grouping.PROPERTY.value, self.tr("Group by property")),
            ],
        )
        self.order.offer(
            self.tr("Order"),
            [
                (None, self.tr("Most disagreement first")),
                (Order.ENTITY.value, self.tr("By entity")),
                (Order.PROPERTY.value, self.tr("By property")),
                (Order.SOURCES.value, self.tr("Most sources first")),
            ],
        )
        self._offer()

    def redress(self) -> None:
        self._sign.setIcon(icon("search"))

    def allow_table(self, shown: bool) -> None:
        """Offer what only the table has."""
        filters = (self.state, self.kind, self.about, self.source, self.group, self.order)
        for made in (self.field, *filters, self.count, self.copy, self.export):
            made.setVisible(shown)

    @property
    def articles(self) -> bool:
        """Whether each article is a column."""
        return self.by.value is not None

    def sieve(self, before: Sieve) -> Sieve:
        """What is chosen; what is pinned stays as it was."""
        return replace(
            before,
            words=self.field.text(),
            state=self.state.value,
            kind=self.kind.value,
            property_name=self.about.value,
            source=self.source.value,
            order=Order(self.order.value or Order.DISAGREEMENT.value),
            grouping=Grouping(self.group.value or Grouping.NONE.value),
        )

    def offer(self, table: ComparisonTable, words: Sequence[RowWords]) -> None:
        """Offer kinds, properties and sources of a table."""
        self._table = table
        pairs = zip(table.rows, words, strict=True)
        self._properties = {row.property_name: told.about for row, told in pairs}
        self._offer()

    def say(self, words: str) -> None:
        """Say how much is shown."""
        set_plain_text(self.count, words)

    def focus_filter(self) -> None:
        """Take the keyboard to the filter."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def choose_source(self, column: str | None) -> None:
        """Show only rows that a source states; None: all."""
        self.source.value = column
        self._offer()
        self.changed.emit()

    def let_all_through(self) -> None:
        """Take all filters away."""
        self.field.clear()
        for choice in (self.state, self.kind, self.about, self.source):
            if choice.value is not None:
                choice.choose(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self.field:
            key = event.key()  # type: ignore[attr-defined]
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._tell_now()
                self.left.emit()
                return True
            if key == Qt.Key.Key_Escape:
                self.field.clear()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _called(self, property_name: str) -> str:
        return self._properties.get(property_name, property_name)

    def _tell_now(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self.changed.emit()

    def _offer(self) -> None:
        rows = self._table.rows if self._table is not None else ()
        kinds = Counter(row.kind or FIGURE for row in rows)
        told = [(k, wording.kind(k)) for k, _ in kinds.most_common() if k != FIGURE]
        if FIGURE in kinds:
            told.append((FIGURE, self.tr("Figures of no entity")))
        self.kind.offer(self.tr("Kind"), [(None, self.tr("All kinds")), *told], self.tr("Kind"))
        used: Counter[str] = Counter()
        stating: Counter[int] = Counter()
        for row in rows:
            used[row.property_name] += len(row.cells)
            stating.update(row.cells.keys())
        names = sorted((self._called(p), p) for p, _ in used.most_common(_OFFERED))
        every = (None, self.tr("All properties"))
        self.about.offer(
            self.tr("Property"), [every, *((p, n) for n, p in names)], self.tr("Property")
        )
        self._offer_sources(stating)

    def _offer_sources(self, stating: Counter[int]) -> None:
        columns = self._table.columns if self._table is not None else ()
        chosen = sorted(number for number, _ in stating.most_common(_OFFERED))
        # An ampersand would become a letter to press.
        told = [(columns[n].id, isolate(columns[n].title).replace("&", "&&")) for n in chosen]
        held = self.source.value
        if held is not None and held in {c.id for c in columns} - {id_ for id_, _ in told}:
            told.append((held, next(isolate(c.title) for c in columns if c.id == held)))
        every = (None, self.tr("All sources"))
        self.source.offer(self.tr("Source"), [every, *told], self.tr("Source"))

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.field.installEventFilter(self)
        self._soon.timeout.connect(self.changed)
        self.view.chosen.connect(self.view_changed)
        self.by.chosen.connect(self.columns_changed)
        for choice in (
            *(self.state, self.kind, self.about, self.source),
            *(self.group, self.order),
        ):
            choice.chosen.connect(self.changed)
        self.copy.clicked.connect(self.copy_wanted)
        self.export.clicked.connect(self.export_wanted)

    def _lay_out(self) -> None:
        self._sign = self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(22 * GAP)
        top = QHBoxLayout()
        top.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        top.setSpacing(GAP)
        top.addWidget(self.view)
        top.addWidget(self.field)
        # In a narrow window, or in long words, they go on in another line.
        filters = WrappingRow(gap=GAP)
        for made in (self.state, self.kind, self.about, self.source, self.group, self.order):
            filters.addWidget(made)
        top.addLayout(filters, 1)
        for widget in (self.count, self.by, self.copy, self.export):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(rule())
