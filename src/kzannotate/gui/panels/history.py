"""What was done to the project, in words, the newest first; and one gesture in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kzannotate.domain.project import Device, Layer
from kzannotate.gui import wording
from kzannotate.gui.icons import icon
from kzannotate.gui.models.revision_delegate import RevisionDelegate
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Panel, Words, row_view, rule
from kzannotate.gui.plain import isolate, speak_of
from kzannotate.gui.record_words import record_words
from kzannotate.gui.remarks.wrapping import WrappingRow

if TYPE_CHECKING:
    from kzannotate.domain.past import Trace
    from kzannotate.gui.projection import Projection

_WHOLE = None
_UNTOLD = (Layer, Device)
"""Records that are of no use to a reader."""
_TYPING = 250
"""Milliseconds of quiet after which what was typed is looked for."""


class HistoryPanel(Panel):
    """The list of gestures with filters above it, and the chosen one below."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    narrowed = Signal()
    """Another filter was chosen, or other words were typed."""
    place_wanted = Signal(object)
    """Trace whose place in the articles is wanted."""
    past_wanted = Signal(object)
    """Trace before which one wants to look back; None: any day."""

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection
        self.view = row_view()
        self.undo, self.redo, self.back = QPushButton(), QPushButton(), QPushButton()
        self.typed = QLineEdit()
        self.scope, self.who, self.deeds = FilterButton(), FilterButton(), FilterButton()
        self.detail = RevisionDetail(projection)
        self._empty, self._none, self._pages = EmptyPage(), EmptyPage(), QStackedWidget()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TYPING)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.undo.setText(self.tr("Undo"))
        self.redo.setText(self.tr("Redo"))
        self.back.setText(self.tr("Look back…"))
        self.undo.setToolTip(self.tr("Take the last gesture back (Ctrl+Z)"))
        self.redo.setToolTip(self.tr("Do again what was taken back (Ctrl+Shift+Z)"))
        speak_of(self.undo, "undo")
        speak_of(self.redo, "redo")
        self.back.setToolTip(self.tr("See the project as it was on any day"))
        self.typed.setPlaceholderText(self.tr("Find in the history"))
        self.typed.setAccessibleName(self.tr("Find in the history"))
        self.view.setAccessibleName(self.tr("History"))
        self._empty.say(
            self.tr("Nothing done yet"),
            self.tr("Every gesture is kept here and can be undone."),
            *("import_files", "check"),
        )
        self._none.say(self.tr("Nothing passes the filters"), self.tr("There are other gestures."))
        self._offer()
        self._refresh()

    def redress(self) -> None:
        self.undo.setIcon(icon("undo"))
        self.redo.setIcon(icon("redo"))

    def clear_filters(self) -> None:
        """Show everything, as for another project."""
        self.typed.clear()
        for each in (self.scope, self.who, self.deeds):
            each.value = None
        self._offer()

    @property
    def is_narrowed(self) -> bool:
        """Whether any filter holds."""
        chosen = (self.scope.value, self.who.value, self.deeds.value)
        return any(chosen) or bool(self.typed.text().strip())

    def _offer(self) -> None:
        self.scope.offer(
            self.tr("History of what"),
            [
                (_WHOLE, self.tr("The whole project")),
                ("document", self.tr("The open article")),
                ("mention", self.tr("The mention in hand")),
                ("entity", self.tr("Its entity")),
                ("finding", self.tr("The finding in hand")),
            ],
        )
        people = sorted(self._projection.revisions.people.items(), key=lambda p: p[1])
        self.who.offer(
            self.tr("Whose gestures"),
            [(None, self.tr("Anybody")), *((id_, isolate(name)) for id_, name in people)],
            self.tr("Who"),
        )
        self.deeds.offer(
            self.tr("Which gestures"),
            [(None, self.tr("All gestures")), *((d, wording.deeds(d)) for d in wording.DEEDS)],
            self.tr("What"),
        )

    def _lay_out(self) -> None:
        self.view.setItemDelegate(RevisionDelegate(self.view))
        self.view.setModel(self._projection.revisions)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        for page in (self.view, self._empty, self._none):
            self._pages.addWidget(page)
        top = QVBoxLayout()
        top.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP)
        top.setSpacing(GAP)
        for row in ((self.undo, self.redo, self.back), (self.scope, self.who, self.deeds)):
            line = WrappingRow(gap=GAP - 2)
            for part in row:
                line.addWidget(part)
            top.addLayout(line)
        top.addWidget(self.typed)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._pages)
        split.addWidget(self.detail)
        split.setSizes([520, 240])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.back.clicked.connect(lambda: self.past_wanted.emit(None))
        for each in (self.scope, self.who, self.deeds):
            each.chosen.connect(self.narrowed)
        self.typed.textChanged.connect(lambda _: self._soon.start())
        self._soon.timeout.connect(self.narrowed)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.activated.connect(self._go)
        self.detail.place_wanted.connect(self.place_wanted)
        self.detail.past_wanted.connect(self.past_wanted)
        self._projection.refreshed.connect(self._refresh)
        self._projection.people_changed.connect(self._offer)
        model = self._projection.revisions
        model.modelReset.connect(self._refresh)
        model.rowsInserted.connect(self._refresh)

    def _choose(self, index: QModelIndex) -> None:
        self.detail.show_trace(index.data(RowRole) if index.isValid() else None)

    def _go(self, index: QModelIndex) -> None:
        self.place_wanted.emit(index.data(RowRole))

    def _refresh(self) -> None:
        self.undo.setEnabled(self._projection.undoable is not None)
        self.redo.setEnabled(self._projection.redoable is not None)
        self.back.setEnabled(self._projection.bench is not None)
        empty = 2 if self.is_narrowed else 1
        self._pages.setCurrentIndex(0 if self._projection.revisions.rowCount() else empty)
        if not self.view.currentIndex().isValid():
            self.detail.show_trace(None)


class RevisionDetail(Panel):
    """One gesture: each record before and after, where it is, and the way back before it."""

    place_wanted = Signal(object)
    """Trace."""
    past_wanted = Signal(object)
    """Trace."""

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection
        self._trace: Trace | None = None
        self._scroll = QScrollArea()
        self.go, self.back = QPushButton(), QPushButton()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP + 4)
        buttons.setSpacing(GAP)
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule())
        layout.addWidget(self._scroll, 1)
        layout.addLayout(buttons)
        self.go.clicked.connect(lambda: self.place_wanted.emit(self._trace))
        self.back.clicked.connect(lambda: self.past_wanted.emit(self._trace))
        projection.lexicon_changed.connect(self._fill)
        self.retranslate()

    def retranslate(self) -> None:
        self._scroll.setAccessibleName(self.tr("What the gesture changed"))
        self.go.setText(self.tr("Go there"))
        self.back.setText(self.tr("As it was before…"))
        self._fill()

    def show_trace(self, trace: Trace | None) -> None:
        """Tell this gesture; None hides the whole."""
        self._trace = trace
        self._fill()

    def _fill(self) -> None:
        trace = self._trace
        self.setVisible(trace is not None)
        if trace is None:
            return
        inside = QWidget()
        body = QVBoxLayout(inside)
        body.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP)
        body.setSpacing(GAP - 2)
        model = self._projection.revisions
        body.addWidget(Words(model.said(trace), limit=3, bold=True, aside=True))
        body.addWidget(Words(model.signed(trace), muted=True, aside=True))
        for change in (c for c in trace.changes if not isinstance(c.record, _UNTOLD)):
            body.addLayout(self._ends(change.before, change.after))
        untold = trace.count - len(trace.changes)
        if untold > 0:
            words = self.tr("and %n more change(s)", "", untold)
            body.addWidget(Words(words, muted=True, aside=True))
        body.addStretch(1)
        self._scroll.setWidget(inside)

    def _ends(self, before: object, after: object) -> QGridLayout:
        lexicon, language = self._projection.lexicon, self._projection.language
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        for row, (record, words) in enumerate(
            ((before, self.tr("before")), (after, self.tr("after")))
        ):
            tag = Words(words, muted=True, aside=True)
            tag.setFixedWidth(7 * GAP)
            grid.addWidget(tag, row, 0, Qt.AlignmentFlag.AlignTop)
            said = Words(record_words(record, lexicon, language), limit=3, aside=True)
            grid.addWidget(said, row, 1)
        return grid
