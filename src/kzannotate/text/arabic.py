"""Classes of Arabic characters; the only module that knows pyarabic."""

from __future__ import annotations

from pyarabic import araby

_ALEF_FORMS = (
    araby.ALEF_MADDA,
    araby.ALEF_HAMZA_ABOVE,
    araby.ALEF_HAMZA_BELOW,
    araby.ALEF_WASLA,
)
_PERSIAN = {
    "\u06cc": araby.YEH,  # farsi yeh
    "\u06d2": araby.YEH,  # yeh barree
    "\u06a9": araby.KAF,  # keheh
    "\u06c0": araby.HEH,  # heh with yeh above
    "\u06c1": araby.HEH,  # heh goal
    "\u06be": araby.HEH,  # heh doachashmee
    "\u06d5": araby.HEH,  # ae
}

DROPPED = frozenset({*araby.DIACRITICS, *araby.TASHKEEL, *araby.SMALL, araby.TATWEEL})
"""Signs that a reader may leave out without changing the word."""


def letter_forms() -> dict[str, str]:
    """What each variant of a letter or digit is folded to.

    pyarabic's own normalisers are not used: they fold the last letter of هدى to an alef and
    split آ in two.
    """
    forms = dict.fromkeys(_ALEF_FORMS, araby.ALEF)
    forms |= _PERSIAN
    forms |= {
        araby.ALEF_MAKSURA: araby.YEH,
        araby.TEH_MARBUTA: araby.HEH,
        araby.WAW_HAMZA: araby.WAW,
        araby.YEH_HAMZA: araby.YEH,
        araby.PERCENT: "%",
        araby.DECIMAL: ".",
        araby.THOUSANDS: ",",
    }
    for script in (araby.NUMBERS_EAST, araby.NUMBERS_PERS):
        forms |= dict(zip(script, araby.NUMBERS_WEST, strict=True))
    return forms
