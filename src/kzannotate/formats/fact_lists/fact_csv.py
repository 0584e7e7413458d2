"""Facts as a table of comma-separated values: a row for each fact, one more for each source."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.entity import Evidence, Fact, FactStatus, FactValue
from kzannotate.domain.report import LeftOut
from kzannotate.errors import ForeignFileError
from kzannotate.formats.fact_lists.model import (
    LARGEST_NUMBER,
    LONGEST,
    MOST,
    FactList,
    ListedFact,
    text_of,
)
from kzannotate.text.formula_cells import defused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

HEAD = (
    *("id", "entity", "entity name", "property", "value", "value is", "unit"),
    *("valid from", "valid to", "status", "note"),
    *("source", "address", "source date", "retrieved", "quote", "against"),
)
_MARK = "\ufeff"
"""Tells spreadsheets that the table is in UTF-8."""
_NUMBER, _TEXT, _LIST = "number", "text", "list"
_BETWEEN, _YES = "; ", "yes"
_NEEDED = ("property", "value")
_Cells = dict[str, str]


def write(facts: Iterable[Fact], called: Mapping[str, str]) -> str:
    """The table with its head; no cell is one that a spreadsheet would calculate.

    Args:
        facts: in their order.
        called: names of entities by their ids, for people; they come back without them.
    """
    made = io.StringIO()
    table = csv.writer(made, lineterminator="\r\n")
    table.writerow(HEAD)
    for fact in facts:
        for row in _rows(fact, called):
            table.writerow([_tamed(row.get(column, "")) for column in HEAD])
    return _MARK + made.getvalue()


def read(path: Path) -> FactList:
    """Read a table whose first row names the columns, in any order.

    Raises:
        ForeignFileError: it is none; the sentence names the line.
    """
    csv.field_size_limit(LONGEST * 10)
    text = text_of(path)
    table = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    try:
        head = [cell.strip().lower().replace("_", " ") for cell in next(table, [])]
        if not {"entity", "entity name"} & set(head) or not set(_NEEDED) <= set(head):
            sentence = "the first row must name the columns entity, property and value"
            raise ForeignFileError(sentence, path=path, line=1)
        reading = _Reading(path.name)
        for cells in table:
            reading.row(table.line_num, dict(zip(head, map(_untamed, cells), strict=False)))
            if len(reading.facts) > MOST:
                sentence = f"there are more than {MOST} facts in it: split it"
                raise ForeignFileError(sentence, path=path, line=table.line_num)
    except csv.Error as error:
        sentence = "a cell in it is too long or badly quoted: mend the line"
        raise ForeignFileError(sentence, path=path, line=table.line_num) from error
    return FactList(tuple(reading.facts), tuple(reading.left_out))


class _Reading:
    def __init__(self, file: str) -> None:
        self._file = file
        self.facts: list[ListedFact] = []
        self.left_out: list[LeftOut] = []
        self._place: dict[str, int] = {}

    def row(self, line: int, cells: _Cells) -> None:
        """One row: a fact, or one more source of a fact above."""
        if not any(cell.strip() for cell in cells.values()):
            return
        known = self._place.get(cells.get("id", "").strip())
        try:
            if known is not None and not cells.get("value", "").strip():
                self._add_source(known, cells)
                return
            listed = ListedFact(line, _fact(cells), cells.get("entity name", "").strip())
            if listed.fact.id and known is not None:
                raise ValueError("a fact above has this id already")  # noqa: TRY301
        except ValueError as trouble:
            self.left_out.append(LeftOut(self._file, line, str(trouble)))
            return
        if listed.fact.id:
            self._place[listed.fact.id] = len(self.facts)
        self.facts.append(listed)

    def _add_source(self, place: int, cells: _Cells) -> None:
        listed = self.facts[place]
        more = tuple(_sources(cells))
        fact = replace(listed.fact, sources=(*listed.fact.sources, *more))
        self.facts[place] = replace(listed, fact=fact)


def _fact(cells: _Cells) -> Fact:
    """The fact of a row.

    Raises:
        ValueError: says what is wrong.
    """
    for column, cell in cells.items():
        if len(cell) > LONGEST:
            raise ValueError(f"“{column}” has more than {LONGEST} letters")
    told = {column: cell.strip() for column, cell in cells.items()}
    if not told.get("entity") and not told.get("entity name"):
        raise ValueError("the row names no entity")
    for column in _NEEDED:
        if not told.get(column):
            raise ValueError(f"the row has no {column}")
    return Fact(
        told.get("id", ""),
        told.get("entity", ""),
        told["property"],
        _value(told["value"], told.get("value is", "")),
        told.get("unit") or None,
        told.get("valid from") or None,
        told.get("valid to") or None,
        cells.get("note", "").strip() or None,
        tuple(_sources(told)),
        _status(told.get("status", "")),
    )


def _value(told: str, sort: str) -> FactValue:
    if sort == _LIST:
        return tuple(part.strip() for part in told.split(_BETWEEN.strip()) if part.strip())
    number = _number(told) if sort in ("", _NUMBER) else None
    if sort == _NUMBER and number is None:
        raise ValueError(f"“{told[:40]}” is no number")
    if sort not in ("", _NUMBER, _TEXT):
        raise ValueError(f"“{sort[:40]}” is no sort of value: write number, text or list")
    return told if number is None else number


def _number(told: str) -> int | float | None:
    if not set(told) <= set("0123456789.-eE+") or len(told) > 40:
        return None
    for sort in (int, float):
        try:
            found = sort(told)
        except ValueError:
            continue
        return found if abs(found) <= LARGEST_NUMBER else None
    return None


def _status(told: str) -> FactStatus:
    try:
        return FactStatus(told.lower()) if told else FactStatus.ESTABLISHED
    except ValueError:
        known = ", ".join(FactStatus)
        raise ValueError(f"“{told[:40]}” is no status: write {known}") from None


def _sources(told: Mapping[str, str]) -> Iterator[Evidence]:
    title, address = told.get("source", "").strip(), told.get("address", "").strip()
    if title or address:
        day, seen, quote = (
            told.get(c, "").strip() or None for c in ("source date", "retrieved", "quote")
        )
        against = told.get("against", "").strip().lower() == _YES
        yield Evidence("", title or address, address or None, day, seen, quote, against=against)


def _rows(fact: Fact, called: Mapping[str, str]) -> Iterator[_Cells]:
    first, *others = fact.sources or (None,)
    value = fact.value
    listed = isinstance(value, tuple)
    number = isinstance(value, (int, float))
    yield {
        "id": fact.id,
        "entity": fact.entity,
        "entity name": called.get(fact.entity, ""),
        "property": fact.property_name,
        "value": _BETWEEN.join(value) if isinstance(value, tuple) else str(value),
        "value is": _LIST if listed else _NUMBER if number else _TEXT,
        "unit": fact.unit or "",
        "valid from": fact.valid_from or "",
        "valid to": fact.valid_to or "",
        "status": fact.status.value,
        "note": fact.note or "",
        **_source_cells(first),
    }
    for source in others:
        yield {"id": fact.id, **_source_cells(source)}


def _source_cells(source: Evidence | None) -> _Cells:
    if source is None:
        return {}
    return {
        "source": source.title,
        "address": source.address or "",
        "source date": source.date or "",
        "retrieved": source.retrieved or "",
        "quote": source.quote or "",
        "against": _YES if source.against else "",
    }


def _separator(text: str) -> str:
    first = text.lstrip("\r\n").split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _is_wild(text: str) -> bool:
    bare = text.lstrip("'")
    return defused(bare) != bare


def _tamed(text: str) -> str:
    return f"'{text}" if _is_wild(text) else text


def _untamed(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _is_wild(cell) else cell
