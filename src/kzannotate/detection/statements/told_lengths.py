"""Lengths of time that a sentence tells apart from the two ends between which they lie.

A ten-day fair from 3 to 9 June; it opens on 3 June and closes ten days later, on 9 June; out at
8:15 and there at 11:45, a journey of two hours.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.statements.told_spans import (
    DAYS,
    Ends,
    WrongSpan,
    fits,
    is_of_another,
    said_length,
    years_joined,
)
from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import Amount
from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.numerals import Numeral
from kzannotate.text.times_of_day import times_of_day
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.dates import DateSpan

_MINUTES = {"hour": 60.0, "minute": 1.0}
_UNITS = {"дневн": "day", "часов": "hour", "летн": "year", "недельн": "week", "месячн": "month"}
_NUMBERS = (
    "одно двух трех четырех пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати"
    " четырнадцати пятнадцати"
)
_VALUES = {word: float(n) for n, word in enumerate(_NUMBERS.split(), 1)}
_RUSSIAN = re.compile(rf"({'|'.join(_VALUES)})({'|'.join(_UNITS)})")
_HUNG = WordMemo(lambda word: bool(_RUSSIAN.match(word)))
_KAZAKH = {"күндік": "day", "сағаттық": "hour", "жылдық": "year", "апталық": "week"}
_CLAUSES = folded_words(
    "which that who within part during among as при рамках время которая которыи которое которого"
    " которои включая в_ходе ضمن خلال الذي التي تتضمن يتضمن بينها аясында барысында кезінде"
)
"""What sets a length and two ends apart: the forum has a three-day school."""
_LASTING = folded_in_order(
    "last продл длит длил занима займет يستمر تستمر استمر ستستمر سيستمر تدوم يدوم تستغرق يستغرق"
)
_LASTS = WordMemo(lambda word: word.startswith(_LASTING))
_OF_ITSELF = folded_words(
    "later after спустя через بعد لاحقا кейін продлится продлятся продлился продлилась продлилось"
)
_JOURNEY = folded_words(
    "journey trip ride drive flight lasting lasted lasts after took takes flying пути полете"
    " длится длился занимает занял заняло спустя через рейс путь дорога бодай بعد استغرق استغرقت"
    " تستغرق يستغرق رحلة مدتها مدته دامت созылды созылады кейін жолда"
)
_BEFORE = folded_words("before after до после قبل بعد")
_LATER = folded_words("later after спустя через بعد لاحقا кейін соң")
_HALVES = folded_words("a p m am pm صباحا مساء ظهرا утра дня вечера ночи")
_TO = folded_words("to until till through до по الى حتى إلى дейін и and و сағат сағаты الساعة")
_BREAK = folded_words(
    "break lunch перерыв перерывом обед обеда обедом استراحة үзіліс үзіліспен lunchtime"
)
_IN_ALL = (
    ("in", "all"),
    ("altogether",),
    ("всего",),
    (fold_word("إجمالا"),),
    (fold_word("барлығы"),),
)
_HELD = folded_words(
    "held running taking scheduled проходящии проводимыи проходившии المقام المقامة"
)
_OTHER_CLOCK = folded_words("gmt utc local местному بتوقيت بالتوقيت жергілікті")
_SAID = folded_words("that is or total namely есть яғни أي")
_KAZAKH_TO = (fold_word("жылға"), fold_word("дейін"))
_REACH, _CLAUSE, _LEAST, _MOST = 9, 5, 0.4, 2.5
_STANDS, _COMMAS = frozenset(".;؛!?؟\n"), frozenset(",،—–-")
_DAY_MINUTES, _HOURS = 1440, 24


class _Length(NamedTuple):
    """An amount of time, and whether it stands before a noun, as an adjective does."""

    amount: Amount
    hung: bool


def wrong_lengths(text: ArticleText) -> Iterator[WrongSpan]:
    """Every length that the two ends of its sentence belie."""
    lengths = list(_lengths(text))
    if not lengths:
        return
    days = [*_day_ends(text), *years_joined(text)]
    clock = list(_clock_ends(text)) if any(le.amount.unit in _MINUTES for le in lengths) else []
    for length in lengths:
        amount = length.amount
        start, end = text.sentence_words(amount.first)
        ends = clock if amount.unit in _MINUTES else days
        here = [e for e in ends if start <= e.first <= end]
        told = here[0] if len(here) == 1 else None
        if told is not None and amount.unit in told.units and _is_told_of(text, told, length):
            yield from _wrong(text, told, amount)
        elif amount.unit == "day":
            yield from _later(text, amount)


def _wrong(text: ArticleText, ends: Ends, amount: Amount) -> Iterator[WrongSpan]:
    right = max(ends.length / ends.units[amount.unit or ""], 0.1)
    if fits(ends, amount) or not _LEAST <= amount.value / right <= _MOST:
        return
    span = text.tokens.span(ends.first, ends.last)
    told = text.amount_span(amount)
    yield WrongSpan(told, span, ends.start, ends.end, said_length(ends, amount))


def _lengths(text: ArticleText) -> Iterator[_Length]:
    """Lengths of time of an article, with those that are adjectives."""
    tokens = text.tokens
    for amount in text.amounts:
        if amount.low != amount.high or amount.others or is_of_another(text, amount, _OF_ITSELF):
            continue
        behind = amount.number.last + 1
        kazakh = _KAZAKH.get(tokens.words[behind]) if behind < len(tokens.words) else None
        if kazakh is not None and text.language == "kk":
            yield _Length(replace(amount, unit=kazakh, counted=None, last=behind), hung=True)
        elif amount.unit in DAYS or amount.unit in _MINUTES:
            yield _Length(amount, hung=tokens.gap(amount.number.last) == "-")
    for place in tokens.places(_HUNG) if text.language == "ru" else ():
        found = _RUSSIAN.match(tokens.words[place])
        if found is not None:
            value, unit = _VALUES[found[1]], _UNITS[found[2]]
            number = Numeral(place, place, value)
            amount = Amount(place, place, number, value, value, Bound.EXACT, unit, None)
            yield _Length(amount, hung=True)


def _day_ends(text: ArticleText) -> Iterator[Ends]:
    """Stretches of days from one to another."""
    at = text.tokens.at_folded
    for day in text.dates:
        if day.precision is Precision.DAY and day.first != day.last:
            length = (day.last - day.first).days + 0.5
            said = day.first.isoformat(), day.last.isoformat()
            yield Ends(at(day.start), at(day.end - 1), *said, length, DAYS)


def _clock_ends(text: ArticleText) -> Iterator[Ends]:
    """Two times of day of one sentence: from 9 a.m. to 5 p.m., out at 8:15 and back at 11:45."""
    yield from _hours(text)
    times = list(times_of_day(text.tokens, text.language))
    for one, other in pairwise(times):
        start, end = text.sentence_words(one.first)
        if not one.last < other.first <= end:
            continue
        if sum(start <= t.first <= end for t in times) != 2:
            continue
        length = (other.value - one.value) % (_DAY_MINUTES / 2)
        opened, closed = (
            text.tokens.span(a.first, max(a.last, a.number.last)).of(text.raw) for a in (one, other)
        )
        last = max(other.last, other.number.last)
        while last < end and text.tokens.words[last + 1] in _HALVES:
            last += 1
        yield Ends(one.first, last, opened, closed, length, _MINUTES)


def _hours(text: ArticleText) -> Iterator[Ends]:
    """Bare hours that are read as a range of numbers: с 9 до 17 часов, 9-дан 17-ге дейін."""
    for amount in text.amounts:
        bare = amount.unit == "hour" or (amount.unit is None and amount.counted is None)
        if not bare or not 0 < amount.low < amount.high <= _HOURS:
            continue
        if amount.low % 1 or amount.high % 1:
            continue
        last = max(amount.last, amount.number.last)
        words = text.tokens.words[amount.first : last + 1]
        if not _TO.isdisjoint(words):
            said = f"{amount.low:.0f}:00", f"{amount.high:.0f}:00"
            length = (amount.high - amount.low) * _MINUTES["hour"]
            yield Ends(amount.first, last, *said, length, _MINUTES)


def _is_told_of(text: ArticleText, ends: Ends, length: _Length) -> bool:
    """Whether a length is that of the stretch between two ends."""
    amount, words = length.amount, text.tokens.words
    last = max(amount.last, amount.number.last)
    ahead = last < ends.first
    low, high = (last, ends.first) if ahead else (ends.last, amount.first)
    if low >= high or high - low - 1 > _REACH:
        return False
    between = words[low + 1 : high]
    # The stop of "p.m." ends no sentence.
    gaps = "".join(
        text.tokens.gap(n).lstrip("." if words[n] in _HALVES else "") for n in range(low, high)
    )
    start, end = text.sentence_words(amount.first)
    apart = _CLAUSES if amount.unit in _MINUTES else _CLAUSES | _BEFORE
    if not apart.isdisjoint(between) or _STANDS & set(gaps):
        return False
    others = [a for a in text.amounts_between(start, end) if a.unit in ends.units]
    if any(a.first != amount.first and not ends.first <= a.first <= ends.last for a in others):
        return False
    if amount.unit in _MINUTES:
        return _is_told_of_times(text, ends, amount, behind=not ahead)
    if "day" not in ends.units:
        behind = words[last + 1 : last + 3]
        summed = high - low == 1 and (behind == _IN_ALL[0] or behind[:1] in _IN_ALL)
        return not ahead and (summed or tuple(between) == _KAZAKH_TO)
    before = words[max(start, amount.first - 2) : amount.first]
    lasts = any(_LASTS[w] for w in before) and high - low <= _CLAUSE
    joined = not _COMMAS & set(gaps) or not _HELD.isdisjoint(between)
    return ahead and (lasts or (length.hung and joined and amount.unit in ("day", "week")))


def _is_told_of_times(text: ArticleText, ends: Ends, amount: Amount, *, behind: bool) -> bool:
    words = text.tokens.words
    start, end = text.sentence_words(amount.first)
    if not (_BREAK | _OTHER_CLOCK).isdisjoint(words[start : end + 1]):
        return False
    if text.tokens.gap(amount.number.last) == "-":
        return not behind
    near = words[max(start, amount.first - 4) : amount.first]
    if not _JOURNEY.isdisjoint(near):
        return behind
    gap = text.tokens.gap(ends.last)
    said = not _SAID.isdisjoint(words[ends.last + 1 : amount.first])
    near_by = amount.first - ends.last <= (_CLAUSE if said else 2)
    joined = behind and near_by and bool(_COMMAS & set(gap))
    inner = words[ends.first : ends.last + 1]
    return joined and not _TO.isdisjoint(inner)


def _later(text: ArticleText, amount: Amount) -> Iterator[WrongSpan]:
    """On 3 June and, ten days later, on 9 June."""
    tokens, words = text.tokens, text.tokens.words
    start, end = text.sentence_words(amount.first)
    last = max(amount.last, amount.number.last)
    beside = {*words[amount.first - 1 : amount.first], *words[last + 1 : last + 2]}
    days = text.dates_between(tokens.starts[start], tokens.ends[end])
    if _LATER.isdisjoint(beside) or len(days) != 2 or not all(map(_is_day, days)):
        return
    one, other = days
    behind = tokens.at_folded(other.start) - last
    if tokens.at_folded(one.end - 1) < amount.first and 0 < behind <= 3:
        length = float((other.last - one.first).days)
        if one.dated == other.dated and length > 0:
            first, stop = tokens.at_folded(one.start), tokens.at_folded(other.end - 1)
            said = one.first.isoformat(), other.first.isoformat()
            yield from _wrong(text, Ends(first, stop, *said, length, DAYS), amount)


def _is_day(day: DateSpan) -> bool:
    return day.precision is Precision.DAY and day.first == day.last
