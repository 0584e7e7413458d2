"""Terms of office that do not end when their beginning and their length say."""

from __future__ import annotations

import calendar
from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.domain.claim import Bound
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.text.amounts import Amount
    from kzannotate.text.dates import DateSpan

_LONGEST_TERM = 15
_NEAR = 3
_REACH = 7
_END_REACH = 4
_EARLY_MONTHS, _LATE_MONTHS, _LATE_AFTER_ELECTION = 2, 4, 8
_YEAR_MONTHS = 12


def _listed(words: str) -> tuple[str, ...]:
    return tuple(fold_word(w) for w in words.split())


_TERMS = _listed(
    "ولاية ولايته ولايتها فترة لفترة مدة لمدة منصب تفويض term mandate office tenure contract срок"
    " мандат полномоч контракт мерзім өкілет қызмет"
)
_ELECTED = _listed("انتخب انتخاب elect избра выбор сайла")
_STARTED = _listed(
    "عين تعيين تولى تولت شغل تشغل منذ بدأ وقع appoint named_ took_ takes_ since_ from_ began_ start"
    " inaugurat sign назнач вступ приступ занима с_ со_ нача подпис тағайында кірісті бастап"
)
_ENDS = _listed(
    "حتى تنتهي ينتهي لغاية انتهاء until_ till_ end_ ends_ ending_ ended_ expire runs_ run_ running_"
    " through_ to_ истек законч заканч"
    " завершит до_ по_ дейін аяқтал бітеді"
)
_FOR = frozenset({"for", "на"})
_UP_TO = frozenset({"до", "по"})
_KAZAKH_FOR = tuple(fold_word(w) for w in ("ға", "ге"))
_OTHERWISE = _listed(
    "ولايتين ولايتان ولايات تمديد مدد جدد تجديد استقال مبكر سلفه سلفها reelect renew exten"
    " resign early_ cut_ short_ remain predecess terms_ before_ earlier_ previously_ ранее_"
    " прежде_ продл досроч остав предшеств ұзарт"
    " мерзімінен"
)
"""Words of a term that was prolonged, cut short or taken over, whose end is another."""


class TermOfOffice:
    """Elected in 2021 for a four-year term that ends in 2026."""

    info = RuleInfo(
        "term-of-office",
        "Term that does not end when its length says",
        FindingType.ARITHMETIC,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """At most one finding for each length of a term."""
        for reading in readings:
            text = reading.text
            for amount in text.amounts:
                if _is_length(text, amount):
                    found = _wrong_end(text, amount)
                    if found is not None:
                        yield self._term(text, amount, *found)

    def _term(self, text: ArticleText, amount: Amount, start: DateSpan, end: DateSpan) -> Finding:
        years = f"{amount.value:g}"
        right = str(start.first.year + int(amount.value))
        return make_finding(
            self.info,
            [
                side([text.passage(text.date_span(end))], str(end.first.year)),
                side([text.passage(text.date_span(start))], str(start.first.year)),
                side([text.passage(text.amount_span(amount))], years),
            ],
            Reason.of(
                "{years} years from {start} end in {right}, not in {end}",
                years=years,
                start=_said(start),
                right=right,
                end=_said(end),
            ),
        )


def _said(day: DateSpan) -> str:
    if day.precision is Precision.YEAR:
        return str(day.first.year)
    return day.first.isoformat()[: 7 if day.precision is Precision.MONTH else 10]


def _is_length(text: ArticleText, amount: Amount) -> bool:
    """Whether an amount is the length of a term: so many years, and a word for terms beside."""
    whole = amount.unit == "year" and amount.value == int(amount.value) and not amount.others
    exact = amount.relation is Bound.EXACT and amount.low == amount.high
    if not (whole and exact and 1 <= amount.value <= _LONGEST_TERM):
        return False
    start, end = _clause(text, amount)
    last = max(amount.last, amount.number.last)
    words = text.tokens.words
    ahead = words[max(start, amount.first - _NEAR) : amount.first]
    near = (*ahead, *words[last + 1 : min(end, last + _NEAR) + 1])
    if any(_is_of(w, _TERMS) for w in near):
        return True
    lasting = not _FOR.isdisjoint(ahead[-2:]) or words[last].endswith(_KAZAKH_FOR)
    return lasting and any(_is_of(w, _ELECTED + _STARTED) for w in words[start : end + 1])


def _clause(text: ArticleText, amount: Amount) -> tuple[int, int]:
    """The first and the last word of an amount's part of its sentence, cut at semicolons."""
    start, end = text.sentence_words(amount.first)
    gaps = [n for n in range(start, end) if set(text.tokens.gap(n)) & set(";؛")]
    start = max([start, *(n + 1 for n in gaps if n < amount.first)])
    return start, min([end, *(n for n in gaps if n >= amount.first)])


def _wrong_end(text: ArticleText, amount: Amount) -> tuple[DateSpan, DateSpan] | None:
    """The beginning and the end of a term whose length they are not."""
    start, end = _clause(text, amount)
    tokens = text.tokens
    if any(_is_of(w, _OTHERWISE) for w in tokens.words[start : end + 1]):
        return None
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    ends = [d for d in days if _stands_by(text, d, _ENDS, _END_REACH)]
    starts = [d for d in days if d not in ends and _began(text, d)]
    if len(ends) != 1 or not starts:
        return None
    starts = [s for s in starts if s.first < ends[0].first]
    elected = any(_is_of(w, _ELECTED) for w in tokens.words[start : end + 1])
    if not starts or any(_fits(s, ends[0], int(amount.value), elected=elected) for s in starts):
        return None
    return starts[-1], ends[0]


def _began(text: ArticleText, day: DateSpan) -> bool:
    return _stands_by(text, day, _ELECTED + _STARTED, _REACH)


def _stands_by(text: ArticleText, day: DateSpan, cues: tuple[str, ...], reach: int) -> bool:
    """Whether a cue stands near a date in its sentence, with no other date between."""
    tokens = text.tokens
    first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
    start, end = text.sentence_words(first)
    low, high = max(start, first - reach), min(end, last + reach)
    for other in text.dates_between(tokens.starts[start], tokens.ends[end]):
        place = tokens.at_folded(other.start)
        if place < first:
            low = max(low, tokens.at_folded(other.end - 1) + 1)
        elif place > last:
            high = min(high, place - 1)
    ahead, behind = tokens.words[low:first], tokens.words[last + 1 : high + 1]
    if text.language == "ru":  # what stands behind is of the next date: по 2031 год
        behind = tuple(w for w in behind if w not in _UP_TO)
    # Only Kazakh has such words behind the date: 2029 жылға дейін.
    near = (*ahead, *behind) if text.language in ("kk", "ru") or cues != _ENDS else ahead
    return any(_is_of(w, cues) for w in near)


def _fits(start: DateSpan, end: DateSpan, years: int, *, elected: bool) -> bool:
    """Whether a term may end when it is said to; who is elected takes office later."""
    if start.precision is end.precision is Precision.YEAR:
        lag = end.first.year - start.first.year - years
        return lag == 0 or (elected and lag == 1)
    late = _LATE_AFTER_ELECTION if elected else _LATE_MONTHS
    early = 1 if end.precision is Precision.YEAR else _EARLY_MONTHS
    earliest = _months(start.first) + years * _YEAR_MONTHS - early
    latest = _months(start.last) + years * _YEAR_MONTHS + late
    return earliest <= _months(end.last) and _months(end.first) <= latest


def _months(day: date) -> float:
    length = calendar.monthrange(day.year, day.month)[1]
    return day.year * _YEAR_MONTHS + day.month + day.day / length


@lru_cache(maxsize=16_384)
def _is_of(word: str, beginnings: tuple[str, ...]) -> bool:
    """Whether a folded word is one of some cues; those with a "_" are whole words."""
    whole = f"{word}_"
    return whole in beginnings or begins_so(word, beginnings)
