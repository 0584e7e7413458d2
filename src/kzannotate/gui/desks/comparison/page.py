"""The page where the sources stand side by side: filters, the table, and the quotes below it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QSplitter, QStackedWidget, QVBoxLayout

from kzannotate.domain.claim import Claim
from kzannotate.domain.comparison import ComparisonTable, Sheet
from kzannotate.domain.document import Document, Source
from kzannotate.domain.entity import Entity, Fact, Name
from kzannotate.domain.finding import Finding
from kzannotate.domain.verdict import Verdict
from kzannotate.gui.desks.comparison.arranging import Sieve, arrange
from kzannotate.gui.desks.comparison.bar import ComparisonBar
from kzannotate.gui.desks.comparison.model import FIRST, REFERENCE, THING, ComparisonModel, Spot
from kzannotate.gui.desks.comparison.pinned_view import PinnedView
from kzannotate.gui.desks.comparison.quotes import QuotesPane
from kzannotate.gui.desks.comparison.sheets import selected_sheet, sheet_of
from kzannotate.gui.desks.comparison.words import RowWords, table_in_words
from kzannotate.gui.desks.page import DeskPage, Tools
from kzannotate.gui.parts import EmptyPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.domain.revision import Revision
    from kzannotate.gui.jobs import Pulse
    from kzannotate.workbench.session import Workbench

READING, WRITING = "comparison", "comparison export"
"""Kinds of long work, as Jobs knows them."""
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
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._sieve = Sieve()
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
        self._take((ComparisonTable(), ()))

    def _take(self, read: Read) -> None:
        self._read = read
        self.bar.offer(read[0])
        self._arrange()

    def _arrange(self) -> None:
        """Show the table as it is wanted now; the same cell stays in hand."""
        table, words = self._read
        held = self.model.spot(self.view.currentIndex())
        self._sieve = self.bar.sieve(self._sieve)
        arranged = arrange(table, words, self._sieve)
        self.model.show(table, words, arranged)
        self._set_widths()
        self.view.pin(arranged.pinned_lines, FIRST + arranged.pinned_columns)
        self._pages.setCurrentWidget(self.view if arranged.lines else self._empty)
        self._say_empty()
        self.bar.say(self._count(arranged.shown))
        index = self.model.index_of(held) if held is not None else None
        if index is None or not index.isValid():
            index = self.model.first_stated()
        self.view.setCurrentIndex(index)
        self._show_quotes()

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
            )

    def _set_widths(self) -> None:
        self.view.set_row_height()
        if self.model.columnCount():
            self.view.set_width(THING, _THING_WIDTH)
            self.view.set_width(REFERENCE, _REFERENCE_WIDTH)

    def _show_quotes(self) -> None:
        if len(self.model.marked) == 2:
            self._show_cells(self.model.marked)
            return
        index = self.view.currentIndex()
        spot = self.model.spot(index)
        cell = self.model.cell_at(index.row(), index.column()) if index.isValid() else None
        if spot is not None and cell is not None:
            self._show_cells((spot,))
        elif index.isValid():
            self.quotes.say(self.model.told(index.row(), index.column()).split("\n")[0])
        else:
            self.quotes.clear()

    def _show_cells(self, spots: Sequence[Spot]) -> None:
        rows = {row.id: n for n, row in enumerate(self._read[0].rows)}
        columns = {column.id: n for n, column in enumerate(self._read[0].columns)}
        shown, titles = [], []
        for spot in spots:
            if spot.row not in rows or spot.column not in columns:
                continue
            number = columns[spot.column]
            cell = self._read[0].rows[rows[spot.row]].cells.get(number)
            if cell is not None:
                words = self._read[1][rows[spot.row]]
                titles.append(" · ".join(w for w in (words.thing, words.about) if w))
                shown.append((self._read[0].columns[number].title, cell))
        self.quotes.show_cells("  /  ".join(dict.fromkeys(titles)), shown)

    def _mark(self) -> None:
        """Mark the cell in hand, or take its mark away; a third takes the place of the first."""
        index = self.view.currentIndex()
        spot = self.model.spot(index)
        if spot is None or self.model.cell_at(index.row(), index.column()) is None:
            return
        marked = self.model.marked
        if spot in marked:
            self.model.mark([s for s in marked if s != spot])
        else:
            self.model.mark([*marked[-1:], spot])
        self._show_quotes()

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

    def _sheet(self) -> Sheet:
        bench = self.tools.desk.bench
        title = bench.info.title if bench is not None else ""
        return sheet_of(self.model, title, self.tools.projection.language)

    def copy(self) -> None:
        """Put what is selected on the clipboard, or all where fewer than two cells are."""
        from kzannotate.workbench.comparison_export import for_clipboard

        chosen = [(i.row(), i.column()) for i in self.view.selectionModel().selectedIndexes()]
        sheet = self._sheet()
        if len(chosen) > 1:
            sheet = selected_sheet(self.model, chosen, sheet.title, sheet.language)
        tabs, html = for_clipboard(sheet)
        data = QMimeData()
        data.setText(tabs)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)

    def export(self, path: Path) -> None:
        """Write what is shown to a file, in the form that its name ends in."""
        sheet, form = self._sheet(), path.suffix.lower().lstrip(".")

        def write(bench: Workbench, _pulse: Pulse) -> None:
            from kzannotate.workbench.comparison_export import FORMS, write_comparison

            write_comparison(bench, path, sheet, form if form in FORMS else "xlsx")

        desk = self.tools.desk
        self.tools.do_at_length(WRITING, write, lambda _: desk.written.emit(str(path)))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Export the table"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        forms: dict[str, str] = {
            self.tr("Workbook (*.xlsx)"): "xlsx",
            self.tr("Table (*.csv)"): "csv",
            self.tr("Page (*.html)"): "html",
        }
        dialog.setNameFilters(list(forms))
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda words: dialog.setDefaultSuffix(forms[words]))
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.open()

    def _document(self, id_: str) -> Document | None:
        row = self.tools.projection.documents.row(id_)
        return row.document if row is not None else None

    def _go_to_quotes(self) -> None:
        self._show_quotes()
        self.quotes.focus_first()

    def _connect(self) -> None:
        bar, view, quotes = self.bar, self.view, self.quotes
        bar.changed.connect(self._arrange)
        bar.columns_changed.connect(self._change_columns)
        bar.copy_wanted.connect(self.copy)
        bar.export_wanted.connect(self._ask_where)
        back: Callable[[], None] = view.setFocus
        bar.left.connect(back)
        view.filter_wanted.connect(bar.focus_filter)
        view.quote_wanted.connect(self._go_to_quotes)
        view.doubleClicked.connect(lambda _: self._go_to_quotes())
        view.mark_wanted.connect(self._mark)
        view.copy_wanted.connect(self.copy)
        view.pin_wanted.connect(self._pin)
        view.menu_wanted.connect(self._open_menu)
        view.selectionModel().currentChanged.connect(lambda *_: self._show_quotes())
        quotes.passage_wanted.connect(self.passage_wanted)
        quotes.pair_wanted.connect(self.tools.navigator.show_beside)
        quotes.left.connect(back)

    def _change_columns(self) -> None:
        self._sieve = replace(self._sieve, columns=())
        self.model.mark(())
        self.bar.source.value = None
        self.renew()

    def _lay_out(self) -> None:
        for page in (self._empty, self.view):
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
