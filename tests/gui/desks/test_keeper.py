"""A field that keeps what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit

from kzannotate.gui.desks.cases.keeper import Keeper


@pytest.fixture
def keeper(qapp, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    keeper = Keeper(field)
    keeper.show("in the file")
    keeper.handed = []
    keeper.left.connect(keeper.handed.append)
    return keeper


def test_what_is_in_the_file_is_not_handed_over(keeper) -> None:
    keeper.flush()
    assert keeper.handed == []


def test_what_is_typed_is_handed_over_once(keeper) -> None:
    keeper.field.setText("typed")
    keeper.flush()
    keeper.flush()
    assert keeper.handed == ["typed"]


def test_what_was_refused_is_handed_over_again_when_it_changes(keeper) -> None:
    for words in ("typed", "typed anew"):
        keeper.field.setText(words)
        keeper.flush()
    assert keeper.handed == ["typed", "typed anew"]


def test_what_somebody_else_wrote_does_not_take_what_is_typed(keeper) -> None:
    keeper.field.setText("mine")
    keeper.show("theirs")
    assert keeper.text == "mine"
    keeper.flush()
    assert keeper.handed == ["mine"]


def test_without_anything_typed_the_file_is_shown(keeper) -> None:
    keeper.show("theirs")
    assert keeper.text == "theirs"
    assert not keeper.pending


def test_another_case_begins_with_its_own_words_or_its_draft(keeper) -> None:
    keeper.field.setText("mine")
    keeper.begin("of another")
    assert keeper.text == "of another"
    keeper.begin("of a third", "its draft")
    assert (keeper.text, keeper.pending) == ("its draft", True)
