"""Days named in two calendars or two systems of months that are not the same day."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.span import Span
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.hijri import HIJRI_MONTHS
from kzannotate.text.months import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding

_SAME = folded_words("الموافق الموافقة للموافق أي corresponding")
_ERA = frozenset(fold_word(w) for w in ("هـ", "هجري", "هجرية", "م", "ه", "ل", "of", "to"))
_FARTHEST, _BESIDE = 24, 8
_JOINED = re.compile(
    r"[\s,،(–—-]*(?:(?:in|on|the|в|во|то есть|أي|في|عام|سنه|يوم|яғни)[\s,،(–—-]+)?"
)
"""Between two names of one day: tomorrow (13 June), last year, in 2025."""
_DAYS_OF_WEEK = re.compile(
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|понед|вторн|сред|четв|пятн|субб|воскр|дуисенб|сеисенб|сарсенб|беисенб|жума|сенб|жексенб"
    "|احد|اثنين|ثلاثا|اربعا|خميس|جمعه|سبت"
)
_LONGEST_MONTH = 2


class DoubleDate:
    """24 أيار/يونيو: May and June; 14 رمضان 1445 الموافق 2 مايو 2024."""

    info = RuleInfo(
        "double-date",
        "Date that two calendars do not name alike",
        FindingType.DATE,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each date that is named twice."""
        for reading in readings:
            text = reading.text
            yield from self._reckoned(text)
            if text.language == "ar":
                yield from self._hijri(text)
                yield from self._months(text)

    def _reckoned(self, text: ArticleText) -> Iterator[Finding]:
        """Tomorrow, 13 June, in an article of the tenth; last year, in 2023, in one of 2026."""
        if text.written is None:
            return
        for number, (one, other) in enumerate(itertools.pairwise(text.dates)):
            if one.precision is not other.precision or other.start - one.end > _BESIDE:
                continue
            between = text.tokens.folded.text[one.end : other.start]
            joined = bool(_JOINED.fullmatch(between))
            if one.precision is Precision.YEAR and not _is_reckoned(text, one):
                joined = joined and "(" in between  # founded in 1986; this year it ...
            if not joined or _is_reckoned(text, one) == _is_reckoned(text, other):
                continue
            days = min(abs((one.first - other.last).days), abs((other.first - one.last).days))
            apart = not one.overlaps((other.first, other.last))
            told_on = number and abs(text.dates[number - 1].first.year - other.first.year) <= 1
            if one.precision is Precision.YEAR and told_on and text.dates[number - 1].dated:
                continue  # in 2020; next year, in 2021
            if apart and (one.precision is not Precision.DAY or days > 1):
                yield self._finding(text, one, other)

    def _hijri(self, text: ArticleText) -> Iterator[Finding]:
        for one, other in itertools.pairwise(text.dates):
            precise = one.precision is other.precision is Precision.DAY
            near = precise and other.start - one.end <= _FARTHEST
            if near and _is_hijri(text, one) != _is_hijri(text, other):
                apart = not one.overlaps((other.first, other.last))
                if apart and _are_the_same(text.tokens.folded.text[one.end : other.start]):
                    yield self._finding(text, one, other)

    def _months(self, text: ArticleText) -> Iterator[Finding]:
        for one, other in itertools.pairwise(text.dates):
            between = text.tokens.folded.text[one.end : other.start].strip()
            kinds = (one.precision, other.precision) == (Precision.DAY, Precision.MONTH)
            apart = kinds and one.first.month != other.first.month and not one.dated
            if between == "/" and apart and _names_months(text, one, other):
                yield self._finding(text, one, other)

    def _finding(self, text: ArticleText, one: DateSpan, other: DateSpan) -> Finding:
        span = Span(text.date_span(one).start, text.date_span(other).end)
        first, second = (text.date_span(d).of(text.raw) for d in (one, other))
        return make_finding(
            self.info,
            [side([text.passage(span)], first)],
            Reason.of("{first} is not {second}", first=first, second=second),
        )


def _is_reckoned(text: ArticleText, day: DateSpan) -> bool:
    """Whether a date is told by how far it is from the article's day: tomorrow, last year."""
    said = text.tokens.folded.text[day.start : day.end]
    if day.dated or any(c.isdecimal() for c in said):
        return False
    if day.precision is Precision.DAY:
        return not _DAYS_OF_WEEK.search(said)
    return day.precision is Precision.YEAR


def _are_the_same(between: str) -> bool:
    """Whether words between two dates say that they are one day."""
    words = [w.strip("(). ،,") for w in between.split()]
    joined = not _SAME.isdisjoint(words) or between.strip() in ("/", "(", "-")
    return joined and all(w in _SAME | _ERA or not w.isalpha() for w in words)


def _is_hijri(text: ArticleText, day: DateSpan) -> bool:
    words = text.tokens.folded.text[day.start : day.end].split()
    named = (" ".join(words[n : n + k]) for n in range(len(words)) for k in (1, _LONGEST_MONTH))
    return any(name in HIJRI_MONTHS for name in named)


def _names_months(text: ArticleText, one: DateSpan, other: DateSpan) -> bool:
    folded = text.tokens.folded.text
    return all(
        any(name in MONTHS for name in folded[d.start : d.end].split()) for d in (one, other)
    )
