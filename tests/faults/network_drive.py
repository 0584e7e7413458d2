"""A desk on a drive that cannot sync folders; runs under the shim, as a process of its own."""

from __future__ import annotations

import gzip
import os
import sys
from contextlib import closing
from pathlib import Path

import desk_day
from desk_day import Desk

from kzannotate.storage.opening import open_project
from kzannotate.workbench import copies, importing
from kzannotate.workbench.session import create_project_session, open_session

OLDER = Path(__file__).parents[1] / "data" / "projects" / "version-1.kza.gz"


def main(folder: Path, coming: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        print(f"the drive says: {error.strerror}")  # noqa: T201 - the answer
    with closing(create_project_session(folder / "d.kza", title="D", reviewer_name="A")) as bench:
        importing.add_reference(bench, desk_day.REFERENCE, machine=True)
        desk = Desk(bench, folder, coming, seed=1)
        for task in desk_day.HOUR:
            task(desk)
        copy = copies.make(bench)
    copies.restore_in_place(copy.path, folder / "d.kza")
    (folder / "old.kza").write_bytes(gzip.decompress(OLDER.read_bytes()))
    open_project(folder / "old.kza").close()
    with closing(open_session(folder / "d.kza", reviewer_name="A")) as bench:
        desk_day.comment(Desk(bench, folder, coming, seed=99))
        print(len(list(bench.store.verify())), "problems")  # noqa: T201 - the answer


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
