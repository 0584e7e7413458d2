"""Whether two words are two spellings of one name: letters mixed up, vowels told otherwise."""

from __future__ import annotations

import re
from functools import lru_cache

from kzannotate.text.likeness import likeness
from kzannotate.text.matching import is_arabic
from kzannotate.text.name_keys import name_key, voiceless, without_suffix

_SHORTEST = 5
_SHORTEST_GIVEN = 4
_LEAST_LIKENESS = 70.0
_LONG = 8
_LEAST_NEAR = 75.0
_VOWELS = frozenset("aeiouyаеиоуыэюяіәөүұь")
_ALL_VOWELS = _VOWELS | frozenset("اويه")
_SURNAME_END = re.compile("(?:[يو]{1,3}ف|[иьй]?[оеё]в|[iy]{0,2}[oe]v)[аaا]?$")
_INFLECTED = _VOWELS | frozenset("اويهيتنمsйм")
"""Letters with which forms of one word may end."""
_RUSSIAN = str.maketrans("әөұүқғңһі", "аоуукгнхи", "ьъ")
_SOUNDS = (
    *(("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("q", "k"), ("ck", "k"), ("ph", "f")),
    *(("iy", "i"), ("ii", "i"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("w", "v"), ("x", "ks")),
    *(("tch", "ch"), ("sch", "sh"), ("yy", "y")),
)
"""How one sound of a name is written in Latin letters, and how most write it."""
_MIXED_UP = ("زذظر", "ذد", "غع", "ثستص", "صض", "طظت", "جحخ", "قفك", "بتثني", "دض", "ضظ", "سش")
"""Arabic letters that differ by their dots, or that a foreign sound is written with."""
_EMPHATIC = str.maketrans("قطصضظ", "كتسدز")
"""Arabic letters for which foreign names may have plain ones."""
_ARTICLE = "ال"
_EXCHANGED = (("و", "ف"), ("ج", "ز"), ("ج", "غ"), ("w", "v"), ("у", "в"), ("дж", "ж"), ("زه", "ج"))
"""Letters for one foreign sound, some of them taken for vowels."""
_THROATY = str.maketrans(dict.fromkeys("хhkخهك", "к"))


@lru_cache(maxsize=16_384)
def are_respelled(one: str, other: str) -> bool:
    """Whether two stems differ inside, and not in an ending that declension may change."""
    if are_letters_of_one(one, other):
        return True
    if min(len(one), len(other)) < _SHORTEST or (is_arabic(one) and one.startswith(_ARTICLE)):
        return False
    if likeness(one.translate(_EMPHATIC), other.translate(_EMPHATIC)) < _LEAST_LIKENESS:
        return False
    last = {one[-1], other[-1]}
    return len(last) == 1 or last.isdisjoint(_VOWELS)


@lru_cache(maxsize=16_384)
def are_letters_of_one(one: str, other: str) -> bool:
    """Whether only an Arabic letter is mixed up, or Kazakh letters are written as Russian ones."""
    if one == other:
        return False
    if is_arabic(one):
        return _one_mixed_up(one, other)
    if one.translate(_RUSSIAN) == other.translate(_RUSSIAN):
        return True
    return min(len(one), len(other)) >= _SHORTEST and _in_letters(one) == _in_letters(other)


def _in_letters(word: str) -> str:
    """A Latin name in the letters in which most would write its sounds: Yerzhan, Erjan."""
    for told, sound in _SOUNDS:
        word = word.replace(told, sound)
    return word.removeprefix("y")


def is_other_spelling(one: str, other: str) -> bool:
    """Whether a surname alone is that of somebody named in full, in other letters."""
    if one == other or one[-1:] != other[-1:] or one.startswith(other) or other.startswith(one):
        return False
    if name_key(one) == name_key(other) and are_respelled(one, other):
        return True
    if min(len(one), len(other)) >= _LONG and have_another_letter(one, other):
        return True
    return are_near_surnames(one, other)


@lru_cache(maxsize=16_384)
def are_near_surnames(one: str, other: str) -> bool:
    """Whether two long stems differ in little inside: Рейнхартен, Райнхартнер.

    One that only goes on behind the other is another form or another family: Громов, Громовский.
    """
    if min(len(one), len(other)) < _LONG or one.startswith(other) or other.startswith(one):
        return False
    keys = name_key(one), name_key(other)
    differ = abs(len(keys[0]) - len(keys[1]))
    shorter, longer = sorted(keys, key=len)
    dropped = differ == 1 and any(
        longer[:n] + longer[n + 1 :] == shorter for n in range(len(longer))
    )
    return one[0] == other[0] and dropped and likeness(one, other) >= _LEAST_NEAR


def have_another_letter(one: str, other: str) -> bool:
    """Whether two stems differ in one letter inside, changed or left out: Aldous, Aldons."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST or len(longer) - len(shorter) > 1 or one == other:
        return False
    at = next((n for n, a in enumerate(shorter) if a != longer[n]), len(shorter))
    rest = at + (len(longer) == len(shorter))
    return 0 < at < len(longer) - 1 and shorter[rest:] == longer[at + 1 :]


def have_another_end(one: str, other: str) -> bool:
    """Whether two names differ in their last letters alone, which no inflection changes."""
    if len(one) != len(other) or len(one) < _SHORTEST or one[:-1] != other[:-1]:
        return False
    return one != other and not {one[-1], other[-1]} & _INFLECTED


def have_another_vowel(one: str, other: str) -> bool:
    """Whether two given names differ in one vowel inside: Timur, Timor."""
    if len(one) != len(other) or len(one) < _SHORTEST_GIVEN:
        return False
    odd = [n for n, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    inside = len(odd) == 1 and 1 < odd[0] < len(one) - 1
    return inside and {one[odd[0]], other[odd[0]]} <= _VOWELS - {"ь"}


@lru_cache(maxsize=32_768)
def wide_keys(stemmed: str) -> frozenset[str]:
    """The consonants of a stem, as anybody may hear them; a glide is a vowel or a consonant."""
    spelled = {stemmed, *(stemmed.replace(a, b) for a, b in _EXCHANGED)}
    return frozenset(without_suffix(voiceless(name_key(w)).translate(_THROATY)) for w in spelled)


def are_widely_one(one: str, other: str) -> bool:
    """Whether two stems may be one name that was heard twice: جنار and زانار, Tleukhan, Tileuqan.

    One that ends in a vowel, and not the other, is a woman's or another word: Paul and Paula.
    """
    ends = [_SURNAME_END.sub("", word)[-1:] in _ALL_VOWELS for word in (one, other)]
    if ends[0] is not ends[1]:
        return False
    return not wide_keys(one).isdisjoint(wide_keys(other))


def _one_mixed_up(one: str, other: str) -> bool:
    if len(one) != len(other) or len(one) < _SHORTEST:
        return False
    odd = [{a, b} for a, b in zip(one, other, strict=True) if a != b]
    return len(odd) == 1 and any(odd[0] <= set(letters) for letters in _MIXED_UP)
