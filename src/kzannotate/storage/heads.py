"""The records as they are now: a projection of the log that can be made again at any time."""

from __future__ import annotations

import sqlite3
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.keeping import Branch
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Comment
from kzannotate.errors import BugError
from kzannotate.storage import finding_places, log, touches
from kzannotate.storage.lineage import Entry, leaves
from kzannotate.storage.rows import Shape, shape_named, shape_of, shapes, stored

if TYPE_CHECKING:
    from kzannotate.domain.keeping import Key
    from kzannotate.domain.records import Record

_ORDER = {
    "document": '"position", id',
    "mention": "document, span_start, span_end, id",
    "claim": "document, span_start, span_end, id",
    "correction": "document, span_start, span_end, id",
    "relation": "first_document, first_span_start, id",
    "comment": "document, span_start, span_end, id",
    "tag": "document, span_start, span_end, id",
}


def head(connection: sqlite3.Connection, key: Key) -> str | None:
    """Id of the revision that last changed a record, None if none did."""
    row = connection.execute(
        "SELECT r.id FROM head AS h JOIN revision AS r ON r.seq = h.revision"
        " WHERE h.kind = ? AND h.record = ? AND h.layer = ?",
        key,
    ).fetchone()
    return None if row is None else str(row[0])


def record(connection: sqlite3.Connection, key: Key) -> Record | None:
    """A record as it is now."""
    kind, id_, layer = key
    shape = shape_named(kind)
    row = connection.execute(
        f"SELECT {_columns(shape)} FROM {shape.table} WHERE id = ? AND in_layer = ?",  # noqa: S608
        (id_, layer),
    ).fetchone()
    return None if row is None else shape.from_row(row)


def records(
    connection: sqlite3.Connection, kind: type[Any], layer: str, document: str | None,
    entity: str | None = None,
) -> list[Record]:  # fmt: skip
    """All records of a kind in a layer, those of one document or one entity if given."""
    shape = shape_of(kind)
    where, arguments = "in_layer = ?", [layer]
    if document is not None:
        condition = _of_document(shape)
        where = f"{where} AND {condition}"
        arguments.extend([document] * condition.count("?"))
    if entity is not None:
        if "entity" not in shape.columns:
            raise BugError(f"records of kind {shape.table} are not about entities")
        where = f"{where} AND entity = ?"
        arguments.append(entity)
    rows = connection.execute(
        f"SELECT {_columns(shape)} FROM {shape.table}"  # noqa: S608 - our own words
        f" WHERE {where} ORDER BY {_ORDER.get(shape.table, 'id')}",
        arguments,
    ).fetchall()
    return [shape.from_row(row) for row in rows]


def layers_of(
    connection: sqlite3.Connection, kind: type[Any], id_: str
) -> list[tuple[str, Record]]:
    """A record in every layer that has it."""
    shape = shape_of(kind)
    rows = connection.execute(
        f"SELECT in_layer, {_columns(shape)} FROM {shape.table}"  # noqa: S608 - our own words
        " WHERE id = ? ORDER BY in_layer",
        (id_,),
    ).fetchall()
    return [(row[0], shape.from_row(row[1:])) for row in rows]


_COMMENTS_ABOUT = {
    "finding": "finding = :id",
    "entity": "entity = :id",
    "document": "(finding IN (SELECT finding FROM finding_document WHERE document = :id)"
    " OR entity IN (SELECT entity FROM mention WHERE document = :id AND entity IS NOT NULL))",
}


def comments_about(connection: sqlite3.Connection, kind: str, id_: str) -> list[Comment]:
    """Comments about a finding, an entity, or what a document holds of either."""
    shape = shape_of(Comment)
    rows = connection.execute(
        f"SELECT {_columns(shape)} FROM comment"  # noqa: S608 - our own words
        f" WHERE {_COMMENTS_ABOUT[kind]} AND in_layer = :layer ORDER BY id",
        {"id": id_, "layer": SHARED_LAYER},
    ).fetchall()
    return [cast("Comment", shape.from_row(row)) for row in rows]


def branches(connection: sqlite3.Connection) -> list[Branch]:
    """All leaves that are not their record's head."""
    rows = connection.execute(
        "SELECT b.kind, b.record, b.layer, l.id, t.id FROM branch AS b"
        " JOIN head AS h USING (kind, record, layer)"
        " JOIN revision AS l ON l.seq = b.revision JOIN revision AS t ON t.seq = h.revision"
        " ORDER BY b.kind, b.record, b.layer, l.digest"
    ).fetchall()
    return [Branch((kind, id_, layer), leaf, top) for kind, id_, layer, leaf, top in rows]


def branched(connection: sqlite3.Connection, key: Key) -> bool:
    """Whether a record has more than one leaf."""
    found = connection.execute(
        "SELECT 1 FROM branch WHERE kind = ? AND record = ? AND layer = ?", key
    )
    return found.fetchone() is not None


def ends(connection: sqlite3.Connection, key: Key) -> set[str]:
    """Ids of all leaves of a record, its head among them."""
    rows = connection.execute(
        "SELECT r.id FROM (SELECT revision FROM head WHERE kind = ?1 AND record = ?2 AND layer = ?3"
        " UNION SELECT revision FROM branch WHERE kind = ?1 AND record = ?2 AND layer = ?3) AS l"
        " JOIN revision AS r ON r.seq = l.revision",
        key,
    ).fetchall()
    return {id_ for (id_,) in rows}


def move(connection: sqlite3.Connection, key: Key, seq: int, after: Record | None) -> None:
    """Make a revision that builds on the only leaf of a record its head."""
    connection.execute(
        "INSERT INTO head VALUES (?, ?, ?, ?)"
        " ON CONFLICT (kind, record, layer) DO UPDATE SET revision = excluded.revision",
        (*key, seq),
    )
    _project(connection, key, after)


def refold(connection: sqlite3.Connection, key: Key) -> None:
    """Work out head and branches of a record from the whole log."""
    connection.execute("DELETE FROM branch WHERE kind = ? AND record = ? AND layer = ?", key)
    first, *others = _leaves(connection, key)
    after = None if first.after is None else stored(key[0], first.after)
    move(connection, key, first.seq, after)
    connection.executemany(
        "INSERT INTO branch VALUES (?, ?, ?, ?)", [(*key, leaf.seq) for leaf in others]
    )


def _leaves(connection: sqlite3.Connection, key: Key) -> list[Entry]:
    found = leaves(log.entries(connection, key))
    if not found:
        raise sqlite3.DatabaseError(f"nothing is known of the {key[0]} {key[1]}")
    return found


def rebuild(connection: sqlite3.Connection) -> None:
    """Throw the projection away and make it again from the log."""
    tables = ("branch", "head", *finding_places.TABLES, "touch", *(s.table for s in shapes()))
    for table in tables:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own words
    for key in keys(connection):
        refold(connection, key)
    touches.rebuild(connection)


def keys(connection: sqlite3.Connection) -> list[Key]:
    """Every record that a revision ever changed."""
    return connection.execute(
        "SELECT DISTINCT kind, record, layer FROM change ORDER BY kind, record, layer"
    ).fetchall()


def _project(connection: sqlite3.Connection, key: Key, after: Record | None) -> None:
    kind, id_, layer = key
    shape = shape_named(kind)
    place = finding_places.position(connection, id_) if shape.kind is Document else None
    if after is None:
        connection.execute(
            f"DELETE FROM {shape.table} WHERE id = ? AND in_layer = ?",  # noqa: S608
            (id_, layer),
        )
    else:
        connection.execute(_insertion(kind), (*shape.to_row(after), layer))
    if shape.kind is Finding:
        finding_places.put(connection, id_, layer, cast("Finding | None", after))
    if shape.kind is Document and place != finding_places.position(connection, id_):
        finding_places.document_moved(connection, id_)


@cache
def _insertion(kind: str) -> str:
    shape = shape_named(kind)
    marks = ", ".join("?" * (len(shape.columns) + 1))
    return (
        f"INSERT OR REPLACE INTO {shape.table} ({_columns(shape)}, in_layer)"  # noqa: S608
        f" VALUES ({marks})"
    )


def _columns(shape: Shape) -> str:
    return _columns_of(shape.kind.__name__)


@cache
def _columns_of(kind: str) -> str:
    return ", ".join(f'"{column}"' for column in shape_named(kind).columns)


def _of_document(shape: Shape) -> str:
    if shape.kind is Finding:
        return (
            "id IN (SELECT finding FROM finding_document WHERE document = ?)"
            " AND EXISTS (SELECT 1 FROM finding_document AS d WHERE d.finding = finding.id"
            " AND d.layer = finding.in_layer AND d.document = ?)"
        )
    if shape.kind is Relation:
        return "(first_document = ? OR second_document = ?)"
    if "document" not in shape.columns:
        raise BugError(f"records of kind {shape.table} do not stand in documents")
    return "document = ?"


def projection(connection: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the projection, sorted: what ``rebuild`` must give again."""
    tables = ("head", "branch", *finding_places.TABLES, "touch", *(s.table for s in shapes()))
    return {
        table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr)  # noqa: S608
        for table in tables
    }
