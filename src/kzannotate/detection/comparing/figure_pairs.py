"""Which figures of one matter are of one thing: what agrees is taken out, the rest is scored."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.article_pairs import days_between
from kzannotate.detection.comparing.bars import (
    barred_by_entities,
    barred_by_kind,
    barred_by_part,
    barred_by_plan,
    barred_by_swap,
    barred_by_words,
)
from kzannotate.detection.comparing.figure_features import (
    OF_DEAR_WORDS,
    kinds,
    shared_words,
    words_apart,
)
from kzannotate.detection.comparing.figure_kinds import (
    FEWEST_OF_A_SLIP,
    ONE_NUMBER,
    counts_one_thing,
    differ,
    is_headline,
)
from kzannotate.detection.comparing.figure_table import FigureTable, Place
from kzannotate.detection.comparing.figure_weights import weights
from kzannotate.detection.comparing.first_parts import of_a_first_part
from kzannotate.detection.comparing.held_apart import held_apart
from kzannotate.detection.comparing.one_toll import of_one_toll, of_two_offices
from kzannotate.detection.comparing.retold import retold
from kzannotate.detection.comparing.slips import (
    as_written,
    bonus,
    is_slip,
    is_telling,
    of_other_stuff,
)
from kzannotate.detection.comparing.told_alone import told_alone
from kzannotate.detection.comparing.told_in_parts import whole_and_part
from kzannotate.detection.lexicon.measures import measure_alike

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.detection.comparing.account import Account
    from kzannotate.detection.statements.figures import Figure, FigureKind

DAYS_OF_A_VALUE = 7
DAYS_OF_A_DAY = 60
_FEWEST_SHARED = 3
_OF_TWO_DIGITS = 100
_SLACK = 1e-6
"""Sums of the same numbers in another order differ by less."""
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
        scale = weights()
        of_few = self.table.is_of_few and not self.found.get("one_aside")
        if self.score >= (scale.loud_of_few if of_few else scale.loud):
            return not self.differ or not of_two_offices(self.table, self.place)
        return self.differ and of_one_toll(self.table, self.place)


def at_one_time(
    wanted: frozenset[FigureKind], here: Account, there: Account, one: Figure, other: Figure
) -> bool:
    """Whether two figures are wanted, and their articles of about the same time.

    Days are told of long before and after, counts and sums are soon out of date.
    """
    days = days_between(here.period, there.period)
    if not {one.kind, other.kind} <= wanted or (here is not there and days is None):
        return False
    return not days or days <= (DAYS_OF_A_VALUE if one.day is None else DAYS_OF_A_DAY)


def of_plan(one: Figure, other: Figure) -> bool:
    """Whether one figure is of a plan, and the other of what an article of later days tells."""
    if one.is_ahead == other.is_ahead:
        return False
    plan, outcome = (one, other) if one.is_ahead else (other, one)
    earlier, later = plan.text.period, outcome.text.period
    return earlier is not None and later is not None and earlier[1] < later[0]


def aligned(
    table: FigureTable,
    hopeful_: Iterable[Place],
    may: Callable[[Figure, Figure], bool],
    *,
    planned: bool = False,
) -> Iterator[FigurePair]:
    """Figures set together one by one, the surest first; each is used once."""
    places = [p for p in hopeful_ if table.is_open(p) and may(*table.figures(p))]
    scored = [s for p in places if (s := _scored(table, p, planned=planned)) is not None]
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


def _scored(table: FigureTable, place: Place, *, planned: bool) -> FigurePair | None:
    more = bonus(*table.figures(place)) + told_alone(table, place) + retold(table, place)
    own = signs(table, place, least=weights().quiet - more, planned=planned)
    score = weights().score(own) + more if own is not None else 0.0
    return FigurePair(table, place, own, score) if own and score >= weights().quiet else None


def signs(
    table: FigureTable, place: Place, *, planned: bool = False, least: float | None = None
) -> Features | None:
    """What speaks for and against two figures being of one thing; None where they cannot be.

    Args:
        table: figures of two articles.
        place: which two.
        planned: whether one of them is known to be of a plan.
        least: leave it where their score cannot come up to this.
    """
    if _are_barred(table, place):
        return None
    scale, floor = weights(), -math.inf if least is None else least - _SLACK
    own = _by_themselves(table, place, floor)
    if own is None:
        return None
    here, there = table.here.setting(place[0]), table.there.setting(place[1])
    shared = shared_words(here, there)
    if scale.score(own) + scale.of(shared) + table.most.apart < floor:
        return None
    known = table.here.stems, table.there.stems
    if table.here is table.there:
        known = here.passage.stems, there.passage.stems
    asked = OF_DEAR_WORDS if least is None else scale.features
    own |= shared | words_apart(here, there, known, shared, asked)
    if own.get("across_strange") and 0 < here.figure.number < _OF_TWO_DIGITS:
        own["digits_swapped"] = 0.0  # 38 and 83 percent of other things, in two languages
    # Looking for what bars a pair is dear, and in vain where words leave it without a chance.
    if least is not None and scale.score(own) < least:
        return None
    at_any_time = planned or is_slip(here.figure, there.figure) or _is_transposed(own)
    barred = (
        barred_by_swap(own.get("swapped", 0.0))
        or barred_by_part(own.get("one_kind", 0.0), own.get("ratio", 0.0))
        or (not at_any_time and barred_by_plan(here, there))
        or barred_by_words(here, there, known, at_any_time=at_any_time)
        or whole_and_part(table, place)
        or of_other_stuff(here, there, known)
        or of_a_first_part(here, there)
    )
    if barred:
        return None
    own |= held_apart(here, there, at_any_time=at_any_time)
    return None if least is not None and scale.score(own) < least else own


def _is_transposed(found: Features) -> bool:
    """Whether numbers have the same digits, and do not come by growth: 14,500 and 41,500.

    They are far apart, or their sentences agree in another number.
    """
    if found.get("swapped_of_many") and not found.get("close"):
        return True
    return bool(found.get("digits_swapped") and found.get("agree_near"))


def _are_barred(table: FigureTable, place: Place) -> bool:
    """Whether two figures cannot be of one thing, whatever stands around them."""
    one, other = table.figures(place)
    return (
        barred_by_entities(one, other, table.here, table.there)
        or barred_by_kind(one, other, partial(_are_counted, table, place))
        or not _tell_alike(one, other)
        or (place not in table.equal and not differ(one, other))
    )


def _are_counted(table: FigureTable, place: Place) -> bool:
    """Whether the sentences of two figures hold amounts both."""
    return table.here.holds_amounts(place[0]) and table.there.holds_amounts(place[1])


def _by_themselves(table: FigureTable, place: Place, floor: float) -> Features | None:
    """Signs that need no words around two figures; None where those could not help.

    What takes the most time is asked last, and only while the rest leaves a chance.
    """
    (one, other), tie = table.figures(place), table.tie(place)
    found = table.matter_of_one_number if is_telling(one, other) else table.matter
    if found is None or tie is None:
        return None
    scale, most = weights(), table.most
    own = found | as_written(kinds(one, other, "same" if tie == ONE_NUMBER else tie), one, other)
    score = scale.score(own)
    if score + most.tables < floor:
        return None
    beside = table.features(place)
    if score + scale.of(beside) + most.plans < floor:
        return None
    own["plan"] = float(table.here.is_ahead(place[0]) != table.there.is_ahead(place[1]))
    own |= beside
    return None if scale.score(own) + most.words < floor else own


def _tell_alike(one: Figure, other: Figure) -> bool:
    """Whether two sentences share a word or a measure; those of one article, most words.

    Sentences of two languages need not.
    """
    if one.language != other.language:
        return True
    if one.text.document != other.text.document:
        told = measure_alike(one.about, other.about)
        return told or not (one.wide.isdisjoint(other.kin) and one.kin.isdisjoint(other.wide))
    shared = len(one.context & other.context)
    if is_headline(one) and (one.about & other.about or (shared and counts_one_thing(one, other))):
        return True
    if shared >= FEWEST_OF_A_SLIP and 0 < one.drawn == other.drawn:
        return True
    return shared >= _FEWEST_SHARED and 2 * shared >= min(len(one.context), len(other.context))
