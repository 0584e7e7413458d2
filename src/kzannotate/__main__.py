"""The program's door: the only place that knows both the window and the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kzannotate.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path


def main() -> int:
    """Run the command line; the window's modules are loaded only for a window."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a second process of a frozen program begins here as well
    return run(sys.argv[1:], _window, _screenshot)


def _window(project: Path | None) -> int:
    from kzannotate.gui.app import run as run_window

    return run_window(project)


def _screenshot(project: Path, target: Path) -> None:
    from kzannotate.gui.app import screenshot

    screenshot(project, target)


if __name__ == "__main__":
    sys.exit(main())
