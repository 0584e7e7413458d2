"""Signs and counts beside the lines: what begins on each line, at the side where it begins.

Where a line begins more kinds of marks than there is room for, the loudest sign stands for all
of them with the count of all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from kzannotate.gui.fonts import interface_font
from kzannotate.gui.reader.glyphs import draw_glyph
from kzannotate.gui.reader.marks import LOUDNESS, Mark, MarkRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QFont, QPainter

    from kzannotate.gui.theme import Theme

NARROWEST = 46.0
"""Pixels that are left beside the column at least, for two signs."""
TIGHTEST = 37.0
"""Likewise in a narrow view, for one sign with its count."""
_PAGE_EDGE, _COLUMN_GAP, _CELL_GAP = 3.0, 9.0, 5.0
_SMALLEST = 11.0


@dataclass(frozen=True, slots=True)
class Gutter:
    """The room beside a column.

    Args:
        near: x of the column's edge.
        far: x that nothing may cross.
    """

    near: float
    far: float

    @property
    def outwards(self) -> int:
        """1 where it lies to the right of the column, -1 where to the left."""
        return 1 if self.far > self.near else -1

    @property
    def room(self) -> float:
        """Its width in pixels."""
        return abs(self.far - self.near)


@dataclass(frozen=True, slots=True)
class Cell:
    """A sign with its count, on the page.

    Args:
        marks: indices of the marks that it stands for.
        count: written beside it; 0: none.
    """

    role: MarkRole
    marks: tuple[int, ...]
    box: QRectF
    count: int


def gutters(left: float, right: float, width: float) -> tuple[Gutter, Gutter]:
    """The room to the left and to the right of a column, on a page of a width."""
    return (
        Gutter(left - _COLUMN_GAP, _PAGE_EDGE),
        Gutter(right + _COLUMN_GAP, width - _PAGE_EDGE),
    )


def sign_size(em: float) -> float:
    """Side of a sign in pixels."""
    return max(_SMALLEST, em * 0.72)


def line_cells(
    marks: Sequence[Mark], beginning: Iterable[int], middle: float, gutter: Gutter, em: float
) -> list[Cell]:
    """The signs of one line, the loudest nearest to it.

    Args:
        marks: of the page.
        beginning: indices of those that begin on the line.
        middle: y of the line's middle.
        gutter: where they go.
        em: size of the page's letters.
    """
    by_role: dict[MarkRole, list[int]] = defaultdict(list)
    for index in beginning:
        by_role[marks[index].role].append(index)
    roles = sorted(by_role, key=LOUDNESS.__getitem__, reverse=True)
    cells = list(_side_by_side(by_role, roles, middle, gutter, em))
    if len(cells) == len(roles):
        return cells
    everything = [index for role in roles for index in by_role[role]]
    return list(_side_by_side({roles[0]: everything}, roles[:1], middle, gutter, em))


def paint_cells(painter: QPainter, cells: Iterable[Cell], theme: Theme, em: float) -> None:
    """Paint signs with their counts."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(_count_font(em))
    size = sign_size(em)
    for cell in cells:
        square = QRectF(cell.box.left(), cell.box.top(), size, size)
        draw_glyph(painter, square, cell.role, theme)
        if cell.count:
            painter.setPen(theme.style_of(cell.role).ink)
            words = cell.box.adjusted(size + 1, 0, 2, 0)
            sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, sides, str(cell.count))


def _side_by_side(
    by_role: dict[MarkRole, list[int]],
    roles: Sequence[MarkRole],
    middle: float,
    gutter: Gutter,
    em: float,
) -> Iterator[Cell]:
    size, used = sign_size(em), 0.0
    metrics = QFontMetricsF(_count_font(em))
    for role in roles:
        count = len(by_role[role]) if len(by_role[role]) > 1 else 0
        width = size + (metrics.horizontalAdvance(str(count)) + 2 if count else 0)
        if used and used + width > gutter.room:
            return
        start = gutter.near + gutter.outwards * used
        left = start if gutter.outwards > 0 else start - width
        yield Cell(role, tuple(by_role[role]), QRectF(left, middle - size / 2, width, size), count)
        used += width + _CELL_GAP


def _count_font(em: float) -> QFont:
    font = interface_font()
    font.setPixelSize(max(9, round(sign_size(em) * 0.86)))
    return font
