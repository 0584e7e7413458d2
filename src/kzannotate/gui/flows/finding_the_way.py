"""Getting about in the window by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui.columns import (
    ARTICLES,
    ENTITIES,
    ENTITY,
    FINDINGS,
    HISTORY,
    NOTES,
    ListColumn,
    ReviewColumn,
)
from kzannotate.gui.folding import LISTS, REVIEW

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.flows.open_texts import OpenTexts
    from kzannotate.gui.folding import Columns
    from kzannotate.gui.panels.documents import DocumentsPanel
    from kzannotate.gui.panels.entities import EntitiesPanel


def ways_between(columns: Columns) -> Acts:
    """What actions do to the columns themselves."""
    return {
        "lists_column": lambda: columns.toggle(LISTS),
        "review_column": lambda: columns.toggle(REVIEW),
    }


def ways_to(
    lists: ListColumn, documents: DocumentsPanel, entities: EntitiesPanel, texts: OpenTexts
) -> Acts:
    """What actions do to the lists and the text."""

    def go(page: int, act: Callable[[], object]) -> None:
        lists.go_to(page)
        act()

    return {
        "filter": lambda: go(ARTICLES, documents.focus_filter),
        "go_documents": lambda: go(ARTICLES, documents.view.setFocus),
        "go_entities": lambda: go(ENTITIES, entities.focus_filter),
        "go_reader": texts.focus,
        "zoom_in": lambda: texts.reader.zoom_by(1),
        "zoom_out": lambda: texts.reader.zoom_by(-1),
        "zoom_reset": lambda: texts.reader.zoom_by(0),
    }


def ways_into(
    column: ReviewColumn, findings: QWidget, entity: QWidget, notes: QWidget, history: QWidget
) -> Acts:
    """What actions do to the column beside the article; each widget gets the focus."""

    def go(page: int, target: QWidget) -> None:
        column.go_to(page)
        target.setFocus()

    return {
        "go_findings": lambda: go(FINDINGS, findings),
        "go_entity": lambda: go(ENTITY, entity),
        "go_notes": lambda: go(NOTES, notes),
        "go_history": lambda: go(HISTORY, history),
    }
