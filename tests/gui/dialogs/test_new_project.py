"""A new project asks for a title; all else has a default that can stay."""

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from kzannotate.gui.dialogs.new_project import NONE, OWN, NewProjectDialog


@pytest.fixture
def dialog(program, tmp_path):
    made = NewProjectDialog("Aliya", tmp_path, program.window)
    made.open()
    return made


def test_a_title_is_all_that_is_needed(dialog, tmp_path):
    assert not dialog._make.isEnabled()
    dialog.title.setText("The six chairs")
    assert dialog._make.isEnabled()
    assert dialog.beginning().path == tmp_path / "The six chairs.kza"


@pytest.mark.parametrize("title", ["../../etc/x", "a:b*c?", "ستة كراسي", "con|<>"])
def test_a_title_never_leads_out_of_the_folder(dialog, tmp_path, title):
    dialog.title.setText(title)
    assert dialog.beginning().path.parent == tmp_path


def test_a_place_that_was_typed_stays_when_the_title_changes(dialog, tmp_path, qtbot):
    dialog.place.clear()
    qtbot.keyClicks(dialog.place, str(tmp_path / "mine"))
    dialog.title.setText("Other")
    assert dialog.beginning().path == tmp_path / "mine.kza"


def test_a_name_that_is_taken_gets_a_number(dialog, tmp_path):
    (tmp_path / "x.kza").touch()
    dialog.title.setText("x")
    assert dialog.beginning().path.name == "x 2.kza"


def test_without_a_language_no_project_is_made(dialog):
    dialog.title.setText("x")
    for box in dialog.languages.values():
        box.setChecked(False)
    assert not dialog._make.isEnabled()


def test_an_own_reference_is_the_one_that_was_chosen(dialog, tmp_path):
    dialog.reference.setCurrentIndex(dialog.reference.findData(OWN))
    dialog.take_reference(tmp_path / "mine.json")
    assert dialog.beginning().reference == tmp_path / "mine.json"
    dialog.reference.setCurrentIndex(dialog.reference.findData(NONE))
    assert dialog.beginning().reference is None


def test_the_project_that_is_made_is_opened_under_the_name_that_was_given(program, dialog, qtbot):
    dialog.title.setText("x")
    dialog.name.setText("Dana")
    dialog.reference.setCurrentIndex(dialog.reference.findData(NONE))
    program.window.files._begin(dialog.beginning())
    qtbot.waitUntil(lambda: program.desk.bench is not None and program.jobs.at_rest, timeout=20_000)
    assert program.desk.bench.reviewer.name == "Dana"
    assert program.wardrobe.settings.reviewer == "Dana"


def test_a_list_of_choices_opens_as_a_list_whose_last_line_is_not_cut(dialog):
    # The menu-like list of Fusion is made too low where a style sheet dresses it.
    option = QStyleOptionComboBox()
    option.initFrom(dialog.scale)
    as_menu = QStyle.StyleHint.SH_ComboBox_Popup
    assert not dialog.scale.style().styleHint(as_menu, option, dialog.scale)
