"""Handing articles, findings and cases out; and the note that the desk keeps of an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kzannotate.domain.project import SHARED_LAYER, Reviewer
from kzannotate.domain.remark import Assignment, Note, Reading
from kzannotate.domain.revision import UNBLIND, Change
from kzannotate.errors import StaleRevisionError, UserError
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
        unassign(bench, seen)
        return
    due = seen.due if seen is not None else ""
    entrust(bench, Errand(document, due=due), name, seen)


@dataclass(frozen=True, slots=True)
class Errand:
    """What somebody is asked to do: an article, a finding or a case, and by when.

    Args:
        document: of an article, or the first one that the finding touches; empty for a case.
        due: a day, ISO 8601; empty: none.
        blind: without seeing what others decide until it is finished.
        second: beside the one who has the article.
    """

    document: str = ""
    finding: str | None = None
    case: str | None = None
    due: str = ""
    blind: bool = False
    second: bool = False


def entrust(
    bench: Workbench, errand: Errand, name: str, seen: Assignment | None = None
) -> Assignment:
    """Ask a reviewer, who need not have joined yet, to do something.

    Args:
        bench: the open project.
        errand: what it is, and by when.
        name: of the reviewer.
        seen: the assignment that this one takes the place of.

    Raises:
        UserError: the name is empty, the day is none, or there is nothing to do.
        StaleRevisionError: somebody else was asked meanwhile.
    """
    _check(errand)
    person = reviewer_named(bench.store, name)
    known = bench.store.record(Reviewer, person.id)
    joined = [] if known else [Change(SHARED_LAYER, None, person)]
    given = _assignment(errand, person.id)
    changes = [Change(SHARED_LAYER, seen, given)]
    if seen is not None and seen.id != given.id:
        changes = [Change(SHARED_LAYER, seen, None), Change(SHARED_LAYER, None, given)]
    elif seen is None and errand.second:
        before = bench.store.record(Assignment, given.id)
        changes = [Change(SHARED_LAYER, before, given)]
    bench.commit("assign", [*joined, *changes])
    return given


def unassign(bench: Workbench, seen: Assignment | None) -> None:
    """Take an assignment back.

    Raises:
        UserError: it is the reviewer's own blind reading, which only ends when it is finished.
    """
    if seen is None:
        return
    own = seen.reviewer == bench.reviewer.id
    if (
        seen.blind
        and own
        and bench.store.record(Reading, f"reading-{seen.document}", bench.layer) is None
    ):
        raise UserError(
            "You read this article without seeing others. Say that you have finished it first."
        )
    bench.commit("unassign", [Change(SHARED_LAYER, seen, None)])


def finish(bench: Workbench, document: str) -> Reading:
    """Say that the reviewer has read an article to its end.

    What they have not marked in it they left out on purpose; who read it blind sees the others now.
    """
    known = bench.store.record(Reading, f"reading-{document}", bench.layer)
    if known is not None:
        return known
    read = Reading(f"reading-{document}", document, blind=is_blind(bench, document))
    bench.commit(UNBLIND if read.blind else "finish reading", [Change(bench.layer, None, read)])
    return read


def take_up_again(bench: Workbench, document: str) -> None:
    """Say that the reviewer has not finished an article after all.

    Raises:
        UserError: it was read blind: what was seen since cannot be unseen.
    """
    known = bench.store.record(Reading, f"reading-{document}", bench.layer)
    if known is None:
        return
    if known.blind:
        raise UserError("A blind reading that was finished stays so: you have seen the others.")
    bench.commit("unfinish reading", [Change(bench.layer, known, None)])


def is_blind(bench: Workbench, document: str) -> bool:
    """Whether the reviewer was asked to read an article without seeing others."""
    given = bench.store.records(Assignment, document=document)
    return any(a.blind and a.reviewer == bench.reviewer.id for a in given)


def given_before(bench: Workbench, errand: Errand) -> Assignment | None:
    """Who has what an errand is about, as it is now."""
    about = errand.case or errand.finding or errand.document
    return bench.store.record(Assignment, f"assignment-{about}")


def holder(bench: Workbench, document: str) -> Assignment | None:
    """Who has an article as a whole."""
    given = bench.store.records(Assignment, document=document)
    return next((a for a in given if a.holds_article), None)


def _assignment(errand: Errand, reviewer: str) -> Assignment:
    about = errand.case or errand.finding or errand.document
    tail = f"-{reviewer}" if errand.second else ""
    return Assignment(
        f"assignment-{about}{tail}",
        "" if errand.case else errand.document,
        reviewer,
        finding=errand.finding,
        case=errand.case,
        due=errand.due,
        blind=errand.blind,
        second=errand.second,
    )


def _check(errand: Errand) -> None:
    if not (errand.document or errand.case):
        raise UserError("Choose an article, a finding or a case to hand out.")
    if errand.due:
        try:
            date.fromisoformat(errand.due)
        except ValueError as error:
            raise UserError("The day is no date such as 2026-03-31. Choose another.") from error


def write_note(bench: Workbench, document: str, text: str, seen: Note | None) -> None:
    """Keep a note of an article, or none where the text is empty.

    Raises:
        UserError: the reviewer reads the article blind: the note may be somebody else's.
        StaleRevisionError: somebody else wrote it anew meanwhile.
    """
    id_ = f"note-{document}"
    if bench.blindfold.covers(document):
        raise UserError("You read this article without seeing others. Finish it to write its note.")
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
