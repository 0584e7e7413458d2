"""Check facts and mend terminology across news articles, Arabic first.

``kzannotate.open(path)`` reads a project in a program or a notebook; see ``kzannotate.api``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kzannotate.api.project import open_project as open  # noqa: A004 - as it is called

__version__ = "0.1.0"

__all__ = ["__version__", "open"]


def __getattr__(name: str) -> Any:
    # Not imported before somebody asks: the program's own start must not wait for it.
    if name == "open":
        from kzannotate.api.project import open_project

        return open_project
    raise AttributeError(f"module 'kzannotate' has no attribute {name!r}")
