"""Plain letters as keys, also on keyboards that write Arabic, Russian or Kazakh."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

_LATIN = "qwertyuiopasdfghjklzxcvbnm"
_ARABIC = "ضصثقفغعهخحشسيبلاتنمئءؤر ىة"
_CYRILLIC = "йцукенгшщзфывапролдячсмить"


def keys_for(letter: str) -> list[QKeySequence]:
    """The key that bears a Latin letter, as each keyboard calls it."""
    place = _LATIN.index(letter.lower())
    others = (_ARABIC[place].strip(), _CYRILLIC[place].upper())
    return [QKeySequence(key) for key in (letter.upper(), *others) if key]


def letter_of(words: str) -> str:
    """The Latin letter on the key that wrote a letter; empty for no letter of these."""
    for letters in (_LATIN, _ARABIC, _CYRILLIC):
        if len(words) == 1 and words.strip() and words.lower() in letters:
            return _LATIN[letters.index(words.lower())]
    return ""
