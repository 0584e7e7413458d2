"""A half behind the counted unit."""

from __future__ import annotations

import pytest

from kzannotate.detection.passages.passage import Passage
from kzannotate.text.amounts import amounts
from kzannotate.text.tokens import tokens_in


@pytest.mark.parametrize(
    ("language", "said", "hours"),
    [
        ("ar", "استغرقت الجراحة ساعة ونصف الساعة", 1.5),
        ("ar", "استغرقت الجراحة ساعتين ونصف", 2.5),
        ("ar", "استغرقت الجراحة وساعة ونصف", 1.5),
        ("ar", "انتهت الجراحة بساعة ونصف", 1.5),
        ("en", "It took an hour and a half", 1.5),
        ("en", "It took three hours and a half", 3.5),
    ],
)
def test_a_half_behind_the_hour_counts(language: str, said: str, hours: float) -> None:
    assert [(a.value, a.unit) for a in Passage.read(said, language).amounts] == [(hours, "hour")]


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("يبعد الحقل نصف كيلومتر", "ar", 0.5, "kilometre"),
        ("half a tonne of rice", "en", 0.5, "tonne"),
        ("жарты шақырым", "kk", 0.5, "kilometre"),
        ("نصف هكتارات المزرعة", "ar", 0.5, "share"),
        ("half the hectares", "en", 0.5, "share"),
    ],
)
def test_half_of_one_unit_is_measured_and_half_of_many_is_a_share(text, language, value, unit):
    found = Passage.read(text, language).amounts[0]
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(("said", "last"), [("ساعة ونصف المعدات", 1), ("ساعة ونصف الساعة", 2)])
def test_a_half_ends_with_its_unit_and_not_with_another_noun(said: str, last: int) -> None:
    (found,) = amounts(tokens_in(said), "ar")
    assert found.last == last
