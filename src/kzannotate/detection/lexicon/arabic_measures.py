"""What an Arabic root of three letters makes in each of its measures, as folded forms.

Finite forms are those of the third person, perfect and imperfect; their passives are written alike
but for hollow roots. Participles and what is done, the masdar, are nouns.
"""

from __future__ import annotations

from typing import NamedTuple

_WEAK = frozenset("وي")
_VOICED, _EMPHATIC = frozenset("دذز"), frozenset("صضطظ")
_LETTERS = 3
_WITHOUT_WEAK = ("ت", "تا", "وا", "ون")
"""Endings before which a weak last letter is lost."""


class Forms(NamedTuple):
    """Forms without endings, each with its vowel letters as written."""

    finite: frozenset[str]
    nouns: frozenset[str]


def forms_of(measure: int, root: str) -> Forms:
    """The forms of a measure, 1 to 8 or 10.

    Args:
        measure: its number.
        root: three folded letters; the last is ي where it is weak, the middle one as it is.
    """
    if len(root) != _LETTERS:
        msg = f"a root has three letters: {root}"
        raise ValueError(msg)
    perfect, imperfect, masdar, participle = _stems(measure, root)
    finite = {*perfect, *("ي" + stem for stem in imperfect)}
    finite |= {word[:-1] + end for word in finite if word.endswith("ي") for end in _WITHOUT_WEAK}
    nouns = {*masdar, *("م" + stem for stem in participle)}
    # What is done has its hamza on a seat before a suffix: الغاوه, الغايه.
    nouns |= {word[:-1] + seat for word in nouns if word.endswith("اء") for seat in "وي"}
    return Forms(frozenset(finite), frozenset(nouns))


_Stems = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]


def _stems(measure: int, root: str) -> _Stems:
    """Perfects, imperfects less their prefix, masdars, participles less their prefix."""
    if measure == 1:
        return _first(root)
    if measure == 2:
        return _second(root)
    if measure in _BEFORE_T:
        return _with_t(measure, root)
    if measure == 3:
        stem = _lengthened(root)
        return (stem,), (stem,), (), (stem,)
    return _with_alef(measure, root)


def _first(root: str) -> _Stems:
    first, middle, last = tuple(root)
    if middle in _WEAK:
        return (f"{first}ا{last}",), (root,), (), ()
    if middle == last:
        return (), (first + middle,), (), (f"{first}{middle}و{last}",)
    imperfect = (middle + last,) if first == "و" else (root,)
    done = f"{first}{middle}{last}" if last == "ي" else f"{first}{middle}و{last}"
    return (root,), imperfect, (), (done,)


def _second(root: str) -> _Stems:
    first, middle, last = tuple(root)
    inner = "و" + root[1:] if first == "ا" else root
    masdar = f"ت{first}{middle}يه" if last == "ي" else f"ت{first}{middle}ي{last}"
    return (root,), (inner,), (masdar,), (inner,)


def _lengthened(root: str) -> str:
    return f"{root[0]}ا{root[1:]}"


_BEFORE_T = {5: False, 6: True}


def _with_t(measure: int, root: str) -> _Stems:
    stem = "ت" + (_lengthened(root) if _BEFORE_T[measure] else root)
    return (stem,), (stem,), (stem,), (stem,)


def _with_alef(measure: int, root: str) -> _Stems:
    """The measures whose perfect begins with an alef: 4, 7, 8 and 10."""
    head = {4: "", 7: "ن", 8: root[0], 10: "ست"}[measure]
    first, middle, last = tuple(root)
    if measure == 8:
        head = _joined(first)
    else:
        head += first
    short = f"{head}{middle}{last}"
    if middle in _WEAK and last != "ي":
        return _hollow(measure, head, last)
    if middle == last:
        short = f"{head}{middle}"
    long = f"{head}{middle}ا{'ء' if last == 'ي' else last}"
    if first == "و" and measure in {4, 10}:
        long = long.replace("و", "ي", 1)
    return (f"ا{short}",), (short,), (f"ا{long}",), (short,)


def _joined(first: str) -> str:
    """The first letter of a root with the eighth measure's t behind it."""
    if first == "و":
        return "ت"
    if first in _EMPHATIC:
        return "ط" if first == "ط" else f"{first}ط"
    if first in _VOICED:
        return "د" if first == "د" else f"{first}د"
    return f"{first}ت"


def _hollow(measure: int, head: str, last: str) -> _Stems:
    perfect = f"ا{head}ا{last}"
    if measure in {4, 10}:
        other = f"{head}ي{last}"
        return (perfect, f"ا{other}"), (other, f"{head}ا{last}"), (f"{perfect}ه",), (other,)
    stem = f"{head}ا{last}"
    return (perfect,), (stem,), (f"ا{head}يا{last}",), (stem,)
