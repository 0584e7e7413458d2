"""Stopping a check that takes too long, and telling how far it has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kzannotate.errors import KzError


class Cancelled(KzError):  # noqa: N818 - nothing went wrong
    """Somebody told a check to stop; nothing came of it."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Who watches a check.

    Args:
        of: how many articles it has to do.
        progress: told how many articles of how many are done.
        cancelled: asked whether to stop.
    """

    of: int
    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None

    def says_stop(self) -> bool:
        """Whether the check is to stop."""
        return self.cancelled is not None and self.cancelled()

    def go_on(self) -> None:
        """Stop here if so told.

        Raises:
            Cancelled: the check is to stop.
        """
        if self.says_stop():
            raise Cancelled

    def tell(self, done: int) -> None:
        """Say how many articles are done."""
        if self.progress is not None:
            self.progress(done, self.of)
