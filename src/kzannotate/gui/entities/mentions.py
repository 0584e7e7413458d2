"""Where an entity is spoken of: each mention in the middle of its line, with its article below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QTextCharFormat, QTextLayout, QTextOption

from kzannotate.domain.span import CONTEXT
from kzannotate.gui.lines import Lines, direction_of
from kzannotate.gui.models.row_delegate import Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowModel, RowRole, SignedRole
from kzannotate.gui.offsets import Offsets
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont

    from kzannotate.domain.mention import Mention
    from kzannotate.domain.span import Quote

_WIDE = 4000.0
"""Wider than any line of a mention, in pixels."""


class MentionModel(RowModel["Mention"]):
    """Mentions of one entity, article by article."""

    def __init__(self) -> None:
        super().__init__()
        self.origin: Callable[[str], str] = lambda document: document
        """What is said of an article, by its id; asked of those in view."""

    def id_of(self, row: Mention) -> str:
        return f"{row.document} {row.id}"

    def words(self, row: Mention, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.quote.exact
        if role == SignedRole:
            return self.origin(row.document)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = "".join(_line_of(row.quote))
            return f"{line}. {self.origin(row.document)}"
        return None


class MentionDelegate(RowDelegate):
    """The words of the mention under one another, their surroundings to both sides."""

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002
        plain, _, small = fonts_of(font)
        return line_height(plain) + line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        mention: Mention = index.data(RowRole)
        inside, line = canvas.inside, line_height(canvas.font)
        self._draw_words(canvas, mention.quote, QRectF(inside.topLeft(), inside.size()))
        origin = Lines(
            index.data(SignedRole), canvas.small, inside.width(), direction=canvas.direction
        )
        origin.draw(canvas.painter, inside.left(), inside.top() + line, canvas.theme.muted)

    def _draw_words(self, canvas: Canvas, quote: Quote, box: QRectF) -> None:
        before, exact, after = _line_of(quote)
        text = f"{before}{exact}{after}"
        offsets = Offsets(text)
        start, end = offsets.to_qt(len(before)), offsets.to_qt(len(before) + len(exact))
        ink = canvas.theme.style_of(MarkRole.MENTION).ink
        layout = _layout(text, canvas.font)
        chosen = QTextLayout.FormatRange()
        chosen.start, chosen.length = start, end - start
        chosen.format = QTextCharFormat()
        chosen.format.setForeground(ink)
        line = layout.lineAt(0)
        # The second number that Qt gives back is the place it went to.
        x1, x2 = (_x(line.cursorToX(place)) for place in (start, end))
        left = box.center().x() - (x1 + x2) / 2
        painter = canvas.painter
        painter.save()
        painter.setClipRect(box)
        painter.setPen(canvas.theme.text)
        layout.draw(painter, QPointF(left, box.top()), [chosen])
        painter.setPen(QPen(ink, 1.5))
        below = box.top() + line.height() - 1
        painter.drawLine(QPointF(left + min(x1, x2), below), QPointF(left + max(x1, x2), below))
        painter.restore()


def _x(found: Any) -> float:
    return float(found[0] if isinstance(found, tuple) else found)


def _layout(text: str, font: QFont) -> QTextLayout:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction_of(text))
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(_WIDE)
    layout.endLayout()
    return layout


def _line_of(quote: Quote) -> tuple[str, str, str]:
    """The quote without line breaks, half words at its ends and directional controls."""
    before, after = quote.prefix, quote.suffix
    if len(before) == CONTEXT:
        before = before[before.find(" ") + 1 :]
    if len(after) == CONTEXT:
        after = after[: after.rfind(" ")] if " " in after else after
    return _flat(before), _flat(quote.exact), _flat(after)


def _flat(text: str) -> str:
    return without_bidi_controls(text).replace("\n", " ").replace("\t", " ")
