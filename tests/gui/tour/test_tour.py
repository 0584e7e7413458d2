"""The tour points at what is there, is never in the way, and goes on where it was put off."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzannotate.gui.columns import FINDINGS
from kzannotate.gui.i18n import LANGUAGES
from kzannotate.gui.tour.spotlight import beside
from kzannotate.gui.tour.steps import STEPS


@pytest.fixture
def tour(at_work, monkeypatch):
    monkeypatch.setattr(at_work.window.files, "sample_place", lambda: at_work.desk.bench.store.path)
    return at_work.window.tour


def begin(tour, qtbot):
    tour.start()
    qtbot.waitUntil(lambda: tour.is_on, timeout=10_000)


def test_each_step_lights_something_that_is_seen(tour, qtbot):
    begin(tour, qtbot)
    for number in range(len(STEPS)):
        tour.go(number)
        qtbot.waitUntil(lambda: tour.shade.hole.width() > 20 and tour.shade.hole.height() > 10)
        assert tour._stage.window.rect().contains(tour.card.geometry())


def test_the_tour_ends_after_its_last_step_and_begins_anew(tour, qtbot):
    begin(tour, qtbot)
    tour.go(len(STEPS))
    assert not tour.is_on
    begin(tour, qtbot)
    assert tour.number == 0


def test_the_tour_leaves_the_findings_in_sight(at_work, tour, qtbot):
    begin(tour, qtbot)
    for number in range(len(STEPS) + 1):
        tour.go(number)
    assert at_work.window.review.tabs.currentIndex() == FINDINGS


def test_a_tour_that_was_put_off_goes_on_where_it_was(tour, qtbot):
    begin(tour, qtbot)
    tour.go(3)
    QTest.keyClick(tour.card, Qt.Key.Key_Escape)
    assert not tour.is_on
    assert tour._wardrobe._file.read().tour_step == 3
    begin(tour, qtbot)
    assert tour.number == 3


@pytest.mark.parametrize(
    ("direction", "ahead"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left),
    ],
)
def test_the_arrows_lead_through_the_tour_the_way_they_point(tour, qtbot, direction, ahead):
    begin(tour, qtbot)
    tour.card.setLayoutDirection(direction)
    QTest.keyClick(tour.card, ahead)
    assert tour.number == 1


def test_the_shade_lets_every_click_through(tour, qtbot):
    begin(tour, qtbot)
    middle = tour.shade.hole.center()
    assert tour._stage.window.childAt(middle) is not tour.shade
    assert QApplication.focusWidget() is tour.card.next


def test_whoever_closes_the_project_closes_the_tour(tour, qtbot):
    begin(tour, qtbot)
    tour._desk.close()
    assert not tour.is_on


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_card_says_has_room_in_every_language(at_work, tour, qtbot, language):
    at_work.wardrobe.speak(language)
    begin(tour, qtbot)
    for number in range(len(STEPS)):
        tour.go(number)
        told = tour.card.told
        assert told.height() >= told.heightForWidth(told.width())


@pytest.mark.parametrize(
    "target",
    [QRect(0, 0, 300, 800), QRect(900, 0, 400, 800), QRect(0, 0, 1300, 30), QRect(0, 0, 900, 800)],
)
def test_the_card_hides_nothing_of_what_it_is_about(target):
    card, window = QRect(0, 0, 340, 200), QRect(0, 0, 1300, 800)
    assert not target.intersects(QRect(beside(target, card, window), card.size()))


def test_where_there_is_no_room_beside_it_the_card_stays_in_the_window():
    window = QRect(0, 0, 400, 300)
    assert window.contains(beside(window, QRect(0, 0, 340, 200), window))
