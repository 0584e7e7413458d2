"""Where each finding stands in the list of findings: the loudest first, then as articles are read.

A projection of findings and documents. A finding has no place as long as one of its documents is
not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kzannotate.domain.finding import Finding, Severity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.storage.rows import shape_of

if TYPE_CHECKING:
    import sqlite3

    from kzannotate.domain.span import Passage

TABLES = ("finding_document", "finding_place")
_LOUDNESS = {severity: number for number, severity in enumerate(Severity)}
_COLUMNS = ", ".join(f'"{column}"' for column in shape_of(Finding).columns)
_POSITION = 'SELECT "position" FROM document WHERE id = ? AND in_layer = ?'


def put(connection: sqlite3.Connection, id_: str, layer: str, finding: Finding | None) -> None:
    """Give a finding its place; None: it is gone."""
    for table in TABLES:
        connection.execute(
            f"DELETE FROM {table} WHERE finding = ? AND layer = ?",  # noqa: S608 - our own words
            (id_, layer),
        )
    if finding is None:
        return
    connection.executemany(
        "INSERT INTO finding_document VALUES (?, ?, ?)",
        [(document, layer, id_) for document in sorted(finding.documents)],
    )
    _put_in_order(connection, layer, finding)


def position(connection: sqlite3.Connection, document: str) -> int | None:
    """Place of a document among all; None where there is no such."""
    row = connection.execute(_POSITION, (document, SHARED_LAYER)).fetchone()
    return None if row is None else int(row[0])


def document_moved(connection: sqlite3.Connection, document: str) -> None:
    """Place the findings anew that touch a document which came, went or changed its place."""
    found = connection.execute(
        "SELECT finding, layer FROM finding_document WHERE document = ?", (document,)
    ).fetchall()
    for id_, layer in found:
        connection.execute(
            "DELETE FROM finding_place WHERE finding = ? AND layer = ?", (id_, layer)
        )
        row = connection.execute(
            f"SELECT {_COLUMNS} FROM finding WHERE id = ? AND in_layer = ?",  # noqa: S608
            (id_, layer),
        ).fetchone()
        if row is not None:
            _put_in_order(connection, layer, cast("Finding", shape_of(Finding).from_row(row)))


def rebuild(connection: sqlite3.Connection) -> None:
    """Make all places again from the findings."""
    connection.execute("DELETE FROM finding_place")
    rows = connection.execute(f"SELECT in_layer, {_COLUMNS} FROM finding").fetchall()  # noqa: S608
    for layer, *row in rows:
        _put_in_order(connection, layer, cast("Finding", shape_of(Finding).from_row(row)))


def _put_in_order(connection: sqlite3.Connection, layer: str, finding: Finding) -> None:
    positions = {document: position(connection, document) for document in finding.documents}
    known = {document: place for document, place in positions.items() if place is not None}
    if len(known) < len(positions):
        return
    passages = [passage for side in finding.sides for passage in side.passages]
    place, start, document = min((_place(p, known) for p in passages), default=(0, 0, ""))
    where = (layer, _LOUDNESS[finding.severity], place, start, finding.id, document)
    told = (finding.rule, finding.entity, int(finding.withdrawn))
    connection.execute(
        "INSERT INTO finding_place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (*where, *told)
    )


def _place(passage: Passage, positions: dict[str, int]) -> tuple[int, int, str]:
    return positions[passage.document], passage.span.start, passage.document
