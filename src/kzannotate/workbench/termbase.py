"""Termbases of other programs: looked at, taken in as one revision, and given back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.codec import decode
from kzannotate.domain.entity import Entity, Name, NameStatus
from kzannotate.domain.loss import Tally, WrittenFile
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.errors import UserError
from kzannotate.formats.sandbox import Sandbox
from kzannotate.formats.termbase import (
    forbidden_list,
    reconciliation,
    tbx2,
    tbx3,
    term_csv,
    utx,
)
from kzannotate.formats.termbase.columns import LONG, Column, columns_from
from kzannotate.formats.termbase.model import Termbase, of_reference
from kzannotate.workbench.termbase_planning import ImportPlan, plan_import
from kzannotate.workbench.watching import watched
from kzannotate.workbench.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from kzannotate.domain.loss import Loss
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

READERS = {
    "tbx": "termbase.tbx_reading",
    "tbx2": "termbase.tbx_reading",
    "csv": "termbase.term_csv",
    "utx": "termbase.utx",
    "forbidden": "termbase.forbidden_list",
    "reconciliation": "termbase.reconciliation",
}
"""Forms that termbases have, and who reads them; one reader knows both versions of TBX."""
FORMS = tuple(READERS)

_LOOKED_AT = 200
"""Rows of a table without a head whose letters are looked at."""
_BY_SUFFIX = {
    **dict.fromkeys((".tbx", ".tbxm", ".xml", ".martif"), "tbx"),
    **dict.fromkeys((".csv", ".tsv", ".tab", ".txt"), "csv"),
    ".utx": "utx",
    ".json": "reconciliation",
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody chose besides the form.

    Args:
        columns: of a table, as ``id,en,ar:preferred,note``; empty: as its head says, or all.
        languages: of UTX, source and target.
        separator: of a table that is written.
        with_facts: tell facts in the notes of TBX.
        without_deprecated: for programs that offer every name as a translation, whatever its
            status, as OmegaT does.
    """

    columns: str = ""
    languages: tuple[str, str] | None = None
    separator: str = ","
    with_facts: bool = False
    without_deprecated: bool = False


def form_of(path: Path, form: str | None = None) -> str:
    """The form of a file: as somebody says, or as its name ends.

    Raises:
        UserError: neither tells it.
    """
    found = form or _BY_SUFFIX.get(path.suffix.lower())
    if found not in READERS:
        known = ", ".join(READERS)
        raise UserError(f"{path.name} does not say which form of termbase it is: choose {known}.")
    return found


def read_table(path: Path) -> term_csv.Table:
    """All cells of a table, to choose what its columns hold.

    Raises:
        ForeignFileError: it is none; the sentence names the line.
    """
    with Sandbox() as sandbox:
        return decode(term_csv.Table, sandbox.read(READERS["csv"], path))


def guessed_columns(table: term_csv.Table) -> tuple[str, ...]:
    """What the columns of a table hold: as its head says, else by the letters in them.

    Each language is guessed of one column only: the first that is written in it.
    """
    if (told := term_csv.columns_of(table)) is not None:
        return tuple(map(str, told))
    from kzannotate.text.language import guess_language

    rows = [row.cells for row in table.rows[:_LOOKED_AT]]
    found: list[str] = []
    for number in range(max(map(len, rows), default=0)):
        cells = [cells[number] for cells in rows if number < len(cells)]
        language = guess_language("\n".join(cells))
        fresh = language is not None and language not in found
        found.append(language if fresh and language is not None else "-")
    return tuple(found)


def read_termbase(path: Path, form: str | None = None, wishes: Wishes | None = None) -> Termbase:
    """Read a termbase in a child process.

    Raises:
        ForeignFileError: it is none; the sentence names file and line.
        UserError: its form or its columns cannot be told.
    """
    form = form_of(path, form)
    if form == "csv":
        return _read_table_or_list(path, wishes or Wishes())
    with Sandbox() as sandbox:
        return decode(Termbase, sandbox.read(READERS[form], path))


def _read_table_or_list(path: Path, wishes: Wishes) -> Termbase:
    table = read_table(path)
    head = tuple(cell.strip().lower() for cell in table.rows[0].cells) if table.rows else ()
    if head[:2] == forbidden_list.HEAD[:2] and not wishes.columns:
        return read_termbase(path, "forbidden")
    columns = columns_from(wishes.columns) if wishes.columns else None
    return term_csv.understood(table, path.name, columns)


def import_termbase(
    bench: Workbench, path: Path, form: str | None = None, wishes: Wishes | None = None
) -> ImportPlan:
    """Take a termbase in without looking at it first; what came in is returned.

    Raises:
        ForeignFileError: it cannot be read; nothing is changed.
        UserError: its form or its columns cannot be told.
    """
    plan = plan_import(bench, read_termbase(path, form, wishes), path.name)
    carry_out(bench, plan)
    return plan


def carry_out(
    bench: Workbench,
    plan: ImportPlan,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Revision | None:
    """Take in what was looked at, as one revision; None where all of it is known.

    Raises:
        Cancelled: ``cancelled`` said so; nothing is written.
        StaleRevisionError: something was changed meanwhile; nothing is written.
    """
    step = watched(progress, cancelled)
    return bench.commit_at_length("import termbase", plan.changes, step)


def termbase_of(bench: Workbench, entities: Collection[str] | None = None) -> Termbase:
    """The project's entities and terms as a termbase.

    Args:
        bench: the project.
        entities: ids of those to take; all if not said.
    """
    reference = bench.reference()
    found = of_reference(reference, date=_last_change(bench))
    if entities is None:
        return found
    return replace(found, entries=tuple(e for e in found.entries if e.id in entities))


def _last_change(bench: Workbench) -> str:
    """The day on which a name or an entity was last changed, as the log has it."""
    keys = [
        (kind.__name__, record.id, SHARED_LAYER)
        for kind in (Entity, Name)
        for record in bench.store.records(kind)
    ]
    written = bench.store.past.written(keys)
    return max((w.last for w in written.values()), default="")[:10]


def export_termbase(
    bench: Workbench,
    path: Path,
    form: str | None = None,
    wishes: Wishes | None = None,
    entities: Collection[str] | None = None,
) -> tuple[Loss, ...]:
    """Write the project's glossary for another program, and say what its form cannot hold.

    Raises:
        UserError: the form cannot hold it at all, or the file cannot be written.
    """
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    written = written_as(termbase_of(bench, entities), form_of(path, form), wishes)
    write_whole(path, written.text)
    return written.losses


def convert_termbase(
    source: Path,
    target: Path,
    *,
    forms: tuple[str | None, str | None] = (None, None),
    wishes: tuple[Wishes, Wishes] = (Wishes(), Wishes()),
) -> tuple[Termbase, tuple[Loss, ...]]:
    """Turn a termbase of one form into another, without a project.

    Args:
        source: what to read.
        target: what to write.
        forms: of both; as their names end if not said.
        wishes: for both.

    Raises:
        ForeignFileError: the source cannot be read; nothing is written.
        UserError: a form cannot be told, or the target cannot be written.
    """
    form = form_of(target, forms[1])
    termbase = read_termbase(source, forms[0], wishes[0])
    written = written_as(termbase, form, wishes[1])
    write_whole(target, written.text)
    return termbase, written.losses


def written_as(termbase: Termbase, form: str, wishes: Wishes | None = None) -> WrittenFile:
    """A termbase as a file's text, with what it does not hold: also for a look before writing."""
    wishes = wishes or Wishes()
    lost = Tally()
    if wishes.without_deprecated:
        termbase = _without_deprecated(termbase, lost)
    writers: dict[str, Callable[[], WrittenFile]] = {
        "tbx": lambda: tbx3.write(termbase, with_facts=wishes.with_facts),
        "tbx2": lambda: tbx2.write(termbase, with_facts=wishes.with_facts),
        "csv": lambda: term_csv.write(termbase, _columns(wishes), wishes.separator),
        "utx": lambda: utx.write(termbase, wishes.languages),
        "forbidden": lambda: forbidden_list.write(termbase),
        "reconciliation": lambda: reconciliation.write(termbase),
    }
    written = writers[form]()
    return WrittenFile(written.text, (*lost.losses(), *written.losses))


def _without_deprecated(termbase: Termbase, lost: Tally) -> Termbase:
    entries = []
    for entry in termbase.entries:
        kept = tuple(n for n in entry.names if n.status is not NameStatus.DEPRECATED)
        for name in entry.names:
            deprecated = name.status is NameStatus.DEPRECATED
            lost.add("deprecated names are left out", name.text, int(deprecated))
        entries.append(replace(entry, names=kept))
    return replace(termbase, entries=tuple(entries))


def _columns(wishes: Wishes) -> tuple[Column, ...]:
    return columns_from(wishes.columns) if wishes.columns else LONG
