"""Asking for files: dialogs that never stop the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

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


def saving(window: QWidget, title: str, words: str = "", suffix: str = "") -> QFileDialog:
    """A dialog that asks where something is to be written."""
    dialog = asking(window, title, "AnyFile", words)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    return dialog


def projects() -> str:
    """What projects are called in such a dialog."""
    return QCoreApplication.translate("Asking", "Projects (*.kza)")


def ask_for_project(window: QWidget, title: str, act: Callable[[Path], object]) -> None:
    """Ask for a project, to do something with it."""
    dialog = asking(window, title, "ExistingFile", projects())
    dialog.fileSelected.connect(lambda path: act(Path(path)))
    dialog.open()


def ask_where(window: QWidget, title: str, act: Callable[[Path], object]) -> None:
    """Ask where a project is to be written."""
    dialog = saving(window, title, projects(), "kza")
    dialog.fileSelected.connect(lambda path: act(Path(path)))
    dialog.open()
