"""Two articles that say since when one person holds one office, and name other times."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.offices import PLACES
from kzannotate.text.dates import Precision
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.since_when import SinceWhen

_MOST = 60
"""So many articles that tell of one surname are compared."""
_DAYS = 400
_CHOSEN_DAYS = 120
"""Days that may lie between an election and taking office."""


class TwoBeginnings(NamedTuple):
    """A place in each of two articles, or two in one."""

    one: tuple[ArticleText, SinceWhen]
    other: tuple[ArticleText, SinceWhen]


def pairs_of_beginnings(readings: Sequence[Reading]) -> Iterator[TwoBeginnings]:
    """The first two articles of each person that cannot both be right."""
    told: dict[str, dict[str, list[tuple[ArticleText, SinceWhen]]]] = defaultdict(dict)
    for reading in readings:
        for since in reading.beginnings_of_office:
            told[since.key].setdefault(reading.text.document, []).append((reading.text, since))
    for articles in told.values():
        groups = list(articles.values())[:_MOST]
        for group in groups:
            yield from _first(group, group)
        for one, other in itertools.combinations(groups, 2):
            yield from _first(one, other)


def _first(
    one: list[tuple[ArticleText, SinceWhen]], other: list[tuple[ArticleText, SinceWhen]]
) -> Iterator[TwoBeginnings]:
    if one is not other and any(
        a.day.overlaps((b.day.first, b.day.last))
        for (_, a), (_, b) in itertools.product(one, other)
    ):
        return
    pairs = itertools.combinations(one, 2) if one is other else itertools.product(one, other)
    found = (TwoBeginnings(a, b) for a, b in pairs if _exclude(a, b))
    yield from itertools.islice(found, 1)


def _exclude(one: tuple[ArticleText, SinceWhen], other: tuple[ArticleText, SinceWhen]) -> bool:
    (text, a), (another, b) = one, other
    if a.given != b.given or a.day.overlaps((b.day.first, b.day.last)):
        return False
    if text.written and another.written and abs((text.written - another.written).days) > _DAYS:
        return False
    if a.offices and b.offices and a.offices.isdisjoint(b.offices):
        return False
    if text is another and (not a.offices or a.offices != b.offices or a.field != b.field):
        return False
    return _are_of_one(text, a, another, b) and _are_apart(a, b)


def _are_apart(a: SinceWhen, b: SinceWhen) -> bool:
    """Whether more lies between two beginnings than between an election and the first day."""
    early, late = sorted((a, b), key=lambda s: s.day.first)
    between = (late.day.first - early.day.last).days
    if a.chosen == b.chosen:
        return True
    by_year = Precision.YEAR in (a.day.precision, b.day.precision)
    return between > (_CHOSEN_DAYS if not by_year else 1 + _CHOSEN_DAYS)


def _are_of_one(text: ArticleText, a: SinceWhen, another: ArticleText, b: SinceWhen) -> bool:
    """Whether what the offices are of may be one thing, as far as words tell."""
    if text.language != another.language:
        return bool(a.offices & b.offices) or not (a.field and b.field)
    return not (_strange(a, another) or _strange(b, text))


def _strange(since: SinceWhen, other: ArticleText) -> frozenset[str]:
    """What one office is of and the other article does not speak of; a region may go unnamed."""
    known = frozenset().union(*(noun_stems(w, other.language) for w in other.tokens.words))
    return since.field - known - PLACES
