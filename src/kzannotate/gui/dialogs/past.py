"""The project as it was: a day or a gesture, what has changed since, and the way back.

Nothing is written by looking; bringing a record back is a gesture like any other.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.gui.differences import KINDS, DifferenceModel, DifferenceRow, counted
from kzannotate.gui.models.article_marks import finding_marks, mention_marks
from kzannotate.gui.models.finding_delegate import FindingDelegate
from kzannotate.gui.models.finding_model import is_open
from kzannotate.gui.models.past_findings import PastFindings
from kzannotate.gui.models.revision_delegate import RevisionDelegate
from kzannotate.gui.models.revision_model import moment
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Words, row_view, rule
from kzannotate.gui.plain import isolate
from kzannotate.gui.reader.article_reader import ArticleReader
from kzannotate.gui.record_words import record_words

if TYPE_CHECKING:
    from kzannotate.domain.past import Difference
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection
    from kzannotate.gui.reader.marks import Mark
    from kzannotate.workbench.restoring import Glance, Then
    from kzannotate.workbench.viewing import FindingRow

LOOK = "look back"
"""Kind of long work, as Jobs knows it."""
_SIZE = (1080, 700)


class PastDialog(QDialog):
    """A list of what has changed, one change in full, and the open article as it was."""

    restore_wanted = Signal(object)
    """Difference."""

    def __init__(
        self, projection: Projection, navigator: Navigator, jobs: Jobs, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The project as it was"))
        self.resize(*_SIZE)
        self._projection, self._navigator, self._jobs = projection, navigator, jobs
        self._place: int | None = None
        self.model, self.view = DifferenceModel(), row_view()
        self.day, self.scope = QDateEdit(QDate.currentDate()), FilterButton()
        self.restore, self.reader = QPushButton(), ArticleReader()
        self._when, self._counts = (
            Words(bold=True, aside=True),
            Words(limit=3, muted=True, aside=True),
        )
        self._then, self._now = Words(limit=6, aside=True), Words(limit=6, aside=True)
        self._headline, self._none = Words(bold=True, aside=True), EmptyPage()
        self._pages = QStackedWidget()
        self.findings, self.found = PastFindings(), row_view()
        self._found_head = Words(bold=True, aside=True)
        self._dress()
        self._lay_out()
        self._connect()
        self.view.setFocus()

    def look(self, place: int | None) -> None:
        """Look back to a place of the log; None: to the end of the day that is chosen."""
        from kzannotate.workbench import restoring

        bench = self._projection.bench
        if bench is None:
            return
        self._place = place
        document = self._navigator.document
        day = date.fromisoformat(self.day.date().toString(Qt.DateFormat.ISODate))
        scope = self.scope.value

        def work(pulse: Pulse) -> Glance:
            at = restoring.end_of(bench, day) if place is None else restoring.then(bench, place)
            narrowed = document if scope else None
            return restoring.glance(bench, at, narrowed, document, pulse.cancelled)

        self._jobs.run(LOOK, work, self._show)

    def _show(self, glance: Glance) -> None:
        lexicon, language = self._projection.lexicon, self._projection.language
        self.model.lexicon, self.model.language = lexicon, language
        people = self._projection.revisions.people
        rows = [
            DifferenceRow(d, people.get(w.reviewer or "", "") if w else "", w.last if w else "")
            for d, w in glance.differences
        ]
        self.model.show(rows)
        self._show_day(glance.then.time)
        self._say(glance.then, len(rows), glance.counts)
        self._pages.setCurrentIndex(0 if rows else 1)
        self.view.setCurrentIndex(self.model.index(0) if rows else QModelIndex())
        self._choose()
        row = self._projection.documents.row(self._navigator.document)
        self.reader.setVisible(row is not None and bool(glance.then.time))
        self._headline.setVisible(self.reader.isVisibleTo(self))
        if row is not None and glance.text is not None:
            self._headline.say(
                self.tr("{title}, as it was").format(title=isolate(row.document.title))
            )
            self.reader.show_article(glance.text, row.document.language)
            self.reader.set_marks(self._marks(glance, row.document.id))
        self._show_findings(glance)

    def _marks(self, glance: Glance, document: str) -> list[Mark]:
        lexicon, language = self._projection.lexicon, self._projection.language
        bench = self._projection.bench
        reviewer = bench.reviewer.name if bench is not None else ""
        return [
            *mention_marks(glance.mentions, lexicon, language, reviewer),
            *finding_marks(glance.findings, document, reviewer),
        ]

    def _show_findings(self, glance: Glance) -> None:
        model, rows = self.findings, glance.findings
        model.lexicon, model.language = self._projection.lexicon, self._projection.language
        model.show(rows)
        left = sum(map(is_open, rows))
        shown = self.reader.isVisibleTo(self)
        self._found_head.setVisible(shown)
        self.found.setVisible(shown and bool(rows))
        words = (
            self.tr("%n finding(s) then", "", len(rows)) if rows else self.tr("No findings then")
        )
        if rows:
            still = self.tr("%n left to rule on", "", left)
            words = f"{words}  ·  {still}"
        self._found_head.say(words)

    def _show_finding(self, index: QModelIndex) -> None:
        row: FindingRow | None = index.data(RowRole)
        passages = [p for side in row.finding.sides for p in side.passages] if row else []
        here = [p for p in passages if p.document == self._navigator.document]
        if here and row is not None:
            self.reader.reveal(here[0].span)
            self.reader.activate(row.finding.id)

    def _show_day(self, time: str) -> None:
        if self._place is not None and time:
            self.day.blockSignals(True)
            self.day.setDate(
                QDate.fromString(
                    datetime.fromisoformat(time).astimezone().date().isoformat(),
                    Qt.DateFormat.ISODate,
                )
            )
            self.day.blockSignals(False)

    def _say(self, then: Then, shown: int, counts: dict[str, int]) -> None:
        if then.time:
            self._when.say(self.tr("As it was at {time}").format(time=moment(then.time)))
            total = sum(count for kind, count in counts.items() if kind in KINDS)
            words = counted(counts)
            if total > shown:
                words = self.tr("{counts} · the latest {shown} are listed").format(
                    counts=words, shown=shown
                )
            self._counts.say(words or self.tr("Nothing has changed since."))
        else:
            self._when.say(self.tr("There was no project yet"))
            self._counts.say(self.tr("Choose a later day."))

    def _choose(self) -> None:
        index = self.view.currentIndex()
        row: DifferenceRow | None = index.data(RowRole) if index.isValid() else None
        bench = self._projection.bench
        self.restore.setEnabled(False)
        lexicon, language = self._projection.lexicon, self._projection.language
        for words, record in (
            (self._then, row.difference.then if row else None),
            (self._now, row.difference.now if row else None),
        ):
            words.say(record_words(record, lexicon, language) if row else "")
        if row is not None and bench is not None:
            from kzannotate.workbench import restoring

            self.restore.setEnabled(restoring.can_restore(bench, row.difference))

    def _bring_back(self) -> None:
        row = self.view.currentIndex().data(RowRole)
        if row is not None:
            difference: Difference = row.difference
            self.restore_wanted.emit(difference)

    def _go(self) -> None:
        row = self.view.currentIndex().data(RowRole)
        record = (row.difference.now or row.difference.then) if row is not None else None
        passage = getattr(record, "passage", None) or getattr(record, "first", None)
        if passage is not None:
            self._navigator.show_passage(passage)

    def _connect(self) -> None:
        self.day.dateChanged.connect(lambda _: self.look(None))
        self.scope.chosen.connect(lambda: self.look(self._place))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.view.activated.connect(self._go)
        self.found.clicked.connect(self._show_finding)
        self.found.activated.connect(self._show_finding)
        self.restore.clicked.connect(self._bring_back)
        self._projection.refreshed.connect(self._look_again)
        self._navigator.document_taken.connect(self._look_again)

    def _look_again(self) -> None:
        if self._projection.bench is None:
            self.close()
        elif self.isVisible():
            self.look(self._place)

    def _dress(self) -> None:
        self.day.setCalendarPopup(True)
        # Digits with hyphens between them would be turned round in a mirrored window.
        self.day.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.day.setMaximumDate(QDate.currentDate())
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("Day"))
        self.scope.offer(
            self.tr("Changes of what"),
            [(None, self.tr("The whole project")), ("document", self.tr("The open article"))],
        )
        self.view.setItemDelegate(RevisionDelegate(self.view))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("What has changed since"))
        self.reader.setAccessibleName(self.tr("The article as it was"))
        self.found.setItemDelegate(FindingDelegate(self.found))
        self.found.setModel(self.findings)
        self.found.setUniformItemSizes(True)
        self.found.setMouseTracking(True)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.found.setAccessibleName(self.tr("Findings then"))
        self.restore.setText(self.tr("Bring back as it was"))
        self.restore.setAutoDefault(False)
        self._none.say(self.tr("No changes"), self.tr("Everything is as it was then."))
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._none)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.day)
        head.addWidget(self._when, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.scope)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self._list_side())
        split.addWidget(self._article_side())
        split.setSizes([440, 600])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        layout.addLayout(head)
        layout.addWidget(self._counts)
        layout.addWidget(rule())
        layout.addWidget(split, 1)

    def _list_side(self) -> QWidget:
        side, grid = QWidget(), QGridLayout()
        grid.setColumnStretch(1, 1)
        for place, (title, words) in enumerate(
            ((self.tr("then"), self._then), (self.tr("now"), self._now))
        ):
            tag = Words(title, muted=True, aside=True)
            tag.setFixedWidth(7 * GAP)
            grid.addWidget(tag, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, place, 1)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._pages, 1)
        layout.addWidget(rule())
        layout.addLayout(grid)
        layout.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeading)
        return side

    def _article_side(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(GAP, 0, GAP, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._headline)
        layout.addWidget(self.reader, 2)
        layout.addWidget(rule())
        layout.addWidget(self._found_head)
        layout.addWidget(self.found, 1)
        return side
