"""What one article tells as done, and another of the same days as yet to come."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.text.counted_nouns import NOUNS
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from kzannotate.detection.statements.figures import Figure

_DAYS = 14
_TURN = "turn"
_TELL_APART = frozenset({"order", "newness", "direction", _TURN})
_ONCE = frozenset({"start", "completion", "signing", "founding"})
"""What happens to a thing only once."""
_MORE_BUILT = (
    "bridge tunnel road metro airport port canal reservoir station reactor turbine pipeline mine"
    " plant dam school university museum library theatre stadium hospital railway line park"
)
_BUILT = frozenset(_MORE_BUILT.split()) | {
    n for n, row in NOUNS.items() if row.broader == "building"
}
_PACTS = frozenset({"agreement", "contract", "law", "loan"})


def is_told_as_done(one: Figure, other: Figure) -> bool:
    """Whether one day is of a deed, the other of a plan for it: opened on the 8th, to open in May.

    A fair comes back, but a tunnel is opened once.
    """
    here, there = one.text.period, other.text.period
    if (
        one.text is other.text
        or here is None
        or there is None
        or abs((here[0] - there[0]).days) > _DAYS
    ):
        return False
    if not one.about & other.about & _ONCE:
        return False
    if _is_done(one) == _is_done(other) or _are_of_two(one, other):
        return False
    return not _things(one).isdisjoint(_things(other))


def _is_done(figure: Figure) -> bool:
    """Whether a day had come when its article was written, and is told as past."""
    day, written = figure.day, figure.text.period
    past = day is not None and written is not None and day.first <= written[1]
    return past and not figure.is_ahead


def _are_of_two(one: Figure, other: Figure) -> bool:
    """Whether there are several: the first tunnel and the second, the next one."""
    here, there = _classes(one), _classes(other)
    if (_TURN in here) != (_TURN in there):
        return True
    return any(here[group].isdisjoint(there[group]) for group in here.keys() & there.keys())


def _classes(figure: Figure) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for word in figure.words:
        for group, number in classes_of(word):
            if group in _TELL_APART:
                found.setdefault(group, set()).add(number)
    return found


def _things(figure: Figure) -> frozenset[str]:
    return frozenset().union(*(_meant(word, figure.language) for word in figure.words))


@lru_cache(maxsize=16_384)
def _meant(word: str, language: str) -> frozenset[str]:
    """Which thing that is opened once a folded word is for."""
    unit = unit_of(word, language)
    return (topics_of(word) | ({unit} if unit else frozenset())) & (_BUILT | _PACTS)
