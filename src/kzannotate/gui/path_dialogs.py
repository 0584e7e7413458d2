"""Dialogs that ask for a path; who opens one goes on at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget


def path_dialog(window: QWidget, title: str, mode: str, words: str = "") -> QFileDialog:
    """Asks for files or a folder.

    Args:
        window: over which it opens.
        title: what it is called.
        mode: name of a ``QFileDialog.FileMode``.
        words: its filter; empty for all files.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode[mode])
    if words:
        dialog.setNameFilter(words)
    return dialog


def saving_dialog(window: QWidget, title: str, words: str = "", suffix: str = "") -> QFileDialog:
    """Asks where to write; a name without an ending gets ``suffix``."""
    dialog = path_dialog(window, title, "AnyFile", words)
    dialog.setAcceptMode(type(dialog).AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    return dialog
