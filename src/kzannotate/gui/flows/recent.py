"""Projects that were open before: on the welcome page, and in the menu while they exist."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzannotate.gui.plain import isolate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from kzannotate.gui.desk import Desk
    from kzannotate.gui.flows.dressing import Wardrobe
    from kzannotate.gui.panels.welcome import WelcomePanel
    from kzannotate.workbench.session import Workbench


class RecentFlow(QObject):
    """Remembers which projects were open, and opens them again.

    Args:
        welcome: the page that shows all of them.
        menu: shows those that are still there.
    """

    def __init__(self, welcome: WelcomePanel, menu: QMenu, desk: Desk, wardrobe: Wardrobe) -> None:
        super().__init__(welcome)
        self._welcome, self._menu, self._desk, self._wardrobe = welcome, menu, desk, wardrobe
        welcome.recent_wanted.connect(self.open)
        welcome.forget_wanted.connect(self._forget)

    def offer(self) -> None:
        """Show what is remembered now."""
        recent = self._wardrobe.settings.recent
        self._welcome.show_recent(recent)
        self._menu.clear()
        for path in recent:
            if Path(path).is_file():
                action = self._menu.addAction(isolate(Path(path).stem.replace("&", "&&")))
                action.triggered.connect(partial(self._open_from_menu, path))

    def open(self, path: str) -> None:
        """Open a project that was open before."""
        self._desk.open(Path(path))

    def keep(self, bench: Workbench) -> None:
        """Remember a project that is open now."""
        self._wardrobe.remember(self._wardrobe.settings.having_opened(bench.store.path))
        self.offer()

    def _forget(self, project: str) -> None:
        self._wardrobe.remember(self._wardrobe.settings.without(project))
        self.offer()

    def _open_from_menu(self, path: str, _checked: bool) -> None:
        self.open(path)
