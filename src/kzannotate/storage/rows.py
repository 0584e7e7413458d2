"""Records to and from rows of their tables, by their field types.

A span takes two columns, a quote three, a passage six; what is not a plain value is kept as JSON.
"""

from __future__ import annotations

import dataclasses
import enum
import json
import re
import sqlite3
import types
import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from kzannotate.domain.codec import decode, encode
from kzannotate.domain.finding import Finding
from kzannotate.domain.records import RECORDS, Record
from kzannotate.domain.relation import Relation
from kzannotate.domain.span import Passage, Quote, Span
from kzannotate.errors import BugError

Value = str | int | float | None

_RENAMED = {"Case": "review_case"}
"""Kinds whose name is a word of SQL."""

UNREADABLE = (BugError, ValueError, KeyError, TypeError, RecursionError)
"""What reading a stored record raises after somebody or something altered it."""


@dataclass(frozen=True, slots=True)
class Field:
    """How one field of a record lies in its row."""

    name: str
    columns: tuple[str, ...]
    to_values: Callable[[Any], tuple[Value, ...]]
    from_values: Callable[[Sequence[Any]], Any]
    is_plain: bool = False
    """Whether its one column holds the value as it is."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The table of one kind of record."""

    kind: type[Record]
    table: str
    fields: tuple[Field, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the record's columns, in the table's order, without the layer."""
        return tuple(c for f in self.fields for c in f.columns)

    def to_row(self, record: Record) -> tuple[Value, ...]:
        """The record's values in the order of ``columns``."""
        values: list[Value] = []
        for field in self.fields:
            found = getattr(record, field.name)
            if field.is_plain:
                values.append(found)
            else:
                values.extend(field.to_values(found))
        return tuple(values)

    def from_row(self, row: Sequence[Any]) -> Record:
        """The record of a row in the order of ``columns``.

        Raises:
            sqlite3.DatabaseError: the row holds what no record does.
        """
        values, place = [], 0
        try:
            for field in self.fields:
                if field.is_plain:
                    values.append(row[place])
                    place += 1
                    continue
                width = len(field.columns)
                values.append(field.from_values(row[place : place + width]))
                place += width
            return self.kind(*values)
        except UNREADABLE as error:
            raise sqlite3.DatabaseError(f"a {self.table} cannot be read") from error


def shape_of(kind: type[Any]) -> Shape:
    """How records of a kind lie in their table."""
    return shape_named(kind.__name__)


@cache
def shape_named(name: str) -> Shape:
    """How records of a kind of that name lie in their table.

    Raises:
        sqlite3.DatabaseError: there is no such kind.
    """
    if name not in RECORDS:
        raise sqlite3.DatabaseError(f"no record is called {name!r}")
    kind = RECORDS[name]
    hints = typing.get_type_hints(kind)
    fields = tuple(_field(f.name, hints[f.name]) for f in dataclasses.fields(kind))
    return Shape(kind, table_of(name), fields)


def table_of(kind: str) -> str:
    """Table name of a kind of record, such as ``project_info``."""
    return _RENAMED.get(kind) or re.sub(r"(?<!^)(?=[A-Z])", "_", kind).lower()


def shapes() -> list[Shape]:
    """The shapes of all kinds of records."""
    return [shape_of(kind) for kind in RECORDS.values()]


def canonical(record: Record | None) -> str | None:
    """The one JSON text of a record, as the log keeps and compares it."""
    return None if record is None else _json(record)


def stored(kind: str, text: str) -> Record:
    """The record of a JSON text that the log keeps.

    Raises:
        sqlite3.DatabaseError: the text is no such record.
    """
    try:
        return decode(RECORDS[kind], json.loads(text))
    except UNREADABLE as error:
        raise sqlite3.DatabaseError(f"a {kind} in the log cannot be read") from error


def documents_of(record: Record) -> frozenset[str]:
    """Ids of the documents that a record stands in."""
    if isinstance(record, (Finding, Relation)):
        return record.documents
    document = getattr(record, "document", None)
    return frozenset((document,)) if document else frozenset()


def _json(value: object) -> str:
    return json.dumps(encode(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _field(name: str, hint: Any) -> Field:
    kind, optional = _optional(hint)
    if kind in _SPREAD:
        ends, to_values, from_values = _SPREAD[kind]
        columns = tuple(f"{name}_{end}" for end in ends)
        if optional:
            return Field(name, columns, *_or_none(len(ends), to_values, from_values))
        return Field(name, columns, to_values, from_values)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return Field(name, (name,), lambda e: (hint(e).value,), lambda v: hint(v[0]))
    if hint is bool:
        return Field(name, (name,), lambda b: (int(b),), lambda v: bool(v[0]))
    if _plain(hint):
        return Field(name, (name,), lambda x: (x,), lambda v: v[0], is_plain=True)
    return Field(name, (name,), _to_json, _from_json(hint))


_ToValues = Callable[[Any], tuple[Value, ...]]
_FromValues = Callable[[Sequence[Any]], Any]
_SPREAD: dict[Any, tuple[tuple[str, ...], _ToValues, _FromValues]] = {
    Span: (("start", "end"), lambda s: (s.start, s.end), lambda v: Span(*v)),
    Quote: (
        ("exact", "prefix", "suffix"),
        lambda q: (q.exact, q.prefix, q.suffix),
        lambda v: Quote(*v),
    ),
    Passage: (
        ("document", "span_start", "span_end", "quote_exact", "quote_prefix", "quote_suffix"),
        lambda p: (
            *(p.document, p.span.start, p.span.end),
            *(p.quote.exact, p.quote.prefix, p.quote.suffix),
        ),
        lambda v: Passage(v[0], Span(v[1], v[2]), Quote(*v[3:])),
    ),
}
"""Kinds that take several columns: their endings, and the way there and back."""


def _optional(hint: Any) -> tuple[Any, bool]:
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        kinds = [h for h in typing.get_args(hint) if h is not types.NoneType]
        return (kinds[0], True) if len(kinds) == 1 else (None, True)
    return hint, False


def _or_none(
    width: int, to_values: _ToValues, from_values: _FromValues
) -> tuple[_ToValues, _FromValues]:
    return (
        lambda x: (None,) * width if x is None else to_values(x),
        lambda v: None if v[0] is None else from_values(v),
    )


def _plain(hint: Any) -> bool:
    return _optional(hint)[0] in (str, int, float)


def _to_json(value: Any) -> tuple[Value, ...]:
    return (None,) if value is None else (_json(value),)


def _from_json(hint: Any) -> Callable[[Sequence[Any]], Any]:
    is_tuple = typing.get_origin(hint) is tuple

    def read(values: Sequence[Any]) -> Any:
        if is_tuple and values[0] == "[]":
            return ()
        return None if values[0] is None else decode(hint, json.loads(values[0]))

    return read
