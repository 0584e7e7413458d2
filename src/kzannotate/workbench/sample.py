"""The sample project: what ``make demo`` opens."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING

from kzannotate.errors import BugError, ProjectError
from kzannotate.resources import resource
from kzannotate.workbench.checking import check
from kzannotate.workbench.importing import import_paths, import_reference
from kzannotate.workbench.installation import user_name
from kzannotate.workbench.session import Workbench, create_project_session, open_session

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.importing import ImportReport

TITLE = "Sample: six chairs"


def sample_project(path: Path, *, reviewer_name: str = "") -> Workbench:
    """Make the sample project from what ships with the program, and check it.

    Args:
        path: where nothing must be yet.
        reviewer_name: who will work on it; the system's user unless given.

    Raises:
        ProjectError: there is a file already, or it cannot be written.
    """
    path = path.absolute()
    if path.exists():
        raise ProjectError(f"{path.name} exists already. Choose another name, or open it.")
    reviewer_name = reviewer_name or user_name()
    unfinished = path.with_name(f".{path.stem}.{os.getpid()}.unfinished.kza")
    try:
        _fill(unfinished, reviewer_name)
        unfinished.replace(path)
    except OSError as error:
        raise ProjectError(f"{path.name} cannot be created ({error.strerror}).") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return open_session(path, reviewer_name=reviewer_name)


def _fill(path: Path, reviewer_name: str) -> None:
    bench = create_project_session(path, title=TITLE, reviewer_name=reviewer_name)
    with closing(bench):
        # Nobody's gestures: the first undo of a newcomer must not empty the sample.
        import_reference(bench, resource("reference", "kazakhstan.json"), machine=True)
        _whole(import_paths(bench, [resource("sample")], machine=True))
        check(bench)


def _whole(report: ImportReport) -> None:
    if report.left_out:
        raise BugError(f"the sample is not whole: {report.left_out[0]}")
