"""A stream of gestures to be killed; runs as a process of its own.

For every line on standard input it forks a child that opens the project and makes gestures until
it dies. A gesture is acknowledged by a line in a file: after its commit, or, for the control,
before it.
"""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.domain.document import Document
from kzannotate.domain.span import Span
from kzannotate.text.fold import fold
from kzannotate.workbench import history, marking, viewing
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from kzannotate.domain.mention import Mention
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench


def main(project: str, acknowledged: str, *, too_early: bool) -> None:
    fold("warm")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _stream(Path(project), acknowledged, int(line), too_early=too_early)
        print(child, flush=True)  # noqa: T201 - the answer
        os.waitpid(child, 0)
        print("ended", flush=True)  # noqa: T201 - the answer


def _stream(project: Path, acknowledged: str, seed: int, *, too_early: bool) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    bench = open_session(project, reviewer_name="Aigul")
    file = os.open(acknowledged, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def acknowledge(revision: Revision) -> None:
        os.write(file, f"{revision.id}\n".encode())

    if too_early:
        commit = bench.store.commit

        def early(revision: Revision, *bodies: Any, **ways: Any) -> None:
            acknowledge(revision)
            commit(revision, *bodies, **ways)

        bench.store.commit = early  # type: ignore[method-assign]
    else:
        bench.listen(acknowledge)
    while True:
        _gesture(bench, chance)


def _gesture(bench: Workbench, chance: random.Random) -> None:
    (document,) = bench.store.records(Document)
    start = chance.randrange(document.length - 10)
    seen: list[Mention] = viewing.mentions_in(bench, document.id)
    verb = chance.choice(["mark", "mark", "unlink", "remove", "undo", "redo"])
    if verb == "undo":
        history.undo(bench)
    elif verb == "redo":
        history.redo(bench)
    elif verb == "mark" or not seen:
        span = Span(start, start + chance.randint(1, 10))
        marking.mark(bench, document.id, span, chance.choice(["sco", "cica"]))
    else:
        getattr(marking, verb)(bench, chance.choice(seen))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], too_early=sys.argv[3:] == ["too-early"])
