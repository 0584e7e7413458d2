"""Whether two shares are of the same whole: a turnout, a stake, how much of a work is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.detection.statements.figures import Figure

_OF_ONE_WHOLE = (
    frozenset({"turnout", "present"}),
    frozenset({"stake"}),
    frozenset({"ready", "built", "repaired"}),
)
"""Measures of a share that different writers take for one."""
_FEWEST = 2

Stems = frozenset[str]


def are_shares(one: Figure, other: Figure) -> bool:
    """Whether both figures are shares."""
    both = one.amount, other.amount
    return all(a is not None and a.unit == "share" for a in both)


def measure_one_whole(one: Figure, other: Figure) -> bool:
    """Whether words in two sentences say of both shares what they are a share of."""
    here, there = (f.about or f.told for f in (one, other))
    return any(here & whole and there & whole for whole in _OF_ONE_WHOLE)


def same_whole(here: Sequence[Stems], there: Sequence[Stems]) -> bool:
    """Whether one of two sentences names nothing that the other does not.

    Args:
        here: stems of each word that tells what the one sentence is about.
        there: those of the other.
    """
    fewest = min(len(_strange(here, ())), len(_strange(there, ())))
    return fewest >= _FEWEST and not (_strange(here, there) and _strange(there, here))


def _strange(words: Sequence[Stems], others: Sequence[Stems]) -> list[Stems]:
    """The words that the others do not have."""
    known = frozenset[str]().union(*others)
    return [stems for stems in words if stems.isdisjoint(known)]
