"""What two have changed without knowing of each other: all of it in one place, and what holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui.differences import kind_words
from kzannotate.gui.entities.grid import Grid, GridRow
from kzannotate.gui.parts import GAP, EmptyPage, Words
from kzannotate.gui.record_words import record_words
from kzannotate.gui.sharing.ending_card import EndingCard
from kzannotate.gui.sharing.field_words import differing_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.both_changed import BothChanged

_SIZE = (1040, 620)


class BothChangedDialog(QDialog):
    """A list of what is open, and of the one in hand all versions side by side."""

    choice = Signal(object, object)
    """BothChanged and Ending."""
    third_wanted = Signal(object)
    """BothChanged."""
    place_wanted = Signal(object)
    """Passage in an article."""

    def __init__(self, projection: Projection, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changed in both"))
        self.resize(*_SIZE)
        self._projection = projection
        self._items: list[BothChanged] = []
        self._mine: frozenset[tuple[str, str, str]] = frozenset()
        self.list = Grid((0, 110), (0,))
        self.cards: list[EndingCard] = []
        self.third, self.place = QPushButton(), QPushButton()
        self._about, self._told = (
            Words(bold=True, limit=3, aside=True),
            Words(limit=3, muted=True, aside=True),
        )
        self._scroll, self._pages, self._none = QScrollArea(), QStackedWidget(), EmptyPage()
        self._lay_out()
        self._dress()
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.third.clicked.connect(lambda: self.third_wanted.emit(self.chosen))
        self.place.clicked.connect(self._go)

    @property
    def chosen(self) -> BothChanged | None:
        """What is in hand."""
        found: BothChanged | None = self.list.chosen()
        return found

    def show_items(
        self, items: Sequence[BothChanged], mine: frozenset[tuple[str, str, str]]
    ) -> None:
        """List what is open.

        Args:
            items: all of it.
            mine: keys of those that the reviewer may say what holds of.
        """
        row = max(0, self.list.currentIndex().row())
        self._items, self._mine = [*items], mine
        lexicon, language = self._projection.lexicon, self._projection.language
        self.list.show_rows(
            (self.tr("What"), self.tr("Kind")),
            [
                GridRow(i, (record_words(i.record, lexicon, language), kind_words(i.key[0])))
                for i in items
            ],
        )
        if items:
            # Its ``selectRow`` misses in a mirrored view that was not laid out yet.
            self.list.setCurrentIndex(self.list.grid.index(min(row, len(items) - 1), 0))
        self._pages.setCurrentIndex(0 if items else 1)
        self._show()

    def _show(self) -> None:
        item = self.chosen
        self._place_cards(item)
        self.place.setEnabled(item is not None and _passage(item) is not None)
        mine = item is not None and item.key in self._mine
        records = [v.record for v in item.versions] if item is not None else []
        self.third.setEnabled(mine and None not in records)
        for card in self.cards:
            card.choose.setEnabled(mine)
        self._told.setVisible(item is not None and not mine)

    def _place_cards(self, item: BothChanged | None) -> None:
        self.cards = []
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        column.addLayout(row)
        column.addStretch(1)
        if item is not None:
            lexicon, language = self._projection.lexicon, self._projection.language
            self._about.say(record_words(item.record, lexicon, language))
            said = [v.record for v in item.versions if v.record is not None]
            fields = differing_fields(said) if len(said) > 1 else []
            for place, version in enumerate(item.versions):
                card = EndingCard(version, fields, self._projection, shown=place == 0)
                card.chosen.connect(lambda v, i=item: self.choice.emit(i, v))
                self.cards.append(card)
                row.addWidget(card, 1)
        self._scroll.setWidget(side)

    def _go(self) -> None:
        item = self.chosen
        passage = _passage(item) if item is not None else None
        if passage is not None:
            self.place_wanted.emit(passage)

    def _dress(self) -> None:
        self.third.setText(self.tr("Write another version…"))
        self.place.setText(self.tr("Show in the article"))
        self.list.setAccessibleName(self.tr("What both have changed"))
        self._told.say(
            self.tr("This is in somebody else's layer: only they can say which version holds.")
        )
        self._none.say(
            self.tr("Nothing is open"),
            self.tr(
                "When two people change the same record without knowing of each other, both "
                "versions are kept, and stand here until somebody says which holds."
            ),
        )
        for button in (self.third, self.place):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(GAP, 0, GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self._about)
        column.addWidget(self._told)
        column.addWidget(self._scroll, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.third)
        buttons.addStretch(1)
        buttons.addWidget(self.place)
        column.addLayout(buttons)
        halves = QSplitter()
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setSizes([380, 640])
        halves.setChildrenCollapsible(False)
        self._pages.addWidget(halves)
        self._pages.addWidget(self._none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.addWidget(self._pages)


def _passage(item: BothChanged) -> object:
    record = item.record
    return getattr(record, "passage", None) or getattr(record, "first", None)
