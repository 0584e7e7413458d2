"""One person to whom two offices are given that nobody holds at once."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.callings import is_deputy, is_of_before, offices_of
from kzannotate.detection.lexicon.offices import BEGINS
from kzannotate.detection.lexicon.portfolios import portfolios_of
from kzannotate.text.sound_keys import sound_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.holders import Holder
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.span import Span

_DAYS = 7
_MOST = 40
"""So many places of one name are compared."""
_MINISTER = "minister"
_OF_ONE_KIND = {_MINISTER: "minister", "mayor": "of a place", "governor": "of a place"}
_EXCLUSIVE = _OF_ONE_KIND | {"prosecutor": "prosecutor"}
"""Offices of which nobody holds two at a time."""
_BEFORE, _BEHIND = 8, 7
_FEWEST_SOUNDS, _FEWEST_ACROSS = 2, 5
_PLAIN = frozenset(" \"'-«»“”")
_APPOSED = frozenset(",،(–—")


class Titled(NamedTuple):
    """A name with the office beside it.

    Args:
        span: both of them.
        office: which kind.
        of: the ministries that it is of.
        is_deputy: whether somebody else has the office itself.
    """

    text: ArticleText
    span: Span
    office: str
    of: frozenset[str]
    is_deputy: bool


def key_of(holder: Holder) -> tuple[str, ...] | None:
    """By what two names of one person are found; None where the office is not one of these."""
    if not holder.sure or not any(o in _EXCLUSIVE for o in map(_plain, holder.offices)):
        return None
    sounds = tuple(map(sound_key, holder.person.stems))
    return sounds if min(map(len, sounds)) >= _FEWEST_SOUNDS else None


def _plain(office: str) -> str:
    return office.removeprefix("deputy ")


def two_offices(readings: Sequence[Reading]) -> Iterator[tuple[Titled, Titled]]:
    """Each two places where one person has two offices."""
    groups: dict[tuple[str, ...], list[tuple[ArticleText, Holder]]] = defaultdict(list)
    for reading in readings:
        for holder in reading.holders:
            key = key_of(holder)
            if key is not None:
                groups[key].append((reading.text, holder))
    for key, places in groups.items():
        if len(places) > 1:
            yield from _conflicts(key, places[:_MOST])


def _conflicts(
    key: tuple[str, ...], places: list[tuple[ArticleText, Holder]]
) -> Iterator[tuple[Titled, Titled]]:
    near = [p for p in itertools.combinations(places, 2) if _may_be_one(key, *p)]
    told = {_where(p): _titled(*p) for pair in near for p in pair}
    seen: set[tuple[str, str]] = set()
    for one, other in near:
        here, there = told[_where(one)], told[_where(other)]
        documents = one[0].document, other[0].document
        if here is None or there is None or documents in seen or not _exclude(here, there):
            continue
        if not _tells_both(here, there, [t for t in told.values() if t is not None]):
            seen.add(documents)
            yield here, there


def _where(place: tuple[ArticleText, Holder]) -> tuple[str, int]:
    return place[0].document, place[1].person.span.start


def _may_be_one(
    key: tuple[str, ...], one: tuple[ArticleText, Holder], other: tuple[ArticleText, Holder]
) -> bool:
    """Whether two names are one, in articles of one time."""
    first, second = one[0].period, other[0].period
    if one[0] is other[0]:
        return True
    if first is None or second is None or abs((first[0] - second[0]).days) > _DAYS:
        return False
    if one[0].language == other[0].language:
        return one[1].person.stems == other[1].person.stems
    return sum(map(len, key)) >= _FEWEST_ACROSS


def _exclude(one: Titled, other: Titled) -> bool:
    """Whether nobody has both offices."""
    if one.is_deputy != other.is_deputy:
        return False
    if one.office != other.office:
        return True
    return one.office == _MINISTER and bool(one.of and other.of) and one.of.isdisjoint(other.of)


def _tells_both(one: Titled, other: Titled, told: Sequence[Titled]) -> bool:
    """Whether one of the articles gives the person the other's office as well."""
    return any(
        t.text is each.text and not _exclude(t, another)
        for each, another in ((one, other), (other, one))
        for t in told
        if t is not each
    )


def _titled(text: ArticleText, holder: Holder) -> Titled | None:
    """A name with its office, unless the sentence tells that it begins or is over."""
    tokens = text.tokens
    first = tokens.at_raw(holder.person.span.start)
    last = max(first, tokens.at_raw(holder.person.span.end) - 1)
    start, end = text.sentence_words(first)
    words = tokens.words[start : end + 1]
    if any(BEGINS[w] or is_of_before(w) for w in words):
        return None
    ahead, behind = list(_ahead(text, first, start)), list(_behind(text, last, end))
    places = ahead if any(map(_is_exclusive, (tokens.words[n] for n in ahead))) else behind
    title = [tokens.words[n] for n in places]
    offices = {kind for w in title for kind in _kinds(w)}
    if len(offices) != 1:
        return None
    cue = next(n for n in places if _is_exclusive(tokens.words[n]))
    told = [n for n in places if n == cue or portfolios_of(tokens.words[n])]
    span = tokens.span(min(first, *told), max(last, *told))
    of = frozenset().union(*map(portfolios_of, title))
    return Titled(text, span, offices.pop(), of, any(map(_is_deputy, title)))


def _is_exclusive(word: str) -> bool:
    return bool(_kinds(word))


def _kinds(word: str) -> frozenset[str]:
    return frozenset(_EXCLUSIVE[o.name] for o in offices_of(word) if o.name in _EXCLUSIVE)


def _is_deputy(word: str) -> bool:
    return is_deputy(word) or word.startswith("вице")


def _ahead(text: ArticleText, first: int, start: int) -> Iterator[int]:
    """Words before a name that may be its title, the nearest first."""
    for place in range(first - 1, max(start, first - _BEFORE) - 1, -1):
        signs = set(text.tokens.gap(place)) - _PLAIN
        if signs and not (place == first - 1 and signs <= _APPOSED):
            return
        yield place


def _behind(text: ArticleText, last: int, end: int) -> Iterator[int]:
    """Words behind a name and a comma that may be its title."""
    if last >= end or _APPOSED.isdisjoint(text.tokens.gap(last)):
        return
    for place in range(last + 1, min(end, last + _BEHIND) + 1):
        yield place
        if set(text.tokens.gap(place)) - _PLAIN:
            return
