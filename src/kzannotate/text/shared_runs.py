"""Runs of words that stand in two texts alike, however they are spelt or pointed."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WORD = re.compile(r"\w+")
_COMMON = 24
"""Words that begin in more texts than this, such as a line at the end of each, tell nothing."""


class WordedText(NamedTuple):
    """A text as its folded words, with where each stands in it.

    Args:
        words: hashes of the folded words; equal words have equal ones.
        spans: start and end of each in the text, in code points.
    """

    words: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> WordedText:
        """The words of a text."""
        folded = fold(text)
        found = [m.span() for m in _WORD.finditer(folded.text)]
        spans = [folded.raw_span(start, end) for start, end in found]
        words = tuple(hash(folded.text[start:end]) for start, end in found)
        return cls(words, tuple((s.start, s.end) for s in spans))


class Run(NamedTuple):
    """Words that two texts share, by the numbers of the first word in each."""

    first: int
    second: int
    length: int


def common_beginnings(texts: Sequence[WordedText], least: int) -> Iterator[tuple[int, int]]:
    """Pairs of numbers of texts that share at least one run of so many words."""
    held: dict[int, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for key in set(_keys(text, least)):
            held[key].append(number)
    pairs = {
        (first, second)
        for numbers in held.values()
        if 1 < len(numbers) <= _COMMON
        for place, first in enumerate(numbers)
        for second in numbers[place + 1 :]
    }
    yield from sorted(pairs)


def shared_runs(one: WordedText, other: WordedText, least: int) -> list[Run]:
    """The longest runs of at least so many words, none inside another; the longest first."""
    places: dict[int, list[int]] = defaultdict(list)
    for place, key in enumerate(_keys(other, least)):
        places[key].append(place)
    found, place = [], 0
    while place + least <= len(one.words):
        key = hash(one.words[place : place + least])
        runs = [_extended(one, other, place, there) for there in places.get(key, ())]
        best = max(runs, key=lambda run: run.length, default=None)
        if best is None or best.length < least:
            place += 1
            continue
        found.append(best)
        place += best.length
    return sorted(found, key=lambda run: (-run.length, run.first))


def _extended(one: WordedText, other: WordedText, first: int, second: int) -> Run:
    most = min(len(one.words) - first, len(other.words) - second)
    pairs = zip(one.words[first : first + most], other.words[second:], strict=False)
    length = next((n for n, (a, b) in enumerate(pairs) if a != b), most)
    return Run(first, second, length)


def _keys(text: WordedText, least: int) -> Iterable[int]:
    words = text.words
    return (hash(words[n : n + least]) for n in range(len(words) - least + 1))
