"""A picture alone never stands for a deed: it has words on hover and a name for screen readers."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenuBar, QTabBar

from kzannotate.domain.verdict import Ruling
from kzannotate.gui.command_button import CommandButton
from kzannotate.gui.commands.keys import kept_keys
from kzannotate.gui.commands.table import TABLE

QTS_OWN = {"ScrollLeftButton", "ScrollRightButton", "qt_toolbar_ext_button"}


def unsaid(window):
    for button in window.findChildren(QAbstractButton):
        if (
            isinstance(button.parent(), (QLineEdit, QMenuBar, QTabBar))
            or button.objectName() in QTS_OWN
        ):
            continue
        if not button.text() and not button.icon().isNull():
            name = button.accessibleName() or button.toolTip()
            if not (name and button.toolTip()):
                yield f"{type(button.parent()).__name__}: {type(button).__name__} {name}"


def test_every_picture_that_can_be_pressed_says_what_it_does(at_work):
    at_work.window.actions_["open_entity"].trigger()
    assert sorted(set(unsaid(at_work.window))) == []


def test_every_button_of_a_command_is_of_one_that_there_is(at_work):
    known = {spec.id for spec in TABLE}
    used = {button.command for button in at_work.window.findChildren(CommandButton)}
    assert used - known == set()
    assert {"import_files", "starter_reference", "next_finding"} <= used


def test_keys_of_ones_own_stand_in_tooltips_in_every_language(at_work, qtbot):
    window, chosen = at_work.window, {"undo": "Ctrl+F9", "confirm": ""}
    at_work.wardrobe.change(replace(at_work.wardrobe.settings, keys=kept_keys(chosen)))
    for language in ("en", "ar"):
        at_work.wardrobe.speak(language)
        qtbot.waitUntil(lambda: "(Ctrl+F9)" in window.history.undo.toolTip())
        assert "Ctrl+Z" not in window.history.undo.toolTip()
        assert "(" not in window.card.ruling.buttons[Ruling.CONFIRMED].toolTip()
    at_work.wardrobe.change(replace(at_work.wardrobe.settings, keys=()))
    assert "(Ctrl+Z)" in window.history.undo.toolTip()
