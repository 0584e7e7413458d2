"""The faces that ship with the program, and what is set in which of them."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from kzannotate.errors import BugError
from kzannotate.resources import resource

NASKH = "Noto Naskh Arabic"
"""Arabic with Latin and digits drawn to match; no Cyrillic."""
SANS = "Noto Sans"
"""Latin and Cyrillic with the Kazakh letters; no Arabic."""

READING_POINTS = 15.0
"""Size of an article's text at 100 % zoom, in points."""
INTERFACE_POINTS = 10.0

_FILES = (
    ("noto-naskh-arabic", "NotoNaskhArabic-Regular.ttf"),
    ("noto-naskh-arabic", "NotoNaskhArabic-Bold.ttf"),
    ("noto-sans", "NotoSans-Regular.ttf"),
    ("noto-sans", "NotoSans-Bold.ttf"),
)
_ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ckb"})


@cache
def load_fonts() -> None:
    """Make our faces known to Qt, once; needs a QGuiApplication.

    Raises:
        BugError: a font file is damaged.
    """
    for folder, file_name in _FILES:
        path = resource("fonts", folder, file_name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise BugError(f"the font {file_name} cannot be read: install the program again")


def reading_font(language: str | None, points: float = READING_POINTS) -> QFont:
    """The font of an article in a language (BCP 47; None: as if Arabic)."""
    arabic = language is None or language.split("-")[0] in _ARABIC_SCRIPT
    # Latin letters look larger than Naskh at the same size, so they are set a little smaller.
    font = _font((NASKH, SANS) if arabic else (SANS, NASKH), points if arabic else points * 0.84)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def interface_font(points: float = INTERFACE_POINTS) -> QFont:
    """The font of menus, lists, buttons and labels."""
    return _font((SANS, NASKH), points)


def _font(families: tuple[str, ...], points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font
