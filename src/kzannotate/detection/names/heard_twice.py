"""One person whose name was heard twice: جنار توليغين, زانار تولغينوفا; Tleukhanov, Tileuqan."""

from __future__ import annotations

from functools import lru_cache

from kzannotate.detection.lexicon.given_names import given_names
from kzannotate.text.respelling import are_widely_one, wide_keys

_FEWEST_SOUNDS, _FEWEST_OF_SURNAME = 4, 2
_ENDINGS = ("وف", "يف", "فا", "ov", "ev", "va", "ов", "ев", "ва")
_WOMEN = ("فا", "va", "ва")


@lru_cache(maxsize=16_384)
def are_heard_twice(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether both words of two names may be one each, in whatever letters.

    Args:
        one: stems of a given name and a surname.
        other: those of another name in the same language; with one surname they may be kin.
    """
    surnames = one[1], other[1]
    if surnames[0] == surnames[1] or set(surnames) <= given_names():
        return False  # سالم راشد and سليم رشيد have Arabic names
    if all(s.endswith(_ENDINGS) for s in surnames) and _is_womans(one) is not _is_womans(other):
        return False
    sounds = [min(map(len, wide_keys(s))) for s in one]
    if sum(sounds) < _FEWEST_SOUNDS or min(sounds) < 1 or sounds[1] < _FEWEST_OF_SURNAME:
        return False
    return are_widely_one(one[0], other[0]) and are_widely_one(*surnames)


def _is_womans(name: tuple[str, str]) -> bool:
    return name[1].endswith(_WOMEN)
