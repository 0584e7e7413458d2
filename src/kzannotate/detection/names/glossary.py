"""The reference as detectors use it: every name ready to be looked up."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.fact_groups import FactGroup, fact_groups
from kzannotate.detection.lexicon.head_nouns import NameHeads
from kzannotate.detection.lexicon.own_properties import PROPERTY_KIND, properties_of
from kzannotate.detection.names.compounds import compounds
from kzannotate.detection.names.edition_names import EditionNames
from kzannotate.detection.names.name_uses import NameUse, Way
from kzannotate.detection.names.rewordings import RewordingIndex
from kzannotate.detection.names.roles import Roles
from kzannotate.detection.names.siblings import Siblings
from kzannotate.detection.names.spaced_names import SpacedNames
from kzannotate.detection.names.spellings import SpellingIndex
from kzannotate.detection.names.traps import Traps, is_trap
from kzannotate.domain.entity import (
    TERM_KIND,
    Entity,
    Fact,
    FactStatus,
    Name,
    NameStatus,
    Reference,
)
from kzannotate.text.matching import Hit, PhraseMatcher, is_arabic
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.stems import declined_stems, stem
from kzannotate.text.tokens import Tokens, tokens_of_words, words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

_BRACKETS = re.compile(r"\([^()]*\)")
_TRAILING_BRACKETS = re.compile(r"\(([^()]*)\)\s*$")
_UNSURE = re.compile("[;/?؟]")
_NEVER_REWORDED = ("person", "place", TERM_KIND)
_WITH_ARTICLE = ("organisation", "programme")
_ARTICLE = "ال"
_SHORTEST_WITH_ARTICLE = 4
_LONGEST_ACRONYM = 10
_SHORTEST_SURNAME = 4
DECLINED_LANGUAGES = ("ru", "kk")


class Glossary:
    """Names, facts and relations of one reference."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self.entities = {e.id: e for e in reference.entities}
        self.names_of: dict[str, list[Name]] = defaultdict(list)
        self.properties = properties_of(reference)
        for name in reference.names:
            entity = self.entities.get(name.entity)
            if entity is not None and entity.kind != PROPERTY_KIND:
                self.names_of[name.entity].append(name)
        self.facts_of: dict[str, list[Fact]] = defaultdict(list)
        for fact in reference.facts:
            if fact.status is not FactStatus.WITHDRAWN:
                self.facts_of[fact.entity].append(fact)
        self._akin: dict[tuple[str, str], bool] = {}
        self._groups: dict[str, tuple[FactGroup, ...]] = {}

    @cached_property
    def uses(self) -> dict[str, tuple[NameUse, ...]]:
        """What each phrase of folded words may stand for."""
        found: dict[str, list[NameUse]] = defaultdict(list)
        for names in self.names_of.values():
            for name in names:
                for phrase, use in self._uses_of(name):
                    found[phrase].append(use)
        for phrase, use in self._surnames(found):
            found[phrase].append(use)
        listed, matcher = len(found), PhraseMatcher(list(found))
        for phrase, use in compounds(found, matcher):
            found.setdefault(phrase, []).append(use)
        if len(found) == listed:
            self._matcher = matcher  # it knows all phrases already
        return {phrase: _without_aliases_of_others(uses) for phrase, uses in found.items()}

    def _uses_of(self, name: Name) -> Iterator[tuple[str, NameUse]]:
        entity = self.entities[name.entity]
        if is_trap(entity):
            return
        if entity.kind == TERM_KIND and name.status is not NameStatus.DEPRECATED:
            return  # the right words for a concept are ordinary words
        for text, way in spellings(name):
            words = words_of(text)
            if sum(map(len, words)) > 1:
                phrase = " ".join(words)
                use = _use(name, entity, way, text, single=len(words) == 1)
                yield phrase, use
                if len(words) == 1 and entity.kind in _WITH_ARTICLE and _takes_article(phrase):
                    yield _ARTICLE + phrase, use

    def _surnames(self, listed: Iterable[str]) -> list[tuple[str, NameUse]]:
        """Last words of persons' full names, where no two persons share one."""
        owners: dict[str, set[str]] = defaultdict(set)
        found: dict[str, NameUse] = {}
        taken = set(listed)
        for names in self.names_of.values():
            for name in names:
                entity = self.entities[name.entity]
                words = words_of(bare_name(name.text))
                if entity.kind != "person" or len(words) < 2 or _UNSURE.search(name.text):
                    continue
                surname = words[-1]
                owners[surname].add(entity.id)
                if len(surname) >= _SHORTEST_SURNAME and surname not in taken:
                    found.setdefault(surname, NameUse(name, entity, Way.SURNAME, capital=True))
        return [(s, use) for s, use in found.items() if len(owners[s]) == 1]

    @cached_property
    def phrases(self) -> list[str]:
        """Every phrase of ``uses``, in the order that the matcher numbers them."""
        return list(self.uses)

    @cached_property
    def _matcher(self) -> PhraseMatcher:
        return PhraseMatcher(self.phrases)

    @cached_property
    def _declined(self) -> dict[str, tuple[PhraseMatcher, list[tuple[NameUse, ...]]]]:
        """For each language with declined names: a matcher of their stems, and the uses."""
        found = {}
        for language in DECLINED_LANGUAGES:
            stems: dict[str, list[NameUse]] = defaultdict(list)
            for phrase, uses in self.uses.items():
                for use in uses:
                    if use.name.language == language and use.case is None:
                        declined = replace(use, way=_declined_way(use))
                        for stemmed in declined_stems(phrase.split(), language):
                            stems[stemmed].append(declined)
            found[language] = (PhraseMatcher(list(stems)), [tuple(u) for u in stems.values()])
        return found

    def lookup(self, tokens: Tokens, language: str) -> list[tuple[Hit, tuple[NameUse, ...]]]:
        """Everything in a row of words that may be a name, nested hits included."""
        found = [(hit, self.uses[self.phrases[hit.phrase]]) for hit in self._matcher.find(tokens)]
        if language in DECLINED_LANGUAGES:
            matcher, uses = self._declined[language]
            stems = tokens.replaced(tuple(stem(w, language) for w in tokens.words))
            found += [(hit, uses[hit.phrase]) for hit in matcher.find(stems)]
        return found

    def _names_in_each(
        self, rows: Sequence[Sequence[str]]
    ) -> list[list[tuple[Hit, tuple[NameUse, ...]]]]:
        """Names as they are listed in each of several rows of words."""
        found = self._matcher.find_in_each(rows)
        return [[(hit, self.uses[self.phrases[hit.phrase]]) for hit in hits] for hits in found]

    def is_name(self, words: tuple[str, ...], language: str, *, but: str = "") -> bool:
        """Whether folded words are a name, in any form, of an entity of any kind ``but`` one."""
        hits = self.lookup(tokens_of_words(words), language)
        return any(
            hit.first == 0
            and hit.last == len(words) - 1
            and any(u.entity.kind != but for u in uses)
            for hit, uses in hits
        )

    @cached_property
    def spaced(self) -> SpacedNames:
        """Names with a space too few or too many."""
        return SpacedNames(self.uses)

    @cached_property
    def spellings(self) -> SpellingIndex:
        """Names by their consonants."""
        return SpellingIndex(
            (self.entities[n.entity], n, words_of(bare_name(n.text))) for n in self._plain_names()
        )

    @cached_property
    def rewordings(self) -> RewordingIndex:
        """Names of bodies, events and documents by their content words."""
        return RewordingIndex(
            (
                (n, words_of(bare_name(n.text)))
                for n in self._plain_names()
                if self.entities[n.entity].kind not in _NEVER_REWORDED and n.topic is None
            ),
            self.traps,
            self._places,
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
    def _places(self) -> frozenset[str]:
        """Stems of places' names of one word, which tell bodies of one kind apart."""
        found: set[str] = set()
        for entity, names in self.names_of.items():
            if self.entities[entity].kind == "place":
                for name in names:
                    words = words_of(name.text)
                    if len(words) == 1:
                        found |= noun_stems(words[0], name.language)
        return frozenset(found)

    def _plain_names(self) -> Iterator[Name]:
        for names in self.names_of.values():
            yield from (n for n in names if not _UNSURE.search(n.text))

    def acronyms_of(self, name: Name) -> Iterator[str]:
        """The acronyms that a right name is or holds in brackets."""
        if name.status is not NameStatus.DEPRECATED:
            yield from (text for text, _ in spellings(name) if is_acronym(text))

    def use_of(self, name: Name, way: Way, *, capital: bool = False) -> NameUse:
        """A listed name found in another form."""
        return NameUse(name, self.entities[name.entity], way, capital=capital)

    @cached_property
    def heads(self) -> NameHeads:
        """The nouns that names are of, which may stand for their entities."""
        return NameHeads(self.names_of)

    def is_of_place(self, stems: frozenset[str]) -> bool:
        """Whether a word, told by its stems, is the name of a place."""
        return not self._places.isdisjoint(stems)

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
        return Roles(self.facts_of, self.entities, self._names_in_each)

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

    @cached_property
    def kin(self) -> dict[str, frozenset[str]]:
        """For each entity those whose names hold one of its names, and itself."""
        found: dict[str, set[str]] = defaultdict(set)
        for phrase, inner in self._inside(self.phrases):
            found[inner] |= {u.entity.id for u in self.uses[phrase]}
        return {entity: frozenset(others | {entity}) for entity, others in found.items()}

    def are_akin(self, one: str, other: str) -> bool:
        """Whether a name of one entity stands inside a name of the other."""
        pair = min(one, other), max(one, other)
        if pair not in self._akin:
            self._akin[pair] = one in self.held_by({other}) or other in self.held_by({one})
        return self._akin[pair]

    def learn(self, before: Glossary, changed: Collection[str]) -> None:
        """Take over what an earlier reference told of entities that are not changed."""
        told = before._akin.items()
        self._akin |= {pair: akin for pair, akin in told if not set(pair).intersection(changed)}

    def held_by(self, entities: Collection[str]) -> set[str]:
        """The entities whose names stand inside names of some others."""
        theirs = {p: None for e in entities for p in self._phrases_of.get(e, ())}
        return {inner for _, inner in self._inside(list(theirs))}

    def named_in(self, names: Iterable[Name]) -> set[str]:
        """The entities whose names stand inside some names, which may be of another reference."""
        phrases = [" ".join(words_of(text)) for name in names for text, _ in spellings(name)]
        return {inner for _, inner in self._inside(phrases)}

    @cached_property
    def _phrases_of(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for phrase, uses in self.uses.items():
            for use in uses:
                found[use.entity.id].append(phrase)
        return found

    def _inside(self, phrases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """The entities whose names stand in each of some phrases."""
        rows = [phrase.split() for phrase in phrases]
        for phrase, hits in zip(phrases, self._matcher.find_in_each(rows), strict=True):
            for hit in hits:
                for inner in self.uses[self.phrases[hit.phrase]]:
                    if inner.way is not Way.SURNAME and inner.name.topic is None:
                        yield phrase, inner.entity.id


def bare_name(text: str) -> str:
    """A name without remarks in brackets and quotes around it."""
    bare = " ".join(part for p in _BRACKETS.split(text) if (part := p.strip()))
    return bare.strip('«»"“”').strip() or text


def spellings(name: Name) -> Iterator[tuple[str, Way]]:
    """The texts that a listed name stands for: itself, without its brackets, a short form.

    Remarks in brackets are taken for a second name only if they look like one: an acronym, or
    a single word after a name of three.
    """
    base = bare_name(name.text)
    if _UNSURE.search(name.text):
        return
    if base != name.text:
        yield name.text, Way.LISTED
    yield base, Way.LISTED
    remark = _TRAILING_BRACKETS.search(name.text)
    if remark and name.status is not NameStatus.DEPRECATED:
        inner = remark.group(1).strip()
        acronym = is_acronym(inner)
        if acronym or (inner.isalpha() and len(base.split()) >= 4 and _same_script(inner, base)):
            yield inner, Way.ALIAS


def is_acronym(text: str) -> bool:
    """Whether a text is one short word of capitals, as CICA or ШОС."""
    return (
        1 < len(text) <= _LONGEST_ACRONYM
        and text.isalnum()
        and sum(c.isupper() for c in text) > 1
        and not any(c.islower() for c in text)
    )


def _takes_article(word: str) -> bool:
    """Whether a foreign name in Arabic letters may have the article: الفيفا."""
    return is_arabic(word) and not word.startswith(_ARTICLE) and len(word) >= _SHORTEST_WITH_ARTICLE


def _use(name: Name, entity: Entity, way: Way, text: str, *, single: bool) -> NameUse:
    if is_acronym(text):
        return NameUse(name, entity, way, case=text)
    # Only a name that is listed with a capital needs one: tenge is written small.
    return NameUse(name, entity, way, capital=single and text[:1].isupper())


def _without_aliases_of_others(uses: list[NameUse]) -> tuple[NameUse, ...]:
    """The uses less those that a remark in brackets suggests where a name is listed as such.

    The working group "(CSTO)" is not called CSTO.
    """
    listed = {
        u.entity.id
        for u in uses
        if u.way is not Way.ALIAS and u.name.status is not NameStatus.DEPRECATED
    }
    return tuple(u for u in uses if u.way is not Way.ALIAS or not listed or u.entity.id in listed)


def _declined_way(use: NameUse) -> Way:
    return use.way if use.way is Way.SURNAME else Way.DECLINED


def _same_script(one: str, other: str) -> bool:
    return ("\u0600" <= one[0] <= "\u06ff") == ("\u0600" <= other[0] <= "\u06ff")
