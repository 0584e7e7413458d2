"""The sign of a search field, in the colours of the theme that is worn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from kzannotate.gui.icons import icon

if TYPE_CHECKING:
    from kzannotate.gui.desks.page import Tools


def keep_search_sign(field: QLineEdit, tools: Tools) -> None:
    """Put the sign into a field, and draw it anew with another theme."""
    sign = QLineEdit.ActionPosition.LeadingPosition
    action = field.addAction(icon("search"), sign)

    def redraw() -> None:
        action.setIcon(icon("search"))

    tools.wardrobe.dressed.connect(redraw)
