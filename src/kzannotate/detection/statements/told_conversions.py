"""One measure or sum told in two units: 160 km/h, or 120 mph; a million tenge, 1,950 dollars."""

from __future__ import annotations

from dataclasses import astuple, replace
from functools import cache, lru_cache
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.intervals import Interval, as_written
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_MORE_UNITS = {
    ("speed", 1.0): "kph kmh kmph км/ч км/час км/сағ",
    ("speed", 1.609): "mph",
    ("speed", 1.852): "knots knot узлов узла узлам عقدة عقد عقدا торап түйін",
    ("length", 0.9144): "yard yards yd ярд ярда ярдов ярдам ياردة ياردات",
    ("length", 0.0254): "inch inches дюйм дюйма дюймов بوصة بوصات",
    ("length", 0.001): "mm millimetre millimetres millimeters мм миллиметр миллиметров ملم مليمتر",
    ("volume", 1.0): "кубометр кубометра кубометров",
    ("weight", 6.35): "stone",
    ("weight", 16.38): "пуд пуда пудов пұт",
    ("weight", 0.0283): "ounce ounces oz унция унции унций أونصة أوقية",
    ("weight", 0.001): "gram grams gramme grammes грамм грамма граммов غرام غراما",
    ("length", 2.1336): "сажень сажени саженей",
    ("length", 1066.8): "верста версты верст",
    ("heat", 1.0): "celsius c цельсия цельсию مئوية",
    ("heat", 1.8): "fahrenheit f фаренгейта фаренгейту فهرنهايت",
}
_POUNDS = folded_words("pound pounds фунт фунта фунтов фунту фунтам фунтқа фунты")
_POUND = 0.453592
"""What the money of this name weighs beside kilograms."""
_WIDE = {0.00378541: 0.21, 0.000568261: 0.21}
"""Units of which there are two: American and British gallons and pints."""
_HOUR = folded_words("h hour ساعة الساعة час ч сағ сағатына")
_DEGREES = folded_words("degrees degree градусов градуса градус درجة درجات градуспен °")
_MINUS = folded_words("minus below zero минус ниже نول تحت الصفر нөлден аяз")
_EVERY = folded_words(
    "year day month annually yearly daily سنويا يوميا شهريا السنة اليوم год года сутки день месяц"
    " ежегодно жылына күніне айына"
)
_EQUAL = folded_words(
    "or ie equal equals equivalent equalling that is namely أي يعادل تعادل يساوي تساوي يوازي معادل"
    " или есть равно равен составляет соответствует эквивалентно яғни немесе тең"
)
_SIZES = folded_words(
    "per an في в км km ч long wide high tall deep thick away طولا عرضا ارتفاعا длиной шириной"
    " высотой глубиной"
)
"""What may stand behind a measure before it is told again: 1.2 kilometres long, or …"""
_OR = folded_words("or или немесе")
"""Without a comma before it, another choice rather than another unit."""
_WORTH = folded_words("worth стоит стоят стоили стоил buys тұрады сатылады يساوي اصبح صرف")
_SMALL = folded_words(
    "what to in about roughly approximately nearly almost just over some more than less under the"
    " a an around which what ما نحو حوالي قرابة أكثر أقل من что это то примерно почти около чуть"
    " более менее чем шамамен today now сегодня сейчас اليوم"
)
_REACH = 8
_TOLERANCE, _WARM = 0.03, 1.6
_ABOUT, _BEYOND, _BEYOND_PART = 0.03, 1.15, 2.0
_PER = folded_words("per за لكل к مقابل to against на a үшін")
_RATE_TOLERANCE, _TYPO, _ODD = 0.06, 1.5, 1.25
_FEWEST_FOR_ODD = 3


class Measure(NamedTuple):
    """What is measured, and how many of its base unit a unit holds."""

    kind: str
    factor: float


class WrongConversion(NamedTuple):
    """Two amounts that are said to be one, and what the first would be in the second's unit."""

    first: Amount
    second: Amount
    right: float
    rate: Amount | None = None


@cache
def _more_units() -> dict[str, Measure]:
    return {
        fold_word(w): Measure(*measure)
        for measure, words in _MORE_UNITS.items()
        for w in words.split()
    }


def wrong_conversions(text: ArticleText) -> Iterator[WrongConversion]:
    """Every measure that stands in two units beside each other and differs."""
    for one, other in pairwise(text.amounts):
        if other.first - _last(one) > _REACH or "share" in (one.unit, other.unit):
            continue
        if not _are_one(text, one, other):
            continue
        here, there = _measure(text, one), _measure(text, other)
        if here is None or there is None or here.kind != there.kind or here == there:
            continue
        if here.kind == "heat":
            if not _same_heat(text, one, other, here, there):
                yield WrongConversion(one, other, _heat(one.value, here, there))
            continue
        left = _as_converted(text, one).scaled(here.factor)
        right = _as_converted(text, other).scaled(there.factor)
        slack = _TOLERANCE + _WIDE.get(here.factor, 0) + _WIDE.get(there.factor, 0)
        if not left.meets(right, slack):
            yield WrongConversion(one, other, one.value * here.factor / there.factor)


def told_again(text: ArticleText) -> Iterator[Amount]:
    """Measures that stand in another unit right behind the same: 12 km (7 miles)."""
    for one, other in pairwise(text.amounts):
        if other.first - _last(one) > _REACH or "share" in (one.unit, other.unit):
            continue
        if _are_one(text, one, other):
            here, there = _measure(text, one), _measure(text, other)
            if here is not None and there is not None and here.kind == there.kind:
                yield other


def _measure(text: ArticleText, amount: Amount) -> Measure | None:
    """What an amount measures, by its unit or the words right behind it."""
    words = text.tokens.words
    last = _last(amount)
    end = text.sentence_words(amount.first)[1]
    behind = words[last + 1 : min(end, last + 3) + 1]
    if amount.unit in IN_BASE:
        kind, factor = IN_BASE[amount.unit]
        if kind == "span":
            kind, factor = "duration", factor / _MINUTES_OF_MONTH
        hourly = not _HOUR.isdisjoint(behind[:2])
        if kind == "length" and hourly:
            return Measure("speed", factor / 1000)
        return Measure(kind, factor)
    if amount.unit in MONEY:
        own = words[amount.number.last + 1 : last + 1]
        return None if _POUNDS.isdisjoint(own) else Measure("weight", _POUND)
    if behind and behind[0] in _DEGREES:
        behind = behind[1:]
    counted = words[amount.number.last + 1 : last + 1]
    named = next((m for w in (*counted, *behind[:2]) if (m := _more_units().get(w))), None)
    if named is not None and named.kind == "heat":
        ahead = words[max(0, amount.first - 2) : amount.first]
        cold = not _MINUS.isdisjoint((*ahead, *behind))
        gap = text.tokens.gap(amount.first - 1) if amount.first else ""
        return None if cold or gap.endswith(("-", "−", "–")) else named
    return named


def _as_converted(text: ArticleText, amount: Amount) -> Interval:
    """What an amount allows that stands for another: "about" tells of rounding there."""
    if amount.relation is Bound.EXACT:
        return as_written(text.tokens, amount, rounded=True)
    plain = replace(amount, low=amount.value, high=amount.value, relation=Bound.EXACT)
    low, high = astuple(as_written(text.tokens, plain, rounded=True))
    if amount.relation is Bound.ABOUT:
        return Interval(low * (1 - _ABOUT), high * (1 + _ABOUT))
    above = amount.relation in (Bound.MORE, Bound.AT_LEAST)
    # More than half a kilometre is anything up to one.
    by = _BEYOND_PART if amount.value < 1 else _BEYOND
    return Interval(low, high * by) if above else Interval(low / by, high)


_MINUTES_OF_MONTH = 43_830.0


def _heat(value: float, here: Measure, there: Measure) -> float:
    if here.factor == there.factor:
        return value
    return value * 1.8 + 32 if here.factor == 1 else (value - 32) / 1.8


def _same_heat(
    text: ArticleText, one: Amount, other: Amount, here: Measure, there: Measure
) -> bool:
    left, right = (as_written(text.tokens, a) for a in (one, other))
    low, high = (_heat(v, here, there) for v in (left.low, left.high))
    return low - _WARM <= right.high and right.low <= high + _WARM


def _are_one(text: ArticleText, one: Amount, other: Amount, *, worth: bool = False) -> bool:
    """Whether a bracket or words such as "that is" set an amount beside another for the same."""
    tokens = text.tokens
    last = _last(one)
    if text.sentence_words(last) != text.sentence_words(other.first):
        return False
    between = tokens.words[last + 1 : other.first]
    signs = "".join(tokens.gap(n) for n in range(last, other.first))
    if set(signs) & set(";؛:!?؟"):
        return False
    joints = _EQUAL | _WORTH if worth else _EQUAL
    own = {*_more_units(), *_HOUR, *_DEGREES, *_EVERY, *_SIZES}
    strange = [w for w in between if not (w in joints or w in own or _is_small(w))]
    if len(strange) > (1 if worth else 0):
        return False
    opened = tokens.gap(other.first - 1).strip().endswith(("(", "(=", "[")) or "(" in signs
    if opened or "=" in signs:
        return True
    apart = bool(set(signs) & set(",،–—"))
    return any(w in joints and (apart or w not in _OR) for w in between)


def wrong_exchanges(text: ArticleText) -> Iterator[WrongConversion]:
    """Every sum told in two currencies at another rate than the article's own."""
    sums = [a for a in text.amounts if a.unit in MONEY]
    if len({a.unit for a in sums}) < 2:
        return
    pairs = [
        (one, other)
        for one, other in pairwise(text.amounts)
        if one.unit in MONEY and other.unit in MONEY and one.unit != other.unit
        if other.first - _last(one) <= _REACH and _are_one(text, one, other, worth=True)
    ]
    rates = list(_rates(text)) if pairs else []
    for one, other in pairs:
        told = [(r, u) for r, u in rates if u in (one.unit, other.unit) and r not in (one, other)]
        told = [(r, u) for r, u in told if r.unit in (None, one.unit, other.unit)]
        if told:
            yield from _against_rate(text, one, other, *told[0])
    if not rates:
        yield from _against_each_other(text, pairs)


def _against_rate(
    text: ArticleText, one: Amount, other: Amount, rate: Amount, unit: str
) -> Iterator[WrongConversion]:
    """A sum that at the told rate would be another: so many of one currency for one of a unit."""
    left, right = (as_written(text.tokens, a, rounded=True) for a in (one, other))
    each = as_written(text.tokens, rate)
    turned = left.over(each) if unit == other.unit else left.times(each)
    if right.low > 0 and each.low > 0 and not turned.meets(right, _RATE_TOLERANCE):
        right_value = one.value / rate.value if unit == other.unit else one.value * rate.value
        yield WrongConversion(one, other, right_value, rate)


def _against_each_other(
    text: ArticleText, pairs: list[tuple[Amount, Amount]]
) -> Iterator[WrongConversion]:
    """The conversion whose rate is not that of the article's others."""
    by_units: dict[tuple[str, str], list[tuple[Interval, Amount, Amount]]] = {}
    for pair in pairs:
        low, high = sorted(pair, key=lambda a: a.unit or "")
        bounds = [as_written(text.tokens, a, rounded=True) for a in (low, high)]
        if bounds[1].low > 0:
            key = (low.unit or "", high.unit or "")
            by_units.setdefault(key, []).append((bounds[0].over(bounds[1]), *pair))
    for rated in by_units.values():
        if len(rated) > 1:
            yield from _odd_ones(rated)


def _odd_ones(rated: list[tuple[Interval, Amount, Amount]]) -> Iterator[WrongConversion]:
    least = _ODD if len(rated) >= _FEWEST_FOR_ODD else _TYPO
    usual = median((i.low + i.high) / 2 for i, _, _ in rated)
    if len(rated) < _FEWEST_FOR_ODD:
        usual = (rated[0][0].low + rated[0][0].high) / 2
    for found, one, other in rated:
        if found.low > usual * least or found.high * least < usual:
            rate = usual if (one.unit or "") < (other.unit or "") else 1 / usual
            yield WrongConversion(one, other, one.value / rate)


def _rates(text: ArticleText) -> Iterator[tuple[Amount, str]]:
    """Rates that the article tells, each with the currency of which one is bought."""
    words = text.tokens.words
    for amount in text.amounts:
        if amount.unit not in MONEY and amount.unit is not None:
            continue
        end = text.sentence_words(amount.first)[1]
        last = amount.number.last if amount.unit is None else _last(amount)
        for place in range(last + 1, min(end, last + 3) + 1):
            unit = unit_of(words[place], text.language)
            near = words[place - 1] in _PER or words[place - 2] in _PER or words[place][0] == "ل"
            if unit in MONEY and unit != amount.unit and near and amount.value > 0:
                yield amount, unit or ""
                break


@lru_cache(maxsize=16_384)
def _is_small(word: str) -> bool:
    return word in _SMALL or (word in FUNCTION_WORDS and word not in ("and", "و", "и"))


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
