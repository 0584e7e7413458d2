"""How a data-set maker sends marks out, looks at what is lost, and takes others' marks in."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

from hands import form, form_closes, look, save_as
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from reviewer import LEFT, pause

from kzannotate.gui.dialogs.data_set_export import DataSetExportForm
from kzannotate.gui.dialogs.reports import ReadingDialog
from kzannotate.workbench.data_sets.building import data_set
from kzannotate.workbench.data_sets.choosing import Choice

if TYPE_CHECKING:
    from pathlib import Path

    from reviewer import Reviewer


def data_sets(reviewer: Reviewer) -> None:
    """By hand: out as brat, out as CoNLL with what is lost, out and in as Web Annotation."""
    reviewer.click(reviewer.window.welcome.sample)
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
    folder = _sent_out(reviewer, "brat", "set.zip", lossless=False)
    names = zipfile.ZipFile(folder).namelist()
    assert sum(name.endswith(".ann") for name in names) == _articles(reviewer)
    flat = _sent_out(reviewer, "conll2003", "set.conll", lossless=False)
    assert " B-" in flat.read_text(encoding="utf-8")
    marks = _sent_out(reviewer, "web-annotation", "set.jsonld", lossless=True)
    assert json.loads(marks.read_text(encoding="utf-8"))["type"] == "AnnotationCollection"
    _taken_in(reviewer, marks)


def _sent_out(reviewer: Reviewer, name: str, file: str, *, lossless: bool) -> Path:
    reviewer.choose_from_menu("file", "export_data_set")
    dialog = form(reviewer, DataSetExportForm)
    dialog.kind.setCurrentIndex(dialog.kind.findData(name))
    reviewer.wait(lambda: not dialog._soon.isActive(), "the losses are asked for")
    pause(400)
    look(reviewer, f"export-{name}")
    reviewer.wait(lambda: bool(dialog.losses.model().rowCount()) is not lossless, "the losses")
    QTest.mouseClick(dialog.done_, LEFT)
    return save_as(reviewer, file)


def _taken_in(reviewer: Reviewer, path: Path) -> None:
    """The same marks again: nothing is new, and the project is as it was."""
    before = _marks(reviewer)
    reviewer.choose_from_menu("file", "import_data_set")
    reviewer.give_path(path)
    told = form(reviewer, ReadingDialog)
    look(reviewer, "import")
    assert told.isVisible()
    told.accept()
    form_closes(reviewer)
    assert _marks(reviewer) == before
    assert QApplication.activeModalWidget() is None


def _articles(reviewer: Reviewer) -> int:
    return reviewer.window.documents.view.model().rowCount()


def _marks(reviewer: Reviewer) -> set[str]:
    bench = reviewer.program.desk.bench
    return {mark.id for d in data_set(bench, Choice()).documents() for mark in d.marks}
