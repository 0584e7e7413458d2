"""A damaged project brought back as a new one, and where to put it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.salvage import Salvaged


def recover(
    damaged: Path, target: Path, *, progress: Callable[[int, int], None] | None = None
) -> Salvaged:
    """Write what can be proven of a damaged project into a new file, and say what is missing.

    Args:
        damaged: a project that is not open in this process; it stays as it is.
        target: where nothing must be yet.
        progress: told how many pages of how many were read.

    Raises:
        ProjectError: nothing of a project can be read, or the target cannot be written.
    """
    from kzannotate.storage.salvage import recover as salvage

    return salvage(damaged, target, progress=progress)


def free_name(damaged: Path) -> Path:
    """A name beside a damaged project that nothing has yet."""
    names = (f"{damaged.stem} recovered{n or ''}{damaged.suffix}" for n in range(1000))
    return next(p for p in map(damaged.with_name, names) if not p.exists())
