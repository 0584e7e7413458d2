"""Records as rows of plain values: the columns of each table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzannotate.domain.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLACE = {"document": "str", "start": "int", "end": "int", "text": "str"}

COLUMNS: dict[str, dict[str, str]] = {
    "documents": {
        **dict.fromkeys(("id", "title", "language", "source", "published", "as_of"), "str"),
        "length": "int",
        "sha256": "str",
        "state": "str",
    },
    "mentions": {
        "id": "str",
        **_PLACE,
        "entity": "str",
        "status": "str",
        "standing": "str",
        "score": "float",
        "reason": "str",
    },
    "claims": {
        "id": "str",
        **_PLACE,
        "entity": "str",
        "property_name": "str",
        "value": "str",
        "low": "float",
        "high": "float",
        "unit": "str",
        "when": "str",
        "status": "str",
    },
    "findings": {
        **dict.fromkeys(("id", "rule", "type", "basis", "severity"), "str"),
        "side": "int",
        "side_value": "str",
        **_PLACE,
        "entity": "str",
        "reason": "str",
        "suggestion": "str",
        "withdrawn": "bool",
    },
    "verdicts": dict.fromkeys(("id", "finding", "ruling", "reason"), "str"),
    "entities": dict.fromkeys(("id", "kind", "wikidata", "domain", "note"), "str"),
    "names": dict.fromkeys(("id", "entity", "text", "language", "status", "note"), "str"),
    "facts": dict.fromkeys(
        (
            *("id", "entity", "property_name", "value", "unit", "valid_from", "valid_to"),
            *("status", "note"),
        ),
        "str",
    ),
}
"""Names and kinds of the columns (``str``, ``int``, ``float``, ``bool``) by table."""


def rows_of(table: str, records: Sequence[Any]) -> list[dict[str, Any]]:
    """The rows of records; one for each, but for findings one for each passage."""
    return [row for record in records for row in _rows(table, record)]


def _rows(table: str, record: Any) -> Iterator[dict[str, Any]]:
    if isinstance(record, Finding):
        for number, side in enumerate(record.sides, 1):
            for passage in side.passages:
                about = {"side": number, "side_value": side.value, **_place(passage)}
                yield _row(table, record, about)
    else:
        place = _place(record) if hasattr(record, "quote") else {}
        amount = getattr(record, "quantity", None)
        if amount is not None:
            place |= {"low": amount.low, "high": amount.high, "unit": amount.unit}
        yield _row(table, record, place)


def _place(found: Any) -> dict[str, Any]:
    return {
        "document": found.document,
        "start": found.span.start,
        "end": found.span.end,
        "text": found.quote.exact,
    }


def _row(table: str, record: Any, known: dict[str, Any]) -> dict[str, Any]:
    return {
        name: known[name] if name in known else _plain(getattr(record, name, None), kind)
        for name, kind in COLUMNS[table].items()
    }


def _plain(value: Any, kind: str) -> Any:
    if value is None or kind != "str":
        return value
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value)
