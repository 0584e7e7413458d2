"""A page of settings: its title and its rows, narrowed by what is sought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzannotate.gui.panel import GAP, Panel, label
from kzannotate.gui.plain import set_plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence


class Row(Protocol):
    """What a page consists of."""

    sought: str

    def setVisible(self, visible: bool, /) -> None:
        """Show or hide it."""


class Section(Panel):
    """A page. Those with more than rows add it to ``body``."""

    def __init__(self, title: str, told: str = "") -> None:
        super().__init__("bare")
        self.title = title
        self._rows: list[Row] = []
        heading, self._told = label("title"), label("muted", wrap=True)
        set_plain_text(heading, title)
        set_plain_text(self._told, told)
        self._told.setVisible(bool(told))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 3 * GAP)
        self.body.setSpacing(GAP // 2)
        self.body.addWidget(heading)
        self.body.addWidget(self._told)
        self.body.addSpacing(GAP)

    def add(self, row: QWidget, sought: str | None = None) -> None:
        """Add a row below the others; ``sought`` where the row does not say it itself."""
        if sought is not None:
            row.sought = sought  # type: ignore[attr-defined]
        self._rows.append(row)  # type: ignore[arg-type]
        self.body.addWidget(row)

    def narrow(self, words: Sequence[str]) -> int:
        """Show the rows that have all words, or all rows for none; how many are shown."""
        from kzannotate.text.fold import fold_word

        shown = 0
        for row in self._rows:
            fits = all(word in fold_word(row.sought) for word in words)
            row.setVisible(fits)
            shown += fits
        return shown
