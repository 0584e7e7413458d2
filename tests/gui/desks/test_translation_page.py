"""The desk of translations in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bilingual import bilingual_project
from kzannotate.domain.relation import Relation
from kzannotate.gui.desks.translation.words import problem_words, quiet_words

GATES = 2


@pytest.fixture
def desk(program, qtbot, tmp_path):
    """The page with two articles that are not linked yet."""
    bilingual_project(tmp_path / "pair.kza").close()
    program.desk.open(tmp_path / "pair.kza")
    qtbot.waitUntil(lambda: program.navigator.document is not None, timeout=10_000)
    program.window.actions_["place_translation"].trigger()
    page = program.window.places.page("translation")
    qtbot.waitUntil(lambda: page.links.rowCount() == 1 and program.jobs.at_rest, timeout=10_000)
    return page


@pytest.fixture
def linked(desk, qtbot):
    """The page with the pair that it suggested, linked by its key."""
    qtbot.keyClick(desk.link_view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.pair is not None, timeout=10_000)
    settle(desk, qtbot)
    desk.view.setFocus()
    return desk


def settle(desk, qtbot):
    qtbot.waitUntil(lambda: desk.tools.desk.jobs.at_rest, timeout=10_000)


def shapes(desk):
    return [row.count for row in desk.model.rows()]


def press(desk, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(desk.view, key, modifier)
    settle(desk, qtbot)


def test_a_suggestion_is_linked_by_one_key_and_undone(linked, qtbot):
    assert shapes(linked) == [(1, 1)] * 6
    linked.tools.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: linked.pair is None, timeout=10_000)


def test_the_next_problem_is_told_in_words(linked, qtbot):
    press(linked, qtbot, Qt.Key.Key_N)
    press(linked, qtbot, Qt.Key.Key_N)
    row = linked.model.at(linked.view.currentIndex().row())
    assert linked.view.currentIndex().row() == GATES
    assert "27 gates" in problem_words(row)
    press(linked, qtbot, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert linked.view.currentIndex().row() == 1


def test_a_row_is_confirmed_parted_and_freed_by_keys(linked, qtbot):
    press(linked, qtbot, Qt.Key.Key_C)
    assert quiet_words(linked.model.at(0)) == "Confirmed"
    press(linked, qtbot, Qt.Key.Key_A)
    assert shapes(linked)[:2] == [(1, 0), (0, 1)]
    linked.view.selectAll()
    press(linked, qtbot, Qt.Key.Key_Z)
    assert shapes(linked) == [(1, 1)] * 6


def test_rows_are_paired_as_one_and_split_by_keys(linked, qtbot):
    press(linked, qtbot, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(linked, qtbot, Qt.Key.Key_M)
    assert shapes(linked)[0] == (2, 2)
    bench = linked.tools.desk.bench
    assert len(bench.store.records(Relation, layer=bench.layer)) == 1
    press(linked, qtbot, Qt.Key.Key_S)
    assert shapes(linked) == [(1, 1)] * 6


def test_a_sentence_leads_to_its_article(linked, qtbot):
    with qtbot.waitSignal(linked.passage_wanted) as told:
        qtbot.keyClick(linked.view, Qt.Key.Key_Return)
    assert told.args[0].document == "ar"
    assert linked.tools.window.places.here == "read"


def test_a_double_click_knows_its_side(linked, qtbot):
    index = linked.model.index(0)
    rect = linked.view.visualRect(index)
    place = rect.center()
    place.setX(rect.left() + 60)
    with qtbot.waitSignal(linked.passage_wanted) as told:
        qtbot.mouseDClick(linked.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args[0].document == "en"


def test_pairs_go_out_and_come_in(linked, qtbot, tmp_path):
    linked.gestures.write(tmp_path / "a.tmx", None, only_kept=False)
    qtbot.waitUntil((tmp_path / "a.tmx").exists, timeout=10_000)
    linked.gestures.read(tmp_path / "a.tmx")
    qtbot.waitUntil(lambda: all(r.kept for r in linked.model.rows()), timeout=10_000)


def test_a_closed_project_is_forgotten(linked):
    linked.tools.desk.close()
    assert linked.pair is None
    assert linked.links.rowCount() == 0
