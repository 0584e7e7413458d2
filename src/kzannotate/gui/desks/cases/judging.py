"""Parts of a case's page where it is judged: rating, people, the second opinion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzannotate.domain.case import CaseState, SecondOpinion
from kzannotate.gui.complaints import in_words
from kzannotate.gui.desks.cases import words
from kzannotate.gui.parts import GAP, Panel, Words, button, label
from kzannotate.gui.plain import isolate, plain_label
from kzannotate.gui.remarks.composer import ProseField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzannotate.domain.case import Case
    from kzannotate.workbench.case_file import CaseFile

_ROOM = 40 * GAP
"""Width that ratings and names have at least."""
SOMEBODY = "somebody else"
"""What stands for a person who has not joined yet; no id of a reviewer is like that."""


class JudgingPanel(Panel):
    """Who has the case, and which rating it gets."""

    rated = Signal(object)
    """Id of a rating, or None."""
    lead_chosen = Signal(str)
    second_chosen = Signal(object)
    """Id of a reviewer, or None."""
    somebody_wanted = Signal(str)
    """``lead`` or ``second``: for somebody who has not joined yet."""
    scale_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("bare")
        self.rating, self.lead, self.second = QComboBox(), QComboBox(), QComboBox()
        self.scale: QPushButton = button("link")
        self._labels = [label() for _ in range(3)]
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        row = QHBoxLayout()
        row.addWidget(self.rating)
        row.addWidget(self.scale)
        row.addStretch(1)
        form.addRow(self._labels[0], row)
        form.addRow(self._labels[1], self.lead)
        form.addRow(self._labels[2], self.second)
        for name, box in zip(self._labels, (self.rating, self.lead, self.second), strict=True):
            name.setBuddy(box)
            box.setMinimumWidth(_ROOM)
        self.rating.activated.connect(lambda row: self.rated.emit(self.rating.itemData(row)))
        self.lead.activated.connect(lambda row: self._choose("lead", self.lead.itemData(row)))
        self.second.activated.connect(lambda row: self._choose("second", self.second.itemData(row)))
        self.scale.clicked.connect(self.scale_wanted)

    def show_file(self, file: CaseFile, language: str, *, settled: bool) -> None:
        """Show what is chosen, and what may be."""
        from kzannotate.workbench.rating import label_of

        self._labels[0].setText(self.tr("&Rating"))
        self._labels[1].setText(self.tr("&Lead"))
        self._labels[2].setText(self.tr("Se&cond reader"))
        self.scale.setText(self.tr("Change the scale…"))
        ratings = {r.id: label_of(r, language) for r in file.scale.ratings}
        case, nobody = file.case, self.tr("nobody yet")
        _fill(self.rating, ratings, case.rating, self.tr("not rated yet"))
        _fill(self.lead, file.people, case.lead, nobody if case.lead is None else None)
        others = {id_: name for id_, name in file.people.items() if id_ != case.lead}
        _fill(self.second, others, case.second, nobody)
        for box in (self.lead, self.second):
            box.addItem(self.tr("Somebody else…"), SOMEBODY)
        self.rating.setEnabled(not settled)

    def _choose(self, what: str, chosen: object) -> None:
        if chosen == SOMEBODY:
            self.somebody_wanted.emit(what)
        elif what == "lead":
            self.lead_chosen.emit(chosen)
        else:
            self.second_chosen.emit(chosen)


class OpinionPanel(Panel):
    """What the second reader says; for everybody else, what they said."""

    given = Signal(object, str)
    """SecondOpinion, note."""

    def __init__(self) -> None:
        super().__init__("card")
        self.said, self.note = Words(limit=8, aside=True), ProseField()
        self.buttons = {opinion: QPushButton() for opinion in SecondOpinion}
        self._asked = QWidget()
        row = QHBoxLayout()
        for opinion, made in self.buttons.items():
            made.clicked.connect(lambda _=False, o=opinion: self._give(o))
            row.addWidget(made)
        row.addStretch(1)
        inside = QVBoxLayout(self._asked)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.note)
        inside.addLayout(row)
        self.note.setFixedHeight(9 * GAP)
        body = QVBoxLayout(self)
        body.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        body.addWidget(self.said)
        body.addWidget(self._asked)
        self._case = ""

    def show_file(self, file: CaseFile, reviewer: str) -> None:
        """Show the opinion, and ask for it whoever is to give it."""
        case = file.case
        if case.id != self._case:
            self._case = case.id
            self.note.setPlainText("")
        asked = case.second == reviewer and case.state is CaseState.SECOND_READING
        self.note.setPlaceholderText(self.tr("Why, or what to change"))
        self.note.setAccessibleName(self.tr("Note of the second reader"))
        self.buttons[SecondOpinion.AGREES].setText(self.tr("I stand for it"))
        self.buttons[SecondOpinion.DISAGREES].setText(self.tr("I disagree"))
        self._asked.setVisible(asked)
        self.said.say(self._words(case, file.people))
        self.setVisible(asked or case.second is not None)

    def _words(self, case: Case, people: Mapping[str, str]) -> str:
        name = isolate(people.get(case.second or "", ""))
        if case.opinion is None:
            return self.tr("{name} has not said yet whether they agree.").format(name=name)
        said = f"{name}: {words.opinion(case.opinion)}"
        return f"{said}  ·  {isolate(case.opinion_note)}" if case.opinion_note else said

    def _give(self, opinion: SecondOpinion) -> None:
        self.given.emit(opinion, self.note.toPlainText())


class StatePanel(Panel):
    """The state of a case, what the next one needs, and the ways there and back."""

    wanted = Signal(object)
    """CaseState."""

    def __init__(self) -> None:
        super().__init__("card")
        self.state = plain_label()
        self.state.setProperty("role", "chip")
        self.needs = Words(limit=8, muted=True, aside=True)
        self.forward, self.back = QPushButton(), QPushButton()
        self.forward.setProperty("role", "primary")
        self._next: CaseState | None = None
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        body = QVBoxLayout(self)
        body.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        body.setSpacing(GAP)
        body.addLayout(row)
        body.addWidget(self.needs)
        self.forward.clicked.connect(lambda: self.wanted.emit(self._next))
        self.back.clicked.connect(lambda: self.wanted.emit(CaseState.OPEN))

    def show_case(self, case: Case) -> None:
        """Show where a case is, and what the next state needs."""
        from kzannotate.workbench.case_states import lacks_for, next_state

        self._next = next_state(case.state)
        lacking = lacks_for(case, self._next) if self._next else []
        self.state.setText(words.state(case.state))
        held = self.forward.hasFocus() or self.back.hasFocus()
        self.back.setText(words.step(CaseState.OPEN))
        self.back.setVisible(case.state is not CaseState.OPEN)
        self.forward.setVisible(self._next is not None)
        self.forward.setEnabled(not lacking)
        if self._next is not None:
            self.forward.setText(words.step(self._next))
        self.needs.say("  ".join(in_words(sentence) for sentence in lacking))
        self.needs.setVisible(bool(lacking))
        if held and not self.forward.isEnabled():
            # Or the keyboard would be in the next field, where letters write.
            self.back.setFocus()


def _fill(
    box: QComboBox, choices: Mapping[str, str], held: str | None, nothing: str | None
) -> None:
    """Offer choices with the one that holds; nothing: also none of them, said so."""
    box.blockSignals(True)
    box.clear()
    if nothing is not None:
        box.addItem(nothing, None)
    for value, said in choices.items():
        box.addItem(isolate(said), value)
    if held is not None and held not in choices:
        box.addItem(isolate(held), held)
    box.setCurrentIndex(max(box.findData(held), 0))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.blockSignals(False)
