"""The page of one case: state, claim, sides, facts, evidence, reasoning, rating, second reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.case import CaseState
from kzannotate.gui.desks.cases.exhibits import ExhibitsSection
from kzannotate.gui.desks.cases.judging import JudgingPanel, OpinionPanel, StatePanel
from kzannotate.gui.desks.cases.keeper import Keeper
from kzannotate.gui.desks.cases.sections import EarlierSection, FactsSection, SidesSection
from kzannotate.gui.parts import GAP, Panel, Words, label, rule
from kzannotate.gui.plain import isolate
from kzannotate.gui.remarks.composer import ProseField

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from kzannotate.domain.case import Case
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.case_file import CaseFile

Drafts = dict[tuple[str, str], str]
"""What was typed and is not in the file yet, by the case's id and the field's name."""

_SETTLED = (CaseState.DECIDED, CaseState.PUBLISHED)
_WIDEST = 1100
"""Pixels beyond which lines would be hard to read."""


class CaseSheet(Panel):
    """Fields keep what is typed; everything else is shown anew after each revision."""

    written = Signal(object, str, str)
    """Case as it was seen, name of a field, its text."""

    def __init__(self, projection: Projection, drafts: Drafts) -> None:
        super().__init__("page")
        self._projection = projection
        self._drafts: MutableMapping[tuple[str, str], str] = drafts
        self.file: CaseFile | None = None
        self.state, self.judging, self.opinion = StatePanel(), JudgingPanel(), OpinionPanel()
        self.sides, self.facts = SidesSection(projection), FactsSection(projection)
        self.earlier, self.exhibits = EarlierSection(), ExhibitsSection()
        self.fields: dict[str, QLineEdit | ProseField] = {
            "title": QLineEdit(),
            "claim": ProseField(),
            "reasoning": ProseField(),
            "page": QLineEdit(),
        }
        self.keepers = {name: Keeper(field) for name, field in self.fields.items()}
        self._labels = {name: label("heading") for name in self.fields}
        self.send = QToolButton()
        self._scroll = QScrollArea()
        self.heading_note = Words(limit=2, muted=True, aside=True)
        self._lay_out()
        self._connect()

    @property
    def case(self) -> Case | None:
        """The case that is shown, as it was seen."""
        return self.file.case if self.file is not None else None

    def show_file(self, file: CaseFile, reviewer: str, *, read_only: bool = False) -> None:
        """Show a case; what was typed into it and is not kept yet stays."""
        other = self.file is None or self.file.case.id != file.case.id
        if other:
            self.flush()
        place = 0 if other else self._scroll.verticalScrollBar().value()
        self.file = file
        settled = read_only or file.case.state in _SETTLED
        self._show_fields(file.case, other=other, settled=settled)
        self.state.show_case(file.case)
        self.sides.show_file(file)
        self.facts.show_file(file)
        self.earlier.show_file(file)
        self.exhibits.show_file(file, settled=settled)
        self.judging.show_file(file, self._projection.language, settled=settled)
        self.opinion.show_file(file, reviewer)
        self._say()
        self._scroll.verticalScrollBar().setValue(place)

    def flush(self) -> None:
        """Hand over what is typed and not kept yet."""
        for keeper in self.keepers.values():
            keeper.flush()

    def forget(self) -> None:
        """Show no case."""
        self.flush()
        self.file = None
        for keeper in self.keepers.values():
            keeper.begin("")

    def settle(self, case: Case, field: str) -> None:
        """Know what a gesture of one's own has made of a case, before it is read again."""
        if self.file is None or self.file.case.id != case.id:
            return
        from dataclasses import replace

        self.file = replace(self.file, case=case)
        self.keepers[field].settle(getattr(case, field) or "")

    def _show_fields(self, case: Case, *, other: bool, settled: bool) -> None:
        for name, keeper in self.keepers.items():
            text, draft = getattr(case, name) or "", self._drafts.get((case.id, name))
            (keeper.begin if other else keeper.show)(text, draft if other else None)
        for name in ("claim", "reasoning"):
            self.fields[name].setReadOnly(settled)

    def _say(self) -> None:
        self._labels["title"].setText(self.tr("Title"))
        self._labels["claim"].setText(self.tr("The claim that is reviewed"))
        self._labels["reasoning"].setText(self.tr("Reasoning, for readers"))
        self._labels["page"].setText(self.tr("Address of your own page about it"))
        for name, made in self._labels.items():
            self.fields[name].setAccessibleName(made.text())
        self.fields["page"].setProperty("placeholderText", "https://")
        self.send.setText(self.tr("Send out  ▾"))
        if self.case is not None:
            self.heading_note.say(self.tr("Opened on {day}").format(day=isolate(self.case.opened)))

    def _lay_out(self) -> None:
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.send.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.send.setProperty("role", "filter")
        self.send.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for name, lines in (("claim", 8), ("reasoning", 18)):
            self.fields[name].setFixedHeight(lines * GAP)
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        body = QVBoxLayout(inside)
        body.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 4 * GAP)
        body.setSpacing(2 * GAP)
        self._fill(body)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self._scroll.setWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def _fill(self, body: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading_note, 1)
        head.addWidget(self.send)
        body.addLayout(head)
        for part in (self._field("title"), self.state, self._field("claim")):
            body.addWidget(part)
        for section in (self.sides, self.facts, self.earlier, self.exhibits):
            body.addWidget(section)
            body.addWidget(rule())
        for part in (self._field("reasoning"), self.judging, self.opinion, self._field("page")):
            body.addWidget(part)
        body.addStretch(1)

    def _field(self, name: str) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP // 2)
        box.addWidget(self._labels[name])
        box.addWidget(self.fields[name])
        self._labels[name].setBuddy(self.fields[name])
        return part

    def _connect(self) -> None:
        for name, keeper in self.keepers.items():
            keeper.left.connect(lambda text, name=name: self._write(name, text))
            keeper.typed.connect(lambda text, name=name: self._remember(name, text))

    def _write(self, name: str, text: str) -> None:
        if self.case is not None:
            self.written.emit(self.case, name, text)

    def _remember(self, name: str, text: str) -> None:
        if self.case is not None:
            self._drafts[self.case.id, name] = text
