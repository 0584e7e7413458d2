"""The page where the sources stand side by side: filters, the table, and the quotes below it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout

from kzannotate.domain.claim import Claim
from kzannotate.domain.comparison import ComparisonTable
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Entity, Fact, Name
from kzannotate.domain.finding import Finding
from kzannotate.domain.verdict import Verdict
from kzannotate.gui.desks.comparison.arranging import Sieve, arrange
from kzannotate.gui.desks.comparison.bar import ComparisonBar
from kzannotate.gui.desks.comparison.behind import CellsBehind
from kzannotate.gui.desks.comparison.model import FIRST, REFERENCE, THING, ComparisonModel
from kzannotate.gui.desks.comparison.pictures import PicturesPane
from kzannotate.gui.desks.comparison.pinned_view import PinnedView
from kzannotate.gui.desks.comparison.quotes import QuotesPane
from kzannotate.gui.desks.comparison.sending import TableSender
from kzannotate.gui.desks.comparison.words import RowWords, table_in_words
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.parts import EmptyPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

READING = "comparison"
"""Kind of long work, as Jobs knows it."""
_SHOWN = (Claim, Document, Source, Entity, Name, Fact, Finding, Verdict)
_THING_WIDTH, _REFERENCE_WIDTH = 230, 180

Read = tuple[ComparisonTable, tuple[RowWords, ...]]


class ComparisonPage(DeskPage):
    """The comparison table with what belongs to it."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.model = ComparisonModel()
        self.bar, self.view = ComparisonBar(), PinnedView(self.model)
        self.quotes = QuotesPane(self._document)
        self.pictures = PicturesPane(tools)
        self.behind = CellsBehind(self.model, self.view, self.quotes)
        self.sending = TableSender(tools, self.model, self.view)
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._sieve = Sieve()
        self._settled = False
        """Whether sources or articles were chosen as columns for this project."""
        self._read: Read = (ComparisonTable(), ())
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.view)
        self.retranslate()

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("What the sources state"))
        self._say_empty()
        if self._read[0].rows:
            self.renew()

    def concerns(self, revision: Revision) -> bool:
        return any(isinstance(change.record, _SHOWN) for change in revision.changes)

    def renew(self) -> None:
        articles = self.bar.articles
        lexicon, language = self.tools.projection.lexicon, self.tools.projection.language

        def read(bench: Workbench, pulse: Pulse) -> Read:
            from kzannotate.workbench.comparison_table import comparison_table

            table = comparison_table(
                bench, articles=articles, progress=pulse.progress, cancelled=pulse.cancelled
            )
            return table, table_in_words(table, lexicon, language)

        self.tools.ask(READING, read, self._take)

    def forget(self) -> None:
        self._sieve = Sieve()
        self._settled = False
        self._take((ComparisonTable(), ()))

    def _take(self, read: Read) -> None:
        articles = self.tools.projection.documents.rowCount()
        if not self._settled and len(read[0].columns) == 1 < articles:
            # One source alone has nothing beside it; its articles have.
            self.bar.by.choose("articles")
            return
        self._read = read
        self.bar.offer(*read)
        self.pictures.take(*read)
        self._arrange()
        if self.bar.view.value is not None:
            self._change_view()

    def _arrange(self) -> None:
        """Show the table as it is wanted now; the same cell stays in hand."""
        table, words = self._read
        held = self.model.spot(self.view.currentIndex())
        self._sieve = self.bar.sieve(self._sieve)
        arranged = arrange(table, words, self._sieve)
        self.model.show(table, words, arranged)
        self._set_widths()
        self.view.pin(arranged.pinned_lines, FIRST + arranged.pinned_columns)
        if self.bar.view.value is None:
            self._pages.setCurrentWidget(self.view if arranged.lines else self._empty)
        self._say_empty()
        self.bar.say(self._count(arranged.shown))
        index = self.model.index_of(held) if held is not None else None
        if index is None or not index.isValid():
            index = self.model.first_stated()
        self.view.setCurrentIndex(index)
        self.behind.show()

    def _change_view(self) -> None:
        """Show the table, or a picture of the row in hand."""
        kind = self.bar.view.value
        self.bar.allow_table(kind is None)
        if kind is None:
            self._pages.setCurrentWidget(self.view if self.model.rowCount() else self._empty)
            self.view.setFocus()
            return
        index = self.view.currentIndex()
        row = self.model.row_at(index.row()) if index.isValid() else None
        self._pages.setCurrentWidget(self.pictures)
        self.pictures.show_kind(kind, row.id if row is not None else None)
        self.pictures.view.setFocus()

    def _show_sources(self, ids: tuple[str, str]) -> None:
        """Show the rows of two sources, side by side at the front."""
        self._sieve = replace(self._sieve, columns=tuple(ids))
        self.bar.view.choose(None)
        self.bar.choose_source(ids[0])

    def _count(self, shown: int) -> str:
        table = self._read[0]
        if not table.rows:
            return ""
        if shown < len(table.rows):
            words = self.tr("{shown} of {rows}")
            return words.format(shown=shown, rows=self.tr("%n row(s)", "", len(table.rows)))
        sources = self.tr("%n column(s)", "", len(table.columns))
        words = self.tr("{rows}, {columns}")
        return words.format(rows=self.tr("%n row(s)", "", shown), columns=sources)

    def _say_empty(self) -> None:
        if self._read[0].rows:
            self._empty.say(
                self.tr("No row passes the filter"),
                self.tr("Take a word away, or choose all kinds, properties and sources."),
            )
        else:
            self._empty.say(
                self.tr("No values yet"),
                self.tr(
                    "Bring in articles and let them be checked: numbers and dates that they state"
                    " stand here side by side."
                ),
                *("import_files", "import_folder", "check"),
            )

    def _set_widths(self) -> None:
        self.view.set_row_height()
        if self.model.columnCount():
            self.view.set_width(THING, _THING_WIDTH)
            self.view.set_width(REFERENCE, _REFERENCE_WIDTH)

    def _pin(self, what: str) -> None:
        spot = self.model.spot(self.view.currentIndex())
        if spot is not None:
            self._pin_id(what, spot.row if what == "row" else spot.column)

    def _pin_id(self, what: str, id_: str) -> None:
        """Pin a row or a column, or let it go."""
        held = self._sieve.rows if what == "row" else self._sieve.columns
        fresh = tuple(i for i in held if i != id_) if id_ in held else (*held, id_)
        rows = fresh if what == "row" else self._sieve.rows
        columns = fresh if what == "column" else self._sieve.columns
        self._sieve = replace(self._sieve, rows=rows, columns=columns)
        self._arrange()

    def _open_menu(self, section: int, place: QPoint) -> None:
        """What can be done with a source."""
        column = self.model.column_at(section) if 0 <= section < self.model.columnCount() else None
        if column is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pinned = column.id in self._sieve.columns
        words = self.tr("Let the column go") if pinned else self.tr("Pin the column")
        menu.addAction(words, lambda: self._pin_id("column", column.id))
        only = self.tr("Only rows that this source states")
        menu.addAction(only, lambda: self.bar.choose_source(column.id))
        if self.bar.source.value is not None:
            menu.addAction(self.tr("All sources"), lambda: self.bar.choose_source(None))
        menu.popup(place)

    def _document(self, id_: str) -> Document | None:
        row = self.tools.projection.documents.row(id_)
        return row.document if row is not None else None

    def _go_back(self) -> None:
        """Take the keyboard to the table, or to the picture in its place."""
        shown = self.view if self.bar.view.value is None else self.pictures.view
        shown.setFocus()

    def _connect(self) -> None:
        bar, view, quotes = self.bar, self.view, self.quotes
        bar.changed.connect(self._arrange)
        bar.columns_changed.connect(self._change_columns)
        bar.view_changed.connect(self._change_view)
        self.pictures.claim_wanted.connect(self.behind.show_claim)
        self.pictures.sources_wanted.connect(self._show_sources)
        self.pictures.left.connect(lambda: bar.view.choose(None))
        bar.copy_wanted.connect(self.sending.copy)
        bar.export_wanted.connect(self.sending.ask_where)
        back: Callable[[], None] = self._go_back
        bar.left.connect(back)
        view.filter_wanted.connect(bar.focus_filter)
        view.quote_wanted.connect(self.behind.go_there)
        view.doubleClicked.connect(lambda _: self.behind.go_there())
        view.mark_wanted.connect(self.behind.mark)
        view.copy_wanted.connect(self.sending.copy)
        view.pin_wanted.connect(self._pin)
        view.menu_wanted.connect(self._open_menu)
        view.selectionModel().currentChanged.connect(lambda *_: self.behind.show())
        quotes.passage_wanted.connect(self.passage_wanted)
        quotes.pair_wanted.connect(self.tools.navigator.show_beside)
        quotes.left.connect(back)

    def _change_columns(self) -> None:
        self._settled = True
        self._sieve = replace(self._sieve, columns=())
        self.model.mark(())
        self.bar.source.value = None
        self.renew()

    def _lay_out(self) -> None:
        for page in (self._empty, self.view, self.pictures):
            self._pages.addWidget(page)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._pages)
        splitter.addWidget(self.quotes)
        splitter.setSizes([520, 240])
        splitter.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(splitter, 1)
