"""The desk of cases: the list of them, and the page of the one in hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout

from kzannotate.domain.case import Case, CaseState, RatingScale
from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity, Fact, Name
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import Reviewer
from kzannotate.domain.verdict import Verdict
from kzannotate.gui.desks.cases import words
from kzannotate.gui.desks.cases.case_model import CaseModel, CaseRow
from kzannotate.gui.desks.cases.gestures import CaseGestures
from kzannotate.gui.desks.cases.sending import Sending
from kzannotate.gui.desks.cases.sheet import CaseSheet, Drafts
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.models.rows import IdRole
from kzannotate.gui.models.titled_rows import TitledDelegate
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Panel, label, row_view

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.case_file import CaseFile
    from kzannotate.workbench.session import Workbench

_CONCERN = (Case, RatingScale, Finding, Verdict, Fact, Name, Entity, Document, Reviewer)
_LIST, _SHEET = 320, 1000
"""Widths at first, in pixels."""
_Read = tuple[list[CaseRow], "CaseFile | None"]


class CasesPage(DeskPage):
    """Cases to the one side, the one in hand to the other."""

    pick_wanted = Signal(object)
    """Case that words of an article are to be picked for."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.drafts: Drafts = {}
        self.model, self.view = CaseModel(), row_view()
        self.filter = FilterButton()
        self.sheet = CaseSheet(tools.projection, self.drafts)
        self.gestures = CaseGestures(tools, self.sheet, self.drafts)
        self.sending = Sending(tools, self.sheet)
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._heading = label("heading")
        self._wanted: str | None = None
        self._rows: list[CaseRow] = []
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def case(self) -> Case | None:
        """The case in hand."""
        return self.sheet.case

    def choose(self, case: str) -> None:
        """Take a case in hand."""
        self._wanted = case
        self.renew()

    def writes(self) -> list[QWidget]:
        return [self.sheet.state, self.sheet.opinion]

    def renew(self) -> None:
        wanted = self._wanted or (self.case.id if self.case else None)
        language = self.tools.projection.language
        self.tools.ask("cases", partial(_read, wanted=wanted, language=language), self._show)

    def forget(self) -> None:
        self.sheet.forget()
        self._wanted, self._rows = None, []
        self.drafts.clear()
        self._show_rows()
        self._pages.setCurrentIndex(0)

    def concerns(self, revision: Revision) -> bool:
        return any(isinstance(change.record, _CONCERN) for change in revision.changes)

    def enter(self) -> None:
        super().enter()
        self.view.setFocus()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Cases"))
        self.view.setAccessibleName(self.tr("Cases"))
        states = [(state.value, words.state(state)) for state in CaseState]
        self.filter.offer(self.tr("State"), [(None, self.tr("All states")), *states])
        self._empty.say(
            self.tr("No case in hand"),
            self.tr("Open one from a finding: choose it while you read, then press Ctrl+Shift+A."),
            "place_read",
        )
        self.model.say_again()
        if self.isVisible():
            self.renew()

    def hideEvent(self, event: QHideEvent) -> None:
        # Who goes elsewhere leaves what is typed in the file.
        self.sheet.flush()
        super().hideEvent(event)

    def _show(self, read: _Read) -> None:
        self._rows, file = read
        self._show_rows()
        self._wanted = None
        bench = self.tools.desk.bench
        if file is None or bench is None:
            self._pages.setCurrentIndex(0)
            return
        self.sheet.show_file(file, bench.reviewer.id, read_only=self.tools.desk.read_only)
        self._pages.setCurrentIndex(1)
        self._point_at(file.case.id)

    def _show_rows(self) -> None:
        held = self.filter.value
        self.model.show([r for r in self._rows if held is None or r.case.state.value == held])
        if self.case is not None:
            self._point_at(self.case.id)

    def _point_at(self, case: str) -> None:
        index = self.model.place(case)
        blocked = self.view.selectionModel().blockSignals(True)
        self.view.setCurrentIndex(index)
        self.view.selectionModel().blockSignals(blocked)
        self.view.viewport().update()

    def _on_chosen(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        case = index.data(IdRole)
        if case is not None and (self.case is None or case != self.case.id):
            self.choose(case)

    def _lay_out(self) -> None:
        column = Panel()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.filter)
        body = QVBoxLayout(column)
        body.setContentsMargins(0, GAP, 0, 0)
        head.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
        body.addLayout(head)
        body.addWidget(self.view, 1)
        self.view.setModel(self.model)
        self.view.setItemDelegate(TitledDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.sheet)
        split = QSplitter()
        split.addWidget(column)
        split.addWidget(self._pages)
        split.setSizes([_LIST, _SHEET])
        split.setStretchFactor(1, 1)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _connect(self) -> None:
        sheet = self.sheet
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.filter.chosen.connect(self._show_rows)
        for part in (sheet.sides, sheet.earlier, sheet.exhibits):
            part.passage_wanted.connect(self.passage_wanted)
        sheet.earlier.case_wanted.connect(self.choose)
        sheet.exhibits.quote_wanted.connect(self._ask_for_words)
        self.gestures.removed.connect(self._on_removed)
        self.sending.remove_wanted.connect(self.gestures.remove)

    def _ask_for_words(self) -> None:
        if self.case is not None:
            self.pick_wanted.emit(self.case)

    def _on_removed(self) -> None:
        self.sheet.forget()
        self.renew()


def _read(bench: Workbench, _pulse: Pulse, *, wanted: str | None, language: str) -> _Read:
    """The list of cases, and all that there is to the one in hand, or to the first."""
    from kzannotate.workbench import casework
    from kzannotate.workbench.case_file import case_file
    from kzannotate.workbench.rating import label_of, rating_in, scale_of

    scale, people = scale_of(bench), casework.people(bench)
    rows = []
    for case in casework.cases(bench):
        rating = rating_in(scale, case.rating)
        said = label_of(rating, language) if rating else ""
        lead, second = people.get(case.lead or "", ""), people.get(case.second or "", "")
        rows.append(CaseRow(case, said, lead, second))
    ids = [row.case.id for row in rows]
    chosen = wanted if wanted in ids else next(iter(ids), None)
    return rows, case_file(bench, chosen) if chosen else None
