"""Contradictions that are said in words: nobody against five, the third against the fifth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.measures import cued, measures
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from kzannotate.detection.passages.passage import Passage

_NONE = folded_words("nobody none أحد никто ешкім")
_NONE_PHRASES = tuple(
    fold_word(p)
    for p in (
        "no one",
        "no casualties",
        "no injuries",
        "no deaths",
        "without casualties",
        "لا إصابات",
        "دون إصابات",
        "دون وقوع إصابات",
        "دون ضحايا",
        "пострадавших нет",
        "жертв нет",
        "без пострадавших",
        "без жертв",
    )
)
_ROLES = folded_in_order(
    "chair president minister head director capital winner champion mayor ambassador captain coach"
    " председ президент министр глав директор столиц победител чемпион мэр посол тренер төраға"
    " директор астана жеңімпаз әкім"
)
_FEWEST_SHARED = 3
_HARM = frozenset({"dead", "injured"})
"""What happens to somebody, though no number be told: one man was killed."""


def denies(one: Passage, other: Passage) -> bool:
    """Whether one says that nobody was hurt or killed where the other counts some."""
    for none, some in ((one, other), (other, one)):
        if not _says_none(none) or none.amounts:
            continue
        told = frozenset().union(*(cued(w) for w in none.tokens.words))
        if told & _HARM and not some.amounts and not _says_none(some):
            return bool(told & _HARM & frozenset().union(*(cued(w) for w in some.tokens.words)))
        if any(a.value > 0 and told & measures(some.tokens, a) for a in some.amounts):
            return True
    return False


def _says_none(passage: Passage) -> bool:
    return passage.has(_NONE) or any(f" {p} " in passage.tokens.line for p in _NONE_PHRASES)


def ordinals(passage: Passage) -> frozenset[int]:
    """Which places, editions or times a passage names by first, second, third."""
    found = (c for w in passage.tokens.words for c in classes_of(w))
    return frozenset(number + 1 for group, number in found if group == "order")


def other_holder(one: Passage, other: Passage) -> bool:
    """Whether two passages of one language give one office, title or rank to two names."""
    if one.language != other.language or not one.names or not other.names:
        return False
    if not one.names.isdisjoint(other.stems) or not other.names.isdisjoint(one.stems):
        return False
    here, there = one.content - one.names - _first(one), other.content - other.names - _first(other)
    return here == there and any(s.startswith(_ROLES) for s in here)


def _first(passage: Passage) -> frozenset[str]:
    return (
        noun_stems(passage.tokens.words[0], passage.language)
        if passage.tokens.words
        else frozenset()
    )


def one_word_apart(one: Passage, other: Passage) -> bool:
    """Whether only one word behind the same preposition differs, but for numbers: bread, petrol."""
    here, there = (_frame(p) for p in (one, other))
    if len(here) != len(there) or len(here) <= _FEWEST_SHARED:
        return False
    places = [n for n, (a, b) in enumerate(zip(here, there, strict=True)) if a != b]
    if len(places) != 1 or not places[0]:
        return False
    place = places[0]
    meant = cued(here[place]) & cued(there[place])
    return here[place - 1] in FUNCTION_WORDS and not meant and len(here[place]) > 1


def _frame(passage: Passage) -> list[str]:
    """The words of a passage that belong to no amount."""
    counted = {n for a in passage.amounts for n in range(a.first, a.last + 1)}
    return [w for n, w in enumerate(passage.tokens.words) if n not in counted]
