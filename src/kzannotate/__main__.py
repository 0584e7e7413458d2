"""The program's door: the only place that knows both the window and the command line."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.formats.report.paper import Paper
    from kzannotate.workbench.self_test import Step


def main() -> int:
    """Run the command line; the window's modules are loaded only for a window."""
    arguments = sys.argv[1:]
    if getattr(sys, "frozen", False) and _is_a_child(arguments):
        return 0
    asked = len(arguments) > 1 or not all(argument.endswith(".kza") for argument in arguments)
    if asked or "_KZANNOTATE_COMPLETE" in os.environ:  # a shell asks what could come next
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


def _is_a_child(arguments: list[str]) -> bool:
    """Whether this process of a frozen program was one for some work, which is done now."""
    from multiprocessing import freeze_support

    from kzannotate import confined

    _give_back_the_search_path()
    freeze_support()  # does not return where a pool asked for the process
    return confined.become(arguments)


def _give_back_the_search_path() -> None:
    """Let programs of the system that we start find their own libraries, not those of the bundle.

    The bundle's own were found by then, and its child processes set the path for themselves.
    """
    if "LD_LIBRARY_PATH" in os.environ:
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
        if before:
            os.environ["LD_LIBRARY_PATH"] = before
        else:
            del os.environ["LD_LIBRARY_PATH"]


def _obey(arguments: list[str], window: Callable[..., int]) -> int:
    from kzannotate.cli.main import run

    return run(arguments, window, _screenshot, _print, _window_steps)


def _window(project: Path | None, *, read_only: bool = False) -> int:
    _look_for_a_display()
    from kzannotate.gui.app import run as run_window

    return run_window(project, read_only=read_only)


def _look_for_a_display() -> None:
    """Say in words what Qt would say by ending the process, with a core dump."""
    told = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in told):
        from kzannotate.errors import UserError

        raise UserError(
            "There is no display to open the window on. Use a command that needs none, such as "
            "check: `kzannotate --help` lists them."
        )


def _screenshot(project: Path, target: Path) -> None:
    from kzannotate.gui.app import screenshot

    screenshot(project, target)


def _window_steps(project: Path) -> list[Step]:
    from kzannotate.gui.self_test import window_steps

    return window_steps(project)


def _print(paper: Paper, target: Path) -> None:
    from kzannotate.gui.printing import print_paper

    print_paper(paper, target)


if __name__ == "__main__":
    sys.exit(main())
