"""Anniversaries that do not fit the year of founding that their own sentence gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.statements.years_reached import (
    anniversaries,
    named_anniversaries,
    turnings,
    years_ago,
)
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.dates import Precision
from kzannotate.text.fold import folded_in_order
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.years_reached import YearsReached
    from kzannotate.domain.finding import Finding
    from kzannotate.text.dates import DateSpan

_BEGUN = folded_in_order(
    "founded established created opened launched основан создан учрежд образован открыт"
    " открыл открыв построен запущен введен built تأسس أسس"
    " أنشئ إنشا تأسيس افتتح شيد құрыл ашыл қосыл салын"
)
_TELLS_OF_BEGINNING = WordMemo(lambda word: begins_so(word, _BEGUN))
_REACH = 4
_TOLERANCE, _ROUNDED = 1, 0.1


class Anniversary:
    """Founded in 1995, and forty years old in 2025."""

    info = RuleInfo(
        "anniversary",
        "Anniversary that does not fit the year of founding",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each sentence that gives the year, the number and when it is."""
        for reading in readings:
            text = reading.text
            found = (*anniversaries(text), *named_anniversaries(text), *turnings(text))
            for reached in {r.first: r for r in found}.values():
                yield from self._compared(text, reached)
            for reached, day in years_ago(text):
                written = text.written.year if text.written else day.first.year + reached.years
                slack = _TOLERANCE + _ROUNDED * reached.years
                if abs(written - day.first.year - reached.years) > slack:
                    yield self._finding(text, reached, day, written)

    def _compared(self, text: ArticleText, reached: YearsReached) -> Iterator[Finding]:
        start, end = text.sentence_words(reached.first)
        days = text.dates_between(text.tokens.starts[start], text.tokens.ends[end])
        founding = _founding(text, days)
        celebrated = _year_of_feast(text, days, founding)
        if founding is None or celebrated is None:
            return
        years, begun = reached.years, founding.first.year
        if abs(celebrated - begun - years) <= _TOLERANCE:
            return
        yield self._finding(text, reached, founding, celebrated)

    def _finding(
        self, text: ArticleText, reached: YearsReached, founding: DateSpan, end: int
    ) -> Finding:
        begun = founding.first.year
        return make_finding(
            self.info,
            [
                side(
                    [text.passage(text.tokens.span(reached.first, reached.last))],
                    str(reached.years),
                ),
                side([text.passage(text.date_span(founding))], str(begun)),
            ],
            Reason.of(
                "from {start} to {end} are {right} years, not {years}",
                start=str(begun),
                end=str(end),
                right=str(end - begun),
                years=str(reached.years),
            ),
        )


def _founding(text: ArticleText, days: list[DateSpan]) -> DateSpan | None:
    """The one date that stands beside a word of founding."""
    at, words = text.tokens.at_folded, text.tokens.words
    places = [(at(d.start), at(d.end - 1), d) for d in days if d.dated]
    begun = {
        n
        for first, last, _ in places
        for n in range(max(0, first - _REACH), min(len(words), first + _REACH + 1))
        if _TELLS_OF_BEGINNING[words[n]] and not first <= n <= last
    }
    near = [_nearest(text, place, places) for place in sorted(begun)]
    found = {d.start: d for d in near if d is not None}
    return next(iter(found.values())) if len(found) == 1 else None


def _nearest(
    text: ArticleText, place: int, dates: list[tuple[int, int, DateSpan]]
) -> DateSpan | None:
    """The date that a verb is of: in Kazakh the nearest before it, else the nearest behind it."""
    ahead = [(place - last, d) for _, last, d in dates if 0 < place - last <= _REACH]
    behind = [(first - place, d) for first, _, d in dates if 0 < first - place <= _REACH]
    own, other = (ahead, behind) if text.language == "kk" else (behind, ahead)
    return min(own or other, key=lambda pair: pair[0])[1] if own or other else None


def _year_of_feast(
    text: ArticleText, days: list[DateSpan], founding: DateSpan | None
) -> int | None:
    """The year that the sentence speaks in: named as this or last year, else the article's."""
    told = [d for d in days if not d.dated and d.precision is Precision.YEAR]
    others = [d for d in days if d.dated and d is not founding]
    if len(told) + len(others) > 1:
        return None
    if told or others:
        return (told or others)[0].first.year
    return text.written.year if text.written else None
