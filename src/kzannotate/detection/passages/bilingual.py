"""What a sentence and its translation must both say: numbers, dates and names.

They are compared by value, so that "twenty-eight", «28» and ثمان وعشرون are one. Words are told as
they stand in the texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.passages.amount_pairs import apart
from kzannotate.detection.passages.passage import Passage
from kzannotate.detection.passages.passage_pairs import one_year
from kzannotate.text.counted_nouns import IN_BASE, akin
from kzannotate.text.dates import DateSpan, Precision
from kzannotate.text.ordinals import ordinal_at

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from kzannotate.text.amounts import Amount

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_FEWEST = 3
"""One and two are said without a number in many languages: a dual, "both", "a"."""
_NEAR = 1e-9


class DepartureKind(StrEnum):
    """What a translation says otherwise than its original."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"


class NameUse(NamedTuple):
    """An entity that a sentence names.

    Args:
        inner: the name is a part of another one, which says enough.
    """

    entity: str
    words: str
    kind: str
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Departure:
    """What one of two sentences says and the other does not.

    Args:
        original: the words there; None where it says nothing of the kind.
        translation: the words here; None where they are missing.
    """

    kind: DepartureKind
    original: str | None
    translation: str | None

    @property
    def opposed(self) -> bool:
        """Whether both speak, and say different things."""
        return self.original is not None and self.translation is not None


class _Number(NamedTuple):
    words: str
    amount: Amount | None
    value: float


class _Day(NamedTuple):
    words: str
    when: DateSpan


@dataclass(frozen=True, slots=True)
class Told:
    """What one or more sentences tell that every language writes in its own way.

    Args:
        figures: every number that stands there in digits or words, in whatever use.
    """

    numbers: tuple[_Number, ...] = ()
    days: tuple[_Day, ...] = ()
    names: tuple[NameUse, ...] = ()
    figures: frozenset[float] = frozenset()

    @property
    def anchors(self) -> frozenset[Hashable]:
        """What is the same in a translation, for alignment."""
        numbers = {("number", n.value) for n in self.numbers if n.value >= _FEWEST}
        days = {("day", d.when.first, d.when.last) for d in self.days}
        return frozenset(numbers | days | {("name", n.entity) for n in self.names})


def told_in(text: str, language: str | None, names: Iterable[NameUse] = ()) -> Told:
    """What a sentence tells."""
    passage = Passage.read(text, language)
    tokens = passage.tokens
    numbers = [
        _Number(tokens.span(a.first, a.last).of(text), a, a.number.value) for a in passage.amounts
    ]
    numbers += _ordinals(passage, text)
    days = tuple(
        _Day(tokens.folded.raw_span(d.start, d.end).of(text), d)
        for d in passage.dates
        if d.dated or d.precision is Precision.DAY  # not "last year"
    )
    figures = {n.value for n in numbers} | {_value(f) for f in _DIGITS.findall(tokens.folded.text)}
    return Told(tuple(numbers), days, tuple(names), frozenset(figures))


def joined(parts: Sequence[Told]) -> Told:
    """What several sentences tell together."""
    if len(parts) == 1:
        return parts[0]
    return Told(
        tuple(n for p in parts for n in p.numbers),
        tuple(d for p in parts for d in p.days),
        tuple(n for p in parts for n in p.names),
        frozenset().union(*(p.figures for p in parts)),
    )


def departures(
    original: Told,
    translation: Told,
    *,
    near: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
    may_miss: Callable[[str], bool] = lambda _entity: True,
    may_add: Callable[[str], bool] = lambda _entity: True,
) -> list[Departure]:
    """What a translation says otherwise than its original: numbers, then dates, then names.

    Args:
        original: what it tells.
        translation: what it tells.
        near: entities that the sentences around name, of the original and of the translation: a
            name that went to the next sentence is not missing.
        may_miss: whether an entity has a name in the translation's language, so that it would
            have been found there.
        may_add: the same for the original's language.
    """
    here = {n.entity for n in original.names} | near[0]
    there = {n.entity for n in translation.names} | near[1]
    missing = [n for n in original.names if n.entity not in there and may_miss(n.entity)]
    added = [n for n in translation.names if n.entity not in here and may_add(n.entity)]
    missing, added = ([n for n in names if not n.inner] for names in (missing, added))
    return [
        *_of_numbers(original, translation),
        *_of_days(original, translation),
        *_of_names(_once(missing), _once(added)),
    ]


def _ordinals(passage: Passage, text: str) -> list[_Number]:
    """The fifth, the 12th; not those that are part of an amount or a date."""
    tokens, at = passage.tokens, passage.tokens.at_folded
    taken = {n for a in passage.amounts for n in range(a.first, a.last + 1)}
    taken |= {n for d in passage.dates for n in range(at(d.start), at(d.end - 1) + 1)}
    found, past = [], 0
    for place in range(len(tokens.words)):
        each = None if place < past else ordinal_at(tokens, place, passage.language)
        if each is None or not taken.isdisjoint(range(each.first, each.last + 1)):
            continue
        past = each.last + 1
        if each.value >= _FEWEST:
            words = tokens.span(each.first, each.last).of(text)
            found.append(_Number(words, None, float(each.value)))
    return found


def _of_numbers(original: Told, translation: Told) -> list[Departure]:
    left = _unmatched(original.numbers, translation)
    right = _unmatched(translation.numbers, original)
    found = []
    for x in left:
        y = min((y for y in right if _comparable(x, y)), key=lambda y: _far(x, y), default=None)
        if y is not None:
            right.remove(y)
        found.append(Departure(DepartureKind.NUMBER, x.words, y.words if y else None))
    return found + [Departure(DepartureKind.NUMBER, None, y.words) for y in right]


def _unmatched(numbers: Iterable[_Number], other: Told) -> list[_Number]:
    return [
        n
        for n in numbers
        if n.value not in other.figures
        and not any(_same(n, y) for y in other.numbers)
        and not (n.amount is not None and n.amount.unit != "share" and n.value < _FEWEST)
    ]


def _same(x: _Number, y: _Number) -> bool:
    if abs(x.value - y.value) <= _NEAR * max(abs(x.value), abs(y.value)):
        return True
    if x.amount is None or y.amount is None:
        return False
    units = x.amount.unit, y.amount.unit
    if units[0] == units[1] or not all(unit in IN_BASE for unit in units):
        return False
    # Miles for kilometres: the words may differ, the length may not.
    return IN_BASE[units[0] or ""][0] == IN_BASE[units[1] or ""][0] and not apart(
        x.amount, y.amount
    )


def _comparable(x: _Number, y: _Number) -> bool:
    if x.amount is None or y.amount is None:
        return x.amount is y.amount
    units = x.amount.unit, y.amount.unit
    if units[0] is None or units[1] is None:
        return "share" not in units
    return units[0] == units[1] or akin(units[0], units[1])


def _far(x: _Number, y: _Number) -> tuple[bool, float]:
    other_unit = bool(x.amount and y.amount and x.amount.unit != y.amount.unit)
    return other_unit, abs(x.value - y.value)


def _of_days(original: Told, translation: Told) -> list[Departure]:
    left = [d for d in original.days if not _has_day(translation, d)]
    right = [d for d in translation.days if not _has_day(original, d)]
    found = []
    for x in left:
        y = right.pop(0) if right else None
        found.append(Departure(DepartureKind.DATE, x.words, y.words if y else None))
    return found + [Departure(DepartureKind.DATE, None, y.words) for y in right]


def _has_day(told: Told, day: _Day) -> bool:
    """Whether the day is told there too, be it less precisely; or its year, as a bare number."""
    if day.when.precision is Precision.YEAR and float(day.when.first.year) in told.figures:
        return True
    return any(_same_day(*one_year(day.when, other.when)) for other in told.days)


def _same_day(x: DateSpan, y: DateSpan) -> bool:
    if x.precision is y.precision:
        return (x.first, x.last) == (y.first, y.last)
    return x.overlaps((y.first, y.last))


def _once(names: Iterable[NameUse]) -> list[NameUse]:
    return list({n.entity: n for n in reversed(list(names))}.values())[::-1]


def _of_names(missing: list[NameUse], added: list[NameUse]) -> list[Departure]:
    """Each missing name with an added one of its kind, where there is one."""
    found = []
    for name in missing:
        other = next((a for a in added if a.kind == name.kind), None)
        if other is not None:
            added.remove(other)
        found.append(Departure(DepartureKind.NAME, name.words, other.words if other else None))
    return found + [Departure(DepartureKind.NAME, None, a.words) for a in added]


def _value(digits: str) -> float:
    """Of digits with signs between them: 1,234 and 1.234 are thousands, 1,2 is a fraction."""
    parts = re.split("[.,]", digits)
    if len(parts) > 1 and len(parts[-1]) != 3:
        return float("".join(parts[:-1]) + "." + parts[-1])
    return float("".join(parts))
