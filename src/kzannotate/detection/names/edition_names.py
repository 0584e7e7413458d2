"""Editions of events whose number a fact gives, known by their names without the number."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.head_nouns import head_of
from kzannotate.domain.entity import NameStatus
from kzannotate.text.dates import period
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.tokens import tokens_in
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kzannotate.detection.names.listed_names import ListedNames
    from kzannotate.domain.entity import Name

    Stems = frozenset[str]

_PROPERTY = "edition"
_DAYS = ("event_date", "date", "dates", "held", "point_in_time")
_HOLDERS = ("organisation", "event", "programme")
_YEAR_DIGITS = 4


class Edition(NamedTuple):
    """One name of one edition.

    Args:
        number: the one that a fact gives it.
        head: stems of the noun that says what it is: summit, congress.
        words: stems of its other words but for the number and the year.
        holders: entities whose names stand inside its names.
        days: when it takes place; None where no fact says so.
    """

    entity: str
    number: int
    head: Stems
    words: tuple[Stems, ...]
    holders: frozenset[str]
    days: tuple[date, date] | None


class EditionNames:
    """All numbered editions of a reference by language and noun."""

    def __init__(self, listed: ListedNames) -> None:
        self._listed = listed
        self._heads: dict[str, WordMemo[bool] | None] = {}

    @cached_property
    def _numbered(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for entity, facts in self._listed.facts_of.items():
            for fact in facts:
                if fact.property_name == _PROPERTY and isinstance(fact.value, int):
                    found[entity] = fact.value
        return {e: n for e, n in found.items() if e in self._listed.entities}

    @cached_property
    def _by_head(self) -> dict[tuple[str, str], list[Edition]]:
        found: dict[tuple[str, str], list[Edition]] = defaultdict(list)
        for entity, number in self._numbered.items():
            inside = self._listed.held_by({entity}) - {entity}
            holders = frozenset(e for e in inside if self._listed.entities[e].kind in _HOLDERS)
            for name in self._listed.names_of.get(entity, ()):
                edition = self._edition(name, number, holders)
                if edition is not None:
                    for stem in edition.head:
                        found[name.language, stem].append(edition)
        return found

    def _edition(self, name: Name, number: int, holders: frozenset[str]) -> Edition | None:
        words = list(_unnumbered(name))
        head = words[0] if len(words) == 1 else head_of(words, name.language)
        if head is None or name.status is NameStatus.DEPRECATED:
            return None
        stems = tuple(noun_stems(w, name.language) for w in words if w != head)
        days = self._days_of(name.entity)
        return Edition(name.entity, number, noun_stems(head, name.language), stems, holders, days)

    def _days_of(self, entity: str) -> tuple[date, date] | None:
        facts = self._listed.facts_of.get(entity, ())
        told = (str(f.value) for f in facts if f.property_name in _DAYS)
        parts = (part for value in told for part in value.split("/"))
        spans = [span for part in parts if (span := period(part))]
        return (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None

    def heads(self, language: str) -> WordMemo[bool] | None:
        """Which folded words are nouns that editions are; None where there are none."""
        if language not in self._heads:
            stems = frozenset(stem for known, stem in self._by_head if known == language)
            is_head = WordMemo(lambda word: not stems.isdisjoint(noun_stems(word, language)))
            self._heads[language] = is_head if stems else None
        return self._heads[language]

    def of(self, head: Stems, language: str) -> list[Edition]:
        """The editions that a noun may be one of."""
        return [e for stem in sorted(head) for e in self._by_head.get((language, stem), ())]


def _unnumbered(name: Name) -> Iterator[str]:
    """The content words of a name but for ordinals and years."""
    tokens = tokens_in(name.text)
    past = 0
    for place, word in enumerate(tokens.words):
        ordinal = ordinal_at(tokens, place, name.language) if place >= past else None
        if ordinal is not None:
            past = ordinal.last + 1
        is_year = word.isdecimal() and len(word) == _YEAR_DIGITS
        if place >= past and not is_year and word not in FUNCTION_WORDS:
            yield word
