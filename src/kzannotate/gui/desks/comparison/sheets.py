"""The table as it is shown, in words: for the clipboard and for files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzannotate.domain.comparison import CellState, Sheet, SheetCell
from kzannotate.gui.desks.comparison.words import (
    column_days,
    state_words,
    stated_words,
)
from kzannotate.gui.plain import without_bidi_controls

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.comparison import Cell
    from kzannotate.gui.desks.comparison.model import ComparisonModel

_RIGHT_TO_LEFT = frozenset(("ar",))
_DAY = re.compile(r"(?<![\d-])\d{4}-\d\d(?:-\d\d)?")
_RTL_LETTER = re.compile("[\u0590-\u08ff]")
"""Behind such a letter the parts of a day would change places."""


def sheet_of(model: ComparisonModel, title: str, language: str) -> Sheet:
    """All that is shown, in its order."""
    columns = [model.table.columns[n] for n in model.arranged.columns]
    days = [f"{c.title} ({column_days(c)})" if c.first else c.title for c in columns]
    head = (
        QCoreApplication.translate("Comparison", "Entity"),
        QCoreApplication.translate("Comparison", "Property"),
        QCoreApplication.translate("Comparison", "Reference"),
        QCoreApplication.translate("Comparison", "Valid"),
        *map(_plain, days),
    )
    rows = [_row(model, n) for n in range(model.rowCount())]
    legend = {state: state_words(state) for state in CellState}
    rtl = language in _RIGHT_TO_LEFT
    return Sheet(title, head, tuple(rows), language, rtl, 4, legend)


def selected_sheet(
    model: ComparisonModel, places: Sequence[tuple[int, int]], title: str, language: str
) -> Sheet:
    """What is selected, as a table without heads."""
    rows = sorted({row for row, _ in places})
    columns = sorted({column for _, column in places})
    chosen = set(places)
    made = [
        tuple(
            SheetCell(_plain(model.first(r, c)) if (r, c) in chosen else "")
            if model.cell_at(r, c) is None
            else _stated(model.cell_at(r, c) if (r, c) in chosen else None)
            for c in columns
        )
        for r in rows
        if model.line(r).row is not None
    ]
    rtl = language in _RIGHT_TO_LEFT
    return Sheet(title, (), tuple(made), language, rtl, 0)


def _row(model: ComparisonModel, number: int) -> tuple[SheetCell, ...]:
    line = model.line(number)
    if line.row is None:
        return (SheetCell(_plain(model.told(number, 0)) or "–"),)
    words, row = model.words[line.row], model.table.rows[line.row]
    return (
        SheetCell(_plain(words.thing)),
        SheetCell(_plain(words.about)),
        SheetCell(_plain(words.reference)),
        SheetCell(_plain(words.validity)),
        *(_stated(row.cells.get(n)) for n in model.arranged.columns),
    )


def _stated(cell: Cell | None) -> SheetCell:
    if cell is None:
        return SheetCell("", CellState.MISSING, state_words(CellState.MISSING))
    if len({value.state for value in cell.values}) > 1:
        said = (f"{_plain(stated_words(v))} [{state_words(v.state)}]" for v in cell.values)
        return SheetCell(" | ".join(said), cell.state)
    text = " | ".join(_plain(stated_words(value)) for value in cell.values)
    return SheetCell(text, cell.state, state_words(cell.state))


def _plain(text: str) -> str:
    """Without isolates, which cells of spreadsheets may show; days stay days among Arabic words."""
    bare = without_bidi_controls(text).replace("\u200f", "").replace("\u200e", "").strip()
    return _DAY.sub("\u200e\\g<0>", bare) if _RTL_LETTER.search(bare) else bare
