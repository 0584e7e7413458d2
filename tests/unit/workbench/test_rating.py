"""The project's own scale."""

from __future__ import annotations

import pytest
from desks import finding, propose

from kzannotate.domain.case import Rating
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import casework, history
from kzannotate.workbench.rating import (
    LANGUAGES,
    default_scale,
    ends_of,
    keep_scale,
    label_of,
    new_rating,
    scale_of,
)

TWO = (
    new_rating(1, (("ar", "خطأ"), ("en", "Wrong"))),
    new_rating(2, (("ar", "صواب"), ("en", "Right"))),
)


def test_the_scale_of_a_new_project_has_six_ratings_in_four_languages(bench) -> None:
    scale = scale_of(bench)
    assert len(scale.ratings) == 6
    assert all([code for code, _ in r.labels] == list(LANGUAGES) for r in scale.ratings)
    assert ends_of(scale) == (1, 5)


def test_another_scale_is_kept_and_undone(bench) -> None:
    keep_scale(bench, scale_of(bench), TWO)
    assert scale_of(bench).ratings == TWO
    history.undo(bench)
    assert scale_of(bench) == default_scale()


def test_a_rating_without_arabic_is_refused(bench) -> None:
    with pytest.raises(UserError, match="Arabic and in English"):
        keep_scale(bench, scale_of(bench), (*TWO, Rating("x", 3, (("en", "So so"),))))


@pytest.mark.parametrize("value", [0, 1])
def test_numbers_begin_with_one_and_stand_once(bench, value) -> None:
    with pytest.raises(UserError):
        keep_scale(bench, scale_of(bench), (*TWO, new_rating(value, TWO[0].labels)))


def test_a_rating_that_a_case_has_is_not_taken_away(bench) -> None:
    propose(bench, finding())
    casework.rate(bench, casework.open_case(bench, [finding()]), "true")
    with pytest.raises(UserError, match="would go"):
        keep_scale(bench, scale_of(bench), TWO)


def test_a_scale_changed_meanwhile_is_not_overwritten(bench) -> None:
    seen = scale_of(bench)
    keep_scale(bench, seen, TWO)
    with pytest.raises(StaleRevisionError):
        keep_scale(bench, seen, seen.ratings)


def test_a_label_in_another_language_stands_in_for_one_that_is_missing() -> None:
    assert label_of(TWO[0], "kk") == "Wrong"
