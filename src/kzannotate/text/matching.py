"""Finds many phrases in one pass, past Arabic proclitics; the only door to ahocorasick_rs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.text.tokens import Tokens

_ARTICLE = "ال"
_LAM = "ل"
PROCLITICS = frozenset(
    f"{conjunction}{preposition}" for conjunction in ("", "و", "ف") for preposition in "بكل"
) | {"", "و", "ف"}
"""What may stand before a name inside one written word."""


@dataclass(frozen=True, slots=True)
class Hit:
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


class PhraseMatcher:
    """An automaton over phrases: folded words with one space between them."""

    def __init__(self, phrases: Sequence[str]) -> None:
        self._phrases = tuple(phrases)
        self._patterns: list[tuple[str, int, int]] = []
        for number, phrase in enumerate(self._phrases):
            self._patterns += _spellings(phrase, number)
        self._automaton = _automaton([p for p, _, _ in self._patterns])

    def find(self, tokens: Tokens) -> list[Hit]:
        """All hits in order of their first words, nested and overlapping ones included."""
        if self._automaton is None:
            return []
        hits = set(self._hits(tokens))
        return sorted(hits, key=lambda hit: (hit.first, -hit.last, hit.skip, hit.phrase))

    def _hits(self, tokens: Tokens) -> Iterator[Hit]:
        for number, start, end in self._automaton.find_matches_as_indexes(
            tokens.line, overlapping=True
        ):
            _, phrase, own = self._patterns[number]
            if own < 0:  # begins with a space: a whole word
                yield Hit(phrase, tokens.at_line(start + 1), tokens.at_line(end - 2))
                continue
            first = tokens.at_line(start)
            before = start - tokens.line_starts[first]
            if tokens.words[first][:before] in PROCLITICS:
                yield Hit(phrase, first, tokens.at_line(end - 2), before + own)


def longest(hits: Sequence[Hit]) -> list[Hit]:
    """The hits that no longer one overlaps, in order; equal stretches all stay."""
    ranked = sorted(hits, key=lambda h: (h.first - h.last, h.first, h.skip))
    taken: dict[int, tuple[int, int]] = {}
    kept = []
    for hit in ranked:
        stretch = (hit.first, hit.last)
        if all(taken.get(word, stretch) == stretch for word in range(hit.first, hit.last + 1)):
            taken |= dict.fromkeys(range(hit.first, hit.last + 1), stretch)
            kept.append(hit)
    return sorted(kept, key=lambda h: (h.first, h.skip, h.phrase))


def is_arabic(word: str) -> bool:
    """Whether a folded word begins with an Arabic letter."""
    return "\u0620" <= word[:1] <= "\u06d3"


@cache
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


def _spellings(phrase: str, number: int) -> Iterator[tuple[str, int, int]]:
    """Patterns for a phrase, each with the letters of its own that are proclitics."""
    if not is_arabic(phrase):
        yield f" {phrase} ", number, -1
        return
    yield f"{phrase} ", number, 0
    if phrase.startswith(_ARTICLE):
        rest = phrase[len(_ARTICLE) :]
        # ل + الصندوق is written للصندوق; ل + اللجنة is written للجنة.
        lost = _LAM + rest if rest.startswith(_LAM) else _LAM + _LAM + rest
        yield f"{lost} ", number, 1


def _automaton(patterns: list[str]) -> Any:
    if not patterns:
        return None
    return AhoCorasick(
        patterns,
        matchkind=MatchKind.Standard,
        store_patterns=False,
        implementation=Implementation.ContiguousNFA,
    )
