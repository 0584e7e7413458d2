"""Whether two passages speak of the same thing at the same time, as far as their words tell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.date_roles import roles_of
from kzannotate.detection.lexicon.scores import stages_of, tells_of_game
from kzannotate.detection.passages.anchors import other_namesakes
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage

_TELLING = 2
TOLLS = frozenset({"dead", "injured", "missing", "moved"})
"""What is counted anew after a disaster, and grows."""


def negated(one: Passage, other: Passage) -> bool:
    """Whether one says "non" of what the other tells of without it."""
    return any(
        not (a.negated - b.negated).isdisjoint(b.stems) for a, b in ((one, other), (other, one))
    )


def of_other_things(one: Passage, other: Passage) -> bool:
    """Whether two passages of one language name other things, or share no word that tells."""
    if one.language != other.language:
        return False
    if named_apart(one, other):
        return True
    if min(len(one.content), len(other.content)) < _TELLING:
        return False
    return one.content.isdisjoint(other.content) and one.doers.isdisjoint(other.doers)


def of_plan_and_outcome(one: Passage, other: Passage) -> bool:
    """Whether one tells what was expected, and the other may tell what came of it."""
    if one.is_forecast == other.is_forecast:
        return False
    outcome = other if one.is_forecast else one
    if outcome.language == "ar":
        return not any(w.startswith("ي") and roles_of(w) for w in outcome.tokens.words)
    return outcome.is_past


_NOTHING: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


def named_apart(
    one: Passage, other: Passage, besides: tuple[frozenset[str], frozenset[str]] = _NOTHING
) -> bool:
    """Whether two passages of one language name other people, places or things.

    Args:
        one: a passage.
        other: another.
        besides: stems that stand elsewhere in their texts.
    """
    ours, others = one.stems | besides[0], other.stems | besides[1]
    return any(
        here and there and here.isdisjoint(others) and there.isdisjoint(ours)
        for here, there in (
            (one.names, other.names),
            (one.places, other.places),
            (one.situated, other.situated),
        )
    ) or _namesakes(one, other, besides)


def _namesakes(
    one: Passage, other: Passage, besides: tuple[frozenset[str], frozenset[str]] = _NOTHING
) -> bool:
    """Whether a head noun stands beside other names in both: two hospitals."""
    return other_namesakes(one.chains, other.chains, one.language, besides)


def other_match(one: Passage, other: Passage) -> bool:
    """Whether two results are of other matches: each names somebody whom the other does not."""
    stages = stages_of(one.tokens.words), stages_of(other.tokens.words)
    if all(stages) and stages[0].isdisjoint(stages[1]):
        return True
    if one.language != other.language:
        return False
    if one.language == "ar":
        here, there = (p.definite - _said_of_games(p) for p in (one, other))
        sides = bool(here - other.stems) and bool(there - one.stems)
        return sides or _namesakes(one, other)
    if one.names or other.names:
        return bool(one.names - other.stems) and bool(other.names - one.stems)
    here, there = (p.content - _said_of_games(p) for p in (one, other))
    return bool(here - there) and bool(there - here)


def _said_of_games(passage: Passage) -> frozenset[str]:
    words = [w for w in passage.tokens.words if tells_of_game(w)]
    return frozenset().union(*(noun_stems(w, passage.language) for w in words))


def different_times(one: Passage, other: Passage) -> bool:
    """Whether no date of one passage can be a date of the other."""
    pairs = [one_year(x, y) for x in one.dates for y in other.dates]
    comparable = [(x, y) for x, y in pairs if x.dated == y.dated]
    return bool(comparable) and not any(x.overlaps((y.first, y.last)) for x, y in comparable)


def one_year(x: DateSpan, y: DateSpan) -> tuple[DateSpan, DateSpan]:
    """Two days, the one without a year put into the other's."""
    if x.dated == y.dated or not x.precision is y.precision is Precision.DAY:
        return x, y
    if y.dated:
        return _in_year(x, y.first.year), y
    return x, _in_year(y, x.first.year)


def _in_year(day: DateSpan, year: int) -> DateSpan:
    try:
        first, last = day.first.replace(year=year), day.last.replace(year=year)
    except ValueError:  # the 29th of February
        return day
    return replace(day, first=first, last=last, dated=True)
