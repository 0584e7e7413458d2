"""Pairs of figures that say the same, on their way from one pass to the next."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kzannotate.detection.comparing.figure_findings import Told
from kzannotate.detection.comparing.figure_sheets import DAYS, VALUES
from kzannotate.domain.codec import decode, encode
from kzannotate.domain.span import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    Pair = tuple[int, int, Told]
    """Numbers of two articles, and what two of their figures say."""

_FILE = "agreements.jsonl"


def write_pairs(room: Path, agreeing: Mapping[int, Sequence[Pair]]) -> None:
    """Keep what the pairs of articles of one part agree on, by kinds of figures."""
    with (room / _FILE).open("w", encoding="ascii") as file:
        for kind in (VALUES, DAYS):
            file.writelines(f"{json.dumps([kind, *_written(p)])}\n" for p in agreeing[kind])


def rows_of(rooms: Sequence[Path]) -> Iterator[list[Any]]:
    """What was kept in some rooms, in order: the kind, then what ``told_of`` takes.

    That is numbers of the two articles and of the two figures in these, passages and values.
    """
    for room in rooms:
        with (room / _FILE).open(encoding="ascii") as file:
            yield from map(json.loads, file)


def told_of(row: list[Any]) -> Pair:
    """A pair less its kind."""
    here, there, place, passages, values = row
    first, second = (decode(Passage, p) for p in passages)
    return here, there, Told(tuple(place), (first, second), tuple(values), None, is_loud=True)


def _written(pair: Pair) -> list[Any]:
    here, there, told = pair
    return [here, there, told.place, encode(told.passages), told.values]
