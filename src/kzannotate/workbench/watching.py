"""Long commits that tell how far they are, and can be stopped until they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.running.progress import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable


def watched(
    progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
) -> Callable[[int, int], None]:
    """A step of a commit, which is told how many steps of how many are done.

    It raises Cancelled where ``cancelled`` says so: nothing is written then.
    """

    def step(done: int, total: int) -> None:
        if cancelled is not None and cancelled():
            raise Cancelled
        if progress is not None:
            progress(done, total)

    return step
