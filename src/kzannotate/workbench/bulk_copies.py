"""Copies of a project before gestures that change much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.copies import Why
from kzannotate.domain.past import Narrowing
from kzannotate.domain.revision import FOUND, JOIN
from kzannotate.errors import KzError

if TYPE_CHECKING:
    from kzannotate.domain.keeping import Store
    from kzannotate.domain.revision import Revision

BULK = 100
"""Records that one gesture changes, from which on the project is copied before it."""
COPY_FAILED = "copy failed"
"""What a workbench remembers the failure of such a copy by."""
_A_FEW = 5
"""Gestures that setting a project up takes fewer than."""


def copy_before(store: Store, revision: Revision) -> KzError | None:
    """Copy the project before a gesture that changes much; why that failed, which stops nothing."""
    if revision.reviewer is None or len(revision.changes) < BULK or is_empty(store):
        return None
    try:
        if store.copies.outdated():
            store.copies.make(Why.BULK)
    except KzError as error:
        return error
    return None


def is_empty(store: Store) -> bool:
    """Whether nobody has done anything in the project yet but set it up."""
    first = store.past.traces(Narrowing(), limit=_A_FEW)
    return len(first) < _A_FEW and all(trace.verb in {FOUND, JOIN} for trace in first)
