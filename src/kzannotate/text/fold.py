"""Text as it is compared: without what two spellings of one word differ in, and the way back.

Folding drops tashkeel, tatweel, combining marks, zero-width and bidi controls; it brings
together forms of alef, hamza, yeh and heh, Persian letters, digits of three scripts, cases,
accents, ё and е, quotes, dashes and kinds of space; it spells out presentation forms. Runs of
spaces become one. Line ends stay. Every folded code point knows the raw one it comes from.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kzannotate.domain.span import Span, spans_between

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Codes = NDArray[np.uint32]
else:
    Codes = Any

_DROP = 0xFFFF_FFFF
_EXPAND = 0xFFFF_FFFE
_BMP = 0x10000
_SPACE = 0x20

_INVISIBLE = (
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xFE00, 0xFE10),  # variation selectors
    *range(0xFE70, 0xFE80),  # isolated forms of tashkeel
    0xAD,  # soft hyphen
    0x61C,  # Arabic letter mark
    0xFEFF,
)
_SPACES = (0x09, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_SIGNS = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛ʼ′`´", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "\u2028": "\n",
    "\u2029": "\n",
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
}
_LETTER_BLOCKS = (range(0x41, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
_FORM_BLOCKS = (range(0xFB00, 0xFB07), range(0xFB50, 0xFE00), range(0xFE80, 0xFEFD))
_WIDE = range(0xFF01, 0xFF5F)


class _Tables(NamedTuple):
    codes: Codes
    expansions: dict[int, list[int]]


@dataclass(frozen=True, slots=True, eq=False)
class Folded:
    """A folded text and the way back to the raw one. All positions are code points."""

    text: str
    raw: str
    starts: Any
    """Raw index of each folded code point, an ascending array of int32."""

    def __len__(self) -> int:
        return len(self.text)

    def raw_span(self, start: int, end: int) -> Span:
        """The raw code points that folded ``[start, end)`` stands for, marks after them included.

        An empty stretch yields an empty span.
        """
        if start >= len(self.text):
            return Span(len(self.raw), len(self.raw))
        first = self.starts.item(start)
        if end <= start:
            return Span(first, first)
        stop = self.starts.item(end - 1) + 1
        if end < len(self.text) and self.starts.item(end) == stop:
            return Span(first, stop)  # nothing was dropped in between
        return Span(first, self._past_marks(stop))

    def raw_spans(self, starts: Any, ends: Any) -> list[Span]:
        """``raw_span`` of many stretches at once, none of them empty."""
        firsts = self.starts.take(starts).tolist()
        stops = self.starts.take(ends - 1) + 1
        following = self.starts.take(ends, mode="clip")
        for number in (following != stops).nonzero()[0].tolist():
            stops[number] = self._past_marks(stops.item(number))
        return spans_between(firsts, stops.tolist())

    def _past_marks(self, stop: int) -> int:
        while stop < len(self.raw) and _clings(self.raw[stop]):
            stop += 1
        return stop

    def index_of(self, raw_index: int) -> int:
        """Number of folded code points that come from before a raw position."""
        # A plain int would make numpy copy all starts into 64 bits first.
        return int(self.starts.searchsorted(self.starts.dtype.type(raw_index), side="left"))


def fold(text: str) -> Folded:
    """Fold a text, in time proportional to its length."""
    return fold_with_codes(text)[0]


def fold_with_codes(text: str) -> tuple[Folded, Codes]:
    """A text folded, and the code points of what it becomes."""
    import numpy as np

    tables = _tables()
    raw = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    if not len(raw):
        return Folded(text, text, np.empty(0, dtype=np.int32)), raw
    if raw.max() < _BMP:
        codes = tables.codes.take(raw)
    else:
        codes = raw.copy()
        low = raw < _BMP
        codes[low] = tables.codes.take(raw[low])
    kept = (codes != _DROP).nonzero()[0]
    codes, starts = codes.take(kept), kept.astype(np.int32)
    if len(codes) and codes.max() == _EXPAND:
        codes, starts = _expanded(codes, starts, raw, tables.expansions)
    space = codes == _SPACE
    double = space[1:] & space[:-1]
    if double.any():
        single = np.concatenate(([True], ~double))
        codes, starts = codes[single], starts[single]
    folded = codes.astype("<u4", copy=False).tobytes().decode("utf-32-le", "surrogatepass")
    return Folded(folded, text, starts), codes


def fold_word(text: str) -> str:
    """The folded text alone, for short strings such as names and queries."""
    return fold(text).text


def folded_words(words: str) -> frozenset[str]:
    """The words of a list in one string, each folded."""
    return frozenset(folded_in_order(words))


def folded_in_order(words: str) -> tuple[str, ...]:
    """The words of a list in one string, each folded, as they stand."""
    return tuple(fold_word(words).split())


def _expanded(
    codes: Codes, starts: Any, raw: Codes, expansions: dict[int, list[int]]
) -> tuple[Codes, Any]:
    import numpy as np

    places = np.flatnonzero(codes == _EXPAND)
    spelled = [expansions[int(c)] for c in raw[starts[places]]]
    lengths = np.ones(len(codes), dtype=np.int64)
    lengths[places] = [len(s) for s in spelled]
    ends = np.cumsum(lengths)
    wide = np.repeat(codes, lengths)
    for place, letters in zip(places, spelled, strict=True):
        end = int(ends[place])
        wide[end - len(letters) : end] = letters
    return wide, np.repeat(starts, lengths)


def _clings(char: str) -> bool:
    """Whether a raw character belongs to the letter before it."""
    return char == "\u0640" or unicodedata.category(char) in ("Mn", "Me")


@cache
def _tables() -> _Tables:
    import numpy as np

    codes = np.arange(_BMP, dtype=np.uint32)
    expansions: dict[int, list[int]] = {}
    single = _single_forms()
    for char, target in single.items():
        codes[ord(char)] = ord(target) if target else _DROP
    for block in _FORM_BLOCKS:
        for code in block:
            spelled = [s for c in unicodedata.normalize("NFKC", chr(code)) if (s := _of(c, single))]
            if len(spelled) == 1:
                codes[code] = ord(spelled[0])
            elif spelled:
                codes[code] = _EXPAND
                expansions[code] = [ord(s) for s in spelled]
    return _Tables(codes, expansions)


def _of(char: str, single: dict[str, str]) -> str:
    return single.get(char, char)


def _single_forms() -> dict[str, str]:
    """Every character that is folded to one other or to nothing."""
    from kzannotate.text import arabic

    forms: dict[str, str] = {}
    for block in _LETTER_BLOCKS:
        forms |= {chr(c): _plain_letter(chr(c)) for c in block if chr(c).isalpha()}
    forms |= {chr(c): unicodedata.normalize("NFKC", chr(c)).lower() for c in _WIDE}
    forms |= {chr(c): " " for c in _SPACES}
    forms |= {chr(c): "" for c in (*range(0x300, 0x370), *_INVISIBLE)}
    forms |= dict.fromkeys(arabic.DROPPED, "")
    # Marks that pyarabic's list of diacritics leaves out.
    forms |= {chr(c): "" for c in range(0x600, 0x900) if unicodedata.category(chr(c)) == "Mn"}
    return forms | arabic.letter_forms() | _SIGNS


def _plain_letter(char: str) -> str:
    lower = char.lower()[0]
    return _SIGNS.get(lower) or unicodedata.normalize("NFD", lower)[0]
