"""The desk of adjudication: a list of disputes, the articles side by side, and what is to hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kzannotate.domain.adjudication import Adjudication
from kzannotate.domain.document import Document
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import Reviewer
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Assignment, Reading, Tag
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.gui import reviewer_words as words
from kzannotate.gui import wording
from kzannotate.gui.desks.adjudication.gestures import Settling
from kzannotate.gui.desks.adjudication.opinions import OpinionsPane
from kzannotate.gui.desks.adjudication.sides import sides_of
from kzannotate.gui.desks.head import link_line
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.desks.terms.record_grid import RecordGrid
from kzannotate.gui.entities.grid import GridRow
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, button, label, rule
from kzannotate.gui.plain import plain_label
from kzannotate.gui.reader.pair import PairReader
from kzannotate.workbench.adjudicating.dispute import Dispute, Status

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

DISPUTES = "disputes"
"""Kind of reading, as Jobs knows it."""
_CONCERN = (
    *(Mention, Verdict, Correction, Tag, Relation, Reading, Adjudication, Reviewer),
    *(Assignment, Document),
)
_WIDTHS = (0, 120)
_LIST, _PANE = 330, 360
"""Widths of the columns beside the articles, in pixels."""


class AdjudicationPage(DeskPage):
    """Open ones first; each opinion can be accepted, several merged, or a third written."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self._found: list[Dispute] = []
        self.state = FilterButton()
        self.grid = RecordGrid(_WIDTHS, (0,), self._cell)
        self.pair, self.pane = PairReader(), OpinionsPane(tools)
        self.gestures = Settling(tools, self.pane, self.pair, lambda: self.dispute)
        self.merge, self._count = QPushButton(), plain_label()
        self._heading, self._empty, self._pages = label("heading"), EmptyPage(), QStackedWidget()
        self.links = {"go": button("link"), "finding": button("link")}
        self._shown: tuple[str, str] | None = None
        self._lay_out()
        for way, act in (
            (self.state.chosen, self._fill),
            (self.grid.pointed, self._point),
            (self.grid.wanted, self._go),
            (self.merge.clicked, self.gestures.merge),
            (self.links["go"].clicked, lambda _=False: self._go(self.dispute)),
            (tools.projection.lexicon_changed, self._say_again),
        ):
            way.connect(act)
        self.retranslate()

    @property
    def dispute(self) -> Dispute | None:
        """The one that is chosen."""
        found: Dispute | None = self.grid.chosen()
        return found

    def writes(self) -> list[QWidget]:
        return [self.pane, self.merge]

    def renew(self) -> None:
        self.tools.ask(DISPUTES, _read, self._show)

    def forget(self) -> None:
        self._show([])

    def concerns(self, revision: Revision) -> bool:
        return any(isinstance(c.record, _CONCERN) for c in revision.changes)

    def enter(self) -> None:
        super().enter()
        self.grid.setFocus()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Where reviewers differ"))
        self.grid.setAccessibleName(self.tr("Where reviewers differ"))
        self.merge.setText(self.tr("Take over what all agree on"))
        self.links["go"].setText(self.tr("Go to the place"))
        self.links["finding"].hide()
        self.state.offer(
            self.tr("State"),
            [
                (None, self.tr("Open and settled")),
                ("open", self.tr("Open")),
                ("changed", self.tr("Changed since")),
                ("settled", self.tr("Settled")),
                ("slight", self.tr("Other reasons alone")),
            ],
            self.tr("State"),
        )
        self._fill()

    def _show(self, found: list[Dispute]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        rows = [GridRow(d, (), bold=d.status is not Status.SETTLED) for d in self._wanted()]
        self.grid.show_rows((self.tr("What"), self.tr("State")), rows)
        left = sum(d.status is not Status.SETTLED and not d.slight for d in self._found)
        self._count.setText(self.tr("%n to settle", "", left) if self._found else "")
        self._pages.setCurrentIndex(0 if rows else 1)
        if self._found and not rows:
            self._empty.say(self.tr("Nothing of that"), self.tr("Choose another state above."))
        else:
            self._empty.say(
                self.tr("Nobody differs"),
                self.tr(
                    "What two reviewers decide differently stands here; what one passed over, "
                    "once both have finished the article."
                ),
                *("place_worklist", "place_read"),
            )
        self._point()

    def _wanted(self) -> list[Dispute]:
        value = self.state.value
        if value == "slight":
            return [d for d in self._found if d.slight]
        found = [d for d in self._found if not d.slight or d.adjudication is not None]
        return [d for d in found if value in (None, d.status.value)]

    def _cell(self, dispute: Dispute, column: int) -> str:
        if column == 1:
            return self._state_of(dispute)
        if dispute.finding is not None:
            head = wording.finding_type(dispute.finding.type)
            quote = (
                dispute.finding.sides[0].passages[0].quote.exact if dispute.finding.sides else ""
            )
        else:
            head, quote = words.matter(dispute.matter), self._words(dispute)
        return f"{wording.quoted(quote)} · {head}" if quote else head

    def _state_of(self, dispute: Dispute) -> str:
        if dispute.status is Status.SETTLED:
            return self.tr("Settled")
        if dispute.status is Status.CHANGED:
            return self.tr("Changed since")
        return self.tr("Other reasons") if dispute.slight else self.tr("Open")

    def _words(self, dispute: Dispute) -> str:
        if dispute.matter is not None:
            return dispute.span.of(self.tools.projection.text(dispute.document))
        held = [m for o in dispute.opinions for m in o.mentions]
        return max((m.quote.exact for m in held), key=len, default="–")

    def _point(self, _record: object = None) -> None:
        dispute, bench = self.dispute if self._found else None, self.tools.desk.bench
        self.pane.show_dispute(dispute)
        self.links["go"].setEnabled(dispute is not None)
        self.pair.setVisible(dispute is not None)
        if dispute is None or bench is None:
            self._shown = None
            return
        known = (dispute.id, repr(dispute.digests))
        if known == self._shown:
            return
        self._shown = known
        document = bench.store.record(Document, dispute.document)
        text, projection = self.tools.projection.text(dispute.document), self.tools.projection
        language = document.language if document is not None else None
        sides = sides_of(dispute, text, language, projection.lexicon, projection.language)
        self.pair.show_pair(*sides)

    def _say_again(self) -> None:
        self._shown = None
        if self.isVisible():
            self._fill()

    def _go(self, dispute: Dispute | None) -> None:
        if dispute is None:
            return
        self.tools.navigator.open_document(dispute.document)
        if dispute.finding is not None:
            self.tools.navigator.choose_finding(dispute.finding.id)

    def _lay_out(self) -> None:
        self._middle = QWidget()
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.pair)
        self.pane.setFixedWidth(_PANE)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._list())
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.pane)

    def _list(self) -> QWidget:
        """The column with the disputes."""
        self._count.setProperty("role", "small")
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._empty)
        left = QWidget()
        left.setFixedWidth(_LIST)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(0)
        column.addLayout(_line(self._heading, self._count))
        column.addLayout(_line(self.state))
        column.addWidget(self._pages, 1)
        column.addWidget(rule())
        column.addLayout(link_line(self.links.values()))
        column.addLayout(_line(self.merge))
        return left


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
    for number, widget in enumerate(widgets):
        row.addWidget(widget)
        if number == 0:
            row.addStretch(1)
    return row


def _read(bench: Workbench, pulse: Pulse) -> list[Dispute]:
    from kzannotate.workbench.adjudicating.disputes import disputes

    return disputes(bench, pulse.cancelled)
