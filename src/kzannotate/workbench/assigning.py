"""Handing articles out, and the note that the desk keeps of each: one of either for all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.project import SHARED_LAYER, Reviewer
from kzannotate.domain.remark import Assignment, Note
from kzannotate.domain.revision import Change
from kzannotate.errors import StaleRevisionError
from kzannotate.workbench.session import reviewer_named
from kzannotate.workbench.writing import lines

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench


def assign(bench: Workbench, document: str, name: str | None, seen: Assignment | None) -> None:
    """Give an article to a reviewer, who need not have joined yet, or to nobody.

    Args:
        bench: the open project.
        document: id of the article.
        name: of the reviewer; None: nobody has it any longer.
        seen: who had it, as far as the reviewer knows.

    Raises:
        UserError: the name is empty or cannot be kept.
        StaleRevisionError: somebody else was given it meanwhile.
    """
    if name is None:
        bench.commit("unassign", [Change(SHARED_LAYER, seen, None)] if seen else [])
        return
    person = reviewer_named(bench.store, name)
    known = bench.store.record(Reviewer, person.id)
    joined = [] if known else [Change(SHARED_LAYER, None, person)]
    given = Assignment(f"assignment-{document}", document, person.id)
    bench.commit("assign", [*joined, Change(SHARED_LAYER, seen, given)])


def write_note(bench: Workbench, document: str, text: str, seen: Note | None) -> None:
    """Keep a note of an article, or none where the text is empty.

    Raises:
        StaleRevisionError: somebody else wrote it anew meanwhile.
    """
    id_ = f"note-{document}"
    now = bench.store.record(Note, id_)
    if now != seen:
        raise StaleRevisionError(
            "This was changed meanwhile. Look at it again and repeat what you did.",
            expected=seen,
            actual=now,
        )
    note = Note(id_, document, lines(text, "note")) if text.strip() else None
    if seen != note:
        bench.commit("note", [Change(SHARED_LAYER, seen, note)])
