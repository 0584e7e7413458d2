"""Where marks lie on the page: rectangles of glyph runs, never of single characters.

A stretch of mixed Arabic, Latin and digits is several pieces on one line. Qt's glyph runs give
them rightly; its per-character cursor positions lose a letter at each change of direction.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QTextBlock, QTextLine

_TOUCH = 0.6
"""Pixels between two pieces that count as one."""


@dataclass(frozen=True, slots=True)
class Strip:
    """One visual piece of a mark on one line, relative to its block.

    Args:
        mark: index of the mark.
        line: number of the line in the block.
        baseline: y of the line's baseline.
        start: x at which the mark begins, if its first code point is in this piece.
        end: x at which it ends, if its last code point is in this piece.
    """

    mark: int
    line: int
    left: float
    right: float
    baseline: float
    start: float | None = None
    end: float | None = None


def strips(
    block: QTextBlock, mark: int, start: int, end: int, *, first: bool, last: bool
) -> Iterator[Strip]:
    """The pieces of one mark in one block.

    Args:
        block: of Qt's document, laid out.
        mark: index of the mark.
        start: in UTF-16 units from the block's start.
        end: likewise.
        first: the mark begins in this block.
        last: it ends in this block.
    """
    layout = block.layout()
    for number in range(_line_of(block, start), layout.lineCount()):
        line = layout.lineAt(number)
        line_start = line.textStart()
        if line_start >= end:
            break
        here = Span(max(start, line_start), min(end, line_start + line.textLength()))
        starts = first and here.start == start
        ends = last and here.end == end
        # The space at which a line is broken hangs over its edge.
        here = here if ends else _without_last_space(block, here)
        yield from _line_strips(line, number, mark, here, starts=starts, ends=ends)


def _line_strips(
    line: QTextLine, number: int, mark: int, here: Span, *, starts: bool, ends: bool
) -> Iterator[Strip]:
    pieces = intervals(line, here.start, here.end)
    first = _edges(line, here.start) if starts else None
    final = _edges(line, here.end - 1) if ends and len(here) else None
    baseline = line.y() + line.ascent()
    for left, right in pieces:
        yield Strip(
            mark,
            number,
            left,
            right,
            baseline,
            start=first[0] if first and left - _TOUCH <= sum(first) / 2 <= right + _TOUCH else None,
            end=final[1] if final and left - _TOUCH <= sum(final) / 2 <= right + _TOUCH else None,
        )


def _edges(line: QTextLine, position: int) -> tuple[float, float] | None:
    """Where a letter begins and where it ends, in the direction in which it is read."""
    for run in line.glyphRuns(position, 1):
        box = run.boundingRect()
        edges = box.left(), box.right()
        return (edges[1], edges[0]) if run.isRightToLeft() else edges
    return None


def intervals(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """The visual stretches that ``[start, end)`` of a block takes on a line, left to right."""
    start = max(start, line.textStart())
    end = min(end, line.textStart() + line.textLength())
    if start >= end:
        return []
    boxes = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    return merged((box.left(), box.right()) for box in boxes)


def merged(pieces: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """Pieces that touch or overlap as one, left to right; empty ones left out."""
    found: list[tuple[float, float]] = []
    for left, right in sorted(p for p in pieces if p[1] > p[0]):
        if found and left <= found[-1][1] + _TOUCH:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found


def _line_of(block: QTextBlock, position: int) -> int:
    line = block.layout().lineForTextPosition(position)
    return line.lineNumber() if line.isValid() else 0


def _without_last_space(block: QTextBlock, here: Span) -> Span:
    document, place = block.document(), block.position()
    end = here.end
    while end > here.start and document.characterAt(place + end - 1) in (" ", "\t"):
        end -= 1
    return Span(here.start, end)
