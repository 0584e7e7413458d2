"""Candidates: which entities a few letters, or a marked span, may mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER

if TYPE_CHECKING:
    from kzannotate.detection.names.candidates import Candidate, CandidateIndex
    from kzannotate.domain.entity import Reference
    from kzannotate.workbench.session import Workbench


def candidates(
    bench: Workbench, query: str, limit: int = 12, document_id: str | None = None
) -> list[Candidate]:
    """The likeliest entities, best first.

    Args:
        bench: the open project.
        query: letters of any name in any language, or the words of a span.
        limit: at most so many.
        document_id: of the article that is read; what it speaks of is likelier.
    """
    return _index(bench).find(query, limit=limit, context=_context(bench, document_id))


def _index(bench: Workbench) -> CandidateIndex:
    from kzannotate.detection.names.candidates import CandidateIndex

    reference = bench.reference()
    known = bench.memory.get(__name__)
    if isinstance(known, _Indexed) and known.reference is reference:
        return known.index
    made = _Indexed(reference, CandidateIndex(reference))
    bench.memory[__name__] = made
    return made.index


class _Indexed:
    """An index together with the reference it was made of."""

    def __init__(self, reference: Reference, index: CandidateIndex) -> None:
        self.reference, self.index = reference, index


def _context(bench: Workbench, document: str | None) -> tuple[str, ...]:
    if document is None:
        return ()
    layers = (MACHINE_LAYER, bench.layer)
    found = (m for x in layers for m in bench.store.records(Mention, layer=x, document=document))
    return tuple(dict.fromkeys(m.entity for m in found if m.entity))
