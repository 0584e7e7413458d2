"""Recovery of a damaged project, and copies put back, to be killed; a process of its own.

For every line on standard input it forks a child that does one of the two until it dies.
"""

from __future__ import annotations

import itertools
import os
import sys
from pathlib import Path

from kzannotate.errors import ProjectError
from kzannotate.storage.copies import restore_in_place
from kzannotate.storage.salvage import recover
from kzannotate.text.fold import fold


def main(what: str, folder: str) -> None:
    fold("warm")
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            _work(what, Path(folder))
        print(child, flush=True)  # noqa: T201 - the answer
        os.waitpid(child, 0)
        print("ended", flush=True)  # noqa: T201 - the answer


def _work(what: str, folder: Path) -> None:
    for number in itertools.count():
        if what == "recover":
            target = folder / f"new-{number}.kza"
            if not target.exists():
                recover(folder / "damaged.kza", target)
        else:
            for copy in sorted(folder.glob("copy-*.kza")):
                try:
                    restore_in_place(copy, folder / "desk.kza")
                except ProjectError as error:
                    (folder / "refused").write_text(str(error), "utf-8")
                    os._exit(1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
