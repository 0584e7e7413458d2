"""Changes from one number to another whose size is told otherwise: halved, from 48 to 34."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.claim import Bound
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.intervals import Interval, as_written
from kzannotate.text.number_words import SCALES
from kzannotate.text.numerals import numeral_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount

_RISEN = folded_in_order(
    "rose risen climbed grew grown increased jumped surged soared gained ارتفع ارتفعت ازداد ازدادت"
    " نما نمت قفز قفزت صعد صعدت вырос выросла выросло выросли увеличился увеличилась увеличилось"
    " увеличились возрос возросла возросло возросли поднялся поднялась поднялось поднялись өсті"
    " артты көбейді ұлғайды"
)
_FALLEN = folded_in_order(
    "fell fallen dropped declined decreased slipped shrank plunged tumbled sank انخفض انخفضت تراجع"
    " تراجعت هبط هبطت تقلص تقلصت снизился снизилась снизилось снизились сократился сократилась"
    " сократилось сократились уменьшился уменьшилась уменьшилось уменьшились упал упала упало упали"
    " азайды төмендеді кеміді қысқарды"
)
_MOVES = folded_in_order(
    "ris rose grew grow climb surg soar fall fell rais lower cut drop climb plung tumbl jump slid"
    " slip halv doubl trebl tripl quadrupl expan"
    " shrink shrank reduc boost trim widen narrow eas خفض رفع قلص زاد زياد تضاعف ازداد هبوط صعود"
    " انخفاض انخفض ارتفاع ارتفع تراجع تقلص نمو قفز هبط"
    " повы повыс пони снизи снижен сокра увелич выр рос удво утро"
    " упа подня прибав уменьш өс арт көбей азай төменде кемі қысқар еселе түсір көтер"
)
_FACTORS = {
    0.5: "halved halving",
    2: "doubled doubling twofold вдвое удвоил удвоился удвоилась удвоилось удвоились تضاعف تضاعفت"
    " وتضاعف ضعفين الضعف الضعفين ضعف",
    3: "tripled trebled tripling threefold втрое утроил утроился утроилась утроилось утроились",
    4: "quadrupled fourfold вчетверо",
    5: "fivefold впятеро",
    6: "sixfold вшестеро",
    10: "tenfold вдесятеро",
}
_FACTOR_OF = {fold_word(w): f for f, words in _FACTORS.items() for w in words.split()}
_TIMES = folded_words("times fold أضعاف مرات раз раза есе есеге еселеп")
_TIMES_REACH = 3
_POINTS = {
    1.0: "percentage процентного процентных процентный процентных пайыздық مئوية مئويتين مئويه",
    0.01: "basis базисных базисного базистік أساس",
}
_POINT_OF = {fold_word(w): f for f, words in _POINTS.items() for w in words.split()}
_POINT_WORDS = folded_in_order("point пункт тармақ نقط نقاط")
_FROM = folded_words("from من с со")
_TO = folded_words("to إلى до")
_WERE = frozenset(
    folded_in_order("كان كانت against compared versus مقابل مقارنة против сравнению after")
)
_OUT_OF = ("дан", "ден", "тан", "тен", "нан", "нен")
_INTO = ("ға", "ге", "қа", "ке")
_BY = folded_words("by بنسبة بمقدار بواقع на of up down بزيادة بانخفاض بتراجع")
_RATE = folded_words("لكل كل per every each на әр")
_APART_WORDS = (
    "while whereas but although and meanwhile other others total بينما فيما كما أما لكن غير а но"
    " тогда также и при ал бірақ және"
)
_APART = folded_words(_APART_WORDS)
_MOST_BETWEEN, _MOST_AWAY = 12, 16
_MORE = folded_words("more over than من أكثر более чем астам")
_ABOUT = frozenset(
    folded_in_order("nearly almost about roughly نحو قرابة почти около примерно дерлік")
)
_CLOSE, _LOOSE, _OPEN = (0.86, 1.17), (0.78, 1.25), 3.0
_POINT_SLACK = 0.006
_STEP = 1.004


class Ends(NamedTuple):
    """The two numbers between which something changed."""

    before: Amount
    after: Amount
    low: Interval
    high: Interval
    first: int
    last: int


class WrongChange(NamedTuple):
    """A change with what it is said to be, in the words of the article, and what it is."""

    ends: Ends
    told: Span
    right: str


_TELLS_SIZE = WordMemo(
    lambda word: (
        word in _FACTOR_OF
        or word in _TIMES
        or word in _POINT_OF
        or word in _RISEN
        or word in _FALLEN
    )
)


_MOVING = WordMemo(lambda word: word.removeprefix("و").startswith(_MOVES))


def sizes_told_wrong(text: ArticleText) -> Iterator[WrongChange]:
    """Every change that its sentence sizes otherwise in words: factors, points, up or down."""
    told = {text.sentence_words(n) for n in text.tokens.places(_TELLS_SIZE)}
    told |= {text.sentence_words(a.first) for a in text.amounts if _is_part(a)}
    moving = {text.sentence_words(n) for n in text.tokens.places(_MOVING)} if told else told
    told &= moving
    amounts = [a for a in text.amounts if text.sentence_words(a.first) in told]
    for bounds, group in groupby(amounts, key=lambda a: text.sentence_words(a.first)):
        found = list(ends_of_change(text, [a for a in group if not _is_rate(text, a)]))
        if len(found) != 1:
            continue
        ends = found[0]
        wrong = next(_wrong_sizes(text, ends, bounds), None)
        if wrong is not None:
            yield wrong


def _wrong_sizes(text: ArticleText, ends: Ends, bounds: tuple[int, int]) -> Iterator[WrongChange]:
    for first, last, factor in _factors(text, bounds):
        if are_linked(text, ends, first, last) and not _is_factor(text, ends, factor, first):
            yield WrongChange(ends, text.tokens.span(first, last), _as_factor(ends, factor))
    for first, last, points in _points(text, bounds):
        apart = ends.high.away_from(ends.low)
        if ends.after.unit == "share":
            apart = Interval(100 * apart.low, 100 * apart.high)
        slack = _POINT_SLACK + 0.02 * points
        near = Interval(points - slack, points + slack)
        if are_linked(text, ends, first, last) and not apart.meets(near):
            right = f"{100 * abs(ends.after.value - ends.before.value):.4g}"
            yield WrongChange(ends, text.tokens.span(first, last), right)
    yield from _wrong_way(text, ends, bounds)
    yield from _wrong_part(text, ends, bounds)


def _wrong_way(text: ArticleText, ends: Ends, bounds: tuple[int, int]) -> Iterator[WrongChange]:
    """Rose from 90 to 72: right before the numbers stands a verb of the other way."""
    words = text.tokens.words
    if not {ends.before.unit, ends.after.unit, ends.before.counted, ends.after.counted} - {None}:
        return  # from 12 to 3 in a table is up
    for place in range(ends.first - 1, max(bounds[0], ends.first - _TIMES_REACH) - 1, -1):
        word = words[place].removeprefix("و")
        rises, falls = word in _RISEN, word in _FALLEN
        if not (rises or falls):
            continue
        grown = ends.high.low > ends.low.high * _STEP
        shrunk = ends.high.high * _STEP < ends.low.low
        if (rises and shrunk) or (falls and grown):
            sign = "+" if grown else "−"
            change = abs(ends.after.value - ends.before.value) / (ends.before.value or 1)
            yield WrongChange(ends, text.tokens.span(place, place), f"{sign}{100 * change:.3g} %")
        return


def _wrong_part(text: ArticleText, ends: Ends, bounds: tuple[int, int]) -> Iterator[WrongChange]:
    """Fell to a half, fell by a third: fractions in words, by which or to which."""
    words = text.tokens.words
    for part in text.amounts:
        if not _is_part(part) or not bounds[0] <= part.first <= bounds[1]:
            continue
        before = words[max(0, part.first - 1)]
        way = (
            "to" if before in _TO else "by" if before in _BY or words[part.first][0] == "ب" else ""
        )
        if not way or not are_linked(text, ends, part.first, part.last):
            continue
        ratio = ends.high.over(ends.low)
        if way == "by":
            ratio = Interval(abs(1 - ratio.high), abs(1 - ratio.low))
            ratio = Interval(min(ratio.low, ratio.high), max(ratio.low, ratio.high))
        if not ratio.meets(as_written(text.tokens, part), 0.05):
            right = ends.after.value / ends.before.value
            right = right if way == "to" else abs(1 - right)
            first = part.first - 1 if before in _TO or before in _BY else part.first
            last = max(part.last, part.number.last)
            yield WrongChange(ends, text.tokens.span(first, last), f"{100 * right:.3g} %")


def _is_part(amount: Amount) -> bool:
    return amount.unit == "share" and amount.number.share


def ends_of_change(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[Ends]:
    """Pairs of numbers of a sentence of which one became the other."""
    plain = [a for a in amounts if not _is_part(a)]
    for amount in plain:
        if amount.low < amount.high and _opened(text, amount) and amount.unit != "year":
            before, after = replace(amount, high=amount.low), replace(amount, low=amount.high)
            before = _scaled_alike(text, before, after)
            yield Ends(
                before, after, _exactly(before), _exactly(after), amount.first, _last(amount)
            )
    for one, other in pairwise(plain):
        order = _order(text, one, other)
        if order is not None and _alike(one, other):
            before, after = _scaled_alike(text, *order), order[1]
            if before.unit is None and after.unit == "share":
                value = before.value / 100
                before = replace(before, unit="share", low=value, high=value)
                low = Interval(value, value)
            else:
                low = as_written(text.tokens, before)
            if after.relation is Bound.AT_MOST:
                after = replace(after, relation=Bound.EXACT)  # "до 34" is where it ends
            high = as_written(text.tokens, after)
            if before.unit == "share":
                low, high = _exactly(before), _exactly(after)
            yield Ends(before, after, low, high, one.first, _last(other))


def _scaled_alike(text: ArticleText, before: Amount, after: Amount) -> Amount:
    """The first number times the second's scale, where it is told once: from 75 to 60 thousand."""
    bare = (before.unit is None and before.counted is None) or before.number == after.number
    scales = SCALES.get(text.language, {})
    told = [s for w in text.tokens.words[after.first : _last(after) + 1] if (s := scales.get(w))]
    if not bare or not told or before.value >= told[0]:
        return before
    return replace(before, low=before.low * told[0], high=before.high * told[0])


def _exactly(amount: Amount) -> Interval:
    return Interval(amount.low, amount.high)


def _opened(text: ArticleText, amount: Amount) -> bool:
    """Whether a range is a change: from 30 to 60, where the sentence tells of one."""
    words = text.tokens.words
    opened = words[amount.first] in _FROM or words[max(0, amount.first - 1)] in _FROM
    if text.language == "kk":
        opened = any(w.endswith(_OUT_OF) for w in words[amount.first : _last(amount) + 1])
    return opened


def _alike(one: Amount, other: Amount) -> bool:
    same = one.unit == other.unit or None in (one.unit, other.unit)
    counted = one.counted == other.counted or None in (one.counted, other.counted)
    return same and counted and one.value > 0 and other.value > 0 and one.value != other.value


def _order(text: ArticleText, one: Amount, other: Amount) -> tuple[Amount, Amount] | None:
    """Which of two amounts is the earlier; None where no words tell."""
    words = text.tokens.words
    if not _in_one_clause(text, one, other):
        return None
    start = text.sentence_words(one.first)[0]
    if text.language == "kk":
        known = _ends_so(text, one, _OUT_OF) and _ends_so(text, other, _INTO)
        return (one, other) if known else None
    lead = words[max(start, one.first - 1) : one.number.first]
    follow = words[_last(one) + 1 : other.number.first]
    if not _FROM.isdisjoint(lead):
        return (one, other) if not _TO.isdisjoint(follow[-2:]) else None
    back = not _TO.isdisjoint(lead) and bool(follow) and follow[-1] in _FROM
    were = text.language == "ar" and not _WERE.isdisjoint(follow[-3:])
    return (other, one) if back or were else None


def _in_one_clause(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether two amounts stand near each other, with no semicolon between."""
    if other.first - _last(one) > _MOST_BETWEEN:
        return False
    gaps = (text.tokens.gap(n) for n in range(_last(one), other.first))
    return not any(";" in gap or "؛" in gap for gap in gaps)


def _ends_so(text: ArticleText, amount: Amount, endings: tuple[str, ...]) -> bool:
    words = text.tokens.words[amount.number.last : _last(amount) + 1]
    return any(w.endswith(endings) for w in words)


def _is_rate(text: ArticleText, amount: Amount) -> bool:
    """Whether it is what others are told of: of every 100,000 people, per 1,000."""
    before = text.tokens.words[max(0, amount.first - 1) : amount.first + 1]
    return amount.value >= _LEAST_RATE and not _RATE.isdisjoint(before[:1])


_LEAST_RATE = 100


def are_linked(text: ArticleText, ends: Ends, first: int, last: int) -> bool:
    """Whether the words of a size and the two numbers are of one clause, as far as words tell."""
    if last < ends.first:
        low, high = last + 1, ends.first
    elif first > ends.last:
        low, high = ends.last + 1, first
    else:
        return True
    between = text.tokens.words[low:high]
    if len(between) > _MOST_AWAY or not _APART.isdisjoint(between):
        return False
    signs = [n for n in range(low, high + 1) if set(text.tokens.gap(n - 1)) & set(",،;؛:(–—")]
    clauses = (text.tokens.words[n] for n in signs if n <= max(last, ends.last))
    return not (text.language == "ar" and any(w.startswith("و") for w in clauses))


def _factors(text: ArticleText, bounds: tuple[int, int]) -> Iterator[tuple[int, int, float]]:
    """Words that tell how many times as much it became, with their first and last place."""
    words = text.tokens.words
    for place in range(bounds[0], bounds[1] + 1):
        word = words[place]
        factor = _FACTOR_OF.get(word) or _FACTOR_OF.get(word.removeprefix("و"))
        if factor is not None:
            yield place, place, factor
        elif word in _TIMES:
            found = _number_before(text, place, bounds[0])
            if found is not None and found[1] > 1:
                yield found[0], place, found[1]


def _number_before(text: ArticleText, place: int, start: int) -> tuple[int, float] | None:
    """The number that ends right before a word: its first place, and its value."""
    for first in range(max(start, place - _TIMES_REACH), place):
        numeral = numeral_at(text.tokens, first, text.language)
        if numeral is not None and numeral.last == place - 1:
            return first, numeral.value
    return None


def _points(text: ArticleText, bounds: tuple[int, int]) -> Iterator[tuple[int, int, float]]:
    """Percentage points and basis points that a sentence tells, in hundredths of the whole."""
    words = text.tokens.words
    for place in range(bounds[0], bounds[1] + 1):
        factor = _POINT_OF.get(words[place])
        if factor is None:
            continue
        arabic = text.language == "ar"
        pointed = words[place - 1] if arabic else "".join(words[place + 1 : place + 2])
        found = _number_before(text, place - arabic, bounds[0])
        if found is not None and pointed.startswith(_POINT_WORDS):
            yield found[0], place if arabic else place + 1, found[1] * factor


def _is_factor(text: ArticleText, ends: Ends, factor: float, first: int) -> bool:
    """Whether it became about so many times as much, or, where it fell, as little."""
    ratio = ends.high.over(ends.low)
    if factor > 1 and ends.after.value < ends.before.value:
        ratio = ends.low.over(ends.high)
    near = text.tokens.words[max(0, first - 2) : first]
    more = not _MORE.isdisjoint(near) or text.tokens.words[first].startswith(_DOUBLED_ARABIC)
    low, high = _LOOSE if not _ABOUT.isdisjoint(near) else _CLOSE
    if more and factor > 1:
        low, high = 0.98, _OPEN
        low = _CLOSE[0] if text.tokens.words[first].startswith(_DOUBLED_ARABIC) else low
    elif more:
        low, high = 0.3, 1.04
    return ratio.meets(Interval(low * factor, high * factor))


_DOUBLED_ARABIC = folded_in_order("تضاعف وتضاعف")


def _as_factor(ends: Ends, factor: float) -> str:
    ratio = ends.after.value / ends.before.value
    if factor > 1 and ratio < 1:
        ratio = 1 / ratio
    return f"{100 * ratio:.3g} %" if factor < 1 else f"× {ratio:.3g}"


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
