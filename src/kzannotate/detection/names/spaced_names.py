"""Names with a space too few or too many: words run together, a word split in two."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.names.alignments import Rewording
from kzannotate.text.matching import Hit
from kzannotate.text.tokens import Tokens, tokens_of_words
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kzannotate.detection.names.name_uses import NameUse

    Lookup = Callable[[Tokens], list[tuple[Hit, tuple[NameUse, ...]]]]

_KINDS = ("organisation", "event", "programme", "document")
_MOST_PHRASES = 20_000
"""With more names than that, spaces are not looked at: it would take too much room."""
_SHORTEST = 8
_SHORTEST_SPLIT = 5
_WINDOW = 12


class Spaced(NamedTuple):
    """A name with a space too few or too many."""

    hit: Hit
    uses: tuple[NameUse, ...]
    what: Rewording


class SpacedNames:
    """Knows which words may be two of a name, and which two words may be one."""

    def __init__(self, uses: Mapping[str, Sequence[NameUse]]) -> None:
        self._joined: dict[str, int] = {}
        words: set[str] = set()
        if len(uses) <= _MOST_PHRASES:
            for phrase in (p for p, u in uses.items() if any(map(_may_be_spaced, u))):
                own = phrase.split()
                for one, other in itertools.pairwise(own):
                    if len(one) + len(other) >= _SHORTEST:
                        self._joined.setdefault(one + other, len(one))
                if len(own) > 1:
                    words |= {w for w in own if len(w) >= _SHORTEST_SPLIT}
        for word in words:
            self._joined.pop(word, None)
        self._words = frozenset(words)
        self._sorted = sorted(words)
        self._joins = WordMemo(self._joined.__contains__)
        self._begins = WordMemo(self._may_begin)

    def find(self, tokens: Tokens, lookup: Lookup) -> Iterator[Spaced]:
        """Every name that is whole once a space is put in or taken out."""
        words = tokens.words
        for place in tokens.places(self._joins):
            word = words[place]
            cut = self._joined[word]
            yield from self._read(words, place, 1, (word[:cut], word[cut:]), lookup)
        for place in tokens.places(self._begins):
            merged = "".join(words[place : place + 2])
            whole = merged in self._words and place + 1 < len(words)
            if whole and tokens.gap(place) == " ":
                yield from self._read(words, place, 2, (merged,), lookup)

    def _may_begin(self, word: str) -> bool:
        """Whether a longer word of some name begins with a word."""
        place = bisect_right(self._sorted, word)
        return place < len(self._sorted) and self._sorted[place].startswith(word)

    def _read(
        self,
        words: tuple[str, ...],
        place: int,
        length: int,
        instead: tuple[str, ...],
        lookup: Lookup,
    ) -> Iterator[Spaced]:
        """Names in the words around a place with others in its stead."""
        low, high = max(0, place - _WINDOW), place + length + _WINDOW
        window = (*words[low:place], *instead, *words[place + length : high])
        begin, end = place - low, place - low + len(instead) - 1
        what = Rewording.JOINED if length == 1 else Rewording.SPLIT
        for hit, uses in lookup(tokens_of_words(window)):
            if hit.first <= begin and hit.last >= end and hit.words > 1:
                more = length - len(instead)
                yield Spaced(Hit(-1, low + hit.first, low + hit.last + more, hit.skip), uses, what)


def _may_be_spaced(use: NameUse) -> bool:
    return use.entity.kind in _KINDS and use.case is None
