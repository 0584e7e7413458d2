"""What a desk does in an hour, each task as often as one likes: a stream for the fault tests.

A task either comes to its end or raises; it may be tried again in the same open project.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity, Name, NameStatus, Reference
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Ruling
from kzannotate.workbench import (
    checking,
    commenting,
    exporting,
    history,
    importing,
    marking,
    ruling,
    term_exchange,
    termbase,
    viewing,
)
from kzannotate.workbench.data_sets.any_file import take_in_any
from kzannotate.workbench.data_sets.sending_out import Order, send_out
from kzannotate.workbench.session import Workbench

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.mention import Mention

PARAGRAPH = (
    "The Shanghai Cooperation Organisation met in Astana on day {n}. "
    "Nobody from the Shanghai Pact of Six spoke of water.\n\n"
)


@dataclass
class Desk:
    """An open project, the folder that it is in, one for files to import, and who is told."""

    bench: Workbench
    folder: Path
    coming: Path
    seed: int = 0
    tell: Callable[[str], None] = lambda _: None
    done: int = 0
    chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 - repeatable, not secret

    def number(self) -> int:
        """One that no task of this desk had before."""
        self.done += 1
        return self.seed * 10_000 + self.done

    def article(self) -> Document:
        return self.chance.choice(self.bench.store.records(Document))

    def mention(self) -> Mention | None:
        seen = viewing.mentions_in(self.bench, self.article().id)
        return self.chance.choice(seen) if seen else None

    def finished(self, path: Path) -> None:
        """Tell that a file is written, with its digest; a folder stands for its files."""
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            said = hashlib.sha256(file.read_bytes()).hexdigest()
            self.tell(f"file {file.relative_to(self.folder)} {said}")


def mark(desk: Desk) -> None:
    document = desk.article()
    start = desk.chance.randrange(document.length - 10)
    span = Span(start, start + desk.chance.randint(1, 10))
    marking.mark(desk.bench, document.id, span, desk.chance.choice(["sco", "cica"]))


def unlink(desk: Desk) -> None:
    if seen := desk.mention():
        marking.unlink(desk.bench, seen)


def remove(desk: Desk) -> None:
    if seen := desk.mention():
        marking.remove(desk.bench, seen)


def undo(desk: Desk) -> None:
    history.undo(desk.bench)


def redo(desk: Desk) -> None:
    history.redo(desk.bench)


def comment(desk: Desk) -> None:
    about = commenting.Subject(desk.article().id, Span(0, 3))
    commenting.comment(desk.bench, about, f"Look at number {desk.number()}.")


def rule(desk: Desk) -> None:
    if found := desk.bench.store.records(Finding, layer=MACHINE_LAYER):
        finding, number = desk.chance.choice(found), desk.number()
        ruling.rule_on(desk.bench, finding, Ruling.DISMISSED, f"Reason {number}.")


def check(desk: Desk) -> None:
    checking.check(desk.bench)


def learn(desk: Desk) -> None:
    number = desk.number()
    names = tuple(
        Name(f"n{number}-{n}", f"e{number}", f"Office {number} {n}", "en", NameStatus.ADMITTED)
        for n in range(5)
    )
    importing.add_reference(desk.bench, Reference((Entity(f"e{number}", "organisation"),), names))


def import_article(desk: Desk) -> None:
    number = desk.number()
    path = desk.coming / f"article-{number}.txt"
    path.write_text(PARAGRAPH.format(n=number) * 3, "utf-8")
    # The first is there for good: undo is not to leave the desk without an article.
    first = desk.done == 1
    assert importing.import_paths(desk.bench, [path], machine=first).documents


def import_termbase(desk: Desk) -> None:
    number = desk.number()
    path = desk.coming / f"terms-{number}.csv"
    path.write_text(f"id,en,ar\nt{number},Term {number},مصطلح {number}\n", "utf-8")
    termbase.import_termbase(desk.bench, path)


def import_data_set(desk: Desk) -> None:
    number = desk.number()
    path = desk.coming / f"set-{number}.jsonl"
    row = {"id": number, "text": f"Office {number} opened on Monday.", "label": [[0, 6, "ORG"]]}
    path.write_text(json.dumps(row) + "\n", "utf-8")
    take_in_any(desk.bench, path)


def export_lines(desk: Desk) -> None:
    path = desk.folder / "project.jsonl"
    exporting.export_project(desk.bench, path)
    desk.finished(path)


def export_report(desk: Desk) -> None:
    path = desk.folder / "report.html"
    exporting.write_report(desk.bench, path, "html")
    desk.finished(path)


def export_terms(desk: Desk) -> None:
    path = desk.folder / "terms.tbx"
    term_exchange.write(desk.bench, path, term_exchange.TermFile("tbx", ("en", "ar")))
    desk.finished(path)


def export_data_set(desk: Desk) -> None:
    path = desk.folder / "set.jsonl"
    send_out(desk.bench, path, Order("doccano"))
    desk.finished(path)


def export_folder(desk: Desk) -> None:
    path = desk.folder / f"folder-{desk.number()}"
    send_out(desk.bench, path, Order("brat"))
    desk.finished(path)


def back_up(desk: Desk) -> None:
    path = desk.folder / "copy.kza"
    desk.bench.store.snapshot(path)
    desk.tell(f"copy {path.name} {_last(desk.bench)}")


def _last(bench: Workbench) -> str:
    return next(iter(bench.store.revisions(newest_first=True))).id


GESTURES = (mark, mark, unlink, remove, comment, rule, undo, redo, learn)
IMPORTS = (import_article, import_termbase, import_data_set)
EXPORTS = (export_lines, export_report, export_terms, export_data_set, export_folder, back_up)
REFERENCE = Reference(
    (Entity("sco", "organisation"), Entity("cica", "organisation")),
    (
        Name("n1", "sco", "Shanghai Cooperation Organisation", "en", NameStatus.PREFERRED),
        Name("n2", "sco", "Shanghai Pact of Six", "en", NameStatus.DEPRECATED),
    ),
)
"""What a desk starts with; its check has something to say."""

HOUR: tuple[Callable[[Desk], Any], ...] = (*IMPORTS, check, *GESTURES, *EXPORTS)


def tasks(desk: Desk) -> Iterator[Callable[[Desk], Any]]:
    """Tasks for ever: mostly gestures, now and then something long."""
    while True:
        kind = desk.chance.choices((GESTURES, EXPORTS, (check,), IMPORTS), (80, 12, 2, 3))[0]
        yield desk.chance.choice(kind)
