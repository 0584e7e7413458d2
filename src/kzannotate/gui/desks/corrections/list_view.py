"""The list of corrections with its keys, or what to do while there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout

from kzannotate.gui.desks.corrections.decisions import DEEDS
from kzannotate.gui.desks.corrections.delegate import CorrectionDelegate
from kzannotate.gui.desks.corrections.model import CorrectionModel
from kzannotate.gui.letter_keys import letter_of
from kzannotate.gui.parts import EmptyPage, Panel, row_view

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from kzannotate.workbench.corrections import CorrectionRow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CorrectionList(Panel):
    """One row for each correction that passes the filters.

    Signals:
        decided: name of the deed whose key was pressed.
        went: the words in hand are to be shown in their article.
        current_changed: another row is in hand.
        chosen_changed: other rows are chosen.
    """

    decided = Signal(str)
    went = Signal()
    current_changed = Signal()
    chosen_changed = Signal()

    def __init__(self, title_of: Callable[[str], str]) -> None:
        super().__init__()
        self.model, self.view = CorrectionModel(title_of), row_view()
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._any = False
        self._dress()
        self.setFocusProxy(self.view)
        for page in (self._empty, self.view):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        chosen = self.view.selectionModel()
        chosen.currentChanged.connect(lambda *_: self.current_changed.emit())
        chosen.selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.view.doubleClicked.connect(lambda _: self.went.emit())
        self.retranslate()

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Corrections"))
        self._say_empty()
        self.model.say_again()

    def show_rows(self, listed: Sequence[CorrectionRow], *, any_at_all: bool) -> None:
        """Show what passes; the row in hand stays, or the one in its place."""
        held, place = self.current(), max(0, self.view.currentIndex().row())
        self.model.show(listed)
        self._any = any_at_all
        self._say_empty()
        self._pages.setCurrentWidget(self.view if listed else self._empty)
        if not listed:
            return
        index = self.model.place(held.id if held is not None else None)
        if not index.isValid():
            index = self.model.index(min(place, len(listed) - 1), 0)
        if index != self.view.currentIndex() or not self.rows():
            self.view.setCurrentIndex(index)

    def rows(self) -> list[CorrectionRow]:
        """The rows that are chosen."""
        chosen = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.at(number) for number in chosen]

    def current(self) -> CorrectionRow | None:
        """The row in hand."""
        index = self.view.currentIndex()
        return self.model.at(index.row()) if index.isValid() else None

    def choose(self, wanted: Callable[[CorrectionRow], bool]) -> None:
        """Choose all rows that are wanted."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().select(self.model.selection(wanted), flags)

    def take(self, id_: str) -> None:
        """Take a correction in hand, where it is listed."""
        index = self.model.place(id_)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.view and isinstance(event, QKeyEvent):
            letter = letter_of(event.text()) if not event.modifiers() else ""
            deed = next((name for name, (key, _) in DEEDS.items() if key == letter), None)
            if deed is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if deed is not None and event.type() == QEvent.Type.KeyPress:
                self.decided.emit(deed)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
                self.went.emit()
                return True
        return super().eventFilter(watched, event)

    def _say_empty(self) -> None:
        if self._any:
            self._empty.say(
                self.tr("No correction passes the filters"),
                self.tr("Take a word away, or choose all articles, rules and states."),
            )
        else:
            self._empty.say(
                self.tr("No corrections yet"),
                self.tr(
                    "What rules suggest and rulings correct is listed here. Select words in an"
                    " article to correct them by hand."
                ),
                "place_read",
            )

    def _dress(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(CorrectionDelegate(view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.installEventFilter(self)
