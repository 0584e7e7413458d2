"""The sample project: what ``make demo`` opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.errors import BugError
from kzannotate.resources import resource
from kzannotate.workbench.checking import check
from kzannotate.workbench.importing import import_paths, import_reference
from kzannotate.workbench.installation import user_name
from kzannotate.workbench.session import Workbench, create_project_session

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
    bench = create_project_session(path, title=TITLE, reviewer_name=reviewer_name or user_name())
    try:
        import_reference(bench, resource("reference", "kazakhstan.json"))
        _whole(import_paths(bench, [resource("sample")]))
        check(bench)
    except BaseException:
        bench.close()
        path.unlink(missing_ok=True)
        raise
    return bench


def _whole(report: ImportReport) -> None:
    if report.left_out:
        raise BugError(f"the sample is not whole: {report.left_out[0]}")
