"""The result of a check of a corpus: its findings page by page, with the articles beside them.

Nothing of it can be changed here; what is chosen comes into the open project as one gesture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.finding import Severity
from kzannotate.errors import UserError
from kzannotate.gui import wording
from kzannotate.gui.complaints import complaint
from kzannotate.gui.dialogs.corpus_articles import ArticlePane
from kzannotate.gui.dialogs.corpus_counts import CountsPane
from kzannotate.gui.models.finding_delegate import FindingDelegate
from kzannotate.gui.models.past_findings import PastFindings
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, FilterButton, Words, row_view
from kzannotate.gui.plain import isolate
from kzannotate.workbench.corpora.result import PAGE, Narrow
from kzannotate.workbench.rule_choices import rule_infos
from kzannotate.workbench.viewing import FindingRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.document import Article
    from kzannotate.domain.finding import Finding
    from kzannotate.gui.jobs import Jobs, Pulse
    from kzannotate.gui.projection import Projection
    from kzannotate.workbench.corpora.result import CorpusResult

LOOK, TEXTS = "look into result", "texts of result"
"""Kinds of work, as Jobs knows them."""
_SIZE = (1180, 760)
_PAUSE = 300
"""Milliseconds without a letter after which words are looked for."""


class ResultDialog(QDialog):
    """Findings with filters and both quotes; the articles of the one that is chosen; counts."""

    taken = Signal(list)
    """Ids of findings to be taken into the project."""

    def __init__(
        self,
        result: CorpusResult,
        projection: Projection,
        jobs: Jobs,
        can_write: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._result, self._projection, self._jobs = result, projection, jobs
        self._can_write, self._offset = can_write, 0
        self.model, self.view = PastFindings(), row_view()
        self.severity, self.rule, self.words = FilterButton(), FilterButton(), QLineEdit()
        self.before, self.after, self.take = QPushButton(), QPushButton(), QPushButton()
        self._about, self._said = Words(aside=True, muted=True), Words(aside=True, limit=3)
        self.articles, self.counts = ArticlePane(), CountsPane(result, jobs)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self.resize(*_SIZE)
        self._dress()
        self._lay_out()
        self._connect()

    def look(self, offset: int = 0) -> None:
        """Read a page of what passes the filters."""
        narrow = Narrow(self.severity.value or "", self.rule.value or "", self.words.text().strip())
        result = self._result
        self._offset = offset

        def read(_pulse: Pulse) -> list[Finding]:
            return result.whole_page(narrow, offset, PAGE + 1)

        self._jobs.run(LOOK, read, self._show)

    def tell(self, said: str) -> None:
        """Say what came of something."""
        self._said.say(said)

    def _show(self, page: list[Finding]) -> None:
        projection = self._projection
        self.model.lexicon, self.model.language = projection.lexicon, projection.language
        self.model.show([FindingRow(finding, None) for finding in page[:PAGE]])
        self.before.setEnabled(self._offset > 0)
        self.after.setEnabled(len(page) > PAGE)
        if page:
            first, last = self._offset + 1, self._offset + min(PAGE, len(page))
            self.tell(self.tr("{first} to {last}").format(first=first, last=last))
            self.view.setCurrentIndex(self.model.index(0))
        else:
            self.tell(self.tr("No finding passes the filters."))
            self.articles.empty()
        self._choose()

    def _chosen(self) -> list[FindingRow]:
        indexes = self.view.selectionModel().selectedIndexes()
        return [index.data(RowRole) for index in indexes]

    def _choose(self) -> None:
        self.take.setEnabled(bool(self._chosen()) and self._can_write())
        row: FindingRow | None = self.view.currentIndex().data(RowRole)
        if row is None:
            return
        finding, result = row.finding, self._result
        wanted = list(dict.fromkeys(p.document for s in finding.sides for p in s.passages))[:2]

        def read(_pulse: Pulse) -> list[Article]:
            found = {a.document.id: a for a in result.articles(wanted)}
            return [found[id_] for id_ in wanted if id_ in found]

        self._jobs.run(TEXTS, read, lambda found: self.articles.show_finding(row, found))

    def _complain(self, error: object) -> None:
        if isinstance(error, UserError):
            self.tell(complaint(error))

    def _connect(self) -> None:
        again = lambda *_: self.look()  # noqa: E731
        self.severity.chosen.connect(again)
        self.rule.chosen.connect(again)
        self._soon.timeout.connect(again)
        self.words.textChanged.connect(lambda *_: self._soon.start())
        self.before.clicked.connect(lambda: self.look(max(0, self._offset - PAGE)))
        self.after.clicked.connect(lambda: self.look(self._offset + PAGE))
        self.view.selectionModel().currentChanged.connect(lambda *_: self._choose())
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._choose())
        self.take.clicked.connect(lambda: self.taken.emit([r.finding.id for r in self._chosen()]))
        failed = self._jobs.failed
        failed.connect(self._complain)
        self.finished.connect(lambda _: failed.disconnect(self._complain))

    def _dress(self) -> None:
        manifest = self._result.manifest
        self.setWindowTitle(self.tr("Result of a corpus"))
        found = sum(manifest.findings.values())
        told = [
            isolate(self._result.folder.name),
            self.tr("%n article(s)", "", manifest.articles),
            self.tr("%n finding(s)", "", found),
        ]
        if manifest.left_out:
            told.append(self.tr("%n thing(s) left out", "", manifest.left_out))
        self._about.say("  ·  ".join(told))
        every = self.tr("All")
        severities = [(s.value, wording.severity_group(s)) for s in Severity]
        loudness, found_by = self.tr("Severity"), self.tr("Rule")
        self.severity.offer(loudness, [(None, every), *severities], loudness)
        rules = [(info.name, wording.rule(info.title)) for info in rule_infos()]
        rules.sort(key=lambda rule: rule[1])
        self.rule.offer(found_by, [(None, every), *rules], found_by)
        self.words.setPlaceholderText(self.tr("Words of a quote"))
        self.words.setAccessibleName(self.tr("Words of a quote"))
        self.words.setClearButtonEnabled(True)
        self.before.setText(self.tr("Earlier ones"))
        self.after.setText(self.tr("Later ones"))
        self.take.setText(self.tr("Take into the project"))
        for button in (self.before, self.after, self.take):
            button.setAutoDefault(False)
            button.setEnabled(False)
        self._dress_view()

    def _dress_view(self) -> None:
        self.view.setItemDelegate(FindingDelegate(self.view))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Findings"))

    def _lay_out(self) -> None:
        head, feet = QHBoxLayout(), QHBoxLayout()
        for row in (head, feet):
            row.setSpacing(GAP)
        for widget in (self.severity, self.rule):
            head.addWidget(widget)
        head.addWidget(self.words, 1)
        feet.addWidget(self.before)
        feet.addWidget(self.after)
        feet.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        feet.addWidget(self.take)
        split, side = QSplitter(), QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        split.addWidget(side)
        split.addWidget(self.articles)
        split.setChildrenCollapsible(False)
        split.setSizes([460, 680])
        findings, tabs = QWidget(), QTabWidget()
        page = QVBoxLayout(findings)
        page.addWidget(split, 1)
        page.addLayout(feet)
        tabs.addTab(findings, self.tr("Findings"))
        tabs.addTab(self.counts, self.tr("Counts"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        layout.setSpacing(GAP)
        layout.addWidget(self._about)
        layout.addWidget(tabs, 1)
