"""A whole and the parts that one sentence tells of: of 45 seats 19, 14 and 9; 31 votes to 17."""

from __future__ import annotations

from enum import Enum
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import tells_of_change
from kzannotate.detection.statements.nothing_left import is_nothing_left
from kzannotate.detection.statements.parts_and_wholes import (
    OF_WHICH,
    OF_WHOLE,
    TOTAL,
    WrongSum,
    are_alike,
    are_exact,
    are_nested,
    last_of,
    listed,
    sum_of,
)
from kzannotate.detection.statements.purposes import have_purposes
from kzannotate.detection.statements.told_halves_apart import beyond_both
from kzannotate.detection.statements.told_totals import in_all, with_more
from kzannotate.detection.statements.years_reached import begins
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.intervals import Interval, as_written, total
from kzannotate.text.numerals import may_begin
from kzannotate.text.units import concept_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount


_INCLUDING = listed("including among notably especially مثل أبرز включая числе частности")
_MADE_UP = listed(
    "made comprise comprises consists consist split divided يتالف تتالف يتكون تتكون ينقسم تنقسم"
    " состоит складыва слагается дели разбит құрал бөлін тұрады"
)
_EACH = frozenset(
    listed(
        "each apiece per every كل لكل منهما каждый каждая каждому каждой каждого по әрқайсысы"
        " әрқайсысына әрқайсысында әрқайсысынан әрбір әр сайын"
    )
)
_LEFT = listed(
    "remaining remainder rest_ الباقي والباقي الباقون الباقين والباقون البقية المتبقي وبقي وبقيت"
    " تبقى تبقت остальн оставш қалған"
)
_PER = "по"
_OUTCOMES = (
    listed(
        "rescue saved surviv alive unhurt أنقذ نجا ناج أحياء إنقاذ спас выжи уцеле вывели құтқар"
        " аман тірі"
    ),
    listed("killed dead_ died deaths قتل قتيل حتف لقي توف مصرع погиб умер жертв қаза мерт өлді"),
    listed("missing مفقود пропал ненайден хабарсыз із-түзсіз"),
)
_ALLOCATED = frozenset({"seat", "vote", "medal", "bed", "point", "flat", "goal"})
_OPPOSED = frozenset(listed("to against مقابل против_ против қарсы"))
_KAZAKH_OF = ("ның", "нің", "дың", "дің", "тың", "тің", "нан", "нен", "дан", "ден", "тан", "тен")
_CHAMBERS = listed(
    "council parliament assembly chamber senate house مجلس برلمان جمعية совет парламент дум палат"
    " мәслихат мәжіліс кеңес"
)
NO_ROW = listed(
    "majority need includ among coalition previous earlier last أغلبية يحتاج بينها بينهم منها"
    " ائتلاف السابق большинств нужн включая числе коалици прежн көпшілік қажет коалиция бұрын"
)
_SHORT_OF, _SHORT_OF_PURPOSES = 0.12, 0.3
_ENDS = 0.05
_MOST_PARTS, _FEWEST = 8, 2
_REACH, _CLASS_REACH, _START, _TOTAL_REACH = 3, 5, 4, 6


def wrong_sums(text: ArticleText, amounts: Sequence[Amount]) -> WrongSum | None:
    """What the amounts of one sentence are said to make up, where they do not."""
    if not _FEWEST < len(amounts) <= _MOST_PARTS + _FEWEST:
        return None
    start, end = text.sentence_words(amounts[0].first)
    colon = next((n for n in range(start, end) if ":" in text.tokens.gap(n)), start - 1)
    opened = colon if colon < amounts[1].first and amounts[0].first < colon else start - 1
    words = text.tokens.words[start : end + 1]
    changing = text.tokens.words[opened + 1 : end + 1]
    each = {w for n, w in enumerate(words, start) if w != _PER or _is_number(text, n + 1)}
    if not _EACH.isdisjoint(each) or any(map(tells_of_change, changing)):
        return None
    for find in _FINDERS:
        found = next(iter(find(text, amounts)), None)
        if found is not None:
            return found
    return None


def _is_number(text: ArticleText, place: int) -> bool:
    """Whether a word begins a number: по 12 человек, but not по данным."""
    words = text.tokens.words
    return place < len(words) and may_begin(words[place], text.language)


def _votes(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """31 votes to 17, of 47 members."""
    words = text.tokens.words
    for one, other in pairwise(amounts):
        between = words[last_of(one) + 1 : other.first]
        opposed = one.unit == "vote" and len(between) <= _REACH and not _OPPOSED.isdisjoint(between)
        if not opposed or other.unit not in (None, "vote") or not are_exact((one, other)):
            continue
        wholes = [a for a in amounts if a not in (one, other) and _is_count(a)]
        wholes = [w for w in wholes if w.value > max(one.value, other.value)]
        if len(wholes) == 1 and one.value + other.value > wholes[0].value:
            yield WrongSum(wholes[0], [one, other])


def _is_count(amount: Amount) -> bool:
    """Whether an amount counts voters: members, federations, ballots."""
    measured = MONEY | IN_BASE.keys() | {"share", "time", "point", None}
    counted = amount.unit not in measured or amount.counted is not None
    return counted and amount.value == int(amount.value)


def _outcomes(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """54 people were in the mine: 39 were saved, 13 died."""
    whole, *parts = amounts
    if whole.unit not in PEOPLE and whole.counted is None:
        return
    if not are_exact(amounts) or any(p.value >= whole.value for p in parts):
        return
    if _outcome(text, whole, parts[0]) is not None or whole.unit in MONEY:
        return
    known = [_outcome(text, p, q) for p, q in zip(parts, [*parts[1:], None], strict=True)]
    several = None not in known and len(set(known)) == len(known) and 0 in known
    if several and not are_nested(text, whole, parts) and sum_of(parts) != whole.value:
        yield WrongSum(whole, parts)


def _outcome(text: ArticleText, amount: Amount, following: Amount | None) -> int | None:
    """Whether those counted were saved, died or are missing, by the words behind their number."""
    end = text.sentence_words(amount.first)[1]
    stop = following.first if following else min(end, last_of(amount) + _CLASS_REACH) + 1
    near = text.tokens.words[amount.number.last + 1 : stop]
    if text.language == "ar":  # the verb stands before the number
        start = text.sentence_words(amount.first)[0]
        near = text.tokens.words[max(start, amount.first - _REACH) : amount.first]
    found = {n for n, stems in enumerate(_OUTCOMES) if any(begins(w, stems) for w in near)}
    return found.pop() if len(found) == 1 else None


def _of_whole(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """Of 45 seats, or 45 seats, of which or in a colon: the parts behind a whole."""
    whole, *parts = amounts
    if len(parts) > _FEWEST and parts[0].value == len(parts) - 1 and not are_alike(whole, parts[0]):
        parts = parts[1:]  # on four categories: …
    parts = _of_one_row(whole, parts)
    if len(parts) < _FEWEST or not are_exact((whole,)) or not are_exact(parts, others=True):
        return
    opening = _opening(text, whole, parts[0])
    near = text.tokens.words[last_of(whole) + 1 : parts[0].first]
    among = any(begins(w, _INCLUDING) for w in near)
    kinds = _are_kinds(text, whole, parts) and (among or opening is not None)
    if not (kinds or all(are_alike(whole, p) for p in parts)) or are_nested(text, whole, parts):
        return
    if any(p.value >= whole.value for p in parts) or (opening is None and not kinds):
        return
    made = _within(as_written(text.tokens, whole))
    written = [_within(as_written(text.tokens, p)) for p in parts]
    if any(made.meets(total(written[:n])) for n in range(_FEWEST, len(written) + 1)):
        return
    meant = total(written)
    shared = _is_shared_out(text, whole) or whole.unit in MONEY or whole.unit in IN_BASE
    beyond = meant.low > made.high and ((shared and not among) or kinds)
    least = 1 - (_SHORT_OF_PURPOSES if have_purposes(text, whole, parts) else _SHORT_OF)
    nearly = made.low * least <= meant.high < made.low and opening is _Opening.ALL
    short = nearly and (shared or _has_colon(text, whole, parts[0])) and _closes(text, parts[-1])
    less = meant.high < made.low
    told_out = less and (_is_complete if not among else _is_told_out)(text, parts)
    if beyond or (short and not among) or told_out:
        yield WrongSum(whole, parts)


def _within(told: Interval) -> Interval:
    """What an interval holds but its very ends: not all numbers are rounded by a full half."""
    slack = _ENDS * (told.high - told.low)
    return Interval(told.low + slack, told.high - slack)


def _of_seats(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """In the 90-seat council the Greens have 46 seats, others 31 and 18: more than there are."""
    whole, *parts = amounts
    parts = _of_one_row(whole, parts)
    if whole.unit != "seat" or len(parts) <= _FEWEST:
        return
    if not are_exact((whole,)) or not are_exact(parts, others=True):
        return
    start, end = text.sentence_words(whole.first)
    words = text.tokens.words[start : end + 1]
    if not any(begins(w, _CHAMBERS) for w in words) or any(begins(w, NO_ROW) for w in words):
        return
    alike = all(are_alike(whole, p) and p.value < whole.value for p in parts)
    if alike and not are_nested(text, whole, parts) and whole.value < sum_of(parts):
        yield WrongSum(whole, parts)


def _of_one_row(whole: Amount, parts: list[Amount]) -> list[Amount]:
    """The parts less what stands behind them of another kind: for the three worst breaches."""
    row = list(takewhile(lambda p: are_alike(whole, p), parts))
    return row if len(row) >= _FEWEST else parts


def _of_later_whole(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """Four halls with 3600 objects: 1200 in one, …; the whole stands right before a colon."""
    if len(amounts) > _FEWEST + 1 and _has_colon(text, amounts[1], amounts[2]):
        yield from _of_whole(text, amounts[1:])


def _of_count(text: ArticleText, amounts: Sequence[Amount]) -> Iterator[WrongSum]:
    """The total number of works is 214: 120 songs, 60 plays and 24 symphonies."""
    whole, *parts = amounts
    if whole.unit or whole.counted or len(parts) < _FEWEST or not are_exact(amounts):
        return
    start = text.sentence_words(whole.first)[0]
    told = not TOTAL.isdisjoint(text.tokens.words[start : whole.first])
    beside = ":" in text.tokens.gap(last_of(whole)) and last_of(whole) == whole.number.last
    if not told or not beside or any(not _is_thing(p) for p in parts):
        return
    short = whole.value * (1 - _SHORT_OF) <= sum_of(parts) < whole.value
    if any(p.value >= whole.value for p in parts) or not _closes(text, parts[-1]):
        return
    if short or whole.value < sum_of(parts) <= whole.value * (1 + _SHORT_OF):
        yield WrongSum(whole, parts)


def _is_thing(part: Amount) -> bool:
    """Whether a number is of things, and not of what is measured."""
    measured = MONEY | IN_BASE.keys() | {"share", "time"}
    return part.unit not in measured and bool(part.unit or part.counted)


def _is_shared_out(text: ArticleText, whole: Amount) -> bool:
    """Whether seats, votes or the like are counted; Arabic may say so first: the seats, all 81."""
    before = text.tokens.words[max(0, whole.first - _START) : whole.first]
    named = [concept_of(w, text.language) for w in before] if text.language == "ar" else []
    return not _ALLOCATED.isdisjoint((whole.unit, *named))


class _Opening(Enum):
    """How a whole leads on to its parts."""

    ALL = 1
    """Of 45 seats; 45 seats: …"""
    SOME = 2
    """45 seats, of which …"""


def _opening(text: ArticleText, whole: Amount, part: Amount) -> _Opening | None:
    words = text.tokens.words
    start = text.sentence_words(whole.first)[0]
    near = words[last_of(whole) + 1 : part.first]
    behind = words[last_of(part) + 1 : last_of(part) + _FEWEST]
    lead = words[start : whole.first]
    opened = _opens_with_of(text, start, lead)
    opened = opened or any(begins(w, _MADE_UP) for w in near)
    if text.language == "kk":
        opened = opened or words[last_of(whole)].endswith(_KAZAKH_OF)
    if opened or (_has_colon(text, whole, part) and OF_WHICH.isdisjoint(near)):
        return _Opening.ALL
    return None if OF_WHICH.isdisjoint((*near, *behind)) else _Opening.SOME


def _opens_with_of(text: ArticleText, start: int, lead: Sequence[str]) -> bool:
    """Whether "of" opens what is told of a whole: of 45 seats, but not a hospital of 60 beds."""
    places = [n for n, word in enumerate(lead) if word in OF_WHOLE]
    if not places or len(lead) > _START:
        return False
    noun = places[0] - 1
    return noun < 0 or text.tokens.gap(start + noun) != " " or text.language != "en"


def _has_colon(text: ArticleText, whole: Amount, part: Amount) -> bool:
    return any(":" in text.tokens.gap(n) for n in range(last_of(whole), part.first))


def _is_complete(text: ArticleText, parts: Sequence[Amount]) -> bool:
    """Whether "the remaining" or "no other" says that nothing is left out."""
    last = last_of(parts[-1])
    beside = last + 1 if text.tokens.gap(last).strip() else last + 2
    words = text.tokens.words[last_of(parts[-2]) + 1 : beside]
    return any(map(left_over, words)) or is_nothing_left(text, parts[0].first)


def _is_told_out(text: ArticleText, parts: Sequence[Amount]) -> bool:
    """Whether nobody is left out, although some were named "among" all: and nobody else."""
    return is_nothing_left(text, parts[0].first)


def left_over(word: str) -> bool:
    """Whether a folded word says that it is all that is left."""
    return begins(word, _LEFT)


def _are_kinds(text: ArticleText, whole: Amount, parts: Sequence[Amount]) -> bool:
    """Whether the parts are of several kinds of things: 48 ships, 30 tankers and 25 freighters."""
    kinds = {p.unit or p.counted for p in parts}
    things = whole.unit not in PEOPLE | MONEY | IN_BASE.keys() and (whole.unit or whole.counted)
    measured = kinds & (PEOPLE | MONEY | IN_BASE.keys() | {"share", "time", "year", None})
    named = all(p.noun is not None and not _is_said(text, p) for p in parts)
    return bool(things) and named and not measured and len(kinds) == len(parts)


def _is_said(text: ArticleText, part: Amount) -> bool:
    """Whether more than an adjective parts a number from its noun: 30 are tankers."""
    between = text.tokens.words[part.number.last + 1 : part.noun]
    return len(between) > 1 or any(w in FUNCTION_WORDS for w in between)


def _closes(text: ArticleText, part: Amount) -> bool:
    """Whether no "and others" stands behind the last part."""
    end = text.sentence_words(part.first)[1]
    words = text.tokens.words[last_of(part) + 1 : end + 1]
    return not any(begins(w, _OTHERS) for w in words)


_OTHERS = listed("other another several some the_rest أخرى آخر غير وغير друг остальн прочи басқа")


_FINDERS = (
    _votes,
    _outcomes,
    _of_whole,
    _of_later_whole,
    _of_count,
    in_all,
    _of_seats,
    with_more,
    beyond_both,
)
