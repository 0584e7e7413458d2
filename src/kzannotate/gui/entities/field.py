"""A field that finds an entity by a few letters of any of its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QStringListModel, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from kzannotate.gui import wording
from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from kzannotate.gui.projection import Projection

_LIMIT = 8
_PAUSE = 120
"""Milliseconds after which what was typed is looked up."""


class EntityField(QLineEdit):
    """Holds one entity or none."""

    chosen = Signal(object)
    """Id of the entity, None where what is typed is none yet."""

    def __init__(self, projection: Projection, entity: str | None = None) -> None:
        super().__init__()
        self._projection = projection
        self.entity: str | None = None
        self._offered: list[str] = []
        self._model = QStringListModel(self)
        self._finder = QCompleter(self._model, self)
        self._finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._finder.setMaxVisibleItems(_LIMIT)
        self._finder.setWidget(self)
        self._list = QListView()
        self._finder.setPopup(self._list)
        self._list.clicked.connect(self._take)
        self._list.activated.connect(self._take)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self.look_up)
        self.textEdited.connect(self._on_typed)
        self.setPlaceholderText(self.tr("A few letters of a name"))
        self.setClearButtonEnabled(True)
        if entity is not None:
            self.hold(entity)

    def hold(self, entity: str | None) -> None:
        """Hold an entity, or none."""
        self.entity = entity
        language = self._projection.language
        # What is put in here was not typed, though Qt says so.
        self.blockSignals(True)
        self.clear()
        self.insert(self._projection.lexicon.called(entity, language) if entity else "")
        self.blockSignals(False)
        self.setCursorPosition(0)
        self.chosen.emit(entity)

    def look_up(self) -> None:
        """Offer what fits what was typed."""
        self._soon.stop()
        bench, typed = self._projection.bench, self.text().strip()
        if bench is None or not typed:
            self._list.hide()
            return
        from kzannotate.workbench import linking

        found = linking.candidates(bench, typed, _LIMIT)
        self._offered = [c.entity.id for c in found]
        lexicon, language = self._projection.lexicon, self._projection.language
        self._model.setStringList(
            [
                f"{isolate(lexicon.called(c.entity.id, language))}  ·  "
                f"{isolate(wording.kind(c.entity.kind))}"
                for c in found
            ]
        )
        if found and self.hasFocus():
            self._finder.complete()
            self._list.setCurrentIndex(self._finder.completionModel().index(0, 0))
        elif not found:
            self._list.hide()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leaving takes what fits best, if anything was typed."""
        if self.entity is None and self.text().strip():
            self.look_up()
            if self._offered:
                self.hold(self._offered[0])
        self._list.hide()
        return super().focusNextPrevChild(forward)

    def _on_typed(self, _typed: str) -> None:
        self.entity = None
        self.chosen.emit(None)
        self._soon.start()

    def _take(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._offered):
            entity = self._offered[index.row()]
            # The completer writes its own words into the field right after this.
            QTimer.singleShot(0, self, lambda: self.hold(entity))
