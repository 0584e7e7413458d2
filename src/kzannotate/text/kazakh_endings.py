"""Endings of Kazakh nouns: which ones a noun may have, by its vowels and its last sound.

Stems are made for likeness, and only of long words; here a word is taken apart so that what is
left may be looked up: "үйлерінде" is "үй" with its plural, its owner and its place.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST = 2
_LONGEST_ENDING = 9
_OTHER_WORDS = frozenset(("елді", "іске", "ұлы"))
"""What looks like a form of a short noun and mostly is none: елді мекен, іске қосылды, ұлы ақын."""
_BACK, _FRONT = frozenset("аоұыяё"), frozenset("еәөүіэ")
_VOICELESS = frozenset("пфкқтсшщчцхһбвгд")
_HARDENED = str.maketrans({"ғ": "қ", "г": "к", "б": "п"})
_SOFT = frozenset("ғгб")
_VOWELLED = str.maketrans({"A": "[ае]", "I": "[ыі]"})
_ALWAYS_FRONT = re.compile("[мбп]ен$")
"""What has one form behind back vowels and front ones: with."""
_OF_OWNED = "(?:нIң|нA|н|ндA|нAн|ндA[ғг]I|мен)?"
_SOUNDS = {
    "open": ("лAр", "сI", "нIң|нI|[ғг]A|дA|дAн|мен|дA[ғг]I"),
    "gliding": ("лAр", "I", "дIң|дI|[ғг]A|дA|дAн|мен|дA[ғг]I"),
    "voiced": ("дAр", "I", "дIң|дI|[ғг]A|дA|дAн|мен|бен|дA[ғг]I"),
    "nasal": ("дAр", "I", "нIң|дIң|дI|[ғг]A|дA|дAн|нAн|мен|бен|дA[ғг]I"),
    "voiceless": ("тAр", "I", "тIң|тI|[қк]A|тA|тAн|пен|тA[ғг]I"),
}
"""Behind each sound the plural, what is owned, and the cases."""
_ENDINGS = {
    sound: re.compile(
        f"{plural}(?:I{_OF_OWNED}|{_SOUNDS['gliding'][2]})?|{owned}{_OF_OWNED}|{cases}".translate(
            _VOWELLED
        )
    )
    for sound, (plural, owned, cases) in _SOUNDS.items()
}


@lru_cache(maxsize=16_384)
def undeclined(word: str) -> tuple[str, ...]:
    """What a folded word may be a form of, the longest first, itself left out."""
    return () if word in _OTHER_WORDS else tuple(_stems(word))


def _stems(word: str) -> Iterator[str]:
    for length in range(1, min(_LONGEST_ENDING, len(word) - _SHORTEST) + 1):
        stem, ending = word[:-length], word[-length:]
        if not _is_in_harmony(stem, ending):
            continue
        if _ENDINGS[_sound(stem[-1])].fullmatch(ending):
            yield stem
        if stem[-1] in _SOFT and ending[0] in "ыі" and _ENDINGS["voiceless"].fullmatch(ending):
            yield stem[:-1] + stem[-1].translate(_HARDENED)


def _sound(last: str) -> str:
    if last in "уир":
        return "gliding"
    if last in _BACK or last in _FRONT or last == "ю":
        return "open"
    if last in _VOICELESS:
        return "voiceless"
    return "nasal" if last in "мнң" else "voiced"


def _is_in_harmony(stem: str, ending: str) -> bool:
    """Whether both have back vowels, or both front ones; и alone is a front one."""
    own = next(
        (c for c in reversed(stem) if c in _BACK or c in _FRONT), "е" if "и" in stem else None
    )
    told = {c in _BACK for c in _ALWAYS_FRONT.sub("", ending) if c in _BACK or c in _FRONT}
    return own is not None and told <= {own in _BACK}
