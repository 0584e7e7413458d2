"""Stopping a check that takes too long."""

from __future__ import annotations

from kzannotate.errors import KzError


class Cancelled(KzError):  # noqa: N818 - nothing went wrong
    """Somebody told a check to stop; nothing came of it."""
