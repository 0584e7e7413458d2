"""The window fits the screens that it is made for, in every language and with larger letters."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kzannotate.gui.fonts import INTERFACE_POINTS, interface_font
from kzannotate.gui.i18n import LANGUAGES

SMALL_SCREEN = (1366, 768)
"""Pixels of the smallest screen that the program is made for."""
DOUBLE = (960, 540)
"""What a screen of 1920 x 1080 holds at twice the size."""


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
