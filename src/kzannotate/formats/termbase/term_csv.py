"""A termbase as a table: a row for each name, or columns as somebody chose them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from kzannotate.domain.entity import NameStatus
from kzannotate.domain.loss import Tally, WrittenFile
from kzannotate.errors import ForeignFileError
from kzannotate.formats.termbase.cells import Row, read_rows, separator_of, write_rows
from kzannotate.formats.termbase.columns import LONG, Column, Role, guessed_columns, with_names
from kzannotate.formats.termbase.file_text import read_text
from kzannotate.formats.termbase.left_out import LeftOutList
from kzannotate.formats.termbase.model import (
    LONGEST_NAME,
    LONGEST_NOTE,
    MOST_NAMES,
    Entry,
    EntryName,
    Termbase,
)
from kzannotate.formats.termbase.statuses import status_of
from kzannotate.text.language import guess_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_MARK = "\ufeff"
"""Tells spreadsheets that the table is in UTF-8."""
_OF_ENTRY = {
    Role.KIND: "kind",
    Role.DOMAIN: "domain",
    Role.WIKIDATA: "wikidata",
    Role.ENTITY_NOTE: "note",
}
_NOTHING = Role.PASSED_OVER
_OF_NAME = {Role.NOTE: "note", Role.TOPIC: "topic", Role.NAME_ID: "id"}


@dataclass(frozen=True, slots=True)
class Table:
    """All cells of a file, not yet understood."""

    rows: tuple[Row, ...]
    separator: str


def read(path: Path) -> Table:
    """Read a table of any columns; a comma, semicolon or tabulator stands between the cells.

    Raises:
        ForeignFileError: it is none; the sentence names the line.
    """
    text = read_text(path)
    separator = separator_of(text)
    return Table(read_rows(text, separator, path), separator)


def columns_of(table: Table) -> tuple[Column, ...] | None:
    """What its first row says of its columns; None where that is no head."""
    return guessed_columns(table.rows[0].cells) if table.rows else None


def understood(
    table: Table, file: str, columns: Sequence[Column] | None = None, *, head: bool | None = None
) -> Termbase:
    """The termbase that a table holds.

    Args:
        table: as it was read.
        file: its name, for what is left out.
        columns: what they hold; as the head says if not said.
        head: the first row names the columns; if not said, it does where it can be read so.

    Raises:
        UserError: no column holds names, or there are too many names.
    """
    guessed = columns_of(table)
    reading = _Reading(with_names(columns or guessed or ()), LeftOutList(file))
    skipped = 1 if (guessed is not None if head is None else head) else 0
    for row in table.rows[skipped:]:
        reading.row(row)
    ours = skipped == 1 and table.rows[0].cells == tuple(map(str, LONG))
    entries = tuple(reading.entries())
    return Termbase("", entries, ours=ours, left_out=reading.left_out.told())


class _Reading:
    def __init__(self, columns: Sequence[Column], left_out: LeftOutList) -> None:
        self.columns, self.left_out = columns, left_out
        self._entries: dict[str, Entry] = {}
        self._names: dict[str, list[EntryName]] = {}
        self._count = 0

    def entries(self) -> Iterator[Entry]:
        for key, entry in self._entries.items():
            yield replace(entry, names=tuple(self._names[key]))

    def row(self, row: Row) -> None:
        said: dict[Role, str] = {}
        named: list[tuple[Column, str]] = []
        self._pass_over(row)
        for column, cell in zip(self.columns, row.cells, strict=False):
            if len(cell) > LONGEST_NOTE:
                sentence = f"“{column}” has more than {LONGEST_NOTE} letters"
                self.left_out.add(sentence, row.line)
            elif column.role is Role.NAME:
                named.append((column, cell))
            elif cell and column.role not in said:
                said[column.role] = cell
        names = [n for c, cell in named if (n := self._name(c, cell, said, row.line))]
        if names or (Role.ID in said and not any(cell.strip() for _, cell in named)):
            self._add(said, names, row.line)
        elif not any(cell.strip() for _, cell in named):
            self.left_out.count("a row without a name", row.line)

    def _pass_over(self, row: Row) -> None:
        for number, cell in enumerate(row.cells, 1):
            known = number <= len(self.columns)
            if cell.strip() and not (known and self.columns[number - 1].role is not _NOTHING):
                self.left_out.count(f"column {number}", row.line)

    def _name(
        self, column: Column, cell: str, said: dict[Role, str], line: int
    ) -> EntryName | None:
        if not cell.strip():
            return None
        language = column.language or said.get(Role.LANGUAGE, "").strip() or guess_language(cell)
        if len(cell) > LONGEST_NAME:
            self.left_out.add(f"the name has more than {LONGEST_NAME} letters", line)
        elif not language:
            self.left_out.add("nobody says which language the name is in", line)
        else:
            return self._finished(EntryName(cell, language, column.status, line=line), said)
        return None

    def _finished(self, name: EntryName, said: dict[Role, str]) -> EntryName:
        told = said.get(Role.STATUS)
        status = name.status or (status_of(told) if told else None)
        if told and status is None:
            self.left_out.count(f"status: {told.strip()[:40]}", name.line)
        more = {_OF_NAME[role]: text for role, text in said.items() if role in _OF_NAME}
        return replace(name, status=status, **more)  # type: ignore[arg-type]

    def _add(self, said: dict[Role, str], names: list[EntryName], line: int) -> None:
        self._count += len(names)
        if self._count > MOST_NAMES:
            sentence = f"there are more than {MOST_NAMES} names in it: split it"
            raise ForeignFileError(sentence, line=line)
        key = said.get(Role.ID) or f"\0{len(self._entries)}"
        known = self._entries.get(key) or Entry(said.get(Role.ID), line=line)
        more = {
            _OF_ENTRY[role]: text
            for role, text in said.items()
            if role in _OF_ENTRY and getattr(known, _OF_ENTRY[role]) is None
        }
        self._entries[key] = replace(known, **more)  # type: ignore[arg-type]
        self._names.setdefault(key, []).extend(names)


def write(
    termbase: Termbase, columns: Sequence[Column] = LONG, separator: str = ","
) -> WrittenFile:
    """The termbase as a table with a head.

    Args:
        termbase: what to write.
        columns: of the table; without any of a language, each row holds one name.
        separator: between the cells.

    Raises:
        UserError: no column holds names.
    """
    columns = with_names(columns)
    lost = Tally()
    lost.add("the title has no place here", termbase.title, int(bool(termbase.title)))
    rows = [row for entry in termbase.entries for row in _rows(entry, columns, lost)]
    text = write_rows([[str(c) for c in columns], *rows], separator)
    return WrittenFile(_MARK + text, lost.losses())


def _rows(entry: Entry, columns: Sequence[Column], lost: Tally) -> Iterator[list[str]]:
    _count_losses(entry, columns, lost)
    by_language = [c for c in columns if c.role is Role.NAME and c.language is not None]
    if not by_language:
        for name in entry.names or (EntryName("", ""),):
            yield [_cell(entry, name, {}, column) for column in columns]
        return
    held = {column: _held(entry, column) for column in by_language}
    _count_unheld(entry, {id(n) for names in held.values() for n in names}, lost)
    for number, together in enumerate(zip_longest(*held.values())):
        named = dict(zip(held, together, strict=True))
        first, *others = [name for name in together if name]
        _count_blurred(named, first, columns, lost, is_first=not number)
        for other in others:
            if (other.note, other.topic) != (first.note, first.topic):
                lost.add("a row has one note for all its names", other.text)
        if number and Column(Role.ID) not in columns:
            lost.add("without the column id the rows of an entity come apart", first.text)
        yield [_cell(entry, first, named, column) for column in columns]


def _held(entry: Entry, column: Column) -> list[EntryName]:
    of_language = [n for n in entry.names if n.language == column.language]
    if column.status is None:
        return [n for n in of_language if n.status is not NameStatus.DEPRECATED]
    return [n for n in of_language if n.status is column.status]


def _cell(
    entry: Entry, name: EntryName, named: dict[Column, EntryName | None], column: Column
) -> str:
    if column.role is Role.NAME:
        shown = named.get(column) if column.language is not None else name
        return shown.text if shown else ""
    if column.role in _OF_ENTRY:
        return getattr(entry, _OF_ENTRY[column.role]) or ""
    if column.role in _OF_NAME:
        return getattr(name, _OF_NAME[column.role]) or ""
    if column.role is Role.STATUS:
        return name.status.value if name.status else ""
    return {Role.ID: entry.id, Role.LANGUAGE: name.language}.get(column.role) or ""


def _count_losses(entry: Entry, columns: Sequence[Column], lost: Tally) -> None:
    roles = {column.role for column in columns}
    for role, what in _OF_ENTRY.items():
        said = getattr(entry, what)
        if said and role not in roles:
            lost.add(f"no column holds “{role.value}”", said)
    for name in entry.names:
        for role, what in _OF_NAME.items():
            said = getattr(name, what)
            if said and role not in roles and role is not Role.NAME_ID:
                lost.add(f"no column holds “{role.value}”", said)
        for further in name.further:
            lost.add(f"“{further.category}” has no place here", further.text)
    for further in entry.further:
        lost.add(f"“{further.category}” has no place here", further.text)
    if entry.facts:
        lost.add("facts have no place here", entry.facts[0].property_name, len(entry.facts))


def _count_blurred(
    named: dict[Column, EntryName | None],
    first: EntryName,
    columns: Sequence[Column],
    lost: Tally,
    *,
    is_first: bool,
) -> None:
    """Statuses that neither the column nor the row says."""
    said = {id(first)} if Column(Role.STATUS) in columns else set()
    for column, name in named.items():
        if name and column.status is None and id(name) not in said:
            # The first one without a status is taken for the one to use.
            blurred = not is_first or name.status is not NameStatus.PREFERRED
            lost.add("no column holds “status”", name.text, int(blurred))


def _count_unheld(entry: Entry, held: set[int], lost: Tally) -> None:
    for name in entry.names:
        if id(name) not in held:
            what = f"{name.language}:{name.status.value}" if name.status else name.language
            lost.add(f"no column holds names of “{what}”", name.text)
