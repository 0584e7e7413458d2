"""The reference as detectors use it: every name ready to be looked up."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.fact_groups import FactGroup, fact_groups
from kzannotate.detection.lexicon.head_nouns import NameHeads
from kzannotate.detection.lexicon.own_properties import properties_of
from kzannotate.detection.names.cyrillic_acronyms import CyrillicAcronym, cyrillic_acronyms
from kzannotate.detection.names.edition_names import EditionNames
from kzannotate.detection.names.listed_names import (
    UNSURE,
    ListedNames,
    bare_name,
    is_acronym,
    spellings,
)
from kzannotate.detection.names.numbered_names import OF_YEARS, NumberedNames
from kzannotate.detection.names.rewordings import RewordingIndex
from kzannotate.detection.names.roles import Roles
from kzannotate.detection.names.short_names import ShortNames
from kzannotate.detection.names.siblings import Siblings
from kzannotate.detection.names.spaced_names import SpacedNames
from kzannotate.detection.names.spellings import SpellingIndex
from kzannotate.detection.names.traps import Traps
from kzannotate.domain.entity import (
    TERM_KIND,
    Name,
    NameStatus,
    Reference,
)
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEVER_REWORDED = ("person", "place", TERM_KIND)


class Glossary(ListedNames):
    """Names, facts and relations of one reference.

    Args:
        before: of a reference that holds most of the same names, if there was one.
    """

    def __init__(self, reference: Reference, before: Glossary | None = None) -> None:
        super().__init__(reference, before.made if before else None)
        self.reference = reference
        self.properties = properties_of(reference)
        self._holds: dict[str, set[str]] = {}
        self._groups: dict[str, tuple[FactGroup, ...]] = {}

    @cached_property
    def spaced(self) -> SpacedNames:
        """Names with a space too few or too many."""
        return SpacedNames(self.uses)

    @cached_property
    def spellings(self) -> SpellingIndex:
        """Names by their consonants."""
        names = self._plain_names
        told = ((self.entities[n.entity], n, words_of(bare_name(n.text))) for n in names)
        index = SpellingIndex(told, self.made.spellings)
        self.made.spellings = index.every
        return index

    @cached_property
    def rewordings(self) -> RewordingIndex:
        """Names of bodies, events and documents by their content words."""
        names = (
            (n, words_of(bare_name(n.text)))
            for n in self._plain_names
            if self.entities[n.entity].kind not in _NEVER_REWORDED and n.topic is None
        )
        beside = self.traps.own, self.place_stems
        made = self.made.listed if self.made.listed_beside == beside else ()
        index = RewordingIndex(names, self.traps, self.place_stems, made)
        self.made.listed, self.made.listed_beside = index.listed, beside
        return index

    @cached_property
    def short_names(self) -> ShortNames:
        """Names of two words by either of them."""
        return ShortNames(
            (self.entities[n.entity].kind, n, words_of(bare_name(n.text)))
            for n in self._plain_names
        )

    @cached_property
    def numbered(self) -> NumberedNames:
        """Names of programmes by their words before a year."""
        return NumberedNames(
            (n, words_of(bare_name(n.text)))
            for n in self._plain_names
            if self.entities[n.entity].kind in OF_YEARS
        )

    @cached_property
    def slogans(self) -> tuple[Name, ...]:
        """Right names of slogans."""
        return tuple(
            name
            for entity, names in self.names_of.items()
            if self.entities[entity].kind == "slogan"
            for name in names
            if name.status is not NameStatus.DEPRECATED
        )

    @cached_property
    def traps(self) -> Traps:
        """Words that are often taken for others in names."""
        return Traps(self.reference)

    @cached_property
    def place_stems(self) -> frozenset[str]:
        """Stems of places' names of one word, which tell bodies of one kind apart."""
        found: set[str] = set()
        for entity, names in self.names_of.items():
            if self.entities[entity].kind == "place":
                for name in names:
                    words = words_of(name.text)
                    if len(words) == 1:
                        found |= noun_stems(words[0], name.language)
        return frozenset(found)

    @cached_property
    def _plain_names(self) -> tuple[Name, ...]:
        every = (n for names in self.names_of.values() for n in names)
        return tuple(n for n in every if not UNSURE.search(n.text))

    def acronyms_of(self, name: Name) -> Iterator[str]:
        """The acronyms that a right name is or holds in brackets."""
        if name.status is not NameStatus.DEPRECATED:
            yield from (text for text, _ in spellings(name) if is_acronym(text))

    @cached_property
    def cyrillic_acronyms(self) -> dict[str, tuple[CyrillicAcronym, ...]]:
        """Latin acronyms of bodies by what they are letter by letter in Cyrillic ones."""
        kinds = {entity.id: entity.kind for entity in self.entities.values()}
        return cyrillic_acronyms(self.names_of, kinds)

    @cached_property
    def heads(self) -> NameHeads:
        """The nouns that names are of, which may stand for their entities."""
        return NameHeads(self.names_of)

    def is_of_place(self, stems: frozenset[str]) -> bool:
        """Whether a word, told by its stems, is the name of a place."""
        return not self.place_stems.isdisjoint(stems)

    @cached_property
    def editions(self) -> EditionNames:
        """Editions of events whose number a fact gives."""
        return EditionNames(self)

    @cached_property
    def siblings(self) -> Siblings:
        """Bodies with names that are alike, and what facts tie them to."""
        return Siblings(self)

    def edition(self, event: str, year: int) -> str | None:
        """The entity that is an event's edition of a year: its name is the event's and the year."""
        for name in self.names_of.get(event, ()):
            phrase = " ".join([*words_of(bare_name(name.text)), str(year)])
            for use in self.uses.get(phrase, ()):
                if use.entity.id != event:
                    return use.entity.id
        return None

    def preferred(self, entity: str, language: str) -> Name | None:
        """The name to use in a language, or None where the reference has none in it."""
        names = [n for n in self.names_of.get(entity, ()) if n.language == language]
        ranked = sorted(names, key=lambda n: n.status is not NameStatus.PREFERRED)
        good = [n for n in ranked if n.status is not NameStatus.DEPRECATED]
        return good[0] if good else None

    def suggestion(self, entity: str, language: str) -> str | None:
        """The words to use for an entity in a language, without remarks in brackets."""
        name = self.preferred(entity, language)
        return bare_name(name.text) if name else None

    def label(self, entity: str, language: str) -> str:
        """What to call an entity when speaking of it: its name there, in English, or its id."""
        return self.suggestion(entity, language) or self.suggestion(entity, "en") or entity

    def fact_groups(self, entity: str) -> tuple[FactGroup, ...]:
        """Values of an entity's facts, by property, that no listed property covers."""
        if entity not in self._groups:
            facts, kind = self.facts_of.get(entity, ()), self.entities[entity].kind
            self._groups[entity] = tuple(fact_groups(entity, kind, facts, self.properties))
        return self._groups[entity]

    @cached_property
    def roles(self) -> Roles:
        """Who plays which part for whom."""
        return Roles(self.facts_of, self.entities, self.names_in_each)

    @cached_property
    def happenings(self) -> dict[str, frozenset[str]]:
        """For each entity the events with facts whose names say it: the accident at a mine."""
        events = {e for e in self.facts_of if e in self.entities}
        events = {e for e in events if self.entities[e].kind == "event"}
        found: dict[str, set[str]] = defaultdict(set)
        held = [p for p, uses in self.uses.items() if any(u.entity.id in events for u in uses)]
        for phrase, inner in self._inside(held):
            found[inner] |= {u.entity.id for u in self.uses[phrase]} & events
        return {entity: frozenset(others - {entity}) for entity, others in found.items()}

    def are_akin(self, one: str, other: str) -> bool:
        """Whether a name of one entity stands inside a name of the other."""
        return one in self._held_in(other) or other in self._held_in(one)

    def _held_in(self, entity: str) -> set[str]:
        found = self._holds.get(entity)
        if found is None:
            found = self._holds[entity] = self.held_by({entity})
        return found
