"""Asking for files: dialogs that never stop the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from kzannotate.gui.saving import saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def asking(window: QWidget, title: str, mode: str, words: str = "") -> QFileDialog:
    """A dialog that asks for what is there: ``ExistingFile``, ``ExistingFiles``, ``Directory``."""
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode[mode])
    if words:
        dialog.setNameFilter(words)
    return dialog


def projects() -> str:
    """What projects are called in such a dialog."""
    return QCoreApplication.translate("Asking", "Projects (*.kza)")


def ask_for_project(window: QWidget, title: str, act: Callable[[Path], object]) -> None:
    """Ask for a project, to do something with it."""
    dialog = asking(window, title, "ExistingFile", projects())
    dialog.fileSelected.connect(lambda path: act(Path(path)))
    dialog.open()


def ask_where(window: QWidget, title: str, name: str, act: Callable[[Path], object]) -> None:
    """Ask where a project is to be written; a name is proposed."""
    dialog = saving(window, title, name, {projects(): "kza"})
    dialog.fileSelected.connect(lambda path: act(Path(path)))
    dialog.open()
