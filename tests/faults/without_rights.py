"""A project whose file or folder may not be written for a while; runs as a process without
the rights that root has over everything.
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import desk_day
from desk_day import Desk

from kzannotate.errors import UserError
from kzannotate.workbench import importing
from kzannotate.workbench.session import create_project_session, open_session


def main(what: str, folder: Path) -> None:
    path = folder / "desk.kza"
    where = path if what == "file" else folder
    bench = create_project_session(path, title="Desk", reviewer_name="Aigul")
    importing.add_reference(bench, desk_day.REFERENCE, machine=True)
    if what == "file":
        bench.close()
    usual = where.stat().st_mode
    where.chmod(usual & 0o555)
    try:
        if what == "file":
            bench = open_session(path, reviewer_name="Aigul")
        desk_day.learn(Desk(bench, folder, folder))
    except UserError as error:
        print(error)  # noqa: T201 - the answer
    where.chmod(usual)
    if what == "file":
        bench = open_session(path, reviewer_name="Aigul")
    with closing(bench):
        desk_day.learn(Desk(bench, folder, folder, seed=1))
        assert list(bench.store.verify()) == []
    print("went on")  # noqa: T201 - the answer


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
