"""The fourth pass: figures that say the same are put together, from all pairs of articles.

What is joined must come to one job. Pairs that hang together are found by their numbers alone, and
handed out in shares, so that no worker needs more memory for more articles but for these numbers.
"""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from kzannotate.detection.comparing.figure_findings import Told
from kzannotate.detection.comparing.figure_pass import ToldElsewhere
from kzannotate.detection.comparing.figure_sheets import DAYS, VALUES
from kzannotate.detection.running.keyed_rules import found_in_pairs
from kzannotate.domain.codec import decode, encode
from kzannotate.domain.span import Passage
from kzannotate.text.joined_pairs import groups_of
from kzannotate.workbench.corpora.runs import write_run
from kzannotate.workbench.corpora.surveying import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from kzannotate.workbench.corpora.folder import WorkFolder

    Pair = tuple[int, int, Told]

SHARED_OUT, AGREED = "shared-out", "agreed"
SHARES = "shares.json"
_PAIRS_STAGE, _PAIRS = "pairs", "agreements.jsonl"
MOST_IN_SHARE = 50_000
"""Pairs, about two kilobytes each, that a job puts together; more where they all hang together."""
_FIGURES = 1 << 24
"""More than an article has."""


def write_pairs(room: Path, agreeing: Mapping[int, Sequence[Pair]]) -> None:
    """Keep what the pairs of articles of one part agree on."""
    with (room / _PAIRS).open("w", encoding="ascii") as file:
        for kind in (VALUES, DAYS):
            file.writelines(f"{json.dumps([kind, *_written(p)])}\n" for p in agreeing[kind])


def share_out(folder: WorkFolder, number: int) -> None:
    """Divide the pairs of all parts into shares of which none has to do with another."""
    rooms = [folder.done(_PAIRS_STAGE, n) for n in range(len(parts_of(folder)))]
    ones, others = array("Q"), array("Q")
    for kind, here, there, (one, other), *_ in _rows(rooms):
        ones.append(_thing(kind, here, one))
        others.append(_thing(kind, there, other))
    groups = groups_of(ones, others)
    count = len(groups) // MOST_IN_SHARE + 1
    with folder.making(SHARED_OUT, number) as room:
        with ExitStack() as stack:
            files = [
                stack.enter_context((room / _share(n)).open("w", encoding="ascii"))
                for n in range(count)
            ]
            for group, row in zip(groups, _rows(rooms), strict=True):
                files[group % count].write(f"{json.dumps(row)}\n")
        (room / SHARES).write_text(json.dumps(count), "ascii")


def shares_of(folder: WorkFolder) -> int:
    """How many shares there are."""
    count: int = json.loads((folder.done(SHARED_OUT, 0) / SHARES).read_text("ascii"))
    return count


def join_agreements(folder: WorkFolder, number: int) -> None:
    """Put the figures of one share together."""
    plan = folder.plan()
    told: dict[int, list[Pair]] = defaultdict(list)
    numbers: dict[str, int] = {}
    with (folder.done(SHARED_OUT, 0) / _share(number)).open(encoding="ascii") as file:
        for kind, *row in map(json.loads, file):
            here, there, pair = _read(row)
            told[kind].append((here, there, pair))
            first, second = pair.passages
            numbers |= {first.document: here, second.document: there}
    with folder.making(AGREED, number) as room:
        found = found_in_pairs(ToldElsewhere(told), plan.rules.switched_off)
        write_run(room, found, numbers, plan.rules.severities)


def _thing(kind: int, article: int, figure: int) -> int:
    return (article * _FIGURES + figure) * 2 + (kind == DAYS)


def _share(number: int) -> str:
    return f"share-{number:06}.jsonl"


def _rows(rooms: Sequence[Path]) -> Iterator[list[Any]]:
    for room in rooms:
        with (room / _PAIRS).open(encoding="ascii") as file:
            yield from map(json.loads, file)


def _written(pair: Pair) -> list[Any]:
    here, there, told = pair
    return [here, there, told.place, encode(told.passages), told.values]


def _read(row: list[Any]) -> Pair:
    here, there, place, passages, values = row
    first, second = (decode(Passage, p) for p in passages)
    return here, there, Told(tuple(place), (first, second), tuple(values), None, is_loud=True)
