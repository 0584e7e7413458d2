"""Whether what two passages about the same thing state can both be right."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from kzannotate.detection.amount_pairs import apart, countable_together, said
from kzannotate.detection.contrasts import contrasted
from kzannotate.detection.date_roles import roles
from kzannotate.detection.measures import is_ahead, is_forecast, measures
from kzannotate.detection.properties import says_cancelled, says_held, tells_of_change
from kzannotate.detection.scores import Score, scores
from kzannotate.detection.spellings import skeleton
from kzannotate.text.amounts import Amount, amounts, is_count
from kzannotate.text.dates import YEAR_WORDS, DateSpan, Precision, dates
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.language import guess_language
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.tokens import Tokens, tokens_in
from kzannotate.text.units import unit_of
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from collections.abc import Iterable

Verdict = Literal["conflict", "no_conflict", "incomparable"]
Value = dict[str, float | str | None]

_TELLING = 2
_YEAR_DIGITS = 4
_NOMINAL = date(2000, 6, 15)
"""Where "last year" and days without a year are put, so that they can be set side by side."""
_VAGUE_WORDS = "عدة عديد العديد several many numerous dozens несколько многие ряд бірнеше көптеген"
_EARLY_WORDS = (
    "أولية أولي مبدئية far preliminary initial initially early предварительным пока алдын"
)
_EARLY = frozenset(fold_word(word) for word in _EARLY_WORDS.split())
_TOLLS = frozenset({"dead", "injured", "missing", "moved"})
_GENERIC_WORDS = (
    "نسبة بنسبة عدد معدل قيمة بلغ بلغت حوالي number total rate percent share amount said число"
    " количество доля процент составил составила сообщил саны үлесі болды"
)
_VAGUE = frozenset(fold_word(word) for word in _VAGUE_WORDS.split())


_GENERIC = frozenset().union(
    *(noun_stems(fold_word(w), code) for w in _GENERIC_WORDS.split() for code in ("en", "ru", "kk"))
)
_PLACE_PREPOSITIONS = frozenset({"in", "at", "near", "в", "под", "близ"})


@dataclass(frozen=True)
class Comparison:
    """A verdict with the value that was read from each passage, and why."""

    verdict: Verdict
    a: Value
    b: Value
    reason: str


@dataclass(frozen=True)
class _Passage:
    tokens: Tokens
    language: str
    amounts: tuple[Amount, ...]
    dates: tuple[DateSpan, ...]
    scores: tuple[Score, ...] = ()

    @classmethod
    def read(cls, text: str, language: str | None) -> _Passage:
        tokens = tokens_in(text)
        code = (language or guess_language(text) or "").split("-")[0]
        at = tokens.at_folded
        days = tuple(
            d
            for d in dates(tokens.folded.text, _NOMINAL)
            if d.end - d.start != _YEAR_DIGITS or not is_count(tokens, at(d.start), code)
        )
        results = tuple(scores(tokens))
        taken = {n for d in days for n in range(at(d.start), at(d.end - 1) + 1)}
        taken |= {n for r in results for n in (r.first, r.last)}
        found = tuple(a for a in amounts(tokens, code) if a.number.first not in taken)
        return cls(tokens, code, tuple(a for a in found if not _in_name(tokens, a)), days, results)

    def has(self, words: Iterable[str]) -> bool:
        return not frozenset(words).isdisjoint(self.tokens.words)

    @property
    def says_cancelled(self) -> bool:
        return any(says_cancelled(w) for w in self.tokens.words)

    @property
    def is_forecast(self) -> bool:
        return is_forecast(self.tokens.words)

    @property
    def content(self) -> frozenset[str]:
        """Stems of the words that say what it is about: no numbers, units, small words."""
        counted = {n for a in self.amounts for n in range(a.first, a.last + 1)}
        words = (
            w
            for n, w in enumerate(self.tokens.words)
            if n not in counted
            and w not in FUNCTION_WORDS
            and not may_begin(w, self.language)
            and unit_of(w, self.language) is None
        )
        return frozenset().union(*(noun_stems(w, self.language) for w in words)) - _GENERIC

    @property
    def stems(self) -> frozenset[str]:
        return frozenset().union(*(noun_stems(w, self.language) for w in self.tokens.words))

    def _names(self) -> list[int]:
        """Places of words with a capital that do not open a sentence; months and days are none."""
        words = self.tokens.words
        return [
            n
            for n in range(1, len(words))
            if self.tokens.raw_word(n)[0].isupper()
            and not set(self.tokens.gap(n - 1)) & set(".!?:")
            and words[n] not in MONTHS
            and weekday_of(words[n]) is None
        ]

    def _stems_at(self, places: Iterable[int]) -> frozenset[str]:
        words = self.tokens.words
        return frozenset().union(*(noun_stems(words[n], self.language) for n in places))

    @property
    def names(self) -> frozenset[str]:
        """Stems of its proper names, as far as capitals tell."""
        return self._stems_at(self._names())

    @property
    def places(self) -> frozenset[str]:
        """Stems of proper names behind "in" and its like."""
        words = self.tokens.words
        return self._stems_at(n for n in self._names() if words[n - 1] in _PLACE_PREPOSITIONS)

    @property
    def is_ahead(self) -> bool:
        return is_ahead(self.tokens.words)

    @property
    def is_early(self) -> bool:
        return self.has(_EARLY) or any(tells_of_change(w) for w in self.tokens.words)

    @property
    def says_held(self) -> bool:
        return any(says_held(w) for w in self.tokens.words)


def compare_passages(
    a: str, b: str, language_a: str | None = None, language_b: str | None = None
) -> Comparison:
    """Set the values of two passages against each other: amounts first, then dates, then words."""
    one, other = _Passage.read(a, language_a), _Passage.read(b, language_b)
    return (
        _by_scores(one, other)
        or _by_amounts(one, other)
        or _by_dates(one, other)
        or _by_cancellation(one, other)
        or _by_words(one, other)
    )


def _by_amounts(one: _Passage, other: _Passage) -> Comparison | None:
    pairs = _pairs(one, other)
    if not pairs:
        return _without_pairs(one, other)
    differ = [(x, y) for x, y in pairs if apart(x, y) and not _named_besides(x, y)]
    x, y = (differ or pairs)[0]
    a, b = _amount(x), _amount(y)
    if _different_times(one, other):
        return None if not differ else Comparison("incomparable", a, b, "of different times")
    hindrance = _hindrance(one, other, x, differ=bool(differ))
    if hindrance:
        return Comparison("incomparable", a, b, hindrance)
    if differ:
        return Comparison("conflict", a, b, f"{said(x)} and {said(y)} exclude each other")
    return Comparison("no_conflict", a, b, f"{said(x)} and {said(y)} are compatible")


def _hindrance(one: _Passage, other: _Passage, amount: Amount, *, differ: bool) -> str | None:
    """Why two amounts should not be set against each other."""
    if _of_other_things(one, other):
        return "they need not speak of the same thing"
    if differ and (one.is_ahead != other.is_ahead or _of_a_growing_toll(one, other, amount)):
        return "one may have been right before the other"
    if differ and contrasted(one.tokens.words, other.tokens.words):
        return "words set the two apart"
    return None


def _by_scores(one: _Passage, other: _Passage) -> Comparison | None:
    if not one.scores or not other.scores:
        return None
    x, y = one.scores[0], other.scores[0]
    a: Value = {"score": x.value}
    b: Value = {"score": y.value}
    if x.points == y.points:
        return Comparison("no_conflict", a, b, "the scores are the same")
    apart_ = _different_times(one, other) or contrasted(one.tokens.words, other.tokens.words)
    if apart_ or _of_other_things(one, other):
        return Comparison("incomparable", a, b, "they need not speak of the same match")
    return Comparison("conflict", a, b, f"{x.value} and {y.value} exclude each other")


def _of_a_growing_toll(one: _Passage, other: _Passage, amount: Amount) -> bool:
    """Whether one of two tolls is an early one, or says that it went up."""
    tolls = measures(one.tokens, amount) & _TOLLS
    return bool(tolls) and one.is_early != other.is_early


def _in_name(tokens: Tokens, amount: Amount) -> bool:
    """Whether a number that counts nothing stands right behind a capital word: Boeing 737."""
    place = amount.number.first
    if amount.unit or amount.counted or place < 2 or tokens.gap(place - 1) != " ":
        return False
    return tokens.raw_word(place - 1)[0].isupper() and not tokens.raw_word(place)[0].isalpha()


def _pairs(one: _Passage, other: _Passage) -> list[tuple[Amount, Amount]]:
    """Amounts that measure the same thing: each with the likeliest one of the other passage."""
    found = []
    for x in one.amounts:
        y = _likeliest(one, x, other)
        if y is not None and _likeliest(other, y, one) is x:
            found.append((x, y))
    return found


def _likeliest(passage: _Passage, amount: Amount, other: _Passage) -> Amount | None:
    own = measures(passage.tokens, amount)
    ranked = []
    for number, candidate in enumerate(other.amounts):
        theirs = measures(other.tokens, candidate)
        elsewhere = own and theirs and own.isdisjoint(theirs)
        same = passage.language == other.language
        alike = countable_together(
            amount, candidate, same_language=same, measured=bool(own & theirs)
        )
        if alike and not elsewhere:
            far = abs(candidate.value - amount.value)
            ranked.append((not own & theirs, amount.unit != candidate.unit, far, number))
    return other.amounts[min(ranked)[-1]] if ranked else None


def _of_other_things(one: _Passage, other: _Passage) -> bool:
    """Whether two passages of one language name other things, or share no word that tells."""
    if one.language != other.language:
        return False
    if _disjoint_names(one.names, other.names, one, other):
        return True
    if _disjoint_names(one.places, other.places, one, other):
        return True
    if min(len(one.content), len(other.content)) < _TELLING:
        return False
    return one.content.isdisjoint(other.content)


def _disjoint_names(
    here: frozenset[str], there: frozenset[str], one: _Passage, other: _Passage
) -> bool:
    both = bool(here) and bool(there)
    return both and here.isdisjoint(other.stems) and there.isdisjoint(one.stems)


def _named_besides(x: Amount, y: Amount) -> bool:
    """Whether one counts others besides some that it names, and the other counts all."""
    if x.others == y.others:
        return False
    besides, whole = (x, y) if x.others else (y, x)
    return whole.value > besides.value


def _without_pairs(one: _Passage, other: _Passage) -> Comparison | None:
    if one.amounts and other.amounts:
        a, b = _amount(one.amounts[0]), _amount(other.amounts[0])
        return Comparison("incomparable", a, b, "they count different things")
    counted = one.amounts or other.amounts
    if counted and (one.has(_VAGUE) or other.has(_VAGUE)):
        values = [_amount(p.amounts[0]) if p.amounts else {} for p in (one, other)]
        return Comparison("no_conflict", values[0], values[1], "one gives no exact number")
    return None


def _different_times(one: _Passage, other: _Passage) -> bool:
    pairs = [_one_year(x, y) for x in one.dates for y in other.dates]
    comparable = [(x, y) for x, y in pairs if x.dated == y.dated]
    return bool(comparable) and not any(x.overlaps((y.first, y.last)) for x, y in comparable)


def _one_year(x: DateSpan, y: DateSpan) -> tuple[DateSpan, DateSpan]:
    """Two days, the one without a year put into the other's."""
    if x.dated == y.dated or not x.precision is y.precision is Precision.DAY:
        return x, y
    if y.dated:
        return _in_year(x, y.first.year), y
    return x, _in_year(y, x.first.year)


def _in_year(day: DateSpan, year: int) -> DateSpan:
    try:
        first, last = day.first.replace(year=year), day.last.replace(year=year)
    except ValueError:  # the 29th of February
        return day
    return replace(day, first=first, last=last, dated=True)


def _by_dates(one: _Passage, other: _Passage) -> Comparison | None:
    if not one.dates or not other.dates:
        return None
    order = list(Precision)
    most_precise = [min(p.dates, key=lambda d: order.index(d.precision)) for p in (one, other)]
    x, y = _one_year(*most_precise)
    if x.dated != y.dated:
        return None
    a, b = _days(x), _days(y)
    if x.overlaps((y.first, y.last)):
        return Comparison("no_conflict", a, b, "the dates are compatible")
    verdict, reason = _apart_in_time(one, x, other, y)
    return Comparison(verdict, a, b, reason)


def _apart_in_time(one: _Passage, x: DateSpan, other: _Passage, y: DateSpan) -> tuple[Verdict, str]:
    edition = any(_is_edition(p, d) for p, d in ((one, x), (other, y)))
    if edition and x.first.year != y.first.year:
        return "incomparable", "they speak of different editions"
    if _of_other_things(one, other) or one.is_forecast != other.is_forecast:
        return "incomparable", "they need not speak of the same thing"
    if _other_roles(one, x, other, y):
        return "incomparable", "they tell of different things that happened"
    if contrasted(one.tokens.words, other.tokens.words, times=False):
        return "incomparable", "words set the two apart"
    return "conflict", "the dates exclude each other"


def _other_roles(one: _Passage, x: DateSpan, other: _Passage, y: DateSpan) -> bool:
    here, there = roles(one.tokens, x), roles(other.tokens, y)
    return bool(here and there) and here.isdisjoint(there)


def _is_edition(passage: _Passage, day: DateSpan) -> bool:
    """Whether a year is part of a name: the word before it is no preposition, it ends the text."""
    if day.precision is not Precision.YEAR:
        return False
    place = passage.tokens.at_folded(day.start)
    before = passage.tokens.words[place - 1] if place else ""
    return place > 1 and before not in YEAR_WORDS


def _by_cancellation(one: _Passage, other: _Passage) -> Comparison | None:
    off = one.says_cancelled, other.says_cancelled
    if off[0] == off[1]:
        return None
    held = other if off[0] else one
    if not held.says_held:
        return None
    states: list[Value] = [{"status": "cancelled" if is_off else "held"} for is_off in off]
    return Comparison("conflict", states[0], states[1], "one says it was called off")


def _by_words(one: _Passage, other: _Passage) -> Comparison:
    if one.tokens.words and _same_words(one, other):
        return Comparison("no_conflict", {}, {}, "the words are the same, or spellings of them")
    return Comparison("incomparable", {}, {}, "no values of one kind stand in both")


def _same_words(one: _Passage, other: _Passage) -> bool:
    if one.tokens.words == other.tokens.words:
        return True
    return skeleton(one.tokens.words, one.language) == skeleton(other.tokens.words, other.language)


def _amount(amount: Amount) -> Value:
    quantity = amount.quantity()
    return {
        "low": _plain(quantity.low),
        "high": _plain(quantity.high),
        "unit": quantity.unit,
        "relation": quantity.relation.value,
    }


def _plain(bound: float | None) -> float | None:
    return int(bound) if bound is not None and bound == int(bound) else bound


def _days(day: DateSpan) -> Value:
    return {"from": day.first.isoformat(), "to": day.last.isoformat()}
