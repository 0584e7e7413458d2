"""A correction in the list: the old words struck, the new ones underlined, in their sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from kzannotate.domain.mention import Standing
from kzannotate.domain.span import CONTEXT
from kzannotate.gui import correction_words as words
from kzannotate.gui.lines import Lines, direction_of, width_of
from kzannotate.gui.models.row_delegate import GAP, Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowRole, SignedRole
from kzannotate.gui.offsets import Offsets
from kzannotate.gui.plain import isolate, without_bidi_controls
from kzannotate.gui.signs import draw_pill
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from kzannotate.gui.theme import Theme
    from kzannotate.workbench.corrections import CorrectionRow

_WIDE = 20_000.0
"""Pixels that no row has: what is longer than the row is cut by its end."""
_CONTEXT = 28
"""Letters of the sentence before the words; what follows is cut by the row's end."""


class CorrectionDelegate(RowDelegate):
    """All rows are of one height, so that a list of any length is laid out at once."""

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002
        plain, _, small = fonts_of(font)
        return line_height(_larger(plain)) + line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        row: CorrectionRow = index.data(RowRole)
        painter, theme = canvas.painter, canvas.theme
        if row.standing is Standing.REJECTED:
            painter.setOpacity(0.6)
        font = _larger(canvas.font)
        line = line_height(font)
        _draw_change(canvas, row, font)
        taken = _draw_standing(canvas, row, line)
        below = canvas.box(0, line, canvas.inside.width() - taken, line_height(canvas.small))
        said = [words.rule_of(row), isolate(index.data(SignedRole))]
        if row.crosses:
            said.insert(0, QCoreApplication.translate("Correction", "crosses another"))
        told = Lines("  ·  ".join(said), canvas.small, below.width(), direction=canvas.direction)
        ink = theme.style_of(MarkRole.ERROR).ink if row.crosses else theme.muted
        told.draw(painter, below.left(), below.top(), ink)


def change_formats(theme: Theme) -> tuple[QTextCharFormat, QTextCharFormat]:
    """How old words are struck and how new ones are underlined."""
    old, new = QTextCharFormat(), QTextCharFormat()
    old.setForeground(theme.style_of(MarkRole.ERROR).ink)
    old.setFontStrikeOut(True)
    new.setForeground(theme.style_of(MarkRole.AGREEMENT).ink)
    new.setFontUnderline(True)
    new.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return old, new


def _draw_change(canvas: Canvas, row: CorrectionRow, font: QFont) -> None:
    parts = change_parts(row)
    rtl = direction_of(f"{parts[0]}{parts[1]}{parts[3]}") == Qt.LayoutDirection.RightToLeft
    layout = _fitting(canvas, parts, font, rtl=rtl)
    x = canvas.inside.right() - _WIDE if rtl else canvas.inside.left()
    canvas.painter.save()
    canvas.painter.setClipRect(canvas.inside.adjusted(0, -GAP, 0, GAP))
    canvas.painter.setPen(canvas.theme.text)
    layout.draw(canvas.painter, QPointF(x, canvas.inside.top()))
    canvas.painter.restore()


def _fitting(
    canvas: Canvas, parts: tuple[str, str, str, str], font: QFont, *, rtl: bool
) -> QTextLayout:
    """The change with as much of what follows as there is room for; of what precedes, if needed."""
    before, old, new, after = parts
    layout = _set(canvas, parts, font, rtl=rtl)
    if _width(layout) > canvas.inside.width():
        alone = _set(canvas, (before, old, new, "…"), font, rtl=rtl)
        if _width(alone) > canvas.inside.width() and before:
            return _fitting(canvas, ("", old, new, after), font, rtl=rtl)
    fits, too_long = 0, len(after) + 1
    while _width(layout) > canvas.inside.width() and too_long - fits > 1:
        half = (fits + too_long) // 2
        tried = _set(canvas, (before, old, new, f"{after[:half].rstrip()}…"), font, rtl=rtl)
        if _width(tried) <= canvas.inside.width():
            fits = half
        else:
            too_long = half
        if too_long - fits <= 1:
            cut = (before, old, new, f"{after[:fits].rstrip()}…")
            return _set(canvas, cut, font, rtl=rtl)
    return layout


def _set(
    canvas: Canvas, parts: tuple[str, str, str, str], font: QFont, *, rtl: bool
) -> QTextLayout:
    before, old, new, after = parts
    text = f"{before}{old} {new}{after}" if new else f"{before}{old}{after}"
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(rtl=rtl))
    struck, fresh = change_formats(canvas.theme)
    start = len(before)
    formats = [_range(text, start, start + len(old), struck)]
    if new:
        start += len(old) + 1
        formats.append(_range(text, start, start + len(new), fresh))
    layout.setFormats(formats)
    layout.beginLayout()
    layout.createLine().setLineWidth(_WIDE)
    layout.endLayout()
    return layout


def _width(layout: QTextLayout) -> float:
    return layout.lineAt(0).naturalTextWidth()


def _option(*, rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    return option


def change_parts(row: CorrectionRow) -> tuple[str, str, str, str]:
    """What precedes, the old words, the new ones, what follows; whole Arabic words on one line."""
    quote = row.passage.quote
    before = without_bidi_controls(quote.prefix.rpartition("\n")[2])
    after = without_bidi_controls(quote.suffix.partition("\n")[0])
    old, new = _one_line(quote.exact), _one_line(row.words)
    head, tail = _letters_at_end(before), _letters_at_start(after)
    before, after = before[: len(before) - len(head)], after[len(tail) :]
    if len(before) > _CONTEXT and " " in before:
        before = f"… {before[-_CONTEXT:].partition(' ')[2]}"
    if len(quote.suffix) >= CONTEXT and "\n" not in quote.suffix and " " in after:
        after = f"{after.rpartition(' ')[0]} …"
    old = f"{head}{old}{tail}"
    new = f"{head}{new}{tail}" if new or head or tail else ""
    return before, old, new, after


def _letters_at_end(text: str) -> str:
    start = len(text)
    while start and (text[start - 1].isalpha() or "\u064b" <= text[start - 1] <= "\u0652"):
        start -= 1
    return text[start:]


def _letters_at_start(text: str) -> str:
    end = 0
    while end < len(text) and (text[end].isalpha() or "\u064b" <= text[end] <= "\u0652"):
        end += 1
    return text[:end]


def _one_line(text: str) -> str:
    return without_bidi_controls(" ".join(text.split()))


def _range(text: str, start: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made, offsets = QTextLayout.FormatRange(), Offsets(text)
    made.start = offsets.to_qt(start)
    made.length = offsets.to_qt(end) - made.start
    made.format = look
    return made


def _draw_standing(canvas: Canvas, row: CorrectionRow, top: float) -> float:
    """Draws where the correction stands as a word; returns the room that it takes."""
    said = words.standing(row.standing)
    height = round(line_height(canvas.small) * 0.82)
    width = width_of(said, canvas.small) + 16
    box = canvas.box(canvas.inside.width() - width, top + 2, width, height)
    ink = _ink(row.standing, canvas.theme)
    filled = row.standing is Standing.ACCEPTED
    draw_pill(canvas.painter, box, said, canvas.small, ink, filled=filled)
    return width + GAP


def _ink(standing: Standing, theme: Theme) -> QColor:
    role = {
        Standing.PROPOSED: MarkRole.CORRECTION,
        Standing.ACCEPTED: MarkRole.AGREEMENT,
        Standing.REJECTED: MarkRole.PROPOSAL,
    }[standing]
    return theme.style_of(role).ink


def _larger(font: QFont) -> QFont:
    larger = QFont(font)
    larger.setPointSizeF(font.pointSizeF() * 1.15)
    return larger
