"""The third pass: pairs of articles, and articles with one key, are compared."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.figure_pass import ToldElsewhere, compared
from kzannotate.detection.comparing.figure_sheets import AHEAD, DAYS, VALUES
from kzannotate.detection.readings.shelf import Shelf
from kzannotate.detection.readings.undisturbed import undisturbed
from kzannotate.detection.running.keyed_rules import (
    RULES,
    WHOLE,
    found_among,
    found_in_pairs,
    needs_telling,
)
from kzannotate.text import spread_sets
from kzannotate.workbench.corpora import reading
from kzannotate.workbench.corpora.agreements import write_pairs
from kzannotate.workbench.corpora.boxes import Boxes, SheetsOf
from kzannotate.workbench.corpora.numbering import RANGES, rooms_of
from kzannotate.workbench.corpora.partners import partners_of
from kzannotate.workbench.corpora.runs import write_run
from kzannotate.workbench.corpora.surveying import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.comparing.figure_findings import Told
    from kzannotate.workbench.corpora.folder import WorkFolder

PAIRS, KEYED = "pairs", "keyed"
ABOUT = "about.json"
MOST_OF_KEY = 50_000
"""Things with one key, such as claims about one body's members, that are compared with each other;
what has more is left out and told, so that no worker needs more memory than it has."""


def compare_pairs(folder: WorkFolder, number: int) -> None:
    """Compare the figures of a part's articles with those of their partners."""
    plan = folder.plan()
    partners = partners_of(folder, number)
    told: dict[int, list[tuple[int, int, Told]]] = {VALUES: [], DAYS: [], AHEAD: []}
    with _opened(folder) as (shelf, boxes):
        for here, there, results in compared(shelf, SheetsOf(boxes), partners.pairs):
            for kind, own in results.items():
                told[kind] += ((here, there, pair) for pair in own)
        numbers = {boxes[n].document: n for own in told.values() for pair in own for n in pair[:2]}
    differing = {
        kind: [p for p in own if kind == AHEAD or p[2].reason is not None]
        for kind, own in told.items()
    }
    agreeing = {kind: [p for p in told[kind] if p[2].reason is None] for kind in (VALUES, DAYS)}
    with folder.making(PAIRS, number) as room:
        found = found_in_pairs(ToldElsewhere(differing), plan.rules.switched_off)
        write_run(room, found, numbers, plan.rules.severities)
        write_pairs(room, agreeing)
        about = {"crowded": partners.crowded, "pairs": len(partners.pairs)}
        (room / ABOUT).write_text(json.dumps(about), "utf-8")


def compare_keyed(folder: WorkFolder, number: int) -> None:
    """Compare what articles have with one key, for a range of the keys of one rule."""
    plan = folder.plan()
    rule, share, shares = folder.get(RANGES)["keyed"][number]
    low, high = spread_sets.ranges(shares)[share]
    is_whole = RULES[rule] in WHOLE
    parts = list(_parts(folder, rule, low, high))
    wanted, too_many = spread_sets.together(parts, MOST_OF_KEY, needs_telling=needs_telling(rule))
    with folder.making(KEYED, number) as room, _opened(folder) as (shelf, boxes), undisturbed():
        numbers = {boxes[n].document: n for n in wanted}
        found = found_among(rule, shelf, wanted.items()) if wanted else ()
        write_run(room, found, numbers, plan.rules.severities)
        about = {"rule": RULES[rule], "too_many": too_many, "whole": is_whole}
        (room / ABOUT).write_text(json.dumps(about), "utf-8")


def _parts(folder: WorkFolder, rule: int, low: int, high: int) -> Iterator[spread_sets.Rows]:
    for room in rooms_of(folder):
        file = room / reading.rows_file(rule)
        if file.exists():
            yield spread_sets.between(spread_sets.load(file), low, high)


@contextmanager
def _opened(folder: WorkFolder) -> Iterator[tuple[Shelf, Boxes]]:
    """All articles, unpacked as they are asked for; let go of at the end."""
    boxes = Boxes(parts_of(folder), rooms_of(folder), folder.key())
    shelf = Shelf.over(reading.desk_of(folder.plan()).glossary, boxes)
    try:
        yield shelf, boxes
    finally:
        shelf.let_go()
        boxes.close()
