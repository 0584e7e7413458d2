"""Reviewers are told apart on every ground, and not by colour alone."""

from __future__ import annotations

import pytest

from kzannotate.domain.project import HUES
from kzannotate.gui.reviewer_signs import ink_of, style_of
from kzannotate.gui.theme import THEMES, contrast

GROUNDS = [(theme, hue) for theme in THEMES.values() for hue in HUES]


@pytest.mark.parametrize(("theme", "hue"), GROUNDS, ids=lambda x: getattr(x, "name", x))
def test_letters_on_a_reviewers_colour_can_be_read(theme, hue):
    assert contrast(theme.on_label, ink_of(hue, theme)) >= 4.5


@pytest.mark.parametrize(("theme", "hue"), GROUNDS, ids=lambda x: getattr(x, "name", x))
def test_a_reviewers_line_is_seen_on_the_page(theme, hue):
    assert contrast(theme.page, style_of(hue, theme).ink) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_no_two_reviewers_have_one_colour(theme):
    assert len({ink_of(hue, theme).name() for hue in HUES}) == len(HUES)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_what_was_agreed_on_has_the_colour_of_the_text(theme):
    assert ink_of("", theme) == theme.text
