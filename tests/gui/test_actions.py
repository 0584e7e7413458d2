"""The table of actions: every one does something, no key is given twice, all is said in Arabic."""

from collections import Counter

import pytest

from kzannotate.gui.actions import plain_words, with_key
from kzannotate.gui.commands.table import MENUS, TABLE
from kzannotate.gui.i18n import LANGUAGES


def keys():
    return [key for spec in TABLE for key in spec.key.split("; ") if key]


def test_no_key_is_given_twice():
    assert [key for key, count in Counter(keys()).items() if count > 1] == []


def test_no_letter_is_given_twice():
    letters = [spec.reading for spec in TABLE if spec.reading]
    assert len(letters) == len(set(letters))


def test_every_action_stands_in_a_menu():
    assert {spec.menu for spec in TABLE} == set(MENUS)


def test_every_action_does_something(at_work):
    assert {spec.id for spec in TABLE} == at_work.window.actions_.connected


def test_a_tooltip_names_the_key(program):
    assert with_key(program.window.actions_["undo"]) == "Undo (Ctrl+Z)"


def test_words_come_without_their_access_key(program):
    assert plain_words(program.window.actions_["new"]) == "New project"


@pytest.mark.parametrize("id_", ["undo", "link", "check", "export", "next_finding", "withdraw"])
def test_without_a_project_nothing_can_be_done_to_one(program, id_):
    assert not program.window.actions_[id_].isEnabled()


@pytest.mark.parametrize("id_", ["new", "open", "sample", "about", "theme_dark", "language_ar"])
def test_without_a_project_the_ways_in_are_open(program, id_):
    assert program.window.actions_[id_].isEnabled()


def test_access_keys_of_a_menu_are_not_given_twice(program):
    for language in LANGUAGES:
        program.wardrobe.speak(language)
        for name in MENUS:
            menu = program.window.actions_.menu(name)
            marked = [a.text()[a.text().index("&") + 1] for a in menu.actions() if "&" in a.text()]
            assert [k for k, n in Counter(map(str.lower, marked)).items() if n > 1] == [], name
