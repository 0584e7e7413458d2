"""The opinions on one dispute as cards, each to be accepted, and the form for a third."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.verdict import Ruling
from kzannotate.gui import reviewer_words as words
from kzannotate.gui import wording
from kzannotate.gui.entities.field import EntityField
from kzannotate.gui.parts import GAP, Panel, Words, button, label, rule
from kzannotate.gui.plain import isolate
from kzannotate.gui.reviewer_signs import Badge
from kzannotate.workbench.adjudicating.disputes import Dispute, Status

if TYPE_CHECKING:
    from kzannotate.domain.mention import Mention
    from kzannotate.gui.desks.page import Tools
    from kzannotate.workbench.adjudicating.disputes import Opinion


class OpinionsPane(Panel):
    """What may hold: one of the opinions, several mentions together, or a third."""

    accepted = Signal(str, str)
    """Id of a reviewer, and why."""
    merged = Signal(object, str)
    """Mentions, and why."""
    ruled = Signal(object, str, str)
    """Ruling, why, and words to read instead."""
    linked = Signal(object, str)
    """Id of an entity or None, and why; nothing at all for no mention."""
    unmarked = Signal(str)
    """Why there is no mention."""
    reopened = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self.dispute: Dispute | None = None
        self.reason, self.instead = QLineEdit(), QLineEdit()
        self.ruling, self.entity = QComboBox(), EntityField(tools.projection)
        self.third, self.nothing = QPushButton(), QPushButton()
        self.together, self.again = QPushButton(), button("link")
        self.accepts: dict[str, QPushButton] = {}
        self._picks: list[tuple[QCheckBox, Mention]] = []
        self._heading, self._third_title = Words(bold=True, limit=3, aside=True), label("small")
        self._state, self._body = Words(muted=True, limit=4, aside=True), QScrollArea()
        self._lay_out()
        self.third.clicked.connect(self._tell_third)
        self.nothing.clicked.connect(lambda: self.unmarked.emit(self._why))
        self.together.clicked.connect(self._tell_merged)
        self.again.clicked.connect(self.reopened)
        self.ruling.currentIndexChanged.connect(self._enable)
        self.retranslate()

    @property
    def _why(self) -> str:
        return self.reason.text().strip()

    def retranslate(self) -> None:
        self.reason.setPlaceholderText(self.tr("Why (a third needs it)"))
        self.reason.setAccessibleName(self.tr("Why"))
        self.instead.setPlaceholderText(self.tr("Words to read instead"))
        self.instead.setAccessibleName(self.tr("Words to read instead"))
        self.ruling.setAccessibleName(self.tr("A third ruling"))
        self.entity.setAccessibleName(self.tr("Another entity"))
        self._third_title.setText(self.tr("Or what none of them says"))
        self.nothing.setText(self.tr("No mention here"))
        self.together.setText(self.tr("Let the ticked ones hold together"))
        self.again.setText(self.tr("Open again"))
        held = self.ruling.currentData()
        self.ruling.clear()
        for each in Ruling:
            self.ruling.addItem(wording.ruling(each), each)
        self.ruling.setCurrentIndex(max(0, self.ruling.findData(held)))
        self.show_dispute(self.dispute)

    def show_dispute(self, dispute: Dispute | None) -> None:
        """Show the opinions on a dispute; None: nothing."""
        other = dispute is None or self.dispute is None or dispute.id != self.dispute.id
        self.dispute = dispute
        if other:
            self.reason.clear()
            self.instead.clear()
            self.entity.hold(None)
        self.setVisible(dispute is not None)
        if dispute is None:
            return
        self._heading.say(self._title(dispute))
        self._say_state(dispute)
        self._fill(dispute)
        of_ruling = dispute.finding is not None
        for widget in (self.ruling,):
            widget.setVisible(of_ruling)
        for other_widget in (self.entity, self.nothing):
            other_widget.setVisible(not of_ruling)
        self.together.setVisible(not of_ruling and len(self._picks) > 1)
        self.third.setText(self.tr("Rule so") if of_ruling else self.tr("Link so"))
        self._enable()

    def _title(self, dispute: Dispute) -> str:
        if dispute.finding is not None:
            return f"{wording.finding_type(dispute.finding.type)}: " + wording.reason(
                dispute.finding.reason
            )
        text = self._tools.projection.text(dispute.document)
        return self.tr("What do these words speak of: {words}").format(
            words=wording.quoted(dispute.span.of(text))
        )

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
        if dispute.finding is None and opinion.mentions:
            for mention in opinion.mentions:
                body.addWidget(self._pick(mention))
        else:
            body.addWidget(Words(self._said(opinion), limit=6, aside=True))
        accept = self.accepts[opinion.person.id] = QPushButton(self.tr("Accept"))
        accept.setAccessibleDescription(f"{opinion.person.name}: {self._said(opinion)}")
        accept.setEnabled(dispute.finding is None or opinion.ruled is not None)
        person = opinion.person.id
        accept.clicked.connect(lambda: self.accepted.emit(person, self._why))
        body.addWidget(accept, 0, Qt.AlignmentFlag.AlignTrailing)
        return card

    def _pick(self, mention: Mention) -> QCheckBox:
        called = self._tools.projection.lexicon.called(
            mention.entity, self._tools.projection.language
        )
        said = f"{wording.quoted(mention.quote.exact)} → {isolate(called or '–')}"
        made = QCheckBox(said.replace("&", "&&"))
        self._picks.append((made, mention))
        return made

    def _said(self, opinion: Opinion) -> str:
        projection = self._tools.projection
        called: dict[str | None, str] = {
            m.entity: projection.lexicon.called(m.entity, projection.language)
            for m in opinion.mentions
        }
        if self.dispute is not None and self.dispute.finding is not None and not opinion.ruled:
            return self.tr("left it open")
        return words.said(opinion, called)

    def _enable(self) -> None:
        of_ruling = self.dispute is not None and self.dispute.finding is not None
        corrects = self.ruling.currentData() is Ruling.CORRECTED
        self.instead.setVisible(of_ruling and corrects)

    def _tell_third(self) -> None:
        if self.dispute is not None and self.dispute.finding is not None:
            self.ruled.emit(self.ruling.currentData(), self._why, self.instead.text().strip())
        else:
            self.linked.emit(self.entity.entity, self._why)

    def _tell_merged(self) -> None:
        picked = [mention for box, mention in self._picks if box.isChecked()]
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
        layout.addLayout(_inset(self._third_title))
        layout.addLayout(_inset(self.instead))
        layout.addLayout(_inset(self.ruling, self.entity, self.third))
        layout.addLayout(_inset(self.nothing))
        layout.addLayout(_inset(self.again))


def _inset(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(2 * GAP, 0, 2 * GAP, 0)
    row.setSpacing(GAP)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 0 if 0 < number == len(widgets) - 1 else 1)
    return row
