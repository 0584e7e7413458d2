"""Keys can be changed, never silently taken from another command, and always given back."""

import pytest
from PySide6.QtGui import QKeySequence

from kzannotate.gui.commands import keys
from kzannotate.gui.dialogs.help import ShortcutsDialog
from kzannotate.gui.dialogs.keys import KeysPanel
from kzannotate.gui.plain import plain_label

FREE = QKeySequence("Ctrl+F5")
CTRL_L = QKeySequence("Ctrl+L")


def test_our_own_keys_are_usable_and_kept_as_they_are():
    for spec in keys.TABLE:
        assert len(keys.sequences(spec.key)) == len([k for k in spec.key.split("; ") if k])


def test_what_is_kept_is_read_again():
    chosen = {"link": "F6", "undo": ""}
    assert keys.chosen_keys(keys.kept_keys(chosen)) == chosen


@pytest.mark.parametrize("kept", ["link", "nothing=F6", "=", "link=Ctrl+L"])
def test_damaged_and_needless_entries_are_left_out(kept):
    assert keys.chosen_keys([kept]) == {}


def test_keys_are_taken_from_who_had_them():
    chosen = keys.given("check", CTRL_L, {})
    assert chosen == {"check": "Ctrl+L", "link": ""}
    assert keys.holder_of(CTRL_L, chosen) == "check"


def test_of_two_keys_only_the_taken_one_is_lost():
    assert keys.given("check", QKeySequence("Ctrl+Y"), {})["redo"] == "Ctrl+Shift+Z"


def test_given_back_keys_leave_whoever_took_them():
    chosen = keys.reset("link", keys.given("check", CTRL_L, {}))
    assert chosen == {"check": ""}


@pytest.mark.parametrize("pressed", ["A", "Shift+A", "Return", "Left", "Ctrl+X, Ctrl+Y", ""])
def test_keys_that_write_or_move_are_not_given(pressed):
    assert not keys.is_usable(QKeySequence(pressed))


@pytest.fixture
def dialog(program):
    program.window.setting.open("keys")
    return program.window.findChild(KeysPanel)


def choose(dialog, command):
    row = next(i for i, o in enumerate(dialog.model.rows()) if o.id == command)
    dialog.view.setCurrentIndex(dialog.model.index(row))


def test_new_keys_hold_at_once_in_menus_tooltips_and_settings(program, dialog):
    choose(dialog, "check")
    dialog.press.setKeySequence(FREE)
    dialog.assign.click()
    action = program.window.actions_["check"]
    assert action.shortcuts() == [FREE]
    assert "(Ctrl+F5)" in action.toolTip()
    assert program.wardrobe.settings.keys == ("check=Ctrl+F5",)


def test_a_conflict_is_told_before_it_is_made(dialog):
    choose(dialog, "check")
    dialog.press.setKeySequence(CTRL_L)
    assert "Link to an entity" in dialog.said.text()


def test_all_keys_are_given_back(program, dialog):
    choose(dialog, "check")
    dialog.press.setKeySequence(CTRL_L)
    dialog.assign.click()
    dialog.reset_all.click()
    assert program.window.actions_["link"].shortcuts() == [CTRL_L]
    assert program.wardrobe.settings.keys == ()


def test_commands_are_found_by_their_keys(dialog):
    dialog.field.setText("ctrl+shift+f")
    rows = dialog.model.rows()
    assert rows[0].id == "find_everywhere"
    assert all("ctrl+shift+f" in row.keys.lower() for row in rows)


def test_the_list_of_shortcuts_shows_the_keys_that_hold(program, dialog):
    dialog.changed.emit({"check": "F6"})
    shown = ShortcutsDialog(program.window.actions(), program.window)
    assert "F6" in {label.text() for label in shown.findChildren(type(plain_label()))}
