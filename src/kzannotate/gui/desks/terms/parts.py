"""The three tables of the desk of terms behind their tabs, with what can be done below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from kzannotate.gui.desks.head import link_line
from kzannotate.gui.desks.terms.rows import FormRow, MixtureRow
from kzannotate.gui.parts import EmptyPage, Panel, button, rule
from kzannotate.workbench.term_table import TermRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.gui.desks.terms.record_grid import RecordGrid

NAMES, FORMS, MIXTURES = range(3)
_OF_TAB = {
    "new": (NAMES,),
    "add": (NAMES, FORMS),
    "change": (NAMES, FORMS),
    "remove": (NAMES,),
    "prefer": (FORMS,),
    "admit": (FORMS,),
    "entity": (NAMES, FORMS),
    "merge": (NAMES,),
    "page": (NAMES, FORMS, MIXTURES),
    "import": (NAMES,),
    "export": (NAMES,),
}
"""What can be done, and at which tables."""


class TermTabs(Panel):
    """One table at a time, or what to say where it is empty.

    Args:
        grids: of names, of spellings, of articles that mix them.
    """

    turned = Signal(int)

    def __init__(self, grids: Sequence[RecordGrid]) -> None:
        super().__init__("page")
        self._grids = tuple(grids)
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._empty = [EmptyPage() for _ in grids]
        self._pages = [QStackedWidget() for _ in grids]
        self.links = {name: button("link") for name in _OF_TAB}
        self._any = self._counted = False
        for grid, empty, page in zip(self._grids, self._empty, self._pages, strict=True):
            self.tabs.addTab("")
            page.addWidget(grid)
            page.addWidget(empty)
            self._stack.addWidget(page)
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)

    @property
    def grid(self) -> RecordGrid:
        """The table that is shown."""
        return self._grids[self.tabs.currentIndex()]

    def retranslate(self) -> None:
        links = self.links
        links["new"].setText(self.tr("New term…"))
        links["add"].setText(self.tr("Add a name…"))
        links["change"].setText(self.tr("Change the name…"))
        links["remove"].setText(self.tr("Delete the name"))
        links["entity"].setText(self.tr("Field and note…"))
        links["merge"].setText(self.tr("Merge…"))
        links["page"].setText(self.tr("Open its page"))
        links["import"].setText(self.tr("Import…"))
        links["export"].setText(self.tr("Export…"))
        links["prefer"].setText(self.tr("Make it the preferred one (P)"))
        links["prefer"].setToolTip(self.tr("Its rivals become deprecated; one step to undo."))
        links["admit"].setText(self.tr("Admit it (A)"))
        titles = (self.tr("Names"), self.tr("Spellings"), self.tr("Mixed in one article"))
        for tab, (words, grid) in enumerate(zip(titles, self._grids, strict=True)):
            self.tabs.setTabText(tab, words)
            grid.setAccessibleName(words)

    def count(self, has_names: bool, *, counted: bool) -> None:
        """Say how much there is, or why there is nothing.

        Args:
            has_names: the project knows any.
            counted: the articles have been looked through.
        """
        self._any, self._counted = has_names, counted
        titles = (self.tr("Names"), self.tr("Spellings"), self.tr("Mixed in one article"))
        for tab, (words, grid) in enumerate(zip(titles, self._grids, strict=True)):
            rows = grid.grid.rowCount()
            known = tab == NAMES or counted
            self.tabs.setTabText(
                tab, f"{words} ({self.locale().toString(rows)})" if known else words
            )
            self._pages[tab].setCurrentIndex(0 if rows else 1)
        self._say_empty()

    def enable(self, row: TermRow | FormRow | MixtureRow | None) -> None:
        """Offer what can be done with the chosen row."""
        listed = row.name if isinstance(row, TermRow) else None
        if isinstance(row, FormRow):
            listed = row.form.name
        for name, link in self.links.items():
            link.setVisible(self.tabs.currentIndex() in _OF_TAB[name])
            link.setEnabled(name in ("new", "import", "export") or row is not None)
        for name in ("change", "remove"):
            self.links[name].setEnabled(listed is not None)

    def _say_empty(self) -> None:
        names, forms, mixtures = self._empty
        if self._any:
            names.say(self.tr("Nothing fits"), self.tr("No name fits what is typed and chosen."))
        else:
            names.say(
                self.tr("No names yet"),
                self.tr("Import a termbase or a reference, or add a term of your own."),
                *("import_termbase", "starter_reference"),
            )
        if not self._counted:
            for page in (forms, mixtures):
                page.say(self.tr("Counting…"), self.tr("The articles are being looked through."))
            return
        forms.say(
            self.tr("One spelling for each"),
            self.tr("Nothing in the articles is written in several ways."),
        )
        mixtures.say(
            self.tr("Nothing is mixed"),
            self.tr("No article calls one thing by rival names."),
        )

    def _turn(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        if not self.tabs.hasFocus():
            # Turned by the mouse: the letters are the table's.
            self.grid.setFocus()
        self.turned.emit(tab)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        layout.addWidget(rule())
        layout.addLayout(link_line(self.links.values()))
