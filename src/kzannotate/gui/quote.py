"""A quotation with a little text around it, its words set off without breaking a letter's joins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzannotate.domain.span import AROUND, CONTEXT
from kzannotate.gui.fonts import reading_font
from kzannotate.gui.lines import direction_of
from kzannotate.gui.offsets import Offsets
from kzannotate.gui.plain import isolate, without_bidi_controls
from kzannotate.gui.reader.appearance import worn
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from kzannotate.domain.span import Passage, Span
    from kzannotate.gui.theme import MarkRole

BAR, PAD = 3, 10
"""Width of the bar beside the quotation and room beside and above the words, in pixels."""


class QuoteView(QWidget):
    """One passage as it stands in its article; a click or Enter asks to be taken there.

    Args:
        differing: words of the passage, as ``shown_words`` gives it, that other passages lack.
    """

    wanted = Signal(object)
    """Passage."""

    def __init__(
        self,
        passage: Passage,
        language: str | None,
        role: MarkRole,
        differing: Sequence[Span] = (),
    ) -> None:
        super().__init__()
        self._passage, self._role, self._language = passage, role, language
        before, exact, after = _display(passage)
        self._text = f"{before}{exact}{after}"
        self._start, self._end = len(before), len(before) + len(exact)
        self._differing = [(len(before) + s.start, len(before) + s.end) for s in differing]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(passage.text)
        self.setAccessibleDescription(self._text)
        if differing:
            told = ", ".join(isolate(s.of(exact)) for s in differing)
            words = self.tr("Differs: {words}").format(words=told)
            self.setAccessibleDescription(f"{words}\n{self._text}")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._layout(width).boundingRect().height()) + PAD

    def sizeHint(self) -> QSize:
        width = max(self.width(), 240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_now()
        style = theme.style_of(self._role)
        rtl = direction_of(self._text) == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.ink)
        painter.drawRoundedRect(self.width() - BAR if rtl else 0, 0, BAR, self.height(), 1.5, 1.5)
        painter.setPen(theme.text)
        layout = self._layout(self.width())
        wash = QTextCharFormat()
        wash.setBackground(style.wash(1.6))
        chosen = [self._range(self._start, self._end, wash)]
        sign = QTextCharFormat()
        sign.setBackground(style.wash(3.2))
        sign.setFontUnderline(True)
        sign.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        sign.setUnderlineColor(style.ink)
        chosen += [self._range(start, end, sign) for start, end in self._differing]
        layout.draw(painter, QPointF(0 if rtl else BAR + PAD, PAD / 2), chosen)
        self._draw_focus(painter, theme.accent)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.wanted.emit(self._passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit(self._passage)
        else:
            super().keyPressEvent(event)

    def _range(self, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
        made, offsets = QTextLayout.FormatRange(), Offsets(self._text)
        made.start = offsets.to_qt(start)
        made.length = offsets.to_qt(end) - made.start
        made.format = look
        return made

    def _draw_focus(self, painter: QPainter, ink: QColor) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink, 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)

    def _layout(self, width: int) -> QTextLayout:
        option = QTextOption()
        direction = direction_of(self._text)
        option.setTextDirection(direction)
        if direction == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        look, points = worn(), self.font().pointSizeF() * 1.2
        font = reading_font(self._language, points, arabic=look.arabic, latin=look.latin)
        layout = QTextLayout(self._text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - BAR - PAD, 20))
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout


def shown_words(passage: Passage) -> str:
    """The words of a passage as they are shown: on one line, without directional controls."""
    return _display(passage)[1]


def _display(passage: Passage) -> tuple[str, str, str]:
    """The words before, the words and the words after, on one line and cut at blanks."""
    quote = passage.quote
    before = quote.prefix.rpartition("\n")[2]
    if before == quote.prefix and len(before) < passage.span.start and " " in before:
        before = f"… {before.partition(' ')[2]}"
    after = quote.suffix.partition("\n")[0]
    if after == quote.suffix and len(after) in (CONTEXT, AROUND) and " " in after:
        after = f"{after.rpartition(' ')[0]} …"
    exact = quote.exact.replace("\n", " ")
    return without_bidi_controls(before), without_bidi_controls(exact), without_bidi_controls(after)
