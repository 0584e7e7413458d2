"""What is said to be left of a whole: of eleven graves six were robbed, the remaining four not."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from kzannotate.detection.statements.parts_and_wholes import OF_WHICH, OF_WHOLE, WrongSum
from kzannotate.detection.statements.told_sums import left_over
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import IN_BASE, MONEY, PEOPLE
from kzannotate.text.intervals import Interval, as_written, total
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_BACK = OF_WHICH | frozenset({"that", "этои", "этого", "осы", "бұл"})
_CUES = WordMemo(left_over)
_AHEAD, _BEHIND = 3, 3
_SENTENCES, _LINES = 2, 6
_MOST, _OF_REACH = 5, 3
_SHORTEST_NOUN = 5
"""Shorter unknown words behind a number may be what is said of the thing: семь целы."""
_PAIR = 2
_OF_ALL = frozenset({"of", "из", "من"})
_NEAR_WHOLE = (0.6, 1.5)
_ALL = Interval(0.994, 1.006)
_TIMED = frozenset({"year", "month", "week", "day", "hour", "minute", "time"})


def wrong_remainders(text: ArticleText) -> Iterator[WrongSum]:
    """Every number that is said to be the rest, and which its whole and the parts before belie."""
    for cue in text.tokens.places(_CUES):
        rest = _named(text, cue)
        if rest is None or rest.relation is not Bound.EXACT or rest.low != rest.high:
            continue
        before = [a for a in _before(text, rest) if _is_exact(a)]
        if rest.unit == "share":
            yield from _of_hundred(text, before, rest)
        elif rest.unit not in _TIMED:
            yield from _of_whole(text, before, rest)


def _named(text: ArticleText, cue: int) -> Amount | None:
    """The number beside "remaining": the remaining 130, المخطوطات الثلاثون الباقية."""
    start, end = text.sentence_words(cue)
    ahead, behind = (a for a in text.amounts if cue < a.number.first <= cue + _AHEAD), None
    if text.language == "ar":
        near = [a for a in text.amounts if start <= a.first and cue - _BEHIND <= a.first <= cue]
        behind = near[-1] if near and _hangs_on(text, near[-1], cue) else None
    found = behind or next(ahead, None)
    if found is None or found.number.first > end:
        return None
    low, high = sorted((cue, found.number.first))
    signs = {sign for n in range(low, high) for sign in text.tokens.gap(n)}
    return None if signs & set(".;؛!?؟") else found


def _hangs_on(text: ArticleText, amount: Amount, cue: int) -> bool:
    """Whether an Arabic adjective follows its noun, and opens nothing of its own."""
    gaps = {text.tokens.gap(n).strip() for n in range(amount.number.last, cue)}
    return gaps <= {""} and not text.tokens.words[cue].startswith("و")


def _before(text: ArticleText, rest: Amount) -> list[Amount]:
    """The amounts of one kind before the rest: of its sentence and two before, or of its list."""
    first = text.sentence_words(rest.first)[0]
    for _ in range(_LINES if rest.unit == "share" else _SENTENCES):
        gap = text.tokens.gap(first - 1) if first else ""
        if not first or gap.count("\n") > 1 or (rest.unit == "share" and "\n" not in gap):
            break
        first = text.sentence_words(first - 1)[0]
    near = [a for a in text.amounts if first <= a.first < rest.first and _are_alike(a, rest)]
    return near[-_MOST:]


def _of_hundred(text: ArticleText, shares: Sequence[Amount], rest: Amount) -> Iterator[WrongSum]:
    """45 % and 30 %, and all that is left, 35 %."""
    if not shares:
        return
    values = [a.value for a in (*shares, rest)]
    sums = [sum(values[n:]) for n in range(len(shares))]
    if any(_ALL.low <= s <= _ALL.high for s in sums) or not _is_near(sums[0], 1.0):
        return
    if len(shares) > 1 or text.sentence_words(shares[0].first) == text.sentence_words(rest.first):
        yield WrongSum(rest, [*shares, rest])


def _of_whole(text: ArticleText, before: Sequence[Amount], rest: Amount) -> Iterator[WrongSum]:
    """Eleven graves, six of them robbed, and the remaining four."""
    place = next((n for n, a in enumerate(before) if n and _is_part(text, before[n - 1], a)), 0)
    some = _some_of(text, before)
    if not place and some is None:
        return
    whole, parts = some or (before[place - 1], before[place:])
    parts = [*parts, rest]
    since = [a for a in text.amounts if before[0].first <= a.first < rest.first]
    told = [as_written(text.tokens, a) for a in (*since[-_MOST:], rest)]
    if whole.value <= max(p.value for p in parts) or _may_be_rest(told):
        return
    if _is_near(sum(p.value for p in parts), whole.value):
        yield WrongSum(whole, parts)


def _may_be_rest(told: Sequence[Interval]) -> bool:
    """Whether some numbers before, with the last one, make up another."""
    *before, rest = told
    for whole in before:
        others = [t for t in before if t is not whole]
        for many in range(1, len(others) + 1):
            if any(total((*some, rest)).meets(whole) for some in combinations(others, many)):
                return True
    return False


def _is_part(text: ArticleText, whole: Amount, part: Amount) -> bool:
    """Whether a number is told to be of the one before: six of them, соның 90 миллионы."""
    words = text.tokens.words
    start, end = text.sentence_words(part.first)
    last = max(part.last, part.number.last)
    lead = words[max(start, part.first - _OF_REACH) : part.first]
    tail = words[part.number.last + 1 : min(end, last + _OF_REACH) + 1]
    opened = words[max(0, whole.first - 1)] in OF_WHOLE and whole.first > start - 1
    back = not _BACK.isdisjoint((*lead, *tail))
    return back or (opened and text.sentence_words(whole.first)[0] == start)


def _some_of(text: ArticleText, before: Sequence[Amount]) -> tuple[Amount, list[Amount]] | None:
    """The whole and its part where these two alone stand before: four of the seven coins."""
    if len(before) != _PAIR:
        return None
    part, whole = before
    between = text.tokens.words[max(part.last, part.number.last) + 1 : whole.first]
    told = part.unit is None and part.counted is None and whole.value > part.value
    opened = bool(between) and between[0] in _OF_ALL and len(between) <= _PAIR
    return (whole, [part]) if told and opened else None


def _are_alike(one: Amount, rest: Amount) -> bool:
    """Whether two numbers may count one thing."""
    if "share" in (one.unit, rest.unit) or {one.unit, rest.unit} & _TIMED:
        return one.unit == rest.unit
    units = _counted(one), _counted(rest)
    if None in units:
        return True
    return units[0] == units[1] or set(units) <= PEOPLE


def _counted(amount: Amount) -> str | None:
    """What a number counts, where the noun stands right behind it."""
    if amount.noun is not None and abs(amount.noun - amount.number.last) > 1:
        return amount.unit if amount.unit in MONEY or amount.unit in IN_BASE else None
    noun = amount.counted if amount.counted and len(amount.counted) >= _SHORTEST_NOUN else None
    return amount.unit or noun


def _is_exact(amount: Amount) -> bool:
    return amount.relation is Bound.EXACT and amount.low == amount.high and not amount.others


def _is_near(summed: float, whole: float) -> bool:
    return _NEAR_WHOLE[0] * whole <= summed <= _NEAR_WHOLE[1] * whole
