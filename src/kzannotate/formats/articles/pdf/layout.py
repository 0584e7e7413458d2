"""Signs on a page as blocks, lines and paragraphs."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from kzannotate.text.direction import is_rtl
from kzannotate.text.visual_order import logical

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_GUTTER = 1.1
"""Widths of a line's height that part two columns."""
_BREAK = 1.9
"""Distance between two lines, in usual ones, that parts two blocks."""
_SPACE = 0.22
"""Gap between two signs, in heights, that is a space."""
_WIDE = 0.6
"""The same in a line whose spaces are drawn."""
_LETTERS_TO_A_SPACE = 14
_LEVEL = 0.4
_SHORT = 0.88
"""Part of the widest line up to which a line is the last of its paragraph."""
_STOP = re.compile(r"([.،؛؟!?:…])(?=\S)(?![.\d])(.+)$")
_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"))
_FEWEST = 3
"""Lines that a column has."""


@dataclass(frozen=True, slots=True)
class Sign:
    """What is drawn at one place, in points from the lower left corner.

    Args:
        text: letters it stands for, as they are read.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        """Between left and right."""
        return (self.left + self.right) / 2

    @property
    def height(self) -> float:
        """Of the sign."""
        return self.top - self.bottom


Line = list[Sign]


def paragraphs(signs: Sequence[Sign]) -> list[str]:
    """The paragraphs of a page in the order of reading."""
    drawn = [s for s in signs if s.text.strip()]
    if not drawn:
        return []
    rtl = is_rtl("".join(s.text for s in drawn), None)
    height = median(s.height for s in drawn) or 1.0
    return [
        p for block in _blocks(list(signs), height, rtl=rtl) for p in _paragraphs(block, rtl=rtl)
    ]


def _blocks(signs: list[Sign], height: float, *, rtl: bool) -> list[list[Sign]]:
    """Columns and what stands above and below them, cut wherever nothing is drawn (XY-cut)."""
    columns = _cut(signs, lambda s: (s.left, s.right), _GUTTER * height)
    if len(columns) > 1 and all(len(_lines(c)) >= _FEWEST for c in columns):
        ordered = reversed(columns) if rtl else iter(columns)
        return [b for column in ordered for b in _blocks(column, height, rtl=rtl)]
    rows = _cut(signs, lambda s: (s.bottom, s.top), _BREAK * height - height)
    if len(rows) > 1:
        return [b for row in reversed(rows) for b in _blocks(row, height, rtl=rtl)]
    return [signs]


def _cut(
    signs: list[Sign], ends: Callable[[Sign], tuple[float, float]], gap: float
) -> list[list[Sign]]:
    """The signs in groups along one direction, with at least a gap between two."""
    groups: list[list[Sign]] = []
    reach = float("-inf")
    for sign in sorted((s for s in signs if s.text.strip()), key=ends):
        start, end = ends(sign)
        if not groups or start - reach > gap:
            groups.append([])
        groups[-1].append(sign)
        reach = max(reach, end)
    return groups


def _lines(signs: Sequence[Sign]) -> list[Line]:
    """The signs by lines, from the top and from left to right; marks go with their letters."""
    letters = [s for s in signs if not _is_mark(s)]
    lines: list[Line] = []
    for sign in sorted(letters, key=lambda s: -_centre(s)):
        home = next((x for x in reversed(lines[-2:]) if _is_level(sign, x)), None)
        if home is None:
            lines.append([sign])
        else:
            home.append(sign)
    for line in lines:
        line.sort(key=lambda s: s.middle)
    for mark in filter(_is_mark, signs):
        _put_over(mark, lines)
    return lines


def _centre(sign: Sign) -> float:
    return (sign.bottom + sign.top) / 2


def _is_level(sign: Sign, line: Line) -> bool:
    """Whether a sign stands in a line: over a good part of its own height or the line's."""
    bottom, top = min(s.bottom for s in line), max(s.top for s in line)
    shared = min(sign.top, top) - max(sign.bottom, bottom)
    return shared > _LEVEL * min(sign.height, top - bottom)


def _is_mark(sign: Sign) -> bool:
    return bool(sign.text) and all(unicodedata.combining(c) for c in sign.text)


def _put_over(mark: Sign, lines: Sequence[Line]) -> None:
    """Let a mark follow the letter that it is drawn over or under."""
    home = min(lines, key=lambda line: abs(_middle(line) - _centre(mark)), default=None)
    letters = [n for n, s in enumerate(home or ()) if s.text.strip()]
    if home is not None and letters:
        place = min(letters, key=lambda n: abs(home[n].middle - mark.middle))
        home[place] = replace(home[place], text=home[place].text + mark.text)


def _middle(line: Line) -> float:
    return median(map(_centre, line))


def _paragraphs(block: list[Sign], *, rtl: bool) -> list[str]:
    lines = [(line, text) for line in _lines(block) if (text := _text(line, rtl=rtl))]
    if not lines:
        return []
    width = max(_width(line) for line, _ in lines)
    made: list[list[str]] = []
    ended = True
    for line, text in lines:
        if ended:
            made.append([])
        made[-1].append(text)
        ended = _width(line) < _SHORT * width
    return [_paired(" ".join(parts)) for parts in made]


def _width(line: Line) -> float:
    return line[-1].right - line[0].left


def _text(line: Line, *, rtl: bool) -> str:
    """The line's text, with blanks where there are gaps."""
    heights = sorted(s.height for s in line)
    height = heights[len(heights) * 9 // 10] or 1.0
    spaced = sum(not s.text.strip() for s in line) > len(line) / _LETTERS_TO_A_SPACE
    gap = height * (_WIDE if spaced else _SPACE)
    units: list[str] = []
    before: Sign | None = None
    for sign in line:
        if before is not None and sign.left - before.right > gap:
            units.append(" ")
        units.append(sign.text)
        before = sign
    return _ended(" ".join(logical(units, rtl=rtl or None).split()))


def _ended(text: str) -> str:
    """The text with a stop that is drawn before its first word put behind its last one."""
    found = _STOP.match(text)
    return f"{found[2]}{found[1]}" if found else text


def _paired(text: str) -> str:
    """The text with brackets that open and close in turns, where programs mirror them or do not."""
    for opening, closing in _PAIRS:
        places = [n for n, letter in enumerate(text) if letter in (opening, closing)]
        if len(places) % 2 == 0:
            letters = list(text)
            for turn, place in enumerate(places):
                letters[place] = closing if turn % 2 else opening
            text = "".join(letters)
    return text
