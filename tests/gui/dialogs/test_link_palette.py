"""The palette: typing narrows, arrows choose, Enter links, Escape leaves."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kzannotate.gui.dialogs.link_palette import LinkPalette
from kzannotate.gui.models.candidate_model import Choice

FUND = Choice("ifas", "International Fund for Saving the Aral Sea", "organisation", ("صندوق",))
SEA = Choice("aral", "Aral Sea", "body-of-water", ("بحر آرال",), "begins so")


def find(typed):
    return [c for c in (FUND, SEA) if typed.lower() in c.title.lower()]


@pytest.fixture
def palette(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    made = LinkPalette(window)
    made.ask("Aral  Sea", QRect(450, 200, 1, 30), find)
    yield made
    window.close()


def titles(palette):
    return [choice.title for choice in palette.choices()]


def test_the_selected_words_are_the_first_guess(palette):
    assert palette.field.text() == palette.field.selectedText() == "Aral Sea"
    assert titles(palette) == [FUND.title, SEA.title, "Aral Sea"]


def test_the_last_row_makes_a_new_entity(palette):
    assert palette.choices()[-1].entity is None


def test_typing_narrows_the_choice(palette, qtbot):
    QTest.keyClicks(palette.field, "fund")
    qtbot.waitUntil(lambda: titles(palette) == [FUND.title, "fund"])


def test_enter_links_to_the_chosen_row(palette, qtbot):
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.linked) as told:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.args == ["aral"]
    assert not palette.isVisible()


def test_shift_and_enter_also_keep_the_words_as_a_name(palette, qtbot):
    with qtbot.assertNotEmitted(palette.linked), qtbot.waitSignal(palette.named) as told:
        QTest.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told.args == ["ifas"]


def test_enter_looks_up_what_was_just_typed(palette, qtbot):
    QTest.keyClicks(palette.field, "fund")
    with qtbot.waitSignal(palette.linked) as told:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.args == ["ifas"]


def test_the_arrow_up_goes_round_to_the_new_entity(palette, qtbot):
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    with qtbot.waitSignal(palette.new_wanted) as told:
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert told.args == ["Aral Sea"]


def test_a_click_links(palette, qtbot):
    view = palette.view
    with qtbot.waitSignal(palette.linked) as told:
        place = view.visualRect(view.model().index(1)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["aral"]


def test_escape_leaves_without_linking(palette, qtbot):
    with qtbot.assertNotEmitted(palette.linked), qtbot.waitSignal(palette.left):
        QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


PLACES = [QRect(0, 0, 1, 30), QRect(899, 670, 1, 30), QRect(450, 330, 1, 40)]


@pytest.mark.parametrize("place", PLACES)
def test_it_stays_within_the_window_and_off_the_words(palette, place):
    palette.ask("words", place, lambda _typed: [FUND, SEA] * 6)
    assert palette.window().rect().contains(palette.geometry())
    assert not palette.geometry().intersects(place)


def test_what_enter_would_link_to_is_told(palette, qtbot):
    with qtbot.waitSignal(palette.looked_at) as told:
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert told.args == ["aral"]


@pytest.mark.parametrize(("width", "seen"), [(800, False), (1200, True)])
def test_an_entity_is_shown_at_a_glance_where_there_is_room(palette, width, seen):
    palette.window().resize(width, 800)
    palette.ask("Aral Sea", QRect(width // 2, 200, 1, 30), find)
    assert palette.brief.isVisible() is seen
    assert palette.window().rect().contains(palette.geometry())
