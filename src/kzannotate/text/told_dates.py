"""All dates of a row of words: calendar dates, days in words, relative days, Hijri dates.

A relative day is resolved by the day that the text is of; where nobody knows that day, it is
left out.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from kzannotate.text.dates import DateSpan, Precision, dates, nearest_year, whole_month
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.hijri import HIJRI_MONTHS, first_of_month
from kzannotate.text.matching import is_arabic
from kzannotate.text.months import MONTHS
from kzannotate.text.number_words import day_ordinals
from kzannotate.text.weekdays import weekday_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.text.tokens import Tokens

_DAYS = {
    -2: "أول أمس|the day before yesterday|позавчера",
    -1: "أمس|البارحة|yesterday|вчера|кеше",
    0: "اليوم|today|сегодня|бүгін",
    1: "غدا|tomorrow|завтра|ертең",
    2: "بعد غد|the day after tomorrow|послезавтра|бүрсігүні",
}
_WEEKS = {
    -1: "الأسبوع الماضي|last week|прошлой неделе|өткен аптада",
    0: "هذا الأسبوع|الأسبوع الجاري|this week|этой неделе|осы аптада",
    1: "الأسبوع المقبل|الأسبوع القادم|next week|следующей неделе|келесі аптада",
}
_MONTHS_AWAY = {
    -1: "الشهر الماضي|last month|прошлом месяце|прошлого месяца|өткен айда|өткен айдың",
    0: "هذا الشهر|الشهر الجاري|الشهر الحالي|this month|этом месяце|этого месяца|осы айда|осы айдың",
    1: "الشهر المقبل|الشهر القادم|next month|следующем месяце|следующего месяца|келесі айда",
}
_LAST = folded_words("الماضي الفائت المنصرم last прошлый прошлую прошлое өткен")
_NEXT = folded_words("المقبل القادم next следующий следующую следующее келесі")
_TODAY_ARABIC = fold_word("اليوم")
_NOT_TODAY = frozenset(fold_word(w) for w in ("هذا", "في", "ذلك", "نفس", "طوال", "منتصف"))
_CLITICS = ("", "و", "ف", "ب", "ل")
_LONGEST = 4
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)
_OF = frozenset(("من", "of", "شهر", "day"))
_YEAR_FILLERS = frozenset(fold_word(w) for w in ("من", "عام", "سنة", "of", "in"))
_FIRST_YEAR, _LAST_YEAR = 1500, 2150
_HIJRI_FIRST, _HIJRI_LAST = 1200, 1500
_KAZAKH_ENDING = re.compile("(?:да|де|та|те|[ндт]ың|[ндт]ің|ға|ге|қа|ке|дағы|дегі)$")
_UP_TO_KAZAKH = " " + fold_word("дейін")
_KAZAKH_YEAR = ("жылғы", "жылы", "ж.")
_KAZAKH_FROM = ("дан", "ден", "тан", "тен", "нан", "нен")
_ARABIC_NAMES = "|".join(
    sorted((re.escape(n) for n in MONTHS if is_arabic(n)), key=len, reverse=True)
)
_NAME_BEFORE = re.compile(rf"(?<!\w)({_ARABIC_NAMES})\s?/\s?$")
_NAME_BEHIND = re.compile(rf"\s?/\s?({_ARABIC_NAMES})(?!\w)")
_LONGEST_NAME = 16
_TO = re.compile(r"\s*(?:-|إلى|الي|حتى|حتي|to|until|till|through|до|по)\s*")


def dates_in(tokens: Tokens, written: date | None, told: date | None) -> list[DateSpan]:
    """Every date, in order; two days joined by "to" are one stretch.

    Args:
        tokens: words of a text.
        written: where days without a year are put; None leaves them out.
        told: the day from which "yesterday" counts; None leaves such days out.
    """
    found = list(dates(tokens, written))
    more = list(_in_words(tokens, written, told))
    if more:
        found = _without_overlaps(sorted([*found, *more], key=lambda d: (d.start, -d.end)))
    return _joined(tokens.folded.text, found)


def _without_overlaps(found: list[DateSpan]) -> list[DateSpan]:
    """The earliest of dates that share words, and the longest of those that begin together."""
    kept: list[DateSpan] = []
    for day in found:
        if not kept or day.start >= kept[-1].end:
            kept.append(day)
    return kept


def _joined(folded: str, found: list[DateSpan]) -> list[DateSpan]:
    """Dates with two days joined by "to" made one: 28 May - 3 June 2024."""
    merged: list[DateSpan] = []
    for day in _days_with_both_names(folded, found) if "/" in folded else found:
        before = merged[-1] if merged else None
        if before and day.start - before.end <= 8 and _is_stretch(folded, before, day):
            merged[-1] = _stretch(before, day)
        elif before and _names_month_twice(folded, before, day):
            merged[-1] = _with_year(before, day)
        elif before and _is_in_year(folded, before, day):
            merged[-1] = replace(_with_year(day, before), start=before.start, end=day.end)
        else:
            merged.append(day)
    return [_month_with_both_names(folded, d) for d in merged] if "/" in folded else merged


def _days_with_both_names(folded: str, found: list[DateSpan]) -> Iterator[DateSpan]:
    """Dates, days without a year with their month's other name: 16 حزيران/يونيو."""
    starts = [*(d.start for d in found[1:]), len(folded)]
    for day, following in zip(found, starts, strict=False):
        other = _NAME_BEHIND.match(folded, day.end)
        named = day.precision is Precision.DAY and not day.dated and other is not None
        if named and other and MONTHS[other[1]] == day.last.month and other.end() <= following:
            yield replace(day, end=other.end())
        else:
            yield day


def _month_with_both_names(folded: str, day: DateSpan) -> DateSpan:
    """A month and its year with the month's other name before it: آذار/مارس 2027."""
    if day.precision is Precision.MONTH and day.dated:
        other = _NAME_BEFORE.search(folded, max(0, day.start - _LONGEST_NAME), day.start)
        if other is not None and MONTHS[other[1]] == day.first.month:
            return replace(day, start=other.start(1))
    return day


def _is_stretch(folded: str, one: DateSpan, other: DateSpan) -> bool:
    precise = one.precision is other.precision is Precision.DAY and one.first == one.last
    if not precise:
        return False
    kazakh = folded[one.start : one.end].endswith(_KAZAKH_FROM) and folded.startswith(
        _UP_TO_KAZAKH, other.end
    )
    return kazakh or bool(_TO.fullmatch(folded, one.end, other.start))


def _names_month_twice(folded: str, one: DateSpan, other: DateSpan) -> bool:
    """Whether a month is named in two systems: 12 آيار/ مايو 2024."""
    kinds = (one.precision, other.precision) == (Precision.DAY, Precision.MONTH)
    if not kinds or one.dated or one.first.month != other.first.month:
        return False
    return folded[one.end : other.start].strip(" )") in ("/", "(")


def _is_in_year(folded: str, year: DateSpan, day: DateSpan) -> bool:
    """Whether a Kazakh year stands before its day: 2024 жылғы 14 мамыр."""
    if year.precision is not Precision.YEAR or day.dated or day.precision is Precision.WEEK:
        return False
    return folded[year.end : day.start].strip() in _KAZAKH_YEAR


def _with_year(one: DateSpan, other: DateSpan) -> DateSpan:
    first, last = (_put(d, other.first.year) for d in (one.first, one.last))
    return replace(one, end=other.end, first=first, last=last, dated=True)


def _stretch(one: DateSpan, other: DateSpan) -> DateSpan:
    first = one.first
    if one.dated and not other.dated:
        last = _put(
            other.last, first.year + ((other.last.month, other.last.day) < (first.month, first.day))
        )
        other = replace(other, last=last, dated=True)
    if not one.dated:
        year = other.first.year - ((first.month, first.day) > (other.last.month, other.last.day))
        first = _put(first, year)
    if first > other.last:
        return other
    return replace(other, start=one.start, first=first)


def _put(day: date, year: int) -> date:
    return date(year, day.month, min(day.day, 28)) if day.month == 2 else day.replace(year=year)


def _in_words(tokens: Tokens, written: date | None, told: date | None) -> Iterator[DateSpan]:
    starters = _starters()
    for place in tokens.places(_OPENINGS):
        kinds = starters[tokens.words[place]]
        read = (
            (told and "relative" in kinds and _relative_at(tokens, place, told))
            or (told and "weekday" in kinds and _weekday_at(tokens, place, told))
            or ("ordinal" in kinds and _ordinal_day_at(tokens, place, written))
            or ("hijri" in kinds and _hijri_at(tokens, place))
        )
        if read:
            yield read


@cache
def _starters() -> dict[str, frozenset[str]]:
    """Folded words that may open such a date, with what it may be."""
    found: dict[str, set[str]] = {}

    def add(words: Iterable[str], kind: str) -> None:
        for word in words:
            found.setdefault(word, set()).add(kind)

    add((c + p.split()[0] for p in _phrases() for c in _CLITICS), "relative")
    add(_LAST | _NEXT, "weekday")
    add((w for w in _arabic_weekdays()), "weekday")
    add(day_ordinals(), "ordinal")
    add((p.split()[0] for p in HIJRI_MONTHS), "hijri")
    return {word: frozenset(kinds) for word, kinds in found.items()}


def _may_open(word: str) -> bool:
    return word in _starters()


_OPENINGS = WordMemo(_may_open)


def _arabic_weekdays() -> list[str]:
    names = "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"
    return [c + fold_word(w) for w in names.split() for c in ("", "و")]


@cache
def _phrases() -> dict[str, tuple[Precision, int]]:
    tables = ((Precision.DAY, _DAYS), (Precision.WEEK, _WEEKS), (Precision.MONTH, _MONTHS_AWAY))
    return {
        fold_word(phrase): (precision, shift)
        for precision, table in tables
        for shift, listed in table.items()
        for phrase in listed.split("|")
    }


def _relative_at(tokens: Tokens, place: int, told: date) -> DateSpan | None:
    words = tokens.words
    for length in range(min(_LONGEST, len(words) - place), 0, -1):
        phrase = " ".join(words[place : place + length])
        known = _phrases().get(phrase) or _phrases().get(phrase[1:])
        if known is None:
            continue
        if known == (Precision.DAY, 0) and not _is_today(tokens, place):
            return None
        try:
            first, last = _shifted(told, *known)
        except (ValueError, OverflowError):  # the day before the first of all days
            return None
        return _span(tokens, place, place + length - 1, first, last, known[0], dated=False)
    return None


def _is_today(tokens: Tokens, place: int) -> bool:
    """Whether an Arabic "the day" is today: no adjective behind it, no "in that" before."""
    words = tokens.words
    if _TODAY_ARABIC not in words[place]:
        return True
    if place and words[place - 1] in _NOT_TODAY:
        return False
    behind = words[place + 1] if place + 1 < len(words) else ""
    followed = tokens.gap(place) == " " and behind.startswith("ال")
    return not followed or weekday_of(behind) is not None


def _shifted(told: date, precision: Precision, shift: int) -> tuple[date, date]:
    if precision is Precision.DAY:
        day = told + shift * _DAY
        return day, day
    if precision is Precision.WEEK:
        first = told - timedelta(days=told.weekday() + 1) + shift * _WEEK
        return first, first + _WEEK  # weeks begin on Sunday or on Monday
    month = told.year * 12 + told.month - 1 + shift
    return whole_month(month // 12, month % 12 + 1)


def _weekday_at(tokens: Tokens, place: int, told: date) -> DateSpan | None:
    """Next Monday, الاثنين المقبل: one of the two that may be meant."""
    words = tokens.words
    if place + 1 >= len(words) or tokens.gap(place) != " ":
        return None
    pair = words[place], words[place + 1]
    day = next((weekday_of(w) for w in pair if weekday_of(w) is not None), None)
    ahead, back = not _NEXT.isdisjoint(pair), not _LAST.isdisjoint(pair)
    if day is None or ahead == back:
        return None
    if not _WEEK * 2 < told - date.min < date.max - date.min - _WEEK * 2:
        return None
    if ahead:
        first = told + timedelta(days=(day - told.weekday() - 1) % 7 + 1)
        return _span(tokens, place, place + 1, first, first + _WEEK, Precision.WEEK, dated=False)
    last = told - timedelta(days=(told.weekday() - day - 1) % 7 + 1)
    return _span(tokens, place, place + 1, last - _WEEK, last, Precision.WEEK, dated=False)


def _ordinal_day_at(tokens: Tokens, place: int, written: date | None) -> DateSpan | None:
    """The eighth of April 2026, الثامن من أبريل, восьмого апреля, сегізінші сәуір."""
    day, at = _ordinal_at(tokens.words, place)
    while at < len(tokens.words) and tokens.words[at] in _OF:
        at += 1
    month, at = _month_at(tokens.words, at)
    if not day or not month or any(set(tokens.gap(n)) - set(" -") for n in range(place, at - 1)):
        return None
    year, last = _year_at(tokens, at)
    try:
        if year is None and written is None:
            return None
        one = date(year, month, day) if year else nearest_year(month, day, written or date.min)
    except ValueError:
        return None
    return _span(tokens, place, last, one, one, Precision.DAY, dated=year is not None)


def _ordinal_at(words: tuple[str, ...], place: int) -> tuple[int, int]:
    """The number of an ordinal of one or two words, and the place behind it."""
    known = day_ordinals()
    if place + 1 < len(words):
        both = known.get(f"{words[place]} {words[place + 1]}")
        if both:
            return both, place + 2
    return known.get(words[place], 0), place + 1


def _month_at(words: tuple[str, ...], place: int) -> tuple[int, int]:
    """The number of the month at a place and the place behind it; (0, place) for none."""
    for length in (2, 1):
        if place + length > len(words):
            continue
        phrase = " ".join(words[place : place + length])
        month = MONTHS.get(phrase) or MONTHS.get(_KAZAKH_ENDING.sub("", phrase))
        if month:
            return month, place + length
    return 0, place


def _year_at(tokens: Tokens, place: int) -> tuple[int | None, int]:
    """The year at a place, past "of" and its like, and the last word of the date."""
    at = place
    while at < len(tokens.words) and tokens.words[at] in _YEAR_FILLERS:
        at += 1
    word = tokens.words[at] if at < len(tokens.words) else ""
    is_year = word.isdecimal() and len(word) == 4 and _FIRST_YEAR <= int(word) <= _LAST_YEAR
    return (int(word), at) if is_year else (None, place - 1)


def _hijri_at(tokens: Tokens, place: int) -> DateSpan | None:
    """A month of the Hijri calendar with a year, and the day before it where there is one.

    The calendar is reckoned, not seen, so that a day may be one off on either side.
    """
    words = tokens.words
    for length in (2, 1):
        month = HIJRI_MONTHS.get(" ".join(words[place : place + length]))
        if month:
            break
    else:
        return None
    at = place + length
    while at < len(words) and words[at] in _YEAR_FILLERS:
        at += 1
    year = (
        int(words[at]) if at < len(words) and words[at].isdecimal() and len(words[at]) == 4 else 0
    )
    if not _HIJRI_FIRST < year < _HIJRI_LAST:
        return None
    start = first_of_month(year, month)
    back = place - 1 - (place > 1 and words[place - 1] in _OF)
    day = int(words[back]) if back >= 0 and words[back].isdecimal() and len(words[back]) < 3 else 0
    if not 1 <= day <= 30:
        end = first_of_month(year + month // 12, month % 12 + 1)
        return _span(tokens, place, at, start - _DAY, end, Precision.MONTH)
    one = start + timedelta(days=day - 1)
    return _span(tokens, back, at, one - _DAY, one + _DAY, Precision.DAY)


def _span(  # noqa: PLR0913 - a date has so many parts
    tokens: Tokens,
    first_word: int,
    last_word: int,
    first: date,
    last: date,
    precision: Precision,
    *,
    dated: bool = True,
) -> DateSpan:
    start, end = tokens.starts[first_word], tokens.ends[last_word]
    return DateSpan(start, end, first, last, precision, dated)
