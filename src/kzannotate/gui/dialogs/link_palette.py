"""The palette that links words to an entity: type a few letters of any of its names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
)

from kzannotate.gui.dialogs.entity_brief import WIDTH as BRIEF_WIDTH
from kzannotate.gui.dialogs.entity_brief import EntityBrief
from kzannotate.gui.models.candidate_delegate import CandidateDelegate
from kzannotate.gui.models.candidate_model import CandidateModel, Choice
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, Words, row_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtWidgets import QWidget

WIDTH, LIST_HEIGHT, LEAST_LIST_HEIGHT = 520, 330, 96
"""In pixels; the list is as high as its rows, as far as there is room beside the words."""
_BRIEF_HEIGHT = 330
"""The least that an entity at a glance is given where there is room for it."""
_PAUSE = 30
"""Milliseconds without a key after which is looked up what was typed."""


class Finder(Protocol):
    """Looks entities up."""

    def __call__(self, typed: str) -> Sequence[Choice]:
        """The best choices for what was typed, best first."""


class LinkPalette(QFrame):
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
    left = Signal()
    looked_at = Signal(str)
    """Id of the entity that Enter would link to; empty: a new one."""
    page_wanted = Signal(str)
    """Id of the entity whose page shall be opened instead."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("role", "palette")
        self.setAutoFillBackground(True)
        self._find: Finder = lambda _typed: ()
        self._quoted, self._beside = "", QRect()
        self._model = CandidateModel()
        self.field, self.view = QLineEdit(), row_view()
        self.brief, self._middle = EntityBrief(), QHBoxLayout()
        self._words, self._hint = (
            Words(bold=True),
            Words(scale=0.88, limit=2, muted=True, aside=True),
        )
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._lay_out()
        self._soon.timeout.connect(self.look_up)
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.view.clicked.connect(self._take)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say every word in the language that is spoken now."""
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
        self.field.setText(self._quoted)
        self.field.selectAll()
        self._soon.stop()
        self._beside = beside
        self.look_up()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def choices(self) -> list[Choice]:
        """What is offered just now, the row for a new entity last."""
        return self._model.rows()

    def look_up(self) -> None:
        """Offer what fits what was typed."""
        typed = self.field.text().strip()
        found = list(self._find(typed)) if typed else []
        self._model.show([*found, Choice(None, typed or self._quoted)])
        self.view.setCurrentIndex(self._model.index(0))
        self.view.scrollToTop()
        self._place()

    def leave(self) -> None:
        """Close without linking."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._leave_if_left)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, step = event.key(), 0
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_O and event.modifiers() == both:
            self._open_page()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._soon.isActive():
                self._soon.stop()
                self.look_up()
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._take(self.view.currentIndex(), keep_name=keep)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.brief.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Tab):
            step = 1
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab):
            step = -1
        else:
            return False
        if step:
            row = (self.view.currentIndex().row() + step) % max(1, self._model.rowCount())
            self.view.setCurrentIndex(self._model.index(row))
        return True

    def _take(self, index: QModelIndex, *, keep_name: bool = False) -> None:
        choice: Choice | None = index.data(RowRole)
        if choice is None:
            return
        self.hide()
        if choice.entity is None:
            self.new_wanted.emit(choice.title)
        elif keep_name:
            self.named.emit(choice.entity)
        else:
            self.linked.emit(choice.entity)

    def _open_page(self) -> None:
        choice: Choice | None = self.view.currentIndex().data(RowRole)
        if choice is not None and choice.entity is not None:
            self.leave()
            self.page_wanted.emit(choice.entity)

    def _tell(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(RowRole)
        self.looked_at.emit((choice.entity or "") if choice is not None else "")

    def _leave_if_left(self) -> None:
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self.leave()

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
        self.view.setItemDelegate(CandidateDelegate(self.view))
        self.view.setModel(self._model)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.installEventFilter(self)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(40)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
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
