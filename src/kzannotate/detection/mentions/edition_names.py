"""Editions of an event told by their number alone: the sixth summit, the inaugural forum."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kzannotate.domain.entity import NameStatus
from kzannotate.text.dates import period
from kzannotate.text.fold import folded_words
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.detection.names.name_uses import NameUse
    from kzannotate.domain.entity import Name

    Pair = tuple[str, ...]

_ORDINALS = folded_words(
    "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    " الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة"
    " الثامن الثامنة التاسع التاسعة العاشر العاشرة"
    " второй вторая третий третья четвертый четвертая пятый пятая шестой шестая седьмой седьмая"
    " восьмой восьмая девятый девятая десятый десятая второго втором третьего третьем четвертого"
    " четвертом пятого пятом шестого шестом седьмого седьмом восьмого восьмом девятого девятом"
    " десятого десятом"
    " екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы"
    " ii iii iv vi vii viii ix xi xii"
)
_FIRST = folded_words("inaugural الافتتاحي الافتتاحية учредительный учредительная алғашқы")
_KIND = "event"


def editions_meant(
    text: ArticleText, glossary: Glossary, names: Iterable[tuple[int, NameUse]]
) -> Iterator[tuple[int, NameUse]]:
    """Numbers of the first of two words that mean an edition of an event named before, and it.

    The ``names`` are the first word and the meaning of each name of the article, in order.
    """
    words = text.tokens.words
    events: dict[str, tuple[int, NameUse]] = {}
    for first, use in names:
        if use.entity.kind == _KIND:
            events.setdefault(use.entity.id, (first, use))
    if not events or (_ORDINALS.isdisjoint(words) and _FIRST.isdisjoint(words)):
        return
    meant: dict[Pair, list[tuple[int, NameUse]]] = {}
    for entity, (first, named) in events.items():
        for pair, use in _pairs(
            glossary, entity, named, text.language, inaugural=not _FIRST.isdisjoint(words)
        ):
            meant.setdefault(pair, []).append((first, use))
    told = _ORDINALS | _FIRST
    for place in range(len(words) - 1):
        if words[place] in told or words[place + 1] in told:
            stems = (noun_stems(w, text.language) for w in words[place : place + 2])
            uses = [u for pair in itertools.product(*stems) for u in meant.get(pair, ())]
            sure = len({use.entity.id for _, use in uses}) == 1 and place > uses[0][0]
            if sure and text.tokens.gap(place) == " ":
                yield place, uses[0][1]


def _pairs(
    glossary: Glossary, entity: str, named: NameUse, language: str, *, inaugural: bool
) -> Iterator[tuple[Pair, NameUse]]:
    for name in glossary.names_of[entity]:
        pair = _numbered(name) if name.language == language else None
        if pair:
            yield pair, named
    if not inaugural:
        return
    first = _first_edition(glossary, entity, language)
    if first is not None:
        use = glossary.use_of(first, named.way)
        for head in glossary.heads.of.get(entity, ()):
            for word in _FIRST:
                yield (head, _stem(word, language)), use
                yield (_stem(word, language), head), use


def _numbered(name: Name) -> Pair | None:
    """The number and the head of an event's name, in the name's order."""
    words = words_of(name.text)
    place = next((n for n, w in enumerate(words) if w in _ORDINALS), None)
    if place is None or len(words) < 3 or name.status is NameStatus.DEPRECATED:
        return None
    ordinal = _stem(words[place], name.language)
    if name.language == "ar":
        return (_stem(words[place - 1], "ar"), ordinal) if place else None
    head = words[-1] if name.language in ("en", "kk") else words[min(place + 1, len(words) - 1)]
    return ordinal, _stem(head, name.language)


def _first_edition(glossary: Glossary, entity: str, language: str) -> Name | None:
    """The name of the first of an event's editions, where a fact lists them."""
    series = (event for event, others in glossary.kin.items() if entity in others)
    for event in (entity, *series):
        for fact in glossary.facts_of.get(event, ()):
            held = fact.value[0] if isinstance(fact.value, tuple) and fact.value else None
            if fact.property_name != "editions_held" or held is None:
                continue
            days = period(held)
            edition = glossary.edition(event, days[0].year) if days else held
            name = glossary.preferred(edition or "", language)
            if name is not None:
                return name
    return None


def _stem(word: str, language: str) -> str:
    return min(noun_stems(word, language))
