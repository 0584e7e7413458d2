"""The desk of translations: pairs of articles to the one side, their sentences to the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
)

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity, Name
from kzannotate.domain.mention import Mention
from kzannotate.domain.relation import Relation
from kzannotate.domain.span import Passage
from kzannotate.domain.translation import Translation
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.desks.translation.bar import FILES, PairBar
from kzannotate.gui.desks.translation.delegate import PairDelegate
from kzannotate.gui.desks.translation.gestures import TranslationGestures
from kzannotate.gui.desks.translation.rows import LinkModel, LinkRow, PairModel
from kzannotate.gui.letter_keys import letter_of
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.models.titled_rows import TitledDelegate
from kzannotate.gui.parts import GAP, EmptyPage, Panel, button, label, row_view

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.alignment import Aligned, PairRow
    from kzannotate.workbench.session import Workbench

_CONCERN = (Translation, Relation, Mention, Document, Entity, Name)
_LIST, _SHEET = 320, 1000
_BATCH = 24
"""Rows that are laid out at a time."""
_KEYS = {"n": "next", "c": "keep", "m": "merge", "s": "split", "a": "part", "z": "free"}
_Read = tuple[list[LinkRow], "Aligned | None"]


class TranslationPage(DeskPage):
    """Linked and suggested articles, and the rows of the pair in hand."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.links, self.link_view = LinkModel(), row_view()
        self.model, self.view, self.delegate = PairModel(), row_view(), PairDelegate()
        self.bar, self.gestures = PairBar(), TranslationGestures(tools, self)
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._heading = label("heading")
        self._choose, self._link = button(), button("primary")
        self._wanted: str | None = None
        self._row: int | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def pair(self) -> Aligned | None:
        """The pair in hand."""
        return self.model.pair

    def choose(self, link: str) -> None:
        """Take a pair of articles in hand."""
        self._wanted, self._row = link, 0
        self.renew()

    def renew(self) -> None:
        wanted = self._wanted or (self.pair.link.id if self.pair else None)
        self.tools.ask("translations", partial(_read, wanted=wanted), self._show)

    def forget(self) -> None:
        self._wanted, self._row = None, None
        self._show(([], None))

    def concerns(self, revision: Revision) -> bool:
        return any(isinstance(change.record, _CONCERN) for change in revision.changes)

    def enter(self) -> None:
        super().enter()
        (self.view if self.pair is not None else self.link_view).setFocus()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Translations"))
        self._choose.setText(self.tr("Link articles…"))
        self._link.setText(self.tr("Link as suggested"))
        self.link_view.setAccessibleName(self.tr("Articles and their originals"))
        self.view.setAccessibleName(self.tr("Sentences side by side"))
        self._empty.say(
            self.tr("No translation in hand"),
            self.tr(
                "Link an article to its original. What the articles share is suggested on the "
                "side: choose a suggestion and press Enter."
            ),
            "import_files",
        )
        self.delegate.forget()
        self.model.say_again()
        self.links.say_again()

    def do(self, deed: str) -> None:
        """Do what a button or a key says."""
        pair = self.pair
        if deed == "import":
            self.gestures.ask_for_memory()
        elif pair is None:
            return
        elif deed == "next":
            self.go_to_problem(1)
        elif deed == "export":
            self.gestures.export(pair.link)
        elif deed in FILES:
            (self.gestures.turn if deed == "turn" else self.gestures.unlink)(pair)
        else:
            indexes = self.view.selectionModel().selectedIndexes()
            self._row = min((index.row() for index in indexes), default=None)
            self.gestures.on_rows(deed, pair, self._with_parted(deed == "free"))

    def chosen(self) -> list[PairRow]:
        """The rows that are chosen, in order."""
        indexes = sorted(self.view.selectionModel().selectedIndexes(), key=lambda i: i.row())
        return [index.data(RowRole) for index in indexes]

    def _with_parted(self, wider: bool) -> list[PairRow]:
        """The chosen rows; if wider, also parted ones beside them, which were a pair before."""
        rows, numbers = (
            self.model.rows(),
            [i.row() for i in self.view.selectionModel().selectedIndexes()],
        )
        if not wider or not numbers or not all(rows[n].parted for n in numbers):
            return self.chosen()
        first, last = min(numbers), max(numbers)
        while first > 0 and rows[first - 1].parted:
            first -= 1
        while last + 1 < len(rows) and rows[last + 1].parted:
            last += 1
        return rows[first : last + 1]

    def go_to_problem(self, step: int) -> None:
        """Go to the next row that somebody must look at, or with -1 to the one before."""
        rows = self.model.rows()
        here = self.view.currentIndex().row()
        for away in range(1, len(rows) + 1):
            number = (here + step * away) % len(rows)
            severity = rows[number].severity
            if severity is not None and severity.loud:
                self._point_at(number)
                return

    def open_sentence(self, row: PairRow, side: int) -> None:
        """Show a sentence in its article: 0 the original's, 1 the translation's."""
        pair = self.pair
        if pair is None:
            return
        spans, documents = (row.original, row.translation), (pair.original, pair.document)
        side = side if spans[side] is not None else 1 - side
        span = spans[side]
        if span is not None:
            self.passage_wanted.emit(Passage.at(documents[side].id, pair.texts[side], span))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self.view.viewport():
            self.delegate.fit(event.size().width())
            self._choose_layout()
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            return self._on_double_click(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return watched is self.view and self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_double_click(self, event: QMouseEvent) -> bool:
        place = event.position().toPoint()
        index = self.view.indexAt(place)
        if not index.isValid():
            return False
        rect, direction = self.view.visualRect(index), self.view.layoutDirection()
        side = self.delegate.side_at(rect, QPointF(place), direction)
        self.open_sentence(index.data(RowRole), side)
        return True

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.view.currentIndex().data(RowRole)
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if row is not None:
                self.open_sentence(row, 0 if control else 1)
            return row is not None
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        deed = _KEYS.get(letter_of(event.text().lower()))
        if deed == "next" and shift:
            self.go_to_problem(-1)
        elif deed is not None:
            self.do(deed)
        return deed is not None

    def _show(self, read: _Read) -> None:
        rows, pair = read
        self._wanted = None
        here = self.link_view.currentIndex().row()
        self.links.show(rows)
        before = self.pair.link.id if self.pair else None
        row = max(0, self.view.currentIndex().row()) if self._row is None else self._row
        self._row = None
        self.bar.show_pair(pair)
        self.model.show_pair(pair)
        self._choose_layout()
        self._pages.setCurrentIndex(int(pair is not None))
        if pair is not None:
            self._point_at_link(self.links.place(pair.link.id))
            self._point_at(min(row if pair.link.id == before else 0, self.model.rowCount() - 1))
        elif rows:
            self._point_at_link(self.links.index(min(max(here, 0), len(rows) - 1)))
        self._on_link_chosen()

    def _choose_layout(self) -> None:
        """Many rows are set a batch at a time; after a gesture nearly all are known."""
        fresh = self.delegate.unknown(self.model.rows(), self.view.font())
        batched = fresh > 2 * _BATCH
        modes = QListView.LayoutMode
        self.view.setLayoutMode(modes.Batched if batched else modes.SinglePass)

    def _point_at(self, number: int) -> None:
        index = self.model.index(number)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _point_at_link(self, index: QModelIndex) -> None:
        blocked = self.link_view.selectionModel().blockSignals(True)
        self.link_view.setCurrentIndex(index)
        self.link_view.selectionModel().blockSignals(blocked)
        self.link_view.viewport().update()

    def _on_link_chosen(self) -> None:
        row: LinkRow | None = self.link_view.currentIndex().data(RowRole)
        self._link.setEnabled(row is not None and row.link is None)
        if row is not None and row.link is not None:
            if self.pair is None or self.pair.link.id != row.link.id:
                self.choose(row.link.id)
            else:
                self._pages.setCurrentIndex(1)

    def _take_suggestion(self) -> None:
        row: LinkRow | None = self.link_view.currentIndex().data(RowRole)
        if row is not None and row.link is None:
            self.gestures.link(row.document.id, row.original.id)
        elif row is not None:
            self.view.setFocus()

    def _connect(self) -> None:
        self.link_view.selectionModel().currentChanged.connect(lambda *_: self._on_link_chosen())
        self.link_view.activated.connect(lambda _index: self._take_suggestion())
        writing = (
            made for name, made in self.bar.buttons.items() if name not in ("next", "export")
        )
        self._writing = [self._choose, self._link, *writing]
        self._link.clicked.connect(self._take_suggestion)
        self._choose.clicked.connect(self.gestures.choose)
        self.bar.wanted.connect(self.do)
        self.gestures.linked.connect(self.choose)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)

    def _lay_out(self) -> None:
        _dress(self.link_view, self.links, TitledDelegate(self.link_view))
        self.link_view.setUniformItemSizes(True)
        _dress(self.view, self.model, self.delegate)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(_BATCH)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # A bar that comes and goes would set all texts anew.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        sheet = Panel("page")
        body = QVBoxLayout(sheet)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.bar)
        body.addWidget(self.view, 1)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(sheet)
        split = QSplitter()
        split.addWidget(self._column())
        split.addWidget(self._pages)
        split.setSizes([_LIST, _SHEET])
        split.setStretchFactor(1, 1)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def _column(self) -> Panel:
        column, buttons = Panel(), QHBoxLayout()
        buttons.setContentsMargins(GAP, 0, GAP, GAP)
        buttons.setSpacing(GAP)
        for made in (self._link, self._choose):
            buttons.addWidget(made)
        buttons.addStretch(1)
        self._heading.setContentsMargins(2 * GAP, 0, GAP, 0)
        body = QVBoxLayout(column)
        body.setContentsMargins(0, GAP, 0, 0)
        body.addWidget(self._heading)
        body.addWidget(self.link_view, 1)
        body.addLayout(buttons)
        return column


def _dress(view: QListView, model: LinkModel | PairModel, delegate: object) -> None:
    view.setModel(model)
    view.setItemDelegate(delegate)  # type: ignore[arg-type]
    view.setMouseTracking(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _read(bench: Workbench, pulse: Pulse, *, wanted: str | None) -> _Read:
    """Linked and suggested articles, and the one in hand or the first with its sentences."""
    from kzannotate.workbench import translations
    from kzannotate.workbench.alignment import aligned

    documents = {d.id: d for d in bench.store.records(Document)}
    links = translations.translations(bench)
    rows = [LinkRow(documents[t.document], documents[t.original], t) for t in links]
    rows += [
        LinkRow(s.document, s.original, suggestion=s)
        for s in translations.suggestions(bench, cancelled=pulse.cancelled)
    ]
    chosen = next((t for t in links if t.id == wanted), links[0] if links else None)
    return rows, aligned(bench, chosen, cancelled=pulse.cancelled) if chosen else None
