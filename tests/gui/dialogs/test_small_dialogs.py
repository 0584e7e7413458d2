"""Dialogs say what was chosen, and show everything as plain text."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from kzannotate.domain.entity import NameStatus
from kzannotate.domain.report import LeftOut
from kzannotate.gui.dialogs.help import AboutDialog, ShortcutsDialog, diagnosis
from kzannotate.gui.dialogs.new_entity import NewEntityDialog, NewNameDialog, ReviewerDialog
from kzannotate.gui.dialogs.reports import import_report
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.workbench.importing import ImportReport


@pytest.fixture
def parent(qapp, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_new_entity_is_described_by_kind_name_and_language(parent, qtbot):
    dialog = NewEntityDialog("صندوق", "ar", parent)
    with qtbot.waitSignal(dialog.described) as told:
        dialog.accept()
    assert told.args == ["organisation", "صندوق", "ar"]


def test_without_a_name_there_is_nothing_to_make(parent):
    dialog = NewEntityDialog("", "ar", parent)
    made = dialog.findChild(QDialogButtonBox).buttons()
    assert [b.isEnabled() for b in made if b.text() == "Make and link"] == [False]


def test_another_name_is_told_with_its_status(parent, qtbot):
    dialog = NewNameDialog("ru", parent)
    dialog.name.setText("Фонд")
    dialog.status.setCurrentIndex(2)
    with qtbot.waitSignal(dialog.described) as told:
        dialog.accept()
    assert told.args == ["Фонд", "ru", NameStatus.DEPRECATED]


def test_the_reviewer_s_name_is_told(parent, qtbot):
    dialog = ReviewerDialog("Aliya", parent)
    dialog.name.setText("  Dana ")
    with qtbot.waitSignal(dialog.named) as told:
        dialog.accept()
    assert told.args == ["Dana"]


def test_what_was_left_out_is_listed_by_file_and_line(parent):
    out = (LeftOut("list.jsonl", 3, "the line is no JSON"), LeftOut("<b>.txt", None, "empty"))
    text = import_report(ImportReport((), out), parent).text.toPlainText()
    assert without_bidi_controls(text) == "list.jsonl, line 3: the line is no JSON\n<b>.txt: empty"


def test_every_action_with_a_key_is_in_the_list_of_keys(program):
    dialog = ShortcutsDialog(program.window.actions(), program.window)
    keys = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Ctrl+L", "F8", "Ctrl+Shift+Z, Ctrl+Y"} <= keys
    dialog.close()


def test_about_and_diagnosis_name_the_version(parent):
    from kzannotate import __version__

    labels = [label.text() for label in AboutDialog(parent).findChildren(QLabel)]
    assert __version__ in labels
    assert f"kzannotate {__version__}" in diagnosis(parent, "").text.toPlainText()
