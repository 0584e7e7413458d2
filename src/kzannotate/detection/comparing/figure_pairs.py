"""Which figures of one matter are of one thing: what agrees is taken out, the rest is scored."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.account import Account
from kzannotate.detection.comparing.article_pairs import days_between, keys_of, matter, near_pairs
from kzannotate.detection.comparing.bars import (
    barred_by_entities,
    barred_by_kind,
    barred_by_plan,
    barred_by_swap,
    barred_by_words,
)
from kzannotate.detection.comparing.figure_features import kinds, words
from kzannotate.detection.comparing.figure_kinds import differ
from kzannotate.detection.comparing.figure_table import FigureTable, Place
from kzannotate.detection.comparing.figure_weights import weights
from kzannotate.detection.lexicon.measures import measure_alike
from kzannotate.detection.statements.figures import FigureKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.figures import Figure

_RECENT = 64
"""Articles that stay ready, since the next pair is often of one of them."""
_DAYS_APART = 7
_DAYS_OF_A_DAY = 60
_FEWEST_SHARED = 3
Features = dict[str, float]


@dataclass(frozen=True)
class FigurePair:
    """Two figures that seem to be of one thing.

    Args:
        place: their numbers in the table of the two articles.
        found: what speaks for and against it.
        score: how surely, as log odds.
    """

    table: FigureTable
    place: Place
    found: Features
    score: float

    @property
    def one(self) -> Figure:
        """The first article's figure, or the earlier one of a single article."""
        return self.table.figures(self.place)[0]

    @property
    def other(self) -> Figure:
        """The other article's figure."""
        return self.table.figures(self.place)[1]

    @property
    def differ(self) -> bool:
        """Whether they exclude each other; else they are the same."""
        return self.place not in self.table.equal

    @property
    def is_loud(self) -> bool:
        """Whether they are of one thing almost certainly."""
        return self.score >= weights().loud


def compared(readings: Sequence[Reading], wanted: frozenset[FigureKind]) -> Iterator[FigurePair]:
    """Pairs of figures of one thing that differ or are the same, in the order of the articles."""
    for here, there in _near(readings, wanted):
        days = days_between(here, there)
        if here is there or (days is not None and days <= _DAYS_OF_A_DAY):
            may = partial(at_one_time, wanted, here, there)
            yield from aligned(FigureTable(here, there), may)


def outcomes(readings: Sequence[Reading], longest: int) -> Iterator[tuple[Figure, Figure]]:
    """Figures of plans with later ones of their outcome that differ.

    Args:
        readings: articles.
        longest: days that may lie between the two articles.
    """
    for here, there in _near(readings, frozenset(FigureKind), ahead=True):
        days = days_between(here, there)
        if not days or days > longest:
            continue
        for pair in aligned(FigureTable(here, there), _of_plan, planned=True):
            if pair.differ and pair.is_loud:
                is_first = pair.one.is_ahead
                yield (pair.one, pair.other) if is_first else (pair.other, pair.one)


def at_one_time(
    wanted: frozenset[FigureKind], here: Account, there: Account, one: Figure, other: Figure
) -> bool:
    """Whether two figures are wanted, and their articles of about the same time.

    Days are told of long before and after, counts and sums are soon out of date.
    """
    days = days_between(here, there)
    if not {one.kind, other.kind} <= wanted or (here is not there and days is None):
        return False
    return not days or days <= (_DAYS_APART if one.day is None else _DAYS_OF_A_DAY)


def _of_plan(one: Figure, other: Figure) -> bool:
    if one.is_ahead == other.is_ahead:
        return False
    plan, outcome = (one, other) if one.is_ahead else (other, one)
    earlier, later = plan.text.period, outcome.text.period
    return earlier is not None and later is not None and earlier[1] < later[0]


def _near(
    readings: Sequence[Reading], wanted: frozenset[FigureKind], *, ahead: bool = False
) -> Iterator[tuple[Account, Account]]:
    """Articles that may tell of one matter, each with itself first.

    Where plans are asked for, only what a plan is known by counts, and no article with itself.
    """
    languages, several = list[str](), bytearray()
    plans = frozenset[str]()
    if ahead:
        plans = plans.union(*(keys_of(filter(_is_ahead, r.figures)) for r in readings))

    def known() -> Iterator[frozenset[str]]:
        """Keys of each article, one at a time: all of them would take much room."""
        for reading in readings:
            figures = [f for f in reading.figures if f.kind in wanted]
            languages.append(reading.text.language)
            several.append(len(figures) > 1)
            keys = keys_of(figures)
            yield keys & plans if ahead else keys

    desk = _Desk(readings)
    near = near_pairs(known(), languages)
    for partner, number in near:
        if partner != number or (several[number] and not ahead):
            yield desk.account(partner), desk.account(number)


def _is_ahead(figure: Figure) -> bool:
    return figure.is_ahead


class _Desk:
    """Articles made ready, the last few of which stay so."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._ready: OrderedDict[int, Account] = OrderedDict()

    def account(self, number: int) -> Account:
        """An article by its number."""
        found = self._ready.get(number)
        if found is None:
            reading = self._readings[number]
            found = self._ready[number] = Account(reading.text, reading.figures)
            if len(self._ready) > _RECENT:
                self._ready.popitem(last=False)
        else:
            self._ready.move_to_end(number)
        return found


def aligned(
    table: FigureTable, may: Callable[[Figure, Figure], bool], *, planned: bool = False
) -> Iterator[FigurePair]:
    """Figures set together one by one, the surest first; each is used once."""
    found = matter(table.here, table.there)
    if found is None:
        return
    places = [*table.open_pairs(), *(table.equal if table.here is not table.there else ())]
    scored = [
        pair
        for place in places
        if may(*table.figures(place))
        and (pair := _scored(table, place, found, planned=planned)) is not None
    ]
    used: tuple[set[int], set[int]] = set(), set()
    if table.here is table.there:
        used = used[0], used[0]
    chosen = []
    for pair in sorted(scored, key=lambda p: (-p.score, p.place)):
        i, j = pair.place
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            chosen.append(pair)
    yield from sorted(chosen, key=lambda p: p.place)


def _scored(
    table: FigureTable, place: Place, found: Features, *, planned: bool
) -> FigurePair | None:
    own = signs(table, place, found, least=weights().quiet, planned=planned)
    score = weights().score(own) if own is not None else 0.0
    return FigurePair(table, place, own, score) if own and score >= weights().quiet else None


def signs(
    table: FigureTable,
    place: Place,
    found: Features,
    *,
    planned: bool = False,
    least: float | None = None,
) -> Features | None:
    """What speaks for and against two figures being of one thing; None where they cannot be.

    Args:
        table: figures of two articles.
        place: which two.
        found: what the articles share.
        planned: whether one of them is known to be of a plan.
        least: leave it where the words around them could not bring their score up to this.
    """
    one, other = table.figures(place)
    if one.language == other.language and not _tell_alike(one, other):
        return None
    if barred_by_entities(one, other, table.here, table.there) or barred_by_kind(one, other):
        return None
    if place not in table.equal and not differ(one, other):
        return None
    own = found | kinds(one, other, table.ties[place]) | table.features(place)
    if least is not None and weights().best(own) < least:
        return None
    here, there = table.here.setting(place[0]), table.there.setting(place[1])
    known = table.here.stems, table.there.stems
    if table.here is table.there:
        known = here.passage.stems, there.passage.stems
    if (not planned and barred_by_plan(here, there)) or barred_by_words(here, there, known):
        return None
    own |= words(here, there, known)
    return None if barred_by_swap(own.get("swapped", 0.0)) else own


def _tell_alike(one: Figure, other: Figure) -> bool:
    """Whether two sentences share a word or a measure; those of one article, most words."""
    if one.text.document != other.text.document:
        told = measure_alike(one.about, other.about)
        return told or not one.context.isdisjoint(other.context)
    shared = len(one.context & other.context)
    return shared >= _FEWEST_SHARED and 2 * shared >= min(len(one.context), len(other.context))
