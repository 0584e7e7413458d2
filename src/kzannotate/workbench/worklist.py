"""Who has what to do, by when, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.domain.case import Case, CaseState
from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.remark import Assignment, Reading
from kzannotate.domain.verdict import Verdict
from kzannotate.workbench.reviewers import Person, people
from kzannotate.workbench.ruling import verdict_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Task:
    """One assignment with what it is about, and whether it is done.

    Args:
        title: of the article or the case; of a finding, of its first article.
        finding: where it is about one.
        done: the article was read to its end, the finding ruled on, the case decided.
        overdue: it is not done, and its day is over.
    """

    assignment: Assignment
    person: Person
    title: str
    finding: Finding | None
    done: bool
    overdue: bool

    @property
    def id(self) -> str:
        """Of the assignment."""
        return self.assignment.id


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a reviewer is.

    Args:
        given: how much was handed to them.
        done: how much of it is done.
        overdue: how much of it is late.
        read: articles that they have read to their ends, handed to them or not.
        rulings: how many findings they have ruled on.
    """

    person: Person
    given: int
    done: int
    overdue: int
    read: int
    rulings: int


def tasks(bench: Workbench, today: str) -> list[Task]:
    """All that was handed out: overdue first, then by day, what is done last.

    Args:
        bench: the open project.
        today: a day, ISO 8601.
    """
    known = {p.id: p for p in people(bench)}
    found = []
    for given in bench.store.records(Assignment):
        person = known.get(given.reviewer)
        if person is not None:
            found.append(_task(bench, given, person, today))
    return sorted(found, key=_order)


def progress(bench: Workbench, given: Sequence[Task]) -> list[Progress]:
    """How far each reviewer is, by their names."""
    store, found = bench.store, []
    for person in sorted(people(bench), key=lambda p: (p.name.casefold(), p.id)):
        own = [t for t in given if t.person.id == person.id]
        found.append(
            Progress(
                person,
                len(own),
                sum(t.done for t in own),
                sum(t.overdue for t in own),
                len(store.records(Reading, layer=person.layer)),
                len(store.records(Verdict, layer=person.layer)),
            )
        )
    return found


def _task(bench: Workbench, given: Assignment, person: Person, today: str) -> Task:
    store, finding = bench.store, None
    if given.case is not None:
        case = store.record(Case, given.case)
        title = case.title if case is not None else ""
        done = case is not None and case.state in (CaseState.DECIDED, CaseState.PUBLISHED)
    else:
        document = store.record(Document, given.document)
        title = document.title or document.id if document is not None else ""
        if given.finding is not None:
            finding = store.record(Finding, given.finding, MACHINE_LAYER)
            id_ = verdict_id(finding) if finding is not None else ""
            done = store.record(Verdict, id_, person.layer) is not None
        else:
            done = store.record(Reading, f"reading-{given.document}", person.layer) is not None
    return Task(
        given, person, title, finding, done, bool(given.due < today and given.due) and not done
    )


def _order(task: Task) -> tuple[bool, bool, str, str, str]:
    due = task.assignment.due
    return task.done, not task.overdue, due or "9999", task.title.casefold(), task.id
