"""The program's door: the only place that knows both the window and the command line."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.formats.report.paper import Paper


def main() -> int:
    """Run the command line; the window's modules are loaded only for a window."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a second process of a frozen program begins here as well
    arguments = sys.argv[1:]
    if len(arguments) > 1 or not all(argument.endswith(".kza") for argument in arguments):
        return _obey(arguments, _window)
    # The way of every day: the command line's modules are not needed for it.
    gc.disable()  # what a start makes is kept; the window collects by the clock from then on
    try:
        return _window(Path(arguments[0]) if arguments else None)
    except Exception as error:  # noqa: BLE001 - the command line says what it means
        failure = error

    def fail(_project: Path | None, **_how: bool) -> int:
        raise failure

    return _obey(arguments, fail)


def _obey(arguments: list[str], window: Callable[..., int]) -> int:
    from kzannotate.cli.main import run

    return run(arguments, window, _screenshot, _print)


def _window(project: Path | None, *, read_only: bool = False) -> int:
    from kzannotate.gui.app import run as run_window

    return run_window(project, read_only=read_only)


def _screenshot(project: Path, target: Path) -> None:
    from kzannotate.gui.app import screenshot

    screenshot(project, target)


def _print(paper: Paper, target: Path) -> None:
    from kzannotate.gui.printing import print_paper

    print_paper(paper, target)


if __name__ == "__main__":
    sys.exit(main())
