"""Help, and leaving."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QMainWindow

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk


def ways_out(window: QMainWindow, desk: Desk, complain: Callable[[UserError], None]) -> Acts:
    """What actions do; each dialog is loaded when it is asked for.

    Args:
        window: they belong to.
        desk: the project that is open.
        complain: says in the window what went wrong.
    """

    def shortcuts() -> QDialog:
        from kzannotate.gui.dialogs.help import ShortcutsDialog

        return ShortcutsDialog(window.actions(), window)

    def diagnosis() -> QDialog:
        from kzannotate.gui.dialogs.help import diagnosis

        return diagnosis(window, str(desk.bench.store.path) if desk.bench is not None else "")

    def about() -> QDialog:
        from kzannotate.gui.dialogs.help import AboutDialog

        return AboutDialog(window)

    def safely() -> None:
        path = desk.bench.store.path if desk.bench is not None else None
        if window.close():
            _start_in_safe_mode(path)

    return {
        "guide": lambda: _open_guide(complain),
        "shortcuts": lambda: shortcuts().open(),
        "diagnosis": lambda: diagnosis().open(),
        "safe_mode": safely,
        "about": lambda: about().open(),
        "quit": window.close,
    }


def _open_guide(complain: Callable[[UserError], None]) -> None:
    """Show the guide that came with the program, in the reader's language where there is one."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    from kzannotate import resources
    from kzannotate.gui.i18n import spoken

    try:
        page = resources.guide(spoken())
    except UserError as error:
        complain(error)
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
        complain(UserError(f"The guide found no web browser. Open {page} in one."))


def _start_in_safe_mode(project: Path | None) -> None:
    """Start this program once more, as it came, on the same project."""
    from PySide6.QtCore import QProcess

    from kzannotate import safe_mode

    ours = [] if getattr(sys, "frozen", False) else ["-m", "kzannotate"]
    opened = [str(project)] if project is not None else []
    QProcess.startDetached(sys.executable, [*ours, safe_mode.OPTION, *opened])
