"""Which articles may tell of one matter: they share words that few others have, or names."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kzannotate.text.near_sets import Nearness

if TYPE_CHECKING:
    from datetime import date

    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.passages.telling_words import Stems

_COMMON = 40
"""A key that more articles than this share tells too little to look for partners by."""
MOST_PARTNERS = 64
"""Earlier articles that one is set against: those that share the most with it."""
_FEWEST = 2
_LEAST_PART, _LEAST_PART_ACROSS = 0.22, 0.04
"""Which part of the rarer keys of the shorter article two articles must share."""
_LEAST_MATTER = 0.12
_LEAST_ACROSS = 0.5
_MOST_ACROSS = 4
_LONG_KEY = 4
NEAR = Nearness(_COMMON, _FEWEST, _LEAST_PART, _LEAST_PART_ACROSS, MOST_PARTNERS)
"""When two articles may tell of one matter, as far as the keys of their figures say."""
_LEAST_FOR_ONE_NUMBER = 0.25
"""As much of names do where one number tells as well."""
_SHORT = 80
"""Two articles of so few words may be of one matter by what they tell of alone."""
_FEWEST_TOPICS, _TOPICS_PART, _TOPICS_DAYS = 3, 0.5, 2
_CONCEPTS_PART = 0.25
"""Of the concepts of the vocabulary, which are many, fewer need be shared than of topics."""
Features = dict[str, float]
Period = tuple["date", "date"]


def days_between(first: Period | None, second: Period | None) -> int | None:
    """Days from the one article to the other, back and forth; None where nobody knows."""
    return None if first is None or second is None else abs((first[0] - second[0]).days)


def matter(
    here: Account, there: Account, *, agreeing: int = 0, one_number: bool = False
) -> Features | None:
    """What speaks for two articles telling of one matter; None where nothing does.

    Args:
        here: an article.
        there: another, or the same.
        agreeing: how many telling figures both give.
        one_number: whether the two figures in question are written with one telling number.
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
        least = _LEAST_FOR_ONE_NUMBER if one_number else _LEAST_ACROSS
        enough = told > 0 and (told + min(1, agreeing)) / _MOST_ACROSS >= least
        bearing = max(int(one_number), min(1, agreeing))
        enough = enough or _are_of_one_topic(here, there, days, bearing)
        if enough or entities:
            found["across_matter"] = _meant_alike(here, there)
    return found if enough or entities else None


def _are_of_one_topic(here: Account, there: Account, days: int, bearing: int) -> bool:
    """Whether two short articles of two languages tell of much the same, at about one time.

    A number that both give, ``bearing``, stands for a topic.
    """
    if days > _TOPICS_DAYS or max(len(a.text.tokens.words) for a in (here, there)) > _SHORT:
        return False
    if _share(here.topics, there.topics, bearing, _TOPICS_PART):
        return True
    told, others = here.concepts, there.concepts
    return _share(told, others, bearing, _CONCEPTS_PART) or _mean_the_same(told, others)


def _mean_the_same(here: Stems, there: Stems) -> bool:
    """Whether half of the meanings of the one of fewer are the other's too, and not by chance."""
    shared = len(here & there)
    return shared >= _FEWEST and 2 * shared >= min(len(here), len(there))


def _share(here: Stems, there: Stems, bearing: int, part: float) -> bool:
    """Whether two articles share enough of what the one of fewer tells of."""
    shared = len(here & there) + bearing
    return shared >= _FEWEST_TOPICS and shared >= part * min(len(here), len(there))


def _meant_alike(here: Account, there: Account) -> float:
    """Which part of what the words of two articles mean is the same."""
    size = math.sqrt(max(1, len(here.concepts)) * max(1, len(there.concepts)))
    return min(1.0, 2 * len(here.concepts & there.concepts) / size)
