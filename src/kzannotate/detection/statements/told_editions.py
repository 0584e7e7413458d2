"""Which edition of a listed event a phrase says it is: the fourth regional summit."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.measures import is_ahead
from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.mentions.editions import tells_of_elsewhen
from kzannotate.text.fold import folded_words
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.ordinals import Ordinal, ordinal_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.names.edition_names import Edition
    from kzannotate.detection.names.glossary import Glossary

_BEFORE, _BEHIND = 5, 8
_ADJECTIVES = 3
_LEAST_SHARE = 0.6
_WITHIN = frozenset(' -«»“”"')
_CUTS = frozenset(";؛")
_LONGEST_ORDINAL = 2
_ANNUAL = whole_or_beginning(
    "annual_ yearly_ international_ national_ ежегодн международн традиционн"
    " жыл халықаралық дәстүрлі"
)
_OWN = folded_words("his her my their our your own свой своем своего өзінің өз")
"""Whose ordinal is of one who takes part: her third marathon."""
_AROUND = timedelta(days=45)


class ToldEdition(NamedTuple):
    """An ordinal beside the name of an event that the reference holds an edition of."""

    entity: str
    ordinal: Ordinal
    first: int
    last: int


def told_editions(
    text: ArticleText, names: Sequence[Found], glossary: Glossary
) -> Iterator[ToldEdition]:
    """Phrases that name an edition held about the article's day by any number."""
    is_head = glossary.editions.heads(text.language)
    days = text.period
    if is_head is None or days is None:
        return
    taken = {n for f in names if f.use.entity.kind == "event" for n in range(f.first, f.last + 1)}
    firsts = [f.first for f in names]
    for place in text.tokens.places(is_head):
        ordinal = None if place in taken else ordinal_by(text, place)
        if ordinal is None or ordinal.first in taken:
            continue
        editions = glossary.editions.of(
            noun_stems(text.tokens.words[place], text.language), text.language
        )
        fitting = [
            e
            for e in editions
            if e.days
            and e.days[0] - _AROUND <= days[1]
            and days[0] <= e.days[1] + _AROUND
            and _is_named(text, _near(names, firsts, place), place, e, glossary)
        ]
        if len({e.entity for e in fitting}) == 1 and not _is_of_other_time(text, place, fitting[0]):
            ends = (place, ordinal.first, ordinal.last)
            yield ToldEdition(fitting[0].entity, ordinal, min(ends), max(ends))


def editions_beside(
    text: ArticleText, names: Sequence[Found], glossary: Glossary
) -> Iterator[ToldEdition]:
    """Ordinals right beside the name of an event: the eleventh Steppe Half Marathon."""
    days = text.period
    events = [f for f in names if f.use.entity.kind == "event"] if days else ()
    for found in events:
        ordinal = _ordinal_beside(text, found)
        if ordinal is None or days is None:
            continue
        start, end = _clause(text, found)
        if not tells_of_elsewhen(text.tokens.words[start : end + 1]):
            entity = glossary.edition(found.entity, days[0].year) or found.entity
            ends = found.first, found.last, ordinal.first, ordinal.last
            yield ToldEdition(entity, ordinal, min(ends), max(ends))


def _clause(text: ArticleText, found: Found) -> tuple[int, int]:
    """The first and the last word of the part of a sentence, cut at semicolons, with a name."""
    start, end = text.sentence_words(found.first)
    cuts = [n for n in range(start, end) if set(text.tokens.gap(n)) & _CUTS]
    start = max([start, *(n + 1 for n in cuts if n < found.first)])
    return start, min([end, *(n for n in cuts if n >= found.last)])


def _ordinal_beside(text: ArticleText, found: Found) -> Ordinal | None:
    """The ordinal before a name, with one word such as "annual" between; in Arabic behind it."""
    tokens = text.tokens
    if text.language == "ar":
        behind = found.last + 1
        beside = behind < len(tokens.words) and tokens.gap(found.last) == " "
        return ordinal_at(tokens, behind, "ar") if beside else None
    place = found.first - 1
    if place > 0 and _ANNUAL[tokens.words[place]]:
        place -= 1
    for first in range(max(0, place - _LONGEST_ORDINAL), place + 1):
        ordinal = ordinal_at(tokens, first, text.language)
        if ordinal is not None and ordinal.last == place:
            between = "".join(map(tokens.gap, range(ordinal.last, found.first)))
            owned = first and tokens.words[first - 1] in _OWN
            return None if owned or set(between) - _WITHIN else ordinal
    return None


def ordinal_by(text: ArticleText, place: int) -> Ordinal | None:
    """The ordinal behind an Arabic noun and its adjectives, and before any other noun."""
    tokens = text.tokens
    if text.language == "ar":
        for behind in range(place + 1, min(place + 2 + _ADJECTIVES, len(tokens.words))):
            if tokens.gap(behind - 1) != " ":
                return None
            found = ordinal_at(tokens, behind, "ar")
            if found is not None or not tokens.words[behind].startswith(("ال", "لل")):
                return found
        return None
    for first in range(place - 1, max(-1, place - 2 - _BEFORE), -1):
        if set(tokens.gap(first)) - _WITHIN:
            return None
        found = ordinal_at(tokens, first, text.language)
        if found is not None:
            longer = ordinal_at(tokens, first - 1, text.language) if first else None
            return longer if longer is not None and longer.last == found.last else found
    return None


def _near(names: Sequence[Found], firsts: list[int], place: int) -> Sequence[Found]:
    low = bisect_left(firsts, place - _BEFORE - 1)
    return names[low : bisect_right(firsts, place + _BEHIND)]


def _is_named(
    text: ArticleText, names: Sequence[Found], place: int, edition: Edition, glossary: Glossary
) -> bool:
    """Whether the words around a noun are enough of an edition's name, or of its holder's."""
    start, end = text.sentence_words(place)
    low, high = max(start, place - _BEFORE - 1), min(end, place + _BEHIND)
    near = {f.entity for f in names if low <= f.first <= high}
    if near & edition.holders:
        return True
    if not edition.words:
        return False
    stems = frozenset().union(
        *(noun_stems(w, text.language) for w in text.tokens.words[low : high + 1])
    )
    known = [w for w in edition.words if not stems.isdisjoint(w)]
    lost = [w for w in edition.words if stems.isdisjoint(w)]
    enough = len(known) >= _LEAST_SHARE * len(edition.words)
    return enough and all(glossary.is_of_place(w) for w in lost)


def _is_of_other_time(text: ArticleText, place: int, edition: Edition) -> bool:
    start, end = text.sentence_words(place)
    words = text.tokens.words[start : end + 1]
    if tells_of_elsewhen(words) or edition.days is None:
        return True
    tokens = text.tokens
    dates = text.dates_between(tokens.starts[start], tokens.ends[end])
    years = {edition.days[0].year, edition.days[1].year}
    if any(d.dated and d.first.year not in years for d in dates):
        return True
    over = text.written is not None and text.written > edition.days[1]
    return over and is_ahead(words)
