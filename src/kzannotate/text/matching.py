"""Finds many phrases in one pass, past Arabic proclitics; the only door to ahocorasick_rs."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache, partial
from itertools import accumulate
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation, MatchKind

from kzannotate.text.tokens import line_bytes, lines_of, tokens_of_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.text.tokens import Tokens

_ARTICLE = "ال"
_LAM = "ل"
PROCLITICS = frozenset(
    f"{conjunction}{preposition}" for conjunction in ("", "و", "ف") for preposition in "بكل"
) | {"", "و", "ف"}
"""What may stand before a name inside one written word."""
_BORDER = "\0"
"""No word, but space, so that no phrase reaches from one row of words into the next."""
_ROWS = 1024
_MOST_NESTED = 12
"""Phrases that end with one word, each inside the next; of more, only the longest count."""
_PROCLITIC_BYTES = frozenset(map(line_bytes, PROCLITICS))


class Hit(NamedTuple):
    """A phrase found in a row of words.

    Args:
        phrase: its number in the list that the matcher was made of.
        first: number of its first word; ``last`` of its last.
        skip: letters of the first word that are proclitics and no part of the name.
    """

    phrase: int
    first: int
    last: int
    skip: int = 0

    @property
    def words(self) -> int:
        """How many words it spans."""
        return self.last - self.first + 1


_hit = partial(tuple.__new__, Hit)
"""A hit of its four parts, made without the detour over their names."""


class PhraseMatcher:
    """An automaton over phrases: folded words with one space between them."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._meanings: list[tuple[int, int, int]] = []
        """For each pattern its phrase, how many letters of its own are proclitics (-1: none
        may stand before it), and how many words follow its first."""
        self._unsure: dict[int, str] = {}
        """Patterns with letters that share a byte with others."""
        patterns: list[str] = []
        for number, phrase in enumerate(phrases):
            more = phrase.count(" ")
            for spelling, own in _spellings(phrase):
                patterns.append(spelling)
                self._meanings.append((number, own, more))
        lines, unsure = lines_of(patterns)
        self._unsure.update((number, patterns[number]) for number in unsure)
        self._automaton = _automaton(lines)

    def find(self, tokens: Tokens) -> list[Hit]:
        """All hits in order of their first words, nested and overlapping ones included."""
        if self._automaton is None:
            return []
        line, starts = tokens.byte_line
        found: set[tuple[int, int, int, int]] = set()
        meanings, unsure = self._meanings, self._unsure
        ending, nested = -1, 0
        for number, start, end in self._automaton.find_matches_as_indexes(line, overlapping=True):
            phrase, own, more = meanings[number]
            last = bisect_right(starts, end - 2) - 1
            if last != ending:
                ending, nested = last, 0
            else:
                nested += 1
                if nested >= _MOST_NESTED:
                    continue
            first = last - more
            skip = 0
            if own >= 0:  # begins with a letter: it may stand behind a proclitic
                before = start - starts[first]
                if before:
                    if line[start - before : start] not in _PROCLITIC_BYTES:
                        continue
                    skip = before
                skip += own
            if number not in unsure or self._is_there(tokens, number, first, last):
                found.add((first, -last, skip, phrase))
        return [_hit((phrase, first, -last, skip)) for first, last, skip, phrase in sorted(found)]

    def find_in_each(self, rows: Sequence[Sequence[str]]) -> Iterator[list[Hit]]:
        """What ``find`` finds in each of many short rows of words, in one pass over many."""
        for start in range(0, len(rows), _ROWS):
            yield from self._find_in_each(rows[start : start + _ROWS])

    def _find_in_each(self, rows: Sequence[Sequence[str]]) -> list[list[Hit]]:
        begins = list(accumulate((len(row) + 1 for row in rows), initial=0))
        found: list[list[Hit]] = [[] for _ in rows]
        for hit in self.find(tokens_of_words(tuple(w for row in rows for w in (*row, _BORDER)))):
            row = bisect_right(begins, hit.first) - 1
            begin = begins[row]
            found[row].append(Hit(hit.phrase, hit.first - begin, hit.last - begin, hit.skip))
        return found

    def _is_there(self, tokens: Tokens, number: int, first: int, last: int) -> bool:
        words = tokens.words[first : last + 1]
        return f" {' '.join(words)} ".endswith(self._unsure[number])


def longest(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that no longer one overlaps, in order; equal stretches all stay."""
    kept: list[Hit] = []
    together: list[Hit] = []
    end = -1
    for hit in sorted(hits, key=_FIRST):
        if hit.first > end and together:
            kept += together if len(together) == 1 else _longest_of(together)
            together = []
        together.append(hit)
        end = max(end, hit.last)
    return kept + _longest_of(together)


def _longest_of(hits: Sequence[Hit]) -> list[Hit]:
    taken: dict[int, tuple[int, int]] = {}
    kept = []
    for hit in sorted(hits, key=_by_length):
        stretch = (hit.first, hit.last)
        if all(taken.get(word, stretch) == stretch for word in range(hit.first, hit.last + 1)):
            taken |= dict.fromkeys(range(hit.first, hit.last + 1), stretch)
            kept.append(hit)
    return sorted(kept, key=_by_place)


_FIRST = itemgetter(Hit._fields.index("first"))


def _by_place(hit: Hit) -> tuple[int, int, int]:
    return hit.first, hit.skip, hit.phrase


def _by_length(hit: Hit) -> tuple[int, int, int]:
    return hit.first - hit.last, hit.first, hit.skip


def is_arabic(word: str) -> bool:
    """Whether a folded word begins with an Arabic letter."""
    return "\u0620" <= word[:1] <= "\u06d3"


@lru_cache(maxsize=32_768)
def without_proclitics(word: str) -> tuple[str, ...]:
    """A folded Arabic word and what is left of it after each possible proclitic."""
    found = [word]
    if is_arabic(word):
        for clitic in sorted(PROCLITICS - {""}):
            rest = word[len(clitic) :]
            if word.startswith(clitic) and len(rest) > 1:
                found.append(rest)
                if clitic.endswith(_LAM) and rest.startswith(_LAM):
                    found += [_ARTICLE + rest[1:], _ARTICLE + rest]
    return tuple(dict.fromkeys(found))


def without_article(word: str) -> str:
    """A folded Arabic word less its article, where it has one."""
    return word[2:] if word.startswith(_ARTICLE) and len(word) > 3 else word


@lru_cache(maxsize=32_768)
def bare_forms(word: str) -> tuple[str, ...]:
    """A folded word as it may begin: with and without its clitics, its article."""
    if not is_arabic(word):
        return (word,)
    forms = without_proclitics(word)
    return tuple(dict.fromkeys((*forms, *map(without_article, forms))))


def _spellings(phrase: str) -> Iterator[tuple[str, int]]:
    """Patterns for a phrase, each with the letters of its own that are proclitics."""
    if not is_arabic(phrase):
        yield f" {phrase} ", -1
        return
    yield f"{phrase} ", 0
    if phrase.startswith(_ARTICLE):
        rest = phrase[len(_ARTICLE) :]
        # ل + الصندوق is written للصندوق; ل + اللجنة is written للجنة.
        lost = _LAM + rest if rest.startswith(_LAM) else _LAM + _LAM + rest
        yield f"{lost} ", 1


def _automaton(patterns: list[bytes]) -> Any:
    if not patterns:
        return None
    return BytesAhoCorasick(
        patterns, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
    )
