"""Days of the week that stand beside dates: Wednesday, 18 September."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.dates import DateSpan

_BETWEEN = frozenset(' ,،(-–—"')
_FILLERS = folded_words(
    "يوم مساء صباح فجر ليل ظهر الموافق الموافقة لـ المقبل القادم الماضي الجاري التالي ل the on of a"
    " an which was is next last this morning afternoon evening night в во это был была"
    " вечером утром днем ночью ближайшую прошлую күні кешкі таңғы кешке таңертең айдың"
)
_MOST_FILLERS = 3
_ONTO = fold_word("на")
_FALLING = folded_words("falls fell fall приходится выпадает приходилось يصادف صادف تصادف ويصادف")
_JOINTS = folded_words("and to until till through و إلى حتى и по до мен пен және")
_AGO = folded_words(
    "ago last previous earlier قبل الماضي السابق назад прошлого прошлом бұрын былтыр өткен"
)
_NEAREST = timedelta(days=150)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A date with the day of the week that its article gives it.

    Args:
        span: raw place of both.
        named: the number of the day of the week, Monday 0.
    """

    span: Span
    day: date
    named: int

    @property
    def is_right(self) -> bool:
        """Whether the date falls on that day."""
        return self.day.weekday() == self.named


def named_days(text: ArticleText) -> Iterator[NamedDay]:
    """Every date whose year is sure and that stands beside a day of the week.

    A day without a year is the one nearest to the article's, if its sentence tells of no other.
    """
    for day in text.dates:
        if day.precision is not Precision.DAY:
            continue
        for place, meant in _named_days(text, day):
            named = weekday_of(text.tokens.words[place])
            if named is None or not (day.dated or _is_of_this_year(text, day, meant, named)):
                continue
            at = text.tokens.at_folded
            first, last = min(place, at(day.start)), max(place, at(day.end - 1))
            yield NamedDay(text.tokens.span(first, last), meant, named)


def _is_of_this_year(text: ArticleText, day: DateSpan, meant: date, named: int) -> bool:
    """Whether a day without a year is near the article's, and no other year would fit."""
    if text.period is None:
        return False
    first, last = text.period
    if meant < first - _NEAREST or meant > last + _NEAREST:
        return False
    start, end = text.sentence_words(text.tokens.at_folded(day.start))
    tokens = text.tokens
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    years = {d.first.year for d in days} - {meant.year}
    if not _AGO.isdisjoint(tokens.words[start : end + 1]):
        years.add(meant.year - 1)
    return all(_in_year(meant, year) != named for year in years)


def _in_year(day: date, year: int) -> int | None:
    """The day of the week on which a day falls in another year."""
    try:
        return day.replace(year=year).weekday()
    except ValueError:
        return None


def _named_days(text: ArticleText, day: DateSpan) -> Iterator[tuple[int, date]]:
    """Words that name days of the week beside a date, each with the day that it is said of."""
    place = _weekday_beside(text, day)
    if place is None:
        return
    if day.first == day.last:
        yield place, day.first
        return
    before = _joined_before(text, place)
    if before is not None and (day.last - day.first).days < _WEEK:
        yield before, day.first
        yield place, day.last


def _joined_before(text: ArticleText, place: int) -> int | None:
    """The first of two days of the week that are joined: Saturday and Sunday, السبت والأحد."""
    words = text.tokens.words
    at = place - 1
    if at >= 0 and words[at] in _JOINTS:
        at -= 1
    elif at < 0 or not (words[place].startswith("و") or "-" in text.tokens.gap(at)):
        return None
    return at if at >= 0 and weekday_of(words[at]) is not None else None


def _weekday_beside(text: ArticleText, day: DateSpan) -> int | None:
    """The word that names a day of the week right before a date, or right behind it."""
    tokens = text.tokens
    first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
    start, end = text.sentence_words(first)
    for place in range(first - 1, max(start, first - 1 - _MOST_FILLERS) - 1, -1):
        if not set(tokens.gap(place)) <= _BETWEEN:
            break
        if weekday_of(tokens.words[place]) is not None:
            return place
        if tokens.words[place] not in _FILLERS:
            break
    for place in range(last + 1, min(end, last + 1 + _MOST_FILLERS) + 1):
        if not set(tokens.gap(place - 1)) <= _BETWEEN:
            return None
        if weekday_of(tokens.words[place]) is not None:
            return place if _closes(text, place) else None
        fallen = tokens.words[place] == _ONTO and tokens.words[place - 1] in _FALLING
        if tokens.words[place] not in _FILLERS | _FALLING and not fallen:
            return None
    return None


def _closes(text: ArticleText, place: int) -> bool:
    """Whether a day of the week behind a date is said of it, and opens no other date."""
    words, tokens = text.tokens.words, text.tokens
    behind = words[place + 1] if place + 1 < len(words) else ""
    return not (behind.isdecimal() and tokens.gap(place) == " ")
