"""What changes in the machine's layer when it proposes something else than before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.domain.case import Case
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.verdict import Verdict
from kzannotate.workbench.changes_between import changes_between
from kzannotate.workbench.ruling import verdict_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.domain.finding import Finding
    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Change
    from kzannotate.workbench.session import Workbench


def difference(before: Iterable[Record | None], after: Iterable[Record]) -> list[Change]:
    """What leads from some records of the machine's layer to others."""
    return changes_between(MACHINE_LAYER, before, after)


class Fate:
    """What becomes of findings that are found no longer."""

    def __init__(self, bench: Workbench) -> None:
        self._store = bench.store
        self._in_cases = {f for case in bench.store.records(Case) for f in case.findings}

    def of_vanished(self, finding: Finding) -> Finding | None:
        """The finding as it is kept where somebody ruled on it or put it in a case; else None."""
        if finding.id in self._in_cases or self._store.layers_of(Verdict, verdict_id(finding)):
            return replace(finding, withdrawn=True)
        return None
