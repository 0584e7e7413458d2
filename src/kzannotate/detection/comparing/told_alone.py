"""Terms of office of which each of two articles tells of one: for five years, for seven."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.comparing.figure_table import FigureTable, Place

_TERM = frozenset({"term"})
_BONUS = 1.0
"""What it adds to a score; too few passages have such pairs for a weight to be fitted."""


def told_alone(table: FigureTable, place: Place) -> float:
    """What it adds that two figures are the only terms of their articles.

    Args:
        table: figures of two articles.
        place: two of them.
    """
    one, other = table.figures(place)
    if one.text is other.text or not one.about == other.about == _TERM:
        return 0.0
    return _BONUS if _is_alone(table.here) and _is_alone(table.there) else 0.0


def _is_alone(account: Account) -> bool:
    """Whether an article tells of one term."""
    return sum("term" in figure.about for figure in account.figures) == 1
