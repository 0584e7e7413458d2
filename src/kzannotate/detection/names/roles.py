"""Who or what plays a part for whom, by facts: a body's director, an owner, a minister, a host."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import valid_time
from kzannotate.detection.lexicon.property_words import cues_of, property_words, wanted_for
from kzannotate.text.tokens import tokens_of_words, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.domain.entity import Entity, Fact
    from kzannotate.text.matching import Hit
    from kzannotate.text.tokens import Tokens

    Lookup = Callable[[Tokens, str], list[tuple[Hit, tuple[NameUse, ...]]]]

POSITIONS = frozenset({"position", "office", "post", "job", "title"})
"""Properties of persons whose value is a part in words: Director of the museum."""
_DEPUTY = "deputy"
_PERSON, _PLACE = "person", "place"


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
        lookup: finds names in words.
    """

    def __init__(
        self, facts: Mapping[str, Sequence[Fact]], entities: Mapping[str, Entity], lookup: Lookup
    ) -> None:
        self._facts, self._entities, self._lookup = facts, entities, lookup

    @cached_property
    def _all(self) -> list[Role]:
        return [
            role
            for entity, facts in self._facts.items()
            for fact in facts
            if entity in self._entities and (role := self._role(entity, fact))
        ]

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

    def _role(self, entity: str, fact: Fact) -> Role | None:
        if not isinstance(fact.value, str):
            return None
        if fact.value in self._entities:
            wanted = wanted_for(fact.property_name)
            if wanted is None or "who" not in property_words()[wanted.head].of:
                return None
            heads, closer = frozenset({wanted.head}), frozenset(wanted.closer)
            return Role(fact.value, entity, heads, closer, *valid_time(fact), fact)
        is_person = self._entities[entity].kind == _PERSON
        if is_person and fact.property_name in POSITIONS:
            return self._position(entity, fact, words_of(fact.value))
        return None

    def _position(self, person: str, fact: Fact, words: tuple[str, ...]) -> Role | None:
        cues, lines = cues_of("en"), property_words()
        if cues is None or not words:
            return None
        deputy, heads, fields = deputy_line(), frozenset[int](), frozenset[int]()
        for place in range(len(words)):
            told = cues.at(words, place)
            who = frozenset(n for n in told if "who" in lines[n].of) - {deputy}
            heads = heads or who
            fields |= {n for n in told if "field" in lines[n].of or n == deputy}
        body = self._body(words, with_places=not fields - {deputy})
        if not heads or (body is None and not fields - {deputy}):
            return None
        return Role(person, body, heads, fields, *valid_time(fact), fact)

    def _body(self, words: tuple[str, ...], *, with_places: bool) -> str | None:
        """The longest name of a body in the words of a position."""
        found: list[tuple[int, str]] = []
        for hit, uses in self._lookup(tokens_of_words(words), "en"):
            kinds = {u.entity.id: u.entity.kind for u in uses}
            found += [
                (hit.last - hit.first, e)
                for e, kind in kinds.items()
                if kind != _PERSON and (with_places or kind != _PLACE)
            ]
        return max(found)[1] if found else None
