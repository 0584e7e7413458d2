"""Glossaries as files: which names go out, and what is lost on the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.loss import Tally, WrittenFile
from kzannotate.errors import UserError
from kzannotate.workbench.termbase import Wishes, termbase_of, written_as
from kzannotate.workbench.whole_files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.domain.loss import Loss
    from kzannotate.formats.termbase.model import Termbase
    from kzannotate.workbench.session import Workbench

_OF_TWO = 2
"""Languages that UTX has, the first the source."""


@dataclass(frozen=True, slots=True)
class TermFile:
    """What somebody wants of the glossary.

    Args:
        form: one of the forms that termbases have.
        languages: of the names that go out.
    """

    form: str
    languages: tuple[str, ...]
    with_facts: bool = False
    without_deprecated: bool = False


def written(bench: Workbench, wanted: TermFile) -> WrittenFile:
    """The file's text, with what it does not hold: for a look before it is written.

    Raises:
        UserError: the form cannot hold it at all.
    """
    lost = Tally()
    for name in bench.reference().names:
        if name.context and name.language in wanted.languages:
            lost.add("guard words have no place here", name.text)
    termbase = _of_languages(termbase_of(bench), wanted.languages, lost)
    pair = wanted.languages[:_OF_TWO] if len(wanted.languages) >= _OF_TWO else None
    wishes = Wishes(
        languages=(pair[0], pair[1]) if pair and wanted.form == "utx" else None,
        with_facts=wanted.with_facts,
        without_deprecated=wanted.without_deprecated,
    )
    made = written_as(termbase, wanted.form, wishes)
    return WrittenFile(made.text, (*lost.losses(), *made.losses))


def write(bench: Workbench, path: Path, wanted: TermFile) -> tuple[Loss, ...]:
    """Write the glossary, and say what the file does not hold.

    Raises:
        UserError: the form cannot hold it, or the file cannot be written.
    """
    if path.resolve() == bench.store.path:
        raise UserError(f"{path.name} is the open project itself: choose another name.")
    made = written(bench, wanted)
    write_whole(path, made.text)
    return made.losses


def _of_languages(termbase: Termbase, languages: tuple[str, ...], lost: Tally) -> Termbase:
    entries = []
    for entry in termbase.entries:
        kept = tuple(n for n in entry.names if n.language in languages)
        for name in entry.names:
            if name not in kept:
                lost.add("names in other languages are left out", name.text)
        if kept or not entry.names:
            entries.append(replace(entry, names=kept))
    return replace(termbase, entries=tuple(entries))
