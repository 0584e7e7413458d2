"""Getting about in the window by keyboard, and help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.gui.columns import ENTITY, FINDINGS, HISTORY, NOTES, ReviewColumn
from kzannotate.gui.dialogs.help import AboutDialog, ShortcutsDialog, diagnosis

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget

    from kzannotate.gui.actions import Acts
    from kzannotate.gui.desk import Desk
    from kzannotate.gui.panels.documents import DocumentsPanel
    from kzannotate.gui.reader.article_reader import ArticleReader


def ways_to(documents: DocumentsPanel, reader: ArticleReader) -> Acts:
    """What actions do to the list of articles and the text."""
    return {
        "filter": documents.focus_filter,
        "go_documents": documents.view.setFocus,
        "go_reader": reader.setFocus,
        "zoom_in": lambda: reader.zoom_by(1),
        "zoom_out": lambda: reader.zoom_by(-1),
        "zoom_reset": lambda: reader.zoom_by(0),
    }


def ways_into(
    column: ReviewColumn, findings: QWidget, entity: QWidget, notes: QWidget, history: QWidget
) -> Acts:
    """What actions do to the column beside the article; each widget gets the focus."""

    def go(page: int, target: QWidget) -> None:
        column.turn_to(page)
        target.setFocus()

    return {
        "go_findings": lambda: go(FINDINGS, findings),
        "go_entity": lambda: go(ENTITY, entity),
        "go_notes": lambda: go(NOTES, notes),
        "go_history": lambda: go(HISTORY, history),
    }


def ways_out(window: QMainWindow, desk: Desk) -> Acts:
    """Help, and leaving."""

    def project() -> str:
        return str(desk.bench.store.path) if desk.bench is not None else ""

    return {
        "shortcuts": lambda: ShortcutsDialog(window.actions(), window).open(),
        "diagnosis": lambda: diagnosis(window, project()).open(),
        "about": lambda: AboutDialog(window).open(),
        "quit": window.close,
    }
