"""A length of time beside its two ends: from 1204 to 1226, that is thirty-two years."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.date_roles import roles, roles_of
from kzannotate.detection.statements.years_reached import ages, begins
from kzannotate.domain.claim import Bound
from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount
    from kzannotate.text.dates import DateSpan


def _listed(words: str) -> tuple[str, ...]:
    return tuple(fold_word(w) for w in words.split())


_JOINTS = frozenset(
    _listed(
        "span stretch spell stint tenure reign whole full exactly"
        " that is for or lasting lasted lasts ran runs run namely i e in all total over during"
        " period from between year years год года годы году то жылдары жылдар жылы"
        " أي مدة لمدة خلال استمر استمرت يستمر تستمر مدى طوال فترة من بين или есть то"
        " течение протяжении длился длилась длилось длится срок"
        " с по всего целых ровно почти около күніне daily يوميا"
        " яғни бойы ұзақтығы созылды созылады аралығында"
    )
)
_FROM = frozenset(_listed("from between من بين с от عام years"))
_TO = frozenset(_listed("to and until till إلى حتى و عام по до и"))
_APART = _listed(
    "first last another later earlier ago before after old aged every within each next previous"
    " more since again than قبل بعد الأولى الأخيرة كل منذ لاحقا первы последн спустя через назад"
    " до_ кажд после следующ позже бұрын кейін соңғы алғашқы әр_"
)
_TERM = _listed(
    "terms_ сроки_ срока_ ولايتين ولايات renew exten again twice تجديد تمديد досроч продл повторн"
    " ұзарт"
)
_BEFORE_REACH, _BEHIND_REACH = 6, 5
_KAZAKH_TO, _KAZAKH_REACH = fold_word("дейін"), 20
_FIRST_YEAR, _LAST_YEAR = 700, 2150
DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
_SLACK = {"day": 1.5, "week": 4.0, "month": 24.0, "year": 320.0}
_MINUTES = {"hour": 60.0, "minute": 1.0}
_TIME = r"(?P<h{0}>[01]?\d|2[0-4])(?:[:.](?P<m{0}>[0-5]\d))?\s?(?P<p{0}>[ap]\.?m\.?(?!\w))?"
_HOURS = re.compile(
    rf"(?<![\d:.,/]){_TIME.format(1)}(?:-?(?:дан|ден|тан|тен|нан|нен))?\s?(?:-|to|until|till|and|до|إلى|الي"
    rf"|حتى|حتي)\s?(?:الساعه\s)?{_TIME.format(2)}(?![\d:/]|[.,]\d)(?:-?(?:ға|ге|қа|ке)(?:\sдейін)?)?"
)
_CLOCK = re.compile(r"(?<![\d:.,/])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:/])")
_BACK_REACH = 5
_THOSE = frozenset(_listed("those these تلك هذه эти этих тех те осы сол"))
"""Before a length of time that was told by its two ends."""
_HALF_DAY, _DAY = 720, 1440
_TIME_SLACK = 20
_SINCE = frozenset(_listed("since منذ с со бастап бері"))
_YEAR_WORDS = frozenset(_listed("жылдан жылы года году"))
_THAT_IS = frozenset(_listed("that is أي есть яғни namely"))
_FEWEST_YEARS, _SINCE_REACH = 3, 6
_OLD = 120
_BORN_REACH = 2
_DIED = _listed("died death dies умер сконча погиб توفي توفيت رحل وفاة مات_ الموت_ қайтыс көз_жұм")


_LEFT = frozenset(_listed("رحل رحلت ورحل ورحلت"))
_TOWARDS = _listed("إلى")
_DEATHS = WordMemo(lambda word: begins(word, _DIED))


class Ends(NamedTuple):
    """Two ends of a time, and how long it lasted: days, or minutes for times of day."""

    first: int
    last: int
    start: str
    end: str
    length: float
    units: dict[str, float]


class WrongSpan(NamedTuple):
    """A length of time with its two ends, and what it would be."""

    told: Span
    ends: Span
    start: str
    end: str
    right: str


def wrong_spans(text: ArticleText) -> Iterator[WrongSpan]:
    """Every length of time that its two ends belie, and every age of who died."""
    ends = sorted((*_dates(text), *_joined_years(text), *_old_years(text), *_times(text)))
    for each in ends:
        start, stop = text.sentence_words(each.first)
        for amount in text.amounts:
            if amount.first > stop:
                break
            if amount.first < start or amount.unit not in each.units:
                continue
            if _beside(text, each, amount) and not fits(each, amount):
                right = said_length(each, amount)
                span = text.tokens.span(each.first, each.last)
                yield WrongSpan(text.amount_span(amount), span, each.start, each.end, right)
                break
    yield from _those(text)
    yield from _since(text)
    yield from _wrong_ages(text)


def _since(text: ArticleText) -> Iterator[WrongSpan]:
    """Since 1974, that is for 62 years: from a year to the day of the article."""
    if text.written is None or not any(a.unit == "year" for a in text.amounts):
        return
    tokens, words = text.tokens, text.tokens.words
    for day in text.dates:
        if day.precision is not Precision.YEAR or not day.dated or day.first.year != day.last.year:
            continue
        first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
        near = (
            words[last + 1 : last + 3]
            if text.language == "kk"
            else words[max(0, first - 2) : first]
        )
        years = text.written.year - day.first.year
        if _SINCE.isdisjoint(near) or years < _FEWEST_YEARS:
            continue
        end = text.sentence_words(first)[1]
        for amount in text.amounts:
            if last < amount.first <= min(end, last + _SINCE_REACH) and amount.unit == "year":
                between = words[last + 1 : amount.first]
                known = all(
                    w in _JOINTS or w in _SINCE or w in _YEAR_WORDS or w in FUNCTION_WORDS
                    for w in between
                )
                exact = amount.low == amount.high and amount.relation is Bound.EXACT
                if (
                    known
                    and exact
                    and not _THAT_IS.isdisjoint(between)
                    and abs(amount.value - years) > 1
                ):
                    ends, told = text.date_span(day), text.amount_span(amount)
                    yield WrongSpan(
                        told, ends, str(day.first.year), str(text.written.year), str(years)
                    )
                break


def years_joined(text: ArticleText) -> Iterator[Ends]:
    """Stretches from one year to another: 1988–2002, from 1988 to 2002."""
    yield from (e for e in _dates(text) if "day" not in e.units)
    yield from _joined_years(text)


def said_length(ends: Ends, amount: Amount) -> str:
    """How long it is between two ends; days may count the first one or not."""
    length = ends.length / ends.units[amount.unit or ""]
    return f"{int(length)}-{int(length) + 1}" if amount.unit == "day" else f"{length:.3g}"


def _dates(text: ArticleText) -> Iterator[Ends]:
    """Stretches of days or of years."""
    at = text.tokens.at_folded
    for day in text.dates:
        if day.first == day.last:
            continue
        place = at(day.start), at(day.end - 1)
        years = day.last.year - day.first.year
        if day.precision is Precision.YEAR and years:
            said = str(day.first.year), str(day.last.year)
            yield Ends(*place, *said, years * DAYS["year"], {"year": DAYS["year"]})
        elif day.precision is Precision.DAY:
            length = (day.last - day.first).days + 0.5
            said = day.first.isoformat(), day.last.isoformat()
            yield Ends(*place, *said, length, DAYS)


def _joined_years(text: ArticleText) -> Iterator[Ends]:
    """Two years that "to" joins: from 1991 to 1997, с 2004 по 2011 год."""
    at = text.tokens.at_folded
    for one, other in pairwise(text.dates):
        years = one.precision is other.precision is Precision.YEAR and one.dated and other.dated
        if not years or one.first.year != one.last.year or one.first >= other.first:
            continue
        between = text.tokens.folded.text[one.end : other.start].split()
        tail = text.tokens.folded.text[other.end : other.end + _KAZAKH_REACH].split()
        behind = [w.rstrip(",.;:)") for w in tail]
        kazakh = between == ["жылдан"] and _KAZAKH_TO in behind[:2]
        opened = at(one.start) and text.tokens.words[at(one.start) - 1] in _FROM
        if (opened and set(between) <= _TO and between) or kazakh:
            length = (other.first.year - one.first.year) * DAYS["year"]
            said = str(one.first.year), str(other.first.year)
            yield Ends(at(one.start), at(other.end - 1), *said, length, {"year": DAYS["year"]})


def _old_years(text: ArticleText) -> Iterator[Ends]:
    """Years before 1500, which are read as a range of numbers: from 1204 to 1226."""
    for amount in text.amounts:
        plain = amount.unit is None and amount.counted is None and amount.low < amount.high
        if plain and amount.low > _FIRST_YEAR and amount.high < _LAST_YEAR:
            length = (amount.high - amount.low) * DAYS["year"]
            said = f"{amount.low:.0f}", f"{amount.high:.0f}"
            last = max(amount.last, amount.number.last)
            yield Ends(amount.first, last, *said, length, {"year": DAYS["year"]})


def _times(text: ArticleText) -> Iterator[Ends]:
    """Two times of a day: from 9:00 to 17:30."""
    tokens = text.tokens
    if not any(a.unit in _MINUTES for a in text.amounts):
        return
    for match in _HOURS.finditer(tokens.folded.text):
        told = [match[f"m{n}"] is not None or match[f"p{n}"] is not None for n in (1, 2)]
        if not all(told):
            continue
        first, last = (_minutes(match, n) for n in (1, 2))
        length = (last - first) % _DAY
        said = tuple(f"{n // 60}:{n % 60:02}" for n in (first, last))
        place = tokens.at_folded(match.start()), tokens.at_folded(match.end() - 1)
        yield Ends(*place, said[0], said[1], length, _MINUTES)


def _those(text: ArticleText) -> Iterator[WrongSpan]:
    """Out at 02:10 and back at 03:30; those forty minutes."""
    lengths = [a for a in text.amounts if a.unit in _MINUTES and _is_of_those(text, a)]
    if not lengths:
        return
    tokens = text.tokens
    times = [(t, tokens.at_folded(t.start())) for t in _CLOCK.finditer(tokens.folded.text)]
    for amount in lengths:
        start = text.sentence_words(amount.first)[0]
        here = [(t, n) for t, n in times if start <= n < amount.first]
        if len(here) != 2 or amount.low != amount.high or is_of_another(text, amount):
            continue
        (one, first), (other, _) = here
        last = tokens.at_folded(other.end() - 1)
        if any(last < a.first < amount.first for a in text.amounts):
            continue
        begun, ended = (60 * int(t["h"]) + int(t["m"]) for t in (one, other))
        said = one.group(), other.group()
        ends = Ends(first, last, *said, (ended - begun) % _DAY, _MINUTES)
        if amount.first - last <= _BACK_REACH and not fits(ends, amount):
            span, told = tokens.span(first, last), text.amount_span(amount)
            yield WrongSpan(told, span, *said, said_length(ends, amount))


def _is_of_those(text: ArticleText, amount: Amount) -> bool:
    return amount.first > 0 and text.tokens.words[amount.first - 1] in _THOSE


def _minutes(match: re.Match[str], number: int) -> int:
    hour, minute = int(match[f"h{number}"]), int(match[f"m{number}"] or 0)
    half = (match[f"p{number}"] or "")[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return 60 * hour + minute


def _beside(text: ArticleText, ends: Ends, amount: Amount) -> bool:
    """Whether a length of time is told of the two ends, and of nothing else."""
    words, tokens = text.tokens.words, text.tokens
    last = max(amount.last, amount.number.last)
    if amount.low != amount.high or is_of_another(text, amount):
        return False
    behind = amount.first > ends.last
    low, high = (ends.last, amount.first) if behind else (last, ends.first)
    between = range(low + 1, high)
    if low >= high or len(between) > (_BEHIND_REACH if behind else _BEFORE_REACH):
        return False
    signs = "".join(tokens.gap(n) for n in range(low, high))
    numbers = any(words[n].isdecimal() for n in between)
    if numbers or set(signs) & set(".;؛!?؟") or any(a.first in between for a in text.amounts):
        return False
    if all(words[n] in _JOINTS or words[n] in FUNCTION_WORDS for n in between):
        return any(words[n] in _JOINTS for n in between) or "(" in signs
    # A seven-day fair from 12 to 18 May.
    told_by = {words[n] for n in (*between[-2:], ends.first)} & _JOINTS
    return not behind and bool(told_by) and not set(signs) & set(",،:")


def is_of_another(text: ArticleText, amount: Amount, but: frozenset[str] = frozenset()) -> bool:
    """Whether words beside a length of time count it from elsewhere: later, the first, again.

    Args:
        text: the article.
        amount: the length.
        but: words that do not say so here.
    """
    words = text.tokens.words
    start, end = text.sentence_words(amount.first)
    last = max(amount.last, amount.number.last)
    near = words[max(start, amount.first - 2) : min(end, last + 2) + 1]
    return any(begins(w, _APART + _TERM) for w in near if w not in but)


def fits(ends: Ends, amount: Amount) -> bool:
    """Whether a length of time may be the one between two ends."""
    unit = amount.unit or ""
    told = amount.value * ends.units[unit]
    slack = _SLACK.get(unit, _TIME_SLACK) + (0.15 * told if amount.relation is Bound.ABOUT else 0)
    lengths = [ends.length]
    if unit in _MINUTES:
        slack = max(_TIME_SLACK, 0.1 * told)
        lengths += [ends.length + _HALF_DAY, ends.length - _HALF_DAY]
    elif unit == "year":
        lengths.append(ends.length + DAYS["year"])
    if amount.relation in (Bound.MORE, Bound.AT_LEAST):
        return told - slack <= max(lengths) and max(lengths) <= told * 2 + slack
    if amount.relation in (Bound.LESS, Bound.AT_MOST):
        return told + slack >= min(lengths)
    return any(abs(told - length) <= slack for length in lengths)


def _born_near(text: ArticleText, start: int, end: int) -> list[DateSpan]:
    """The year of birth that the sentence behind or before gives: Born in April 1951, she …."""
    tokens = text.tokens
    for place in (end + 1, start - 1):
        if 0 <= place < len(tokens.words):
            first, last = text.sentence_words(place)
            days = text.dates_between(tokens.starts[first], tokens.ends[last])
            born = [d for d in days if "birth" in roles(tokens, d) and d.dated]
            if born:
                return born[:1]
    return []


def _is_of_birth(text: ArticleText, day: DateSpan) -> bool:
    """Whether "born" stands right before a year, or in Kazakh behind it."""
    tokens = text.tokens
    first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
    near = tokens.words[last + 1 : last + 3]
    if text.language != "kk":
        near = tokens.words[max(0, first - _BORN_REACH) : first]
    return any("birth" in roles_of(w.removeprefix("ال")) for w in near)


def _tells_of_death(text: ArticleText, start: int, end: int) -> bool:
    """Whether a word of dying stands there; who "went to" Paris only left."""
    words = text.tokens.words
    return any(
        begins(words[n], _DIED) and not (words[n] in _LEFT and words[n + 1 : n + 2] == _TOWARDS)
        for n in range(start, end + 1)
    )


def _wrong_ages(text: ArticleText) -> Iterator[WrongSpan]:
    """Who was born in one year and died in another at an age that does not lie between."""
    if not any(True for _ in text.tokens.places(_DEATHS)):
        return
    for age in ages(text):
        start, end = text.sentence_words(age.first)
        tokens = text.tokens
        if age.years > _OLD or not _tells_of_death(text, start, end):
            continue
        days = text.dates_between(tokens.starts[start], tokens.ends[end])
        lives = [d for d in days if d.precision is Precision.YEAR and d.first.year != d.last.year]
        born = [d for d in days if "birth" in roles(tokens, d) or _is_of_birth(text, d)]
        if not any(d.dated for d in days):
            born = _born_near(text, start, end)
        died = [d for d in days if "death" in roles(tokens, d) and d not in born]
        if len(lives) == 1:
            low, high, shown = lives[0].first.year, lives[0].last.year, lives[0]
        elif len(born) == len(died) == 1:
            low, high, shown = born[0].first.year, died[0].first.year, born[0]
        elif len(born) == 1 and not died and text.written:
            low, high, shown = born[0].first.year, text.written.year, born[0]
        else:
            continue
        years = high - low
        if 0 < years <= _OLD and age.years not in (years, years - 1):
            span = tokens.span(age.first, age.last)
            right = f"{years - 1}-{years}"
            yield WrongSpan(span, text.date_span(shown), str(low), str(high), right)
