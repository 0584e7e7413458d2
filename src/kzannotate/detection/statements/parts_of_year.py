"""Months, seasons and quarters in which something happened, where no day is told.

"In July", «весной 2028 года», «في مطلع أيلول», «күзде». A name that is no time there (May, the
verb; a spring of water) is left out: a word that leads to a time must stand before it, or its
own ending must tell so.
"""

from __future__ import annotations

import calendar
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.measures import is_ahead
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.months import MONTHS
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_SEASONS = {
    "spring ربيع الربيع весной весне весны көктемде көктемінде көктемнің": (3, 5),
    "summer صيف الصيف летом лету жазда жазында жаздың": (6, 8),
    "autumn خريف الخريف осенью осени күзде күзінде күздің": (9, 11),
    "winter شتاء الشتاء зимой зимы қыста қысында": (12, 14),
}
_QUARTER = frozenset(map(fold_word, ("quarter", "квартале", "квартал", "квартала", "тоқсанында")))
_ARABIC_QUARTER = fold_word("الربع")
_QUARTERS = 4
_LEADING = folded_words(
    "in by until till since from early late mid next last this of the during before"
    " в к до с начале середине конце конца этой этого прошлой будущей следующей"
    " في خلال مطلع أوائل منتصف أواخر نهاية بداية شهر حتى منذ بحلول"
)
_TELLS_ITSELF = frozenset(
    map(fold_word, ["весной", "летом", "осенью", "зимой", "көктемде", "жазда", "күзде", "қыста"])
)
_KAZAKH_CASES = ("да", "де", "та", "те", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке")
_KAZAKH_MONTH = frozenset(map(fold_word, ("айында", "айының", "айына", "айында")))
_NEXT = folded_in_order("next coming مقبل قادم следующ предстоящ будущ ближайш келесі алдағы")
_WILL_IN_KAZAKH = tuple(map(fold_word, ("ады", "еді", "йды", "йді", "мақ", "мек")))
_YEAR_REACH = 3
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MONTHS_IN_YEAR = 12
_NOT_SPELLED = ("mar", "may", "jan", "jun", "sep", "dec")
"""Short for months, and words or names as well."""


class _Part(NamedTuple):
    """The first and the last month of a part of a year; the last may be of the next one."""

    first: int
    last: int


@cache
def _parts() -> dict[str, _Part]:
    found: dict[str, _Part] = {}
    for words, months in _SEASONS.items():
        found |= {fold_word(word): _Part(*months) for word in words.split()}
    for name, month in MONTHS.items():
        if " " not in name and name not in _NOT_SPELLED[:1]:
            found[name] = _Part(month, month)
            found |= {fold_word(name + case): _Part(month, month) for case in _KAZAKH_CASES}
    return found


def _may_tell(word: str) -> bool:
    return word in _parts() or word in _QUARTER or word == _ARABIC_QUARTER


_MAY_TELL = WordMemo(_may_tell)


def parts_of_year(text: ArticleText) -> Iterator[DateSpan]:
    """Every month, season and quarter that no longer date holds, in order."""
    places = list(text.tokens.places(_MAY_TELL))
    if not places or text.written is None:
        return
    taken = {n for d in text.dates for n in _words_of(text, d) if d.precision is not Precision.YEAR}
    for place in places:
        if place not in taken:
            found = _at(text, place)
            if found is not None:
                yield found


def _words_of(text: ArticleText, day: DateSpan) -> range:
    at = text.tokens.at_folded
    return range(at(day.start), at(day.end - 1) + 1)


def _at(text: ArticleText, place: int) -> DateSpan | None:
    words = text.tokens.words
    first, last, part = place, place, _parts().get(words[place])
    if part is None:
        quarter = _quarter(text, place)
        if quarter is None:
            return None
        first, last, part = quarter
    elif not _is_time(text, place):
        return None
    year, last = _year(text, first, last)
    days = _days(part, year, text.written, ahead=_is_ahead(text, place)) if text.written else None
    if days is None:
        return None
    tokens = text.tokens
    start, end = tokens.starts[first], tokens.ends[last]
    return DateSpan(start, end, *days, Precision.MONTH, dated=year is not None)


def _is_time(text: ArticleText, place: int) -> bool:
    """Whether a name stands where a time does, and no day of it is told."""
    tokens = text.tokens
    word, start, end = tokens.words[place], *text.sentence_words(place)
    before = tokens.words[place - 1] if place > start else ""
    if before.isdecimal() or (place < end and _is_day(tokens.words[place + 1])):
        return False
    if text.language == "kk":
        behind = tokens.words[place + 1] if place < end else ""
        return word not in MONTHS or behind in _KAZAKH_MONTH
    return word in _TELLS_ITSELF or before in _LEADING or before[1:] in _LEADING


def _is_day(word: str) -> bool:
    return word.isdecimal() and len(word) <= len("31")


def _quarter(text: ArticleText, place: int) -> tuple[int, int, _Part] | None:
    """The second quarter, второй квартал, الربع الثاني, екінші тоқсанында."""
    start, end = text.sentence_words(place)
    number = None
    if text.language == "ar":
        number = ordinal_at(text.tokens, place + 1, "ar") if place < end else None
    elif place > start:
        number = ordinal_at(text.tokens, place - 1, text.language)
    if number is None or not 1 <= number.value <= _QUARTERS:
        return None
    first = 3 * number.value - 2
    return min(place, number.first), max(place, number.last), _Part(first, first + 2)


def _year(text: ArticleText, first: int, last: int) -> tuple[int | None, int]:
    """A year soon behind a part of it (in Kazakh before it), and the last word then."""
    tokens, (start, end) = text.tokens, text.sentence_words(first)
    if text.language == "kk":
        for place in range(max(start, first - _YEAR_REACH), first):
            if _is_year(tokens.words[place]):
                return int(tokens.words[place]), last
        return None, last
    for place in range(last + 1, min(end, last + _YEAR_REACH) + 1):
        if tokens.gap(place - 1) not in (" ", ", ", "، "):
            break
        if _is_year(tokens.words[place]):
            return int(tokens.words[place]), place
    return None, last


def _is_year(word: str) -> bool:
    return word.isdecimal() and len(word) == len("2000") and _FIRST_YEAR < int(word) < _LAST_YEAR


def _is_ahead(text: ArticleText, place: int) -> bool:
    """Whether a sentence speaks of what is to come; Kazakh has one form for that and for habits."""
    start, end = text.sentence_words(place)
    words = text.tokens.words[start : end + 1]
    near = text.tokens.words[max(start, place - 1) : place + 2]
    if any(begins_so(w.removeprefix("ال"), _NEXT) for w in near):
        return True
    return is_ahead(words) or (text.language == "kk" and words[-1].endswith(_WILL_IN_KAZAKH))


def _days(
    part: _Part, year: int | None, written: date, *, ahead: bool = False
) -> tuple[date, date] | None:
    if year is None:
        years = (written.year - 1, written.year, written.year + 1)
        spans = [s for y in years if (s := _days(part, y, written)) is not None]
        to_come = [s for s in spans if s[1] >= written] if ahead else []
        return min(to_come or spans, key=lambda s: abs((s[0] - written).days))
    past = part.last > _MONTHS_IN_YEAR
    last_year, last = year + past, part.last - past * _MONTHS_IN_YEAR
    return date(year, part.first, 1), date(last_year, last, calendar.monthrange(last_year, last)[1])
