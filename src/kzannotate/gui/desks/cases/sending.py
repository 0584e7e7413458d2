"""What a case's menu offers: to send it out, and to delete it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from kzannotate.gui.desks.cases.sheet import CaseSheet
    from kzannotate.gui.desks.page import Tools


class Sending(QObject):
    """The menu of a case; dialogs never stop the window."""

    remove_wanted = Signal()

    def __init__(self, tools: Tools, sheet: CaseSheet) -> None:
        super().__init__(sheet)
        self._tools, self._sheet = tools, sheet
        self._menu = QMenu(sheet)
        self._menu.aboutToShow.connect(self._fill)
        sheet.send.setMenu(self._menu)

    def _fill(self) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Delete the case"), self.remove_wanted.emit)
