"""The drawer below the columns: every place in all articles where words stand, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
)

from kzannotate.gui.icons import icon
from kzannotate.gui.lines import width_of
from kzannotate.gui.models.concordance_delegate import ConcordanceDelegate
from kzannotate.gui.models.concordance_model import (
    ARTICLE,
    HIT,
    LEADING,
    ORDERS,
    TRAILING,
    ConcordanceModel,
)
from kzannotate.gui.models.row_delegate import line_height
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Panel, label, rule
from kzannotate.gui.plain import set_plain_text, set_plain_tooltip
from kzannotate.gui.seeking.choices import SearchChoices

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kzannotate.gui.projection import Projection
    from kzannotate.text.seeking import Sought
    from kzannotate.workbench.searching import Line

_ARTICLE_WIDTH, _HIT_WIDTH = 260, (90, 300)
"""At first, and the least and the most, in pixels."""
_MEASURED = 300
"""Lines whose hits are measured for the width of their column."""


class ConcordancePanel(Panel):
    """What to look for, and the lines found, with the hits one below the other.

    Signals:
        wanted: look for what is typed now.
        place_wanted: the Line whose place is to be shown.
        copy_wanted: the chosen lines as text.
        save_wanted: all lines as a table in a file.
        left: the drawer is to be closed.
    """

    wanted = Signal()
    place_wanted = Signal(object)
    copy_wanted = Signal()
    save_wanted = Signal()
    left = Signal()

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self.model = ConcordanceModel(projection.documents)
        self.field, self.choices, self.count = QLineEdit(), SearchChoices(), label("small")
        self.order, self.view = FilterButton(), QTableView()
        self.copy, self.save, self.cross = QPushButton(), QPushButton(), QToolButton()
        self._empty, self._pages = EmptyPage(), QStackedWidget()
        self._dress_view()
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Find in all articles"))
        self.field.setAccessibleName(self.tr("Find in all articles"))
        self.view.setAccessibleName(self.tr("Hits in all articles"))
        self.copy.setText(self.tr("Copy"))
        self.save.setText(self.tr("Save…"))
        self.cross.setAccessibleName(self.tr("Close (Escape)"))
        set_plain_tooltip(self.cross, self.tr("Close (Escape)"))
        set_plain_tooltip(self.copy, self.tr("Copy the chosen lines, or all of them, as text"))
        set_plain_tooltip(self.save, self.tr("Save all lines as a table (CSV)"))
        words = [(k, QCoreApplication.translate("Concordance", w)) for k, w in ORDERS.items()]
        self.order.offer(self.tr("Order of the lines"), words)
        self._say_empty()
        self._turn()

    def redress(self) -> None:
        self._sign.setIcon(icon("search"))
        self.cross.setIcon(icon("dismiss"))
        self.view.verticalHeader().setDefaultSectionSize(self._row_height())

    def sought(self) -> Sought:
        """What is looked for."""
        return self.choices.sought(self.field.text())

    def fill(self, words: str) -> None:
        """Put words into the field, where any are given."""
        if words:
            self.field.setText(words)

    def begin(self) -> None:
        """Show no lines, as a search begins."""
        self.model.clear()
        self._allow()
        blank = self.sought().blank
        if blank:
            self._say_empty()
        self._pages.setCurrentWidget(self._empty if blank else self.view)

    def add(self, lines: list[Line]) -> None:
        """Show more lines."""
        first = not self.model.rowCount()
        self.model.add(lines)
        self._allow()
        if first:
            self._turn()
            self._measure_hits()

    def finish(self) -> None:
        """Put all lines in the chosen order, as a search ends; or say that there are none."""
        if not self.model.rowCount() and not self.sought().blank:
            self._empty.say(
                self.tr("Not found"),
                self.tr("No article holds this. Try fewer letters, or fewer of the choices above."),
            )
            self._pages.setCurrentWidget(self._empty)
        self.model.put_in_order(self.order.value or "article")
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._measure_hits()

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Say what the search came to, or what is wrong with it."""
        set_plain_text(self.count, words)
        self.count.setProperty("role", "wrong" if wrong else "small")
        self.count.style().unpolish(self.count)
        self.count.style().polish(self.count)
        self.view.setAccessibleDescription(words)

    def chosen(self) -> list[Line]:
        """The lines that are selected, or all where fewer than two are."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        lines = self.model.lines
        return [lines[row] for row in rows] if len(rows) > 1 else list(lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if watched is self.field and event.key() == Qt.Key.Key_Down:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if watched is self.view and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
            return True
        if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.view.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(ConcordanceDelegate(self.model))
        view.setProperty("role", "rows")
        view.setShowGrid(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        head = view.horizontalHeader()
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(60)
        for section in (LEADING, TRAILING):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
        head.resizeSection(ARTICLE, _ARTICLE_WIDTH)
        head.resizeSection(HIT, _HIT_WIDTH[0])

    def _connect(self) -> None:
        self.field.returnPressed.connect(self.wanted)
        self.choices.changed.connect(self.wanted)
        self.view.clicked.connect(self._go)
        self.order.chosen.connect(lambda: self.model.put_in_order(self.order.value or "article"))
        self.view.horizontalHeader().sectionClicked.connect(
            lambda section: self.order.choose(self.model.order_of(section))
        )
        self.copy.clicked.connect(self.copy_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.cross.clicked.connect(self.left)

    def _go(self, index: QModelIndex) -> None:
        line = index.data(RowRole)
        if line is not None:
            self.place_wanted.emit(line)

    def _say_empty(self) -> None:
        self._empty.say(
            self.tr("Nothing looked for yet"),
            self.tr("Type words and press Enter; each place where they stand becomes a line."),
            "find_everywhere",
        )

    def _turn(self) -> None:
        """Say the heads again, which depend on the direction of the window and of the lines."""
        self.model.mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, ARTICLE, TRAILING)
        self.view.viewport().update()

    def _measure_hits(self) -> None:
        """Give the hits the room that most of them need."""
        font = self.view.font()
        font.setBold(True)
        widths = [width_of(line.words, font) for line in self.model.lines[:_MEASURED]]
        least, most = _HIT_WIDTH
        room = min(max(widths, default=0) + 4 * GAP, most)
        self.view.horizontalHeader().resizeSection(HIT, round(max(room, least)))

    def _allow(self) -> None:
        for made in (self.copy, self.save):
            made.setEnabled(self.model.rowCount() > 0)

    def _row_height(self) -> int:
        return round(line_height(self.view.font()) + GAP)

    def _lay_out(self) -> None:
        self._sign = self.field.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(28 * GAP)
        self.cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for watched in (self.field, self.view):
            watched.installEventFilter(self)
        top = QHBoxLayout()
        top.setContentsMargins(2 * GAP, GAP, GAP, GAP)
        top.setSpacing(GAP)
        top.addWidget(self.field, 2)
        top.addWidget(self.choices, 3, Qt.AlignmentFlag.AlignVCenter)
        for made in (self.count, self.order, self.copy, self.save, self.cross):
            top.addWidget(made)
        for page in (self._empty, self.view):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rule())
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addWidget(self._pages, 1)
        self._allow()
