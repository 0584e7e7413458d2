"""The opinions on one dispute as cards, each to be accepted, and the form for a third."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.adjudication import Matter
from kzannotate.domain.mention import Mention
from kzannotate.gui import reviewer_words as words
from kzannotate.gui import wording
from kzannotate.gui.desks.adjudication.third import ThirdForm
from kzannotate.gui.parts import GAP, Panel, Words, button, rule
from kzannotate.gui.plain import isolate
from kzannotate.gui.reviewer_signs import Badge
from kzannotate.workbench.adjudicating.dispute import Dispute, Status

if TYPE_CHECKING:
    from kzannotate.gui.desks.page import Tools
    from kzannotate.workbench.adjudicating.dispute import Opinion, Thing


class OpinionsPane(Panel):
    """What may hold: one of the opinions, several mentions together, or a third."""

    accepted = Signal(str, str)
    """Id of a reviewer, and why."""
    merged = Signal(object, str)
    """Mentions, tags or corrections, and why."""
    ruled = Signal(object, str, str)
    """Ruling, why, and words to read instead."""
    linked = Signal(object, str)
    """Id of an entity or None, and why."""
    related = Signal(object, str)
    """RelationKind, and why."""
    worded = Signal(str, str)
    """Tags or words to read instead, and why."""
    denied = Signal(str)
    """Why there is no mention, relation, correction or tag."""
    reopened = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self.dispute: Dispute | None = None
        self.reason, self.third = QLineEdit(), ThirdForm(tools.projection)
        self.together, self.again = QPushButton(), button("link")
        self.accepts: dict[str, QPushButton] = {}
        self._picks: list[tuple[QCheckBox, Mention | Thing]] = []
        self._heading = Words(bold=True, limit=3, aside=True)
        self._state, self._body = Words(muted=True, limit=4, aside=True), QScrollArea()
        self._lay_out()
        third = self.third
        third.ruled.connect(lambda ruling, words: self.ruled.emit(ruling, self._why, words))
        third.linked.connect(lambda entity: self.linked.emit(entity, self._why))
        third.related.connect(lambda kind: self.related.emit(kind, self._why))
        third.worded.connect(lambda words: self.worded.emit(words, self._why))
        third.denied.connect(lambda: self.denied.emit(self._why))
        self.together.clicked.connect(self._tell_merged)
        self.again.clicked.connect(self.reopened)
        self.retranslate()

    @property
    def _why(self) -> str:
        return self.reason.text().strip()

    def retranslate(self) -> None:
        self.reason.setPlaceholderText(self.tr("Why (a third needs it)"))
        self.reason.setAccessibleName(self.tr("Why"))
        self.together.setText(self.tr("Let the ticked ones hold together"))
        self.again.setText(self.tr("Open again"))
        self.third.retranslate()
        self.show_dispute(self.dispute)

    def show_dispute(self, dispute: Dispute | None) -> None:
        """Show the opinions on a dispute; None: nothing."""
        other = dispute is None or self.dispute is None or dispute.id != self.dispute.id
        self.dispute = dispute
        if other:
            self.reason.clear()
        self.setVisible(dispute is not None)
        if dispute is None:
            return
        self._heading.say(self._title(dispute))
        self._say_state(dispute)
        self._fill(dispute)
        self.together.setVisible(len(self._picks) > 1)
        self.third.ask(dispute, other=other)

    def _title(self, dispute: Dispute) -> str:
        if dispute.finding is not None:
            return f"{wording.finding_type(dispute.finding.type)}: " + wording.reason(
                dispute.finding.reason
            )
        if dispute.matter is Matter.TAGS and not dispute.span:
            return self.tr("Which tags does the article bear?")
        text = dispute.span.of(self._tools.projection.text(dispute.document))
        question = {
            None: self.tr("What do these words speak of: {words}"),
            Matter.TAGS: self.tr("Which tags do these words bear: {words}"),
            Matter.RELATION: self.tr("How do these words stand to the others: {words}"),
            Matter.CORRECTION: self.tr("What is to be read instead of these words: {words}"),
        }[dispute.matter]
        return question.format(words=wording.quoted(text))

    def _say_state(self, dispute: Dispute) -> None:
        settled = dispute.adjudication
        self.again.setVisible(settled is not None)
        self._state.setVisible(settled is not None)
        if settled is None:
            return
        head = (
            self.tr("Settled")
            if dispute.status is Status.SETTLED
            else self.tr("It was settled, and somebody has said something else since")
        )
        self._state.say("  ·  ".join(filter(None, (head, isolate(settled.reason)))))

    def _fill(self, dispute: Dispute) -> None:
        self.accepts, self._picks = {}, []
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        body.setSpacing(GAP)
        for opinion in dispute.opinions:
            body.addWidget(self._card(opinion, dispute))
        body.addStretch(1)
        self._body.setWidget(inside)

    def _card(self, opinion: Opinion, dispute: Dispute) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        body = QVBoxLayout(card)
        body.setContentsMargins(GAP + 2, GAP, GAP + 2, GAP)
        body.setSpacing(GAP - 2)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(Badge(opinion.person))
        head.addWidget(Words(opinion.person.name, bold=True, aside=True), 1)
        body.addLayout(head)
        if mergeable(dispute) and (held := opinion.mentions or opinion.things):
            for each in held:
                body.addWidget(self._pick(each))
        else:
            body.addWidget(Words(self._said(opinion), limit=6, aside=True))
        accept = self.accepts[opinion.person.id] = QPushButton(self.tr("Accept"))
        accept.setAccessibleDescription(f"{opinion.person.name}: {self._said(opinion)}")
        accept.setEnabled(not opinion.is_open(dispute))
        person = opinion.person.id
        accept.clicked.connect(lambda: self.accepted.emit(person, self._why))
        body.addWidget(accept, 0, Qt.AlignmentFlag.AlignTrailing)
        return card

    def _pick(self, each: Mention | Thing) -> QCheckBox:
        made = QCheckBox(words.held(each, self._called(each)).replace("&", "&&"))
        self._picks.append((made, each))
        return made

    def _called(self, each: Mention | Thing) -> str:
        projection = self._tools.projection
        entity = each.entity if isinstance(each, Mention) else None
        return projection.lexicon.called(entity, projection.language) if entity else ""

    def _said(self, opinion: Opinion) -> str:
        called: dict[str | None, str] = {m.entity: self._called(m) for m in opinion.mentions}
        if self.dispute is not None and opinion.is_open(self.dispute):
            return self.tr("left it open")
        return words.said(opinion, called)

    def _tell_merged(self) -> None:
        picked = [each for box, each in self._picks if box.isChecked()]
        self.merged.emit(picked, self._why)

    def _lay_out(self) -> None:
        self._body.setWidgetResizable(True)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2 * GAP, 0, 2 * GAP)
        layout.setSpacing(GAP)
        for widget in (self._heading, self._state):
            layout.addLayout(_inset(widget))
        layout.addWidget(self._body, 1)
        layout.addWidget(rule())
        layout.addLayout(_inset(self.reason))
        layout.addLayout(_inset(self.together))
        layout.addLayout(_inset(self.third))
        layout.addLayout(_inset(self.again))


def mergeable(dispute: Dispute) -> bool:
    """Whether what several say of it may hold together."""
    return dispute.finding is None and dispute.matter is not Matter.RELATION


def _inset(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
    row.setSpacing(GAP)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 0 if 0 < number == len(widgets) - 1 else 1)
    return row
