"""Every dialog that asks where a file goes proposes a name, in the folder that was used last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kzannotate.gui import saving
from kzannotate.gui.desks.facts.lists import export_facts


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture(autouse=True)
def nothing_written_yet(monkeypatch):
    monkeypatch.setattr(saving, "_last", [])


def proposed(dialog):
    return Path(dialog.selectedFiles()[0])


def test_a_name_that_no_system_takes_is_made_fit():
    assert saving.file_name(' Six: "chairs"/2024\u200f. ', "csv") == "Six chairs 2024.csv"


def test_the_folder_that_was_used_last_is_proposed(window, tmp_path):
    first = saving.saving(window, "Save", "one", {"Table (*.csv)": "csv"})
    first.fileSelected.emit(str(tmp_path / "one.csv"))
    assert proposed(saving.saving(window, "Save", "two", {"": "csv"})) == tmp_path / "two.csv"


def test_a_proposed_name_ends_as_the_chosen_form_does(window):
    forms = {"Table (*.csv)": "csv", "Page (*.html)": "html"}
    dialog = saving.saving(window, "Save", "compared", forms)
    dialog.filterSelected.emit("Page (*.html)")
    assert proposed(dialog).name == "compared.html"


def ask_for_facts(program):
    export_facts(program.window.places.page("facts").tools, [])


def ask_for_pairs(program):
    program.window.places.page("translation").gestures.export(None)


def ask_for_comparison(program):
    program.window.places.page("comparison").sending.ask_where()


@pytest.mark.parametrize(
    ("ask", "words"),
    [
        (lambda p: p.window.actions_.do("export"), ""),
        (lambda p: p.window.actions_.do("report_all"), ""),
        (ask_for_facts, " facts"),
        (ask_for_pairs, " sentence pairs"),
        (ask_for_comparison, " compared"),
    ],
)
def test_what_writes_a_file_proposes_a_name_after_the_project(at_work, qtbot, ask, words):
    ask(at_work)
    qtbot.waitUntil(lambda: _asking() is not None, timeout=20_000)
    dialog = _asking()
    assert proposed(dialog).stem == f"{at_work.desk.bench.store.path.stem}{words}"
    dialog.reject()


def _asking():
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog)]
    return next((w for w in found if w.isVisible()), None)
