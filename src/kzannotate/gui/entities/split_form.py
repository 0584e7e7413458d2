"""Splitting an entity: what goes to the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTabWidget,
    QWidget,
)

from kzannotate.gui import wording
from kzannotate.gui.entities.forms import Form, chosen_of, open_choice
from kzannotate.gui.fact_words import fact_words
from kzannotate.gui.models.document_model import title_of
from kzannotate.gui.parts import GAP
from kzannotate.gui.plain import isolate
from kzannotate.workbench.merging import Part

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.domain.entity import Entity
    from kzannotate.domain.mention import Mention
    from kzannotate.gui.projection import Projection


class SplitForm(Form):
    """Names, facts and mentions with boxes to tick, and what the new entity is.

    ``described`` tells the Part that becomes an entity of its own. Ticking a name ticks the
    mentions that bear it.
    """

    def __init__(
        self, entity: Entity, mentions: tuple[Mention, ...], projection: Projection, parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Split the entity"))
        self.done_.setText(self.tr("Split"))
        self.setMinimumWidth(86 * GAP)
        self._projection = projection
        self.kind = open_choice(wording.KINDS, wording.kind, entity.kind)
        self.name = QLineEdit()
        self.language = open_choice(wording.LANGUAGE_NAMES, wording.language, projection.language)
        self.names = _ticks(self._names(entity.id))
        self.facts = _ticks(self._facts(entity.id))
        self.mentions = _ticks(self._mentions(mentions))
        self._lay_out()
        self.names.itemChanged.connect(self._on_name)
        self.name.textChanged.connect(self._look)
        self._look()

    def tell(self) -> None:
        self.described.emit(
            Part(
                chosen_of(self.kind),
                tuple(_ticked(self.names)),
                tuple(_ticked(self.facts)),
                tuple(_ticked(self.mentions)),
                (self.name.text(), chosen_of(self.language)),
            )
        )

    def _lay_out(self) -> None:
        lists = QTabWidget()
        lists.setDocumentMode(True)
        for view, words in (
            (self.names, self.tr("Names")),
            (self.facts, self.tr("Facts")),
            (self.mentions, self.tr("Mentions")),
        ):
            view.setAccessibleName(words)
            lists.addTab(view, words)
        lists.setMinimumHeight(36 * GAP)
        called = QHBoxLayout()
        called.addWidget(self.name, 2)
        called.addWidget(self.language, 1)
        self.name.setPlaceholderText(self.tr("Optional, where a ticked name is enough"))
        self.language.setAccessibleName(self.tr("Language of the name"))
        self.form.addRow(self.tr("What goes"), lists)
        self.form.addRow(self.tr("&Kind"), self.kind)
        self.form.addRow(self.tr("New name"), called)
        self.finish()

    def _names(self, entity: str) -> Iterable[tuple[str, Any]]:
        for name in self._projection.lexicon.names(entity):
            said = (name.text, wording.language(name.language), wording.name_status(name.status))
            yield "  ·  ".join(isolate(part) for part in said), name

    def _facts(self, entity: str) -> Iterable[tuple[str, Any]]:
        lexicon, language = self._projection.lexicon, self._projection.language
        for fact in lexicon.facts(entity):
            yield fact_words(fact, lexicon, language), fact

    def _mentions(self, mentions: tuple[Mention, ...]) -> Iterable[tuple[str, Any]]:
        for mention in mentions:
            row = self._projection.documents.row(mention.document)
            title = title_of(row) if row is not None else mention.document
            words = " ".join(mention.quote.exact.split())
            around = " ".join(f"{mention.quote.prefix}{words}{mention.quote.suffix}".split())
            yield "  ·  ".join(isolate(part) for part in (words, title, around)), mention

    def _on_name(self, item: QListWidgetItem) -> None:
        """Take the mentions along that bear the name."""
        name = item.data(Qt.ItemDataRole.UserRole)
        for row in range(self.mentions.count()):
            place = self.mentions.item(row)
            if place.data(Qt.ItemDataRole.UserRole).name == name.id:
                place.setCheckState(item.checkState())
        self._look()

    def _look(self) -> None:
        named = bool(self.name.text().strip()) or bool(_ticked(self.names))
        left = len(_ticked(self.names)) < self.names.count()
        self.done_.setEnabled(named and left)


def _ticks(rows: Iterable[tuple[str, Any]]) -> QListWidget:
    view = QListWidget()
    view.setUniformItemSizes(True)
    for words, record in rows:
        item = QListWidgetItem(words)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, record)
        view.addItem(item)
    return view


def _ticked(view: QListWidget) -> list[Any]:
    items = (view.item(row) for row in range(view.count()))
    return [
        item.data(Qt.ItemDataRole.UserRole)
        for item in items
        if item.checkState() == Qt.CheckState.Checked
    ]
