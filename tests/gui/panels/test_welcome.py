"""The welcome page: every way in, and the projects that were open before, also those gone."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QToolButton

from kzannotate.gui.command_button import CommandButton


@pytest.fixture
def welcome(program, sample, tmp_path):
    recent = (str(sample), str(tmp_path / "gone.kza"))
    program.wardrobe.remember(replace(program.wardrobe.settings, recent=recent))
    program.window.recent.offer()
    return program.window.welcome


def rows(welcome):
    return [welcome._recent.itemAt(i).widget() for i in range(welcome._recent.count())]


def test_ways_in_follow_their_commands_in_words_keys_and_deed(program):
    seen = []
    program.window.actions_.connect_to({"open": lambda: seen.append(1)})
    program.window.welcome.open.click()
    assert seen == [1]
    assert "Ctrl+O" in program.window.welcome.open.toolTip()
    assert program.window.welcome.open.text() == "Open project…"


def test_other_keys_are_told_by_the_button_at_once(program):
    program.window.actions_.set_keys({"open": "Ctrl+F9"})
    assert "Ctrl+F9" in program.window.welcome.open.toolTip()


def test_every_way_that_stands_there_leads_somewhere(program):
    ways = program.window.welcome.findChildren(CommandButton)
    assert len(ways) >= 3
    assert all(way.isEnabled() and way.text() for way in ways)


def test_a_recent_project_tells_its_day_and_a_gone_one_that_it_is_gone(welcome):
    there, gone = rows(welcome)
    said = [label.text() for label in there.findChildren(type(welcome._claim))]
    assert any(text.startswith("\u206820") for text in said)
    assert "no longer there" in [w.text() for w in gone.findChildren(type(welcome._claim))]


def test_a_gone_project_is_taken_from_the_list(program, welcome, sample):
    rows(welcome)[1].findChild(QToolButton).click()
    assert program.wardrobe._file.read().recent == (str(sample),)
    assert len(rows(welcome)) == 1
