"""Whether two sentences that say where something takes place are about one meeting or crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.set_apart import words_around
from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.happenings import happenings_of
from kzannotate.detection.statements.landmarks import AT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.passages.telling_words import Stems
    from kzannotate.detection.statements.tellings import Telling

_FEWEST, _MANY = 2, 4
_LEAST = 0.3
_NEIGHBOURS = 2
_FEWEST_ACROSS, _LEAST_ACROSS = 3, 0.5
_TURN = "turn"
_SET_APART = frozenset({_TURN, "month", "order", "leg", "rhythm", "newness", "age", "season"})
"""Kinds of words that make another meeting of one: the next one, the one in May, the second."""
_LOUD, _QUIET, _NO = 1.0, 0.6, 0.0


def of_one_happening(one: Telling, other: Telling) -> float:
    """How surely two sentences are about one happening; 1 for almost certainly."""
    of_one_kind = one.question.startswith(AT) or not _kinds(one).isdisjoint(_kinds(other))
    if not of_one_kind or _set_apart(one, other):
        return _NO
    if one.language != other.language:
        return _across(one, other)
    there = frozenset().union(*other.words)
    shared = sum(not w.isdisjoint(there) for w in one.words)
    shortest = max(1, min(len(one.words), len(other.words)))
    if shared < _FEWEST or shared < _LEAST * shortest:
        return _NO
    sure = shared >= _MANY or _share_neighbours(one, other) or _are_both_next(one, other)
    return _LOUD if sure else _QUIET


def _are_both_next(one: Telling, other: Telling) -> bool:
    """Whether both sentences tell of the next of a row, of which there is one."""
    return _TURN in _classes(one).keys() & _classes(other).keys()


def _across(one: Telling, other: Telling) -> float:
    """The same of two languages, by what words mean and how names sound."""
    here = [m for w in one.words if (m := _meant(w))]
    there = [m for w in other.words if (m := _meant(w))]
    known = frozenset().union(*there)
    shared = sum(not m.isdisjoint(known) for m in here)
    shortest = max(1, min(len(here), len(there)))
    enough = shared >= _LEAST_ACROSS * shortest
    told = 1 + shared + len(one.numbers & other.numbers) + bool(one.days and other.days)
    return _LOUD if enough and told >= _FEWEST_ACROSS else _NO


def _meant(word: Stems) -> Stems:
    """What a word means; a name without a meaning is known by nothing here."""
    return frozenset(key for key in word if key.startswith("="))


def _words(told: Telling) -> Sequence[str]:
    return words_around(told.text, told.span)


def _kinds(told: Telling) -> Stems:
    return frozenset().union(*map(happenings_of, _words(told)))


def _set_apart(one: Telling, other: Telling) -> bool:
    """Whether words tell of two of a row: one of them the next, or in another month."""
    here, there = _classes(one), _classes(other)
    if (_TURN in here) != (_TURN in there) and not (one.days and other.days):
        return True
    return any(here[group].isdisjoint(there[group]) for group in here.keys() & there.keys())


def _classes(told: Telling) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for word in _words(told):
        for group, number in classes_of(word):
            if group in _SET_APART:
                found[group] = found.get(group, frozenset()) | {number}
    return found


def _share_neighbours(one: Telling, other: Telling) -> bool:
    """Whether two words that stand side by side here do so there, perhaps turned round."""
    for n in range(len(one.words) - 1):
        first, second = one.words[n], one.words[n + 1]
        places = [k for k, w in enumerate(other.words) if not first.isdisjoint(w)]
        for k in places:
            near = other.words[max(0, k - _NEIGHBOURS) : k + _NEIGHBOURS + 1]
            if any(not second.isdisjoint(w) and w is not other.words[k] for w in near):
                return True
    return False
