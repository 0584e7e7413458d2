"""Check facts and mend terminology across news articles, Arabic first.

``kzannotate.open(path)`` reads a project in a program or a notebook; see ``kzannotate.api``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from os import PathLike

__version__ = "0.1.0"

__all__ = ["__version__", "open"]


def open(path: str | PathLike[str], *, reviewer: str | None = None) -> Any:  # noqa: A001
    """Open a project to read, as a ``kzannotate.api.project.Project``.

    Args:
        path: of a ``.kza`` file.
        reviewer: as whom to look; the user's name if unsaid.

    Raises:
        ProjectError: it is no project, or damaged, or of a newer version.
    """
    from importlib import import_module

    # By name: everything imports this module, and nothing below may know the door above it.
    return import_module("kzannotate.api.project").open_project(path, reviewer=reviewer)
