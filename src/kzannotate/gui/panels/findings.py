"""The list of findings, with filters and a count of what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QStackedWidget, QToolButton, QVBoxLayout

from kzannotate.domain.finding import Severity
from kzannotate.gui import wording
from kzannotate.gui.icons import icon
from kzannotate.gui.models.finding_delegate import FindingDelegate
from kzannotate.gui.models.finding_model import FindingFilter, Sieve
from kzannotate.gui.models.rows import IdRole, RowRole
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Panel, row_view
from kzannotate.gui.plain import plain_label, set_plain_tooltip, speak_of
from kzannotate.gui.remarks.wrapping import WrappingRow

if TYPE_CHECKING:
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection


class FindingsPanel(Panel):
    """Findings by severity; choosing one shows its places."""

    step_wanted = Signal(int)

    def __init__(self, projection: Projection, navigator: Navigator) -> None:
        super().__init__()
        self._projection, self._navigator = projection, navigator
        self._shown = FindingFilter(projection.findings)
        self.view = row_view()
        self._left, self._group = plain_label(), plain_label()
        self._left.setProperty("role", "heading")
        self._scope, self._severity = FilterButton(), FilterButton()
        self._rule, self._state = FilterButton(), FilterButton()
        self._previous, self._next = QToolButton(), QToolButton()
        self._none, self._no_match, self._pages = EmptyPage(), EmptyPage(), QStackedWidget()
        self._offered: tuple[str, ...] | None = None
        """Rules that can be chosen, as they are called now."""
        self._regrouped = True
        """Other findings are shown than when the group above them was said last."""
        self._lay_out()
        self._connect()
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        everything = None
        self._scope.offer(
            self.tr("Which articles"),
            [(everything, self.tr("All articles")), ("document", self.tr("This article"))],
        )
        self._severity.offer(
            self.tr("Which severity"),
            [(None, self.tr("Any severity")), *((s.value, wording.severity(s)) for s in Severity)],
            self.tr("Severity"),
        )
        self._state.offer(
            self.tr("Which state"),
            [
                (None, self.tr("Any state")),
                ("open", self.tr("Open")),
                ("ruled", self.tr("Ruled on")),
            ],
            self.tr("State"),
        )
        self.view.setAccessibleName(self.tr("Findings"))
        self._previous.setToolTip(self.tr("Previous open finding (Shift+F8)"))
        self._next.setToolTip(self.tr("Next open finding (F8)"))
        speak_of(self._previous, "previous_finding")
        speak_of(self._next, "next_finding")
        self._previous.setAccessibleName(self.tr("Previous open finding"))
        self._next.setAccessibleName(self.tr("Next open finding"))
        self._no_match.say(
            self.tr("Nothing passes the filters"), self.tr("There are findings outside of them.")
        )
        self._offered, self._regrouped = None, True
        self._refresh()

    def redress(self) -> None:
        self._previous.setIcon(icon("previous"))
        self._next.setIcon(icon("next"))

    def neighbour(self, step: int) -> str | None:
        """Id of the next (1) or the previous (-1) open finding among those shown."""
        return self._shown.neighbour(self._navigator.finding, step)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._left)
        head.addStretch(1)
        head.addWidget(self._previous)
        head.addWidget(self._next)
        filters = WrappingRow(gap=GAP - 2)
        for each in (self._scope, self._severity, self._rule, self._state):
            filters.addWidget(each)
        self.view.setItemDelegate(FindingDelegate(self.view))
        self.view.setModel(self._shown)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        for page in (self.view, self._none, self._no_match):
            self._pages.addWidget(page)
        top = QVBoxLayout()
        top.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        top.setSpacing(GAP)
        top.addLayout(head)
        top.addLayout(filters)
        self._group.setProperty("role", "small")
        top.addWidget(self._group)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages)

    def _connect(self) -> None:
        for each in (self._scope, self._severity, self._rule, self._state):
            each.chosen.connect(self._sift)
        self._previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self._next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self._navigator.finding_chosen.connect(self._point_at)
        self._navigator.document_taken.connect(self._on_document)
        self._projection.refreshed.connect(self._refresh)
        for other in (self._shown.modelReset, self._shown.rowsInserted, self._shown.rowsRemoved):
            other.connect(self._on_other_rows)
        self.view.verticalScrollBar().valueChanged.connect(self._say_group)
        self._projection.lexicon_changed.connect(self._projection.findings.say_again)

    def _on_document(self) -> None:
        if self._scope.value:
            self._sift()

    def _sift(self) -> None:
        self._shown.sift(
            Sieve(
                document=self._navigator.document if self._scope.value else None,
                severity=Severity(self._severity.value) if self._severity.value else None,
                rule=self._rule.value,
                state=self._state.value,
            )
        )
        self._refresh()

    def _choose(self, index: QModelIndex) -> None:
        self._navigator.choose_finding(index.data(IdRole))

    def _point_at(self, finding: str | None) -> None:
        index = self._shown.mapFromSource(self._projection.findings.place(finding))
        self.view.setCurrentIndex(index)

    def _refresh(self) -> None:
        total, left = self._projection.findings.rowCount(), self._projection.open_findings
        self._left.setText(
            self.tr("%n left", "", left) if left else self.tr("No errors or warnings left")
        )
        told = self.tr(
            "Errors and warnings with no ruling. The foot of the window counts proposed links too."
        )
        set_plain_tooltip(self._left, told)
        self._left.setVisible(bool(total))
        self._offer_rules()
        self._say_why_none()
        page = self._none if not total else self.view if self._shown.rowCount() else self._no_match
        self._pages.setCurrentWidget(page)
        if self._regrouped:
            self._say_group()
        if self._navigator.finding and not self.view.currentIndex().isValid():
            self._point_at(self._navigator.finding)

    def _on_other_rows(self) -> None:
        self._regrouped = True

    def _say_group(self) -> None:
        """Say above the list how loud the findings are that one looks at."""
        self._regrouped = False
        row = self.view.indexAt(QPoint(GAP, GAP)).data(RowRole)
        self._group.setVisible(row is not None)
        if row is not None:
            self._group.setText(wording.severity_group(row.finding.severity))

    def _say_why_none(self) -> None:
        words = self.tr("Nothing disagrees, as far as the rules can see. Press F5 to check again.")
        if not self._projection.documents.rowCount():
            words = self.tr("They appear here as soon as there are articles.")
            self._none.say(self.tr("No findings"), words)
        else:
            self._none.say(self.tr("No findings"), words, "check", "project_rules")

    def _offer_rules(self) -> None:
        rules = self._projection.findings.rules
        if rules == self._offered:
            return
        self._offered = rules
        titles = sorted((wording.rule(name), name) for name in rules)
        offered = [(None, self.tr("Any rule")), *((name, title) for title, name in titles)]
        self._rule.offer(self.tr("Which rule"), offered, self.tr("Rule"))
