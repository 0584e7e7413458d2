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

_FILES = {
    NASKH: ("noto-naskh-arabic", "NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf"),
    SANS: ("noto-sans", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
}
_ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ckb"})


def load_fonts(*families: str) -> None:
    """Make our faces known to Qt, once, or some of them; needs a QGuiApplication.

    Raises:
        BugError: a font file is damaged.
    """
    for family in families or (NASKH, SANS):
        _load(family)


@cache
def _load(family: str) -> None:
    folder, *file_names = _FILES[family]
    for file_name in file_names:
        path = resource("fonts", folder, file_name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise BugError(f"the font {file_name} cannot be read: install the program again")


def reading_font(
    language: str | None,
    points: float = READING_POINTS,
    *,
    arabic: str = NASKH,
    latin: str = "",
) -> QFont:
    """The font of an article in a language (BCP 47; None: as if Arabic).

    Args:
        language: of most of its words.
        points: size.
        arabic: family for Arabic letters.
        latin: family for other letters; empty: the one that belongs to the article's.
    """
    if is_arabic_script(language):
        families = [arabic, latin or SANS]
        # What comes first decides who draws digits and stops, so a face that was asked for by
        # name comes first; but not one with Arabic letters of its own, which would take all.
        if latin and not writes_arabic(latin):
            families.reverse()
    else:
        # Latin letters look larger than Naskh at the same size, so they are set a little smaller.
        families, points = [latin or SANS, arabic], points * 0.84
    font = _font(tuple(dict.fromkeys((*families, NASKH, SANS))), points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def is_arabic_script(language: str | None) -> bool:
    """Whether a language is written in Arabic letters; None: as if it were."""
    return language is None or language.split("-")[0] in _ARABIC_SCRIPT


def writes_arabic(family: str) -> bool:
    """Whether a face has Arabic letters of its own."""
    return _WS.Arabic in QFontDatabase.writingSystems(family)


@cache
def faces() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Families for Arabic letters and for Latin ones, ours first, then those installed here."""
    arabic = [f for f in QFontDatabase.families(_WS.Arabic) if _is_for_people(f)]
    latin = [f for f in QFontDatabase.families(_WS.Latin) if _is_for_people(f)]
    return tuple(dict.fromkeys((NASKH, *arabic))), tuple(dict.fromkeys((SANS, *latin)))


def _is_for_people(family: str) -> bool:
    return not (QFontDatabase.isPrivateFamily(family) or family.startswith("."))


_WS = QFontDatabase.WritingSystem


def interface_font(points: float = INTERFACE_POINTS) -> QFont:
    """The font of menus, lists, buttons and labels."""
    return _font((SANS, NASKH), points)


def _font(families: tuple[str, ...], points: float) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPointSizeF(points)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font
