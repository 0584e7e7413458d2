"""The map of agreement, the bars of progress, and names offered behind ``@``."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kzannotate.gui.desks.agreement.heat_map import HeatMap
from kzannotate.gui.desks.worklist.progress_view import ProgressView
from kzannotate.gui.remarks.composer import WritingField
from kzannotate.gui.remarks.name_offers import NameOffers
from kzannotate.workbench.reviewers import Person
from kzannotate.workbench.worklist import Progress

NO_RAISE = pytest.mark.qt_log_ignore("does not support raise")
"""The offscreen platform says so of every window that floats."""
PEOPLE = tuple(
    Person(f"r-{n}", name, "lead", hue, sign, f"layer-r-{n}")
    for n, (name, hue, sign) in enumerate(
        (("Bota", "blue", "BO"), ("عائشة", "green", "عا"), ("Dana", "red", "DA"))
    )
)
VALUES = {(1, 0): (0.61, 12), (2, 0): (None, 0), (2, 1): (-0.2, 7)}


@pytest.fixture
def heat(qtbot):
    made = HeatMap()
    qtbot.addWidget(made)
    made.resize(420, 380)
    made.show_values(PEOPLE, VALUES)
    made.show()
    return made


@pytest.mark.parametrize("side", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_click_on_a_cell_tells_its_two_reviewers(heat, qtbot, side):
    heat.setLayoutDirection(side)
    with qtbot.waitSignal(heat.chosen) as told:
        QTest.mouseClick(
            heat, Qt.MouseButton.LeftButton, pos=heat.cell_of((2, 1)).center().toPoint()
        )
    assert told.args == [("r-1", "r-2")]


def test_arrows_walk_among_the_cells_and_enter_chooses(heat, qtbot):
    heat.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(heat, key)
    with qtbot.waitSignal(heat.chosen) as told:
        QTest.keyClick(heat, Qt.Key.Key_Return)
    assert told.args == [("r-1", "r-2")]


def test_arrows_go_with_the_window(heat):
    heat.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(heat, key)
    assert heat.at == (2, 1)


def test_a_cell_says_its_figure_and_what_it_rests_on(heat):
    assert heat.said((1, 0)) == "Bota – عائشة: 0.61 (12 compared)"
    assert heat.said((2, 0)).endswith(": – (0 compared)")
    assert "0.61" in heat.accessibleDescription()


def test_cells_do_not_lie_over_one_another(heat):
    boxes = [heat.cell_of(pair) for pair in VALUES]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)


def test_bars_tell_who_is_late_and_lead_to_their_work(qtbot):
    bars = ProgressView()
    qtbot.addWidget(bars)
    bars.show_rows([Progress(PEOPLE[0], 4, 1, 2, 3, 0), Progress(PEOPLE[1], 0, 0, 0, 0, 5)])
    bars.resize(bars.sizeHint())
    assert bars.accessibleDescription().startswith("Bota: 1 of 4 done  ·  2 late")
    with qtbot.waitSignal(bars.chosen) as told:
        QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=QPoint(40, 80))
    assert told.args == ["r-1"]


@pytest.fixture
def field(qtbot):
    made = WritingField()
    qtbot.addWidget(made)
    made.offers = NameOffers(made, lambda: ["Bota Sarsen", "عائشة سالم"])
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@NO_RAISE
def test_a_name_is_written_out_with_enter_and_does_not_send(field, qtbot):
    sent = []
    field.sent.connect(lambda: sent.append(1))
    QTest.keyClicks(field, "see x @sar")
    assert field.offers.list.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.toPlainText(), sent) == ("see x @Bota Sarsen ", [])


@NO_RAISE
def test_escape_leaves_what_was_typed(field):
    QTest.keyClicks(field, "@bo")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.toPlainText(), field.offers.list.isVisible()) == ("@bo", False)


@NO_RAISE
def test_a_name_stands_behind_letters_of_two_units(field):
    field.insertPlainText("😀 @عا")
    field.offers.take()
    assert field.toPlainText() == "😀 @عائشة سالم "
