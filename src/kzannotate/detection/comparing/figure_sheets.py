"""What tells soonest that two figures are of two things, packed for very many articles.

A sheet lets most pairs go before anybody looks at words. It never lets go of a pair that
``figure_pairs.signs`` would keep; what it leaves is looked at there.
"""

from __future__ import annotations

import marshal
from array import array
from functools import cache, lru_cache
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.bars import FATES, ONLY_ONE
from kzannotate.detection.comparing.figure_kinds import noun_of, tie_of
from kzannotate.detection.lexicon.measures import families_of
from kzannotate.detection.statements.figure_marks import Mark
from kzannotate.text.dates import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.detection.comparing.figure_kinds import Noun
    from kzannotate.detection.statements.figures import Figure

_UNPACKED = 1024
"""Sheets that stay unpacked, since each article is set against several."""
_FEWEST_SHARED = 3
_BARE_DAY, _BARE_NUMBER, _CLAIMED = 1, 2, 4
"""What two figures of one thing do not have both."""
Place = tuple[int, int]


class _Row(NamedTuple):
    """A figure in numbers; words and names are told apart by their hashes.

    Args:
        both: what the other figure must not have too.
        only: marks that the other figure must have as well.
        fates: bits of what became of people.
        about: bits of measures and of their families.
        of_act: whether days of other acts are other days.
        ahead: whether it is of a plan, where that is asked for.
        words: where its words begin in the sheet's, and end.
    """

    number: int
    sentence: int
    both: int
    only: int
    fates: int
    about: int
    of_act: bool
    ahead: bool
    noun: Noun | None
    entities: tuple[int, ...]
    words: tuple[int, int]


class Sheet:
    """Figures of one article by their kinds.

    Args:
        packed: what ``packed`` made.
    """

    def __init__(self, packed: bytes) -> None:
        self.language, entities, rows, words = marshal.loads(packed)  # noqa: S302 - ours
        self.entities: frozenset[int] = frozenset(entities)
        self.rows: dict[str, list[_Row]] = {k: list(map(_Row._make, r)) for k, r in rows.items()}
        self._words = array("q", words)
        self._known: dict[tuple[int, int], frozenset[int]] = {}

    def words(self, row: _Row) -> frozenset[int]:
        """The words near a figure."""
        found = self._known.get(row.words)
        if found is None:
            found = self._known[row.words] = frozenset(self._words[slice(*row.words)])
        return found


class Sheets:
    """Sheets of many articles, the last few of which stay unpacked."""

    def __init__(self) -> None:
        self._packed: list[bytes] = []
        self._ready: dict[int, Sheet] = {}

    def put(self, packed: bytes) -> None:
        """Take in a sheet behind those that are there."""
        self._packed.append(packed)

    def __getitem__(self, number: int) -> Sheet:
        found = self._ready.get(number)
        if found is None:
            if len(self._ready) >= _UNPACKED:
                del self._ready[next(iter(self._ready))]
            found = self._ready[number] = Sheet(self._packed[number])
        return found


def packed(
    figures: Iterable[tuple[int, Figure]],
    language: str,
    entities: Iterable[str],
    *,
    planned: bool = False,
) -> bytes:
    """The sheet of an article.

    Args:
        figures: those that may be compared, with their numbers.
        language: of the article.
        entities: that it is about, or that sentences with figures name.
        planned: whether plans are to be set against their outcome.
    """
    rows: dict[str, list[tuple[object, ...]]] = {}
    words = array("q")
    for number, figure in figures:
        if Mark.CHANGE not in figure.marks:
            start = len(words)
            words.extend(map(hash, figure.context))
            row = _row(number, figure, (start, len(words)), planned=planned)
            rows.setdefault(figure.dimension, []).append(tuple(row))
    return marshal.dumps((language, tuple(map(hash, entities)), rows, words.tobytes()))


def _row(number: int, figure: Figure, words: tuple[int, int], *, planned: bool) -> _Row:
    day = figure.day is not None and figure.day.precision is Precision.DAY
    return _Row(
        number,
        figure.sentence,
        _both(figure, day=day),
        sum(1 << n for n, mark in enumerate(ONLY_ONE) if mark in figure.marks),
        _bits(figure.about & FATES),
        _bits(figure.about | families_of(figure.about)),
        day,
        planned and figure.is_ahead,
        noun_of(figure),
        tuple(map(hash, figure.entities)),
        words,
    )


def _both(figure: Figure, *, day: bool) -> int:
    found = 0
    amount = figure.amount
    if Mark.BARE in figure.marks:
        found |= _BARE_DAY * day
        found |= _BARE_NUMBER * (amount is not None and amount.unit is None)
    if Mark.CLAIMED in figure.marks and figure.day is None:
        found |= _CLAIMED
    return found


@lru_cache(maxsize=4096)
def _bits(names: frozenset[str]) -> int:
    return sum(1 << _numbers()[name] for name in names)


@cache
def _numbers() -> _Numbers:
    return _Numbers()


class _Numbers(dict[str, int]):
    """A number for each measure, in the order in which they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._next = count().__next__

    def __missing__(self, name: str) -> int:
        found = self[name] = self._next()
        return found


def hopeful(here: Sheet, there: Sheet, *, planned: bool = False) -> Iterator[Place]:
    """Numbers of two figures that may be of one thing, as far as their sheets tell.

    Args:
        here: the sheet of an article.
        there: of another, or the same.
        planned: whether one of the two is to be of a plan.
    """
    shared = here.entities & there.entities
    for kind in here.rows.keys() & there.rows.keys():
        rows = [(r, _is_strange(r, shared)) for r in there.rows[kind]]
        for one in here.rows[kind]:
            strange = _is_strange(one, shared)
            both, only, ahead = one.both, one.only, one.ahead ^ planned
            for other, is_strange in rows:
                if (
                    not (strange and is_strange)
                    and not both & other.both
                    and only == other.only
                    and ahead == other.ahead
                    and _may_agree(here, there, one, other)
                ):
                    yield one.number, other.number


def _is_strange(row: _Row, shared: frozenset[int]) -> bool:
    """Whether its sentence names entities, and the other article none of them."""
    return bool(row.entities) and shared.isdisjoint(row.entities)


def _may_agree(here: Sheet, there: Sheet, one: _Row, other: _Row) -> bool:
    about = one.about & other.about
    if _of_two_fates(one, other) or (one.of_act and one.about and other.about and not about):
        return False
    if tie_of(one.noun, other.noun, here.language == there.language) is None:
        return False
    if here is there:
        return _may_agree_within(here, one, other)
    if about or here.language != there.language:
        return True
    return not here.words(one).isdisjoint(there.words(other))


def _of_two_fates(one: _Row, other: _Row) -> bool:
    return bool(one.fates and other.fates and not one.fates & other.fates)


def _may_agree_within(sheet: Sheet, one: _Row, other: _Row) -> bool:
    """Whether two sentences of one article share most words."""
    if other.number <= one.number or other.sentence == one.sentence:
        return False
    words, others = sheet.words(one), sheet.words(other)
    shared = len(words & others)
    return shared >= _FEWEST_SHARED and 2 * shared >= min(len(words), len(others))
