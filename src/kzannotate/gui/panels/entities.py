"""The list of entities, to browse and to find one by any of its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QStackedWidget, QVBoxLayout

from kzannotate.gui import wording
from kzannotate.gui.entities.roll import EntityDelegate, EntityRow, RollModel
from kzannotate.gui.icons import icon
from kzannotate.gui.models.rows import IdRole
from kzannotate.gui.parts import GAP, EmptyPage, FilterButton, Panel, label, row_view
from kzannotate.gui.plain import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QShowEvent


class EntitiesPanel(Panel):
    """A filter by words and kind over all entities; Enter or a click opens a page."""

    opened = Signal(str)
    """Id of the entity."""
    stale = Signal()
    """The list must be made again."""

    def __init__(self) -> None:
        super().__init__()
        self._fresh = False
        self._rows: Sequence[EntityRow] = ()
        self.model, self.view = RollModel(), row_view()
        self.filter, self.kind = QLineEdit(), FilterButton()
        self._title, self._count = label("heading"), plain_label()
        self._count.setProperty("role", "small")
        self._none, self._pages = EmptyPage(), QStackedWidget()
        self._lay_out()
        self.filter.textChanged.connect(self._look)
        self.kind.chosen.connect(self._look)
        self.view.clicked.connect(self._open)
        self.view.activated.connect(self._open)
        self.retranslate()
        self.redress()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Entities"))
        self.filter.setPlaceholderText(self.tr("Find by any name"))
        self.filter.setAccessibleName(self.tr("Find an entity"))
        self.view.setAccessibleName(self.tr("Entities"))
        self._offer_kinds()
        self._look()

    def redress(self) -> None:
        self._search.setIcon(icon("search"))

    def renew(self) -> None:
        """Make the list again, now or when next in view."""
        self._fresh = False
        if self.isVisible():
            self._fresh = True
            self.stale.emit()

    def show_rows(self, rows: Sequence[EntityRow]) -> None:
        """Show these entities."""
        self._rows = rows
        self._offer_kinds()
        self._look()

    def point_at(self, entity: str) -> None:
        """Choose an entity in the list."""
        index = self.model.place(entity)
        if index.isValid() and index != self.view.currentIndex():
            self.view.setCurrentIndex(index)

    def focus_filter(self) -> None:
        """Go to the filter and take its words for replacing."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fresh:
            self.renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter, the arrow down goes into the list and Escape empties the filter."""
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.filter and pressed and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                self.view.setCurrentIndex(self.model.index(0))
                if event.key() != Qt.Key.Key_Down:
                    self._open(self.model.index(0))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _offer_kinds(self) -> None:
        kinds = dict.fromkeys(row.kind for row in self._rows)
        choices: list[tuple[str | None, str]] = [(None, self.tr("All kinds"))]
        choices += sorted(((k, wording.kind(k)) for k in kinds), key=lambda pair: pair[1])
        self.kind.offer(self.tr("Kind"), choices, self.tr("Kind"))

    def _look(self, _typed: str = "") -> None:
        shown = self.model.look_for(self._rows, self.filter.text(), self.kind.value)
        self._count.setText(self.locale().toString(shown) if self._rows else "")
        self._pages.setCurrentIndex(0 if shown else 1)
        if self._rows:
            self._none.say(
                self.tr("Nothing fits"), self.tr("No entity has a name with all of these words.")
            )
        else:
            self._none.say(
                self.tr("No entities yet"),
                self.tr("Import a reference, or link words to a new entity."),
                *("starter_reference", "import_reference"),
            )

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(IdRole))

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
        seek = QHBoxLayout()
        seek.setSpacing(GAP)
        seek.addWidget(self.filter, 1)
        seek.addWidget(self.kind)
        self.view.setItemDelegate(EntityDelegate(self.view))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._none)
        top = QVBoxLayout()
        top.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        top.setSpacing(GAP + 2)
        top.addLayout(head)
        top.addLayout(seek)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._pages)
