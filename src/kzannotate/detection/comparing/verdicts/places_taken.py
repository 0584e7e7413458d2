"""Two passages that say the same but for one noun behind a preposition: by tablet, by injection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.text.fold import folded_words

if TYPE_CHECKING:
    from kzannotate.detection.comparing.verdicts.wording import Alignment, Word, Wording

_LEAST_SHARED = 0.5
_BEFORE = folded_words(
    "by in at as through with from of on during to into via near under for about"
    " в во на через по с со из от у под для при о об к за из-за"
    " في من إلى على عن أثناء خلال عبر قرب تحت"
)
_ARTICLES = frozenset({"the", "a", "an", "his", "her", "their", "its"})
_KAZAKH_CASES = (
    "дан ден тан тен нан нен да де та те мен бен пен ға ге қа ке на не ында інде ынан інен"
)
_ENDINGS = tuple(_KAZAKH_CASES.split())
_ARABIC = ("بال", "لل", "كال")


def in_place_of_each_other(told: Alignment) -> bool:
    """Whether each passage has one noun that the other lacks, and all else is shared."""
    if told.share < _LEAST_SHARED:
        return False
    here = _left(told.one, told.matched[0])
    there = _left(told.other, told.matched[1])
    return len(here) == len(there) == 1 and all(
        _is_placed(wording, word) for wording, word in ((told.one, here[0]), (told.other, there[0]))
    )


def _left(wording: Wording, matched: frozenset[int]) -> list[Word]:
    """Words without a mate, whose meaning is known, that are no names."""
    words = wording.passage.tokens.words
    return [
        w
        for w in wording.words
        if w.place not in matched
        and not w.is_name
        and concepts_of(words[w.place], wording.language)
    ]


def _is_placed(wording: Wording, word: Word) -> bool:
    """Whether a word stands behind a preposition, or has an ending or a prefix that is one."""
    words, place = wording.passage.tokens.words, word.place
    if wording.language == "kk":
        return words[place].endswith(_ENDINGS)
    if wording.language == "ar" and words[place].startswith(_ARABIC):
        return True
    before = words[place - 1] if place else ""
    if before in _ARTICLES and place > 1:
        before = words[place - 2]
    return before in _BEFORE
