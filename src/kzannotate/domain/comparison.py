"""What the sources state of one thing each, set beside each other; and the same as words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kzannotate.domain.claim import Claim, Quantity
from kzannotate.domain.entity import Fact


class CellState(StrEnum):
    """How what one source states stands to the reference and to the other sources."""

    AGREES = "agrees"
    DIFFERS = "differs"
    OUTDATED = "outdated"
    CONTESTED = "contested"
    ALONE = "alone"
    MISSING = "missing"


class Ground(StrEnum):
    """What the state of a value rests on."""

    REFERENCE = "reference"
    OTHERS = "others"
    ITSELF = "itself"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class StatedValue:
    """One value in a cell, with every claim of the source that gives it.

    Args:
        value: as it was read, for people.
        ground: what the state rests on.
        fact: id of the fact that it was held against, where it rests on the reference.
    """

    value: str
    quantity: Quantity | None
    claims: tuple[Claim, ...]
    state: CellState
    ground: Ground = Ground.NOTHING
    fact: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source states of one thing; never empty.

    Args:
        values: distinct ones, in the order in which they were stated.
    """

    values: tuple[StatedValue, ...]
    state: CellState

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims of all values."""
        return tuple(claim for value in self.values for claim in value.claims)


@dataclass(frozen=True, slots=True)
class ComparisonColumn:
    """A source, or one article.

    Args:
        id: of the source or the document.
        title: name of the source, or title of the article.
        beneath: the source's name where the column is an article.
        first: day of its first article, ISO 8601; None if unknown.
        last: day of its last.
        documents: ids of its articles in order of time.
    """

    id: str
    title: str
    beneath: str
    first: str | None
    last: str | None
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One thing that values are stated of.

    Args:
        id: entity, property and, for open figures that were compared, their group.
        entity: None for an open figure.
        kind: of the entity; empty for an open figure.
        facts: values of the reference, the one that holds now first.
        cells: by the number of the column; columns that state nothing are missing.
        state: the loudest of all cells.
        differing: how many cells differ, are outdated or contested.
    """

    id: str
    entity: str | None
    property_name: str
    kind: str
    facts: tuple[Fact, ...]
    cells: Mapping[int, Cell]
    state: CellState
    differing: int


@dataclass(frozen=True, slots=True)
class ComparisonTable:
    """Rows in the order of entities and properties, columns in order of time."""

    columns: tuple[ComparisonColumn, ...] = ()
    rows: tuple[ComparisonRow, ...] = ()
    stated: int = 0
    """Claims in all cells."""


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell in words, as it is shown, copied and written to a file.

    Args:
        note: what the state is called, or more about the value.
    """

    text: str
    state: CellState | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table in words.

    Args:
        head: one for each column.
        rtl: its first column stands on the right.
        language: of its words, BCP 47.
        pinned: how many columns stay in view.
        legend: what the states are called.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[SheetCell, ...], ...]
    language: str = "en"
    rtl: bool = False
    pinned: int = 1
    legend: Mapping[CellState, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TimedValue:
    """One value on the line of time, for a picture.

    Args:
        who: the source's name; what the reference is called, where it is the reference's.
        value: for people.
        low: None where it has no least.
        high: None where it has no most.
        first: day from which it holds or on which it was stated, ISO 8601; None: unknown.
        last: day until which it holds; None: the same day, or for the reference: until now.
        unit: ``day`` for days as ordinal numbers.
        key: what the window finds it again by.
    """

    who: str
    value: str
    low: float | None
    high: float | None
    first: str | None
    last: str | None = None
    unit: str | None = None
    state: CellState = CellState.ALONE
    reference: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class SourceAgreement:
    """How often each two sources gave the same of one thing, and how often not.

    Args:
        names: of the sources.
        agreed: for each source and each other one.
        differed: the same.
        left_out: sources that are not listed, for want of room.
    """

    names: tuple[str, ...]
    agreed: tuple[tuple[int, ...], ...]
    differed: tuple[tuple[int, ...], ...]
    ids: tuple[str, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class SharedRun:
    """Words that stand in two articles alike.

    Args:
        words: as the first article has them.
        length: how many words.
        first: start and end in the first article, in code points.
        second: start and end in the second.
    """

    words: str
    length: int
    first: tuple[int, int]
    second: tuple[int, int]


@dataclass(frozen=True, slots=True)
class SharedWording:
    """Two articles that share runs of words: one was copied, or both from a third.

    Args:
        first: id of the earlier article; ``second`` of the later one.
        titles: of the articles, with their sources.
        lengths: of both texts, in code points.
        runs: the longest first.
        share: of the shorter article's words that are shared, 0 to 1.
    """

    first: str
    second: str
    titles: tuple[str, str]
    lengths: tuple[int, int]
    runs: tuple[SharedRun, ...]
    share: float
