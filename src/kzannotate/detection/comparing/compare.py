"""Whether what two passages about the same thing state can both be right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kzannotate.detection.comparing.answers import answers_differ
from kzannotate.detection.comparing.lone_numbers import alike, of_one_noun, said_alone
from kzannotate.detection.comparing.nouns_meant import may_count_one, noun_meant
from kzannotate.detection.comparing.one_matter import make_up, named_besides, of_one_matter
from kzannotate.detection.comparing.same_numbers import give_the_same, is_some_of, say_the_same
from kzannotate.detection.lexicon.changes import End, direction_near, end_of
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.date_roles import roles, roles_near, roles_of
from kzannotate.detection.lexicon.measures import cued, measures
from kzannotate.detection.lexicon.scores import won_and_lost
from kzannotate.detection.names.spellings import skeleton
from kzannotate.detection.passages.amount_pairs import apart, said
from kzannotate.detection.passages.factors import factor_of
from kzannotate.detection.passages.passage import Passage
from kzannotate.detection.passages.passage_pairs import (
    different_times,
    hindrance,
    named_apart,
    of_other_things,
    of_plan_and_outcome,
    one_year,
)
from kzannotate.detection.passages.said_in_words import denies, ordinals, other_holder
from kzannotate.detection.statements.matters import goods_of, other_goods
from kzannotate.text.dates import YEAR_WORDS, DateSpan, Precision
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from kzannotate.text.amounts import Amount

Verdict = Literal["conflict", "no_conflict", "incomparable"]
Value = dict[str, float | str | None]

_CHANGES = frozenset({"growth", "fall"})
_FEWEST_ALIKE = 3
_OFFICE = frozenset({"office"})
"""What one writer calls a beginning and another a taking of office."""
_YEAR_NOUNS = ("жыл", "год")
_CAPACITY = frozenset({"capacity"})
_SAID_FOR_EACH_OTHER = (
    frozenset({"capacity", "power"}),
    frozenset({"turnout", "present", "votes"}),
    frozenset({"present", "crowd"}),
    frozenset({"loss", "damaged", "destroyed"}),
)
_OPPOSED = frozenset(("profit", "loss"))
_MEN, _WOMEN = frozenset({"men"}), frozenset({"women"})
"""Men are firemen too, and "ер" is a saddle: they tell of a part beside women alone."""
_VAGUE = folded_words(
    "عدة عديد العديد عشرات several many numerous dozens"
    " десятки несколько многие ряд бірнеше көптеген"
)


@dataclass(frozen=True)
class Comparison:
    """A verdict with the value that was read from each passage, and why."""

    verdict: Verdict
    a: Value
    b: Value
    reason: str


def compare_passages(
    a: str, b: str, language_a: str | None = None, language_b: str | None = None
) -> Comparison:
    """Set the values of two passages against each other: amounts first, then dates, then words."""
    one, other = Passage.read(a, language_a), Passage.read(b, language_b)
    return (
        _by_scores(one, other)
        or _by_clocks(one, other)
        or _by_factors(one, other)
        or _by_none(one, other)
        or _by_amounts(one, other)
        or _by_cancellation(one, other)
        or _by_dates(one, other)
        or _by_weekdays(one, other)
        or _by_ordinals(one, other)
        or _by_holders(one, other)
        or _by_lone_numbers(one, other)
        or _by_answers(one, other, (a, b))
        or _by_words(one, other)
    )


def _by_amounts(one: Passage, other: Passage) -> Comparison | None:
    pairs = _pairs(one, other)
    if not pairs:
        return _without_pairs(one, other)
    differ = [
        (x, y)
        for x, y in pairs
        if (apart(x, y) and not named_besides(x, y)) or _are_opposed(one, x, other, y)
    ]
    x, y = (differ or pairs)[0]
    a, b = _amount(x), _amount(y)
    matter = of_one_matter(one, x, other, y)
    if different_times(one, other):
        verdict: Verdict = "no_conflict" if matter else "incomparable"
        return None if not differ else Comparison(verdict, a, b, "of different times")
    if differ and (made_up := make_up(one, other)) is not None:
        return Comparison(made_up[0], a, b, made_up[1])
    opposed = bool(differ) and _are_opposed(one, x, other, y)
    why = hindrance(one, other, measures(one.tokens, x), differ=bool(differ) and not opposed)
    if one.language != other.language and x.unit == "share" and _tell_of_change_alone(one, other):
        why = "they need not measure the same"
    if _of_other_goods(one, x, other, y):
        why = "they need not speak of the same thing"
    elif why and not differ and say_the_same(one, x, other, y):
        return Comparison("no_conflict", a, b, "both give the same number")
    if why:
        return Comparison("no_conflict" if differ and matter else "incomparable", a, b, why)
    return _of_two(one, x, other, y, opposed=opposed) if differ else _compatible(x, y)


def _compatible(x: Amount, y: Amount) -> Comparison:
    a, b = _amount(x), _amount(y)
    return Comparison("no_conflict", a, b, f"{said(x)} and {said(y)} are compatible")


def _of_two(one: Passage, x: Amount, other: Passage, y: Amount, *, opposed: bool) -> Comparison:
    """What two amounts that differ come to."""
    a, b = _amount(x), _amount(y)
    if opposed:
        return Comparison("conflict", a, b, "they go opposite ways")
    if is_some_of(one, x, other, y):
        return Comparison("no_conflict", a, b, "one is a part of the other")
    return Comparison("conflict", a, b, f"{said(x)} and {said(y)} exclude each other")


def _of_other_goods(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    """Whether the two amounts are of other goods: tonnes of beet, tonnes of carrots."""
    here, there = goods_of(one.tokens, x, one.language), goods_of(other.tokens, y, other.language)
    same = one.language == other.language
    return same and other_goods(here, there, one.stems, other.stems)


def _tell_of_change_alone(one: Passage, other: Passage) -> bool:
    """Whether all that two passages of two languages have in common is a rise or a fall."""
    told = [frozenset().union(*(cued(w) for w in p.tokens.words)) for p in (one, other)]
    return bool(told[0] & told[1]) and told[0] & told[1] <= _CHANGES


def _by_weekdays(one: Passage, other: Passage) -> Comparison | None:
    """One thing on two days of the week: all other words are the same."""
    days = [[d for w in p.tokens.words if (d := weekday_of(w)) is not None] for p in (one, other)]
    if any(len(d) != 1 for d in days) or days[0] == days[1] or one.dates or other.dates:
        return None
    here, there = ([w for w in p.tokens.words if weekday_of(w) is None] for p in (one, other))
    alike = here == there and len(here) >= _FEWEST_ALIKE
    if not alike and (one.language == other.language or one.amounts or other.amounts):
        return None
    a: Value = {"weekday": days[0][0] + 1}
    b: Value = {"weekday": days[1][0] + 1}
    return Comparison("conflict", a, b, "they name different days of the week")


def _by_scores(one: Passage, other: Passage) -> Comparison | None:
    if not one.scores or not other.scores:
        return None
    x, y = one.scores[0], other.scores[0]
    a: Value = {"score": x.value}
    b: Value = {"score": y.value}
    if x.points == y.points and won_and_lost(one.tokens.words, other.tokens.words):
        return Comparison("conflict", a, b, "one says it was won, the other that it was lost")
    if x.points == y.points:
        return Comparison("no_conflict", a, b, "the scores are the same")
    apart_ = different_times(one, other) or contrasted(one.tokens.words, other.tokens.words)
    if apart_ or of_other_things(one, other):
        return Comparison("incomparable", a, b, "they need not speak of the same match")
    return Comparison("conflict", a, b, f"{x.value} and {y.value} exclude each other")


def _by_clocks(one: Passage, other: Passage) -> Comparison | None:
    """One time of day in each, an hour apart or a minute."""
    if len(one.times) != 1 or len(other.times) != 1:
        return None
    x, y = one.times[0], other.times[0]
    a, b = (_time(t) for t in (x, y))
    here, there = roles_near(one.tokens, x.first, x.last), roles_near(other.tokens, y.first, y.last)
    if x.value == y.value:
        return None if one.amounts or other.amounts else _said_alike(a, b)
    apart_ = different_times(one, other) or of_other_things(one, other)
    if apart_ or (here and there and here.isdisjoint(there)):
        return Comparison("incomparable", a, b, "they need not speak of the same thing")
    told = f"{_told(one, x)} and {_told(other, y)} exclude each other"
    return Comparison("conflict", a, b, told)


def _told(passage: Passage, amount: Amount) -> str:
    """The folded words of an amount."""
    tokens = passage.tokens
    return tokens.folded.text[tokens.starts[amount.first] : tokens.ends[amount.last]]


def _said_alike(a: Value, b: Value) -> Comparison:
    return Comparison("no_conflict", a, b, "both give the same time")


def _time(told: Amount) -> Value:
    return {"low": _plain(told.value), "high": _plain(told.value), "unit": "minute"}


def _by_factors(one: Passage, other: Passage) -> Comparison | None:
    """Doubled in one, tripled or 20 percent more in the other."""
    x, y = factor_of(one), factor_of(other)
    if x is None or y is None or (x.told_in_percent and y.told_in_percent):
        return None
    a: Value = {"factor": round(x.low, 3)}
    b: Value = {"factor": round(y.low, 3)}
    if different_times(one, other) or of_other_things(one, other):
        return Comparison("incomparable", a, b, "they need not speak of the same thing")
    if x.low <= y.high and y.low <= x.high:
        return Comparison("no_conflict", a, b, "the changes are compatible")
    if contrasted(one.tokens.words, other.tokens.words):
        return Comparison("incomparable", a, b, "words set the two apart")
    return Comparison("conflict", a, b, "the changes exclude each other")


def _pairs(one: Passage, other: Passage) -> list[tuple[Amount, Amount]]:
    """Amounts that measure the same thing: each with the likeliest one of the other passage."""
    found = []
    for x in one.amounts:
        y = _likeliest(one, x, other)
        if y is not None and _likeliest(other, y, one) is x:
            found.append((x, y))
    return found


def _likeliest(passage: Passage, amount: Amount, other: Passage) -> Amount | None:
    own = measures(passage.tokens, amount)
    ranked = []
    for number, candidate in enumerate(other.amounts):
        theirs = measures(other.tokens, candidate)
        moved = _CHANGES if passage.language != other.language else frozenset[str]()
        nouns = amount.unit == candidate.unit and not (own | theirs) & _WOMEN
        aside = moved | _MEN if nouns else moved
        elsewhere = _measured_apart(own - aside, theirs - aside)
        measured = bool(own & theirs or _CAPACITY & (own | theirs))
        alike = may_count_one(passage, amount, other, candidate, measured=measured)
        opposed = own | theirs == _OPPOSED
        sized = bool(_size_of_change(passage, amount)) == bool(_size_of_change(other, candidate))
        sized = sized or (amount.unit == "share" and bool(own & theirs & _CHANGES))
        if alike and sized and (opposed or not elsewhere):
            far = abs(candidate.value - amount.value)
            meant = noun_meant(passage, amount) & noun_meant(other, candidate)
            unlike = amount.unit != candidate.unit, not meant
            ranked.append((not own & theirs, *unlike, far, number))
    return other.amounts[min(ranked)[-1]] if ranked else None


def _measured_apart(own: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether words say that two amounts measure other things."""
    told = bool(own and theirs) and own.isdisjoint(theirs)
    return told and not any(own | theirs <= group for group in _SAID_FOR_EACH_OTHER)


def _size_of_change(passage: Passage, amount: Amount) -> int:
    """1 where an amount is by how much something rose, -1 where it fell, else 0."""
    words = 0, len(passage.tokens.words) - 1
    if end_of(passage.tokens, amount, words, passage.language) is not End.BY:
        return 0
    return direction_near(passage.tokens, amount, words)


def _are_opposed(one: Passage, x: Amount, other: Passage, y: Amount) -> bool:
    """Whether one tells of a profit or a rise, and the other of a loss or a fall."""
    if measures(one.tokens, x) | measures(other.tokens, y) == _OPPOSED:
        return True
    if x.value == y.value and x.unit == y.unit == "share":
        return _goes(one, x) * _goes(other, y) < 0
    return _size_of_change(one, x) * _size_of_change(other, y) < 0


def _goes(passage: Passage, amount: Amount) -> int:
    """1 where words tell of a rise that an amount may be the size of, -1 of a fall, else 0."""
    words = 0, len(passage.tokens.words) - 1
    if end_of(passage.tokens, amount, words, passage.language) in (End.TO, End.FROM):
        return 0
    return direction_near(passage.tokens, amount, words)


def _without_pairs(one: Passage, other: Passage) -> Comparison | None:
    if one.amounts and other.amounts:
        alone = _by_lone_numbers(one, other)
        if alone is not None:
            return alone
        a, b = _amount(one.amounts[0]), _amount(other.amounts[0])
        if give_the_same(one, other):
            return Comparison("no_conflict", a, b, "both give the same number")
        return Comparison("incomparable", a, b, "they count different things")
    counted = one.amounts or other.amounts
    if counted and (one.has(_VAGUE) or other.has(_VAGUE)):
        values = [_amount(p.amounts[0]) if p.amounts else {} for p in (one, other)]
        return Comparison("no_conflict", values[0], values[1], "one gives no exact number")
    return None


def _by_dates(one: Passage, other: Passage) -> Comparison | None:
    if not one.dates or not other.dates:
        return None
    order = list(Precision)
    most_precise = [min(p.dates, key=lambda d: order.index(d.precision)) for p in (one, other)]
    x, y = one_year(*most_precise)
    if x.dated != y.dated:
        return None
    a, b = _days(x), _days(y)
    if x.overlaps((y.first, y.last)):
        return Comparison("no_conflict", a, b, "the dates are compatible")
    verdict, reason = _apart_in_time(one, x, other, y)
    return Comparison(verdict, a, b, reason)


def _apart_in_time(one: Passage, x: DateSpan, other: Passage, y: DateSpan) -> tuple[Verdict, str]:
    edition = any(_is_edition(p, d) for p, d in ((one, x), (other, y)))
    if edition and x.first.year != y.first.year:
        return "incomparable", "they speak of different editions"
    if of_other_things(one, other) or of_plan_and_outcome(one, other):
        return "incomparable", "they need not speak of the same thing"
    if _other_roles(one, x, other, y):
        return "incomparable", "they tell of different things that happened"
    if contrasted(one.tokens.words, other.tokens.words, times=False):
        return "incomparable", "words set the two apart"
    return "conflict", "the dates exclude each other"


def _other_roles(one: Passage, x: DateSpan, other: Passage, y: DateSpan) -> bool:
    here, there = (roles(p.tokens, d) - _OFFICE for p, d in ((one, x), (other, y)))
    return bool(here and there) and here.isdisjoint(there)


def _is_edition(passage: Passage, day: DateSpan) -> bool:
    """Whether a year is part of a name: the word before it is no preposition, it ends the text."""
    if day.precision is not Precision.YEAR:
        return False
    place = passage.tokens.at_folded(day.start)
    behind = passage.tokens.words[place + 1 : place + 2]
    if behind and behind[0].startswith(_YEAR_NOUNS):
        return False  # 2027 жылы, к 2027 году
    before = passage.tokens.words[place - 1] if place else ""
    return place > 1 and before not in YEAR_WORDS


def _by_cancellation(one: Passage, other: Passage) -> Comparison | None:
    off = one.says_cancelled, other.says_cancelled
    if off[0] == off[1]:
        return None
    held = other if off[0] else one
    begins = any("start" in roles_of(w) for w in held.tokens.words)
    if not (held.says_held or held.is_ahead or begins) or of_other_things(one, other):
        return None
    states: list[Value] = [{"status": "cancelled" if is_off else "held"} for is_off in off]
    return Comparison("conflict", states[0], states[1], "one says it was called off")


def _by_none(one: Passage, other: Passage) -> Comparison | None:
    if not denies(one, other) or of_other_things(one, other):
        return None
    none: Value = {"low": 0, "high": 0}
    a, b = (_amount(p.amounts[0]) if p.amounts else none for p in (one, other))
    return Comparison("conflict", a, b, "one says that there was nobody")


def _by_ordinals(one: Passage, other: Passage) -> Comparison | None:
    x, y = ordinals(one), ordinals(other)
    apart_ = one.language == other.language and (
        named_apart(one, other) or (one.stems & other.stems) <= FUNCTION_WORDS
    )
    if len(x) != 1 or len(y) != 1 or apart_:
        return None
    a: Value = {"order": min(x) + 1}
    b: Value = {"order": min(y) + 1}
    if x == y:
        return Comparison("no_conflict", a, b, "both name the same place in the row")
    return Comparison("conflict", a, b, "they name different places in the row")


def _by_holders(one: Passage, other: Passage) -> Comparison | None:
    differ = Comparison("conflict", {}, {}, "they give it to different names")
    return differ if other_holder(one, other) else None


def _by_lone_numbers(one: Passage, other: Passage) -> Comparison | None:
    """The one number of each, whatever the nouns: ranked 48th, the 84th place."""
    found = said_alone(one, other)
    if found is None or different_times(one, other) or of_other_things(one, other):
        return None
    same = one.language == other.language
    if one.is_forecast != other.is_forecast or (same and named_apart(one, other)):
        return None
    x, y = found
    a: Value = {"low": _plain(x.value), "high": _plain(x.value)}
    b: Value = {"low": _plain(y.value), "high": _plain(y.value)}
    if alike(x, y):
        return Comparison("no_conflict", a, b, "both give the same number")
    if contrasted(one.tokens.words, other.tokens.words) or not of_one_noun(x, y):
        return None
    return Comparison("conflict", a, b, "each gives one number, and they differ")


def _by_answers(one: Passage, other: Passage, raw: tuple[str, str]) -> Comparison | None:
    """Answers in words: who won, who leads, where it is, passed or rejected."""
    differ = answers_differ(raw, (one.language, other.language))
    if differ is None:
        return None
    if differ:
        return Comparison("conflict", {}, {}, "they answer one question otherwise")
    return Comparison("no_conflict", {}, {}, "they give the same answer")


def _by_words(one: Passage, other: Passage) -> Comparison:
    if one.tokens.words and other.tokens.words and _same_words(one, other):
        return Comparison("no_conflict", {}, {}, "the words are the same, or spellings of them")
    return Comparison("incomparable", {}, {}, "no values of one kind stand in both")


def _same_words(one: Passage, other: Passage) -> bool:
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
