"""Ordinals in digits, Roman numerals and words of four languages."""

from __future__ import annotations

import pytest

from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.tokens import tokens_in


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("12-й форум", "ru", 12),
        ("17-е собрание", "ru", 17),
        ("XII форум", "ru", 12),
        ("ХІІ форум", "kk", 12),
        ("13th edition", "en", 13),
        ("2nd edition", "en", 2),
        ("XIV edition", "en", 14),
        ("الـ12", "ar", 12),
        ("12-ші фестиваль", "kk", 12),
        ("двенадцатого форума", "ru", 12),
        ("двадцать первый форум", "ru", 21),
        ("третьего", "ru", 3),
        ("twenty-first", "en", 21),
        ("thirtieth", "en", 30),
        ("الثانية عشرة", "ar", 12),
        ("الحادي عشر", "ar", 11),
        ("الحادية والعشرون", "ar", 21),
        ("الخامسة والعشرين", "ar", 25),
        ("العشرون", "ar", 20),
        ("الثالثة", "ar", 3),
        ("он екінші", "kk", 12),
        ("жиырма бесінші", "kk", 25),
        ("оныншы", "kk", 10),
    ],
)
def test_an_ordinal_has_its_value(text, language, value):
    found = ordinal_at(tokens_in(text), 0, language)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I went", "en"),
        ("Mix", "en"),
        ("12 форум", "ru"),
        ("25-летие", "ru"),
        ("двадцать форумов", "ru"),
        ("12 نسخة", "ar"),
        ("الحادي الكبير", "ar"),
        ("он форум", "kk"),
    ],
)
def test_other_words_and_bare_numbers_are_none(text, language):
    assert ordinal_at(tokens_in(text), 0, language) is None
