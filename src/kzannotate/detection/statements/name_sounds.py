"""How a name sounds in any script, less what spellings of it differ in."""

from __future__ import annotations

from functools import lru_cache

from kzannotate.text.matching import without_article
from kzannotate.text.sound_keys import sound_key

_SPELLED = (("ce", "se"), ("ci", "si"), ("cy", "sy"), ("w", "v"))


@lru_cache(maxsize=16_384)
def name_sound(word: str) -> str:
    """The consonants of a folded name: Pryce and Прайс, الحلواني and Халвани are one."""
    bare = without_article(word)
    for letters, other in _SPELLED:
        bare = bare.replace(letters, other)
    key = sound_key(bare)
    return key[:1] + key[1:].replace("f", "").replace("j", "")
