"""The fourth pass: figures that say the same are put together, from all pairs of articles.

What is joined must come to one job. Pairs that hang together are found by their numbers alone, and
handed out in shares, so that no worker needs more memory for more articles but for these numbers.
"""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from contextlib import ExitStack
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_pass import ToldElsewhere
from kzannotate.detection.comparing.figure_sheets import DAYS
from kzannotate.detection.running.keyed_rules import found_in_pairs
from kzannotate.text.joined_pairs import groups_of
from kzannotate.workbench.corpora.agreements import rows_of, told_of
from kzannotate.workbench.corpora.comparing import PAIRS
from kzannotate.workbench.corpora.runs import write_run
from kzannotate.workbench.corpora.surveying import parts_of

if TYPE_CHECKING:
    from kzannotate.workbench.corpora.agreements import Pair
    from kzannotate.workbench.corpora.folder import WorkFolder

SHARED_OUT, AGREED = "shared-out", "agreed"
SHARES = "shares.json"
MOST_IN_SHARE = 50_000
"""Pairs, about two kilobytes each, that a job puts together; more where they all hang together."""
_FIGURES = 1 << 24
"""More than an article has."""


def share_out(folder: WorkFolder, number: int) -> None:
    """Divide the pairs of all parts into shares of which none has to do with another."""
    rooms = [folder.done(PAIRS, n) for n in range(len(parts_of(folder)))]
    ones, others = array("Q"), array("Q")
    for kind, here, there, (one, other), *_ in rows_of(rooms):
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
            for group, row in zip(groups, rows_of(rooms), strict=True):
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
            here, there, pair = told_of(row)
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
