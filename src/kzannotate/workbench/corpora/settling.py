"""The last pass: what the jobs left becomes the result, in the order of a report."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections import Counter
from contextlib import ExitStack
from itertools import chain, count, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.detection.comparing.figure_pass import crowded
from kzannotate.detection.readings.skipped import unread_names
from kzannotate.domain.codec import decode
from kzannotate.domain.report import LeftOut
from kzannotate.formats.check_jsonl import line
from kzannotate.formats.corpus_result.writing import RowWriter
from kzannotate.workbench.corpora import comparing, surveying
from kzannotate.workbench.corpora.numbering import about_of, rooms_of
from kzannotate.workbench.corpora.runs import RUN, merged
from kzannotate.workbench.corpora.surveying import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzannotate.domain.finding import Finding
    from kzannotate.workbench.corpora.folder import WorkFolder

LINES = "check.jsonl"
_FINDINGS_IN_FILE, _FINDINGS_AT_ONCE = 50_000, 100


def settle(folder: WorkFolder, into: Path, compared: Mapping[str, int]) -> dict[str, int]:
    """Write all tables of the result; how many findings of each severity there are.

    Args:
        folder: in which the work was done.
        into: the result's folder.
        compared: how many jobs compared, by their stages; runs are merged in this order.
    """
    rooms = rooms_of(folder)
    for name in ("articles", "mentions", "claims"):
        shutil.rmtree(into / name, ignore_errors=True)
        (into / name).mkdir()
        for number, room in enumerate(rooms):
            _put(room / f"{name}.parquet", into / name / _file(number))
    jobs = [(stage, n) for stage, count in compared.items() for n in range(count)]
    runs = [*(room / RUN for room in rooms), *(folder.done(*job) / RUN for job in jobs)]
    shutil.rmtree(into / "findings", ignore_errors=True)
    (into / "findings").mkdir()
    with tempfile.TemporaryDirectory(dir=folder.path) as between:
        return _write_findings(merged(runs, Path(between)), into, _opening(folder, rooms))


def _put(file: Path, where: Path) -> None:
    """A file in a second place, without a copy where the disk can do that."""
    try:
        os.link(file, where)
    except OSError:
        shutil.copyfile(file, where)


def _file(number: int) -> str:
    return f"part-{number:06}.parquet"


def _opening(folder: WorkFolder, rooms: list[Path]) -> list[Path] | None:
    """Lines of mentions, then of claims; None if nobody wants lines."""
    if not folder.plan().lines:
        return None
    return [room / f"{name}.jsonl" for name in ("mentions", "claims") for room in rooms]


def _write_findings(
    findings: Iterator[Finding], into: Path, opening: Iterable[Path] | None
) -> dict[str, int]:
    counts: Counter[str] = Counter()
    with ExitStack() as stack:
        lines: Any = None
        if opening is not None:
            lines = stack.enter_context((into / LINES).open("wb"))
            for file in opening:
                with file.open("rb") as source:
                    shutil.copyfileobj(source, lines)
        # One file at least, so that a result without findings can be read like others.
        for number in count():
            own = list(islice(findings, _FINDINGS_AT_ONCE))
            if number and not own:
                break
            with RowWriter(into / "findings" / _file(number), "findings") as table:
                for finding in chain(own, islice(findings, _FINDINGS_IN_FILE - len(own))):
                    table.put(finding)
                    counts[finding.severity.value] += 1
                    if lines is not None:
                        lines.write(f"{line(finding)}\n".encode())
    return dict(counts)


def left_out(folder: WorkFolder, comparisons: int, keyed: int) -> list[LeftOut]:
    """What nobody could read or compare, and why."""
    plan = folder.plan()
    parts = range(len(parts_of(folder)))
    found = [*plan.left_out, *surveying.left_out_of(folder, len(plan.groups))]
    found += [LeftOut(s.where, None, s.reason) for s in unread_names(plan.reference)]
    found += [decode(LeftOut, told) for n in parts for told in about_of(folder, n)["left_out"]]
    many = sum(_about(folder, comparing.PAIRS, n)["crowded"] for n in range(comparisons))
    if many:
        skipped = crowded(many)
        found.append(LeftOut(skipped.where, None, skipped.reason))
    return [*found, *_too_many(folder, keyed)]


def _too_many(folder: WorkFolder, keyed: int) -> Iterator[LeftOut]:
    counts: Counter[str] = Counter()
    for number in range(keyed):
        about = _about(folder, comparing.KEYED, number)
        counts[about["rule"]] += about["too_many"]
    for rule, many in counts.items():
        if many:
            reason = f"{many} things are of a matter that too many articles tell of to be compared"
            yield LeftOut(f"rule {rule}", None, reason)


def _about(folder: WorkFolder, stage: str, number: int) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        (folder.done(stage, number) / comparing.ABOUT).read_text("utf-8")
    )
    return told


def articles_count(folder: WorkFolder) -> int:
    """How many articles were read."""
    last = parts_of(folder)[-1]
    return last.first + last.articles
