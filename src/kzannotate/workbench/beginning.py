"""Beginning a project: everything that a person says of it at first, as one start."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kzannotate.domain.case import SCALE_ID, RatingScale
from kzannotate.domain.project import ROLES, SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import UserError
from kzannotate.workbench.gathering import read_reference
from kzannotate.workbench.importing import add_reference
from kzannotate.workbench.rating import default_scale
from kzannotate.workbench.session import Workbench, create_project_session

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.records import Record

LANGUAGES = ("ar", "en", "ru", "kk")
"""Languages that a project can be in."""
SCALES: dict[str, tuple[str, ...]] = {
    "six": ("false", "outdated", "partly", "mostly", "true", "unproven"),
    "four": ("false", "partly", "true", "unproven"),
    "two": ("false", "true"),
}
"""Scales to begin with, as ids of ratings of the default scale, the worst first."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is said of a project before it is there.

    Args:
        path: where nothing must be yet.
        languages: of its articles, the main one first; one at least.
        reference: file to take entities, names and facts from; None: none.
        scale: one of ``SCALES``.
        reviewer: name of who begins it.
        role: one of ``ROLES``.
    """

    path: Path
    title: str
    languages: tuple[str, ...] = LANGUAGES
    reference: Path | None = None
    scale: str = "six"
    reviewer: str = ""
    role: str = ROLES[0]


def begin_project(
    wanted: Beginning, *, step: Callable[[int, int], None] | None = None
) -> Workbench:
    """Make the project and open it; where anything fails, no file is left.

    Args:
        wanted: all that is said of it.
        step: told how many steps of how many are done; what it raises takes all back.

    Raises:
        UserError: there is something already, it cannot be written, or the reference cannot be
            read.
    """
    if not wanted.title.strip():
        raise UserError("Give the project a title.")
    if not wanted.languages:
        raise UserError("Choose one language at least.")
    # Before the file is made: a reference that cannot be read must leave none behind.
    reference = read_reference(wanted.reference) if wanted.reference is not None else None
    title = " ".join(wanted.title.split())
    there = wanted.path.exists() or wanted.path.is_symlink()
    try:
        bench = create_project_session(wanted.path, title=title, reviewer_name=wanted.reviewer)
    except BaseException:
        if not there:
            wanted.path.unlink(missing_ok=True)
        raise
    try:
        _describe(bench, wanted)
        if reference is not None:
            add_reference(bench, reference, machine=True, step=step)
    except BaseException:
        bench.close()
        wanted.path.unlink(missing_ok=True)
        raise
    return bench


def _describe(bench: Workbench, wanted: Beginning) -> None:
    info = replace(bench.info, languages=wanted.languages)
    reviewer = replace(bench.reviewer, role=wanted.role)
    pairs: list[tuple[Record | None, Record]] = [(bench.info, info), (bench.reviewer, reviewer)]
    if wanted.scale != "six":
        kept = [r for r in default_scale().ratings if r.id in SCALES[wanted.scale]]
        numbered = [
            replace(r, value=place if r.value is not None else None)
            for place, r in enumerate(kept, 1)
        ]
        pairs.append((None, RatingScale(SCALE_ID, tuple(numbered))))
    # Nobody's gesture: the first undo must not take the project's own description away.
    bench.commit("begin project", [Change(SHARED_LAYER, *pair) for pair in pairs], machine=True)
    bench.info, bench.reviewer = info, reviewer
