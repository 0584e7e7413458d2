"""Consonant skeletons: two spellings of one foreign name share theirs.

Transliteration is free with vowels, doubled letters and sounds that a script lacks; it is
strict with the other consonants. So the skeleton keeps only those.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kzannotate.text.matching import is_arabic

_VOWELS = "اويءعئؤ" + "aeiouy" + "аеиоуыэюяіәөүұъьё"
_SOUNDS = str.maketrans(
    {
        **dict(zip("قطثصظذحپڤگچ", "كتسسززهبفغج", strict=True)),
        **dict(zip("qwvcj", "kvfkj", strict=True)),
        **dict(zip("вқғңһхщжй", "фкгнххшжи", strict=True)),
        **dict.fromkeys(_VOWELS, None),
    }
)
_DIGRAPHS = (
    *(("kh", "x"), ("gh", "g"), ("dzh", "j"), ("dj", "j"), ("zh", "j")),
    *(("sh", "š"), ("ch", "č"), ("ph", "f"), ("дж", "ж")),
)
_OF_DIGRAPHS = frozenset("hjж")
"""Each of them has one of these."""
_DOUBLES = re.compile(r"(.)\1+")
_DENTALS = "دتdtдт"
"""A last d is often heard as t: Baghdad, Baghdat."""
_VOICELESS = str.maketrans("زدضغخzdbgvxздбг", "ستتكهstpkfhстпк")
_SUFFIXES = ("ف", "f", "ф")
_SHORTEST_BEFORE_SUFFIX = 2


@lru_cache(maxsize=32_768)
def name_key(word: str) -> str:
    """The skeleton of a folded word; may be empty for a word of vowels."""
    if is_arabic(word) and word.endswith("ه"):
        word = word[:-1]  # a folded teh marbuta is a vowel
    if not _OF_DIGRAPHS.isdisjoint(word):
        for letters, sound in _DIGRAPHS:
            word = word.replace(letters, sound)
    key = _DOUBLES.sub(r"\1", word.translate(_SOUNDS))
    bare = key.rstrip(_DENTALS)
    return key if bare == key else f"{bare}t"


def without_suffix(key: str) -> str:
    """A surname's skeleton less the ending -ev or -ov, which some languages leave out."""
    if key.endswith(_SUFFIXES) and len(key) > _SHORTEST_BEFORE_SUFFIX:
        return key[:-1]
    return key


def voiceless(key: str) -> str:
    """A skeleton without what sets voiced sounds from voiceless ones, and ض from د."""
    return key.translate(_VOICELESS)
