"""What somebody wants of a project in a data set."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.domain.document import DocumentState
from kzannotate.domain.project import AGREED_LAYER, MACHINE_LAYER, Reviewer
from kzannotate.errors import UserError
from kzannotate.formats.datasets.model import MarkKind
from kzannotate.workbench.session import layer_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.workbench.session import Workbench

SEEN = ""
"""In place of a layer: what the reviewer sees, own decisions over the machine's proposals."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which articles and marks go out; the defaults are what a reviewer has in view.

    Args:
        kinds: of marks.
        layers: ids of layers that are exported side by side; ``SEEN`` merges two of them.
        states: of articles.
        since: first and
        until: last day of publication, inclusive, ISO 8601; empty: any, also unknown.
        documents: ids; empty: all.
        rejected: proposals that were rejected too, with that standing.
        proposals: what the machine proposes and nobody has accepted.
        makers: who made each mark, and when.
    """

    kinds: frozenset[MarkKind] = field(default=frozenset(MarkKind))
    layers: tuple[str, ...] = (SEEN,)
    states: frozenset[DocumentState] = field(default=frozenset(DocumentState))
    since: str = ""
    until: str = ""
    documents: frozenset[str] = frozenset()
    rejected: bool = False
    proposals: bool = True
    makers: bool = True


def layers_of(bench: Workbench, names: Sequence[str]) -> tuple[str, ...]:
    """The layers of reviewers by name; nobody named: ``SEEN``.

    ``machine`` names the proposals, ``agreed`` what was settled between reviewers.

    Raises:
        UserError: nobody of that name reviews the project.
    """
    people = {reviewer.name: layer_of(reviewer) for reviewer in bench.store.records(Reviewer)}
    known = {**people, "machine": MACHINE_LAYER, "agreed": AGREED_LAYER}
    for name in names:
        if name not in known:
            raise UserError(f"Nobody called {name} reviews here: there are {', '.join(known)}.")
    return tuple(known[name] for name in names) or (SEEN,)


def layers_with_names(bench: Workbench) -> list[tuple[str, str]]:
    """Ids of the layers that may be exported, each with the name of its reviewer."""
    people = {layer_of(reviewer): reviewer.name for reviewer in bench.store.records(Reviewer)}
    return sorted(people.items(), key=lambda pair: (pair[0] != bench.layer, pair[1]))
