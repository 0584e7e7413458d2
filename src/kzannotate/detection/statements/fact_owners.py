"""Whose property a value in an article is told as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.statements.fact_values import OF_OTHERS, Value, clause
from kzannotate.detection.statements.kin_nouns import is_kin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.fact_groups import FactGroup
    from kzannotate.detection.lexicon.property_words import Cues
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.statements.nouns_for_names import Subject
    from kzannotate.detection.statements.subjects import Subjects

_BACK_SENTENCES = 3
_REACH = 9
_EVENT, _PERSON = "event", "person"


class Owners:
    """Whether clauses of one article speak of entities that have facts."""

    def __init__(
        self,
        text: ArticleText,
        subjects: Subjects,
        glossary: Glossary,
        groups: Sequence[FactGroup],
        cues: Cues,
    ) -> None:
        self._text, self._subjects, self._glossary = text, subjects, glossary
        self._groups, self._cues = groups, cues

    def is_about(self, value: Value, group: FactGroup) -> bool:
        """Whether a clause speaks of a group's entity: by name, noun, or as the only one."""
        accepted = self.accepted(group)
        others = {g.entity for g in self._groups if g.name == group.name} - accepted
        start, end = clause(self._text, value)
        here = self._rivals(group, accepted, others, range(start, end + 1))
        if here:
            nearest = min(here, key=lambda s: min(value.apart(s.place), value.apart(s.last)))
            named = {s.entity for s in here}
            return nearest.entity in accepted and (
                group.entity in named or named.isdisjoint(others)
            )
        kind = self._glossary.entities[group.entity].kind
        ahead = [s.kind for s in self._subjects.told(start, value.first) if s.entity]
        of_body = value.day and kind == "event" and "organisation" in ahead
        if of_body or (kind == _PERSON and ahead):
            return False  # what a country or a club has, or since when
        words = self._text.tokens.words
        if not self._names_head(value, group) or not OF_OTHERS.isdisjoint(words[start : end + 1]):
            return False
        for _ in range(_BACK_SENTENCES if start else 0):
            low = self._text.sentence_words(start - 1)[0]
            before = self._rivals(group, accepted, others, range(low, start))
            if before or low == 0:
                return before[-1].entity in accepted if before else not others
            start = low
        return not others

    def are_meant_by(self, word: str) -> bool:
        """Whether a noun may mean one of the entities: the station of a power plant."""
        heads = self._glossary.heads.of
        named = {g.entity for g in self._groups}
        language = self._text.language
        return any(is_kin(word, language, heads.get(e, frozenset())) for e in named)

    def accepted(self, group: FactGroup) -> set[str]:
        """A group's entity, and what an event's name says that it befell."""
        if not self.is_event(group):
            return {group.entity}
        happenings = self._glossary.happenings
        named = {s.entity for s in self._subjects.all}
        return {group.entity} | {e for e in named if group.entity in happenings.get(e, ())}

    def _rivals(
        self, group: FactGroup, accepted: set[str], others: set[str], places: range
    ) -> list[Subject]:
        """What is told of in some words that a property of that name may be of."""
        kind = self._glossary.entities[group.entity].kind
        return [
            s
            for s in self._subjects.told(places.start, places.stop)
            if s.entity in accepted
            or s.entity in others
            or (s.entity and s.kind == kind != "place")
            or (not s.entity and kind in ("organisation", "event") and not self._tells(group, s))
        ]

    def _tells(self, group: FactGroup, told: Subject) -> bool:
        """Whether a noun is a word of the property and no body: a prize fund."""
        words = self._text.tokens.words
        near = range(max(0, told.place - 1), told.last + 1)
        return any(not group.heads.isdisjoint(self._cues.at(words, n)) for n in near)

    def _names_head(self, value: Value, group: FactGroup) -> bool:
        """Whether the property's own word is said, and not only what a note tells of it."""
        if group.heads == {group.wanted.head}:
            return True
        start, end = clause(self._text, value)
        near = range(max(start, value.first - _REACH), min(end, value.last + _REACH) + 1)
        return any(group.wanted.head in self._cues.at(self._text.tokens.words, n) for n in near)

    def is_event(self, group: FactGroup) -> bool:
        """Whether an event has the property."""
        return self._glossary.entities[group.entity].kind == _EVENT
