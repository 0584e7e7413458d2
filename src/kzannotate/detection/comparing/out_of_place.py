"""Bodies named in a section about another one, in a place where that one is meant."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.mentions.body_parts import SPOKEN, has_role, parts_of_body
from kzannotate.detection.mentions.named_places import names_in
from kzannotate.detection.names.name_uses import Way
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.articles.article_words import Section
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.readings.reading import Reading

_OUTSIDE = {
    "ar": "رحب رحبت رحبوا أشاد قال قالت أضاف أكد أكدت دعا دعت هنأ حضر حضرت شارك زار زارت"
    " التقى التقت مع استقبل كلمة مذكرة تعاون بالتعاون وقع وقعت وقعا ضيف مراقب شريك"
    " بين أيضا دعم مول استضاف إلى جانب قرض منح قدم تمويل"
    " اشترى اشترت شتري باع باعت",
    "en": "welcom prais said say told note thank call urg support attend spoke speak"
    " address congrat visit met meet observer invit with joint memorand agree"
    " partner together besides also host like unlike guest between fund join sign"
    " both loan credit grant share similar lectur includ unlike give gave"
    " buys buying bought sell sold suppl",
    "ru": "привет похвал сказа заяв отмет поблагодар призв поддерж присутств посет встре"
    " выступ поздрав приглас совмест партн соглаш меморанд вместе также наблюдател"
    " между как подпис гост кредит выдел финанс займ вручи передал лекци откры закуп прода",
    "kk": "құттықта айтты атап қатыс келді кездес қолда шақыр бірге бірлес серіктес"
    " меморандум келісім сондай бақылаушы қонақ несие бөлді қаржы"
    " сатып сатт",
}
"""Beginnings of words that tell of two bodies dealing with each other."""
_SURE = (Way.LISTED, Way.ALIAS, Way.DECLINED)
_LEAST_OF_HEADING = 0.6
_SHORT = 3
_FEWEST_NAMES = 2
_OPENING_WORDS = 3
_LONGEST_ARTICLE = 220
_SHORTEST_SHARED = 4
_ARABIC_OPENING = re.compile("^[وف]?س?[يتن]?(?=...)")
"""What a verb begins with besides its stem."""
_ORGANISATION = "organisation"


class Stray(NamedTuple):
    """A body out of place, and the one that the section is about."""

    found: Found
    topic: Found
    sure: bool


def strays(reading: Reading) -> Iterator[Stray]:
    """Bodies that play a part which the section's, or a short article's, own body has."""
    text = reading.text
    if text.language not in SPOKEN or len(reading.names) < _FEWEST_NAMES:
        return
    bodies = [f for f in reading.names if f.use.entity.kind == _ORGANISATION]
    for section in text.sections:
        topic = _topic(section, bodies)
        headed = topic is not None
        topic = topic or _main(reading, section, bodies)
        if topic is None:
            continue
        inside = [f for f in bodies if section.span.covers(f.span) and f is not topic]
        for found in inside:
            if _is_elsewhere(found, bodies, inside):
                continue
            part = _part(reading, section, found, topic, headed=headed)
            if part is not None:
                yield Stray(found, topic, part)


def _main(reading: Reading, section: Section, bodies: list[Found]) -> Found | None:
    """The body that a short article without headings begins with and goes on about."""
    text = reading.text
    if section.heading is not None or len(text.tokens.words) > _LONGEST_ARTICLE or not bodies:
        return None
    first = bodies[0]
    opening = text.sentences[0] if text.sentences else section.span
    if first.use.way not in _SURE or not opening.covers(first.span):
        return None
    alone = all(f.entity == first.entity for f in bodies if opening.covers(f.span))
    return first if alone else None


def _topic(section: Section, bodies: list[Found]) -> Found | None:
    """The body whose name a section's heading is."""
    heading = section.heading
    if heading is None:
        return None
    named = [f for f in bodies if heading.covers(f.span)]
    if len(named) != 1 or named[0].use.way not in _SURE:
        return None
    return named[0] if len(named[0].span) >= _LEAST_OF_HEADING * len(heading) else None


def _is_elsewhere(found: Found, bodies: list[Found], inside: list[Found]) -> bool:
    """Whether the article speaks of a body in other sections as well."""
    return any(f.entity == found.entity and f not in inside for f in bodies)


def _part(
    reading: Reading, section: Section, found: Found, topic: Found, *, headed: bool
) -> bool | None:
    """Whether a body surely plays the topic's part; None where it plays one of its own."""
    text = reading.text
    if not _may_be_stray(reading, found, topic) or not _is_spoken_of(reading, section, topic):
        return None
    first, last = text.sentence_words(found.first)
    if has_role(text, found, first, last, "own"):
        sure = headed
    elif has_role(text, found, first, last, "people"):
        sure = False
        if not _goes_on(text, found, first, last):
            return None
    elif headed and found.first - first <= _OPENING_WORDS:
        sure = False
        if not _is_about(reading, topic, found, first, last):
            return None
    else:
        return None
    words = (*text.tokens.words[first : found.first], *text.tokens.words[found.last + 1 : last + 1])
    if not sure and _names_noun(reading, topic, words):
        return None
    return None if any(_tells_of_dealings(w, text.language) for w in words) else sure


def _may_be_stray(reading: Reading, found: Found, topic: Found) -> bool:
    if found.use.way not in _SURE or found.topical or found.entity == topic.entity:
        return False
    kin = reading.glossary.kin
    if found.entity in kin.get(topic.entity, ()) or topic.entity in kin.get(found.entity, ()):
        return False
    sentence = reading.text.sentence_around(found.span)
    return not any(
        f.entity != found.entity
        for f in names_in(reading.names, sentence)
        if f.use.entity.kind == _ORGANISATION
    )


def _names_noun(reading: Reading, topic: Found, words: tuple[str, ...]) -> bool:
    """Whether some words speak of the topic by its noun alone: then two bodies are meant."""
    heads = reading.glossary.heads.of.get(topic.entity, frozenset())
    return any(not noun_stems(w, reading.text.language).isdisjoint(heads) for w in words)


def _is_about(reading: Reading, topic: Found, found: Found, first: int, last: int) -> bool:
    """Whether a sentence holds a word of the topic's name, or what a body has of its own."""
    words, language = reading.text.tokens.words, reading.text.language
    heads = reading.glossary.heads.of.get(topic.entity, frozenset())
    named = (noun_stems(w, language) for w in words[topic.first : topic.last + 1])
    own = {s for stems in named if stems.isdisjoint(heads) for s in stems}
    own = {s for s in own if len(s) >= _SHORTEST_SHARED}
    rest = [w for n, w in enumerate(words[found.last + 1 : last + 1], found.last + 1) if n > first]
    roles = parts_of_body(language, "own") | parts_of_body(language, "people")
    stems = {s for w in rest for s in noun_stems(w, language)}
    return not stems.isdisjoint(roles) or any(s.startswith(o) for s in stems for o in own)


def _goes_on(text: ArticleText, found: Found, first: int, last: int) -> bool:
    """Whether a sentence takes up a telling word of the ones before it."""
    words, language = text.tokens.words, text.language
    here = [w for n, w in enumerate(words[first : last + 1], first) if n > found.last]
    told = [w for w in here if len(w) > _SHORTEST_SHARED and w not in FUNCTION_WORDS]
    before = frozenset().union(*(noun_stems(w, language) for w in words[:first]))
    return any(not noun_stems(w, language).isdisjoint(before) for w in told)


def _is_spoken_of(reading: Reading, section: Section, topic: Found) -> bool:
    """Whether the section goes on about its body by the noun alone: the conference."""
    tokens, language = reading.text.tokens, reading.text.language
    heads = reading.glossary.heads.of.get(topic.entity, frozenset())
    stop = tokens.at_raw(section.span.end)
    below = tokens.words[topic.last + 1 : stop]
    return any(not noun_stems(w, language).isdisjoint(heads) for w in below)


@lru_cache(maxsize=16_384)
def _tells_of_dealings(word: str, language: str) -> bool:
    whole, begins = _outside(language)
    bare = _ARABIC_OPENING.sub("", word) if language == "ar" else word
    return any(w in whole or w.startswith(begins) for w in (word, bare))


@cache
def _outside(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Short words, to be met whole, and beginnings of longer ones."""
    words = [fold_word(word) for word in _OUTSIDE[language].split()]
    short = frozenset(w for w in words if len(w) <= _SHORT)
    return short, tuple(w for w in words if len(w) > _SHORT)
