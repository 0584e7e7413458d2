"""Units of references that hold a rate, a big number or an adjective."""

from __future__ import annotations

import pytest

from kzannotate.text.units import scaled_unit


@pytest.mark.parametrize(
    ("unit", "concept", "scale"),
    [
        ("tonnes per year", "tonne", 1),
        ("t/year", "tonne", 1),
        ("vehicles a day", "car", 1),
        ("km/h", "kilometre per hour", 1),
        ("billion USD", "usd", 1e9),
        ("million tonnes", "tonne", 1e6),
        ("passenger seats", "seat", 1),
        ("chambers", "chambers", 1),
        (None, None, 1),
    ],
)
def test_a_unit_is_read_without_its_rate_and_with_its_scale(unit, concept, scale):
    assert scaled_unit(unit) == (concept, scale)
