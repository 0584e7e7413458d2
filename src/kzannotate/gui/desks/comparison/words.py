"""The comparison table in words: what rows, columns, values and states are called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.domain.claim import Bound
from kzannotate.domain.comparison import CellState, Ground
from kzannotate.domain.entity import FactStatus
from kzannotate.gui import wording
from kzannotate.gui.desks.comparison.figure_words import figure_property
from kzannotate.gui.fact_words import interval_words, value_words
from kzannotate.gui.i18n import QT_TRANSLATE_NOOP, spoken
from kzannotate.gui.plain import isolate
from kzannotate.gui.value_words import PROPERTIES
from kzannotate.text.dates import period
from kzannotate.text.fold import fold
from kzannotate.text.said_amounts import amount_said, number_said

if TYPE_CHECKING:
    from kzannotate.domain.claim import Quantity
    from kzannotate.domain.comparison import (
        Cell,
        ComparisonColumn,
        ComparisonRow,
        ComparisonTable,
        StatedValue,
    )
    from kzannotate.domain.entity import Fact
    from kzannotate.gui.models.lexicon import Lexicon

STATES = {
    CellState.AGREES: QT_TRANSLATE_NOOP("Comparison", "agrees"),
    CellState.DIFFERS: QT_TRANSLATE_NOOP("Comparison", "differs"),
    CellState.OUTDATED: QT_TRANSLATE_NOOP("Comparison", "outdated"),
    CellState.CONTESTED: QT_TRANSLATE_NOOP("Comparison", "contested"),
    CellState.ALONE: QT_TRANSLATE_NOOP("Comparison", "alone"),
    CellState.MISSING: QT_TRANSLATE_NOOP("Comparison", "missing"),
}
_WHY = {
    (CellState.AGREES, Ground.REFERENCE): QT_TRANSLATE_NOOP(
        "Comparison", "Agrees with the reference"
    ),
    (CellState.AGREES, Ground.OTHERS): QT_TRANSLATE_NOOP(
        "Comparison", "Another source gives the same"
    ),
    (CellState.AGREES, Ground.ITSELF): QT_TRANSLATE_NOOP(
        "Comparison", "The article itself bears it out"
    ),
    (CellState.DIFFERS, Ground.REFERENCE): QT_TRANSLATE_NOOP(
        "Comparison", "Differs from the reference"
    ),
    (CellState.DIFFERS, Ground.OTHERS): QT_TRANSLATE_NOOP(
        "Comparison", "Another source gives another value for the same time"
    ),
    (CellState.DIFFERS, Ground.ITSELF): QT_TRANSLATE_NOOP(
        "Comparison", "The source itself gives two values"
    ),
    (CellState.OUTDATED, Ground.REFERENCE): QT_TRANSLATE_NOOP(
        "Comparison", "The reference had this value earlier"
    ),
    (CellState.OUTDATED, Ground.OTHERS): QT_TRANSLATE_NOOP(
        "Comparison", "Later another value is given"
    ),
    (CellState.CONTESTED, Ground.REFERENCE): QT_TRANSLATE_NOOP(
        "Comparison", "The reference calls this contested"
    ),
    (CellState.CONTESTED, Ground.OTHERS): QT_TRANSLATE_NOOP(
        "Comparison", "Sources differ, and the ruling is: unclear"
    ),
    (CellState.ALONE, Ground.NOTHING): QT_TRANSLATE_NOOP(
        "Comparison", "Nothing to compare it with"
    ),
}
FIGURE = "figure"
"""What stands for the kind of an entity in rows of open figures."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """One row.

    Args:
        thing: name of the entity; empty for an open figure.
        about: what its property is called.
        reference: the value that holds now.
        validity: since and until when, and further values.
        folded: all that a filter finds it by.
    """

    thing: str
    about: str
    reference: str
    validity: str
    folded: str


def table_in_words(table: ComparisonTable, lexicon: Lexicon, language: str) -> tuple[RowWords, ...]:
    """All rows in words; takes a while for many."""
    return tuple(_row_words(row, lexicon, language) for row in table.rows)


def property_words(name: str, entity: str | None, language: str) -> str:
    """What an entity's property, or an open figure, is called."""
    known = entity is not None or name in PROPERTIES
    return wording.property_name(name) if known else figure_property(name, language)


def state_words(state: CellState) -> str:
    """Such as «differs»."""
    return QCoreApplication.translate("Comparison", STATES[state])


def why(state: CellState, ground: Ground) -> str:
    """What a state rests on, in a sentence."""
    source = _WHY.get((state, ground)) or _WHY.get((state, Ground.OTHERS))
    return QCoreApplication.translate("Comparison", source) if source else state_words(state)


def stated_words(value: StatedValue) -> str:
    """A value as it was read, in the interface's language where that is possible."""
    if value.quantity is None:
        return wording.read_value(value.value)
    return quantity_words(value.quantity)


def cell_words(cell: Cell | None) -> str:
    """All values of a cell on one line."""
    if cell is None:
        return ""
    return " · ".join(isolate(stated_words(v)) for v in cell.values)


def quantity_words(quantity: Quantity) -> str:
    """Such as «more than 35 states» or «2024-06-13 – 14»."""
    if quantity.unit == "day" and quantity.low is not None and quantity.high is not None:
        return _days(int(quantity.low), int(quantity.high))
    said = wording.bounded(quantity.relation, _amount(quantity))
    if quantity.others:
        besides = QCoreApplication.translate("Comparison", "{value} besides those named")
        said = besides.format(value=said)
    return said


def fact_value(fact: Fact, lexicon: Lexicon, language: str) -> str:
    """The value of a fact, as cells say values."""
    if fact.unit == "interval" and (days := period(str(fact.value))) is not None:
        return _days(days[0].toordinal(), days[1].toordinal())
    return value_words(fact, lexicon, language)


def fact_validity(fact: Fact) -> str:
    """From when and until when a fact holds, and whether it is contested."""
    parts = []
    if fact.valid_from:
        words = QCoreApplication.translate("Fact", "from {day}")
        parts.append(words.format(day=isolate(fact.valid_from)))
    if fact.valid_to:
        words = QCoreApplication.translate("Fact", "until {day}")
        parts.append(words.format(day=isolate(fact.valid_to)))
    if fact.status is not FactStatus.ESTABLISHED:
        parts.append(_fact_status(fact.status))
    return QCoreApplication.translate("Fact", ", ").join(parts)


def column_days(column: ComparisonColumn) -> str:
    """The day of a source's article, or its first and last."""
    if column.first is None:
        return QCoreApplication.translate("Comparison", "no date")
    if column.last in (None, column.first):
        return column.first
    return interval_words(f"{column.first}/{column.last}")


def _fact_status(status: FactStatus) -> str:
    contested = QCoreApplication.translate("Comparison", "contested")
    withdrawn = QCoreApplication.translate("Comparison", "withdrawn")
    return contested if status is FactStatus.CONTESTED else withdrawn


def _row_words(row: ComparisonRow, lexicon: Lexicon, language: str) -> RowWords:
    thing = lexicon.called(row.entity, language) if row.entity else ""
    about = property_words(row.property_name, row.entity, language)
    first, *others = row.facts or (None,)
    reference = fact_value(first, lexicon, language) if first is not None else ""
    parts = [fact_validity(first)] if first is not None else []
    for fact in others:
        if fact is not None:
            said = f"{fact_value(fact, lexicon, language)} {fact_validity(fact)}"
            parts.append(isolate(said.strip()))
    names = (n.text for n in lexicon.names(row.entity)) if row.entity else ()
    values = (v.value for c in row.cells.values() for v in c.values)
    shown = (stated_words(v) for c in row.cells.values() for v in c.values)
    words = (about, row.property_name, reference, *names, *values, *shown)
    return RowWords(
        thing, about, reference, " · ".join(p for p in parts if p), fold("\n".join(words)).text
    )


def _amount(quantity: Quantity) -> str:
    """The numbers with their unit; of an estimate the middle, of a range both ends."""
    known = list(dict.fromkeys(v for v in (quantity.low, quantity.high) if v is not None))
    if quantity.relation is Bound.ABOUT and known:
        known = [sum(known) / len(known)]
    language, unit = spoken(), quantity.unit
    first = [number_said(v * 100 if unit == "share" else v, language) for v in known[:-1]]
    last = [amount_said(v, unit, language) for v in known[-1:]]
    return " – ".join(first + last)


def _days(first: int, last: int) -> str:
    start, end = date.fromordinal(first), date.fromordinal(last)
    if start == end:
        return start.isoformat()
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if start.day == 1 and (end.toordinal() + 1 == _next_month(start).toordinal()):
        return f"{start.year}-{start.month:02}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.isoformat()}–{end.day:02}"
    return interval_words(f"{start.isoformat()}/{end.isoformat()}")


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
