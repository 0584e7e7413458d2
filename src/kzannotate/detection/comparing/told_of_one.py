"""One person of whom two articles, or a headline and its lead, tell what excludes each other."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.article_pairs import days_between
from kzannotate.detection.comparing.one_matter import OneMatter
from kzannotate.detection.comparing.set_apart import words_around
from kzannotate.detection.lexicon.nations import exclude
from kzannotate.detection.lexicon.outcomes import PLACE, TITLES, VERDICT, is_of_appeal
from kzannotate.detection.statements.birthplaces import BORN
from kzannotate.detection.statements.contests import differ_in_contest, has_won_since
from kzannotate.detection.statements.nationalities import NATION
from kzannotate.detection.statements.told_of_people import ToldOf
from kzannotate.text.likeness import likeness

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading

_DAYS = 7
_MOST = 40
"""So many places of one name are compared."""
_FEWEST_SOUNDS = 5
_FEWEST_WORDS = 1
_LEAST_LIKE = 60.0


class TwoAnswers(NamedTuple):
    """Places of two articles, or of one, that tell of a person what cannot both be right."""

    one: tuple[ToldOf, ...]
    other: tuple[ToldOf, ...]


def told_of_one(readings: Sequence[Reading]) -> Iterator[TwoAnswers]:
    """Each two places, one of two articles of a week."""
    groups: dict[tuple[str, ...], list[ToldOf]] = defaultdict(list)
    for reading in readings:
        for told in reading.told_of_names:
            if isinstance(told, ToldOf):
                groups[told.key].append(told)
    matters = OneMatter()
    for places in groups.values():
        seen: set[tuple[str, str]] = set()
        for one, other in itertools.combinations(places[:_MOST], 2):
            documents = one.text.document, other.text.document
            if documents not in seen and _conflict(one, other, matters):
                seen.add(documents)
                yield TwoAnswers(_alike(one, places), _alike(other, places))


def _alike(told: ToldOf, places: Sequence[ToldOf]) -> tuple[ToldOf, ...]:
    """The places of one article that give one answer."""
    return tuple(p for p in places if p.text is told.text and p.answer == told.answer)


def _conflict(one: ToldOf, other: ToldOf, matters: OneMatter) -> bool:
    if not _exclude(one, other, matters):
        return False
    if one.text is other.text:
        return _contradicts_headline(one, other)
    days = days_between(one.text.period, other.text.period)
    if days is None or days > _DAYS or not _are_single(one, other):
        return False
    return _is_of_one(one, other, matters)


def _exclude(one: ToldOf, other: ToldOf, matters: OneMatter) -> bool:
    """Whether two answers cannot both be right of one person."""
    if one.question == NATION:
        return exclude(one.answer, other.answer)
    if one.answer == other.answer:
        return False
    if one.question == BORN:
        return _are_two_towns(one, other, matters)
    if one.question == VERDICT:
        return len({is_of_appeal(words_around(t.text, t.span)) for t in (one, other)}) == 1
    if one.question == PLACE:
        return not differ_in_contest(one, other)
    return one.question != TITLES or _are_two_counts(one, other)


def _are_two_counts(one: ToldOf, other: ToldOf) -> bool:
    """Whether titles are of one kind, and no victory told may make up the difference."""
    near = abs(int(one.answer) - int(other.answer)) == 1
    won = has_won_since(one.text) or has_won_since(other.text)
    return not differ_in_contest(one, other) and not (near and won)


def _are_two_towns(one: ToldOf, other: ToldOf, matters: OneMatter) -> bool:
    """Whether two places are neither one in two spellings, nor both in one of the articles."""
    like = likeness(one.answer, other.answer) >= _LEAST_LIKE
    known = (matters.names(a.text, b.answer) for a, b in ((one, other), (other, one)))
    return not (like or any(known))


def _are_single(one: ToldOf, other: ToldOf) -> bool:
    """Whether neither article gives more than one answer of the person."""
    if one.question == NATION:
        return not any(not exclude(a, b) for a in one.besides for b in other.besides)
    return len(one.besides) == len(other.besides) == 1


def _contradicts_headline(one: ToldOf, other: ToldOf) -> bool:
    return (one.place, other.place) == (-1, 0) and len(one.besides) == 2


def _is_of_one(one: ToldOf, other: ToldOf, matters: OneMatter) -> bool:
    """Whether two names are of one person, and what is told is of one thing."""
    sounds = sum(map(len, one.person))
    known = frozenset().union(*one.words)
    shared = sum(not w.isdisjoint(known) for w in other.words)
    if shared >= _FEWEST_WORDS and sounds >= _FEWEST_SOUNDS:
        return True
    return matters.holds(one.text, other.text)
