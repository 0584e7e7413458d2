"""Findings on their way into one order: each job writes a run of them, and runs are merged."""

from __future__ import annotations

import heapq
import json
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from kzannotate.detection.rule import as_loud_as_chosen
from kzannotate.domain.codec import decode, encode
from kzannotate.domain.finding import Finding
from kzannotate.domain.report import place_in_report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from kzannotate.domain.finding import Severity

    Row = tuple[tuple[int, int, int, str], str]
"""Where a finding stands in a report; that and the finding as JSON."""

RUN = "findings.run"
_AT_ONCE = 128
"""Runs that are merged at a time; each holds a file open."""


def write_run(
    room: Path,
    findings: Iterable[Finding],
    numbers: Mapping[str, int],
    severities: Mapping[str, Severity],
) -> int:
    """Write findings in the order of a report; those with one place stay in their own order.

    Args:
        room: the job's folder.
        findings: what was found.
        numbers: of the articles that are concerned, by their documents' ids.
        severities: chosen for the findings of some rules.

    Returns:
        How many there are.
    """
    rows: list[Row] = []
    for finding in as_loud_as_chosen(findings, severities):
        place = place_in_report(finding, numbers)
        rows.append((place, json.dumps([place, encode(finding)])))
    rows.sort(key=itemgetter(0))
    with (room / RUN).open("w", encoding="ascii") as file:
        file.writelines(f"{told}\n" for _, told in rows)
    return len(rows)


def merged(runs: Sequence[Path], room: Path) -> Iterator[Finding]:
    """All findings of some runs in the order of a report, a few in memory at a time.

    Args:
        runs: files; of findings with one place, those of earlier runs come first.
        room: for what is merged on the way.
    """
    level = 0
    files = list(runs)
    while len(files) > _AT_ONCE:
        groups = [files[n : n + _AT_ONCE] for n in range(0, len(files), _AT_ONCE)]
        files = [_merge(g, room / f"{level}-{n}") for n, g in enumerate(groups)]
        level += 1
    for _, told in heapq.merge(*map(_rows, files), key=itemgetter(0)):
        yield decode(Finding, told)


def _merge(runs: Sequence[Path], into: Path) -> Path:
    with into.open("w", encoding="ascii") as file:
        rows = heapq.merge(*map(_rows, runs), key=itemgetter(0))
        file.writelines(f"{json.dumps(row)}\n" for row in rows)
    return into


def _rows(file: Path) -> Iterator[Any]:
    with file.open(encoding="ascii") as source:
        yield from map(json.loads, source)
