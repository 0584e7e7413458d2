"""One article with its values, as every detector reads it, whatever the reference says."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.articles.article_words import ArticleWords
from kzannotate.domain.span import Span
from kzannotate.text.amounts import Amount, amounts, is_count
from kzannotate.text.dates import DateSpan, period
from kzannotate.text.told_dates import dates_in

if TYPE_CHECKING:
    from datetime import date

_YEAR_DIGITS = 4
_PERCENT_SIGN = re.compile("\\s?[%\u066a]")


class ArticleText(ArticleWords):
    """The words of an article and the dates and amounts among them."""

    @cached_property
    def written(self) -> date | None:
        """The day that the article is of, where the document gives one to the day."""
        for given in (self.article.document.published, self.article.document.as_of):
            span = period(given) if given else None
            if span and span[0] == span[1]:
                return span[0]
        return None

    @cached_property
    def period(self) -> tuple[date, date] | None:
        """The days that the article may be of; None where nobody knows."""
        document = self.article.document
        for given in (document.as_of, document.published):
            span = period(given) if given else None
            if span:
                return span
        return None

    @cached_property
    def dates(self) -> list[DateSpan]:
        """Dates in the article, in order; positions are folded ones."""
        found = dates_in(self.tokens, self.written, self.written)
        return [d for d in found if not self._is_count(d)]

    def _is_count(self, day: DateSpan) -> bool:
        """Whether four digits that look like a year count something: 1900 participants."""
        place = self.tokens.at_folded(day.start)
        if day.end - day.start != _YEAR_DIGITS or place + 1 >= len(self.tokens.words):
            return False
        return is_count(self.tokens, place, self.language)

    @cached_property
    def _date_starts(self) -> list[int]:
        return [d.start for d in self.dates]

    def dates_between(self, low: int, high: int) -> list[DateSpan]:
        """Dates that begin in a folded stretch ``[low, high)``."""
        starts = self._date_starts
        return self.dates[bisect_left(starts, low) : bisect_left(starts, high)]

    @cached_property
    def latest_day(self) -> date | None:
        """The latest day that its dates name; it was written around then or later."""
        return max((d.first for d in self.dates if d.dated), default=None)

    @cached_property
    def amounts(self) -> list[Amount]:
        """Amounts in the article that are no part of a date, in order."""
        at = self.tokens.at_folded
        taken = {n for d in self.dates for n in range(at(d.start), at(d.end - 1) + 1)}
        return list(amounts(self.tokens, self.language, taken))

    @cached_property
    def _amount_starts(self) -> list[int]:
        return [a.first for a in self.amounts]

    def amounts_between(self, first: int, last: int) -> list[Amount]:
        """Amounts that begin in a row of words, the last one included."""
        starts = self._amount_starts
        return self.amounts[bisect_left(starts, first) : bisect_left(starts, last + 1)]

    def amount_span(self, amount: Amount) -> Span:
        """Raw span of an amount with its qualifier, its noun and its sign for percent."""
        first, last = amount.first, max(amount.last, amount.number.last)
        span = self.tokens.span(min(first, amount.noun or first), last)
        sign = _PERCENT_SIGN.match(self.raw, span.end)
        return Span(span.start, sign.end()) if sign else span

    def date_span(self, found: DateSpan) -> Span:
        """Raw span of a date."""
        return self.tokens.folded.raw_span(found.start, found.end)
