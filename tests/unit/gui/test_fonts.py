from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QRawFont

from kzannotate.gui.fonts import NASKH, SANS, interface_font, reading_font
from kzannotate.resources import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"


@pytest.mark.parametrize(
    ("language", "face"),
    [("ar", NASKH), (None, NASKH), ("en", SANS), ("kk", SANS), ("ru", SANS)],
)
def test_each_language_has_its_own_face(
    language: str | None, face: str, qapp: QApplication
) -> None:
    assert QFontInfo(reading_font(language)).family() == face


def test_the_sans_has_all_kazakh_letters(qapp: QApplication) -> None:
    raw = QRawFont(str(resource("fonts", "noto-sans", "NotoSans-Regular.ttf")), 12)
    assert all(raw.supportsCharacter(ord(letter)) for letter in KAZAKH)


def test_the_interface_can_say_arabic_and_russian(qapp: QApplication) -> None:
    metrics = QFontMetricsF(interface_font())
    assert metrics.horizontalAdvance("مشروع") > 0
    assert metrics.horizontalAdvance("Проект") > 0


@pytest.mark.parametrize("family", ["noto-sans", "noto-naskh-arabic"])
def test_every_face_comes_with_its_licence(family: str) -> None:
    words = resource("fonts", family, "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in words
