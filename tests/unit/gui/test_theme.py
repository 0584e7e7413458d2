from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette

from kzannotate.gui.sheet import sheet_colours
from kzannotate.gui.theme import (
    ACTIVE,
    CONTRAST,
    CONTRAST_DARK,
    DARK,
    LIGHT,
    THEMES,
    MarkRole,
    Theme,
    apply_theme,
    contrast,
    over,
    system_theme,
    theme_for,
    theme_of,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

AA_TEXT, AAA_TEXT, AA_LINE = 4.5, 7.0, 3.0
each = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)


def needed(theme: Theme) -> float:
    """The contrast that words must have in a theme."""
    return AAA_TEXT if theme.contrasting else AA_TEXT


def test_contrast_is_what_wcag_says_it_is() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@each
def test_all_words_of_the_window_can_be_read(theme: Theme) -> None:
    grounds = (theme.window, theme.page, theme.raised)
    assert min(contrast(ink, g) for ink in (theme.text, theme.muted) for g in grounds) >= needed(
        theme
    )
    assert contrast(theme.on_accent, theme.accent) >= needed(theme)
    assert contrast(theme.text, theme.selection) >= needed(theme)
    assert min(contrast(theme.danger, g) for g in grounds) >= needed(theme)


@each
@pytest.mark.parametrize("role", MarkRole)
def test_every_label_can_be_read(theme: Theme, role: MarkRole) -> None:
    assert contrast(theme.on_label, theme.style_of(role).ink) >= needed(theme)


@each
@pytest.mark.parametrize("role", MarkRole)
def test_words_in_the_colour_of_a_role_can_be_read(theme: Theme, role: MarkRole) -> None:
    ink = theme.style_of(role).ink
    grounds = (theme.window, theme.page, theme.raised)
    assert min(contrast(ink, ground) for ground in grounds) >= AA_TEXT


@each
def test_words_on_the_grounds_of_the_style_sheet_can_be_read(theme: Theme) -> None:
    colours = sheet_colours(theme)
    grounds = ("window", "page", "raised", "hover", "hover_raised", "wash", "notice")
    assert min(contrast(colours["text"], colours[g]) for g in grounds) >= needed(theme)
    assert min(contrast(colours["muted"], colours[g]) for g in grounds) >= AA_TEXT
    assert contrast(colours["on_accent"], colours["accent_hover"]) >= AA_TEXT


@each
@pytest.mark.parametrize("ground", ["window", "raised"])
def test_words_of_a_chosen_row_can_be_read(theme: Theme, ground: str) -> None:
    chosen = over(theme.chosen, getattr(theme, ground))
    assert min(contrast(ink, chosen) for ink in (theme.text, theme.muted)) >= AA_TEXT


@each
def test_edges_of_what_can_be_used_are_seen_in_high_contrast(theme: Theme) -> None:
    ground = theme.window if theme.contrasting else theme.page
    least = AAA_TEXT if theme.contrasting else 1.3
    assert contrast(theme.border, ground) >= least
    assert contrast(theme.accent, theme.window) >= AA_LINE


@each
@pytest.mark.parametrize("role", MarkRole)
def test_every_line_can_be_seen_on_the_page(theme: Theme, role: MarkRole) -> None:
    assert contrast(theme.style_of(role).ink, theme.page) >= AA_LINE


@each
def test_words_under_an_active_mark_and_two_others_can_be_read(theme: Theme) -> None:
    for active, *others in permutations(MarkRole, 3):
        ground = over(theme.style_of(active).wash(ACTIVE), theme.page)
        for role in others:
            ground = over(theme.style_of(role).wash(), ground)
        assert contrast(theme.text, ground) >= needed(theme), (active, others)


@each
def test_every_role_has_a_line_of_its_own(theme: Theme) -> None:
    assert len({style.stroke for style in theme.marks.values()}) == len(MarkRole)


@each
def test_a_widget_knows_its_theme_by_its_palette(theme: Theme, qapp: QApplication) -> None:
    assert theme_of(theme.palette()) is theme


def test_a_stranger_s_white_page_is_not_taken_for_high_contrast(qapp: QApplication) -> None:
    palette = QPalette(QColor("#efefef"))
    palette.setColor(QPalette.ColorRole.Base, QColor("white"))
    assert theme_of(palette) is LIGHT


def test_the_whole_program_is_dressed_at_once(qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base) == DARK.page
    apply_theme(qapp, LIGHT)


def test_the_desktop_decides() -> None:
    chosen = [
        theme_for(dark=dark, stark=stark) for stark in (False, True) for dark in (False, True)
    ]
    assert chosen == [LIGHT, DARK, CONTRAST, CONTRAST_DARK]


@pytest.mark.parametrize("theme", [CONTRAST, CONTRAST_DARK], ids=lambda t: t.name)
def test_a_black_and_white_desktop_asks_for_high_contrast(theme: Theme, qapp: QApplication) -> None:
    apply_theme(qapp, theme)
    assert system_theme(qapp) is theme
    apply_theme(qapp, LIGHT)
    assert system_theme(qapp) is LIGHT
