"""Whether the sentences of two figures name one day: a date, a day of the week, yesterday."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kzannotate.text.dates import Precision
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kzannotate.detection.statements.figures import Figure

_WEEK = 7


def tell_of_one_day(one: Figure, other: Figure) -> bool:
    """Whether a day that one sentence names is named in the other."""
    return not frozenset(_days(one)).isdisjoint(_days(other))


def _days(figure: Figure) -> Iterator[date]:
    text, tokens = figure.text, figure.text.tokens
    start, end = text.sentence_words(figure.place)
    for day in text.dates_between(tokens.starts[start], tokens.ends[end]):
        if day.precision is Precision.DAY:
            yield day.first
    if text.period is None or text.period[0] != text.period[1]:
        return
    for word in tokens.words[start : end + 1]:
        weekday = weekday_of(word)
        if weekday is not None:
            yield _last(weekday, text.period[1])


def _last(weekday: int, written: date) -> date:
    """The last such day up to the one on which an article was written."""
    return written - timedelta(days=(written.weekday() - weekday) % _WEEK)
