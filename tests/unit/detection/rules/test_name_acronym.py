"""Acronyms beside names: another body's, misspelled ones, and right ones."""

from __future__ import annotations

import pytest

NAMES = {
    "chess": ["en + Silk Valley Chess Confederation", "en ~ SVCC", "ru ~ ШКШД"],
    "lake": ["en + Upper Lake Transport Corridor", "en ~ ULTC", "ar + ممر النقل للبحيرة"],
    "route": ["en + Great Valley Route", "en ~ GVR"],
}
KINDS = {"lake": "programme", "route": "programme"}


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The Silk Valley Chess Confederation (SVCA) met.", "SVCC"),
        ("The Silk Valley Chess Confederation (SCVC) met.", "SVCC"),
        ("SVCA (Silk Valley Chess Confederation) met.", "SVCC"),
    ],
)
def test_a_misspelled_acronym_beside_its_name_is_loud(found_by, article_of, text, right):
    findings = found_by("name-acronym", NAMES, article_of(text, language="en"), **KINDS)
    assert [f.suggestion for f in findings] == [right]


@pytest.mark.parametrize(
    "text", ["افتتح ممر النقل للبحيرة (GVR) أمس.", "عن GVR (ممر النقل للبحيرة)."]
)
def test_the_acronym_of_another_programme_is_loud(found_by, article_of, text):
    findings = found_by("name-acronym", NAMES, article_of(text), **KINDS)
    assert [f.entity for f in findings] == ["lake"]


@pytest.mark.parametrize(
    "text",
    [
        "The Silk Valley Chess Confederation (SVCC) met.",
        "The Silk Valley Chess Confederation (ШКШД) met.",
        "The Upper Lake Transport Corridor (see GVRX) opened.",
        "The Silk Valley Chess Confederation (FIDE) met.",
        "The Great Valley Route (Route of the GVR) and the Upper Lake Transport Corridor.",
    ],
)
def test_right_and_unlike_acronyms_are_left_alone(found_by, article_of, text):
    assert not found_by("name-acronym", NAMES, article_of(text, language="en"), **KINDS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Silk Valley Chess Confederation met. SVCA players came from six towns.", ["SVCC"]),
        ("The Silk Valley Chess Confederation, or SCVC, met.", ["SVCC"]),
        ("The Great Valley Route is open. GRV lorries pay nothing.", ["GVR"]),
        # Of three letters another one may well make another body, as may an unlisted word alone.
        ("The Great Valley Route is open. GVA lorries pay nothing.", []),
        ("SVCA players came from six towns.", []),
    ],
)
def test_a_slip_of_an_acronym_is_told_apart_from_the_name(found_by, article_of, text, found):
    findings = found_by("name-acronym", NAMES, article_of(text, language="en"), **KINDS)
    assert [f.suggestion for f in findings] == found
