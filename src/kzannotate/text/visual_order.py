"""Lines of a page in the order in which they are read, from the order in which they are drawn.

A page that is only drawn knows no reading order: Arabic stands from right to left, numbers and
Latin words in it from left to right. This turns round what the bidirectional algorithm of Unicode
(UAX 9) did to a line when it was drawn, as far as a line by itself can tell.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_LEFT_TO_RIGHT = "A-Za-z\u00c0-\u024f\u0370-\u058f\u1e00-\u1fff"
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_DIGITS = "0-9\u0660-\u0669\u06f0-\u06f9"
_NUMBER = re.compile(rf"[{_DIGITS}]+(?:[.,:/\u066b\u066c][{_DIGITS}]+)*")
_LATIN = re.compile(
    rf"[{_LEFT_TO_RIGHT}{_DIGITS}](?:[^{_RIGHT_TO_LEFT}]*[{_LEFT_TO_RIGHT}{_DIGITS}])?"
)
_HAS_LETTER = re.compile(f"[{_LEFT_TO_RIGHT}]")
_RTL_LETTER = re.compile(f"(?![{_DIGITS}])[{_RIGHT_TO_LEFT}]")


def logical(units: Sequence[str], *, rtl: bool | None = None) -> str:
    """The text of one line.

    Args:
        units: what each drawn sign stands for, from left to right; a ligature is one unit with its
            letters as they are read.
        rtl: whether the paragraph goes from right to left; None: as most of its letters do.
    """
    drawn = [composed(unit) for unit in units]
    line = "".join(drawn)
    if not _RTL_LETTER.search(line):
        return line
    if rtl is None:
        rtl = is_rtl(line, None)
    return _from_right(drawn) if rtl else _from_left(drawn)


def composed(unit: str) -> str:
    """A unit in the letters that texts are written in: no shapes for the places in a word."""
    shaped = any("\ufb50" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufefc" for c in unit)
    return unicodedata.normalize("NFKC", unit) if shaped else unit


def _from_right(drawn: Sequence[str]) -> str:
    """A line that begins at the right: what goes from left to right in it is turned again."""
    turned = "".join(reversed(drawn)).translate(_MIRRORED)
    return _LATIN.sub(lambda found: _latin(found[0]), turned)


def _latin(run: str) -> str:
    if _HAS_LETTER.search(run):
        return run[::-1].translate(_MIRRORED)
    # Numbers between Arabic words: each by itself, since they follow each other from the right.
    return _NUMBER.sub(lambda found: found[0][::-1], run)


def _from_left(drawn: Sequence[str]) -> str:
    """A line that begins at the left: its Arabic stretches are turned."""
    made: list[str] = []
    stretch: list[str] = []
    for unit in drawn:
        if _RTL_LETTER.search(unit) or (stretch and not _HAS_LETTER.search(unit)):
            stretch.append(unit)
            continue
        made += _stretch(stretch)
        stretch = []
        made.append(unit)
    return "".join((*made, *_stretch(stretch)))


def _stretch(units: list[str]) -> list[str]:
    """Arabic with what stands in it; signs and blanks behind it stay where they are."""
    end = len(units)
    while end and not _RTL_LETTER.search(units[end - 1]):
        end -= 1
    return [_from_right(units[:end]), *units[end:]] if end else units
