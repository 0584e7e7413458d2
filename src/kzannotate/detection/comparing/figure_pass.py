"""All figures of many articles set together in one pass, for every rule that asks.

Most articles have no partner, and most pairs of figures are told apart by their sheets. What a pair
of articles shows depends on the two alone; in a check that follows it need not be worked out anew.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from kzannotate.detection.comparing.account import Account
from kzannotate.detection.comparing.article_pairs import MOST_PARTNERS, NEAR
from kzannotate.detection.comparing.figure_findings import Told, passages_of, told
from kzannotate.detection.comparing.figure_pairs import (
    DAYS_OF_A_DAY,
    DAYS_OF_A_VALUE,
    aligned,
    at_one_time,
    of_plan,
)
from kzannotate.detection.comparing.figure_sheets import (
    AHEAD,
    DAYS,
    VALUES,
    Sheets,
    head_of,
    hopeful,
    sheet_of,
)
from kzannotate.detection.comparing.figure_table import FigureTable
from kzannotate.detection.comparing.pair_results import PackedPairs, PairsAtHand
from kzannotate.detection.passages.amount_pairs import said
from kzannotate.detection.readings.readings_at_hand import ReadingsAtHand
from kzannotate.detection.readings.shelf import Shelf
from kzannotate.detection.readings.skipped import Skipped
from kzannotate.detection.readings.undisturbed import undisturbed
from kzannotate.detection.statements.figures import FigureKind
from kzannotate.text.near_sets import near_sets, only

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kzannotate.detection.comparing.figure_pairs import FigurePair
    from kzannotate.detection.comparing.figure_table import Place
    from kzannotate.detection.comparing.pair_results import Results
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.figures import Figure
    from kzannotate.text.near_sets import Keys, Partners

    Pair = tuple[int, int, int]
    """Numbers of two articles, and the kinds of figures that are to be compared."""

LONGEST_PLAN = 800
"""Days within which an outcome is one of a plan."""
_RECENT = 512
"""Articles that stay ready, since another pair may be of one of them."""
_AT_ONCE = 1 << 13
"""Pairs of articles that are put in order to be compared; what they show waits until all are."""
_FIGURES = "figures"
_OF_KIND = {
    VALUES: frozenset({FigureKind.AMOUNT, FigureKind.SCORE}),
    DAYS: frozenset({FigureKind.DAY}),
}


def told_of(readings: Sequence[Reading], kind: int) -> Iterator[tuple[int, int, Told]]:
    """Pairs of figures of one thing with the numbers of their articles, in the order of these.

    Args:
        readings: articles; the first rule that asks has all of their figures compared.
        kind: values or days, which differ or are the same; or plans with later outcomes.
    """
    if isinstance(readings, ReadingsAtHand | Shelf):
        found = readings.made.get(_FIGURES)
        if found is None:
            found = readings.made[_FIGURES] = _Pass(readings)
            readings.skipped.extend(found.skipped())
    else:
        found = _Pass(readings)
    return found.of(kind)


class FiguresTold(Protocol):
    """Pairs of figures that were compared."""

    def of(self, kind: int) -> Iterator[tuple[int, int, Told]]:
        """What was found of one kind."""


def leave_to(readings: Shelf, found: FiguresTold) -> None:
    """Have rules that ask for figures told what somebody else finds, or found."""
    readings.made[_FIGURES] = found


class _Kept(NamedTuple):
    """What a pair of articles showed; the sheets are held, so that no others come by their ids."""

    sheets: tuple[bytes, bytes]
    results: Results


class _Pass:
    """One comparison of all articles, whose results are kept until a rule asks."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._readings = readings
        self._desk = _Desk(readings, _sheets(readings))
        self._found: PairsAtHand | PackedPairs
        if isinstance(readings, ReadingsAtHand):
            self._found = PairsAtHand()
            before: dict[Any, _Kept] = readings.kept.get(_FIGURES, {})
            readings.kept[_FIGURES] = self._compare_again(before)
        else:
            self._found = PackedPairs()
            self._compare()
        self._desk.close()

    def of(self, kind: int) -> Iterator[tuple[int, int, Told]]:
        """What was found of one kind."""
        return self._found.of(kind)

    def skipped(self) -> Iterator[Skipped]:
        """What nobody looked at."""
        return self._desk.skipped()

    @undisturbed()
    def _compare(self) -> None:
        for pairs in _some_at_a_time(self._desk.near()):
            for (here, there, _), results in zip(pairs, self._desk.results_of(pairs), strict=True):
                if results:
                    self._found.put(here, there, results)

    @undisturbed()
    def _compare_again(self, before: dict[Any, _Kept]) -> dict[Any, _Kept]:
        """Compare what was not compared before; what there is to know next time."""
        after: dict[Any, _Kept] = {}
        for pairs in _some_at_a_time(self._desk.near()):
            known = [before.get(self._key(pair)) for pair in pairs]
            new = self._desk.results_of([p for p, k in zip(pairs, known, strict=True) if k is None])
            for pair, kept in zip(pairs, known, strict=True):
                now = kept or _Kept(self._sheets_of(pair), next(new))
                after[self._key(pair)] = now
                if now.results:
                    self._found.put(*pair[:2], now.results)
        return after

    def _key(self, pair: Pair) -> Any:
        here, there = self._sheets_of(pair)
        return id(here), id(there), pair[2]

    def _sheets_of(self, pair: Pair) -> tuple[bytes, bytes]:
        packed = self._desk.sheets.packed
        return packed(pair[0]), packed(pair[1])


def _some_at_a_time(pairs: Iterable[Pair]) -> Iterator[list[Pair]]:
    rest = iter(pairs)
    return iter(lambda: list(islice(rest, _AT_ONCE)), [])


class _Row(NamedTuple):
    """The partners of all articles in one kind of figures.

    Args:
        partners: of one article after the other; ``ends`` says where each one's end.
        crowded: whether an article has more than these.
    """

    kind: int
    partners: array[int]
    ends: array[int]
    crowded: bytearray

    def of(self, number: int) -> array[int]:
        """The partners of an article."""
        return self.partners[self.ends[number] : self.ends[number + 1]]


class _Desk:
    """Articles with their sheets; the last few are made ready to be compared word by word."""

    def __init__(self, readings: Sequence[Reading], sheets: Sequence[bytes]) -> None:
        self._readings = readings
        self.sheets = Sheets(sheets)
        self._crowded = 0
        self._periods: list[tuple[int, int] | None] = []
        self._ready: OrderedDict[int, Account] = OrderedDict()
        self._days: dict[int, int] = {}

    def close(self) -> None:
        """Let go of what is at hand."""
        self._ready.clear()

    def near(self) -> Iterator[tuple[int, int, int]]:
        """Numbers of articles that may tell of one matter, with the kinds of figures that may.

        Each article comes with itself first, then with earlier ones in order.
        """
        count = len(self._readings)
        languages, several = [], bytearray()
        for number in range(count):
            head = head_of(self.sheets.packed(number))
            languages.append(head.language)
            several.append(head.several)
            self._periods.append(head.period)
        # One kind after the other: the keys of all articles take more room than partners do.
        rows = [
            self._partners(k, near_sets(self._keys(k), languages, NEAR)) for k in (VALUES, DAYS)
        ]
        if len(set(self._periods) - {None}) > 1:
            rows.append(self._partners(AHEAD, near_sets(self._keys_of_plans(), languages, NEAR)))
        self._crowded = sum(map(any, zip(*(row.crowded for row in rows), strict=True)))
        for number in range(count):
            if several[number]:
                yield number, number, several[number]
            kinds: dict[int, int] = {}
            for row in rows:
                for partner in row.of(number):
                    kinds[partner] = kinds.get(partner, 0) | row.kind
            for partner in sorted(kinds):
                yield partner, number, kinds[partner]

    def _partners(self, kind: int, found: Iterator[Partners]) -> _Row:
        row = _Row(kind, array("I"), array("Q", [0]), bytearray())
        for number, partners in enumerate(found):
            row.partners.extend(p for p in partners.numbers if self._may_meet(p, number, kind))
            row.ends.append(len(row.partners))
            row.crowded.append(partners.left_out > 0)
        return row

    def skipped(self) -> Iterator[Skipped]:
        """What of all this nobody looked at."""
        if self._crowded:
            yield crowded(self._crowded)

    def _may_meet(self, one: int, other: int, kind: int) -> bool:
        first, second = self._periods[one], self._periods[other]
        if first is None or second is None:
            return False
        return may_meet(abs(first[0] - second[0]), kind)

    def _keys(self, kinds: int) -> Iterator[Keys]:
        for number in range(len(self._readings)):
            yield head_of(self.sheets.packed(number)).keys_of(kinds)

    def _keys_of_plans(self) -> Iterator[Keys]:
        """Of each article what plans are known by, its own or another's."""
        return only(self._keys(VALUES | DAYS), self._keys(AHEAD))

    def results_of(self, pairs: Sequence[Pair]) -> Iterator[Results]:
        """What some pairs show, in their order.

        They are worked out in the order of their articles' days: each article is then made ready
        for most of its partners at once, wherever these stand.
        """
        none: Results = {}
        found = [none] * len(pairs)
        for number in sorted(range(len(pairs)), key=lambda n: self._place_in_time(pairs[n])):
            found[number] = self.results(*pairs[number]) or none
        return iter(found)

    def _place_in_time(self, pair: Pair) -> tuple[bool, tuple[int, int], tuple[int, int]]:
        """Plans come last: what becomes of them is told long after."""
        first, second = ((self._day(number), number) for number in pair[:2])
        return pair[2] == AHEAD, max(first, second), min(first, second)

    def _day(self, number: int) -> int:
        found = self._days.get(number)
        if found is None:
            period = head_of(self.sheets.packed(number)).period
            found = self._days[number] = period[0] if period else 0
        return found

    def results(self, one: int, other: int, kinds: int) -> Results:
        """What two articles show, by kind; kinds of which they show nothing are left out."""
        found: Results = {}
        table: FigureTable | None = None
        for kind in (VALUES, DAYS, AHEAD):
            places = self._hopeful(one, other, kind) if kinds & kind else []
            if not places:
                continue
            table = table or FigureTable(self._account(one), self._account(other))
            pairs = _outcomes(table, places) if kind == AHEAD else _compared(table, places, kind)
            of_kind = tuple(pairs)
            if of_kind:
                found[kind] = of_kind
        return found

    def _hopeful(self, one: int, other: int, kind: int) -> list[Place]:
        """Figures of two articles that may be of one thing."""
        here, there = self.sheets[one], self.sheets[other]
        if kind == AHEAD:
            return list(hopeful(here, there, planned=True))
        return list(hopeful(here, there, kind))

    def _account(self, number: int) -> Account:
        found = self._ready.get(number)
        if found is None:
            reading = self._readings[number]
            found = self._ready[number] = Account(reading.text, reading.figures)
            if len(self._ready) > _RECENT:
                self._ready.popitem(last=False)
        else:
            self._ready.move_to_end(number)
        return found


def crowded(count: int) -> Skipped:
    """What to tell where articles have more partners than one is set against.

    Args:
        count: how many such articles there are.
    """
    reason = (
        f"{count} articles share words with very many others; their figures are set"
        f" against those of the {MOST_PARTNERS} earlier ones that share the most"
    )
    return Skipped("all articles", reason)


def may_meet(days: int, kind: int) -> bool:
    """Whether figures of two articles, so many days apart, may be of one thing."""
    if kind == AHEAD:
        return 0 < days <= LONGEST_PLAN
    return days <= (DAYS_OF_A_DAY if kind == DAYS else DAYS_OF_A_VALUE)


class ToldElsewhere(NamedTuple):
    """Pairs of figures that were compared before, to be told by the rules that ask for them.

    Args:
        pairs: by their kind, each with the numbers of its articles.
    """

    pairs: Mapping[int, Iterable[tuple[int, int, Told]]]

    def of(self, kind: int) -> Iterator[tuple[int, int, Told]]:
        """Those of one kind."""
        return iter(self.pairs.get(kind, ()))

    def beside(self, readings: Iterable[Reading]) -> ReadingsAtHand:
        """Readings whose figures are not compared again: these pairs are told instead."""
        at_hand = ReadingsAtHand(readings, {})
        at_hand.made[_FIGURES] = self
        return at_hand


def compared(
    readings: Sequence[Reading],
    sheets: Sequence[bytes],
    pairs: Iterable[tuple[int, int, int]],
) -> Iterator[tuple[int, int, Results]]:
    """What pairs of articles show, where they show something.

    Args:
        readings: of all articles.
        sheets: theirs.
        pairs: numbers of two articles, with the kinds of figures that are to be compared.
    """
    desk = _Desk(readings, sheets)
    with undisturbed():
        for some in _some_at_a_time(pairs):
            for (here, there, _), results in zip(some, desk.results_of(some), strict=True):
                if results:
                    yield here, there, results


def _sheets(readings: Sequence[Reading]) -> Sequence[bytes]:
    return readings.sheets() if isinstance(readings, Shelf) else list(map(sheet_of, readings))


def _compared(table: FigureTable, places: list[Place], kind: int) -> Iterator[Told]:
    may = partial(at_one_time, _OF_KIND[kind], table.here, table.there)
    return (t for pair in aligned(table, places, may) if (t := told(pair)) is not None)


def _outcomes(table: FigureTable, places: list[Place]) -> Iterator[Told]:
    for pair in aligned(table, places, of_plan, planned=True):
        if pair.differ and pair.is_loud:
            yield _outcome(pair)


def _outcome(pair: FigurePair) -> Told:
    """A plan and its outcome, whichever of the two articles is first."""
    plan, outcome = (pair.one, pair.other) if pair.one.is_ahead else (pair.other, pair.one)
    values = _planned(plan), _planned(outcome)
    return Told(pair.place, passages_of(plan, outcome), values, None, is_loud=True)


def _planned(figure: Figure) -> str:
    if figure.amount is not None:
        return said(figure.amount)
    return figure.day.first.isoformat() if figure.day else ""
