"""An hour of a desk to be killed; runs as a process of its own.

For every line on standard input it forks a child that opens the project and works until it dies.
What is done is acknowledged by a line in a file: after its commit, or, for a control, before it.
"""

from __future__ import annotations

import gzip
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import desk_day
from desk_day import Desk

from kzannotate.storage.opening import open_project
from kzannotate.text.fold import fold
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

OLDER = Path(__file__).parents[1] / "data" / "projects" / "version-1.kza.gz"


def main(project: str, acknowledged: str, coming: str, way: str) -> None:
    fold("warm")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            file = os.open(acknowledged, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            if way == "json":
                _in_place(Path(project), file)
            _work(Path(project), file, Path(coming), int(line), too_early=way == "too-early")
        print(child, flush=True)  # noqa: T201 - the answer
        os.waitpid(child, 0)
        print("ended", flush=True)  # noqa: T201 - the answer


def _work(project: Path, file: int, coming: Path, seed: int, *, too_early: bool) -> None:
    def tell(line: str) -> None:
        os.write(file, f"{line}\n".encode())

    if seed % 5 == 0:
        _bring_up_to_date(project.parent / "old.kza", coming)
    bench = open_session(project, reviewer_name="Aigul")
    _acknowledge(bench, tell, too_early=too_early)
    desk = Desk(bench, project.parent, coming, seed + 1, tell)
    for task in desk_day.tasks(desk):
        task(desk)


def _acknowledge(bench: Workbench, tell: Any, *, too_early: bool) -> None:
    if not too_early:
        bench.listen(lambda revision: tell(f"revision {revision.id}"))
        return
    commit = bench.store.commit

    def early(revision: Revision, *bodies: Any, **ways: Any) -> None:
        tell(f"revision {revision.id}")
        commit(revision, *bodies, **ways)

    bench.store.commit = early  # type: ignore[method-assign]


def _bring_up_to_date(old: Path, coming: Path) -> None:
    """An older project, whole under its name before it is opened."""
    fresh = coming / "old.kza"
    fresh.write_bytes(gzip.decompress(OLDER.read_bytes()))
    old.with_name(f"{old.name}-journal").unlink(missing_ok=True)
    fresh.replace(old)
    with closing(open_project(old)):
        pass


def _in_place(project: Path, file: int) -> None:
    """A list of numbers that is written anew for each."""
    path = project.with_name("desk.json")
    for number in range(1_000_000):
        path.write_text("[" + ",".join(map(str, range(number * 100 + 1))) + "]", "ascii")
        os.write(file, f"json {number * 100}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:5])
