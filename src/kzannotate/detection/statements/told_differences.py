"""By how much one number passes another, told beside both: from 36 to 54, that is 16 more.

Two numbers of one kind count where words join them (from one to the other, a record and what beat
it, last year's and this year's), and where one size beside them, or none of several, is right.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.changes import moves
from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.detection.statements.clock_times import with_joined_times
from kzannotate.detection.statements.told_changes import (
    Ends,
    WrongChange,
    are_linked,
    ends_of_change,
)
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.intervals import Interval, as_written
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_BY = {
    "en": folded_words("by up down adding adds added add shaving knocking lopping shedding plus"),
    "ru": folded_words("на прибавив добавив сбросив потеряв минус плюс"),
    "ar": folded_words("بنحو بحوالي بقرابة بمقدار بواقع بفارق فارق بزيادة بانخفاض ب"),
    "kk": frozenset[str](),
}
"""What right before a number says that it tells by how much."""
_SIZES = whole_or_beginning(
    "loss_ gain_ rise_ increase_ drop_ fall_ decline_ decrease_ difference_ gap_ margin_ lead_"
    " advantage_ gained_ lost_ improvement_ jump_ reduction_ cut_ growth_ raise_ hike_ increment_"
    " saving_ разниц_ разница_ разницу_ разнице_ разрыв_ прирост рост_ роста_ ростом_ увеличение"
    " снижение сокращение_ сокращения_ падение_ прибавк надбавк убыль_ убыли_ улучшение экономия_"
    " отрыв потерял прибавил преимуществ превышение подорожание удешевление زيادة_ بزيادة_"
    " وبزيادة_ الزيادة_ ارتفاع_ بارتفاع_ الارتفاع_ انخفاض_ بانخفاض_ الانخفاض_ تراجع_ بتراجع_"
    " التراجع_ فارق_ بفارق_ الفارق_ الفرق_ فرق_ تحسن_ بتحسن_ تحسين_ نقص_ بنقص_ خسارة_ بخسارة_"
    " كسبت_ كسب_ خسرت_ خسر_ فقدت_ فقد_ نمو_ بنمو_ وفر_ تقدم_ айырма"
)
"""Nouns that a size stands behind: a loss of, разница составила, بزيادة قدرها."""
_MORE = {
    "en": folded_words(
        "more fewer less higher lower longer shorter faster slower quicker heavier lighter taller"
        " older younger dearer cheaper better worse above below ahead deeper shallower wider"
        " narrower earlier later additional extra improvement rise increase drop fall gain raise"
        " reduction decrease decline jump hike"
    ),
    "ru": folded_words(
        "больше меньше выше ниже дольше короче быстрее медленнее тяжелее легче старше моложе дороже"
        " дешевле лучше хуже длиннее глубже шире раньше позже"
    ),
    "ar": folded_words(
        "أكثر أقل أعلى أدنى أطول أقصر أسرع أبطأ أثقل أخف أكبر أصغر أغلى أرخص إضافية"
    ),
    "kk": folded_words(
        "көп аз артық кем жоғары төмен ұзын қысқа жылдам баяу ауыр жеңіл қымбат арзан ерте кеш"
    ),
}
_BEATS = whole_or_beginning(
    "beat_ beats_ beating_ beaten_ broke_ breaks_ breaking_ improv better_ bettered_ bettering_"
    " adding_ adds_ added_ shaving_ shaved_ knocking_ exceed surpass outdo eclips top_ topped_"
    " topping_ short_ trail lead_ leads_ led_ cut_ trim улучши превыси превзош побил опереди"
    " отста уступ переби обош сбро потеря прибав добав حسن_ حطم_ محطما محسنا تجاوز_ تجاوزت_"
    " متجاوز تفوق_ تفوقت_ تقدم_ تقدمت_ تخلف_ تخلفت_ كسر_ كسرت_ وكسر_ يزيد_ تزيد_ يقل_ تقل_ زاد_"
    " زادت_ نقص_ نقصت_ خفض_ رفع_ قلص_ أضاف_ أضافت_ жаңарт жақсарт озды_ озып_ асып асты_ асырды_"
    " асқан_ жетпе қалып_ қалды_ қос_ қосты_ қосып_"
)
"""Verbs by which one number passes another, though they tell of no rise or fall."""
_BEFORE = whole_or_beginning(
    "record_ best_ previous former_ earlier_ old_ last_ against_ compared_ versus_ than_ instead_"
    " year-earlier ago_ had_ was_ were_ before_ originally_ up_ down_"
    " рекорд прежн предыдущ прошл старый_ старого_ старая_ старую_ старое_ против_ сравнен чем_"
    " вместо_ ранее_ раньше_ было_ был_ была_ были_ назад_ вначале_ первоначальн"
    " стоил_ стоила_ стоило_ стоили_ cost_ paid_"
    " القياسي القياسية السابق الماضي الماضية السابقة مقابل_ مقارنة_ بدلا_ كان_ كانت_ وكان_ وكانت_"
    " قبل_ القديم القديمة السالف عن_"
    " рекорд бұрынғы_ былтыр ескі_ өткен_ алдыңғы_ болған_ болатын_ еді_ орнына_ қарағанда_"
    " салыстыр бұрын_"
)
"""What tells of the number of before."""
_EXACT_ENOUGH = (Bound.EXACT, Bound.ABOUT)
_WHICH = whole_or_beginning("which_ that_ котор الذي_ التي_")
_NOT_COUNTED = frozenset({"share", "year", "month", "day", "week", "time", "clock"})
_CASES = ("ға", "ге", "қа", "ке", "на", "не")
_THAT_IS = folded_words("that is or ie то есть или это составив составил أي وهو яғни бұл")
_SLIGHT = folded_words(
    "a an the of about almost nearly roughly some just only full whole exactly another of_"
    " около почти примерно всего лишь целых ровно сразу ещё составил составила составило"
    " قدره قدرها بلغ بلغت يبلغ نحو حوالي قرابة من في تقريبا مقداره مقدارها يساوي"
    " шамамен жуық тағы"
)
_LEAD, _TAIL, _NEAR, _PREVIOUS = 5, 3, 5, 1
_LEAST, _MOST = 0.25, 4.0
_DEGREE = "degree"
_OF_STAFF = frozenset({"job", "post", "position", "vacancy"})
_PAIR, _MOST_WORDS = 2, 14
_CUES = WordMemo(
    lambda word: (
        bool(_SIZES[word] or _BEATS[word])
        or any(word in words for words in _MORE.values())
        or moves(word) != 0
    )
)


class _Size(NamedTuple):
    """An amount that tells by how much, with the words that belong to it."""

    amount: Amount
    first: int
    last: int


def wrong_differences(text: ArticleText) -> Iterator[WrongChange]:
    """Every size of a change, or of a lead, that the two numbers beside it belie."""
    told = {text.sentence_words(n) for n in text.tokens.places(_CUES)}
    if not told:
        return
    amounts = with_joined_times(text)
    earlier: list[Amount] = []
    for bounds, group in groupby(amounts, key=lambda a: text.sentence_words(a.first)):
        here = list(group)
        if bounds in told:
            near = earlier if earlier and _is_next(text, earlier, bounds) else []
            yield from _in_sentence(text, here, near)
        earlier = here


def _is_next(text: ArticleText, earlier: Sequence[Amount], bounds: tuple[int, int]) -> bool:
    return text.sentence_words(earlier[0].first)[1] == bounds[0] - 1


def _in_sentence(
    text: ArticleText, amounts: Sequence[Amount], earlier: Sequence[Amount]
) -> Iterator[WrongChange]:
    sizes = [s for a in amounts if (s := _size(text, a)) is not None]
    if not sizes:
        return
    told = {s.amount.first for s in sizes}
    others = [a for a in amounts if a.first not in told]
    pairs = list(_pairs(text, others, earlier))
    for ends in pairs:
        of_kind = [s for s in sizes if _is_of_kind(s.amount, ends.before, ends.after)]
        linked = [s for s in of_kind if _stands_by(text, ends, s)]
        fitting = [s for s in of_kind if not _is_off(text, ends, s.amount)]
        if len(linked) == 1 and not fitting and _is_near(ends, linked[0].amount):
            size = linked[0]
            right = _said(abs(_base(ends.after) - _base(ends.before)) / _factor(size.amount))
            yield WrongChange(ends, text.tokens.span(size.first, size.last), right)
            return


def _size(text: ArticleText, amount: Amount) -> _Size | None:
    """An amount with what says that it tells by how much; None where nothing does."""
    if text.language == "kk" and amount.relation in (Bound.MORE, Bound.LESS):
        amount = _compared_in_kazakh(text, amount)
    exact = amount.low == amount.high and amount.relation in _EXACT_ENOUGH
    if amount.unit in _NOT_COUNTED or not exact:
        return None
    if text.language == "kk":
        return _kazakh_size(text, amount)
    start, end = text.sentence_words(amount.first)
    words, last = text.tokens.words, _last(amount)
    for place in range(amount.first - 1, max(start, amount.first - _LEAD) - 1, -1):
        word = words[place]
        if word in _BY.get(text.language, ()):
            told = text.language != "ru" or _is_compared(text, amount)
            return _Size(amount, place, last) if told else None
        if _SIZES[word]:
            return _Size(amount, place, last)
        if word not in _SLIGHT and word not in _THAT_IS:
            break
    hung = text.language == "ar" and words[amount.number.first].startswith("ب")
    inner = words[amount.number.first + 1 : last + 1]
    beside = (*words[last + 1 : min(end, last + 1) + 1], *inner)
    more = not _MORE.get(text.language, frozenset()).isdisjoint(beside)
    told = more or (hung and _is_compared(text, amount))
    return _Size(amount, amount.first, last) if told else None


def _kazakh_size(text: ArticleText, amount: Amount) -> _Size | None:
    """70 оқушыға көбейді, 3 келіге артық, айырмасы 5 миллион."""
    start, end = text.sentence_words(amount.first)
    words, last = text.tokens.words, _last(amount)
    behind = words[last + 1 : min(end, last + 2) + 1]
    into = any(words[n].endswith(_CASES) for n in (last, amount.number.last))
    told = (into and any(map(_moves, behind))) or not _MORE["kk"].isdisjoint(behind)
    named = any(_SIZES[w] for w in words[max(start, amount.first - 2) : amount.first])
    return _Size(amount, amount.first, last) if told or named else None


def _compared_in_kazakh(text: ArticleText, amount: Amount) -> Amount:
    """80 тракторға артық, which is no bound but by how much."""
    last = _last(amount)
    words = text.tokens.words[amount.number.last : last]
    compared = text.tokens.words[last] in _MORE["kk"] and any(w.endswith(_CASES) for w in words)
    return replace(amount, relation=Bound.EXACT, last=last - 1) if compared else amount


def _is_compared(text: ArticleText, amount: Amount) -> bool:
    """Whether a verb of change or of passing, or a comparative, stands near an amount."""
    start, end = text.sentence_words(amount.first)
    last = _last(amount)
    near = text.tokens.words[start : min(end, last + _NEAR) + 1]
    return any(_moves(w) or w in _MORE.get(text.language, ()) for w in near)


def _moves(word: str) -> bool:
    return moves(word) != 0 or bool(_BEATS[word])


def _pairs(
    text: ArticleText, amounts: Sequence[Amount], earlier: Sequence[Amount]
) -> Iterator[Ends]:
    """Two numbers of a sentence, or of it and the one before, that are set beside each other."""
    found = list(ends_of_change(text, amounts))
    if found:
        yield from found if len(found) == 1 else ()
        return
    plain = _with_bare_end(text, [a for a in amounts if _is_plain(a)])
    for known, group in groupby(sorted(plain, key=_sorting), key=_kind):
        several, kind = list(group), known
        if len(several) == 1 and len(amounts) > 1:
            continue
        if kind is None:
            several, kind = _as_before(several, earlier)
        if kind is None:
            continue
        before = [a for a in earlier if _is_plain(a) and _kind(a) == kind]
        if len(several) == _PAIR:
            one, other = sorted(several, key=lambda a: a.first)
        elif len(several) == 1 and len(before) == 1:
            one, other = before[0], several[0]
        else:
            continue
        first, second = _was(text, one), _was(text, other)
        if first == second and not _are_of_two_years(text, one, other):
            continue
        order = (one, other) if first and not second else (other, one)
        low, high = (_interval(text, a) for a in order)
        yield Ends(*order, low, high, one.first, _last(other))


def _with_bare_end(text: ArticleText, amounts: list[Amount]) -> list[Amount]:
    """The amounts, the one bare number that a sum was before in its currency: стоил 84."""
    sums = [a for a in amounts if a.unit in MONEY]
    bare = [a for a in amounts if a.unit is None and a.counted is None]
    if len(sums) != 1 or len(bare) != 1 or not any(_was(text, a) for a in (*sums, *bare)):
        return amounts
    told = replace(bare[0], unit=sums[0].unit)
    return [told if a is bare[0] else a for a in amounts]


def _as_before(amounts: list[Amount], earlier: Sequence[Amount]) -> tuple[list[Amount], str | None]:
    """A lone number with a scale, of what the only one of the sentence before is: 6.1 million."""
    bare = amounts[0].unit is None and amounts[0].counted is None
    scaled = amounts[0].number.last > amounts[0].number.first
    if len(amounts) != 1 or len(earlier) != 1 or not (bare and scaled):
        return amounts, None
    unit, counted = earlier[0].unit, earlier[0].counted
    return [replace(amounts[0], unit=unit, counted=counted)], _kind(earlier[0])


def _is_plain(amount: Amount) -> bool:
    exact = amount.low == amount.high and amount.relation in _EXACT_ENOUGH
    return exact and amount.value > 0 and not amount.others


def _kind(amount: Amount) -> str | None:
    """What an amount is of, as far as it can be set beside another."""
    if amount.unit in IN_BASE:
        return IN_BASE[amount.unit][0]
    if amount.unit in _NOT_COUNTED:
        return None
    if amount.unit in PEOPLE or amount.unit in _OF_STAFF:
        return "person"
    return _DEGREE if (amount.unit or "").startswith(_DEGREE) else amount.unit or amount.counted


def _sorting(amount: Amount) -> tuple[str, int]:
    return _kind(amount) or "", amount.first


def _was(text: ArticleText, amount: Amount) -> bool:
    """Whether words right beside a number say that it is the one of before."""
    start, end = text.sentence_words(amount.first)
    words, tokens, last = text.tokens.words, text.tokens, _last(amount)
    for place in range(amount.first - 1, max(start, amount.first - _NEAR) - 1, -1):
        apart = set(tokens.gap(place)) & set(",،;؛:") and place < amount.first - 1
        if apart and not _WHICH[words[place + 1]]:
            break
        if _BEFORE[words[place]]:
            return True
    for place in range(last + 1, min(end, last + 2) + 1):
        if set(tokens.gap(place - 1)) & set(",،;؛:("):
            break
        if _BEFORE[words[place]] and words[place] not in FUNCTION_WORDS:
            return True
    return False


def _are_of_two_years(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether a year of its own stands right beside each number: 210 in 2024, 260 in 2025."""
    years = [_year_by(text, a) for a in (one, other)]
    return None not in years and years[0] != years[1]


def _year_by(text: ArticleText, amount: Amount) -> int | None:
    tokens, last = text.tokens, _last(amount)
    end = text.sentence_words(amount.first)[1]
    days = text.dates_between(tokens.ends[last], tokens.ends[min(end, last + _TAIL)])
    near = [d for d in days if d.first.year == d.last.year]
    return near[0].first.year if near else None


def _is_of_kind(size: Amount, one: Amount, other: Amount) -> bool:
    """Whether a size is of what two numbers are of; bare ones are of what the others are."""
    kinds = {k for a in (one, other) if (k := _kind(a)) is not None}
    own = _kind(size)
    if own is None:
        return size.unit is None and not kinds & _MEASURED
    if not kinds:
        return own not in _MEASURED
    same_base = _base_of(size) is not None and kinds == {own}
    return own in kinds or same_base


_MEASURED = frozenset(kind for kind, _ in IN_BASE.values())


def _base_of(amount: Amount) -> str | None:
    return IN_BASE[amount.unit][0] if amount.unit in IN_BASE else None


def _stands_by(text: ArticleText, ends: Ends, size: _Size) -> bool:
    """Whether a size is of the two numbers, as far as words and distance tell."""
    apart = max(ends.first - size.last, size.first - ends.last, 0)
    if apart > _MOST_WORDS:
        return False
    return are_linked(text, ends, size.first, size.last)


def _is_off(text: ArticleText, ends: Ends, size: Amount) -> bool:
    """Whether no rounding makes a size that of the change."""
    apart = _interval(text, ends.after).away_from(_interval(text, ends.before))
    told = _interval(text, size)
    slack = 1e-6 * max(_base(ends.after), _base(ends.before))
    return not Interval(max(0.0, apart.low - slack), apart.high + slack).meets(told)


def _is_near(ends: Ends, size: Amount) -> bool:
    """Whether a size is so near the right one that it is of these two numbers."""
    right = abs(_base(ends.after) - _base(ends.before))
    return right > 0 and _LEAST <= _base(size) / right <= _MOST


def _interval(text: ArticleText, amount: Amount) -> Interval:
    factor = _factor(amount)
    plain = replace(amount, unit=None) if amount.unit == "share" else amount
    return as_written(text.tokens, plain).scaled(factor)


def _factor(amount: Amount) -> float:
    return IN_BASE[amount.unit][1] if amount.unit in IN_BASE else 1.0


def _base(amount: Amount) -> float:
    return amount.value * _factor(amount)


def _said(value: float) -> str:
    return f"{value:,.0f}" if abs(value - round(value)) < 1e-6 * max(1, value) else f"{value:.4g}"


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
