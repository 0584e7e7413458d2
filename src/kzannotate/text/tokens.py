"""Folded text as a row of words: what names are looked up in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache, cached_property, lru_cache
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING, Any

from kzannotate.text.fold import Folded, fold_with_codes
from kzannotate.text.word_memo import Row, WordMemo, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from kzannotate.domain.span import Span

    Codes = NDArray[Any]
else:
    Codes = Any

_BMP = 0x10000
_SPACE = 0x20
_FIRST_SHARED = 224
_ALPHABETS = (range(0x621, 0x64B), range(0x430, 0x460), range(0x671, 0x6D4), range(0x490, 0x4F0))
"""Letters that have a byte of their own, the commonest first."""
_FIRST_DIGIT = 0x30
_SHARED_DIGIT = 0x3A
_TOGETHER = 1_024
"""Names that are folded as one text."""


def _itself(word: str) -> str:
    return word


_SAME = WordMemo(_itself)
"""One string for each word of all texts: less room, and its hash is worked out once."""


class Tokens:
    """The words of a folded text, without the signs between them.

    Letters and digits part company, so that AIF2024 and AIF 2024 are the same two words.

    Args:
        places: arrays of the folded positions where the words begin and end.
        signs: the folded text's bytes between two spaces, and where in it a letter and a digit
            meet; needed unless ``words`` says what stands there instead.
    """

    def __init__(
        self,
        folded: Folded,
        places: tuple[Codes, Codes],
        *,
        signs: tuple[Codes, Codes] | None = None,
        words: tuple[str, ...] | None = None,
    ) -> None:
        self.folded = folded
        self._places = places
        self._signs = signs
        if words is not None:
            self.words = words

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words, in order."""
        import numpy as np

        # One string that is cut at its spaces is made faster than a string for each word.
        if self._signs is None:
            return ()
        signs, cuts = self._signs
        spaced = np.where(signs[1:-1] != _SPACE, _codes(self.folded.text), _SPACE)
        if len(cuts):
            spaced = np.insert(spaced, cuts, _SPACE)
        text = spaced.astype("<u4", copy=False).tobytes().decode("utf-32-le")
        return tuple(_SAME.of(text.split()))

    def places(self, question: WordMemo[Any]) -> Iterable[int]:
        """Numbers of the words of which an answer is true or not empty, in order."""
        row = self._row
        return question.places(self.words) if row is None else question.places_in(row)

    @cached_property
    def _row(self) -> Row | None:
        return row_of(self.words)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Folded position of each word's first code point."""
        return tuple(self._places[0].tolist())

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Folded position one past each word's last code point."""
        return tuple(self._places[1].tolist())

    @cached_property
    def line(self) -> str:
        """All words with one space before each and one at the end."""
        return f" {' '.join(self.words)} " if self.words else " "

    @cached_property
    def byte_line(self) -> tuple[bytes, list[int]]:
        """All words in bytes, with a space before each and one at the end; where each begins."""
        return _line_of_signs(*self._signs) if self._signs else _line_of_words(self.words)

    @property
    def longest_word(self) -> int:
        """How many code points the longest word has; 0 where there is none."""
        starts, ends = self._places
        return int((ends - starts).max(initial=0))

    def is_plain(self, first: int, last: int) -> bool:
        """Whether nothing but one space stands between any two of some words."""
        if first == last:
            return True
        words = " ".join(self.words[first : last + 1])
        return self.folded.text.startswith(words, self.starts[first])

    def at_folded(self, place: int) -> int:
        """Number of the first word that ends after a folded position."""
        return bisect_right(self.ends, place)

    def at_raw(self, place: int) -> int:
        """Number of the first word that ends after a raw position."""
        return self.at_folded(self.folded.index_of(place))

    def at_raw_all(self, places: Sequence[int]) -> list[int]:
        """``at_raw`` of many places at once, in order."""
        import numpy as np

        folded = self.folded.starts.searchsorted(np.array(places, dtype=np.int32))
        found: list[int] = self._places[1].searchsorted(folded, side="right").tolist()
        return found

    def starts_after(self, places: Sequence[int]) -> list[int]:
        """For each word the number of the last of some ascending raw places before its end.

        It is -1 for words in front of all of them.
        """
        import numpy as np

        raw = self.folded.starts.take(self._places[0])
        before = np.array(places, dtype=np.int32).searchsorted(raw, side="right")
        found: list[int] = (before - 1).tolist()
        return found

    def gap(self, number: int) -> str:
        """The folded signs between a word and the next one, or the end."""
        return self._gaps[number]

    def followed_by(self, signs: str) -> Iterator[int]:
        """Numbers of the words between which and the next stand just these signs."""
        text, starts, ends = self.folded.text, self.starts, self.ends
        found = text.find(signs)
        while found >= 0:
            number = bisect_left(ends, found)
            if number + 1 < len(ends) and (ends[number], starts[number + 1]) == (
                found,
                found + len(signs),
            ):
                yield number
            found = text.find(signs, found + 1)

    @cached_property
    def _gaps(self) -> list[str]:
        text = self.folded.text
        following = (*self.starts[1:], len(text))
        return [text[end:start] for end, start in zip(self.ends, following, strict=True)]

    def span(self, first: int, last: int, skip: int = 0) -> Span:
        """Raw span from one word to another, both included, less ``skip`` letters in front."""
        return self.folded.raw_span(self.starts[first] + skip, self.ends[last])

    def spans(self, stretches: Sequence[tuple[int, int, int]]) -> list[Span]:
        """The spans of many stretches, each given as ``span`` takes it."""
        if not stretches:
            return []
        import numpy as np

        starts, ends = self._places
        flat = np.fromiter(chain.from_iterable(stretches), np.int64, 3 * len(stretches))
        return self.folded.raw_spans(starts.take(flat[0::3]) + flat[2::3], ends.take(flat[1::3]))

    def replaced(self, words: tuple[str, ...]) -> Tokens:
        """The same places with other words, such as stems; one for each."""
        return Tokens(self.folded, self._places, words=words)

    def raw_start(self, number: int) -> int:
        """Raw position of a word's first code point."""
        start: int = self.folded.starts.item(self.starts[number])
        return start

    def is_capital(self, number: int) -> bool:
        """Whether a word begins with a capital in the text itself."""
        return self.folded.raw[self.raw_start(number)].isupper()

    def raw_word(self, number: int) -> str:
        """A word as the text spells it."""
        return self.span(number, number).of(self.folded.raw)


def tokens_of(folded: Folded) -> Tokens:
    """The words of a folded text: runs of letters and runs of digits."""
    return _tokens(folded, _codes(folded.text))


def _tokens(folded: Folded, codes: Codes) -> Tokens:
    import numpy as np

    signs = _signs(codes)
    kinds = _kinds().take(signs)
    edges = (kinds[1:] != kinds[:-1]).nonzero()[0]
    left = kinds.take(edges)
    if 2 * np.count_nonzero(left) == len(edges):  # no letter meets a digit: a word has two edges
        return Tokens(folded, (edges[0::2], edges[1::2]), signs=(signs, edges[:0]))
    right = kinds.take(edges + 1)
    places = edges.compress(right), edges.compress(left)
    return Tokens(folded, places, signs=(signs, edges.compress(left * right)))


def line_bytes(text: str) -> bytes:
    """A folded text with one byte for each code point; rare letters share theirs."""
    found: bytes = _alphabet().take(_codes(text), mode="clip").tobytes()
    return found


def lines_of(texts: Sequence[str]) -> tuple[list[bytes], list[int]]:
    """``line_bytes`` of many texts, and the numbers of those with letters that share a byte."""
    import numpy as np

    line = line_bytes("".join(texts))
    ends = list(accumulate(map(len, texts)))
    codes = np.frombuffer(line, dtype=np.uint8)
    shared = np.flatnonzero((codes >= _FIRST_SHARED) | (codes == _SHARED_DIGIT))
    numbers = np.searchsorted(np.array(ends, dtype=np.int64), shared, side="right")
    starts = [0, *ends[:-1]] if ends else []
    lines = [line[start:end] for start, end in zip(starts, ends, strict=True)]
    return lines, np.unique(numbers).tolist()


def _line_of_words(words: tuple[str, ...]) -> tuple[bytes, list[int]]:
    line = " " + " ".join(words) + " " if words else " "
    lengths = [1, *(len(word) + 1 for word in words[:-1])]
    return line_bytes(line), list(accumulate(lengths)) if words else []


def _line_of_signs(signs: Codes, cuts: Codes) -> tuple[bytes, list[int]]:
    import numpy as np

    if len(cuts):
        signs = np.insert(signs, cuts + 1, _SPACE)
    # Of the signs between two words only the last is kept, and the very last of all.
    keep = signs != _SPACE
    keep[:-1] |= keep[1:]
    keep[-1] = True
    line = signs[keep]
    return line.tobytes(), ((line == _SPACE).nonzero()[0][:-1] + 1).tolist()


def _codes(text: str) -> Codes:
    import numpy as np

    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _signs(codes: Codes) -> Codes:
    """The bytes of folded code points between two spaces; what is no letter is a space as well."""
    import numpy as np

    signs = np.full(len(codes) + 2, _SPACE, dtype=np.uint8)
    _alphabet().take(codes, out=signs[1:-1], mode="clip")
    return signs


@cache
def _kinds() -> Codes:
    """For each byte whether it is a space, a letter or a digit."""
    import numpy as np

    kinds = np.ones(0x100, dtype=np.uint8)
    kinds[_SPACE] = 0
    kinds[_FIRST_DIGIT : _SHARED_DIGIT + 1] = 2
    return kinds


@cache
def _alphabet() -> Any:
    """For each code point of the basic plane the byte that stands for it.

    Code points that are no part of a word, and all astral ones, are spaces.
    """
    import numpy as np

    table = np.full(_BMP, _SPACE, dtype=np.uint8)
    plain = [*range(_FIRST_DIGIT, _FIRST_DIGIT + 10), *range(0x61, 0x7B)]
    free = [b for b in range(1, _FIRST_SHARED) if b not in {_SPACE, _SHARED_DIGIT, *plain}]
    chosen = [c for block in _ALPHABETS for c in block if chr(c).isalnum()]
    for code in filter(str.isalnum, map(chr, range(_BMP - 1))):
        shared = _FIRST_SHARED + ord(code) % (0x100 - _FIRST_SHARED)
        table[ord(code)] = _SHARED_DIGIT if code.isdecimal() else shared
    table[plain] = plain
    table[chosen[: len(free)]] = free[: len(chosen)]
    return table


@lru_cache(maxsize=262_144)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a name, which references and detectors ask for again and again."""
    return _READ_TOGETHER.pop(text, None) or tokens_in(text).words


_READ_TOGETHER: dict[str, tuple[str, ...]] = {}
"""Words of names that are about to be asked for."""


def read_together(texts: Sequence[str]) -> None:
    """Have ``words_of`` know the words of many names, in a tenth of the time of one by one."""
    for start in range(0, len(texts), _TOGETHER):
        some = texts[start : start + _TOGETHER]
        tokens = tokens_in("\n".join(some))
        begins = list(accumulate((len(text) + 1 for text in some), initial=0))
        for text, (first, end) in zip(some, pairwise(tokens.at_raw_all(begins)), strict=True):
            _READ_TOGETHER[text] = tokens.words[first:end]
            words_of(text)
    _READ_TOGETHER.clear()


def tokens_of_words(words: tuple[str, ...]) -> Tokens:
    """Folded words as a text of their own, with one space between them."""
    import numpy as np

    text = " ".join(words)
    places = list(accumulate((len(word) + 1 for word in words), initial=0))
    starts = np.array(places[:-1], dtype=np.int64)
    ends = np.array(places[1:], dtype=np.int64) - 1
    folded = Folded(text, text, np.arange(len(text), dtype=np.int32))
    return Tokens(folded, (starts, ends), words=words)


def tokens_in(text: str) -> Tokens:
    """Fold a raw text and find its words."""
    return _tokens(*fold_with_codes(text))
