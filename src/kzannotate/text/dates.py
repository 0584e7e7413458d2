"""Dates in a folded text: days, lists and ranges of days, months, years, and relative years."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.months import MONTHS
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.text.tokens import Tokens

_YEAR_DIGITS = 4
_MONTHS_OF_A_YEAR, _LEAP_YEAR = 12, 2000
_YEAR = r"(?:1[5-9]|20|21)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?!\d)"
# Spaces and lists have a longest length: without one, a page of line ends or of "1 and 1 and 1"
# takes time that grows with its square.
_OLD_YEAR = r"1[0-4]\d\d"
_OLD_YEARS = (
    rf"(?:(?<=\bعام )|(?<=\bلعام )|(?<=\bسنه )|(?<=\byear ))(?P<old>{_OLD_YEAR})"
    r"(?![\d/:%-]|[.,]\d|\s?ه(?:ـ|\b|جري))"
    rf"|(?<=\bin )(?P<old_in>{_OLD_YEAR})(?=\s?$|[,;.)](?!\d)|\s(?:by|and|when|after|with|under)\b)"
    rf"|(?<=\bв )(?P<old_ru>{_OLD_YEAR})(?=\s(?:году|г)\b)"
    rf"|(?P<old_kk>{_OLD_YEAR})(?=\s(?:жылы|жылғы)\b)"
)
"""Years before 1500, which are told from numbers by the words beside them alone."""
_HIJRI_FROM, _HIJRI_TO = 1380, 1460
_GAP, _SPACE = r"(?:\s\s?\s?)?", r"\s\s?\s?"
_AND = rf"{_GAP}(?:-|و|,|،|and|to|и|по|до|мен|пен|إلى|الي|حتى|حتي){_GAP}"
_MORE_DAYS = rf"(?:\s?(?:st|nd|rd|th))?(?:{_AND}{_DAY}){{{{0,15}}}}"
_DAYS = rf"(?<![\d.,/:])(?P<{{0}}>{_DAY}{_MORE_DAYS})(?:st|nd|rd|th)?"
_NAMES = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_INITIALS = "".join(sorted({name[0] for name in MONTHS}))
"""A quick look: most words begin otherwise, and need not be tried with each month."""
_ENDING = "(?:да|де|та|те|[ндт]ың|[ндт]ің|га|ға|қа|ге|ке|на|дағы|дегі|[нтд][ае]н|н)?"
_MONTH = rf"(?P<{{0}}>{_NAMES}){_ENDING}(?!\w)"
_BRACKETS = rf"(?:\s?\((?:{_NAMES})\))?"
"""The month's other name, behind it in brackets: شباط (فبراير)."""
_OF = rf"{_GAP}(?:[,،]{_GAP})?(?:(?:من|عام|سنه|of){_SPACE}){{0,2}}"
_KAZAKH_YEAR = rf"(?P<{{0}}>{_YEAR}){_GAP}(?:жылғы|жылдың|жылы|жыл|ж\.?){_SPACE}"
_BEFORE_MONTH = re.compile(r"\b(?:on|by|since|until|till|from|to|through|before|after|of)\s$")
_BEHIND_DAY = re.compile(
    r"[,;:)\]-]|\.?\s?$|\.\s|\s(?:at|to|in|when|after|with|for|was|is|as|and|before)\s"
)
"""What may stand beside a day without a year behind its month: on March 9; March 9, when …"""
_LONGEST_BEFORE = 8
_DATE = re.compile(
    r"(?=\d)(?:"
    rf"(?<!\d)(?P<iso>{_YEAR}-[01]\d-[0-3]\d)(?!\d)"
    rf"|(?<![\d.])(?P<numeric>[0-3]?\d[./-][01]?\d[./-]{_YEAR})(?!\d)"
    rf"|{_KAZAKH_YEAR.format('ky')}{_DAYS.format('kd')}{_GAP}(?:-{_GAP})?{_MONTH.format('km')}"
    rf"|{_KAZAKH_YEAR.format('ly')}{_MONTH.format('lm')}"
    rf"|{_DAYS.format('d')}{_GAP}(?:(?:من|of|شهر){_SPACE})?{_MONTH.format('m')}{_BRACKETS}"
    rf"(?:{_OF}(?P<y>{_YEAR})(?!\d))?"
    rf"|(?<![\d.,/-])(?P<from>{_YEAR})\s?-\s?(?P<to>{_YEAR})(?![\d-])"
    rf"|(?<![\d.,/:$-])(?<!\bال)(?P<year>{_YEAR})(?![\d/:%]|[.,]\d)"
    rf"|{_OLD_YEARS}"
    rf")|(?<!\w)(?=[{_INITIALS}])(?:{_MONTH.format('nm')}{_BRACKETS}\.?(?:"
    rf"{_OF}(?P<ny>{_YEAR})(?!\d)"
    rf"|{_SPACE}{_DAYS.format('ed')}{_GAP}(?:,{_GAP})?(?P<ey>{_YEAR})(?!\d)"
    rf"|{_SPACE}{_DAYS.format('bd')}(?!\s?%|[.,:]\d)))"
)
_RELATIVE = {
    -1: "العام الماضي|السنة الماضية|العام الفائت|العام المنصرم|السنة المنصرمة|last year"
    "|в прошлом году|прошлого года|прошлый год|в минувшем году|минувшего года|былтыр|өткен жылы",
    0: "هذا العام|العام الجاري|العام الحالي|هذه السنة|السنة الحالية|this year|в этом году"
    "|в текущем году|биыл|осы жылы",
    1: "العام المقبل|العام القادم|السنة المقبلة|next year|в следующем году|келесі жылы|келер жылы",
}
_RELATIVE_YEARS = {
    fold_word(phrase): shift for shift, names in _RELATIVE.items() for phrase in names.split("|")
}
_RELATIVE_DATE = re.compile(
    rf"(?<!\w)(?=[وفلب{''.join(sorted({phrase[0] for phrase in _RELATIVE_YEARS}))}])"
    + r"[وفلب]?(?P<relative>"
    + "|".join(sorted(map(re.escape, _RELATIVE_YEARS), key=len, reverse=True))
    + r")(?!\w)"
)


YEAR_WORDS = folded_words(
    "في عام سنة العام بعام منذ حتى in since until by of year в с до году жылы"
)
"""Folded words after which four digits are a year."""


class Precision(StrEnum):
    """The smallest thing that a date names."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A stretch of days that a text names.

    Args:
        start: folded position of its first code point; ``end`` one past its last.
        first: the first day meant; ``last`` the last one, included.
        dated: the text itself gives the year; else it is taken from the article's date.
    """

    start: int
    end: int
    first: date
    last: date
    precision: Precision
    dated: bool = True

    def overlaps(self, other: tuple[date, date]) -> bool:
        """Whether the two stretches share a day."""
        return self.first <= other[1] and other[0] <= self.last


def dates(tokens: Tokens, written: date | None = None) -> Iterator[DateSpan]:
    """Every date, in order; days without a year and relative years only if ``written`` is known.

    Args:
        tokens: words of a text.
        written: the day that the text is of.
    """
    found = [d for m in _matches(_DATE, tokens, _OPENINGS) if (d := _read(m, written))]
    if written is not None:
        for match in _matches(_RELATIVE_DATE, tokens, _RELATIVE_OPENINGS):
            year = written.year + _RELATIVE_YEARS[match["relative"]]
            found.append(
                DateSpan(
                    match.start("relative"), match.end(), *_whole(year), Precision.YEAR, dated=False
                )
            )
    yield from sorted(found, key=lambda d: d.start)


class NoDay(NamedTuple):
    """Folded positions of words that name a day which no calendar has."""

    start: int
    end: int


def impossible_days(tokens: Tokens) -> Iterator[NoDay]:
    """Days that their month does not have: the 31st of April, 29 February 2025."""
    for match in _matches(_DATE, tokens, _OPENINGS):
        parts = _day_and_month(match)
        if parts is None:
            continue
        day, month, year = parts
        if day > calendar.monthrange(year or _LEAP_YEAR, month)[1]:
            yield NoDay(match.start(), match.end())


def _day_and_month(match: re.Match[str]) -> tuple[int, int, int | None] | None:
    """The last day, the month and the year that a match names; None where it is of no day."""
    if match["iso"] or match["numeric"]:
        parts = [int(p) for p in re.split("[./-]", match["iso"] or match["numeric"])]
        year, month, day = parts if match["iso"] else parts[::-1]
        return (day, month, year) if 1 <= month <= _MONTHS_OF_A_YEAR else None
    for days, month_name, told in (
        (match["kd"], match["km"], match["ky"]),
        (match["d"], match["m"], match["y"]),
        (match["ed"], match["nm"], match["ey"]),
    ):
        if days:
            last = max(int(n) for n in re.findall(r"\d+", days))
            return last, MONTHS[month_name], int(told) if told else None
    return None


def _matches(
    pattern: re.Pattern[str], tokens: Tokens, openings: WordMemo[bool]
) -> Iterator[re.Match[str]]:
    """What ``finditer`` finds, but tried only at words that a date may begin with."""
    past = 0
    for place in tokens.places(openings):
        start, end = tokens.starts[place], tokens.ends[place]
        # A year may end a longer number.
        for begin in (start, end - _YEAR_DIGITS) if _is_long(tokens.words[place]) else (start,):
            match = pattern.match(tokens.folded.text, begin) if begin >= past else None
            if match:
                yield match
                past = match.end()


def _is_long(word: str) -> bool:
    return len(word) > _YEAR_DIGITS and word.isdecimal()


def _may_open(word: str) -> bool:
    return word.isdecimal() or word.startswith(_FIRST_WORDS)


def _may_open_relative(word: str) -> bool:
    return word in _RELATIVE_WORDS or word[1:] in _RELATIVE_WORDS


_FIRST_WORDS = tuple({name.split()[0] for name in MONTHS})
_RELATIVE_WORDS = frozenset(phrase.split()[0] for phrase in _RELATIVE_YEARS)
_OPENINGS = WordMemo(_may_open)
_RELATIVE_OPENINGS = WordMemo(_may_open_relative)


def period(text: str) -> tuple[date, date] | None:
    """First and last day of an ISO 8601 date at any precision, or of ``from/to``; else None."""
    ends = [_iso(part) for part in text.split("/", 1)]
    if any(end is None for end in ends):
        return None
    spans = [end for end in ends if end is not None]
    return spans[0][0], spans[-1][1]


def _iso(text: str) -> tuple[date, date] | None:
    match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text.strip())
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None:
        return None
    try:
        return _span(year, month, day)
    except ValueError:
        return None


def _span(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    if month is None:
        return _whole(year)
    if day is None:
        last = calendar.monthrange(year, month)[1]
        return date(year, month, 1), date(year, month, last)
    return date(year, month, day), date(year, month, day)


def whole_month(year: int, month: int) -> tuple[date, date]:
    """First and last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def nearest_year(month: int, day: int, written: date) -> date:
    """The day of a month that lies nearest to the day on which somebody wrote of it.

    Raises:
        ValueError: there is no such day.
    """
    years = range(max(1, written.year - 1), written.year + 2)
    found = [date(y, month, day) for y in years if day <= calendar.monthrange(y, month)[1]]
    if not found:
        raise ValueError(f"no day {day} in month {month}")
    return min(found, key=lambda d: abs((d - written).days))


def _whole(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _read(match: re.Match[str], written: date | None) -> DateSpan | None:
    try:
        return _read_days(match, written) or _read_years(match)
    except ValueError:  # the 31st of June
        return None


def _read_days(match: re.Match[str], written: date | None) -> DateSpan | None:
    if match["iso"] or match["numeric"]:
        parts = [int(p) for p in re.split("[./-]", match["iso"] or match["numeric"])]
        year, month, day = parts if match["iso"] else parts[::-1]
        one = date(year, month, day)
        return DateSpan(match.start(), match.end(), one, one, Precision.DAY)
    for days, month_name, year_text in (
        (match["kd"], match["km"], match["ky"]),
        (match["d"], match["m"], match["y"]),
        (match["ed"], match["nm"], match["ey"]),
        (match["bd"], match["nm"], None),
    ):
        if days and (days != match["bd"] or _is_english_day(match)):
            return _days(match, days, MONTHS[month_name], year_text, written)
    return None


def _is_english_day(match: re.Match[str]) -> bool:
    """Whether a number behind an English month is its day: "on March 9", not "in March 9 died"."""
    start, text = match.start(), match.string
    if not match["nm"].isascii():
        return False
    before = text[max(0, start - _LONGEST_BEFORE) : start]
    return bool(_BEFORE_MONTH.search(before) or _BEHIND_DAY.match(text, match.end()))


def _days(
    match: re.Match[str], days: str, month: int, year_text: str | None, written: date | None
) -> DateSpan | None:
    numbers = sorted(int(n) for n in re.findall(r"\d+", days))
    if year_text is None and written is None:
        return None
    if year_text:
        first = date(int(year_text), month, numbers[0])
    else:
        first = nearest_year(month, numbers[0], written or date.min)
    last = first.replace(day=numbers[-1])
    return DateSpan(
        match.start(), match.end(), first, last, Precision.DAY, dated=year_text is not None
    )


def _read_years(match: re.Match[str]) -> DateSpan | None:
    for month_name, year in ((match["lm"], match["ly"]), (match["nm"], match["ny"])):
        if month_name and year:
            first, last = _span(int(year), MONTHS[month_name], None)
            return DateSpan(match.start(), match.end(), first, last, Precision.MONTH)
    old = match["old"] or match["old_in"] or match["old_ru"] or match["old_kk"]
    if match["old"] and _HIJRI_FROM < int(old) < _HIJRI_TO:
        return None  # عام 1446 may be a year of either calendar
    start, end = match["from"] or match["year"] or old, match["to"] or match["year"] or old
    if not start or int(end) < int(start):
        return None
    return DateSpan(
        match.start(), match.end(), date(int(start), 1, 1), date(int(end), 12, 31), Precision.YEAR
    )
