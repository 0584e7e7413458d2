from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette

from kzannotate.gui.theme import (
    ACTIVE,
    DARK,
    LIGHT,
    MarkRole,
    Theme,
    apply_theme,
    contrast,
    over,
    theme_of,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

AA_TEXT, AA_LINE = 4.5, 3.0
both = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)


def test_contrast_is_what_wcag_says_it_is() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@both
def test_all_words_of_the_window_can_be_read(theme: Theme) -> None:
    grounds = (theme.window, theme.page, theme.raised)
    assert min(contrast(ink, g) for ink in (theme.text, theme.muted) for g in grounds) >= AA_TEXT
    assert contrast(theme.on_accent, theme.accent) >= AA_TEXT
    assert contrast(theme.text, theme.selection) >= AA_TEXT
    assert min(contrast(theme.danger, g) for g in grounds) >= AA_TEXT


@both
@pytest.mark.parametrize("role", MarkRole)
def test_every_label_can_be_read(theme: Theme, role: MarkRole) -> None:
    assert contrast(theme.on_label, theme.style_of(role).ink) >= AA_TEXT


@both
@pytest.mark.parametrize("role", MarkRole)
def test_every_line_can_be_seen_on_the_page(theme: Theme, role: MarkRole) -> None:
    assert contrast(theme.style_of(role).ink, theme.page) >= AA_LINE


@both
def test_words_under_an_active_mark_and_two_others_can_be_read(theme: Theme) -> None:
    for active, *others in permutations(MarkRole, 3):
        ground = over(theme.style_of(active).wash(ACTIVE), theme.page)
        for role in others:
            ground = over(theme.style_of(role).wash(), ground)
        assert contrast(theme.text, ground) >= AA_TEXT, (active, others)


@both
def test_every_role_has_a_line_of_its_own(theme: Theme) -> None:
    assert len({style.stroke for style in theme.marks.values()}) == len(MarkRole)


@both
def test_a_widget_knows_its_theme_by_its_palette(theme: Theme, qapp: QApplication) -> None:
    assert theme_of(theme.palette()) is theme


def test_the_whole_program_is_dressed_at_once(qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base) == DARK.page
    apply_theme(qapp, LIGHT)
