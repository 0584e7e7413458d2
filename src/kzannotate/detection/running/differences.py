"""What a change of the reference can touch, and what it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kzannotate.detection.lexicon.own_properties import properties_of
from kzannotate.detection.names.listed_names import bare_name
from kzannotate.detection.names.sought_names import SoughtNames
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.entity import Name, Reference

T = TypeVar("T")


class Difference:
    """Names and facts that two references do not share."""

    def __init__(self, old: Reference, new: Reference) -> None:
        others = _of_another_kind(old, new)
        changed = unshared(old.names, new.names)
        unsettled = {n for r in (old, new) for n in r.names if n.entity in others}
        self._names = tuple(changed | unsettled)
        kinds = {e.id: e.kind for r in (old, new) for e in r.entities} if self._names else {}
        self._sought = SoughtNames(self._names, kinds)
        self._renamed = {n.entity for n in self._names} | {
            n.topic for n in self._names if n.topic is not None
        }
        self._renamed |= self._namesakes(old, new)
        properties_old, properties_new = properties_of(old), properties_of(new)
        self._tells_otherwise = properties_old != properties_new
        self._with_facts = {f.entity for f in unshared(old.facts, new.facts)}

    def widen(self, old: Glossary) -> None:
        """Take in bodies whose names stand inside changed names, which are said with them.

        Those of the old reference are enough: what the new one adds has changed names itself.
        """
        inner = old.held_by(frozenset(self._renamed)) | old.named_in(self._names)
        self._renamed |= {e for e in inner if old.entities[e].kind == "organisation"}

    @property
    def renamed(self) -> frozenset[str]:
        """Ids of the entities whose names changed, or hold others that did."""
        return frozenset(self._renamed)

    def touches_names(self, text: ArticleText, entities: Iterable[str]) -> bool:
        """Whether other names may be found in an article, given the entities found before."""
        if self._tells_otherwise or not self._renamed.isdisjoint(entities):
            return True
        return text.may_name(self._sought)

    def _namesakes(self, old: Reference, new: Reference) -> set[str]:
        """People who share a surname with a changed name: it is theirs alone no longer, or again.

        An article that says it alone gives their whole name as well.
        """
        people = {e.id for r in (old, new) for e in r.entities if e.kind == "person"}
        surnames = {_last_word(n) for n in self._names if n.entity in people}
        if not surnames:
            return set()
        # What the new reference has besides are changed names themselves.
        return {n.entity for n in old.names if n.entity in people and _last_word(n) in surnames}

    def touches_facts(self, entities: Iterable[str]) -> bool:
        """Whether facts of an article's entities changed."""
        return not self._with_facts.isdisjoint(entities)


def _of_another_kind(old: Reference, new: Reference) -> set[str]:
    """Ids of the entities that are of another kind in one of two references, or in it alone."""
    changed = {e.id for e in unshared(old.entities, new.entities)}
    kinds = [{e.id: e.kind for e in r.entities if e.id in changed} for r in (old, new)]
    return {e for e in changed if kinds[0].get(e) != kinds[1].get(e)}


def unshared(old: Sequence[T], new: Sequence[T]) -> frozenset[T]:
    """What one of two rows of records has alone; most of them are the very same objects."""
    if old is new:
        return frozenset()
    same = set(map(id, old)) & set(map(id, new))
    left, right = (frozenset(r for r in rows if id(r) not in same) for rows in (old, new))
    if not left or not right:
        return (left - frozenset(new)) | (right - frozenset(old))
    return left ^ right


def _last_word(name: Name) -> tuple[str, ...]:
    return words_of(bare_name(name.text))[-1:]
