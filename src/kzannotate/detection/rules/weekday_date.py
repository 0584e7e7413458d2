"""Days of the week that do not fall on their dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.dates import Precision
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.text.dates import DateSpan

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BETWEEN = frozenset(" ,،(-")
_FILLERS = ("يوم", "الموافق", "the", "on")


class WeekdayDate:
    """A date of one day, given to the year, right beside a day of the week that it is not."""

    info = RuleInfo(
        "weekday-date",
        "Day of the week that does not fall on its date",
        FindingType.DATE,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each date."""
        for reading in readings:
            text = reading.text
            for day in text.dates:
                if day.precision is Precision.DAY and day.first == day.last and day.dated:
                    place = _weekday_beside(text, day)
                    if place is not None:
                        yield from self._compared(text, day, place)

    def _compared(self, text: ArticleText, day: DateSpan, place: int) -> Iterator[Finding]:
        named = weekday_of(text.tokens.words[place])
        if named is None or named == day.first.weekday():
            return
        at = text.tokens.at_folded
        first, last = min(place, at(day.start)), max(place, at(day.end - 1))
        span = text.tokens.span(first, last)
        yield make_finding(
            self.info,
            [side([text.passage(span)], day.first.isoformat())],
            Reason.of(
                "{date} was a {right}, not a {named}",
                date=day.first.isoformat(),
                right=_NAMES[day.first.weekday()],
                named=_NAMES[named],
            ),
        )


def _weekday_beside(text: ArticleText, day: DateSpan) -> int | None:
    """The word that names a day of the week right before a date, or right behind it."""
    tokens = text.tokens
    first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
    place = first - 1
    if place > 0 and tokens.words[place] in _FILLERS:
        place -= 1
    if place >= 0 and _beside(text, place, first) and weekday_of(tokens.words[place]) is not None:
        return place
    behind = last + 1
    if behind < len(tokens.words) and set(tokens.gap(last)) <= _BETWEEN:
        return behind if weekday_of(tokens.words[behind]) is not None else None
    return None


def _beside(text: ArticleText, place: int, first: int) -> bool:
    return all(set(text.tokens.gap(n)) <= _BETWEEN for n in range(place, first))
