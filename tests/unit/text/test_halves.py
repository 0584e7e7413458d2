"""A half behind the counted unit."""

from __future__ import annotations

import pytest

from kzannotate.detection.passages.passage import Passage


@pytest.mark.parametrize(
    ("language", "said", "hours"),
    [
        ("ar", "استغرقت الجراحة ساعة ونصف الساعة", 1.5),
        ("ar", "استغرقت الجراحة ساعتين ونصف", 2.5),
        ("en", "It took an hour and a half", 1.5),
        ("en", "It took three hours and a half", 3.5),
    ],
)
def test_a_half_behind_the_hour_counts(language: str, said: str, hours: float) -> None:
    assert [(a.value, a.unit) for a in Passage.read(said, language).amounts] == [(hours, "hour")]
