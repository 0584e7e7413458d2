"""So much for each of so many, and what it comes to: 46 million for each of 13 families, 598."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.properties import begins_so, tells_of_change
from kzannotate.text.counted_nouns import IN_BASE, MONEY
from kzannotate.text.fold import folded_in_order, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.intervals import Interval, as_written
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.units import concept_of, open_noun
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_EACH = folded_words(
    "each apiece per every لكل كل الواحد الواحدة للواحد للواحدة للقطعة للرأس"
    " equal равных равными متساوية тең басына данасына данасын данасы штука штуку голову head unit"
    " каждый каждая каждому каждой каждого каждое"
    " по әрқайсысы әрқайсысына әрқайсысында әрбір әр"
)
_YEARLY = folded_words(
    "year month week day yearly annually annual سنويا السنة العام ежегодно год жылына жыл monthly"
    " شهريا الشهر ежемесячно месяц айына daily يوميا день күніне"
)
_A_TIME = folded_words("a per each every в في كل каждый")
_TIMES = frozenset({"year", "month", "week", "day", "hour"})
_OF_TIME = {
    "year": folded_words("year yearly annually annual سنويا السنة العام год ежегодно жылына жыл"),
    "month": folded_words("month monthly شهريا الشهر месяц ежемесячно айына"),
    "week": folded_words("week weekly أسبوعيا الأسبوع неделю еженедельно аптасына"),
    "day": folded_words("day daily يوميا اليوم день сутки ежедневно күніне"),
    "hour": folded_words("hour hourly الساعة час сағатына"),
}
_TOTAL = folded_in_order(
    "total altogether amount all مجموع إجمالي المجموع يعادل أي всего итого сумм общей сложности"
    " есть барлығы жалпы жиыны яғни or that mean totalling"
)
_COSTS = folded_in_order(
    "cost paid spent обош заплат стоили стоит потрат كلف دفع أنفق سعره بكلفة بقيمة сатып төлен"
    " төлед жұмса"
)
"""What so many of them came to, beside what each costs."""
_EVERY = folded_words(
    "each every per apiece لكل كل каждый каждая каждому каждой каждого каждое каждую по"
    " әрқайсысына әрбір әр әрбіріне"
)
_SPENT = folded_in_order(
    "spen spent cost pay paid bill outlay worth collect rais обойд обош потрат израсход выдел"
    " заплат выплат стоимост бюджет собра كلف تكلف أنفق ستنفق ينفق تنفق بلغت لتبلغ ليبلغ تبلغ دفع"
    " خصص قيمة жұмса құны бөлін төлен жинал шығын"
    " took_in_ earned_ earning_ grossed_ netted_ raised_ made_ making_ received_ revenue proceeds"
    " выруч зарабо получил доход إيراد جنى جنت ربح أرباح حصيل عائد دخل حصل тапты тапқан түсім"
    " пайда түсір табыс took алды"
)
"""What was given for all of them."""
_SO = folded_words("so thus hence therefore meaning making значит итак стало لذا وبذلك وهكذا демек")
_AND = folded_words("and while plus а и но ал және мен بينما فيما")
_FOR_ONE = folded_words("a per the за")
_SPENT_REACH, _SCALE_FROM = 6, 10_000
_KAZAKH_AT = ("дан", "ден", "тан", "тен", "нан", "нен")
_CLAUSE = frozenset(",،;؛.!?")
_TOLERANCE = 0.01
_LEAST, _FARTHEST = 2, 30
_NEAR = 3
_FAR = 0.45
"""A total further off is of something else, but for a slip of the decimal point."""
_POWERS, _SLIP = (0.001, 0.01, 0.1, 10, 100, 1000), 0.03


_FEWEST = 3
_PRICED = folded_words("доллардан теңгеден at priced price costing سعر بسعر بثمن цене")
_RATES = WordMemo(lambda word: word in _EACH or word in _YEARLY or word in _PRICED)


class WrongProduct(NamedTuple):
    """So much for each, how many there are, and what both are said to come to."""

    each: Amount
    number: Amount
    total: Amount

    @property
    def right(self) -> float:
        """What they come to."""
        return self.each.value * self.number.value


def wrong_products(text: ArticleText) -> Iterator[WrongProduct]:
    """Every product that one sentence tells with both of its factors, and gets wrong."""
    words = text.tokens.words
    amounts = text.amounts
    if not any(True for _ in text.tokens.places(_RATES)):
        return
    starts = [text.sentence_words(a.first)[0] for a in amounts]
    many = Counter(starts)
    seen = 0
    for at, each in enumerate(amounts):
        if many[starts[at]] < _FEWEST:
            continue
        led = at > 0 and _is_each(text, amounts[at - 1], each)
        if each.first < seen or not (led or _is_rate(text, each) or _is_price(text, each)):
            continue
        start, end = text.sentence_words(each.first)
        here = [a for a in amounts[max(0, at - 3) : at + 4] if start <= a.first <= end]
        if any(map(tells_of_change, words[start : end + 1])):
            continue
        others = [a for a in here if a is not each]
        found = _product(text, each, others) or _of_cost(text, each, others)
        if found is not None and _is_wrong(text, found):
            seen = end
            yield found


def _product(text: ArticleText, each: Amount, others: list[Amount]) -> WrongProduct | None:
    """The count and the total beside a rate, where they can be told apart."""
    totals = [a for a in others if a.unit == each.unit and a.counted == each.counted]
    if each.unit is None and each.counted is None:
        return None
    counts = [a for a in others if a not in totals and _may_count(text, a, each)]
    bare = [a for a in others if a not in totals and a.unit is None and a.counted is None]
    if len(totals) != 1 or len(counts) != 1 or bare:
        return None
    (whole,), (count,) = totals, counts
    told = _says_total(text, whole) or (count.unit in _TIMES and _says_total(text, each))
    told = told or _says_cost(text, each, count, whole)
    told = told and not _adds_another(text, max(_last(each), _last(count)), whole)
    return WrongProduct(each, count, whole) if told and whole.value > each.value else None


def _of_cost(text: ArticleText, each: Amount, others: list[Amount]) -> WrongProduct | None:
    """A price, how many there are, and the sum that was spent on them, which ends its clause."""
    sums = [a for a in others if _is_sum(a, each) and a.first > each.first]
    counts = [a for a in others if a not in sums and _may_count(text, a, each)]
    if each.unit not in MONEY or len(sums) != 1 or len(counts) != 1:
        return None
    if len(others) != _FEWEST - 1 or counts[0].unit in _TIMES or counts[0].others:
        return None
    whole = sums[0]
    start, end = text.sentence_words(whole.first)
    words = text.tokens.words
    lead = words[max(start, whole.first - _SPENT_REACH) : whole.first]
    tail = words[_last(whole) + 1 : end + 1]
    spent = any(begins_so(w, _SPENT) for w in (*lead, *tail[:2]))
    summed = _says_total(text, whole) or not _SO.isdisjoint(lead)
    closed = len(tail) <= _NEAR or any(
        set(text.tokens.gap(n)) & _CLAUSE for n in range(_last(whole), min(end, _last(whole) + 2))
    )
    if not closed or not (spent or summed) or whole.value <= each.value:
        return None
    last = max(_last(each), _last(counts[0]))
    if _adds_another(text, last, whole) or (not summed and _is_set_apart(text, last, whole)):
        return None
    return WrongProduct(each, counts[0], whole)


def _is_set_apart(text: ArticleText, last: int, whole: Amount) -> bool:
    """Whether "and" with something else stands before a sum: and a station for 8 million."""
    words, tokens = text.tokens.words, text.tokens
    for place in range(last + 1, whole.first):
        opened = set(tokens.gap(place - 1)) & _CLAUSE or words[place] in _AND
        if opened and (words[place] in _AND or words[place].startswith("و")):
            said = words[place : place + 1 + (words[place] in _AND)]
            return not any(begins_so(w, _SPENT) for w in said)
    return False


def _adds_another(text: ArticleText, last: int, whole: Amount) -> bool:
    """Whether a lone noun behind "and" was paid for, too: и сетку, всего 41 тысяча."""
    words = text.tokens.words
    places = [n for n in range(last + 1, whole.first - 1) if words[n] in _AND]
    return any("," in text.tokens.gap(n + 1) for n in places)


def _is_sum(amount: Amount, each: Amount) -> bool:
    """Whether an amount is a sum in the currency of another, or leaves it out: 7 million."""
    scaled = amount.number.last > amount.number.first or amount.value >= _SCALE_FROM
    bare = amount.unit is None and amount.counted is None and scaled
    return amount.low == amount.high and (amount.unit == each.unit or bare)


def _is_price(text: ArticleText, amount: Amount) -> bool:
    """Whether a sum is what one of several costs or gets: every school gets a bus at $350."""
    if amount.unit not in MONEY or amount.low != amount.high:
        return False
    start = text.sentence_words(amount.first)[0]
    if text.language == "kk" and text.tokens.words[_last(amount)].endswith(_KAZAKH_AT):
        return True  # 300 доллардан
    return not _EVERY.isdisjoint(text.tokens.words[start : amount.first])


def _is_wrong(text: ArticleText, found: WrongProduct) -> bool:
    each, count, whole = (as_written(text.tokens, a) for a in found)
    if found.number.unit in _TIMES:  # "over four years" are four
        count = Interval(found.number.value, found.number.value)
    ratio = found.total.value / found.right
    slip = any(abs(ratio * power - 1) < _SLIP for power in _POWERS)
    return not each.times(count).meets(whole, _TOLERANCE) and (slip or _FAR < ratio < 1 / _FAR)


def _is_rate(text: ArticleText, amount: Amount) -> bool:
    """Whether "each" or "a year" stands beside an amount."""
    words = text.tokens.words
    start, end = text.sentence_words(amount.first)
    last = _last(amount)
    behind = words[last + 1 : min(end, last + _NEAR) + 1]
    before = words[max(start, amount.first - _NEAR - 1) : amount.first]
    if amount.unit in _TIMES or amount.unit == "share" or amount.low != amount.high:
        return False
    if any(words[n] in _EACH for n in range(last + 1, min(end, last + _NEAR) + 1)):
        return True
    if amount.unit in MONEY and _is_for_one(text, amount, behind):
        return True
    per = _A_TIME | _YEARLY
    timed = bool(behind) and behind[0] in per and any(w in _YEARLY for w in behind[:2])
    return timed or not _EACH.isdisjoint(before)


def _is_for_one(text: ArticleText, amount: Amount, behind: tuple[str, ...]) -> bool:
    """Whether a price is of one of what the sentence counts: 1,200 jars at 8 dollars a jar."""
    if len(behind) < 1 + (text.language != "ar"):
        return False
    opened = behind[0].startswith("لل") if text.language == "ar" else behind[0] in _FOR_ONE
    noun = behind[0][2:] if text.language == "ar" else behind[1]
    if not opened:
        return False
    start = text.sentence_words(amount.first)[0]
    own, unit = noun_stems(noun, text.language), concept_of(noun, text.language)
    for count in text.amounts_between(start, amount.first - 1):
        named = text.tokens.words[count.noun] if count.noun is not None else ""
        alike = own & noun_stems(named, text.language) or open_noun(named, text.language) == noun
        if (unit and unit == count.unit) or (named and alike):
            return True
    return False


def _is_each(text: ArticleText, count: Amount, each: Amount) -> bool:
    """Whether "each of" stands before the count: each of the 13 families will get 46 million."""
    words = text.tokens.words
    before = words[max(0, count.first - _NEAR) : count.first]
    near = text.sentence_words(count.first) == text.sentence_words(each.first)
    return near and each.unit in MONEY and not _EACH.isdisjoint(before) and count.unit not in MONEY


def _may_count(text: ArticleText, amount: Amount, each: Amount) -> bool:
    """Whether an amount says how many there are of what each gets so much."""
    whole = amount.value == int(amount.value) and amount.value >= _LEAST
    if not whole or amount.unit in MONEY or amount.unit == "share" or amount.low != amount.high:
        return False
    if amount.unit in _TIMES:
        last = _last(each)
        behind = text.tokens.words[last + 1 : last + 1 + _NEAR]
        return not _OF_TIME[amount.unit].isdisjoint(behind)
    if amount.unit in IN_BASE:
        behind = text.tokens.words[_last(each) + 1 : _last(each) + 1 + _NEAR]
        return any(concept_of(w, text.language) == amount.unit for w in behind)
    return abs(amount.first - each.first) <= _FARTHEST and (
        amount.unit is not None or amount.counted is not None
    )


def _says_total(text: ArticleText, amount: Amount) -> bool:
    words = text.tokens.words
    start, end = text.sentence_words(amount.first)
    last = _last(amount)
    before = words[max(start, amount.first - 2 * _NEAR) : amount.first]
    behind = words[last + 1 : min(end, last + _NEAR) + 1]
    return any(begins_so(w, _TOTAL) for w in (*before, *behind[:2]))


def _says_cost(text: ArticleText, each: Amount, count: Amount, whole: Amount) -> bool:
    """Whether nothing but what they cost stands between so many at so much and a sum behind."""
    words, last = text.tokens.words, max(_last(each), _last(count))
    between = words[last + 1 : whole.first]
    if whole.unit not in MONEY or whole.first < last or len(between) > 2 * _NEAR:
        return False
    costs = [begins_so(w, _COSTS) for w in between]
    behind = words[_last(whole) + 1 : _last(whole) + 2]
    known = (
        told or w in FUNCTION_WORDS or w in _EACH or concept_of(w, text.language) == count.unit
        for w, told in zip(between, costs, strict=True)
    )
    return all(known) and (any(costs) or any(begins_so(w, _COSTS) for w in behind))


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
