"""All figures of two articles side by side: which agree, and which are left to be set together."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.article_pairs import matter
from kzannotate.detection.comparing.asides import is_aside
from kzannotate.detection.comparing.figure_kinds import (
    ONE_NUMBER,
    OTHERWISE,
    STRONG,
    are_transposed,
    is_special,
    same_value,
    tie_of,
)
from kzannotate.detection.comparing.figure_weights import weights
from kzannotate.detection.lexicon.measures import measure_alike
from kzannotate.detection.statements.figure_marks import Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.statements.figures import Figure

_FEW = 3
_FEW_FIGURES, _SHORT = 8, 150
"""Figures and words of a short article, such as one that a fact-checker holds beside another."""
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
        self._same_language = here.language == there.language
        self.most = weights().most if self._same_language else weights().most_across
        self._asides: tuple[dict[int, bool], dict[int, bool]] = {}, {}
        self.equal = set(self._equal())
        self.equal -= set(self._of_before())
        self._done = {i for i, _ in self.equal}, {j for _, j in self.equal}
        self._leave_out_bare()
        if here is there:
            both = self._done[0] | self._done[1]
            self._done = both, both
        self._sole: tuple[dict[int, bool], dict[int, bool]] = {}, {}
        self._rivals: tuple[dict[int, list[int]], dict[int, list[int]]] = {}, {}

    def _of_before(self) -> Iterator[Place]:
        """Equal figures of which one is what was before a change that its article tells of."""
        if self.here is self.there:
            return
        told = {i for i, _ in self.equal}, {j for _, j in self.equal}
        for place in self.equal:
            for side in (0, 1):
                changed = self._changed(side, place[side], told[side])
                if changed and not self._is_aside(1 - side, place[1 - side]):
                    yield place

    def _changed(self, side: int, number: int, told: set[int]) -> bool:
        """Whether an aside follows what a change ended at, of which the other does not tell."""
        account = (self.here, self.there)[side]
        figure, before = account.figures[number], account.figures[number - 1]
        return (
            number > 0
            and number - 1 not in told
            and Mark.REACHED in before.marks
            and before.dimension == figure.dimension
            and figure.sentence - before.sentence <= 1
            and tie_of(before.noun, figure.noun, True) == "same"
            and self._is_aside(side, number)
            and not self._is_aside(side, number - 1)
        )

    def _leave_out_bare(self) -> None:
        """Take out what one article gives without its unit: 90 million of 150 million dollars."""
        for own, side, other in ((self.here, 0, self.there), (self.there, 1, self.here)):
            bare = own.bare_numbers
            for n, figure in enumerate(other.figures) if bare else ():
                if figure.amount and figure.dimension != "count" and figure.amount.value in bare:
                    self._done[1 - side].add(n)
                    self._done[side].add(bare[figure.amount.value])

    def figures(self, place: Place) -> tuple[Figure, Figure]:
        """The two figures of a place in the table."""
        return self.here.figures[place[0]], self.there.figures[place[1]]

    @cached_property
    def matter(self) -> Features | None:
        """What speaks for the two articles telling of one matter; None where nothing does."""
        return matter(self.here, self.there, agreeing=len(self._agreeing))

    @cached_property
    def matter_of_one_number(self) -> Features | None:
        """The same of two figures that are written with one telling number."""
        agreeing = len(self._agreeing)
        return self.matter or matter(self.here, self.there, agreeing=agreeing, one_number=True)

    @cached_property
    def is_of_few(self) -> bool:
        """Whether two short articles of one language hold few figures."""
        both = self.here, self.there
        return (
            self._same_language
            and self.here is not self.there
            and all(len(a.figures) <= _FEW_FIGURES for a in both)
            and all(len(a.text.tokens.words) <= _SHORT for a in both)
        )

    def is_open(self, place: Place) -> bool:
        """Whether two figures may be set together: two of one value, or no partner of another."""
        if place in self.equal:
            return self.here is not self.there
        done, given = self._done
        return place[0] not in done and place[1] not in given and self.tie(place) is not None

    def open_pairs(self) -> Iterator[Place]:
        """Figures of one kind to neither of which the other article has an equal."""
        done, given = self._done
        return (p for p in self.ties if p[0] not in done and p[1] not in given)

    def tie(self, place: Place) -> str | None:
        """How what two figures count goes together; None where they are not of one kind."""
        one, other = self.figures(place)
        if one.dimension != other.dimension:
            return None
        if self.here is self.there and (place[1] <= place[0] or one.sentence == other.sentence):
            return None
        tie = tie_of(one.noun, other.noun, self._same_language)
        apart = self._same_language and self.here is not self.there
        if tie is None and apart and are_transposed(one, other):
            return OTHERWISE
        return None if tie == ONE_NUMBER and one.number != other.number else tie

    @cached_property
    def ties(self) -> dict[Place, str]:
        """All figures of one kind, with how what they count goes together."""
        none: list[tuple[int, Figure]] = []
        places = (
            (i, j)
            for i, one in enumerate(self.here.figures)
            for j, _ in self.there.by_kind.get(one.dimension, none)
        )
        return {place: tie for place in places if (tie := self.tie(place)) is not None}

    def _equal(self) -> Iterator[Place]:
        """Figures of one kind and one value."""
        ours, others = self.here.figures, self.there.figures
        theirs = self.there.values
        for kind, values in self.here.values.items():
            for place in values.about(theirs[kind]) if kind in theirs else ():
                if self.tie(place) and same_value(ours[place[0]], others[place[1]]):
                    yield place

    def _partners(self, side: int, number: int) -> list[int]:
        """Figures of the other article that are left over and may be a figure's partner."""
        found = self._rivals[side].get(number)
        if found is None:
            found = self._rivals[side][number] = list(self._may_be_partners(side, number))
        return found

    def _may_be_partners(self, side: int, number: int) -> Iterator[int]:
        own, other = (self.there, self.here) if side else (self.here, self.there)
        figure, done, same = own.figures[number], self._done[1 - side], self._same_language
        for n, another in other.by_kind.get(figure.dimension, ()):
            if n in done:
                continue
            turned = n >= number if side else n <= number
            if own is other and (turned or figure.sentence == another.sentence):
                continue
            nouns = (another.noun, figure.noun) if side else (figure.noun, another.noun)
            if tie_of(*nouns, same) in STRONG:
                yield n

    def _is_aside(self, side: int, number: int) -> bool:
        """Whether a figure of one of the articles is of another time or place than that."""
        known = self._asides[side]
        found = known.get(number)
        if found is None:
            figure = (self.here, self.there)[side].figures[number]
            found = known[number] = is_aside(figure)
        return found

    def _rivals_of(self, side: int, number: int, partner: int) -> list[int]:
        """Figures on one side that may be meant in place of one; asides may be for asides alone."""
        others = (n for n in self._partners(1 - side, partner) if n != number)
        if self._is_aside(side, number):
            return list(others)
        return [n for n in others if not self._is_aside(side, n)]

    @cached_property
    def _agreeing(self) -> list[tuple[Place, object, Place]]:
        """Figures that agree and say something by it, with their value and their sentences."""
        found = []
        for place in sorted(self.equal):
            one, other = self.figures(place)
            if one.amount is None or one.amount.value >= _FEW:
                found.append((place, _value(one), (one.sentence, other.sentence)))
        return found

    def features(self, place: Place) -> Features:
        """What the other figures of the two articles tell of a pair."""
        i, j = place
        one, other = self.figures(place)
        here, there = self._rivals_of(0, i, j), self._rivals_of(1, j, i)
        rivals = len(here) + len(there)
        agreeing = [a for a in self._agreeing if a[0][0] != i and a[0][1] != j]
        sentences = one.sentence, other.sentence
        near = any(told == sentences for _, _, told in agreeing)
        sole = self._is_sole(0, i) and self._is_sole(1, j)
        return {
            "no_rival": float(not rivals),
            "rivals": min(_MOST_RIVALS, rivals) / _MOST_RIVALS,
            "sole": float(sole),
            "measured_sole": float(sole and measure_alike(one.about, other.about)),
            "special_sole": float(sole and is_special(one, other)),
            "first": float(not any(self._stands_before(n, i, 0) for n in here))
            * float(not any(self._stands_before(n, j, 1) for n in there)),
            "across_sole": float(sole and one.language != other.language),
            "agree": min(_MOST_AGREEING, len({v for _, v, _ in agreeing})) / _MOST_AGREEING,
            "agree_near": float(near),
            "one_aside": float(self._is_aside(0, i) != self._is_aside(1, j)),
        }

    def _stands_before(self, one: int, other: int, side: int) -> bool:
        figures = (self.here, self.there)[side].figures
        return figures[one].place < figures[other].place

    def agreeing(self, place: Place) -> list[Figure]:
        """Figures of the first article, but for one, that the other article bears out."""
        return [self.here.figures[p[0]] for p, _, _ in self._agreeing if p[0] != place[0]]

    def _is_sole(self, side: int, number: int) -> bool:
        """Whether no other figure of its kind and noun is left over in its article."""
        found = self._sole[side].get(number)
        if found is None:
            found = self._sole[side][number] = not any(self._beside(side, number))
        return found

    def _beside(self, side: int, number: int) -> Iterator[bool]:
        """For each other figure of its kind that is left over, whether its noun is the same."""
        account, done = (self.here, self.there)[side], self._done[side]
        own = account.figures[number]
        aside = self._is_aside(side, number)
        for n, figure in account.by_kind[own.dimension]:
            if n != number and n not in done and (aside or not self._is_aside(side, n)):
                yield tie_of(own.noun, figure.noun, True) in STRONG


def _value(figure: Figure) -> object:
    if figure.amount:
        return figure.amount.value, figure.amount.unit
    return figure.score.points if figure.score else figure.day and figure.day.first
