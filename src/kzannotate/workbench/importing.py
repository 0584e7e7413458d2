"""Importing: articles and references come into the project, all or nothing for each file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document, Source, digest
from kzannotate.domain.entity import Entity, Fact, Name
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.report import LeftOut
from kzannotate.domain.revision import Change
from kzannotate.workbench.copy_device import bond_of
from kzannotate.workbench.gathering import article_of, read_reference, source_of
from kzannotate.workbench.proposing import look
from kzannotate.workbench.watching import watched

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzannotate.domain.document import Article
    from kzannotate.domain.entity import Reference
    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.gathering import Choices, Found
    from kzannotate.workbench.proposing import Proposal, ProposedRow
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came in, what was left out and why, and what of the former is doubtful."""

    documents: tuple[Document, ...]
    left_out: tuple[LeftOut, ...]
    doubts: tuple[LeftOut, ...] = ()


def import_paths(
    bench: Workbench,
    paths: Sequence[Path],
    options: Choices | None = None,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    machine: bool = False,
) -> ImportReport:
    """Import the articles of files, folders and archives as one revision.

    Args:
        bench: the project.
        paths: files, folders and archives.
        options: for their readers, such as an ``encoding``.
        progress: told how many files of how many are read.
        cancelled: asked before each file.
        machine: it is not the reviewer's gesture, and not theirs to undo.

    Raises:
        Cancelled: ``cancelled`` said so; nothing is imported.
        ProjectError: the project cannot be written; nothing is imported.
    """
    proposal = look(bench, paths, options, stories=False, progress=progress, cancelled=cancelled)
    return take_in(bench, proposal, cancelled=cancelled, machine=machine)


def take_in(
    bench: Workbench,
    proposal: Proposal,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    machine: bool = False,
) -> ImportReport:
    """Import what a proposal holds, as it was put right, as one revision.

    Args:
        bench: the project.
        proposal: what comes in.
        progress: told how many steps of how many are done.
        cancelled: asked now and then.
        machine: it is not the reviewer's gesture, and not theirs to undo.

    Raises:
        Cancelled: ``cancelled`` said so; nothing is imported.
        ProjectError: the project cannot be written; nothing is imported.
    """
    known = {d.id: d for d in bench.store.records(Document)}
    first = 1 + max((d.position for d in known.values()), default=-1)
    left_out = list(proposal.left_out)
    doubts: list[LeftOut] = []
    fresh: list[Article] = []
    is_shared = bond_of(bench.store) is not None
    for row in proposal.rows:
        found = _told_apart(row) if is_shared else row.found
        there = known.get(found.id)
        if there is not None and there.sha256 == digest(row.article.text):
            sentence = f"the article is in the project already, as {there.id}"
            left_out.append(LeftOut(row.place, None, sentence))
        elif not row.taken:
            left_out.append(LeftOut(row.place, None, _why_not(row)))
        else:
            article = article_of(found, first + len(fresh), known.keys())
            known[article.document.id] = article.document
            fresh.append(article)
            doubts += [LeftOut(row.place, None, doubt) for doubt in row.article.doubts]
    changes = [Change(SHARED_LAYER, None, s) for s in _new_sources(bench, fresh)]
    changes += [Change(SHARED_LAYER, None, a.document) for a in fresh]
    texts = {a.document.sha256: a.text for a in fresh}
    step = watched(progress, cancelled)
    bench.commit("import", changes, texts=texts, machine=machine, step=step)
    return ImportReport(tuple(a.document for a in fresh), tuple(left_out), tuple(doubts))


def _told_apart(row: ProposedRow) -> Found:
    """Under an id that no other desktop gives to another text, whatever its files are called."""
    return replace(row.found, id=f"{row.found.id}-{digest(row.article.text)[:8]}")


def _why_not(row: ProposedRow) -> str:
    twin = row.twin
    if twin is None or not twin.same:
        return "it was not chosen"
    if twin.document is not None:
        return f"the same text is in the project already, as {twin.document}"
    return f"the same text comes in from another file, under the title {twin.title}"


def import_reference(
    bench: Workbench,
    path: Path,
    *,
    machine: bool = False,
    step: Callable[[int, int], None] | None = None,
) -> Revision | None:
    """Import entities, names and facts as one revision; None where all of it is known.

    What the project has beyond the file stays as it is.

    Raises:
        ForeignFileError: it is not a reference; the sentence names file and line.
    """
    return add_reference(bench, read_reference(path), machine=machine, step=step)


def add_reference(
    bench: Workbench,
    reference: Reference,
    *,
    machine: bool = False,
    step: Callable[[int, int], None] | None = None,
) -> Revision | None:
    """Bring entities, names and facts into the project; ``step`` as it is told long commits."""
    names = {(n.entity, n.language, n.text): n.id for n in bench.store.records(Name)}
    known: dict[tuple[str, str], Record] = {
        (type(r).__name__, r.id): r
        for kind in (Entity, Name, Fact)
        for r in bench.store.records(kind)
    }
    # A name that somebody typed by hand is the same name, whatever its id.
    coming: list[Record] = [
        *reference.entities,
        *(replace(n, id=names.get((n.entity, n.language, n.text), n.id)) for n in reference.names),
        *reference.facts,
    ]
    changes = [Change(SHARED_LAYER, known.get((type(r).__name__, r.id)), r) for r in coming]
    return bench.commit_at_length("import reference", changes, step, machine=machine)


def _new_sources(bench: Workbench, articles: list[Article]) -> list[Source]:
    named = {
        source_of(a.source_name).id: source_of(a.source_name) for a in articles if a.source_name
    }
    known = {s.id for s in bench.store.records(Source)}
    return [source for id_, source in named.items() if id_ not in known]
