"""The list of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStackedWidget, QVBoxLayout

from kzannotate.gui.icons import icon
from kzannotate.gui.models.document_delegate import DocumentDelegate
from kzannotate.gui.models.document_model import DocumentFilter
from kzannotate.gui.models.rows import IdRole
from kzannotate.gui.parts import GAP, EmptyPage, Panel, label, row_view
from kzannotate.gui.plain import plain_label

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kzannotate.gui.navigator import Navigator
    from kzannotate.gui.projection import Projection


class DocumentsPanel(Panel):
    """A filter and the articles that pass it; Enter, a click or the arrow keys open one."""

    def __init__(self, projection: Projection, navigator: Navigator) -> None:
        super().__init__()
        self._model, self._navigator = projection.documents, navigator
        self._passing = DocumentFilter(self._model)
        # The list asks for every row whenever it is laid out: Qt's own model answers without us.
        self._shown = QSortFilterProxyModel()
        self._shown.setSourceModel(self._passing)
        self._title = label("heading")
        self._count = plain_label()
        self._count.setProperty("role", "small")
        self.filter = QLineEdit()
        self.view = row_view()
        self._none, self._no_match = EmptyPage(), EmptyPage()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect(projection)
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Articles"))
        self.filter.setPlaceholderText(self.tr("Find by title, source, date"))
        self.filter.setAccessibleName(self.tr("Find an article"))
        self.view.setAccessibleName(self.tr("Articles"))
        self._none.say(
            self.tr("No articles yet"),
            self.tr("Import .txt files or a folder, or drop them onto the window."),
            "import_files",
        )
        self._no_match.say(self.tr("Nothing fits"), self.tr("No article holds all of these words."))
        self._refresh()

    def redress(self) -> None:
        self._search.setIcon(icon("search"))

    @property
    def looking(self) -> bool:
        """Whether more articles may pass the filter than are known by now."""
        return self._passing.looking

    def focus_filter(self) -> None:
        """Go to the filter and take its words for replacing."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, the arrow down goes into the list and Escape empties the filter."""
        if watched is self.filter and event.type() == QEvent.Type.FocusIn:
            self._passing.prepare()
        elif watched is self.filter and event.type() == QEvent.Type.FocusOut:
            self._passing.let_go()
        if watched is self.filter and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._count)
        self._search = self.filter.addAction(
            icon("search"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self.view.setItemDelegate(DocumentDelegate(self.view))
        self.view.setModel(self._shown)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        for page in (self.view, self._none, self._no_match):
            self._pages.addWidget(page)
        top = QVBoxLayout()
        top.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        top.setSpacing(GAP + 2)
        top.addLayout(head)
        top.addWidget(self.filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages)

    def _connect(self, projection: Projection) -> None:
        self.filter.textChanged.connect(self._look_for)
        self.view.clicked.connect(self._open)
        self.view.activated.connect(self._open)
        self._navigator.document_taken.connect(self._point_at)
        projection.refreshed.connect(self._refresh)
        self._passing.sifted.connect(self._refresh)

    def _look_for(self, typed: str) -> None:
        self._passing.look_for(typed)
        self._refresh()

    def _open(self, index: QModelIndex) -> None:
        self._navigator.open_document(index.data(IdRole))

    def _point_at(self, document: str) -> None:
        passing = self._passing.mapFromSource(self._model.place(document))
        index = self._shown.mapFromSource(passing)
        self.view.setCurrentIndex(index)

    def _refresh(self) -> None:
        total, shown = self._model.rowCount(), self._shown.rowCount()
        self._count.setText(self.tr("%n article(s)", "", total) if total else "")
        some = shown or self._passing.looking
        page = self._none if not total else self.view if some else self._no_match
        self._pages.setCurrentWidget(page)
        self.filter.setEnabled(bool(total))
        if self._navigator.document and not self.view.currentIndex().isValid():
            self._point_at(self._navigator.document)
