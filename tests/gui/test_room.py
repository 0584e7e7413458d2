"""The window fits the screens that it is made for, in every language and with larger letters."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kzannotate.gui.fonts import INTERFACE_POINTS, interface_font
from kzannotate.gui.i18n import LANGUAGES

SMALL_SCREEN = (1366, 768)
"""Pixels of the smallest screen that the program is made for."""
DOUBLE = (960, 540)
"""What a screen of 1920 x 1080 holds at twice the size."""

HALF = (683, 384)
"""What a screen of 1366 x 768 holds at twice the size."""


def clipped(window):
    """Words of buttons and labels that have less room than they need."""
    seen = [w for kind in (QPushButton, QLabel) for w in window.findChildren(kind)]
    return [
        each.text()
        for each in seen
        if each.isVisible() and each.text() and each.width() < each.minimumSizeHint().width()
    ]


def fits(window, screen):
    least = window.minimumSizeHint()
    return least.width() <= screen[0] and least.height() <= screen[1]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_window_fits_a_screen_at_twice_the_size(at_work, qtbot, language):
    at_work.wardrobe.speak(language)
    at_work.window.resize(*DOUBLE)
    qtbot.waitUntil(lambda: clipped(at_work.window) == [])
    assert fits(at_work.window, DOUBLE)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_letters_half_as_large_again_fit_a_small_screen(at_work, qtbot, language):
    at_work.wardrobe.speak(language)
    QApplication.setFont(interface_font(INTERFACE_POINTS * 1.5))
    at_work.window.resize(*SMALL_SCREEN)
    qtbot.waitUntil(lambda: clipped(at_work.window) == [])
    assert fits(at_work.window, SMALL_SCREEN)


def shown(window):
    return [not part.isHidden() for part in (window.lists, window.centre.parent(), window.review)]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_lists_fold_where_the_window_is_narrow(at_work, qtbot, language):
    window = at_work.window
    at_work.wardrobe.speak(language)
    window.resize(*HALF)
    qtbot.waitUntil(lambda: shown(window) == [False, True, True])
    assert (window.width(), window.height()) == HALF


def test_a_folded_column_is_a_key_away(at_work, qtbot):
    window = at_work.window
    window.resize(*HALF)
    window.actions_["lists_column"].trigger()
    assert shown(window) == [True, True, False]
    window.actions_["go_findings"].trigger()
    assert shown(window) == [False, True, True]
    assert window.findings.view.hasFocus()


def test_the_column_that_is_asked_for_takes_the_place_of_the_text(at_work, qtbot):
    window = at_work.window
    window.resize(520, 384)
    qtbot.waitUntil(lambda: shown(window) == [False, True, False])
    window.actions_["review_column"].trigger()
    assert shown(window) == [False, False, True]
    window.actions_["review_column"].trigger()
    assert shown(window) == [False, True, False]


def test_columns_unfold_again_and_stay_closed_when_closed(at_work, qtbot):
    window = at_work.window
    window.resize(*HALF)
    window.resize(1400, 900)
    qtbot.waitUntil(lambda: shown(window) == [True, True, True])
    window.actions_["review_column"].trigger()
    assert shown(window) == [True, True, False]
