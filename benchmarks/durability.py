"""What a gesture's commit costs against the disk's own fsync, measured by turns in one run.

The aim: p99 of a commit below five times p99 of an fsync. With a rollback journal a commit waits
for four fsyncs (journal, its head, the file, the folder), with a write-ahead log for one; which of
them it is, SQLite's version decides (decision 0004). Other programs' load shows in all figures.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Span
from kzannotate.workbench import marking
from kzannotate.workbench.session import Workbench, create_project_session

TEXT = "The commission met in Astana and spoke of water. " * 400
PAGE = 4096


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--gestures", type=int, default=1000)
    arguments.add_argument("--folder", type=Path, help="on the disk that is measured")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory(dir=given.folder) as name:
        os.environ["KZANNOTATE_HOME"] = name
        commits, syncs = _by_turns(Path(name), given.gestures)
    for what, times in (("commit", commits), ("fsync of a page", syncs)):
        told = "  ".join(f"p{part} {_part(times, part) * 1000:.2f} ms" for part in (50, 95, 99))
        print(f"{what:16} {told}")
    ratio = _part(commits, 99) / _part(syncs, 99)
    print(f"p99 of a commit is {ratio:.1f} times p99 of an fsync (aim: below 5)")


def _by_turns(folder: Path, gestures: int) -> tuple[list[float], list[float]]:
    commits: list[float] = []
    syncs: list[float] = []
    with closing(_project(folder / "desk.kza")) as bench, (folder / "page").open("wb") as page:
        _time_commits(bench, commits)
        for number in range(gestures):
            marking.mark(bench, "a", Span(number * 7, number * 7 + 5), "e")
            start = time.perf_counter()
            page.write(os.urandom(PAGE))
            page.flush()
            os.fsync(page.fileno())
            syncs.append(time.perf_counter() - start)
    return commits, syncs


def _time_commits(bench: Workbench, commits: list[float]) -> None:
    commit = bench.store.commit

    def timed(*what: Any, **ways: Any) -> None:
        start = time.perf_counter()
        commit(*what, **ways)
        commits.append(time.perf_counter() - start)

    bench.store.commit = timed


def _project(path: Path) -> Workbench:
    bench = create_project_session(path, title="Desk", reviewer_name="Aigul")
    records = [Entity("e", "organisation"), Document("a", "A", digest(TEXT), len(TEXT), "en")]
    changes = [Change(SHARED_LAYER, None, record) for record in records]
    bench.commit("import", changes, texts={digest(TEXT): TEXT}, machine=True)
    return bench


def _part(times: list[float], part: int) -> float:
    return sorted(times)[len(times) * part // 100]


if __name__ == "__main__":
    main()
