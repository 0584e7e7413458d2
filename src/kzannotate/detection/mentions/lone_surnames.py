"""Surnames, and what bodies are called by themselves, where the article has no whole name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from kzannotate.detection.mentions.unlisted_names import tells_of_somebody
from kzannotate.detection.names.name_uses import NameUse, Way
from kzannotate.detection.names.roles import POSITIONS
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary

_PERSON, _PLACE = "person", "place"


class _Named(Protocol):
    """A name found in an article: what it stands for, and its first word."""

    @property
    def use(self) -> NameUse: ...
    @property
    def first(self) -> int: ...


_Found = TypeVar("_Found", bound=_Named)


def without_lone_surnames(
    text: ArticleText, glossary: Glossary, found: Iterable[_Found]
) -> list[_Found]:
    """The names less short ones, unless the article has the whole name or somebody's office."""
    every = list(found)
    whole = {f.use.entity.id for f in every if f.use.way is not Way.SURNAME}
    return [
        f
        for f in every
        if f.use.way is not Way.SURNAME
        or f.use.entity.id in whole
        or (f.use.entity.kind == _PERSON and _is_told(text, glossary, f, whole))
    ]


def _is_told(text: ArticleText, glossary: Glossary, found: _Named, named: set[str]) -> bool:
    """Whether who bears a surname holds an office in a body that the article names.

    In Arabic, which has no capitals, the surname must stand behind a verb of speech or a role.
    """
    bodies = _bodies_of(glossary, found.use.entity.id) & named
    if all(glossary.entities[b].kind == _PLACE for b in bodies):
        return False
    if text.language != "ar":
        return True
    return found.first > 0 and tells_of_somebody(text.tokens.words[found.first - 1])


def _bodies_of(glossary: Glossary, person: str) -> set[str]:
    """The entities that facts tie a person to, and those that the words of a position name."""
    roles = glossary.roles.by_holder.get(person, ())
    posts = [
        words_of(f.value)
        for f in glossary.facts_of.get(person, ())
        if f.property_name in POSITIONS and isinstance(f.value, str)
    ]
    told = (u.entity.id for hits in glossary.names_in_each(posts) for _, uses in hits for u in uses)
    return {r.body for r in roles if r.body is not None} | set(told)
