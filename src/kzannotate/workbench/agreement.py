"""What pictures of a comparison table show: its values in time, and who agrees with whom."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.own_properties import properties_of
from kzannotate.detection.passages.facts import bears_out, dated_values, disjoint
from kzannotate.domain.comparison import CellState, SourceAgreement, TimedValue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kzannotate.domain.claim import Quantity
    from kzannotate.domain.comparison import Cell, ComparisonRow, ComparisonTable, StatedValue
    from kzannotate.domain.entity import Fact, Reference

MOST_SOURCES = 16
"""Sources that a map shows: those that state the most."""
_QUIET = (CellState.ALONE, CellState.AGREES)


class Said(NamedTuple):
    """How a picture puts things into words.

    Args:
        reference: what the reference is called.
    """

    value: Callable[[StatedValue], str]
    fact: Callable[[Fact], str]
    reference: str


PLAIN = Said(lambda value: value.value, lambda fact: str(fact.value), "Reference")
"""Values as they were read, for who has no other words."""


def source_agreement(table: ComparisonTable, most: int = MOST_SOURCES) -> SourceAgreement:
    """How often each two sources gave the same, and how often not; one row counts once."""
    stating: Counter[int] = Counter()
    for row in table.rows:
        if len(row.cells) > 1:
            stating.update(row.cells.keys())
    chosen = sorted(number for number, _ in stating.most_common(most))
    places = {number: place for place, number in enumerate(chosen)}
    agreed = [[0] * len(chosen) for _ in chosen]
    differed = [[0] * len(chosen) for _ in chosen]
    for row in table.rows:
        cells = [(places[n], cell) for n, cell in row.cells.items() if n in places]
        for (a, one), (b, other) in combinations(cells, 2):
            alike = _alike(one, other)
            if alike is not None:
                counted = agreed if alike else differed
                counted[a][b] += 1
                counted[b][a] += 1
    return SourceAgreement(
        tuple(table.columns[n].title for n in chosen),
        tuple(map(tuple, agreed)),
        tuple(map(tuple, differed)),
        tuple(table.columns[n].id for n in chosen),
        len(stating) - len(chosen),
    )


def timed_values(
    table: ComparisonTable,
    row: ComparisonRow,
    reference: Reference,
    days: Mapping[str, str | None],
    *,
    said: Said = PLAIN,
) -> list[TimedValue]:
    """The values of one row as a picture of them in time needs them.

    Args:
        table: which the row is of.
        row: values of another unit than most of them are left out.
        reference: with the facts of the row's entity.
        days: when each article was published, by the ids of documents.
        said: how to put values into words.
    """
    stated = [(n, value) for n, cell in row.cells.items() for value in cell.values]
    units = Counter(v.quantity.unit for _, v in stated if v.quantity is not None)
    unit = units.most_common(1)[0][0] if units else None
    made = [
        _timed(v.quantity, table.columns[n].title, said.value(v), day, v.state, key)
        for n, v in stated
        if v.quantity is not None and v.quantity.unit == unit
        for day, key in _stated_on(v, days)
    ]
    return [*_facts_of(row, reference, said), *made]


def _stated_on(
    value: StatedValue, days: Mapping[str, str | None]
) -> Iterator[tuple[str | None, str]]:
    """The days on which a source gave a value, each once, with the claim's id."""
    seen: set[str | None] = set()
    for claim in value.claims:
        day = (days.get(claim.document) or claim.when or "").split("/")[0][:10] or None
        if day not in seen:
            seen.add(day)
            yield day, claim.id


def _facts_of(row: ComparisonRow, reference: Reference, said: Said) -> Iterator[TimedValue]:
    for value in dated_values(row.facts, properties_of(reference)):
        fact, quantity = value.fact, value.quantity
        words = said.fact(fact)
        made = _timed(quantity, said.reference, words, fact.valid_from, CellState.AGREES, fact.id)
        yield replace(made, last=fact.valid_to, reference=True)


def _timed(
    quantity: Quantity, who: str, value: str, day: str | None, state: CellState, key: str
) -> TimedValue:
    many = 100 if quantity.unit in ("share", "fraction") else 1
    low, high = (v * many if v is not None else None for v in (quantity.low, quantity.high))
    return TimedValue(who, value, low, high, day, None, quantity.unit, state, key=key)


def _alike(one: Cell, other: Cell) -> bool | None:
    """Whether two sources give the same; None: it cannot be said."""
    pairs = [
        (a.quantity, b.quantity)
        for a in one.values
        for b in other.values
        if a.quantity is not None and b.quantity is not None and a.quantity.unit == b.quantity.unit
    ]
    if any(bears_out(a, b) for a, b in pairs) and CellState.ALONE not in (one.state, other.state):
        return True
    loud = one.state not in _QUIET or other.state not in _QUIET
    if pairs and loud and all(disjoint(a, b) for a, b in pairs):
        return False
    return None
