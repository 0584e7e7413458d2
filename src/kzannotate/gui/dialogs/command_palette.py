"""The palette of everything: type a few letters of what to do or where to go, Enter does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from kzannotate.gui.dialogs.choosing import ChoosingFrame
from kzannotate.gui.models.command_delegate import CommandDelegate
from kzannotate.gui.models.command_model import Offer, OfferModel
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

WIDTH, ROWS = 640, 12
"""In pixels; rows that are seen at once."""
_PAGES = {Qt.Key.Key_PageDown: ROWS - 1, Qt.Key.Key_PageUp: 1 - ROWS}


class CommandPalette(ChoosingFrame):
    """Floats at the top of the window; Escape or a click outside leaves.

    Args:
        over: the window it floats over.
    """

    chosen = Signal(object)
    """Offer."""

    def __init__(self, over: QWidget) -> None:
        self._find: Callable[[str], Sequence[Offer]] = lambda _typed: ()
        self._model = OfferModel()
        super().__init__(over, self._model, CommandDelegate)
        self._hint = label("small")
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        words = self.tr("What to do, or where to go: a command, an article, an entity, a project")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(self.tr("Command palette"))
        self.view.setAccessibleName(self.tr("What fits"))
        self._hint.setText(self.tr("↑ ↓ choose  ·  Enter does it  ·  Esc leaves"))

    def ask(self, find: Callable[[str], Sequence[Offer]]) -> None:
        """Open with what is likeliest.

        Args:
            find: gives what fits what was typed, the best first.
        """
        self._find = find
        self.field.clear()
        self.come_up()

    def offers(self) -> list[Offer]:
        """What is offered just now."""
        return self._model.rows()

    def look_up(self) -> None:
        self._model.show(list(self._find(self.field.text())))
        self.point_at(0)
        self.view.scrollToTop()
        self._place()

    def take_key(self, event: QKeyEvent) -> bool:
        step = _PAGES.get(Qt.Key(event.key()), 0)
        if step:
            self.point_at(self.view.currentIndex().row() + step, step)
        return bool(step)

    def take(self, index: QModelIndex) -> None:
        offer: Offer | None = index.data(RowRole)
        if offer is not None and offer.enabled:
            self.hide()
            # The focus goes back first, so that what is done finds it where it was.
            self.left.emit()
            self.chosen.emit(offer)

    def _place(self) -> None:
        window = self.window().rect()
        width = min(WIDTH, window.width() - 4 * GAP)
        seen = min(ROWS, self._model.rowCount())
        self.view.setFixedHeight(sum(self.view.sizeHintForRow(i) for i in range(seen)) + 4)
        height = min(self.sizeHint().height(), window.height() - 4 * GAP)
        self.setGeometry((window.width() - width) // 2, 6 * GAP, width, height)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP + 4, GAP + 4, GAP + 4)
        layout.setSpacing(GAP)
        for part in (self.field, self.view, self._hint):
            layout.addWidget(part)
