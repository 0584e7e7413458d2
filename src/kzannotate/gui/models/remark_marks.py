"""Comments and relations as marks of the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui import wording
from kzannotate.gui.reader.marks import Facet, Mark, Trait
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.relation import Relation
    from kzannotate.workbench.remarks import Held, Remarks, Said, Thread

_LONGEST = 24
"""Letters of a comment that stand beside its words."""


def remark_marks(remarks: Remarks) -> Iterator[Mark]:
    """A mark for each open thread on words, and for each end of a relation here."""
    for thread in remarks.threads:
        if not thread.resolved:
            yield from _thread_mark(thread, remarks.document)
    for held in remarks.relations:
        yield from _relation_marks(held, remarks.document)


def _thread_mark(thread: Thread, document: str) -> Iterator[Mark]:
    passage = thread.subject.passage
    if passage is None or passage.document != document:
        return
    said = [s for s in (thread.first, *thread.replies) if s is not None]
    people = frozenset(Trait(Facet.WHO, s.author) for s in said)
    traits = people | {Trait(Facet.KIND, MarkRole.COMMENT.value)}
    words = "\n".join(_line(s) for s in said)
    yield Mark(thread.id, passage.span, MarkRole.COMMENT, _short(said[0]), words, traits)


def _relation_marks(held: Held[Relation], document: str) -> Iterator[Mark]:
    relation = held.record
    said = wording.relation(relation.kind)
    kind = Trait(Facet.KIND, MarkRole.RELATION.value)
    traits = frozenset({kind, Trait(Facet.WHO, held.reviewer)})
    words = (
        f"{wording.quoted(relation.first.text)} {said} {wording.quoted(relation.second.text)}"
        f"\n{held.reviewer}"
    )
    for passage in (relation.first, relation.second):
        if passage.document == document:
            yield Mark(relation.id, passage.span, MarkRole.RELATION, said, words, traits)


def _line(said: Said) -> str:
    return f"{said.author}: {said.comment.text}"


def _short(said: Said) -> str:
    line = " ".join(said.comment.text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()}…"
