"""Short texts set in a few lines, each in the direction of its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from kzannotate.gui.offsets import Offsets
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QPainter


def direction_of(text: str) -> Qt.LayoutDirection:
    """Right to left where most of the letters are."""
    return Qt.LayoutDirection.RightToLeft if is_rtl(text, None) else Qt.LayoutDirection.LeftToRight


class Lines:
    """A text in at most so many lines of one width; what does not fit ends in dots.

    Args:
        width: in pixels.
        direction: of the interface, for a sentence of ours with isolated inserts; None for a
            text from outside, which runs and stands as its own letters do.
        side: stand where texts of this direction begin, whatever the own direction.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        limit: int = 1,
        *,
        direction: Qt.LayoutDirection | None = None,
        side: Qt.LayoutDirection | None = None,
    ) -> None:
        self._font, self._width = font, max(width, 1.0)
        self._direction = direction_of(text) if direction is None else direction
        self._side = self._direction if side is None else side
        if direction is None:
            text = without_bidi_controls(text)
        self._layouts = self._set(_on_one_line(text), limit)

    @property
    def height(self) -> float:
        """Of all lines, in pixels."""
        return sum(layout.boundingRect().height() for layout in self._layouts)

    def draw(self, painter: QPainter, x: float, y: float, ink: QColor) -> float:
        """Draw with the upper left corner at a place; returns where the text ends below."""
        painter.setPen(ink)
        for layout in self._layouts:
            layout.draw(painter, QPointF(x, y))
            y += layout.boundingRect().height()
        return y

    def _start(self) -> Qt.AlignmentFlag:
        rtl = self._side == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft

    def _set(self, words: str, limit: int) -> list[QTextLayout]:
        layouts: list[QTextLayout] = []
        while words and len(layouts) < limit:
            layout = self._one_line(words)
            end = _letters_in_line(layout, words)
            if len(layouts) == limit - 1 and end < len(words):
                layout = self._one_line(self._elided(words))
                end = len(words)
            elif (kept := words[:end].rstrip()) != words:
                layout = self._one_line(kept)
            layouts.append(layout)
            words = words[end:]
        return layouts

    def _elided(self, words: str) -> str:
        """As much of the words as fits with dots; Qt's own elision would tear isolates apart."""
        fits, too_long = 0, len(words)
        while too_long - fits > 1:
            half = (fits + too_long) // 2
            tried = _cut(words, half)
            if _letters_in_line(self._one_line(tried), tried) >= len(tried):
                fits = half
            else:
                too_long = half
        return _cut(words, fits)

    def _one_line(self, words: str) -> QTextLayout:
        option = QTextOption(self._start() | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(words, self._font)
        layout.setTextOption(option)
        layout.beginLayout()
        layout.createLine().setLineWidth(self._width)
        layout.endLayout()
        return layout


def _letters_in_line(layout: QTextLayout, words: str) -> int:
    """How many code points of the words the first line holds."""
    return Offsets(words).from_qt(layout.lineAt(0).textLength())


def _cut(words: str, length: int) -> str:
    """The first letters and dots, with every isolate closed that was begun."""
    kept = words[:length].rstrip()
    begun = sum(c in "\u2066\u2067\u2068" for c in kept) - kept.count("\u2069")
    return f"{kept}…{chr(0x2069) * max(begun, 0)}"


def _on_one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ").strip()


def width_of(text: str, font: QFont) -> float:
    """How wide a text is in one line, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def mirrored(rect: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """The rectangle on the other side where the interface runs right to left."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return rect.translated(within.left() + within.right() - rect.left() - rect.right(), 0)
