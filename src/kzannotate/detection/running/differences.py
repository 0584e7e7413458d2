"""What a change of the reference can touch, and what it cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.own_properties import properties_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.entity import Reference


class Difference:
    """Names and facts that two references do not share."""

    def __init__(self, old: Reference, new: Reference) -> None:
        kinds_old, kinds_new = ({e.id: e.kind for e in r.entities} for r in (old, new))
        others = {
            e for e in kinds_old.keys() | kinds_new.keys() if kinds_old.get(e) != kinds_new.get(e)
        }
        changed = frozenset(old.names) ^ frozenset(new.names)
        unsettled = {n for r in (old, new) for n in r.names if n.entity in others}
        self._names = tuple(changed | unsettled)
        self._renamed = {n.entity for n in self._names} | {
            n.topic for n in self._names if n.topic is not None
        }
        properties_old, properties_new = properties_of(old), properties_of(new)
        self._tells_otherwise = properties_old != properties_new
        self._with_facts = {f.entity for f in frozenset(old.facts) ^ frozenset(new.facts)}

    def widen(self, glossary: Glossary) -> None:
        """Take in bodies whose names stand inside changed names, which are said with them."""
        inner = glossary.held_by(frozenset(self._renamed))
        self._renamed |= {e for e in inner if glossary.entities[e].kind == "organisation"}

    def touches_names(self, text: ArticleText, entities: Iterable[str]) -> bool:
        """Whether other names may be found in an article, given the entities found before."""
        if self._tells_otherwise or not self._renamed.isdisjoint(entities):
            return True
        return any(text.may_name(n.text, n.language) for n in self._names)

    def touches_facts(self, entities: Iterable[str]) -> bool:
        """Whether facts of an article's entities changed."""
        return not self._with_facts.isdisjoint(entities)
