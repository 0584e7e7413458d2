"""The records of a shared project as they are now, and the leaves that only Python works out."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING, Any, cast

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.keeping import Branch
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Comment
from kzannotate.domain.revision import RESOLVE
from kzannotate.errors import BugError, DamagedProjectError
from kzannotate.storage.lineage import Entry, leaves
from kzannotate.storage.rows import shape_of, stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.domain.keeping import Key
    from kzannotate.domain.records import Record
    from kzannotate.storage.server.line import Line

_AT_ONCE = 500
_KEYS = "unnest(%s::text[], %s::text[], %s::text[]) AS k (kind, record, layer)"
_SAME = "(k.kind, k.record, k.layer)"
_ENTRIES = f"""SELECT c.kind, c.record, c.layer, r.seq, r.id, r.verb, r.digest, c.before, c.after,
  EXISTS (SELECT FROM change AS d WHERE d.revision = r.seq OFFSET 1) AS others,
  ARRAY(SELECT parent::text FROM revision_parent AS p WHERE p.revision = r.seq) AS parents
FROM {_KEYS} JOIN change AS c ON (c.kind, c.record, c.layer) = {_SAME}
JOIN revision AS r ON r.seq = c.revision"""  # noqa: S608 - our own words
_ORDER = {
    "Document": ("position",),
    "Mention": ("document", "span"),
    "Claim": ("document", "span"),
    "Correction": ("document", "span"),
    "Relation": ("first",),
    "Comment": ("document", "span"),
    "Tag": ("document", "span"),
}
"""What records are listed by before their ids, as the other store does it."""


def settle(line: Line) -> None:
    """Work out the leaves of all records that the server could not decide by itself."""
    waiting: list[Key] = [
        (kind, id_, layer)
        for kind, id_, layer in line.ask(
            "SELECT kind, record, layer FROM unfolded ORDER BY 1, 2, 3"
        )
    ]
    for start in range(0, len(waiting), _AT_ONCE):
        found = entries(line, waiting[start : start + _AT_ONCE])
        settled = [([*key], [e.seq for e in leaves(known)]) for key, known in found.items()]
        line.ask_many("SELECT settle(%s, %s)", settled, size=100_000)


def entries(line: Line, keys: Sequence[Key]) -> dict[Key, list[Entry]]:
    """What all revisions did to each of some records."""
    found: dict[Key, list[Entry]] = defaultdict(list)
    for kind, id_, layer, *told in line.ask(_ENTRIES, _columns(keys), patience=60):
        seq, revision, verb, digest, before, after, others, parents = told
        whole = not others or verb == RESOLVE
        entry = Entry(kind, revision, seq, frozenset(parents), whole, before, after, digest)
        found[kind, id_, layer].append(entry)
    return found


def in_branches(line: Line, revisions: Iterable[str]) -> frozenset[str]:
    """Those of some revisions that are a leaf beside others."""
    rows = line.ask(
        "SELECT id FROM revision AS r WHERE id = ANY (%s) AND ("
        "EXISTS (SELECT FROM branch AS b WHERE b.revision = r.seq) OR EXISTS ("
        "SELECT FROM branch AS b JOIN head AS h USING (kind, record, layer)"
        " WHERE h.revision = r.seq))",
        (list(revisions),),
    )
    return frozenset(id_ for (id_,) in rows)


def branches(line: Line) -> list[Branch]:
    """All leaves that are not their record's head."""
    rows = line.ask(
        "SELECT b.kind, b.record, b.layer, l.id, t.id FROM branch AS b"
        " JOIN head AS h USING (kind, record, layer)"
        " JOIN revision AS l ON l.seq = b.revision JOIN revision AS t ON t.seq = h.revision"
        " ORDER BY b.kind, b.record, b.layer, l.digest"
    )
    return [Branch((kind, id_, layer), leaf, top) for kind, id_, layer, leaf, top in rows]


def heads(line: Line, keys: Sequence[Key]) -> dict[Key, str]:
    """Ids of the revisions that last changed the records."""
    rows = line.ask(
        f"SELECT h.kind, h.record, h.layer, r.id FROM {_KEYS}"  # noqa: S608 - our own words
        f" JOIN head AS h ON (h.kind, h.record, h.layer) = {_SAME}"
        " JOIN revision AS r ON r.seq = h.revision",
        _columns(keys),
    )
    return {(kind, id_, layer): revision for kind, id_, layer, revision in rows}


def ends(line: Line, keys: Sequence[Key], all_leaves: bool) -> dict[Key, set[str]]:
    """Ids of the heads of records, or of all their leaves."""
    found: dict[Key, set[str]] = {key: set() for key in keys}
    for key, head in heads(line, keys).items():
        found[key].add(head)
    for branch in branches(line) if all_leaves else ():
        if branch.key in found:
            found[branch.key].add(branch.revision)
    return found


def now(line: Line, keys: Sequence[Key]) -> dict[Key, Record]:
    """Records as they are now; those that are gone are missing."""
    rows = line.ask(
        f"SELECT h.kind, h.record, h.layer, h.body FROM {_KEYS}"  # noqa: S608 - our own words
        f" JOIN head AS h ON (h.kind, h.record, h.layer) = {_SAME} WHERE h.body IS NOT NULL",
        _columns(keys),
    )
    return {(k, i, layer): _read(line, k, body) for k, i, layer, body in rows}


def records(
    line: Line, kind: type[Any], layer: str, document: str | None, entity: str | None
) -> list[Record]:
    """All records of a kind in a layer in stable order, of one document or entity if given."""
    name, where = kind.__name__, "kind = %(kind)s AND layer = %(layer)s AND body IS NOT NULL"
    if document is not None:
        where = f"{where} AND {_of_document(kind)}"
    if entity is not None:
        if "entity" not in shape_of(kind).columns:
            raise BugError(f"records of kind {name} are not about entities")
        where = f"{where} AND j->>'entity' = %(entity)s"
    values = {"kind": name, "layer": layer, "document": document, "entity": entity}
    rows = line.ask(f"SELECT body FROM head WHERE {where}", values, patience=60)  # noqa: S608
    return in_order(_read(line, name, body) for (body,) in rows)


def layers_of(line: Line, kind: type[Any], id_: str) -> list[tuple[str, Record]]:
    """A record in every layer that has it."""
    rows = line.ask(
        "SELECT layer, body FROM head WHERE kind = %s AND record = %s AND body IS NOT NULL"
        " ORDER BY layer",
        (kind.__name__, id_),
    )
    return [(layer, _read(line, kind.__name__, body)) for layer, body in rows]


_COMMENTS_ABOUT = {
    "finding": "j->>'finding' = %(id)s",
    "entity": "j->>'entity' = %(id)s",
    "document": "(j->>'finding' IN (SELECT finding FROM finding_document WHERE document = %(id)s)"
    " OR j->>'entity' IN (SELECT entity FROM mention WHERE document = %(id)s"
    " AND entity IS NOT NULL))",
}


def comments_about(line: Line, kind: str, id_: str) -> list[Comment]:
    """Comments about a finding, an entity, or what a document holds of either."""
    rows = line.ask(
        f"SELECT body FROM head WHERE kind = 'Comment' AND {_COMMENTS_ABOUT[kind]}"  # noqa: S608
        " AND layer = %(layer)s AND body IS NOT NULL ORDER BY record",
        {"id": id_, "layer": SHARED_LAYER},
    )
    return [cast("Comment", _read(line, Comment.__name__, body)) for (body,) in rows]


def in_order(found: Iterable[Record]) -> list[Record]:
    """Records as both stores list them: by where they stand, then by id; nothing comes first."""
    return sorted(found, key=_place)


def _place(record: Record) -> tuple[Any, ...]:
    named = [getattr(record, name) for name in _ORDER.get(type(record).__name__, ())]
    if isinstance(record, Relation):
        named = [record.first.document, record.first.span.start]
    parts: list[Any] = []
    for value in named:
        if hasattr(value, "start"):
            parts += [(1, value.start), (1, value.end)]
        else:
            parts.append((value is not None, value))
    return (*parts, record.id)


def _of_document(kind: type[Any]) -> str:
    if kind is Finding:
        return (
            "EXISTS (SELECT FROM jsonb_array_elements(j->'sides') AS s (side),"
            " jsonb_array_elements(s.side->'passages') AS p (passage)"
            " WHERE passage->>'document' = %(document)s)"
        )
    if kind is Relation:
        return "%(document)s IN (j->'first'->>'document', j->'second'->>'document')"
    if kind is Document or "document" not in shape_of(kind).columns:
        raise BugError(f"records of kind {kind.__name__} do not stand in documents")
    return "j->>'document' = %(document)s"


def _columns(keys: Sequence[Key]) -> tuple[list[str], ...]:
    return [k[0] for k in keys], [k[1] for k in keys], [k[2] for k in keys]


def _read(line: Line, kind: str, body: str) -> Record:
    try:
        return stored(kind, body)
    except sqlite3.DatabaseError as error:
        raise DamagedProjectError(
            f"Something in {line.address.name} cannot be read by this program ({kind}). Install "
            "the newest version, or ask who looks after the server."
        ) from error
