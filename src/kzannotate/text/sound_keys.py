"""What a name sounds like in any of the three scripts: Тоқаев, Tokayev and توكاييف are one.

Coarser than ``name_keys``, which compare spellings of one script: it keeps what Arabic, Latin and
Cyrillic letters have in common, and so tells only that two articles may speak of one thing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kzannotate.text.matching import is_arabic

_ARABIC = {
    "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "s", "د": "t", "ض": "t", "ذ": "s", "ز": "s",
    "ظ": "s", "س": "s", "ص": "s", "ش": "š", "چ": "š", "ج": "j", "ح": "h", "خ": "h", "ه": "h",
    "ر": "r", "غ": "k", "ق": "k", "ك": "k", "گ": "k", "ف": "f", "ڤ": "f", "ل": "l", "م": "m",
    "ن": "n",
}  # fmt: skip
_LATIN_PAIRS = (
    ("kh", "h"),
    ("gh", "k"),
    ("zh", "j"),
    ("sh", "š"),
    ("ch", "š"),
    ("ph", "f"),
    ("ts", "s"),
    ("th", "t"),
    ("ck", "k"),
)
_CYRILLIC = {
    "б": "b", "п": "b", "в": "f", "ф": "f", "г": "k", "ғ": "k", "к": "k", "қ": "k", "д": "t",
    "ж": "j", "з": "s", "с": "s", "ц": "s", "ш": "š", "щ": "š", "ч": "š", "х": "h", "һ": "h",
    "л": "l", "м": "m", "н": "n", "ң": "n", "р": "r", "т": "t",
}  # fmt: skip
_LATIN = {
    "b": "b", "p": "b", "v": "f", "f": "f", "g": "k", "k": "k", "q": "k", "c": "k", "d": "t",
    "t": "t", "j": "j", "z": "s", "s": "s", "š": "š", "h": "h", "l": "l", "m": "m", "n": "n",
    "r": "r", "x": "ks",
}  # fmt: skip
_SOUNDS = str.maketrans(_ARABIC | _CYRILLIC | _LATIN)
_KEPT = frozenset("btsšjhrkflmn")
_DOUBLES = re.compile(r"(.)\1+")


@lru_cache(maxsize=16_384)
def sound_key(word: str) -> str:
    """The consonants of a folded word, as all scripts have them; may be empty."""
    if is_arabic(word):
        word = word.removesuffix("ه")
    else:
        for letters, sound in _LATIN_PAIRS:
            word = word.replace(letters, sound)
    heard = word.translate(_SOUNDS).replace("tš", "š")
    return _DOUBLES.sub(r"\1", "".join(c for c in heard if c in _KEPT))
