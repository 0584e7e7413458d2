"""What was asked of pairs of things of two articles, kept so that the next check need not ask."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.readings.readings_at_hand import ReadingsAtHand

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kzannotate.detection.readings.reading import Reading

_MOST = 2_000_000
"""Answers that are kept at most, nine bytes each."""


class _Row(NamedTuple):
    """What was asked of one thing and each of some others; the things are the very same ones."""

    one: object
    others: tuple[object, ...]
    answers: bytes


class AnswersKept:
    """Small numbers that tell of pairs of things, and depend on the things alone.

    Args:
        readings: whose things they are; only readings in memory keep the same things.
        name: of who asks.
        beside: what the answers depend on besides the things.
    """

    def __init__(self, readings: Sequence[Reading], name: str, beside: object = None) -> None:
        self._kept = readings.kept if isinstance(readings, ReadingsAtHand) else None
        self._name, self._beside = name, beside
        before, rows = (self._kept or {}).get(name, (beside, {}))
        self._before: Mapping[int, _Row] = rows if before == beside else {}
        self._after: dict[int, _Row] = {}
        self._room = _MOST

    def of(self, one: object, others: Sequence[object], ask: Callable[[int], int]) -> bytes:
        """The answers for one thing and each of others.

        Args:
            one: a thing of a reading.
            others: things of other readings.
            ask: what to ask of the other with a number, where it was not asked before.
        """
        row = self._before.get(id(one))
        if row is None:
            answers = bytes(map(ask, range(len(others))))
        elif len(others) == len(row.others) and all(map(is_, others, row.others)):
            answers = row.answers
        else:
            known = dict(zip(map(id, row.others), row.answers, strict=True))
            answers = bytes(
                ask(number) if (found := known.get(id(other))) is None else found
                for number, other in enumerate(others)
            )
        if self._kept is not None and others and len(others) <= self._room:
            self._room -= len(others)
            self._after[id(one)] = _Row(one, tuple(others), answers)
        return answers

    def keep(self) -> None:
        """Keep what was asked since this was made, and nothing else, for the next check."""
        if self._kept is not None:
            self._kept[self._name] = self._beside, self._after
