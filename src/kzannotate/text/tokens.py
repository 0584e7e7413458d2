"""Folded text as a row of words: what names are looked up in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from kzannotate.text.fold import Folded, fold

if TYPE_CHECKING:
    from kzannotate.domain.span import Span

_BMP = 0x10000
_OTHER, _LETTER, _DIGIT = 0, 1, 2


@dataclass(frozen=True)
class Tokens:
    """The words of a folded text, without the signs between them.

    Letters and digits part company, so that AIF2024 and AIF 2024 are the same two words.

    Args:
        starts: folded position of each word's first code point; ``ends`` one past its last.
    """

    folded: Folded
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @cached_property
    def line(self) -> str:
        """All words with one space before each and one at the end."""
        return " " + " ".join(self.words) + " " if self.words else " "

    @cached_property
    def line_starts(self) -> list[int]:
        """Where each word begins in ``line``."""
        places, place = [], 1
        for word in self.words:
            places.append(place)
            place += len(word) + 1
        return places

    def at_line(self, place: int) -> int:
        """Number of the word that holds a position of ``line``."""
        return max(0, bisect_right(self.line_starts, place) - 1)

    def at_folded(self, place: int) -> int:
        """Number of the first word that ends after a folded position."""
        return bisect_right(self.ends, place)

    def at_raw(self, place: int) -> int:
        """Number of the first word that ends after a raw position."""
        return self.at_folded(self.folded.index_of(place))

    def gap(self, number: int) -> str:
        """The folded signs between a word and the next one, or the end."""
        after = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.folded.text)
        return self.folded.text[self.ends[number] : after]

    def span(self, first: int, last: int, skip: int = 0) -> Span:
        """Raw span from one word to another, both included, less ``skip`` letters in front."""
        return self.folded.raw_span(self.starts[first] + skip, self.ends[last])

    def replaced(self, words: tuple[str, ...]) -> Tokens:
        """The same places with other words, such as stems; one for each."""
        return Tokens(self.folded, words, self.starts, self.ends)

    def raw_word(self, number: int) -> str:
        """A word as the text spells it."""
        return self.span(number, number).of(self.folded.raw)


def tokens_of(folded: Folded) -> Tokens:
    """The words of a folded text: runs of letters and runs of digits."""
    import numpy as np

    if not folded.text:
        return Tokens(folded, (), (), ())
    codes = np.frombuffer(folded.text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    classes = _classes()[np.minimum(codes, _BMP - 1)]
    change = np.flatnonzero(np.diff(classes)) + 1
    starts = np.concatenate(([0], change))
    ends = np.concatenate((change, [len(codes)]))
    inside = classes[starts] != _OTHER
    first, last = starts[inside].tolist(), ends[inside].tolist()
    text = folded.text
    words = tuple(text[i:j] for i, j in zip(first, last, strict=True))
    return Tokens(folded, words, tuple(first), tuple(last))


@cache
def _classes() -> Any:
    """For each code point of the basic plane: letter, digit or other; astral ones are other."""
    import numpy as np

    table = np.full(_BMP, _OTHER, dtype=np.int8)
    for code in range(_BMP - 1):
        char = chr(code)
        if char.isalnum():
            table[code] = _DIGIT if char.isdecimal() else _LETTER
    return table


def tokens_in(text: str) -> Tokens:
    """Fold a raw text and find its words."""
    return tokens_of(fold(text))
