"""A picture in the window, with a list of all that it shows beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QWidget

from kzannotate.formats.pictures import Look, Picture
from kzannotate.gui.desks.comparison.signs import ROLES
from kzannotate.gui.measures import GAP
from kzannotate.gui.plain import show_plain_tooltip
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from kzannotate.formats.pictures import Part

_EMPTY = Picture("", 1, 1)
_FINE = 2
"""Pixels of a file for each of the picture."""


def look_now(family: str) -> Look:
    """The colours that the window wears, and its face."""
    theme = theme_now()
    return Look(
        theme.page.name(),
        theme.text.name(),
        theme.muted.name(),
        theme.border.name(),
        theme.accent.name(),
        {state: theme.style_of(role).ink.name() for state, role in ROLES.items()},
        family,
    )


def png_of(picture: Picture) -> bytes:
    """The picture as the bytes of a PNG file."""
    from PySide6.QtCore import QBuffer

    size = QSize(round(picture.width * _FINE), round(picture.height * _FINE))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(picture.svg.encode())).render(painter)
    painter.end()
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    return bytes(held.data().data())


class PictureCanvas(QWidget):
    """Paints a picture as large as there is room; a click chooses what stands there.

    Signals:
        pointed: the number of the part that was clicked.
        activated: the number of the part that was clicked twice.
    """

    pointed = Signal(int)
    activated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._picture, self._renderer = _EMPTY, QSvgRenderer()
        self._chosen = -1
        self.setMouseTracking(True)
        self.setMinimumSize(40 * GAP, 20 * GAP)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self._picture, self._chosen = picture, -1
        self._renderer.load(QByteArray(picture.svg.encode()))
        self.update()

    def choose(self, number: int) -> None:
        """Frame a part; -1: none."""
        self._chosen = number
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.page)
        if self._picture.svg:
            self._renderer.render(painter, self._frame())
        if 0 <= self._chosen < len(self._picture.parts):
            painter.setPen(QPen(theme.accent, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = self._box(self._picture.parts[self._chosen]).adjusted(-3, -3, 3, 3)
            painter.drawRoundedRect(box, 4, 4)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (number := self._part_at(event.position())) >= 0:
            self.pointed.emit(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (number := self._part_at(event.position())) >= 0:
            self.activated.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._part_at(event.position())
        words = self._picture.parts[number].words if number >= 0 else ""
        show_plain_tooltip(event.globalPosition().toPoint(), words, self)

    def _frame(self) -> QRectF:
        """Where the picture stands, whole and unbent."""
        width, height = self._picture.width, self._picture.height
        scale = min(self.width() / width, self.height() / height)
        left = (self.width() - width * scale) / 2
        return QRectF(left, 0, width * scale, height * scale)

    def _box(self, part: Part) -> QRectF:
        frame = self._frame()
        scale = frame.width() / self._picture.width
        x, y = frame.left() + part.x * scale, frame.top() + part.y * scale
        return QRectF(x, y, part.width * scale, part.height * scale)

    def _part_at(self, place: QPointF) -> int:
        found = (n for n, p in enumerate(self._picture.parts) if self._box(p).contains(place))
        # What was drawn last lies on top.
        return max(found, default=-1)


class PictureView(QSplitter):
    """A picture and, for keyboards and screen readers, a list of its parts.

    Signals:
        activated: the key of a part that more is wanted of.
        left: the keyboard goes back.
    """

    activated = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.canvas, self.parts = PictureCanvas(), QListWidget()
        self.picture = _EMPTY
        self.parts.setProperty("role", "rows")
        self.parts.setWordWrap(True)
        self.parts.setSpacing(3)
        self.parts.setMinimumWidth(20 * GAP)
        self.setHandleWidth(1)
        self.addWidget(self.canvas)
        self.addWidget(self.parts)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 1)
        self.setSizes([760, 260])
        self.setFocusProxy(self.parts)
        self.parts.currentRowChanged.connect(self.canvas.choose)
        self.parts.activated.connect(lambda index: self._activate(index.row()))
        self.canvas.pointed.connect(self.parts.setCurrentRow)
        self.canvas.activated.connect(self._activate)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self.picture = picture
        self.canvas.show_picture(picture)
        self.parts.clear()
        for part in picture.parts:
            self.parts.addItem(QListWidgetItem(part.words))
        self.parts.setVisible(bool(picture.parts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _activate(self, number: int) -> None:
        if 0 <= number < len(self.picture.parts):
            self.parts.setCurrentRow(number)
            self.activated.emit(self.picture.parts[number].key)
