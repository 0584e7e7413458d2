"""Several reviewers at one window: who works, who has what, whose decisions are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kzannotate.domain.remark import Assignment, Comment
from kzannotate.gui.desks.terms.asking import ask
from kzannotate.gui.models.beside_marks import BESIDE, DIFFERENCES, OWN
from kzannotate.gui.reviewers.blind_bar import BlindBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.case import Case
    from kzannotate.domain.project import Reviewer
    from kzannotate.gui.actions import Actions, Acts
    from kzannotate.gui.desks.page import Tools
    from kzannotate.gui.jobs import Pulse
    from kzannotate.gui.panels.status import StatusPanel
    from kzannotate.gui.reviewers.forms import Described
    from kzannotate.workbench.assigning import Errand
    from kzannotate.workbench.notices import Notice
    from kzannotate.workbench.reviewers import Person
    from kzannotate.workbench.session import Workbench

NEWS = "notices"
"""Kind of reading, as Jobs knows it."""


class ReviewersFlow(QObject):
    """From the menus and the foot of the window to the people of the project."""

    switch_wanted = Signal(str)
    """Name of the reviewer who works from now on."""
    case_wanted = Signal(str)
    """Id of a case to be shown."""

    def __init__(
        self,
        tools: Tools,
        status: StatusPanel,
        actions: Actions,
        case_in_hand: Callable[[], Case | None],
    ) -> None:
        super().__init__(tools.window)
        self._case_in_hand = case_in_hand
        self._tools, self._status, self._actions = tools, status, actions
        self.bar = BlindBar()
        self.told: list[Notice] = []
        for way, act in (
            (self.bar.finished, self.finish),
            (status.reviewer.switch_wanted, self.switch_wanted),
            (status.reviewer.described, self.describe),
            (status.bell.clicked, self.show_news),
            (tools.projection.remarks_changed, self._look),
            (tools.projection.people_changed, self._say_people),
            (tools.navigator.document_taken, self._say_blind),
            (tools.navigator.document_opened, self._say_blind),
            (tools.desk.closing, self._forget),
            (tools.desk.opened, self._ask_who_works),
        ):
            way.connect(act)

    def acts(self) -> Acts:
        """What actions do here."""
        return {
            "reviewers": self.describe,
            "whats_new": self.show_news,
            "finish_reading": self.finish,
            "reopen_reading": self.take_up_again,
            "hand_out_article": self.hand_out_article,
            "hand_out_finding": self.hand_out_finding,
            "hand_out_case": self.hand_out_case,
            "layers_own": partial(self.show_layers, OWN),
            "layers_beside": partial(self.show_layers, BESIDE),
            "layers_differences": partial(self.show_layers, DIFFERENCES),
        }

    def describe(self) -> None:
        """Show who the reviewers are, to be described and to switch to."""
        bench = self._bench
        if bench is None:
            return
        from kzannotate.domain.project import Reviewer
        from kzannotate.gui.reviewers.forms import PersonForm

        known = {r.id: r for r in bench.store.records(Reviewer)}
        form = PersonForm(self._people(), known, bench.reviewer.id, self._tools.window)
        form.switch_wanted.connect(self.switch_wanted)

        def keep(bench: Workbench, told: Described) -> Reviewer:
            from kzannotate.workbench.reviewers import describe
            from kzannotate.workbench.session import reviewer_named

            seen = reviewer_named(bench.store, told.name)
            return describe(bench, seen, told.role, told.hue, told.initials)

        ask(self._tools, form, keep)

    def _ask_who_works(self, bench: Workbench) -> None:
        """Ask who works, where neither a person nor a server has said so and others worked here."""
        from kzannotate.workbench.copy_device import bond_of

        said = self._tools.desk.reviewer.strip() or bond_of(bench.store) is not None
        if not said and len(self._people()) > 1:
            self.describe()

    def finish(self) -> None:
        """Say that the open article was read to its end."""
        from kzannotate.workbench import assigning

        document = self._tools.navigator.document
        if document is not None:
            self._tools.do(lambda bench: assigning.finish(bench, document))

    def take_up_again(self) -> None:
        """Say that the open article was not read to its end after all."""
        from kzannotate.workbench import assigning

        document = self._tools.navigator.document
        if document is not None:
            self._tools.do(lambda bench: assigning.take_up_again(bench, document))

    def hand_out_article(self) -> None:
        """Ask who is to have the open article."""
        document = self._tools.navigator.document
        if document is not None:
            from kzannotate.workbench.assigning import Errand

            self.hand_out(Errand(document), self._title(document))

    def hand_out_finding(self) -> None:
        """Ask who is to have the finding in hand."""
        from kzannotate.gui import wording
        from kzannotate.workbench.assigning import Errand

        row = self._tools.projection.findings.row(self._tools.navigator.finding)
        if row is not None:
            document = min(row.finding.documents, default="")
            said = f"{wording.finding_type(row.finding.type)} · {self._title(document)}"
            self.hand_out(Errand(document, finding=row.finding.id), said)

    def hand_out_case(self) -> None:
        """Ask who is to have the case in hand."""
        from kzannotate.workbench.assigning import Errand

        case = self._case_in_hand()
        if case is not None:
            self.hand_out(Errand(case=case.id), case.title)

    def hand_out(self, errand: Errand, called: str) -> None:
        """Ask who is to do something, and by when."""
        from kzannotate.gui.reviewers.forms import ErrandForm

        form = ErrandForm(errand, called, self._people(), self._tools.window)

        def keep(bench: Workbench, told: tuple[Errand, str]) -> Assignment:
            from kzannotate.workbench import assigning

            given, name = told
            seen = None if given.second else assigning.given_before(bench, given)
            return assigning.entrust(bench, given, name, seen)

        ask(self._tools, form, keep)

    def show_layers(self, mode: str) -> None:
        """Show others' decisions beside one's own, or none."""
        self._tools.projection.show_layers(mode)
        self._actions[f"layers_{mode}"].setChecked(True)

    def show_news(self) -> None:
        """Show what is new for who works."""
        if self._bench is None:
            return
        from kzannotate.gui.reviewers.notice_list import NoticeList

        names = {p.id: p.name for p in self._people()}
        found = NoticeList(self.told, names, self._titles(), self._tools.window)
        found.went.connect(self._go)
        found.all_seen.connect(lambda: self._see(self.told))
        found.open()

    @property
    def _bench(self) -> Workbench | None:
        return self._tools.desk.bench

    def _people(self) -> tuple[Person, ...]:
        from kzannotate.workbench.reviewers import people

        return people(self._bench) if self._bench is not None else ()

    def _say_people(self) -> None:
        self._status.reviewer.show_people(self._people())

    def _look(self) -> None:
        """Count what is new, and say who works."""
        self._say_people()
        self._say_blind()
        self._actions[f"layers_{self._tools.projection.layers}"].setChecked(True)

        def read(bench: Workbench, _pulse: Pulse) -> list[Notice]:
            from kzannotate.workbench.notices import notices

            return notices(bench)

        self._tools.ask(NEWS, read, self._tell)

    def _tell(self, told: list[Notice]) -> None:
        self.told = told
        count = sum(not n.seen for n in told)
        self._status.bell.show_count(count if self._bench is not None else None)

    def _say_blind(self, _document: str = "") -> None:
        bench, document = self._bench, self._tools.navigator.document
        blind = bench is not None and document is not None and bench.blindfold.covers(document)
        self.bar.setVisible(blind)

    def _go(self, notice: Notice) -> None:
        record, navigator = notice.record, self._tools.navigator
        passage = record.passage if isinstance(record, Comment) else None
        self._see([notice])
        if isinstance(record, Assignment) and record.case is not None:
            self.case_wanted.emit(record.case)
        elif passage is not None:
            navigator.show_passage(passage)
        elif record.finding is not None:
            navigator.choose_finding(record.finding)
        elif record.document:
            navigator.open_document(record.document)
        elif isinstance(record, Comment) and record.entity is not None:
            navigator.show_entity(record.entity)

    def _see(self, told: list[Notice]) -> None:
        from kzannotate.workbench.notices import see

        if self._tools.desk.read_only:
            return
        self._tools.do(lambda bench: see(bench, told), lambda _: self._look())

    def _title(self, document: str) -> str:
        row = self._tools.projection.documents.row(document)
        return row.document.title or document if row is not None else document

    def _titles(self) -> dict[str, str]:
        """Of the articles and cases that something new is about."""
        from kzannotate.domain.case import Case

        titles = {d: self._title(d) for n in self.told if (d := n.record.document)}
        cases = self._bench.store.records(Case) if self._bench is not None else []
        return titles | {c.id: c.title for c in cases}

    def _forget(self) -> None:
        self.told = []
        self._status.bell.show_count(None)
        self._status.reviewer.show_people(())
        self.bar.hide()
