"""The names of a reference, each ready to be found in a text in any of its forms."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.own_properties import PROPERTY_KIND
from kzannotate.detection.names.compounds import compounds
from kzannotate.detection.names.made_of_names import MadeOfNames
from kzannotate.detection.names.name_uses import NamePhrases, NameUse, Way, by_name
from kzannotate.detection.names.quoted_cores import own_names, with_its_kind
from kzannotate.detection.names.traps import is_trap
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
from kzannotate.text.stems import declined_stems, stem
from kzannotate.text.tokens import Tokens, read_together, tokens_of_words, words_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

_BRACKETS = re.compile(r"\([^()]*\)")
_TRAILING_BRACKETS = re.compile(r"\(([^()]*)\)\s*$")
UNSURE = re.compile("[;/?؟]")
_WITH_ARTICLE = ("organisation", "programme")
_ARTICLE = "ال"
_SHORTEST_WITH_ARTICLE = 4
_LONGEST_ACRONYM = 10
_SHORTEST_SURNAME = 4
_NEVER_SHORT = ("person", "place", "slogan", "event", "document", TERM_KIND)
DECLINED_LANGUAGES = ("ru", "kk")


class ListedNames:
    """What each name of a reference may stand for, where it stands, and what facts it brings.

    Args:
        made: of single names by tables of an earlier reference.
    """

    def __init__(self, reference: Reference, made: MadeOfNames | None = None) -> None:
        self.made = made or MadeOfNames()
        self.entities = {e.id: e for e in reference.entities}
        self.names_of: dict[str, list[Name]] = defaultdict(list)
        for name in reference.names:
            entity = self.entities.get(name.entity)
            if entity is not None and entity.kind != PROPERTY_KIND:
                self.names_of[name.entity].append(name)
        self.facts_of: dict[str, list[Fact]] = defaultdict(list)
        for fact in reference.facts:
            if fact.status is not FactStatus.WITHDRAWN:
                self.facts_of[fact.entity].append(fact)

    @cached_property
    def uses(self) -> dict[str, tuple[NameUse, ...]]:
        """What each phrase of folded words may stand for."""
        return self._uses_and_matcher[0]

    @cached_property
    def _uses_and_matcher(self) -> tuple[dict[str, tuple[NameUse, ...]], PhraseMatcher]:
        found: dict[str, list[NameUse]] = defaultdict(list)
        every = self._phrases_of_names()
        for each in every:
            for phrase, use in each.phrases:
                found[phrase].append(use)
        for phrase, use in (*_surnames(every, found), *self._own_names(found)):
            found[phrase].append(use)
        listed, matcher = len(found), PhraseMatcher(list(found))
        for phrase, use in compounds(found, matcher):
            found.setdefault(phrase, []).append(use)
        uses = {phrase: _without_aliases_of_others(uses) for phrase, uses in found.items()}
        return uses, matcher if len(found) == listed else PhraseMatcher(list(found))

    def _phrases_of_names(self) -> list[NamePhrases]:
        known = by_name(self.made.phrases)
        new = [n.text for names in self.names_of.values() for n in names if id(n) not in known]
        read_together(list({*new, *map(bare_name, new)}))
        found = []
        for entity_id, names in self.names_of.items():
            entity = self.entities[entity_id]
            for name in names:
                told = known.get(id(name))
                if told is None or told.entity is not entity:
                    surname = _surname(name, entity)
                    told = NamePhrases(name, entity, tuple(_uses_of(name, entity)), surname)
                found.append(told)
        self.made.phrases = found
        return found

    def _own_names(self, listed: Iterable[str]) -> Iterator[tuple[str, NameUse]]:
        """What bodies are called by themselves, or with their kind, where nothing else is."""
        taken, owners = set(listed), defaultdict[str, set[str]](set)
        found: list[tuple[str, str, NameUse]] = []
        for names in self.names_of.values():
            for name, words in own_names(names):
                entity, core = self.entities[name.entity], " ".join(words)
                owners[core].add(entity.id)
                if entity.kind not in _NEVER_SHORT:
                    found.append((core, core, NameUse(name, entity, Way.SURNAME, capital=True)))
                    kinds = map(" ".join, with_its_kind(name))
                    found += [(core, kind, NameUse(name, entity, Way.ALIAS)) for kind in kinds]
        for core, phrase, use in found:
            if phrase not in taken and len(owners[core]) == 1:
                yield phrase, use

    @cached_property
    def phrases(self) -> list[str]:
        """Every phrase of ``uses``, in the order that the matcher numbers them."""
        return list(self.uses)

    @cached_property
    def _matcher(self) -> PhraseMatcher:
        return self._uses_and_matcher[1]

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

    def names_in_each(
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
            and any(u.entity.kind != but and not _is_own_name(u) for u in uses)
            for hit, uses in hits
        )

    def use_of(self, name: Name, way: Way, *, capital: bool = False) -> NameUse:
        """A listed name found in another form."""
        return NameUse(name, self.entities[name.entity], way, capital=capital)

    @cached_property
    def kin(self) -> dict[str, frozenset[str]]:
        """For each entity those whose names hold one of its names, and itself."""
        found: dict[str, set[str]] = defaultdict(set)
        for phrase, inner in self._inside(self.phrases):
            found[inner] |= {u.entity.id for u in self.uses[phrase]}
        return {entity: frozenset(others | {entity}) for entity, others in found.items()}

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


@lru_cache(maxsize=262_144)
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
    if UNSURE.search(name.text):
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


def _uses_of(name: Name, entity: Entity) -> Iterator[tuple[str, NameUse]]:
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


def _surname(name: Name, entity: Entity) -> tuple[str, NameUse] | None:
    """The last word of a person's full name."""
    if entity.kind != "person" or UNSURE.search(name.text):
        return None
    words = words_of(bare_name(name.text))
    if len(words) < 2:
        return None
    return words[-1], NameUse(name, entity, Way.SURNAME, capital=True)


def _surnames(
    names: Iterable[NamePhrases], listed: Collection[str]
) -> Iterator[tuple[str, NameUse]]:
    """Surnames that no two persons share and that are no names themselves."""
    owner: dict[str, str | None] = {}
    found: dict[str, NameUse] = {}
    for _, entity, _, told in names:
        if told is not None:
            surname, use = told
            if owner.setdefault(surname, entity.id) != entity.id:
                owner[surname] = None
            if len(surname) >= _SHORTEST_SURNAME and surname not in listed:
                found.setdefault(surname, use)
    return ((s, use) for s, use in found.items() if owner[s] is not None)


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
    if len(uses) == 1:
        return (uses[0],)
    listed = {
        u.entity.id
        for u in uses
        if u.way is not Way.ALIAS and u.name.status is not NameStatus.DEPRECATED
    }
    return tuple(u for u in uses if u.way is not Way.ALIAS or not listed or u.entity.id in listed)


def _is_own_name(use: NameUse) -> bool:
    """Whether a phrase is but what stands in the quotes of a body's name."""
    return use.way is Way.SURNAME and use.entity.kind != "person"


def _declined_way(use: NameUse) -> Way:
    return use.way if use.way is Way.SURNAME else Way.DECLINED


def _same_script(one: str, other: str) -> bool:
    return ("\u0600" <= one[0] <= "\u06ff") == ("\u0600" <= other[0] <= "\u06ff")
