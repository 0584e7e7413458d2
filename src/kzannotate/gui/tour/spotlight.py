"""Light on one part of the window, and the card that says what it is.

The shade lets every click and key through; only the card itself takes any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzannotate.gui.panel import GAP, button, label
from kzannotate.gui.plain import set_plain_text
from kzannotate.gui.sheet import theme_now
from kzannotate.gui.theme import BLACK

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SHADE = 0.42
"""How much darker the rest of the window is."""
_RING = 2
_WIDTH = 42 * GAP


class Shade(QWidget):
    """Darkens a window but for one rectangle."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hole = QRect()

    def light(self, hole: QRect) -> None:
        """Leave this rectangle light."""
        if hole != self.hole:
            self.hole = hole
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around, hole = QPainterPath(), QPainterPath()
        around.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self.hole), GAP, GAP)
        shade = QColor(BLACK)
        shade.setAlphaF(_SHADE)
        painter.fillPath(around.subtracted(hole), shade)
        painter.setPen(QPen(theme.accent, _RING))
        painter.drawPath(hole)
        painter.end()


class Card(QFrame):
    """Says what is lit, how far the tour is, and the ways on.

    Signals:
        on, back: the next and the previous step.
        stopped: the tour is put off; it goes on where it was.
    """

    on = Signal()
    back = Signal()
    stopped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "palette")
        self.setAutoFillBackground(True)
        self.title, self.told, self.far = label("title"), label(wrap=True), label("small")
        self.next: QPushButton = button("primary")
        self.previous, self.stop = QPushButton(), button("link")
        self.setFixedWidth(_WIDTH)
        ways = QHBoxLayout()
        ways.setSpacing(GAP)
        ways.addWidget(self.stop)
        ways.addStretch(1)
        ways.addWidget(self.previous)
        ways.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        for widget in (self.far, self.title, self.told):
            layout.addWidget(widget)
        layout.addLayout(ways)
        self.next.clicked.connect(self.on)
        self.previous.clicked.connect(self.back)
        self.stop.clicked.connect(self.stopped)

    def say(self, title: str, told: str, number: int, count: int) -> None:
        """Say what a step is about."""
        far = self.tr("Tour: {number} of {count}").format(number=number, count=count)
        for place, words in ((self.title, title), (self.told, told), (self.far, far)):
            set_plain_text(place, words)
        self.next.setText(self.tr("Next") if number < count else self.tr("Done"))
        self.previous.setText(self.tr("Back"))
        self.stop.setText(self.tr("Not now"))
        self.stop.setToolTip(self.tr("Help › Guided tour goes on here (Esc)"))
        self.previous.setEnabled(number > 1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(told)
        self.next.setAccessibleDescription(told)
        self.adjustSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the tour off; the arrows go through it the way they point."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ahead, behind = Qt.Key.Key_Right, Qt.Key.Key_Left
        if rtl:
            ahead, behind = behind, ahead
        acts = {Qt.Key.Key_Escape: self.stopped, ahead: self.on, behind: self.back}
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            acts[enter] = self.on
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        elif act is not self.back or self.previous.isEnabled():
            act.emit()


def beside(target: QRect, card: QRect, window: QRect) -> QPoint:
    """Where a card stands that hides nothing of its target, if there is such a place.

    Below, above, behind or before it, whichever side has the room; else in a lower corner of it.
    """
    x = min(max(target.left(), window.left() + GAP), window.right() - card.width() - GAP)
    y = min(max(target.top(), window.top() + GAP), window.bottom() - card.height() - GAP)
    places = (
        (target.right() + GAP, y),
        (target.left() - card.width() - GAP, y),
        (x, target.bottom() + GAP),
        (x, target.top() - card.height() - GAP),
    )
    for left, top in places:
        if window.contains(QRect(left, top, card.width(), card.height())):
            return QPoint(left, top)
    corner = target.right() - card.width() - 2 * GAP, target.bottom() - card.height() - 2 * GAP
    return QPoint(max(corner[0], window.left()), max(corner[1], window.top()))
