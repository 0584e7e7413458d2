"""When the facts that a value may tell of hold, and whether the value is within them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kzannotate.detection.statements.fact_values import clause, month_of

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.fact_groups import FactGroup, TimedValue
    from kzannotate.detection.statements.fact_values import Value

_AFTER_EVENT, _LONG_AGO = 45, 36_500
_MONTHS_BACK = 300
_NEAR_DAYS, _SLIP_TIMES = 1200, 9.0
_COMMAS = frozenset("،,")


def tells_of_earlier(text: ArticleText, value: Value, group: FactGroup) -> bool:
    """Whether a clause tells of a time well before an event: in the flood of 2010."""
    tokens, (start, end) = text.tokens, clause(text, value)
    end = next((n for n in range(value.last, end) if _COMMAS & set(tokens.gap(n))), end)
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    first = min(v.first for v in group.values)
    return any(_AFTER_EVENT < (first - d.last).days < _LONG_AGO for d in days)


def of_month(text: ArticleText, value: Value, group: FactGroup) -> list[TimedValue]:
    """The latest figure of a month that a clause names, of facts that ended before."""
    start, end = clause(text, value)
    months = {month_of(w) for w in text.tokens.words[start : end + 1]}
    written = text.period
    past = [
        v
        for v in group.values
        if written is not None
        and v.is_statistic
        and v.last.month in months
        and 0 <= (written[1] - v.last).days <= _MONTHS_BACK
    ]
    return past[-1:]


def fits_fact(value: Value, fact: TimedValue) -> bool:
    """Whether a value may be a fact's, to the last digit."""
    slack = 1e-9 * max(abs(fact.low), 1.0)
    return value.low <= fact.high + slack and fact.low <= value.high + slack


def is_within(value: Value, fact: TimedValue) -> bool:
    """Whether days that somebody gives an event are among its days."""
    return fact.low <= value.low and value.high <= fact.high


def is_same(value: Value, fact: TimedValue) -> bool:
    """Whether two days or years are the same, not one within the other."""
    return value.low == fact.low and value.high == fact.high


def is_slip(value: Value, fact: TimedValue) -> bool:
    """Whether two numbers have the same digits in another order, or differ in but one of them."""
    if value.day is not None or value.low == -math.inf or value.high == math.inf:
        return False
    told, known = (f"{n:.0f}".rstrip("0") for n in ((value.low + value.high) / 2, fact.low))
    if len(told) != len(known) or not is_near(value, fact, _SLIP_TIMES):
        return False
    apart = sum(a != b for a, b in zip(told, known, strict=True))
    return len(told) > 1 and (apart == 1 or sorted(told) == sorted(known))


def is_turned(value: Value, fact: TimedValue) -> bool:
    """Whether two numbers have the same digits in another order: 2,500 for 5,200."""
    if value.day is not None or value.low == -math.inf or value.high == math.inf:
        return False
    told, known = (f"{n:.0f}".rstrip("0") for n in ((value.low + value.high) / 2, fact.low))
    return told != known and len(told) == len(known) and sorted(told) == sorted(known)


def is_near(value: Value, fact: TimedValue, times: float) -> bool:
    """Whether two values are near enough to be meant to be one."""
    if value.day is not None:
        return abs(value.low - fact.low) <= _NEAR_DAYS
    low, high = sorted((max(value.low, 0.0), fact.low))
    return low > 0 and high / low <= times
