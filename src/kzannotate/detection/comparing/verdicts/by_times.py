"""Days, hours and days of the week of two passages, set against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.comparison import (
    Comparison,
    days_value,
    time_value,
)
from kzannotate.detection.comparing.verdicts.set_apart import of_other_scope, speak_of_others
from kzannotate.detection.comparing.verdicts.wording import aligned
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.date_roles import roles, roles_near
from kzannotate.detection.passages.passage_pairs import (
    different_times,
    of_plan_and_outcome,
    one_year,
)
from kzannotate.text.dates import YEAR_WORDS, Precision
from kzannotate.text.fold import folded_words
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from kzannotate.detection.comparing.verdicts.comparison import Value, Verdict
    from kzannotate.detection.passages.passage import Passage
    from kzannotate.text.amounts import Amount
    from kzannotate.text.dates import DateSpan

_FEWEST_ALIKE = 3
_NEAR, _NOON = 3, 12
_SMALL_HOURS, _HALF_DAY = 300, 720
"""In minutes: one at night is past midnight, eleven at night is not."""
_HALVES = {
    "am": folded_words("am morning dawn صباحا فجرا утра таңғы таңертеңгі"),
    "pm": folded_words("pm afternoon evening مساء عصرا ظهرا вечера дня кешкі түскі"),
    "night": folded_words("night ليلا ночи түнгі"),
}
_OFFICE = frozenset({"office"})
"""What one writer calls a beginning and another a taking of office."""
_YEAR_NOUNS = ("жыл", "год")


def by_clocks(one: Passage, other: Passage) -> Comparison | None:
    """One time of day in each, an hour apart or a minute."""
    if len(one.times) != 1 or len(other.times) != 1:
        return None
    x, y = one.times[0], other.times[0]
    a, b = (time_value(t) for t in (x, y))
    here, there = roles_near(one.tokens, x.first, x.last), roles_near(other.tokens, y.first, y.last)
    if x.value == y.value and {_half_of(one, x), _half_of(other, y)} >= {"am", "pm"}:
        return Comparison("conflict", a, b, "they name other halves of the day")
    if x.value == y.value:
        if one.amounts or other.amounts:
            return None
        return Comparison("no_conflict", a, b, "both give the same time", alike="time")
    apart_ = different_times(one, other) or speak_of_others(one, other)
    apart_ = apart_ or of_other_scope(one, other)
    if apart_ or (here and there and here.isdisjoint(there)):
        return Comparison("incomparable", a, b, "they need not speak of the same thing")
    told = f"{_told(one, x)} and {_told(other, y)} exclude each other"
    return Comparison("conflict", a, b, told)


def _half_of(passage: Passage, time: Amount) -> str | None:
    """Which half of the day a time of day is of; None where nobody says."""
    words = passage.tokens.words
    digits = words[time.first]
    if digits.isdecimal() and not 0 < int(digits) <= _NOON:
        return "pm" if int(digits) else "am"
    near = words[max(0, time.first - _NEAR) : time.last + 1 + _NEAR]
    found = {half for half, listed in _HALVES.items() if not listed.isdisjoint(near)}
    if found == {"night"}:
        early = time.value < _SMALL_HOURS or time.value >= _HALF_DAY
        return "am" if early else "pm"
    return found.pop() if len(found) == 1 else None


def _told(passage: Passage, amount: Amount) -> str:
    """The folded words of an amount."""
    tokens = passage.tokens
    return tokens.folded.text[tokens.starts[amount.first] : tokens.ends[amount.last]]


def by_dates(one: Passage, other: Passage) -> Comparison | None:
    """The most precise date of each."""
    if not one.dates or not other.dates:
        return None
    order = list(Precision)
    most_precise = [min(p.dates, key=lambda d: order.index(d.precision)) for p in (one, other)]
    x, y = one_year(*most_precise)
    if x.dated != y.dated:
        return None
    a, b = days_value(x), days_value(y)
    if x.overlaps((y.first, y.last)):
        return Comparison("no_conflict", a, b, "the dates are compatible", alike="time")
    verdict, reason = _apart_in_time(one, x, other, y)
    return Comparison(verdict, a, b, reason)


def _apart_in_time(one: Passage, x: DateSpan, other: Passage, y: DateSpan) -> tuple[Verdict, str]:
    edition = any(_is_edition(p, d) for p, d in ((one, x), (other, y)))
    if edition and x.first.year != y.first.year:
        return "incomparable", "they speak of different editions"
    if speak_of_others(one, other) or of_plan_and_outcome(one, other):
        return "incomparable", "they need not speak of the same thing"
    if of_other_scope(one, other):
        return "incomparable", "words set the two apart"
    if _other_roles(one, x, other, y):
        return "incomparable", "they tell of different things that happened"
    if contrasted(_undated(one), _undated(other), times=False):
        return "incomparable", "words set the two apart"
    return "conflict", "the dates exclude each other"


def _undated(passage: Passage) -> list[str]:
    """The words that are no part of a date."""
    at = passage.tokens.at_folded
    taken = {n for d in passage.dates for n in range(at(d.start), at(d.end - 1) + 1)}
    return [w for n, w in enumerate(passage.tokens.words) if n not in taken]


def _other_roles(one: Passage, x: DateSpan, other: Passage, y: DateSpan) -> bool:
    here, there = (roles(p.tokens, d) - _OFFICE for p, d in ((one, x), (other, y)))
    return bool(here and there) and here.isdisjoint(there)


def _is_edition(passage: Passage, day: DateSpan) -> bool:
    """Whether a year is part of a name: the word before it is no preposition, it ends the text."""
    if day.precision is not Precision.YEAR:
        return False
    place = passage.tokens.at_folded(day.start)
    behind = passage.tokens.words[place + 1 : place + 2]
    if behind and behind[0].startswith(_YEAR_NOUNS):
        return False  # 2027 жылы, к 2027 году
    before = passage.tokens.words[place - 1] if place else ""
    return place > 1 and before not in YEAR_WORDS


def by_weekdays(one: Passage, other: Passage) -> Comparison | None:
    """One thing on two days of the week: all other words are the same."""
    days = [[d for w in p.tokens.words if (d := weekday_of(w)) is not None] for p in (one, other)]
    if any(len(d) != 1 for d in days) or days[0] == days[1] or one.dates or other.dates:
        return None
    here, there = ([w for w in p.tokens.words if weekday_of(w) is None] for p in (one, other))
    alike = here == there and len(here) >= _FEWEST_ALIKE
    if not alike and (one.language == other.language or one.amounts or other.amounts):
        return None
    if all(aligned(one, other).strange) or of_other_scope(one, other):
        return None
    a: Value = {"weekday": days[0][0] + 1}
    b: Value = {"weekday": days[1][0] + 1}
    return Comparison("conflict", a, b, "they name different days of the week")
