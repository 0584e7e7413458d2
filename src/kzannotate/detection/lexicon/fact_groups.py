"""Facts of one property as values with their time, ready to be held against what texts say."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.properties import PROPERTIES, Property, property_of
from kzannotate.detection.lexicon.property_words import Wanted, property_words, wanted_for
from kzannotate.domain.entity import Fact, FactStatus
from kzannotate.text.counted_nouns import IN_BASE, MONEY, NOUNS, PEOPLE
from kzannotate.text.dates import period
from kzannotate.text.units import reference_unit, scaled_unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DAY = "day"
_DATE_UNITS = ("date", "year", "month", "interval", "day", None)
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_LARGEST = 1e30
_INTERVAL, _DAYS_OF_MONTH, _FEWEST_DAYS = "interval", 30.44, 10_000
_STATISTIC_DAYS = 400
_EVENT_DATE, OPENING, CLOSING = "event_date", "opening", "closing"
_EVENT_HEADS = ("host", OPENING, CLOSING)
_STOCKS = ("fleet", "collection", "capacity", "number", "stock", "network", "stable", "park")
"""What names of properties call so many of a thing that somebody has."""
_MEASURES = {"span": "time", "duration": "time"}


class Dimension(NamedTuple):
    """What a value is of, and how many of the base unit its unit holds.

    Args:
        what: ``money``, ``people``, ``share``, ``measure``, ``time``, ``count`` or ``day``.
        key: the currency, what is measured, or the concept counted.
    """

    what: str
    key: str
    factor: float = 1.0

    def meets(self, other: Dimension) -> bool:
        """Whether two values can be of one thing."""
        return self.what == other.what and (self.key == other.key or self.what == "people")


def dimension_of(unit: str | None) -> Dimension | None:
    """What a concept measures or counts; None for no concept."""
    if unit is None:
        return None
    if unit == "share":
        return Dimension("share", "share")
    if unit in MONEY:
        return Dimension("money", unit)
    if unit in IN_BASE:
        key, factor = IN_BASE[unit]
        return Dimension(_MEASURES.get(key, "measure"), key, factor)
    if unit in PEOPLE:
        return Dimension("people", "person")
    return Dimension("count", unit)


@dataclass(frozen=True, slots=True)
class TimedValue:
    """A fact's value as an interval in its base unit; days as ordinals."""

    fact: Fact
    low: float
    high: float
    first: date
    last: date

    def holds_during(self, days: tuple[date, date]) -> bool:
        """Whether it is valid on at least one of some days."""
        return self.first <= days[1] and days[0] <= self.last

    @property
    def is_length(self) -> bool:
        """Whether it is how many months lie between the days that its fact has."""
        return self.fact.unit == _INTERVAL and self.high < _FEWEST_DAYS

    @property
    def is_statistic(self) -> bool:
        """Whether it is the figure of a day, or of whole months, which no later one replaces."""
        if self.last == date.max or (self.last - self.first).days > _STATISTIC_DAYS:
            return False
        whole = self.first.day == 1 and (self.last + timedelta(days=1)).day == 1
        return whole or self.first == self.last


@dataclass(frozen=True, slots=True)
class FactGroup:
    """All facts of one property of one entity whose values are of one dimension.

    Args:
        wanted: what a text must say to speak of the property.
        heads: numbers of the lines of which one must be said: the head word's, and those that
            notes of its facts tell of.
    """

    entity: str
    name: str
    wanted: Wanted
    dimension: Dimension
    values: tuple[TimedValue, ...]
    heads: frozenset[int]

    @property
    def is_of_event(self) -> bool:
        """Whether its values are the days of an event."""
        return self.name == _EVENT_DATE

    @property
    def is_planned(self) -> bool:
        """Whether its values are of what is to come."""
        return "planned" in self.name or "target" in self.name or "next" in self.name


def fact_groups(
    entity: str, kind: str, facts: Iterable[Fact], known: Iterable[Property] = PROPERTIES
) -> Iterator[FactGroup]:
    """The groups of an entity's facts, less what a listed property of its kind covers."""
    found: dict[tuple[str, Dimension], list[TimedValue]] = defaultdict(list)
    listed, covered = tuple(known), set[str]()
    for fact in facts:
        about = property_of(fact.property_name, listed)
        if fact.status is FactStatus.WITHDRAWN:
            continue
        if about is not None and about.fits(kind) and _counts(about, fact):
            covered.add(fact.property_name)
        wanted = _wanted(fact)
        read = _read(fact, wanted) if wanted else None
        if read is not None:
            dimension, value = read
            found[fact.property_name, dimension._replace(factor=1.0)].append(value)
        length = _length(fact, wanted) if wanted else None
        if length is not None:
            found[fact.property_name, Dimension("time", "duration")].append(length)
    for (name, dimension), values in found.items():
        group = _group(entity, name, dimension, tuple(values), covered=name in covered)
        if group.heads:
            yield group


def _wanted(fact: Fact) -> Wanted | None:
    """What must be said of a fact's property: what it counts, where its name says nothing."""
    told = wanted_for(fact.property_name)
    unit = None if told else scaled_unit(fact.unit)[0]
    if unit not in NOUNS or unit in MONEY or unit in IN_BASE or unit in PEOPLE:
        return told
    noun = next(iter(_of_noun(unit)), None)
    return Wanted(noun, (), vague=True) if noun is not None else None


def _counts(about: Property, fact: Fact) -> bool:
    """Whether a listed property reads values in the unit of a fact: 43 chambers it does not."""
    unit = reference_unit(fact.unit)
    return unit is None or DAY in about.units or not about.units or about.counts(unit)


def _group(
    entity: str, name: str, dimension: Dimension, values: tuple[TimedValue, ...], *, covered: bool
) -> FactGroup:
    """A group with the lines of which one must be said; none where a listed property covers it."""
    wanted = _wanted(values[0].fact) or Wanted(-1, ())
    heads = frozenset().union(*(_noted(v.fact, dimension) for v in values))
    if name == _EVENT_DATE:
        heads = frozenset(w.head for n in _EVENT_HEADS if (w := wanted_for(n)))
    elif not covered:
        heads |= {wanted.head}
        heads |= _of_unit(wanted, dimension)
    if any(v.is_length for v in values):
        heads |= set(wanted.closer)
        wanted = Wanted(wanted.closer[0], ()) if wanted.closer else wanted
    return FactGroup(entity, name, wanted, dimension, values, heads)


def _of_unit(wanted: Wanted, dimension: Dimension) -> frozenset[int]:
    """The line of the noun that a stock is counted in: a fleet of 84 trams is told as 84 trams."""
    stocks = {w.head for name in _STOCKS if (w := wanted_for(name))}
    if dimension.what != "count" or wanted.head not in stocks or wanted.closer:
        return frozenset()
    return _of_noun(dimension.key)


def _of_noun(concept: str) -> frozenset[int]:
    """The line of a noun that is counted, or none."""
    name = concept.replace(" ", "_")
    lines = {w.head for n in (name, f"{name}s") if (w := wanted_for(n))}
    return frozenset(n for n in lines if "count" in property_words()[n].of)


def _read(fact: Fact, wanted: Wanted) -> tuple[Dimension, TimedValue] | None:
    of = property_words()[wanted.head].of
    days = _days(fact) if "day" in of else None
    if days is not None:
        low, high = float(days[0].toordinal()), float(days[1].toordinal())
        return Dimension(DAY, DAY), TimedValue(fact, low, high, *valid_time(fact))
    if isinstance(fact.value, bool) or not isinstance(fact.value, int | float):
        return None
    unit, scale = scaled_unit(fact.unit)
    dimension = dimension_of(unit or ("person" if scale > 1 and "people" in of else None))
    if dimension is None or not -_LARGEST <= fact.value <= _LARGEST:
        return None
    value = fact.value * scale * dimension.factor
    if dimension.what == "share" and fact.unit != "fraction":
        value /= 100
    return dimension, TimedValue(fact, value, value, *valid_time(fact))


def _length(fact: Fact, wanted: Wanted) -> TimedValue | None:
    """How many months a term lasts of which a fact has the first day and the last."""
    if fact.unit != _INTERVAL or "time" not in property_words()[wanted.head].of:
        return None
    days = _days(fact)
    if days is None or days[0] == days[1]:
        return None
    months = float(round((days[1] - days[0]).days / _DAYS_OF_MONTH))
    return TimedValue(fact, months, months, *valid_time(fact))


def _days(fact: Fact) -> tuple[date, date] | None:
    if fact.unit not in _DATE_UNITS or isinstance(fact.value, float | tuple):
        return None
    if isinstance(fact.value, int) and not _FIRST_YEAR <= fact.value <= _LAST_YEAR:
        return None
    return period(str(fact.value))


def valid_time(fact: Fact) -> tuple[date, date]:
    """The first and the last day of a fact's validity; without bounds, of the calendar."""
    begun = period(fact.valid_from) if fact.valid_from else None
    ended = period(fact.valid_to) if fact.valid_to else None
    return begun[0] if begun else date.min, ended[1] if ended else date.max


def widened(days: tuple[date, date], by: int) -> tuple[date, date]:
    """Some days with so many before and after them."""
    first = max(days[0].toordinal() - by, date.min.toordinal())
    last = min(days[1].toordinal() + by, date.max.toordinal())
    return date.fromordinal(first), date.fromordinal(last)


def _noted(fact: Fact, dimension: Dimension) -> frozenset[int]:
    words = (fact.note or "").lower().replace(",", " ").split()
    heads = (w.head for word in words if word.isalpha() and (w := wanted_for(word)))
    return frozenset(h for h in heads if dimension.what in property_words()[h].of)
