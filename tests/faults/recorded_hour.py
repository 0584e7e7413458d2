"""An hour whose writes are recorded; runs under the shim, as a process of its own.

Each task is acknowledged in the record when it has come to its end.
"""

from __future__ import annotations

import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import desk_day
from desk_day import Desk
from disk import Shim

from kzannotate.storage import connection
from kzannotate.workbench import importing
from kzannotate.workbench.session import create_project_session, open_session

if TYPE_CHECKING:
    import sqlite3

WAYS: dict[str, tuple[str, str] | None] = {
    "ours": None,
    "wal": ("wal", "FULL"),
    "usual": ("delete", "FULL"),
    "memory": ("memory", "EXTRA"),
    "off": ("delete", "OFF"),
    "wal-normal": ("wal", "NORMAL"),
    "json": None,
}
"""Journal and ``synchronous``; ours, and others that are to be seen to lose."""


def main(folder: Path, coming: Path, way: str, rounds: int) -> None:
    wanted = WAYS[way]
    if wanted:
        _keep_so(*wanted)
    shim = Shim()
    if way == "json":
        _in_place(folder / "desk.json", shim, rounds)
        return
    path = folder / "desk.kza"
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        importing.add_reference(bench, desk_day.REFERENCE, machine=True)
        for task in desk_day.IMPORTS[: None if way == "ours" else 1]:
            task(Desk(bench, folder, coming, seed=1))
    shim.mark("ready")
    with closing(open_session(path, reviewer_name="Aigul")) as bench:
        bench.listen(lambda revision: shim.mark(f"revision {revision.id} {revision.verb}"))
        desk = Desk(bench, folder, coming, tell=shim.mark)
        later: tuple[Any, ...] = (
            () if way != "ours" else (desk_day.import_article, *desk_day.EXPORTS)
        )
        for _ in range(rounds):
            for task in (*desk_day.GESTURES, desk_day.check, *later):
                task(desk)


def _keep_so(journal: str, synchronous: str) -> None:
    def make_durable(db: sqlite3.Connection) -> None:
        db.execute(f"PRAGMA journal_mode = {journal}").fetchone()
        db.execute(f"PRAGMA synchronous = {synchronous}")

    connection.choose_journal = make_durable
    connection.make_durable = make_durable
    from kzannotate.storage import backup, opening

    opening.choose_journal = opening.make_durable = backup.make_durable = make_durable
    opening.journal_is_chosen = lambda _db: True


def _in_place(path: Path, shim: Shim, rounds: int) -> None:
    shim.mark("ready")
    for number in range(10 * rounds):
        path.write_text(json.dumps(list(range(number * 200))), "ascii")
        shim.mark(f"json {number} {path.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
