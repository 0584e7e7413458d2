"""Lists of frozen rows: what Qt's own tester says, and quiet where nothing changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from kzannotate.gui.models.candidate_model import CandidateModel, Choice
from kzannotate.gui.models.rows import IdRole, RowRole

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ONE, TWO = Choice("a", "Alpha", "organisation"), Choice("b", "Beta", "place")


@pytest.fixture
def model(qapp):
    return CandidateModel()


def test_qt_finds_nothing_wrong_while_rows_come_and_go(model):
    tester = QAbstractItemModelTester(model, FATAL)
    for rows in ([ONE], [ONE, TWO], [TWO], []):
        model.show(rows)
    assert tester.model() is model


def test_each_row_gives_itself_and_its_id(model):
    model.show([ONE, TWO])
    index = model.index(1)
    assert (index.data(RowRole), index.data(IdRole), index.data()) == (TWO, "b", "Beta")


def test_the_same_rows_again_are_no_news(model, qtbot):
    model.show([ONE, TWO])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.dataChanged):
        model.show([ONE, TWO])


def test_a_changed_row_is_announced_alone(model, qtbot):
    model.show([ONE, TWO])
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        model.show([ONE, Choice("b", "Gamma", "place")])
    assert [index.row() for index in told.args[:2]] == [1, 1]


def test_an_unknown_id_has_no_place(model):
    model.show([ONE])
    assert not model.place("z").isValid()
    assert model.row("z") is None


def test_rows_cannot_be_dropped_onto_nor_dragged(model):
    model.show([ONE])
    flags = model.flags(model.index(0))
    assert not flags & (Qt.ItemFlag.ItemIsDropEnabled | Qt.ItemFlag.ItemIsEditable)
