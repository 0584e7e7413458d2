"""``kzannotate --selftest``: whether this copy, as it is installed, can do its work."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click

import kzannotate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.workbench.self_test import Step


def selftest(window_steps: Callable[[Path], Sequence[Step]]) -> int:
    """Try everything that a desk needs and say how it went; returns the exit code.

    Args:
        window_steps: what is tried with Qt.
    """
    from kzannotate.workbench.installation import HOME_VARIABLE
    from kzannotate.workbench.self_test import engine_steps, outcomes

    click.echo(f"kzannotate {kzannotate.__version__} in {Path(kzannotate.__file__).parent}")
    # On Windows a file that somebody still looks at cannot be taken away.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ.setdefault(HOME_VARIABLE, folder)  # the trial leaves no trace in the user's own
        project = Path(folder) / "selftest.kza"
        failed = 0
        for outcome in outcomes([*engine_steps(project), *_found(window_steps, project)]):
            click.echo(f"{'ok  ' if outcome.good else 'FAIL'}  {outcome.title}: {outcome.told}")
            failed += not outcome.good
    click.echo(f"{failed} of the steps failed" if failed else "all is well")
    return 1 if failed else 0


def _found(window_steps: Callable[[Path], Sequence[Step]], project: Path) -> Sequence[Step]:
    try:
        return window_steps(project)
    except ImportError as error:
        told = str(error)

    def missing() -> str:
        raise ImportError(told)

    return [("Qt", missing)]
