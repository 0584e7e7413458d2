"""What stands above and below the table of a desk: its name, the search, filters, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from kzannotate.gui.icons import icon
from kzannotate.gui.parts import GAP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLabel, QWidget

    from kzannotate.gui.desks.page import Tools


def desk_head(
    tools: Tools, called: tuple[QLabel, QLabel], field: QLineEdit, choices: Iterable[QWidget]
) -> QHBoxLayout:
    """The line above a table.

    Args:
        tools: of the desk.
        called: the name of the table, and how much it shows.
        field: to search in it.
        choices: filters behind the field.
    """
    heading, count = called
    field.setClearButtonEnabled(True)
    _keep_search_sign(field, tools)
    count.setProperty("role", "small")
    head = QHBoxLayout()
    head.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
    head.setSpacing(GAP)
    head.addWidget(heading)
    head.addWidget(count)
    head.addStretch(1)
    head.addWidget(field, 3)
    for choice in choices:
        head.addWidget(choice)
    return head


def link_line(links: Iterable[QWidget]) -> QHBoxLayout:
    """The line below a table: what can be done with it."""
    below = QHBoxLayout()
    below.setContentsMargins(2 * GAP, GAP // 2, 2 * GAP, GAP // 2)
    below.setSpacing(GAP)
    for link in links:
        below.addWidget(link)
    below.addStretch(1)
    return below


def _keep_search_sign(field: QLineEdit, tools: Tools) -> None:
    """Put the sign into a field, and draw it anew with another theme."""
    sign = QLineEdit.ActionPosition.LeadingPosition
    action = field.addAction(icon("search"), sign)

    def redraw() -> None:
        action.setIcon(icon("search"))

    tools.wardrobe.dressed.connect(redraw)
