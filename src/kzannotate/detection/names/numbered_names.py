"""Names of programmes that end with a year, found with another year: Clean Coast 2035 for 2030."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.names.alignments import Rewording
from kzannotate.detection.names.rewordings import Reworded
from kzannotate.domain.entity import NameStatus
from kzannotate.text.matching import Hit
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.entity import Name
    from kzannotate.text.tokens import Tokens

    Stems = frozenset[str]

OF_YEARS = frozenset({"programme", "project", "plan", "strategy", "initiative", "concept"})
"""Kinds of what has one year in its name. An event of another year is another event."""
_DIGITS, _FEWEST = 4, 2
_FIRST, _LAST = 1900, 2100
_WITHIN = frozenset(' -–—«»"“”')


class _Listed(NamedTuple):
    name: Name
    stems: tuple[Stems, ...]
    year: str


class NumberedNames:
    """Looks names up by all of their words but the year behind them."""

    def __init__(self, names: Iterable[tuple[Name, tuple[str, ...]]]) -> None:
        self._by_first: dict[str, dict[str, list[_Listed]]] = defaultdict(lambda: defaultdict(list))
        self._known: dict[str, WordMemo[list[_Listed] | None]] = {}
        for name, words in names:
            right = name.status is not NameStatus.DEPRECATED
            if right and len(words) > _FEWEST and _is_year(words[-1]):
                stems = tuple(noun_stems(w, name.language) for w in words[:-1])
                for first in stems[0]:
                    self._by_first[name.language][first].append(_Listed(name, stems, words[-1]))

    def find(self, tokens: Tokens, language: str) -> Iterator[Reworded]:
        """Stretches that are such a name with another year."""
        if language not in self._by_first:
            return
        if language not in self._known:
            by_first = self._by_first[language]
            self._known[language] = WordMemo(
                lambda word: (
                    [n for s in noun_stems(word, language) for n in by_first.get(s, ())] or None
                )
            )
        known, words = self._known[language], tokens.words
        for first in tokens.places(known):
            for listed in known[words[first]] or ():
                last = first + len(listed.stems)
                if last < len(words) and _is_it(tokens, language, listed, first):
                    hit = Hit(-1, first, last, 0)
                    yield Reworded(hit, listed.name, Rewording.CHANGED, 1.0)


def _is_it(tokens: Tokens, language: str, listed: _Listed, first: int) -> bool:
    last = first + len(listed.stems)
    year = tokens.words[last]
    if not _is_year(year) or year == listed.year:
        return False
    if any(set(tokens.gap(n)) - _WITHIN for n in range(first, last)):
        return False
    pairs = zip(listed.stems, tokens.words[first:last], strict=True)
    return all(not stems.isdisjoint(noun_stems(word, language)) for stems, word in pairs)


def _is_year(word: str) -> bool:
    return len(word) == _DIGITS and word.isdecimal() and _FIRST <= int(word) <= _LAST
