"""Figures of which one article tells the whole and the other the parts: 90, and 55 and 35."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_kinds import tie_of
from kzannotate.detection.lexicon.measures import FATES
from kzannotate.detection.statements.figure_marks import Mark
from kzannotate.detection.statements.ranks import RANK
from kzannotate.text.times_of_day import CLOCK

if TYPE_CHECKING:
    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.comparing.figure_table import FigureTable, Place
    from kzannotate.detection.statements.figures import Figure

_MUCH = 1.3
_MOST_PARTS = 4
_SLACK = 1e-6
_NEVER_ADDED = frozenset({RANK, CLOCK, "age"})
_KINDS_OF_MEDALS = frozenset({"gold", "silver", "bronze"})
_TERMS = frozenset({"sentence", "term"})
"""What each of several people is given by himself: his years in prison are nobody else's."""
_NO_PARTS = frozenset((Mark.PART, Mark.EACH))


def whole_and_part(table: FigureTable, place: Place) -> bool:
    """Whether one of two figures is the sum of the other and of what stands beside that."""
    one, other = table.figures(place)
    if table.here is table.there or one.size is None or other.size is None:
        return False
    if one.dimension in _NEVER_ADDED or _TERMS & (one.about | other.about):
        return False
    if one.about & other.about & _KINDS_OF_MEDALS:
        return False
    low, high = sorted((one.size.in_base, other.size.in_base))
    if high > _MUCH * low and _is_summand(one, table.here) != _is_summand(other, table.there):
        return True  # near each other, the one may be the other's very part with a wrong digit
    if one.size.in_base > other.size.in_base:
        return _adds_up(one.size.in_base, other, table.there)
    return _adds_up(other.size.in_base, one, table.here)


def _adds_up(whole: float, part: Figure, account: Account) -> bool:
    """Whether a figure and others of its sentence make a whole."""
    beside = [
        f.size.in_base
        for _, f in account.by_kind[part.dimension]
        if f is not part and f.sentence == part.sentence and f.size and _may_be_added(f, part)
    ]
    own = part.size.in_base if part.size else 0.0
    if not beside or len(beside) > _MOST_PARTS:
        return False
    sums = {own + sum(beside), *(own + b for b in beside)}
    return any(abs(total - whole) <= _SLACK * whole for total in sums)


def _is_summand(part: Figure, account: Account) -> bool:
    """Whether its own sentence tells the sum of a figure and others: 30 and 25, 55 in all."""
    own = part.size.in_base if part.size else 0.0
    beside = [
        f.size.in_base
        for _, f in account.by_kind[part.dimension]
        if f is not part and f.sentence == part.sentence and f.size
    ]
    if own <= 0 or not 1 < len(beside) <= _MOST_PARTS:
        return False
    return any(
        abs(own + sum(beside) - 2 * whole) <= _SLACK * whole for whole in beside if whole > own
    )


def _may_be_added(figure: Figure, part: Figure) -> bool:
    """Whether two figures may be parts of one whole: not some of the other, of one fate.

    What each of two clerks was given is added to nobody's sentence.
    """
    if not figure.marks.isdisjoint(_NO_PARTS) or tie_of(figure.noun, part.noun, True) is None:
        return False
    return figure.about & FATES == part.about & FATES
