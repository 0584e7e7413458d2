"""Numbers and days of an article in base units, and whether they are told as what is so now."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.fact_groups import DAY, Dimension, dimension_of
from kzannotate.detection.lexicon.first_days import CREATED
from kzannotate.detection.lexicon.properties import begins_so, tells_of_change
from kzannotate.detection.statements.times_won import times_won
from kzannotate.domain.claim import Bound
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.intervals import written_slack
from kzannotate.text.matching import is_arabic
from kzannotate.text.months import MONTHS
from kzannotate.text.units import concept_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from datetime import date

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span
    from kzannotate.text.amounts import Amount
    from kzannotate.text.dates import DateSpan

TITLE, OPEN = "title", "?"
_YEAR = re.compile("(?:1[5-9]|20)[0-9]{2}")
_DATE_REACH, _OPENING, _OLDEST = 8, 2, 100
_KMH = 1000
_BEGUN_REACH, _PLANNED_REACH = 4, 3
_STANDS = frozenset(".;؛!?؟\n")
_COMMAS = frozenset("،,")
_HOUR = folded_words("h hour ساعة الساعة час ч сағ сағатына")
_PART_OF = folded_words(
    "منها منهم منهن بينها بينهم including among них которых ішінде alone only وحدها وحده فقط"
    " лишь только ғана other another others прочих других أخرى آخرين باقي rest remaining"
    " остальные қалған"
)
_COMPARED = folded_words(
    "than against compared instead rather versus مقابل مقارنة بعدما بدلا بعد со чем против вместо"
    " қарағанда орнына дан ден тан тен нан нен up down by بمقدار بواقع"
)
_SECTION = folded_words(
    "section stretch stretches part leg segment القسم قسم الجزء جزء المقطع участок участка отрезок"
    " часть части бөлігі бөлігінің телімі half نصف половина жартысы"
)
"""What is measured of a part alone."""
_SINCE = folded_words("since منذ с со")
_FROM = folded_words("from من с")
_BY = folded_words("by بمقدار بنسبة بواقع на")
_PER = folded_words(
    "per each apiece every لكل للفرد للشخص каждый каждому каждой каждого әр шаққанда"
)
_PER_BEFORE = folded_words("по each every لكل كل әр каждый каждому")
_OF_WHICH = frozenset({("of", "which"), ("of", "them"), ("of", "whom"), ("of", "these")})
_KAZAKH_OF_IT = folded_words("оның олардың")
_KAZAKH_BEING = "болатын"
"""Before a noun it says what that has; at the end of a sentence, what was."""
_KAZAKH_EACH = ("дан", "ден", "тан", "тен", "нан", "нен")
OF = frozenset(fold_word(w) for w in ("من", "of", "из"))
"""What stands between some and all of them."""
_FORMER_WORDS = (
    "then previous previously earlier former formerly initially originally ago once before آنذاك"
    " سابقا السابق السابقة الماضية الماضي سابق مسبقا قبل тогда ранее прежде прежний прежняя прошлый"
    " прошлая прошлом назад раньше изначально первоначально накануне бұрын бұрынғы өткен алдыңғы"
    " бастапқыда"
)
_FORMER = folded_words(_FORMER_WORDS)
_BEFORE = folded_words("قبل")
"""Before the end of a year: the day of a plan, and not what was before."""
_FIRST = folded_words("last first الأول первый первые первая первого алғашқы")
_HAD = folded_words("had كانت كان وكانت وكان еді болатын был была было были")
_WAS = folded_words("был была было были")
_PASSIVE = ("ан", "ана", "ано", "аны", "ен", "ена", "ено", "ены", "ят", "ята", "яты")
_NOW = folded_words(
    "now today currently اليوم الآن حاليا сегодня сейчас ныне теперь қазір бүгін бүгінде"
)
_TIMES = folded_words(
    "year month week عام العام سنة السنة شهر الشهر أسبوع الأسبوع году года год месяце месяца неделе"
    " недели жылы жыл айда аптада monday tuesday wednesday thursday friday saturday sunday night"
)
_HAVING_WORDS = (
    "has have had having with employ hous hold counts contain compris operat featur includ boast"
    " brought bring gather compet participa join sign total number show screen consist fly flies"
    " owns serve run runs study studies enrol unites uniting"
    " يضم تضم ضم لدي يملك تملك يمتلك تمتلك يعمل تعمل يتالف تتالف يحتوي تحتوي شارك مشارك يشارك تشارك"
    " بلغ يبلغ تبلغ عدد يشغل تشغل وقع اجمالي مجموع"
    " имеет насчит работа числ есть входи входя участв собра состо включ располаг подпис всего"
    " учатся учится обуча объединя"
    " бар_ құрайды құрады қатыс біріктір жұмыс істе болды болады жалпы барлығы қол_"
    " оқиды_ білім_"
    " stretch span cover occup own possess offer number capab made consists deploy maintain"
    " boast sports seat"
    " تمتد يمتد تغطي يغطي تشغل يشغل تدير يدير تدار تتسع يتسع تستوعب يستوعب مزود مجهز يتكون تتكون"
    " مكون تحتفظ يحتفظ تحتضن"
    " يحتضن يوجد توجد تسير يسير تجمع يجمع متوسط اسطول قوام"
    " рассчита баланс штат действу облада распола трудят работают эксплуатир вмеща хран курсиру"
    " содерж держат развод печата выпуска показ представ программ"
    " تعرض يعرض تربي يربي تطبع يطبع ترعى يرعى تقدم"
    " print publish issue breed keep rear showing"
    " көрсет басып_ бағы ұста"
    " оснащ занят_ приход оборудов открыт_ собра"
    " сақта арналған лайықта жүзеге штат баланс қызмет_ етеді_ иелен орналас тұрады_ алып_жат"
)
_OTHER_WORDS = (
    "another other nearby neighbouring neighboring similar rival adjacent соседний"
    " соседняя соседнем соседней другой другая другом другие похожие مجاور المجاور المجاورة أخرى"
    " آخر مماثل көрші басқа ұқсас"
)
OF_OTHERS = folded_words(_OTHER_WORDS)
"""What says that a clause is about a neighbour or a rival."""
_HAVES = tuple(fold_word(w.rstrip("_")) for w in _HAVING_WORDS.split())
_HAS = folded_words("у оның олардың لديها لديه لديهم وله ولها لها له عنده its their whole entire")
HAVING = WordMemo(lambda word: word in _HAS or begins_so(word, _HAVES))
"""Whether folded words say that somebody has so many, or that so many take part."""


class Value(NamedTuple):
    """A number or a day with its place and what it allows, in base units.

    Args:
        first: number of its first word; ``last`` of its last.
        low: the least that it may mean; ``high`` the most; days are ordinals.
        nouns: numbers of the words of what is counted.
        day: None for a number.
    """

    first: int
    last: int
    dimension: Dimension
    low: float
    high: float
    span: Span
    nouns: range
    day: DateSpan | None = None

    def apart(self, place: int) -> int:
        """How many words a place is away."""
        return max(self.first - place, place - self.last, 0)


def values(text: ArticleText, wanted: Collection[str]) -> Iterator[Value]:
    """Titles won, amounts and days of some dimensions."""
    titles = list(_titles(text)) if "count" in wanted else []
    yield from titles
    won = {n for t in titles for n in range(t.first, t.last + 1)}
    for amount in text.amounts:
        dimension = _dimension(text, amount) if amount.first not in won else None
        if dimension is None or dimension.what not in wanted or amount.others:
            continue
        quantity = amount.quantity()
        slack = written_slack(text.tokens, amount) if amount.relation is Bound.EXACT else 0.0
        low = -math.inf if quantity.low is None else (quantity.low - slack) * dimension.factor
        high = math.inf if quantity.high is None else (quantity.high + slack) * dimension.factor
        last = max(amount.last, amount.number.last)
        nouns = range(amount.number.last + 1, last + 1)
        yield Value(amount.first, last, dimension, low, high, text.amount_span(amount), nouns)
    at = text.tokens.at_folded
    for day in text.dates if DAY in wanted else ():
        first, last = at(day.start), at(day.end - 1)
        low, high = float(day.first.toordinal()), float(day.last.toordinal())
        span = text.date_span(day)
        yield Value(first, last, Dimension(DAY, DAY), low, high, span, range(0), day)


def _titles(text: ArticleText) -> Iterator[Value]:
    """How many titles somebody has who is so many times a champion."""
    for won in times_won(text):
        span, number = text.tokens.span(won.first, won.last), float(won.number)
        champion = range(won.champion, won.champion + 1)
        dimension = Dimension("count", TITLE)
        yield Value(won.first, won.last, dimension, number, number, span, champion)


def _dimension(text: ArticleText, amount: Amount) -> Dimension | None:
    unit = amount.unit
    if unit is None and amount.noun is not None:
        noun = concept_of(text.tokens.words[amount.noun], text.language)
        return dimension_of(noun) or Dimension("count", OPEN)
    if unit is None:
        return Dimension(*(("count", OPEN) if amount.counted else ("people", "person")))
    found = dimension_of(unit)
    if found is not None and found.key == "length" and _is_hourly(text, amount):
        return Dimension("measure", "speed", found.factor / _KMH)
    return found


def _is_hourly(text: ArticleText, amount: Amount) -> bool:
    last = max(amount.last, amount.number.last)
    return not _HOUR.isdisjoint(text.tokens.words[last + 1 : last + 3])


def clause(text: ArticleText, value: Value) -> tuple[int, int]:
    """The first and the last word of a value's part of its sentence, cut at semicolons."""
    start, end = text.sentence_words(value.first)
    gaps = [n for n in range(start, end) if _STANDS & set(text.tokens.gap(n))]
    start = max([start, *(n + 1 for n in gaps if n < value.first)])
    return start, min([end, *(n for n in gaps if n >= value.last)])


def is_no_claim(text: ArticleText, value: Value) -> bool:
    """Whether a number is a part of one, one that another is compared with, or one for each."""
    if value.day is not None:
        return False
    words = text.tokens.words
    start, end = text.sentence_words(value.first)
    ahead = words[max(start, value.first - 3) : value.first]
    behind = words[
        value.last + 1 : _last_before_comma(text, value.last, min(end, value.last + 2)) + 1
    ]
    if _is_for_each(text, value, ahead, behind) or not _PART_OF.isdisjoint(ahead):
        return True
    before = words[max(start, value.first - 6) : value.first]
    hung = text.tokens.gap(value.last - 1) == "-" and value.last > value.first
    before += behind[:1] if hung else ()  # a 60-kilometre stretch
    if value.dimension.what == "measure" and not _SECTION.isdisjoint(before):
        return True
    compared = _COMPARED if value.dimension.what == "count" else _COMPARED | _FROM
    if ahead[-1:] == ("by",) and value.dimension.what == "count" and len(ahead) > 1:
        compared -= {"by"} if ahead[-2].endswith("ed") and not tells_of_change(ahead[-2]) else set()
    pairs = {(ahead[n], ahead[n + 1]) for n in range(len(ahead) - 1)}
    if not compared.isdisjoint(ahead[-2:]) or pairs & _OF_WHICH:
        return True
    if not _KAZAKH_OF_IT.isdisjoint(ahead[-1:]):
        return True
    near = words[max(start, value.first - 4) : min(end, value.last + 3) + 1]
    return not _BY.isdisjoint(ahead[-1:]) and any(map(tells_of_change, near))


def _last_before_comma(text: ArticleText, place: int, end: int) -> int:
    """The last of some words up to a comma."""
    return next((n for n in range(place, end) if _COMMAS & set(text.tokens.gap(n))), end)


def _is_for_each(
    text: ArticleText, value: Value, ahead: tuple[str, ...], behind: tuple[str, ...]
) -> bool:
    often = value.dimension.what == "time"
    each = not _PER.isdisjoint(behind) or not (often or _PER_BEFORE.isdisjoint(ahead[-1:]))
    kazakh = text.language == "kk" and value.dimension.what == "money"
    return each or (kazakh and text.tokens.words[value.last].endswith(_KAZAKH_EACH))


def is_of_other_time(text: ArticleText, value: Value, *, had: bool) -> bool:
    """Whether the words beside a value say that it was so before.

    Args:
        text: the article.
        value: one of its values.
        had: "had been" counts as well.
    """
    start, end = clause(text, value)
    if value.day is not None:
        near = text.tokens.words[max(start, value.first - 6) : value.first]
        until = text.tokens.words[max(start, value.first - _PLANNED_REACH) : value.first]
        return not (_FORMER - (_BEFORE & set(until))).isdisjoint(near)
    last = _before_another(text, value, min(end, value.last + 6))
    near = _undated(text, range(max(start, value.first - 8), last + 1))
    near = tuple(w for w in near if w != _KAZAKH_BEING or text.tokens.words[end] == w)
    # "Был подписан" is no former state, but a passive.
    passive = [w for n, w in enumerate(near[1:]) if near[n] in _WAS and w.endswith(_PASSIVE)]
    near = tuple(w for w in near if w not in _WAS) if passive else near
    if not _NOW.isdisjoint(near):
        return False
    return not (_FORMER | _FIRST | (_HAD if had else frozenset())).isdisjoint(near)


def _before_another(text: ArticleText, value: Value, end: int) -> int:
    """The last word up to an end that is not of another number behind a comma: 43, it was 31."""
    comma = _last_before_comma(text, value.last, end)
    return comma if text.amounts_between(comma + 1, end) else end


def says_former(text: ArticleText, first: int, last: int) -> bool:
    """Whether a word beside some others says that it was so before, not of a month or a year."""
    start, end = text.sentence_words(first)
    near = _undated(text, range(max(start, first - 8), min(end, last + 6) + 1))
    return _NOW.isdisjoint(near) and not (_FORMER | _HAD).isdisjoint(near)


def _undated(text: ArticleText, places: range) -> tuple[str, ...]:
    """Some words less those that belong to a month or a year: last September, العام الماضي."""
    words = text.tokens.words
    dated = {n for n in places if _YEAR.fullmatch(words[n]) or words[n] in _TIMES}
    dated |= {n for n in places if month_of(words[n]) is not None}
    return tuple(words[n] for n in places if n - 1 not in dated and n + 1 not in dated)


def time_of(text: ArticleText, value: Value) -> tuple[date, date] | None:
    """The days that a number is of: those that its clause names, else the article's."""
    tokens, (start, end) = text.tokens, clause(text, value)
    low, high = max(start, value.first - _DATE_REACH), min(end, value.last + _DATE_REACH)
    opening = text.dates_between(tokens.starts[start], tokens.ends[min(end, start + _OPENING)])
    days = text.dates_between(tokens.starts[low], tokens.ends[high])
    near = [*opening, *(d for d in days if _is_beside(text, value, d))]
    at = tokens.at_folded
    found = min(near, key=lambda d: abs(at(d.start) - value.first), default=None)
    if found is None or (text.period and text.period[0].year - found.first.year > _OLDEST):
        return text.period
    return found.first, found.last


def _is_beside(text: ArticleText, value: Value, day: DateSpan) -> bool:
    """Whether nothing sets a date and a value apart: a comma behind it, a number before it."""
    tokens = text.tokens
    first, last = tokens.at_folded(day.start), tokens.at_folded(day.end - 1)
    if not _SINCE.isdisjoint(tokens.words[max(0, first - 2) : first + 1]):
        return False
    ahead = tokens.words[max(0, first - _BEGUN_REACH) : first]
    behind = tokens.words[last + 1 : last + 3] if text.language == "kk" else ()
    if any(CREATED[w] for w in (*ahead, *behind)):
        return False
    if first > value.last:
        between = range(value.last + 1, first)
        parted = any(_COMMAS & set(tokens.gap(n)) for n in range(value.last, first))
        return not parted and not any(a.number.first in between for a in text.amounts)
    return not any(_COMMAS & set(tokens.gap(n)) for n in range(last, value.first))


def month_of(word: str) -> int | None:
    """The month that a folded word names, past Arabic proclitics and Kazakh endings."""
    forms = (word, word[1:], word[2:]) if is_arabic(word) else (word, word[:-2], word[:-3])
    return next((MONTHS[f] for f in forms if f in MONTHS), None)
