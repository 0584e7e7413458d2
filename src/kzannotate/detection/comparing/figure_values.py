"""Figures of one kind in one article, found by about which values they give."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_kinds import SAME_VALUE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.statements.figures import Figure

    Place = tuple[int, int]

_NEAR = 1.5 * SAME_VALUE


class FigureValues:
    """Values of some figures: numbers in their order, days and scores.

    Args:
        figures: with their numbers in the article.
    """

    def __init__(self, figures: Iterable[tuple[int, Figure]]) -> None:
        numbers: list[tuple[float, int]] = []
        self._others: dict[object, list[int]] = {}
        for n, figure in figures:
            if figure.size is not None:
                # Units that measure different things are compared by their plain numbers.
                numbers += {(figure.size.number, n), (figure.size.in_base, n)}
            if figure.day is not None:
                self._others.setdefault((figure.day.first, figure.day.last), []).append(n)
            if figure.score is not None:
                self._others.setdefault(figure.score.points, []).append(n)
        self._numbers = sorted(numbers)
        self._values = [value for value, _ in self._numbers]

    def about(self, others: FigureValues) -> set[Place]:
        """Numbers of figures of which one has about the value of another article's.

        Args:
            others: those of the other article, whose numbers come second.
        """
        found: set[Place] = set()
        theirs, values = others._numbers, others._values
        for value, n in self._numbers:
            slack = _NEAR * abs(value)
            low, high = bisect_left(values, value - slack), bisect_right(values, value + slack)
            found.update([(n, other) for _, other in theirs[low:high]])
        for told in self._others.keys() & others._others.keys():
            found.update([(n, m) for n in self._others[told] for m in others._others[told]])
        return found
