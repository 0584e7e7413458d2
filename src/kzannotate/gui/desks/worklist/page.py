"""The desk of work: a table of all that was handed out, and how far each reviewer is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kzannotate.domain.case import Case
from kzannotate.domain.document import Document
from kzannotate.domain.project import Reviewer
from kzannotate.domain.remark import Assignment, Reading
from kzannotate.domain.verdict import Verdict
from kzannotate.gui import reviewer_words as words
from kzannotate.gui import wording
from kzannotate.gui.desks.head import link_line
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.desks.terms.record_grid import RecordGrid
from kzannotate.gui.desks.worklist.progress_view import ProgressView
from kzannotate.gui.entities.grid import GridRow
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, button, label, rule
from kzannotate.gui.plain import isolate, plain_label

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.reviewers import Person
    from kzannotate.workbench.session import Workbench
    from kzannotate.workbench.worklist import Progress, Task

_CONCERN = (Assignment, Reading, Reviewer, Verdict, Case, Document)
_WIDTHS = (0, 130, 170, 130, 130)
_WIDE = 340
"""Of the column with the bars, in pixels."""


class _Read(NamedTuple):
    tasks: list[Task]
    progress: list[Progress]
    people: tuple[Person, ...]


class WorkPage(DeskPage):
    """Overdue first; a double click or Enter goes to the article, the finding or the case."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._read = _Read([], [], ())
        self.whose, self.state = FilterButton(), FilterButton()
        self.grid = RecordGrid(_WIDTHS, (0,), self._cell)
        self.bars, self._empty, self._pages = ProgressView(), EmptyPage(), QStackedWidget()
        self._heading, self._count, self._side = label("heading"), plain_label(), label("heading")
        self.links = {name: button("link") for name in ("go", "hand_on", "back")}
        self._lay_out()
        self.whose.chosen.connect(self._fill)
        self.state.chosen.connect(self._fill)
        self.bars.chosen.connect(self._choose_person)
        self.grid.wanted.connect(self._go)
        self.grid.unwanted.connect(self._take_back)
        self.grid.pointed.connect(self._point)
        self.links["go"].clicked.connect(lambda: self._go(self.task))
        self.links["hand_on"].clicked.connect(self._hand_on)
        self.links["back"].clicked.connect(lambda: self._take_back(self.task))
        self.retranslate()

    @property
    def task(self) -> Task | None:
        """The task that is chosen."""
        found: Task | None = self.grid.chosen()
        return found

    def writes(self) -> list[QWidget]:
        return [self.links["hand_on"], self.links["back"]]

    def renew(self) -> None:
        self.tools.ask("worklist", _read, self._show)

    def forget(self) -> None:
        self._show(_Read([], [], ()))

    def concerns(self, revision: Revision) -> bool:
        return any(isinstance(c.record, _CONCERN) for c in revision.changes)

    def enter(self) -> None:
        super().enter()
        self.grid.setFocus()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Work"))
        self._side.setText(self.tr("How far everybody is"))
        self.grid.setAccessibleName(self.tr("Work that was handed out"))
        self.bars.setAccessibleName(self.tr("How far everybody is"))
        self.state.offer(
            self.tr("State"),
            [
                (None, self.tr("To do and done")),
                ("open", self.tr("To do")),
                ("late", self.tr("Late")),
                ("done", self.tr("Done")),
            ],
            self.tr("State"),
        )
        self.links["go"].setText(self.tr("Go to it"))
        self.links["hand_on"].setText(self.tr("Hand on, change the day…"))
        self.links["back"].setText(self.tr("Take back"))
        self._offer()
        self._fill()

    def redress(self) -> None:
        self.bars.update()

    def _show(self, found: _Read) -> None:
        first = not self._read.people and bool(found.people)
        self._read = found
        self._offer()
        if first and (bench := self.tools.desk.bench) is not None:
            self.whose.value = bench.reviewer.id
            self._offer()
        self.bars.show_rows(found.progress)
        self._fill()

    def _offer(self) -> None:
        choices: list[tuple[str | None, str]] = [(None, self.tr("Everybody's work"))]
        choices += [(p.id, isolate(p.name).replace("&", "&&")) for p in self._read.people]
        self.whose.offer(self.tr("Reviewer"), choices, self.tr("Everybody's work"))

    def _fill(self) -> None:
        rows = [GridRow(t, (), bold=t.overdue) for t in self._read.tasks if self._is_wanted(t)]
        titles = (
            self.tr("What"), self.tr("Kind"), self.tr("Reviewer"), self.tr("Due"), self.tr("State"),
        )  # fmt: skip
        self.grid.show_rows(titles, rows)
        self._count.setText(self.locale().toString(len(rows)) if rows else "")
        self._pages.setCurrentIndex(0 if rows else 1)
        if self._read.tasks:
            self._empty.say(
                self.tr("Nothing of that"), self.tr("No work fits what is chosen above.")
            )
        else:
            self._empty.say(
                self.tr("Nothing is handed out yet"),
                self.tr("Hand articles and findings out in the menu Reviewers."),
                *("place_read", "reviewers"),
            )
        self._point()

    def _is_wanted(self, task: Task) -> bool:
        fits = {"open": not task.done, "late": task.overdue, "done": task.done}
        mine = self.whose.value in (None, task.person.id)
        return mine and fits.get(self.state.value or "", True)

    def _cell(self, task: Task, column: int) -> str:
        given = task.assignment
        if column == 0:
            return task.title
        if column == 1:
            return self._kind(task)
        if column == 2:
            return isolate(task.person.name)
        if column == 3:
            return words.day(given.due) if given.due else "–"
        if task.overdue:
            return self.tr("Late")
        return self.tr("Done") if task.done else self.tr("To do")

    def _kind(self, task: Task) -> str:
        if task.assignment.case is not None:
            return self.tr("Case")
        if task.finding is not None:
            return wording.finding_type(task.finding.type)
        if task.assignment.blind:
            return self.tr("Blind second reading")
        return self.tr("Second reading") if task.assignment.second else self.tr("Article")

    def _point(self, _record: object = None) -> None:
        for each in self.links.values():
            each.setEnabled(self.task is not None)

    def _choose_person(self, person: str) -> None:
        self.whose.choose(person)
        self.grid.setFocus()

    def _go(self, task: Task | None) -> None:
        if task is None:
            return
        given = task.assignment
        if given.case is not None:
            self.case_wanted.emit(given.case)
        elif given.finding is not None:
            self.tools.navigator.open_document(given.document)
            self.tools.navigator.choose_finding(given.finding)
        else:
            self.tools.navigator.open_document(given.document)

    def _take_back(self, task: Task | None) -> None:
        from kzannotate.workbench import assigning

        if task is not None:
            self.tools.do(lambda bench: assigning.unassign(bench, task.assignment))

    def _hand_on(self) -> None:
        from kzannotate.gui.desks.terms.asking import ask
        from kzannotate.gui.reviewers.forms import ErrandForm
        from kzannotate.workbench import assigning

        task = self.task
        if task is None:
            return
        seen = task.assignment
        errand = assigning.Errand(
            seen.document, seen.finding, seen.case, seen.due, seen.blind, seen.second
        )
        form = ErrandForm(errand, task.title, self._read.people, self.tools.window)
        form.begin_with(task.person.name)

        def keep(bench: Workbench, told: tuple[assigning.Errand, str]) -> Assignment:
            return assigning.entrust(bench, told[0], told[1], seen)

        ask(self.tools, form, keep)

    def _lay_out(self) -> None:
        self._count.setProperty("role", "small")
        head = QHBoxLayout()
        head.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        head.setSpacing(GAP)
        for widget in (self._heading, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        for choice in (self.whose, self.state):
            head.addWidget(choice)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._empty)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addLayout(head)
        left.addWidget(self._pages, 1)
        left.addWidget(rule())
        left.addLayout(link_line(self.links.values()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(self._bars_column())

    def _bars_column(self) -> QWidget:
        column, area = QWidget(), QScrollArea()
        column.setFixedWidth(_WIDE)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, GAP, 0, GAP)
        inside.addWidget(self.bars)
        inside.addStretch(1)
        area.setWidget(holder)
        body = QVBoxLayout(column)
        body.setContentsMargins(0, 2 * GAP, 0, 0)
        head = QHBoxLayout()
        head.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        head.addWidget(self._side)
        body.addLayout(head)
        body.addWidget(area, 1)
        return column


def _read(bench: Workbench, _pulse: Pulse) -> _Read:
    from kzannotate.workbench.reviewers import people
    from kzannotate.workbench.worklist import progress, tasks

    today = datetime.now(UTC).astimezone().date().isoformat()
    found = tasks(bench, today)
    return _Read(found, progress(bench, found), people(bench))
