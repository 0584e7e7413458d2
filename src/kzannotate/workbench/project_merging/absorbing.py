"""Taking in all that another copy of the project has; what both changed becomes a branch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.copies import Why
from kzannotate.domain.exchanging import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.workbench.project_merging.other_copy import OtherCopy
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a merge.

    Args:
        gestures: revisions that came in.
        copy: of the project as it was before; None where nothing came in.
    """

    gestures: int
    copy: Path | None


def absorb(
    bench: Workbench,
    other: OtherCopy,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Merged:
    """Take in all that another copy has, all or nothing; the project is copied before.

    Whoever shows the project hears of it like of what another window does.

    Raises:
        ProjectError: the copy cannot be made, or the project cannot be written.
        Cancelled: ``cancelled`` said so; nothing was taken in.
    """
    if not other.fresh:
        return Merged(0, None)
    total = 2 * len(other.fresh)

    def step(done: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(min(done, total), total)

    copy = bench.store.copies.make(Why.MERGE, step=lambda _done, _total: step(0))
    outcomes = bench.store.exchange.take(
        other.revisions(),
        other.texts(),
        other.files(),
        gaps=other.store.exchange.gaps(),
        step=step,
    )
    return Merged(sum(outcome is not Outcome.KNOWN for outcome in outcomes), copy.path)
