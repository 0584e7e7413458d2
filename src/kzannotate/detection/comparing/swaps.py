"""Words that stand in one place of two sentences: another street, another crop.

"Repairs of the Elm Street bridge took six weeks" and "repairs of the Oak Street bridge took nine"
share all but what tells them apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.setting import meanings
from kzannotate.detection.lexicon.date_roles import roles_of
from kzannotate.detection.lexicon.measures import cued
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.comparing.setting import Setting
    from kzannotate.detection.passages.telling_words import Stems

_BESIDE = 3
_SHORTEST_PART = 3
_ENDINGS = {
    "en": "ed ing ly",
    "ru": "л ла ло ли лся лась лись лось ет ит ют ят ут ат ется ится ются ены ена ено ен вший вшая"
    " вшие ющий ющая ющие нный нная ную но",
    "kk": "ды ді ты ті йды йді ған ген қан кен атын етін ып іп",
}
_VERBAL = {language: tuple(endings.split()) for language, endings in _ENDINGS.items()}
"""How verbs, participles and adverbs end."""
_VERB_WORDS = (
    "ran led held took run won lost beat said cost spent paid built put set stands stood has have"
    " had gave give gives saw see made make makes says went goes left runs leads opens came"
)
_VERBS = frozenset(_VERB_WORDS.split())
_REPORT_WORDS = "count report tally toll figure figures data estimate estimates"
_REPORTS = frozenset(_REPORT_WORDS.split())
_ARTICLES = frozenset({"the", "a", "an"})
Swaps = dict[str, float]


def swaps(one: Setting, other: Setting, known: tuple[Stems, Stems]) -> Swaps:
    """How well strange words of two sentences take each other's place, by what they are.

    1 where the same words stand on both sides of them, a half where on one.

    Args:
        one: a figure's setting.
        other: another's.
        known: stems of all words of the first figure's article and of the other's.
    """
    found = {"swapped": 0.0, "swapped_measures": 0.0, "swapped_verbs": 0.0}
    theirs = list(_strange(other, known[0]))
    for i, m in _strange(one, known[1]) if theirs else ():
        for j, n in theirs:
            beside = _beside(one, i, other, j)
            kind = _kind(one, m, other, n) if beside else None
            if kind:
                found[kind] = max(found[kind], min(1.0, beside / 2))
    return found


def strange_things(setting: Setting, known: Stems) -> int:
    """How many words of a sentence that may name things another article does not have."""
    words = setting.tokens.words
    return sum(
        not cued(words[n]) and names_a_thing(setting, n) for _, n in _strange(setting, known)
    )


def _strange(setting: Setting, known: Stems) -> Iterator[tuple[int, int]]:
    """Number in the row and place of telling words that another article does not have."""
    for number, (place, stems) in enumerate(setting.row):
        if stems.isdisjoint(known) and place != setting.first:
            yield number, place


def _beside(one: Setting, i: int, other: Setting, j: int) -> float:
    """On how many sides of two words the same word stands."""
    sides = 0.5 if i == j == 0 else 0.0
    for step in (-1, 1):
        if 0 <= i + step < len(one.row) and 0 <= j + step < len(other.row):
            (m, here), (n, there) = one.row[i + step], other.row[j + step]
            joined = _joined(one, one.row[i][0], m) and _joined(other, other.row[j][0], n)
            sides += joined and not here.isdisjoint(there)
    return sides


def _joined(setting: Setting, one: int, other: int) -> bool:
    return abs(one - other) <= _BESIDE and setting.clauses[one] == setting.clauses[other]


def _kind(one: Setting, m: int, other: Setting, n: int) -> str | None:
    """What two words are that take each other's place; None where they mean the same."""
    w, z = one.tokens.words[m], other.tokens.words[n]
    if min(len(w), len(z)) > _SHORTEST_PART and (w in z or z in w or {w, z} <= _REPORTS):
        return None
    if meanings(w, one.language) & meanings(z, other.language) or roles_of(w) & roles_of(z):
        return None
    if not (names_a_thing(one, m) and names_a_thing(other, n)):
        return "swapped_verbs"
    return "swapped_measures" if cued(w) or cued(z) else "swapped"


def names_a_thing(setting: Setting, place: int) -> bool:
    """Whether a word may well be a noun or a name, as far as its form tells."""
    words, language = setting.tokens.words, setting.language
    word = words[place]
    if unit_of(word, language) or not setting.tell[place].isdisjoint(setting.names):
        return True
    if language == "ar":
        return word.startswith(("ال", "لل")) or word[1:].startswith(("ال", "لل"))
    if place and words[place - 1] in _ARTICLES:
        return True
    return word not in _VERBS and not word.endswith(_VERBAL.get(language, ()))
