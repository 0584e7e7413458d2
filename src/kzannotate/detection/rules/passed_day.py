"""Days that an article speaks of as to come, although they had passed when it appeared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.lexicon.measures import is_forecast, is_future
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.dates import Precision
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.text.dates import DateSpan

_REACH = 9
_LEAST_DAYS, _LEAST_AFTER_MONTH = 7, 31
_SIGNS = frozenset(',،;؛:.!?()«»"')
_BACK = folded_words(
    "since until from after before بعد منذ قبل كان كانت سابقا было были был была раньше ранее"
    " после до с бұрын кейін had was were earlier previously would"
)


class PassedDay:
    """An article of June that says: the fair will open on 3 May."""

    info = RuleInfo(
        "passed-day",
        "Day to come that had passed already",
        FindingType.OUTDATED,
        Severity.NOTE,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each day given to the year, with a verb of the future beside it."""
        for reading in readings:
            text = reading.text
            if text.written is None:
                continue
            for day in text.dates:
                days = (text.written - day.last).days
                exact = day.dated and day.precision in (Precision.DAY, Precision.MONTH)
                least = _LEAST_DAYS if day.precision is Precision.DAY else _LEAST_AFTER_MONTH
                if exact and days >= least and _is_to_come(text, day):
                    yield make_finding(
                        self.info,
                        [side([text.passage(text.date_span(day))], day.first.isoformat())],
                        Reason.of(
                            "{date} had passed when the article appeared ({published})",
                            date=day.last.isoformat(),
                            published=text.written.isoformat(),
                        ),
                    )


def _is_to_come(text: ArticleText, day: DateSpan) -> bool:
    """Whether a verb of the future stands in the clause of a date, and nothing looks back."""
    tokens = text.tokens
    first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
    start, end = text.sentence_words(first)
    if not _BACK.isdisjoint(tokens.words[start : end + 1]):
        return False
    clause = [*_clause(text, first, start, -1), *_clause(text, last, end, 1)]
    return any(is_future(w) for w in clause) or is_forecast(clause)


def _clause(text: ArticleText, place: int, border: int, step: int) -> Iterator[str]:
    """Words from a date on towards the border of its sentence, up to a sign."""
    tokens = text.tokens
    for at in range(place + step, place + step * (_REACH + 1), step):
        gap = tokens.gap(at if step < 0 else at - 1) if 0 <= at < len(tokens.words) else "."
        if (at - border) * step > 0 or not _SIGNS.isdisjoint(gap):
            return
        yield tokens.words[at]
