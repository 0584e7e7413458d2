"""Whether two passages that a reviewer sets side by side answer one question otherwise."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.comparing.told_otherwise import (
    ENOUGH,
    alikeness,
    exclude_each_other,
    give_other_winners,
)
from kzannotate.detection.lexicon.parts_played import parts_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.passages.telling_words import telling
from kzannotate.detection.statements.tellings import tellings
from kzannotate.domain.document import Article, Document, digest
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from kzannotate.detection.passages.telling_words import Stems

_DAY = "2000-06-15"
_FEWEST_NAMED, _FEWEST_SHARED = 2, 2


def answers_differ(raw: tuple[str, str], languages: tuple[str, str]) -> bool | None:
    """Whether two passages give other answers; False for the same one, None where none is told."""
    one, other = (_article(*passage) for passage in zip(raw, languages, strict=True))
    same = False
    for here, there in product(tellings(one, ()), tellings(other, ())):
        if here.question != there.question or alikeness(here, there) < ENOUGH:
            continue
        if exclude_each_other(here, there) or give_other_winners(here, there):
            return True
        named = not any(a.isdecimal() for a in here.answer)
        same = same or (named and not here.answer.isdisjoint(there.answer))
    if same:
        return False
    return True if _name_others(one, other) else None


def _article(raw: str, language: str) -> ArticleText:
    document = Document("", "", digest(raw), len(raw), language or None, published=_DAY)
    return ArticleText(Article(document, raw))


def _name_others(one: ArticleText, other: ArticleText) -> bool:
    """Whether Arabic words that are all else the same name two people in one part."""
    if {one.language, other.language} != {"ar"}:
        return False
    here, there = _stems(one), _stems(other)
    shared = sum(not s.isdisjoint(frozenset().union(*there.values())) for s in here.values())
    parts = [frozenset().union(*(parts_of(w) for w in t.tokens.words)) for t in (one, other)]
    if shared < _FEWEST_SHARED or parts[0].isdisjoint(parts[1]):
        return False
    return _has_name(one, here, there) and _has_name(other, there, here)


def _stems(text: ArticleText) -> dict[int, Stems]:
    return {n: t for n, w in enumerate(text.tokens.words) if (t := telling(w, "ar"))}


def _has_name(text: ArticleText, own: dict[int, Stems], others: dict[int, Stems]) -> bool:
    """Whether two words side by side may be a name that the other passage does not have."""
    known = frozenset().union(*others.values())
    words = text.tokens.words
    strange = {
        n
        for n, stems in own.items()
        if stems.isdisjoint(known)
        and not (topics_of(words[n]) or parts_of(words[n]) or unit_of(words[n], "ar"))
    }
    return any(
        n + 1 in strange and not words[n].startswith("ال") and text.tokens.gap(n) == " "
        for n in strange
    )
