"""Alpha for unitizing against the examples that Krippendorff published (1995 and 2004)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.workbench.reviewer_agreement.unitizing import _between, disagreement, u_alpha

C = [[(75, 145), (220, 250)], [(70, 150), (205, 225), (250, 270)]]
K = [[(30, 90), (150, 200)], [(30, 90), (150, 200)]]
"""Content Analysis, page 254: two observers, a continuum of 300 that begins at 150."""
A_1995 = [[(2, 10), (14, 20)], [(4, 8), (15, 17)]]
B_1995 = [[(0, 18)], [(0, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 9), (9, 10)]]
C_1995 = [
    [(2, 8), (10, 12), (14, 18), (20, 22)],
    [(0, 2), (4, 8), (10, 14), (16, 18), (20, 22)],
]


@pytest.mark.parametrize(
    ("one", "other", "squared"),
    [
        ((75, 145), (70, 150), 50),
        ((220, 250), (205, 225), 850),
        ((5, 11), (5, 11), 0),
        ((5, 11), (4, 6), 26),
        ((5, 11), (7, 9), 8),
    ],
)
def test_how_far_two_units_that_meet_are_apart(one, other, squared):
    assert _between([one], [other]) == squared


def test_a_unit_that_meets_none_counts_its_square():
    assert _between([], [(250, 270)]) == 400
    assert _between([(2, 5)], [(5, 11)]) == 9 + 36


def test_the_worked_example_of_2004():
    observed, expected = disagreement(C, 300)
    assert observed == pytest.approx(0.0144, abs=0.0001)
    assert expected == pytest.approx(0.0532, abs=0.0001)
    assert u_alpha({"c": C}, 300) == pytest.approx(0.7286, abs=0.0001)
    assert u_alpha({"k": K}, 300) == 1.0
    assert u_alpha({"c": C, "k": K}, 300) == pytest.approx(0.8591, abs=0.0005)


@pytest.mark.parametrize(
    ("units", "observed"), [(A_1995, 0.03125), (B_1995, 2.26736), (C_1995, 0.02777)]
)
def test_observed_disagreement_of_1995(units, observed):
    assert disagreement(units, 24)[0] == pytest.approx(observed, abs=0.00001)


@pytest.mark.parametrize(("units", "alpha"), [(A_1995, 0.553), (B_1995, -0.926), (C_1995, 0.679)])
def test_alpha_of_1995_on_a_fine_continuum(units, alpha):
    fine = [[(b * 50_000, e * 50_000) for b, e in one] for one in units]
    assert u_alpha({"x": fine}, 24 * 50_000) == pytest.approx(alpha, abs=0.02)


def test_where_nobody_marked_anything_there_is_no_figure():
    assert u_alpha({}, 100) is None


@given(st.lists(st.integers(0, 400), min_size=2, max_size=12, unique=True))
def test_two_who_mark_the_same_agree_wholly(edges):
    cut = sorted(edges)[: len(edges) // 2 * 2]
    units = list(zip(cut[::2], cut[1::2], strict=True))
    assert u_alpha({"x": [units, units]}, 401) == 1.0
