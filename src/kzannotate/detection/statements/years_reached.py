"""How many years something is said to have reached: anniversaries of bodies, ages of people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.domain.claim import Bound
from kzannotate.text.dates import Precision
from kzannotate.text.fold import fold_word
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount
    from kzannotate.text.dates import DateSpan

_NEAR = 3
_AHEAD, _BEHIND = 4, 7
_YEARS_OF = {"year": 1, "decade": 10, "century": 100}
_IN_ONE_WORD = {
    "десятилети": 10, "пятнадцатилети": 15, "двадцатилети": 20, "двадцатипятилети": 25,
    "тридцатилети": 30, "тридцатипятилети": 35, "сорокалети": 40, "сорокапятилети": 45,
    "пятидесятилети": 50, "шестидесятилети": 60, "семидесятилети": 70,
    "семидесятипятилети": 75, "восьмидесятилети": 80, "девяностолети": 90, "столети": 100,
    "стопятидесятилети": 150, "двухсотлети": 200, "centenar": 100, "centennial": 100,
    "bicentenar": 200, "bicentennial": 200, "sesquicentennial": 150, "golden jubilee": 50,
    "silver jubilee": 25, "يوبيل ذهبي": 50, "يوبيل فضي": 25, "ذكرى مئوية": 100,
}  # fmt: skip
"""Anniversaries that one word or two tell, by how they begin; Arabic ones less their articles."""
_FOUNDING_REACH = 6
_FEWEST_YEARS, _KAZAKH_AGE = 5, "жас"


def _listed(words: str) -> tuple[str, ...]:
    return tuple(fold_word(w) for w in words.split())


_FEASTS = _listed(
    "celebrat mark_ marks_ marked_ marking_ отмеча отмети отмечен празднует тойла атап_ يحتفل تحتفل"
    " احتفل احتفال"
)
"""What is kept of years that no word for an anniversary stands by: celebrating 40 years."""
_JUBILEES = _listed(
    "ذكرى عيد anniversar birthday годовщин летие летия летию летием жылдығ мерейтой"
)
_PASSING = _listed("مرور مضى_ مضت_ انقضى_ since_ со_ толды прошло_ өтті_")
_PASSED_REACH = 7
_FOUNDING = _listed(
    "تأسيس إنشاء قيام تأسس أنشئ found establish creat inception основан создан образован учрежд"
    " құрыл"
)
_OF_OTHERS = _listed(
    "علاقات استقلال معاهدة ميلاد دستور انتصار رحيل وفاة relation independ treaty birth_ births_"
    " death victory constitution war_ отношени независимост договор рожден смерт побед"
    " конституц войн қарым тәуелсіз шарт туған қайтыс жеңіс"
)
_AGES = _listed("عمر يبلغ_ تبلغ_ aged_ age_ возраст")
_OLD = _listed("old_ летн жаста жасы")
_AT_AGE = (fold_word("عن"),)
"""Arabic: he died at so many years."""


_AGES_OF_LEAVING = range(15, 111)
_LEAVES = frozenset(_listed("retires retire retiring dies died dead leaves quits steps"))
_TURNED = _listed(
    "turned_ turns_ turn_ turning_ исполнил исполня исполнит толды толады толып толмақ أتم_ أتمت_"
    " يتم_"
)
_TO_WHOM = frozenset(_listed("ему ей"))
_AGO = frozenset(_listed("ago назад бұрын"))
_AGO_BEFORE = frozenset(_listed("قبل"))
_AGO_REACH = 4
_AFTER_LEAD = frozenset(_listed("بعد спустя через"))
_AFTER_TAIL = frozenset(_listed("after على من после со"))
_AFTER_REACH = 2
_TURNS = WordMemo(lambda word: begins(word, _TURNED))


_CUES = WordMemo(lambda word: begins(word, _JUBILEES + _PASSING + _FEASTS))
_OF_AGE = WordMemo(lambda word: begins(word, _AGES))
_OF_BEING_OLD = WordMemo(lambda word: begins(word, _OLD))


@dataclass(frozen=True, slots=True)
class YearsReached:
    """A number of years with the numbers of its first and last words.

    Args:
        founding: a word beside it says that it counts from a beginning.
    """

    first: int
    last: int
    years: int
    founding: bool


def _in_one_word(word: str) -> bool | None:
    return True if begins_so(word, _ANNIVERSARIES) else None


_ANNIVERSARIES = tuple(fold_word(phrase.split()[0]) for phrase in _IN_ONE_WORD)
_OF_ONE_WORD = WordMemo(_in_one_word)


def named_anniversaries(text: ArticleText) -> Iterator[YearsReached]:
    """Anniversaries that no number tells: a centenary, двадцатилетие, the golden jubilee."""
    words = text.tokens.words
    for place in text.tokens.places(_OF_ONE_WORD):
        for phrase, years in _IN_ONE_WORD.items():
            parts = [fold_word(part) for part in phrase.split()]
            here = words[place : place + len(parts)]
            if len(here) == len(parts) and all(
                begins_so(w, (part,)) for w, part in zip(here, parts, strict=True)
            ):
                last = place + len(parts) - 1
                start, end = text.sentence_words(place)
                wide = words[max(start, place - _NEAR) : min(end, last + _FOUNDING_REACH) + 1]
                if not any(begins(w, _OF_OTHERS) for w in wide):
                    founding = any(begins(w, _FOUNDING) for w in wide)
                    yield YearsReached(place, last, years, founding)
                break


def anniversaries(text: ArticleText) -> Iterator[YearsReached]:
    """Anniversaries that may be of a body, in order."""
    amounts: dict[int, Amount] | None = None
    seen = -1
    for cue in text.tokens.places(_CUES):
        start, end = text.sentence_words(cue)
        if amounts is None:
            amounts = {a.number.first: a for a in text.amounts}
        for place in range(max(start, seen + 1, cue - _AHEAD), min(end, cue + _BEHIND) + 1):
            found = _years_at(text, place, amounts.get(place))
            if found is not None and found.years >= _FEWEST_YEARS:
                seen = found.last
                yield found
                break


def _years_at(text: ArticleText, place: int, amount: Amount | None) -> YearsReached | None:
    """An anniversary whose number begins at a place."""
    if amount is None:
        ordinal = ordinal_at(text.tokens, place, text.language)
        if ordinal is None:
            return None
        return _told(text, ordinal.first, ordinal.last, ordinal.value, passing=False)
    if amount.unit is not None and amount.unit not in _YEARS_OF:
        return None
    years = amount.value * _YEARS_OF.get(amount.unit or "year", 1)
    if years != int(years) or amount.low != amount.high:
        return None
    last = max(amount.number.last, amount.last if amount.unit else 0)
    return _told(text, amount.first, last, int(years), passing=amount.unit is not None)


def _told(
    text: ArticleText, first: int, last: int, years: int, *, passing: bool
) -> YearsReached | None:
    start, end = text.sentence_words(first)
    words = text.tokens.words
    near = words[max(start, first - 2) : min(end, last + 2) + 1]
    wide = words[max(start, first - _NEAR) : min(end, last + _FOUNDING_REACH) + 1]
    if any(begins(w, _OF_OTHERS) for w in wide):
        return None
    before = words[max(start, first - _PASSED_REACH) : first]
    since = passing and any(begins(w, _PASSING) for w in before)
    founding = any(begins(w, _FOUNDING) for w in (*wide, *(before if since else ())))
    jubilee = any(begins(w, _JUBILEES) for w in near)
    kept = words[max(start, first - 2) : first]
    jubilee = jubilee or (passing and any(begins(w, _FEASTS) for w in kept))
    passed = passing and founding and any(begins(w, _PASSING) for w in (*near, *before))
    return YearsReached(first, last, years, founding) if jubilee or passed else None


def turnings(text: ArticleText) -> Iterator[YearsReached]:
    """Numbers of years that something is said to turn: исполнилось 50 лет, 51 жыл толды."""
    words = text.tokens.words
    if not any(True for _ in text.tokens.places(_TURNS)):
        return
    for amount in text.amounts:
        aged = (amount.counted or _KAZAKH_AGE).startswith(_KAZAKH_AGE)
        if amount.unit not in ("year", None) or not aged or amount.low != amount.high:
            continue
        start, end = text.sentence_words(amount.first)
        last = max(amount.last, amount.number.last)
        near = (*words[max(start, amount.first - 2) : amount.first], *words[last + 1 : last + 2])
        if last + 1 > end + 1 or not any(begins(w, _TURNED) for w in near):
            continue
        if amount.value == int(amount.value):
            yield YearsReached(amount.first, last, int(amount.value), founding=False)


def years_ago(text: ArticleText) -> Iterator[tuple[YearsReached, DateSpan]]:
    """Numbers of years ago, each with the year beside it: 20 years ago, in 1995."""
    tokens = text.tokens
    for amount in text.amounts:
        plain = amount.unit == "year" and amount.low == amount.high
        if not plain or amount.relation is not Bound.EXACT or amount.value != int(amount.value):
            continue
        start, end = text.sentence_words(amount.first)
        last = max(amount.last, amount.number.last)
        told = (
            tokens.words[last + 1 : last + 2],
            tokens.words[max(start, amount.first - 1) : amount.first],
        )
        since = _tells_since(text, amount, last)
        if _AGO.isdisjoint(told[0]) and _AGO_BEFORE.isdisjoint(told[1]) and not since:
            continue
        for day in text.dates_between(tokens.starts[last], tokens.ends[end]):
            place = tokens.at_folded(day.start)
            beside = (
                place - last <= _AGO_REACH + since and day.precision is Precision.YEAR and day.dated
            )
            if beside and day.first.year == day.last.year:
                yield YearsReached(amount.first, last, int(amount.value), founding=False), day
                break


def _tells_since(text: ArticleText, amount: Amount, last: int) -> bool:
    """Whether years go by from what has ended: 15 years after its closing, بعد 15 عاما على."""
    words, (start, end) = text.tokens.words, text.sentence_words(amount.first)
    lead = words[max(start, amount.first - 2) : amount.first]
    tail = words[last + 1 : min(end, last + 2) + 1]
    opened = text.language in ("en", "kk") or not _AFTER_LEAD.isdisjoint(lead)
    early = amount.first - start <= _AFTER_REACH
    if not (early and opened) or _AFTER_TAIL.isdisjoint(tail[:1]) or text.written is None:
        return False
    days = text.dates_between(text.tokens.ends[last], text.tokens.ends[end])
    return any(d.first.year == text.written.year for d in days)  # now, and not in between


def ages(text: ArticleText) -> Iterator[YearsReached]:
    """Ages of people, in order."""
    words = text.tokens.words
    for amount in text.amounts:
        start, end = text.sentence_words(amount.first)
        last = max(amount.last, amount.number.last)
        ahead = words[max(start, amount.first - _NEAR) : amount.first]
        behind = words[amount.number.last + 1 : min(end, last + 1) + 1]
        told = any(_OF_AGE.of(ahead[-2:])) or any(_OF_BEING_OLD.of(behind))
        told = told or (ahead[-1:] == _AT_AGE and amount.unit == "year")
        told = told or _is_of_who_leaves(text, amount, start)
        if told and amount.value == int(amount.value) and amount.low == amount.high:
            yield YearsReached(amount.first, last, int(amount.value), founding=False)


def _is_of_who_leaves(text: ArticleText, amount: Amount, start: int) -> bool:
    """Whether somebody retires or died "at" a bare number."""
    words = text.tokens.words
    bare = amount.unit is None and amount.counted is None and amount.value in _AGES_OF_LEAVING
    if not bare or amount.first == start or words[amount.first - 1] != "at":
        return False
    return not _LEAVES.isdisjoint(words[max(start, amount.first - _AHEAD - 1) : amount.first])


def ages_now(text: ArticleText) -> Iterator[YearsReached]:
    """Ages that Russian tells by a pronoun: сейчас ему 58 лет."""
    words = text.tokens.words
    for amount in text.amounts if text.language == "ru" else ():
        before = words[max(0, amount.first - 1) : amount.first]
        whole = amount.value == int(amount.value) and amount.low == amount.high
        if before and before[0] in _TO_WHOM and amount.unit == "year" and whole:
            last = max(amount.last, amount.number.last)
            yield YearsReached(amount.first, last, int(amount.value), founding=False)


def begins(word: str, beginnings: tuple[str, ...]) -> bool:
    """Whether a folded word begins in one of some ways; those with a "_" are whole words."""
    return f"{word}_" in beginnings or begins_so(word, beginnings)
