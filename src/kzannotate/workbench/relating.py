"""Relating: how two passages stand to each other, in one article or two.

A relation is a judgement: it lies in its reviewer's own layer, under an id that follows from the
two places, so that one reviewer has one opinion on a pair and layers can be compared.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage
from kzannotate.errors import StaleRevisionError, UserError

if TYPE_CHECKING:
    from kzannotate.domain.span import Span
    from kzannotate.workbench.session import Workbench


def passage_at(bench: Workbench, document: str, span: Span) -> Passage:
    """A passage of a document as its text has it.

    Raises:
        UserError: the span is empty or outside the text.
    """
    text = bench.store.text(document)
    if not 0 <= span.start < span.end <= len(text):
        raise UserError("Select at least one letter of the article first.")
    return Passage.at(document, text, span)


def relate(
    bench: Workbench, first: Passage, second: Passage, kind: RelationKind, note: str = ""
) -> Relation:
    """Say how a passage stands to another; what one said of the pair before is replaced.

    Raises:
        UserError: both are the same words, or a span is empty or outside the text.
    """
    first = passage_at(bench, first.document, first.span)
    second = passage_at(bench, second.document, second.span)
    if first == second:
        raise UserError("These are the same words. Pick other words to relate them to.")
    relation = Relation(relation_id(first, second), kind, first, second, note.strip())
    known = bench.store.record(Relation, relation.id, bench.layer)
    bench.commit("relate", [Change(bench.layer, known, relation)])
    return relation


def change_relation(
    bench: Workbench, relation: Relation, *, kind: RelationKind | None = None,
    note: str | None = None, turned: bool = False,
) -> Relation:  # fmt: skip
    """Change an own relation's kind or note, or which of its passages comes first."""
    first, second = relation.first, relation.second
    changed = replace(
        relation,
        kind=kind or relation.kind,
        note=relation.note if note is None else note.strip(),
        first=second if turned else first,
        second=first if turned else second,
    )
    bench.commit("relate", [Change(bench.layer, _own(bench, relation), changed)])
    return changed


def remove_relation(bench: Workbench, relation: Relation) -> None:
    """Take an own relation away."""
    bench.commit("unrelate", [Change(bench.layer, _own(bench, relation), None)])


def relation_id(first: Passage, second: Passage) -> str:
    """Id of every reviewer's relation between two places, whichever comes first."""
    places = sorted([p.document, p.span.start, p.span.end] for p in (first, second))
    return f"rel-{hashlib.sha256(json.dumps(places).encode()).hexdigest()[:16]}"


def _own(bench: Workbench, seen: Relation) -> Relation:
    now = bench.store.record(Relation, seen.id, bench.layer)
    if now != seen:
        raise StaleRevisionError(
            "This was changed meanwhile. Look at it again and repeat what you did.",
            expected=seen,
            actual=now,
        )
    return seen
