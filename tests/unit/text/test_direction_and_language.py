"""Direction of paragraphs and guessing of languages."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kzannotate.text.direction import is_rtl, is_rtl_language
from kzannotate.text.language import guess_language


@pytest.mark.parametrize(
    ("paragraph", "language", "expected"),
    [
        ("قمة CICA السادسة في أستانا", None, True),
        ("The قمة of the Conference", "ar", False),
        ("2024 – 15 %", "ar", True),
        ("2024 – 15 %", "ru", False),
        ("", None, False),
        ("Қазақстан 😀", "ar", False),
    ],
)
def test_the_majority_of_strong_letters_decides(paragraph, language, expected):
    assert is_rtl(paragraph, language) is expected


def test_a_script_subtag_outweighs_the_language():
    assert is_rtl_language("kk-Arab")
    assert not is_rtl_language("ar-Latn")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("عقدت القمة في أستانا", "ar"),
        ("The summit was held", "en"),
        ("Саммит прошёл в столице", "ru"),
        ("Саммит Астана қаласында өтті", "kk"),
        ("27 %", None),
    ],
)
def test_a_language_is_guessed_by_its_letters(text, language):
    assert guess_language(text) == language


def test_light_modules_leave_heavy_libraries_alone():
    code = (
        "import sys, kzannotate.text.words, kzannotate.text.direction, kzannotate.text.fold,"
        " kzannotate.text.sentences, kzannotate.text.language;"
        "print({'numpy', 'rapidfuzz', 'pyarabic', 'ahocorasick_rs'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
