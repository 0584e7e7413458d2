"""Bodies named in a section about another one, in a place where that one is meant."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.name_uses import Way
from kzannotate.detection.named_places import names_in
from kzannotate.text.fold import fold_word
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.article_words import Section
    from kzannotate.detection.mentions import Found
    from kzannotate.detection.reading import Reading

_ROLES = {
    "ar": "أمانة رئاسة أمين قمة ميثاق مقر عضوية",
    "en": "secretariat chairmanship presidency secretary summit charter headquarters membership",
    "ru": "секретариат председательство секретарь саммит устав членство",
    "kk": "хатшылығы хатшысы төрағалығы саммиті жарғысы мүшелігі",
}
"""What a body has of its own."""
_OUTSIDE = {
    "ar": "رحب رحبت رحبوا أشاد قال قالت أضاف أكد أكدت دعا دعت هنأ حضر حضرت شارك زار زارت"
    " التقى التقت مع استقبل كلمة مذكرة تعاون بالتعاون وقع وقعت وقعا ضيف مراقب شريك"
    " بين أيضا دعم مول استضاف إلى جانب",
    "en": "welcom prais said say told note thank call urg support attend spoke speak"
    " address congrat visit met meet observer invit with joint memorand agree"
    " partner together besides also host like unlike guest between fund join sign"
    " both",
    "ru": "привет похвал сказа заяв отмет поблагодар призв поддерж присутств посет встре"
    " выступ поздрав приглас совмест партн соглаш меморанд вместе также наблюдател"
    " между как подпис гост",
    "kk": "құттықта айтты атап қатыс келді кездес қолда шақыр бірге бірлес серіктес"
    " меморандум келісім сондай бақылаушы қонақ",
}
"""Beginnings of words that tell of two bodies dealing with each other."""
_SURE = (Way.LISTED, Way.ALIAS, Way.DECLINED)
_LEAST_OF_HEADING = 0.6
_REACH = 3
_SHORT = 3
_ARABIC_OPENING = re.compile("^[وف]?س?[يتن]?(?=...)")
"""What a verb begins with besides its stem."""
_ORGANISATION = "organisation"


class Stray(NamedTuple):
    """A body out of place, and the one that the section is about."""

    found: Found
    topic: Found


def strays(reading: Reading) -> Iterator[Stray]:
    """Bodies that play a part which the section's own body has."""
    text = reading.text
    if text.language not in _ROLES or len(reading.names) < 2:
        return
    bodies = [f for f in reading.names if f.use.entity.kind == _ORGANISATION]
    for section in text.sections:
        topic = _topic(section, bodies)
        if topic is None:
            continue
        inside = [f for f in bodies if section.span.covers(f.span) and f is not topic]
        for found in inside:
            if _is_stray(reading, section, found, topic) and not _is_elsewhere(
                found, bodies, inside
            ):
                yield Stray(found, topic)


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


def _is_stray(reading: Reading, section: Section, found: Found, topic: Found) -> bool:
    text, glossary = reading.text, reading.glossary
    if found.use.way not in _SURE or found.topical or found.entity == topic.entity:
        return False
    kin = glossary.kin
    if found.entity in kin.get(topic.entity, ()) or topic.entity in kin.get(found.entity, ()):
        return False
    first, last = text.sentence_words(found.first)
    words = text.tokens.words[first : last + 1]
    if any(_tells_of_dealings(word, text.language) for word in words):
        return False
    sentence = text.sentence_around(found.span)
    if any(f.entity == topic.entity for f in names_in(reading.names, sentence)):
        return False
    return _has_role(reading, found, first, last) and _is_spoken_of(reading, section, topic)


def _has_role(reading: Reading, found: Found, first: int, last: int) -> bool:
    """Whether a word for what a body has of its own stands in a name or right beside it."""
    words, language = reading.text.tokens.words, reading.text.language
    near = words[max(first, found.first - _REACH) : min(last, found.last + 1) + 1]
    return any(not noun_stems(w, language).isdisjoint(_roles(language)) for w in near)


def _is_spoken_of(reading: Reading, section: Section, topic: Found) -> bool:
    """Whether the section goes on about its body by the noun alone: the conference."""
    tokens, language = reading.text.tokens, reading.text.language
    heads = reading.glossary.heads.of.get(topic.entity, frozenset())
    stop = tokens.at_raw(section.span.end)
    below = tokens.words[topic.last + 1 : stop]
    return any(not noun_stems(w, language).isdisjoint(heads) for w in below)


@cache
def _roles(language: str) -> frozenset[str]:
    words = map(fold_word, _ROLES[language].split())
    return frozenset().union(*(noun_stems(w, language) for w in words))


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
