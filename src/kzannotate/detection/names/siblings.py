"""Entities with names that are alike, and what facts tie an entity to: what is taken for what."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.head_nouns import head_of
from kzannotate.detection.lexicon.sports import sports_in
from kzannotate.domain.entity import Entity, Fact, NameStatus
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import tokens_in, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzannotate.detection.names.listed_names import ListedNames
    from kzannotate.domain.entity import Name

    Stems = frozenset[str]

_FEWEST_SHARED = 2
_LANGUAGE_OF_FACTS = "en"
_BODIES = ("organisation",)


class Tie(NamedTuple):
    """A body that a fact ties something to: who accredits it, who is led by it."""

    body: str
    fact: Fact


class Siblings:
    """Which bodies are easily taken for which, and which of them facts name."""

    def __init__(self, listed: ListedNames) -> None:
        self._listed = listed
        self._ties: dict[str, tuple[Tie, ...]] = {}
        self._sports: dict[str, str | None] = {}
        self._alike: dict[tuple[str, str], bool] = {}

    def are_alike(self, one: str, other: str) -> bool:
        """Whether two entities have names of one head that share two words and differ in one."""
        pair = min(one, other), max(one, other)
        if pair not in self._alike:
            self._alike[pair] = one != other and self._compared(*pair)
        return self._alike[pair]

    def _compared(self, one: str, other: str) -> bool:
        names, entities = self._listed.names_of, self._listed.entities
        if one not in entities or other not in entities:
            return False
        if entities[one].kind != entities[other].kind:
            return False
        pairs = ((a, b) for a in names.get(one, ()) for b in names.get(other, ()))
        return any(a.language == b.language and _are_alike(a, b) for a, b in pairs)

    def ties_of(self, entity: str) -> tuple[Tie, ...]:
        """The bodies that facts of an entity name, and those that have it as a value."""
        if entity not in self._ties:
            own = (t for f in self._listed.facts_of.get(entity, ()) for t in self._told(f))
            self._ties[entity] = (*own, *self._leading.get(entity, ()))
        return self._ties[entity]

    def _told(self, fact: Fact) -> Iterator[Tie]:
        values = fact.value if isinstance(fact.value, tuple) else (fact.value,)
        for value in values:
            if isinstance(value, str):
                known = value in self._listed.entities
                bodies = {value} if known else set(self._named_in(value))
                yield from (Tie(b, fact) for b in sorted(bodies) if self._is_body(b))

    def _named_in(self, value: str) -> Iterator[str]:
        tokens = tokens_in(value)
        for hit, uses in self._listed.lookup(tokens, _LANGUAGE_OF_FACTS):
            words = [tokens.raw_word(n) for n in range(hit.first, hit.last + 1)]
            for use in uses:
                if use.case in (None, "".join(words)) and words[0][:1].isupper():
                    yield use.entity.id

    @cached_property
    def _leading(self) -> Mapping[str, list[Tie]]:
        """For each person the bodies whose facts have them as a value."""
        found: dict[str, list[Tie]] = defaultdict(list)
        entities: Mapping[str, Entity] = self._listed.entities
        for body, facts in self._listed.facts_of.items():
            for fact in facts if self._is_body(body) else ():
                leader = entities.get(fact.value) if isinstance(fact.value, str) else None
                if leader is not None and leader.kind == "person":
                    found[leader.id].append(Tie(body, fact))
        return found

    def sport_of(self, entity: str) -> str | None:
        """The one sport that a body's names tell of."""
        if entity not in self._sports:
            names = self._listed.names_of.get(entity, ()) if self._is_body(entity) else ()
            told = (sports_in(f" {' '.join(words_of(n.text))} ", n.language) for n in names)
            sports = sorted(set().union(*told))
            self._sports[entity] = sports[0] if len(sports) == 1 else None
        return self._sports[entity]

    def of_sport(self, sport: str) -> Sequence[str]:
        """The bodies of a sport, in the reference's order."""
        return self._by_sport.get(sport, ())

    @cached_property
    def _by_sport(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for entity in self._listed.names_of:
            sport = self.sport_of(entity)
            if sport is not None:
                found[sport].append(entity)
        return found

    def _is_body(self, entity: str) -> bool:
        known = self._listed.entities.get(entity)
        return known is not None and known.kind in _BODIES


def _are_alike(one: Name, other: Name) -> bool:
    if NameStatus.DEPRECATED in (one.status, other.status):
        return False
    heads = [head_of(words_of(n.text), n.language) for n in (one, other)]
    if not heads[0] or not heads[1]:
        return False
    if noun_stems(heads[0], one.language).isdisjoint(noun_stems(heads[1], one.language)):
        return False
    here, there = _content(one), _content(other)
    shared = sum(1 for s in here if any(not s.isdisjoint(t) for t in there))
    return _FEWEST_SHARED <= shared < min(len(here), len(there))


def _content(name: Name) -> list[Stems]:
    return [noun_stems(w, name.language) for w in words_of(name.text) if w not in FUNCTION_WORDS]
