"""What a change of the reference can touch, and what it cannot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from kzannotate.detection.lexicon.own_properties import properties_of
from kzannotate.detection.names.listed_names import bare_name, spellings
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
        kinds_old, kinds_new = ({e.id: e.kind for e in r.entities} for r in (old, new))
        self._kinds = kinds_old, kinds_new
        others = {
            e for e in kinds_old.keys() | kinds_new.keys() if kinds_old.get(e) != kinds_new.get(e)
        }
        changed = unshared(old.names, new.names)
        unsettled = {n for r in (old, new) for n in r.names if n.entity in others}
        self._names = tuple(changed | unsettled)
        self._renamed = {n.entity for n in self._names} | {
            n.topic for n in self._names if n.topic is not None
        }
        self._renamed |= self._namesakes((old, new))
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
        return any(map(partial(self._may_stand, text), self._names))

    def _may_stand(self, text: ArticleText, name: Name) -> bool:
        texts = {bare_name(name.text), *(t for t, _ in spellings(name))}
        return any(text.may_name(t, name.language) for t in texts)

    def _namesakes(self, references: Iterable[Reference]) -> set[str]:
        """People who share a surname with a changed name: it is theirs alone no longer, or again.

        An article that says it alone gives their whole name as well.
        """
        people = {e for kinds in self._kinds for e, kind in kinds.items() if kind == "person"}
        surnames = {_last_word(n) for n in self._names if n.entity in people}
        if not surnames:
            return set()
        names = (n for r in references for n in r.names if n.entity in people)
        return {n.entity for n in names if _last_word(n) in surnames}

    def touches_facts(self, entities: Iterable[str]) -> bool:
        """Whether facts of an article's entities changed."""
        return not self._with_facts.isdisjoint(entities)


def unshared(old: Sequence[T], new: Sequence[T]) -> frozenset[T]:
    """What one of two rows of records has alone; most of them are the very same objects."""
    same = set(map(id, old)) & set(map(id, new))
    left, right = (frozenset(r for r in rows if id(r) not in same) for rows in (old, new))
    if not left or not right:
        return (left - frozenset(new)) | (right - frozenset(old))
    return left ^ right


def _last_word(name: Name) -> tuple[str, ...]:
    return words_of(bare_name(name.text))[-1:]
