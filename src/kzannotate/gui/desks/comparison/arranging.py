"""Which rows and columns of the table are shown, and in what order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.gui.desks.comparison.words import FIGURE
from kzannotate.text.fold import fold
from kzannotate.workbench.cell_states import LOUDNESS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.domain.comparison import ComparisonRow, ComparisonTable
    from kzannotate.gui.desks.comparison.words import RowWords


DISAGREEING = "disagreeing"


class Order(StrEnum):
    """What rows are sorted by."""

    DISAGREEMENT = "disagreement"
    ENTITY = "entity"
    PROPERTY = "property"
    SOURCES = "sources"


class Grouping(StrEnum):
    """What rows stand together by."""

    NONE = "none"
    ENTITY = "entity"
    PROPERTY = "property"


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is shown.

    Args:
        words: each must stand in a row.
        state: of a cell that a row must have, or DISAGREEING: any that is to be looked at.
        kind: of the entity, or ``figure``.
        source: id of a column that must state something.
        rows: ids of rows that stay on top.
        columns: ids of columns that stay in front.
    """

    words: str = ""
    state: str | None = None
    kind: str | None = None
    property_name: str | None = None
    source: str | None = None
    order: Order = Order.DISAGREEMENT
    grouping: Grouping = Grouping.NONE
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()

    @property
    def narrows(self) -> bool:
        """Whether it leaves rows out."""
        chosen = (self.state, self.kind, self.property_name, self.source)
        return bool(self.words.strip()) or any(c is not None for c in chosen)


class Line(NamedTuple):
    """A row of the table by its number, or the title over a group of them."""

    row: int | None
    group: str = ""


class Arrangement(NamedTuple):
    """Lines and columns as they are shown, the pinned ones first.

    Args:
        columns: numbers of the table's columns.
        shown: how many rows, without titles of groups.
        grouping: what titles stand over.
    """

    lines: tuple[Line, ...] = ()
    columns: tuple[int, ...] = ()
    pinned_lines: int = 0
    pinned_columns: int = 0
    shown: int = 0
    grouping: Grouping = Grouping.NONE


def arrange(table: ComparisonTable, words: Sequence[RowWords], sieve: Sieve) -> Arrangement:
    """What of the table is shown."""
    pinned = [n for n, row in enumerate(table.rows) if row.id in sieve.rows]
    kept = [n for n in _kept(table, words, sieve) if table.rows[n].id not in sieve.rows]
    kept.sort(key=lambda n: _key(table.rows[n], words[n], sieve.order))
    lines = [Line(n) for n in pinned]
    lines += _grouped(kept, words, sieve.grouping)
    held = [n for n, c in enumerate(table.columns) if c.id in sieve.columns]
    used = {number for n in (*pinned, *kept) for number in table.rows[n].cells}
    columns = (*held, *(n for n in sorted(used) if n not in held))
    return Arrangement(
        tuple(lines), columns, len(pinned), len(held), len(pinned) + len(kept), sieve.grouping
    )


def _kept(table: ComparisonTable, words: Sequence[RowWords], sieve: Sieve) -> Iterator[int]:
    sought = fold(sieve.words).text.split()
    source = next((n for n, c in enumerate(table.columns) if c.id == sieve.source), None)
    for number, row in enumerate(table.rows):
        if not _stands(row, sieve.state):
            continue
        if sieve.kind is not None and (row.kind or FIGURE) != sieve.kind:
            continue
        if sieve.property_name not in (None, row.property_name):
            continue
        if sieve.source is not None and source not in row.cells:
            continue
        if all(word in words[number].folded for word in sought):
            yield number


def _stands(row: ComparisonRow, state: str | None) -> bool:
    """Whether a row has a cell of a state."""
    if state == DISAGREEING:
        return bool(row.differing)
    return state is None or any(cell.state.value == state for cell in row.cells.values())


def _key(row: ComparisonRow, words: RowWords, order: Order) -> tuple[object, ...]:
    named = (not words.thing, words.thing, words.about, row.id)
    if order is Order.ENTITY:
        return named
    if order is Order.PROPERTY:
        return (words.about, *named)
    if order is Order.SOURCES:
        return (-len(row.cells), *named)
    return (-row.differing, LOUDNESS[row.state], not words.thing, -len(row.cells), *named)


def _grouped(kept: Sequence[int], words: Sequence[RowWords], grouping: Grouping) -> list[Line]:
    """Rows under titles; a group stands where its first row would."""
    if grouping is Grouping.NONE:
        return [Line(n) for n in kept]
    groups: dict[str, list[Line]] = {}
    for number in kept:
        told = words[number]
        title = told.thing if grouping is Grouping.ENTITY else told.about
        groups.setdefault(title, []).append(Line(number))
    return [line for title, rows in groups.items() for line in (Line(None, title), *rows)]
