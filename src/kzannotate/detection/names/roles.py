"""Who or what plays a part for whom, by facts: a body's director, an owner, a minister, a host."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import valid_time
from kzannotate.detection.lexicon.property_words import cues_of, property_words, wanted_for
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.domain.entity import Entity, Fact
    from kzannotate.text.matching import Hit

    Hits = list[tuple[Hit, tuple[NameUse, ...]]]
    Lookup = Callable[[Sequence[Sequence[str]]], list[Hits]]

POSITIONS = frozenset({"position", "office", "post", "job", "title"})
"""Properties of persons whose value is a part in words: Director of the museum."""
_DEPUTY = "deputy"
_PERSON, _PLACE = "person", "place"
_WORDS_OF_A_POST = 3


class Role(NamedTuple):
    """A part that somebody plays.

    Args:
        holder: id of who or what plays it.
        body: id of the entity that it is played for; None where the fact does not name one.
        heads: numbers of the lexicon's lines of which one names it.
        closer: numbers of the lines that must be said as well: a minister's field.
        first: the first day of it, as far as it is known; ``last`` the last.
    """

    holder: str
    body: str | None
    heads: frozenset[int]
    closer: frozenset[int]
    first: date
    last: date
    fact: Fact


def deputy_line() -> int:
    """The number of the lexicon's line for deputies."""
    wanted = wanted_for(_DEPUTY)
    return wanted.head if wanted else -1


class Roles:
    """The roles that the facts of a reference tell of.

    Args:
        facts: the facts of each entity.
        entities: every entity by its id.
        lookup: finds names in each of several rows of words.
    """

    def __init__(
        self, facts: Mapping[str, Sequence[Fact]], entities: Mapping[str, Entity], lookup: Lookup
    ) -> None:
        self._facts, self._entities, self._lookup = facts, entities, lookup

    @cached_property
    def _all(self) -> list[Role]:
        found: list[Role] = []
        positions: list[tuple[str, Fact, tuple[str, ...]]] = []
        for entity, facts in self._facts.items():
            kind = self._entities[entity].kind if entity in self._entities else ""
            for fact in facts if kind else ():
                if not isinstance(fact.value, str):
                    continue
                if fact.value in self._entities:
                    found += self._named(entity, fact, fact.value)
                elif kind == _PERSON and fact.property_name in POSITIONS:
                    positions.append((entity, fact, words_of(fact.value)))
        hits = self._lookup([words for *_, words in positions])
        for (person, fact, words), names in zip(positions, hits, strict=True):
            found += self._position(person, fact, words, names)
        return found

    @cached_property
    def by_holder(self) -> dict[str, list[Role]]:
        """The roles of each that plays one."""
        found: dict[str, list[Role]] = defaultdict(list)
        for role in self._all:
            found[role.holder].append(role)
        return found

    @cached_property
    def by_body(self) -> dict[str, list[Role]]:
        """The roles that are played for each."""
        found: dict[str, list[Role]] = defaultdict(list)
        for role in self._all:
            if role.body is not None:
                found[role.body].append(role)
        return found

    def _named(self, body: str, fact: Fact, holder: str) -> Iterator[Role]:
        """The role that a body's fact gives to another entity."""
        wanted = wanted_for(fact.property_name)
        if wanted is not None and "who" in property_words()[wanted.head].of:
            heads, closer = frozenset({wanted.head}), frozenset(wanted.closer)
            yield Role(holder, body, heads, closer, *valid_time(fact), fact)

    def _position(
        self, person: str, fact: Fact, words: tuple[str, ...], names: Hits
    ) -> Iterator[Role]:
        """The role that a person's fact tells in words."""
        cues, lines = cues_of("en"), property_words()
        deputy, heads, fields = deputy_line(), frozenset[int](), frozenset[int]()
        for place in range(len(words)) if cues else ():
            told = cues.at(words, place) if cues else frozenset[int]()
            who = frozenset(n for n in told if "who" in lines[n].of) - {deputy}
            heads = heads or who
            fields |= {n for n in told if "field" in lines[n].of or n == deputy}
        body = self._body(names, with_places=not fields - {deputy})
        of_somebody = len(words) >= _WORDS_OF_A_POST  # Mayor of a town that is not listed
        if heads and (body is not None or fields - {deputy} or of_somebody):
            yield Role(person, body, heads, fields, *valid_time(fact), fact)

    @staticmethod
    def _body(names: Hits, *, with_places: bool) -> str | None:
        """The longest name of a body in the words of a position."""
        found = [
            (hit.last - hit.first, use.entity.id)
            for hit, uses in names
            for use in uses
            if use.entity.kind != _PERSON and (with_places or use.entity.kind != _PLACE)
        ]
        return max(found)[1] if found else None
