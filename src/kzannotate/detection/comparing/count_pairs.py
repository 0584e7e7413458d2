"""Whether two figures count the same people or things, although other words say so."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.measures import cued
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.lexicon.scores import leads
from kzannotate.detection.passages.anchors import anchored
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.fold import fold_word
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from kzannotate.detection.statements.figures import Figure

_SOFT = frozenset({"present", "enrolled", "capacity", "crowd", "children", "jobs", "built"})
"""Measures of which a sentence need not speak to count the same things."""
_ROOM = frozenset({"seat", "bed"})
_UNMEASURED = MONEY | {"person", "share"}
_NEVER_NAMED = MONEY | {"share"}
_PART_WORDS = (
    "كلية قسم فرع جناح شعبة faculty department branch ward wing section hall факультет отделени"
    " филиал"
    " корпус цех бөлімше цехы"
)
_PARTS = tuple(fold_word(word) for word in _PART_WORDS.split())
_OF_AGE = frozenset({"student", "child"})
_OF_SCHOOLS = frozenset({"enrolled", "children", "present"})
_OF_ONE_TIME = frozenset({"dead", "injured", "missing", "moved", "present"})
_COSTS = frozenset({"cost", "built", "repaired"})
_PAID_WORDS = (
    "paid came price bill مبلغ بمبلغ دفع دفعت заплатили заплатил заплатила оплатили ушло ушел"
    " төленді төледі кетті кеткен built"
)
_PAID = frozenset(fold_word(word) for word in _PAID_WORDS.split())
_YEARLY_WORDS = "annually yearly run running سنويا год ежегодно содержание жылына upkeep"
_YEARLY = frozenset(fold_word(word) for word in _YEARLY_WORDS.split())
_FEWEST_SHARED = 3
_SAME_NAMES = 2


def may_be_named(one: Figure, other: Figure) -> bool:
    """Whether two sentences share words enough to name the same thing, and may count it."""
    x, y = one.amount, other.amount
    if x is None or y is None or one.language != other.language:
        return False
    if x.unit in _NEVER_NAMED or y.unit in _NEVER_NAMED or x.unit in IN_BASE:
        return False
    return len(one.context & other.context) >= _FEWEST_SHARED


def same_thing_named(one: Figure, other: Figure) -> bool:
    """Whether two sentences name the same thing, however they go on."""
    here, there = one.passage, other.passage
    return anchored(here.chains, there.chains) or len(here.names & there.names) >= _SAME_NAMES


def same_cost_named(one: Figure, other: Figure) -> bool:
    """Whether two sentences name the same thing and what was spent on it, each in its own words."""
    x, y = one.amount, other.amount
    if x is None or y is None or one.language != other.language or x.unit != y.unit:
        return False
    costs = [bool(f.about & _COSTS) for f in (one, other)]
    if x.unit not in MONEY or not any(costs):
        return False
    if not all(c or (not f.about and _paid(f)) for c, f in zip(costs, (one, other), strict=True)):
        return False
    here, there = one.passage, other.passage
    if _is_yearly(one) != _is_yearly(other) or any(_sums(f) > 1 for f in (one, other)):
        return False
    shared = one.context & other.context
    names = here.names & there.stems | there.names & here.stems
    named = bool(names & shared) or anchored(here.chains, there.chains)
    return named and len(shared) >= _SAME_NAMES and bool(shared - here.names - there.names)


def _sums(figure: Figure) -> int:
    return sum(a.unit in MONEY for a in figure.passage.amounts)


def _paid(figure: Figure) -> bool:
    return not _PAID.isdisjoint(figure.words)


def _is_yearly(figure: Figure) -> bool:
    return not _YEARLY.isdisjoint(figure.words)


def is_the_result(figure: Figure) -> bool:
    """Whether a score is its sentence's own: others there are of earlier matches."""
    found = figure.passage.scores
    if len(found) < _SAME_NAMES:
        return len(found) == 1
    own = figure.score is not None and figure.score.points == found[0].points
    return own and leads(figure.passage.tokens, found)


def at_once(one: Figure, other: Figure) -> bool:
    """Whether two articles are of one day or of two days in a row."""
    first, second = one.text.period, other.text.period
    return first is not None and second is not None and abs((first[0] - second[0]).days) <= 1


def of_another_age(one: Figure, other: Figure) -> bool:
    """Whether one alone tells of people hurt or gathered at a time that is long past."""
    of_one_time = not _OF_ONE_TIME.isdisjoint(one.about)
    return of_one_time and one.tells_of_long_ago != other.tells_of_long_ago


def name_both_sides(one: Figure, other: Figure) -> bool:
    """Whether two sentences about a game name the same two sides."""
    if one.language != other.language:
        return False
    here, there = one.passage, other.passage
    shared = max(len(here.names & there.stems), len(there.names & here.stems))
    return shared >= _SAME_NAMES


def both_of_room(one: Figure, other: Figure) -> bool:
    """Whether both say how many find room: seats, beds, or people whom something holds."""
    return _of_room(one) and _of_room(other)


def _of_room(figure: Figure) -> bool:
    """Whether it counts seats or beds, or people of whom its sentence says that they fit in."""
    unit = None if figure.amount is None else figure.amount.unit
    return unit in _ROOM or (unit in PEOPLE and any(_OF_CAPACITY.of(figure.words)))


_OF_CAPACITY = WordMemo(lambda word: "capacity" in cued(word))


def of_a_part(one: Figure, other: Figure) -> bool:
    """Whether one alone counts in a part of a body, a faculty or hall, or what a year costs."""
    if one.language != other.language:
        return False
    of_money = all(f.amount is not None and f.amount.unit in MONEY for f in (one, other))
    each_year = of_money and _is_yearly(one) != _is_yearly(other)
    return each_year or _tells_of_part(one) != _tells_of_part(other)


def _tells_of_part(figure: Figure) -> bool:
    return any(map(_is_part, figure.passage.tokens.words))


@lru_cache(maxsize=65_536)
def _is_part(word: str) -> bool:
    return begins_so(word, _PARTS)


def softly_measured(one: Figure, other: Figure) -> bool:
    """Whether one alone has a measure, which its noun goes without as well: pupils enrolled."""
    x, y = one.amount, other.amount
    if x is None or y is None or (one.language != other.language and x.unit in PEOPLE):
        return False
    if x.unit in _UNMEASURED or not one.about | other.about <= _SOFT:
        return False
    if one.about and other.about and not one.about | other.about <= _OF_SCHOOLS:
        return False
    alike = x.unit == y.unit or {x.unit, y.unit} == _OF_AGE
    return alike and one.is_of_another_time == other.is_of_another_time


def set_apart_by_others(one: Figure, other: Figure) -> bool:
    """Whether words in the sentences set two figures apart: 100 metres against 200 metres."""
    here, there = (
        {
            (IN_BASE[a.unit][0], a.value * IN_BASE[a.unit][1])
            for a in f.passage.amounts
            if a.unit in IN_BASE
        }
        for f in (one, other)
    )
    kinds = {k for k, _ in here} & {k for k, _ in there}
    return any(
        {v for k, v in here if k == kind}.isdisjoint({v for k, v in there if k == kind})
        for kind in kinds
    ) or contrasted(one.words, other.words)
