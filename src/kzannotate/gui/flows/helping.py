"""Help, and leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QMainWindow

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk


def ways_out(window: QMainWindow, desk: Desk) -> Acts:
    """What actions do; each dialog is loaded when it is asked for."""

    def shortcuts() -> QDialog:
        from kzannotate.gui.dialogs.help import ShortcutsDialog

        return ShortcutsDialog(window.actions(), window)

    def diagnosis() -> QDialog:
        from kzannotate.gui.dialogs.help import diagnosis

        return diagnosis(window, str(desk.bench.store.path) if desk.bench is not None else "")

    def about() -> QDialog:
        from kzannotate.gui.dialogs.help import AboutDialog

        return AboutDialog(window)

    return {
        "shortcuts": lambda: shortcuts().open(),
        "diagnosis": lambda: diagnosis().open(),
        "about": lambda: about().open(),
        "quit": window.close,
    }
