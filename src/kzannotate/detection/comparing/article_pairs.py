"""Which articles may tell of one matter: they share words that few others have, or names."""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

from kzannotate.text.shared_keys import SharedKeys

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.statements.figures import Figure

_COMMON = 40
"""A key that more articles than this share tells too little to look for partners by."""
_FEWEST = 2
_LEAST_PART, _LEAST_PART_ACROSS = 0.22, 0.04
"""Which part of the rarer keys of the shorter article two articles must share."""
_OF_ENTITY = 2
_LEAST_MATTER = 0.12
_LEAST_ACROSS = 0.5
_MOST_ACROSS = 4
_LONG_KEY = 4
Features = dict[str, float]
Period = tuple["date", "date"]


def keys_of(figures: Iterable[Figure]) -> frozenset[str]:
    """What an article with some figures may be found by: words beside them, and entities."""
    found: set[str] = set()
    for figure in figures:
        found |= figure.known_by
    return frozenset(found)


def near_pairs(
    known: Iterable[frozenset[str]], languages: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Numbers of articles that share enough of the keys which few articles have, in order.

    Each article comes with itself too.

    Args:
        known: what each article is known by.
        languages: of each article, known when ``known`` is; two share little more than names.
    """
    keys = SharedKeys.of(known, _weight, most=_COMMON)
    for number, language in enumerate(languages):
        yield number, number
        own = keys.of_set(number)
        shared: dict[int, int] = defaultdict(int)
        for key in own:
            for n in takewhile(number.__gt__, keys.holders(key)):
                shared[n] += keys.weights[key]
        for partner in sorted(shared):
            part = _LEAST_PART if languages[partner] == language else _LEAST_PART_ACROSS
            least = part * min(len(own), len(keys.of_set(partner)))
            if shared[partner] >= max(_FEWEST, least):
                yield partner, number


def _weight(key: str) -> int:
    return _OF_ENTITY if key[0] == "@" else 1


def days_between(first: Period | None, second: Period | None) -> int | None:
    """Days from the one article to the other, back and forth; None where nobody knows."""
    return None if first is None or second is None else abs((first[0] - second[0]).days)


def matter(here: Account, there: Account, *, agreeing: int = 0) -> Features | None:
    """What speaks for two articles telling of one matter; None where nothing does.

    Args:
        here: an article.
        there: another, or the same.
        agreeing: how many telling figures both give.
    """
    if here is there:
        return {"within": 1.0}
    days = days_between(here.period, there.period) or 0
    entities = min(2, len(here.entities & there.entities)) / 2
    found = {"entities": entities, "days": min(1.0, math.log1p(days) / math.log(60))}
    if here.language == there.language:
        shared = len(here.known & there.known)
        size = math.sqrt(max(1, len(here.known)) * max(1, len(there.known)))
        found["matter"] = min(1.0, 2 * shared / size)
        enough = shared >= _FEWEST and found["matter"] >= _LEAST_MATTER
    else:
        names = (here.names & there.sounds) | (there.names & here.sounds)
        told = sum(2 if len(key) >= _LONG_KEY else 1 for key in names)
        found["across"] = 1.0
        found["across_names"] = min(_MOST_ACROSS, told) / _MOST_ACROSS
        enough = told > 0 and (told + min(1, agreeing)) / _MOST_ACROSS >= _LEAST_ACROSS
    return found if enough or entities else None
