"""How alike two strings are, and fast search for the likest; the only door to rapidfuzz."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from kzannotate.text.matching import without_article
from kzannotate.text.name_keys import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

_GRAM = 3
_PARONYMS = 80.0
_SHORTEST_PARONYM = 4
_SHORTEST_KEY = 3
_GENITIVE = re.compile("(?<=....)[ое]в$")
"""The Russian genitive plural, which the stemmer keeps since surnames end so."""


def likeness(one: str, other: str) -> float:
    """Share of two folded strings that they have in common and in order, 0 to 100."""
    return fuzz.ratio(one, other)


def word_likeness(one: str, other: str) -> float:
    """As ``likeness``, whatever the order of the words."""
    return fuzz.token_sort_ratio(one, other)


@lru_cache(maxsize=16_384)
def are_paronyms(one: str, other: str) -> bool:
    """Whether two stems look alike but are not two forms of one: фонд, фронт."""
    one, other = (_GENITIVE.sub("", without_article(word)) for word in (one, other))
    shortest = min(len(one), len(other))
    if shortest < _SHORTEST_PARONYM or _shared_beginning(one, other) >= shortest - 1:
        return False
    if likeness(one, other) >= _PARONYMS:
        return True
    keys = name_key(one), name_key(other)
    return min(map(len, keys)) >= _SHORTEST_KEY and likeness(*keys) >= _PARONYMS


def is_slip_of(one: str, other: str) -> bool:
    """Whether two strings of one length differ in one letter, or in two that changed places."""
    if len(one) != len(other):
        return False
    odd = [n for n, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    swapped = len(odd) == 2 and odd[1] == odd[0] + 1 and sorted(one) == sorted(other)
    return len(odd) == 1 or swapped


def is_dropped(one: str, other: str) -> bool:
    """Whether one string is the other without one letter inside, not at its ends."""
    shorter, longer = sorted((one, other), key=len)
    if len(longer) != len(shorter) + 1 or shorter[:1] != longer[:1] or shorter[-1:] != longer[-1:]:
        return False
    return any(longer[:n] + longer[n + 1 :] == shorter for n in range(1, len(shorter)))


def _shared_beginning(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


class TrigramIndex:
    """Finds the strings of a list that share most letter triples with a query."""

    def __init__(self, strings: Sequence[str]) -> None:
        self._strings = tuple(strings)
        self._postings: dict[str, list[int]] = defaultdict(list)
        for number, string in enumerate(self._strings):
            for gram in _grams(string):
                self._postings[gram].append(number)

    def likest(self, query: str, *, least: float, limit: int = 50) -> list[tuple[int, float]]:
        """Numbers and likeness of strings at least so alike, best first, then by number."""
        shared: Counter[int] = Counter()
        for gram in _grams(query):
            shared.update(self._postings.get(gram, ()))
        # Strings with few triples in common cannot be alike enough to matter.
        near = sorted(shared, key=lambda n: (-shared[n], n))[: 4 * limit]
        scored = [(n, word_likeness(query, self._strings[n])) for n in near]
        good = [(n, s) for n, s in scored if s >= least]
        return sorted(good, key=lambda pair: (-pair[1], pair[0]))[:limit]


def _grams(string: str) -> set[str]:
    padded = f" {string} "
    return {padded[i : i + _GRAM] for i in range(len(padded) - _GRAM + 1)}
