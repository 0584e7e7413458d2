"""Passages with one number each, whose nouns no table ties together."""

import pytest

from kzannotate.detection.comparing.compare import compare_passages


@pytest.mark.parametrize(
    ("a", "b", "languages", "verdict"),
    [
        ("سجل الهدف في الدقيقة 87.", "Он забил гол на 78-й минуте.", ("ar", "ru"), "conflict"),
        ("أوقف الحرس ثلاث سفن صيد.", "Guards held three boats.", ("ar", "en"), "no_conflict"),
        (
            "The firm will drop 2,500 posts.",
            "يستغني المصنع عن 2500 شخص.",
            ("en", "ar"),
            "no_conflict",
        ),
        ("The ward has 12 beds.", "The ward has 30 nurses.", ("en", "en"), "incomparable"),
        ("The blast killed 5.", "The blast injured 9.", ("en", "en"), "incomparable"),
    ],
)
def test_single_numbers_are_set_together(a, b, languages, verdict):
    assert compare_passages(a, b, *languages).verdict == verdict
