"""All figures of two articles side by side: which agree, and which are left to be set together."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_kinds import STRONG, dimension, noun_tie, same_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.statements.figures import Figure

_FEW = 3
_MOST_RIVALS, _MOST_AGREEING = 4, 3
Features = dict[str, float]
Place = tuple[int, int]


class FigureTable:
    """Figures of two articles, or of one with itself, by their numbers.

    Args:
        here: an article.
        there: another, or the same.
    """

    def __init__(self, here: Account, there: Account) -> None:
        self.here, self.there = here, there
        self.ties: dict[Place, str] = dict(self._alike())
        self.equal = {p for p in self.ties if same_value(*self.figures(p))}
        self._done = {i for i, _ in self.equal}, {j for _, j in self.equal}
        if here is there:
            both = self._done[0] | self._done[1]
            self._done = both, both

    def figures(self, place: Place) -> tuple[Figure, Figure]:
        """The two figures of a place in the table."""
        return self.here.figures[place[0]], self.there.figures[place[1]]

    def open_pairs(self) -> Iterator[Place]:
        """Figures of one kind to neither of which the other article has an equal."""
        done, given = self._done
        return (p for p in self.ties if p[0] not in done and p[1] not in given)

    def _alike(self) -> Iterator[tuple[Place, str]]:
        kinds: dict[str, list[int]] = defaultdict(list)
        for number, figure in enumerate(self.there.figures):
            kinds[dimension(figure)].append(number)
        within = self.here is self.there
        for i, one in enumerate(self.here.figures):
            for j in kinds.get(dimension(one), ()):
                other = self.there.figures[j]
                if within and (j <= i or one.sentence == other.sentence):
                    continue
                tie = noun_tie(one, other)
                if tie is not None:
                    yield (i, j), tie

    @cached_property
    def _rivals(self) -> tuple[dict[int, int], dict[int, int]]:
        """How many figures that are left over may be the partner of each."""
        left: tuple[dict[int, int], dict[int, int]] = defaultdict(int), defaultdict(int)
        done, given = self._done
        for (i, j), tie in self.ties.items():
            if tie in STRONG:
                left[0][j] += i not in done
                left[1][i] += j not in given
        return left

    @cached_property
    def _agreeing(self) -> list[tuple[Place, object]]:
        """Figures that agree and say something by it, with their value."""
        found = []
        for place in sorted(self.equal):
            figure = self.here.figures[place[0]]
            if figure.amount is None or figure.amount.value >= _FEW:
                found.append((place, _value(figure)))
        return found

    def features(self, place: Place) -> Features:
        """What the other figures of the two articles tell of a pair."""
        i, j = place
        one, other = self.figures(place)
        strong = self.ties[place] in STRONG
        rivals = sum(
            max(0, n - (strong and k not in done))
            for n, k, done in (
                (self._rivals[0][j], i, self._done[0]),
                (self._rivals[1][i], j, self._done[1]),
            )
        )
        agreeing = [(p, v) for p, v in self._agreeing if p[0] != i and p[1] != j]
        near = any(
            self.here.figures[a].sentence == one.sentence
            and self.there.figures[b].sentence == other.sentence
            for (a, b), _ in agreeing
        )
        return {
            "no_rival": float(not rivals),
            "rivals": min(_MOST_RIVALS, rivals) / _MOST_RIVALS,
            "sole": float(self._is_sole(0, i) and self._is_sole(1, j)),
            "agree": min(_MOST_AGREEING, len({v for _, v in agreeing})) / _MOST_AGREEING,
            "agree_near": float(near),
        }

    def agreeing(self, place: Place) -> list[Figure]:
        """Figures of the first article, but for one, that the other article bears out."""
        return [self.here.figures[p[0]] for p, _ in self._agreeing if p[0] != place[0]]

    def _is_sole(self, side: int, number: int) -> bool:
        """Whether no other figure of its kind and noun is left over in its article."""
        figures = (self.here, self.there)[side].figures
        own, done = figures[number], self._done[side]
        return not any(
            n != number
            and n not in done
            and dimension(f) == dimension(own)
            and noun_tie(own, f) in STRONG
            for n, f in enumerate(figures)
        )


def _value(figure: Figure) -> object:
    if figure.amount:
        return figure.amount.value, figure.amount.unit
    return figure.score.points if figure.score else figure.day and figure.day.first
