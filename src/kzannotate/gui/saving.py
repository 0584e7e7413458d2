"""Asks where a file is to be written: a name is proposed, in the folder that was used last."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from kzannotate.workbench.session import Workbench

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_LONGEST = 80
"""Letters of a proposed name."""
_last: list[str] = []
"""The folder that a file was written into last, if any was since the program began."""


def saving(window: QWidget, title: str, name: str, forms: Mapping[str, str]) -> QFileDialog:
    """A dialog that asks where something is to be written, and leaves the window free.

    Args:
        window: its parent.
        title: of the dialog.
        name: proposed, without its ending; empty: none.
        forms: endings of names without a dot, by what the forms are called; the first holds at
            first. One without words has no filter.
    """
    dialog = QFileDialog(window, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffix = next(iter(forms.values()), "")
    dialog.setDefaultSuffix(suffix)
    if words := [each for each in forms if each]:
        dialog.setNameFilters(words)
    dialog.setDirectory(_last[0] if _last and Path(_last[0]).is_dir() else _documents())
    if name:
        dialog.selectFile(file_name(name, suffix))
    dialog.filterSelected.connect(lambda chosen: _take_form(dialog, forms, chosen))
    dialog.fileSelected.connect(_remember)
    return dialog


def file_name(name: str, suffix: str) -> str:
    """A name that every system takes, such as «Six chairs.csv» of «Six/chairs»."""
    fit = " ".join(_UNFIT.sub(" ", name).split())[:_LONGEST].strip(" .") or "kzannotate"
    return f"{fit}.{suffix}" if suffix else fit


def named_after(bench: Workbench | None, words: str = "") -> str:
    """The project's name, and what of it is written, such as «Six chairs facts».

    Args:
        bench: the open project.
        words: in the language of the window.
    """
    project = bench.store.path.stem if bench is not None else ""
    return f"{project} {words}".strip()


def _take_form(dialog: QFileDialog, forms: Mapping[str, str], chosen: str) -> None:
    """Let the name that stands there end as the chosen form does."""
    suffix = forms.get(chosen, "")
    dialog.setDefaultSuffix(suffix)
    found = [Path(path) for path in dialog.selectedFiles()]
    if found and suffix and found[0].suffix.removeprefix(".") in forms.values():
        dialog.selectFile(found[0].with_suffix(f".{suffix}").name)


def _remember(path: str) -> None:
    _last[:] = [str(Path(path).parent)]


def _documents() -> str:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())
