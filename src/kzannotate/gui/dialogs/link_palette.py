"""The palette that links words to an entity: type a few letters of any of its names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kzannotate.gui.dialogs.choosing import ChoosingFrame
from kzannotate.gui.dialogs.entity_brief import WIDTH as BRIEF_WIDTH
from kzannotate.gui.dialogs.entity_brief import EntityBrief
from kzannotate.gui.models.candidate_delegate import CandidateDelegate
from kzannotate.gui.models.candidate_model import CandidateModel, Choice
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, SignalInstance
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

WIDTH, LIST_HEIGHT, LEAST_LIST_HEIGHT = 520, 330, 96
"""In pixels; the list is as high as its rows, as far as there is room beside the words."""
_BRIEF_HEIGHT = 330
"""The least that an entity at a glance is given where there is room for it."""
_OPEN_PAGE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
"""Held with O."""


class Finder(Protocol):
    """Looks entities up."""

    def __call__(self, typed: str) -> Sequence[Choice]:
        """The best choices for what was typed, best first."""


class LinkPalette(ChoosingFrame):
    """Floats over the window near the words; Enter links, Escape or a click outside leaves.

    Args:
        over: the window it floats over.
    """

    linked = Signal(str)
    """Id of the entity that was chosen."""
    named = Signal(str)
    """Likewise; the words shall be kept as a name of it."""
    new_wanted = Signal(str)
    """Name of the entity that is to be made."""
    looked_at = Signal(str)
    """Id of the entity that Enter would link to; empty: a new one."""
    page_wanted = Signal(str)
    """Id of the entity whose page shall be opened instead."""

    def __init__(self, over: QWidget) -> None:
        self._find: Finder = lambda _typed: ()
        self._quoted, self._beside = "", QRect()
        self._model = CandidateModel()
        super().__init__(over, self._model, CandidateDelegate)
        self.brief, self._middle = EntityBrief(), QHBoxLayout()
        self._words, self._hint = (
            Words(bold=True),
            Words(scale=0.88, limit=2, muted=True, aside=True),
        )
        self._lay_out()
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.retranslate()

    def retranslate(self) -> None:
        # The one in hand is told of anew when the palette opens next.
        self._model.show([])
        self.field.setPlaceholderText(self.tr("A few letters of a name, in any language"))
        self.field.setAccessibleName(self.tr("Name of the entity"))
        self.view.setAccessibleName(self.tr("Entities that may be meant"))
        self._hint.say(
            self.tr(
                "↑ ↓ choose  ·  Enter links  ·  Shift+Enter also keeps the words as a name  ·  "
                "Esc leaves"
            )
        )

    def ask(self, quoted: str, beside: QRect, find: Finder) -> None:
        """Open beside a place, with the words to link as the first guess.

        Args:
            quoted: the words.
            beside: where they stand in the window, in pixels; they stay in view.
            find: looks up what is typed.
        """
        self._find, self._quoted = find, " ".join(quoted.split())
        self._words.say(self._quoted)
        self.fill(self._quoted)
        self._beside = beside
        self.come_up()

    def choices(self) -> list[Choice]:
        """What is offered just now, the row for a new entity last."""
        return self._model.rows()

    def look_up(self) -> None:
        typed = self.field.text().strip()
        found = list(self._find(typed)) if typed else []
        self._model.show([*found, Choice(None, typed or self._quoted)])
        self.point_at(0)
        self.view.scrollToTop()
        self._place()

    def take_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_O and event.modifiers() == _OPEN_PAGE:
            self._open_page()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.brief.turn(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def take(self, index: QModelIndex) -> None:
        self._choose(index, self.linked)

    def take_shifted(self, index: QModelIndex) -> None:
        self._choose(index, self.named)

    def _choose(self, index: QModelIndex, known: SignalInstance) -> None:
        choice: Choice | None = index.data(RowRole)
        if choice is None:
            return
        self.hide()
        if choice.entity is None:
            self.new_wanted.emit(choice.title)
        else:
            known.emit(choice.entity)

    def _open_page(self) -> None:
        choice: Choice | None = self.view.currentIndex().data(RowRole)
        if choice is not None and choice.entity is not None:
            self.leave()
            self.page_wanted.emit(choice.entity)

    def _tell(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(RowRole)
        self.looked_at.emit((choice.entity or "") if choice is not None else "")

    def _place(self) -> None:
        """Stand on the roomier side of the words, and never on them."""
        window, words = self.window().rect(), self._beside
        width = min(WIDTH + BRIEF_WIDTH, window.width() - 4 * GAP)
        wide = width >= WIDTH + BRIEF_WIDTH
        width = width if wide else min(WIDTH, width)
        self.brief.setVisible(wide)
        self.brief.setFixedHeight(0)
        rows = sum(self.view.sizeHintForRow(i) for i in range(self._model.rowCount()))
        self.view.setFixedHeight(max(min(rows + 4, LIST_HEIGHT), _BRIEF_HEIGHT * wide))
        above, below = words.top() - 3 * GAP, window.height() - words.bottom() - 3 * GAP
        room = below if self._wanted_height() <= below or below >= above else above
        excess = max(0, self._wanted_height() - room)
        self.view.setFixedHeight(max(self.view.height() - excess, LEAST_LIST_HEIGHT))
        self.brief.setFixedHeight(self.view.height())
        height = self._wanted_height()
        y = words.bottom() + GAP if room == below else words.top() - GAP - height
        x = words.center().x() - width // 2
        self.setGeometry(
            min(max(x, 2 * GAP), window.width() - width - 2 * GAP),
            min(max(y, 2 * GAP), window.height() - height - 2 * GAP),
            width,
            height,
        )

    def _wanted_height(self) -> int:
        # A layout inside another remembers what its parts wanted before.
        self._middle.invalidate()
        return self.sizeHint().height()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, 2 * GAP, GAP, GAP + 4)
        layout.setSpacing(GAP)
        top = QVBoxLayout()
        top.setContentsMargins(GAP, 0, GAP, 0)
        top.setSpacing(GAP)
        top.addWidget(self._words)
        top.addWidget(self.field)
        layout.addLayout(top)
        middle = self._middle
        middle.setSpacing(GAP)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.brief)
        layout.addLayout(middle, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(GAP, 0, GAP, 0)
        foot.addWidget(self._hint)
        layout.addLayout(foot)
