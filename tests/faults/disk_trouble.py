"""A project on a disk of two megabytes that fills up; runs in a namespace of its own."""

from __future__ import annotations

import json
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import desk_day
from desk_day import Desk

from kzannotate.domain.document import Document, digest
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import UserError
from kzannotate.storage.opening import open_project
from kzannotate.workbench import importing
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.workbench.session import Workbench

TEXT = desk_day.PARAGRAPH.format(n=1) * 50


def main(folder: Path) -> None:
    path, said = folder / "desk.kza", []
    with closing(_begun(path)) as bench:
        desk, export = Desk(bench, folder, folder), folder / "project.jsonl"
        desk_day.export_lines(desk)
        before = export.read_bytes()
        bench.listen(lambda revision: said.append(revision.id))
        sentences = _until_it_is_full(desk)
        kept = export.read_bytes() == before
        (folder / "stone").unlink()
        desk_day.learn(desk)
        desk_day.export_lines(desk)
    with closing(open_project(path)) as store:
        lost = set(said) - {revision.id for revision in store.revisions()}
        problems = [problem.sentence for problem in store.verify()]
    told = {"said": len(said), "lost": len(lost), "problems": problems, "kept": kept}
    print(json.dumps({**told, "sentences": sentences}))  # noqa: T201 - the answer


def _begun(path: Path) -> Workbench:
    bench = create_project_session(path, title="Desk", reviewer_name="Aigul")
    importing.add_reference(bench, desk_day.REFERENCE, machine=True)
    document = Document("a", "A", digest(TEXT), len(TEXT), "en")
    bench.commit("import", [Change(SHARED_LAYER, None, document)], texts={digest(TEXT): TEXT})
    return bench


def _until_it_is_full(desk: Desk) -> list[str]:
    """What is said by three gestures that found no room, an export and a copy."""
    sentences: list[str] = []
    stone = desk.folder / "stone"
    stone.write_bytes(bytes(1_000_000))
    while len(sentences) < 3:
        sentences += _refused(desk_day.learn, desk)
    with suppress(OSError), stone.open("ab", buffering=0) as file:
        while True:  # to the last byte
            file.write(bytes(512))
    return [*sentences, *_refused(desk_day.export_lines, desk), *_refused(desk_day.back_up, desk)]


def _refused(task: Callable[[Desk], None], desk: Desk) -> list[str]:
    try:
        task(desk)
    except UserError as error:
        return [str(error)]
    return []


if __name__ == "__main__":
    main(Path(sys.argv[1]))
