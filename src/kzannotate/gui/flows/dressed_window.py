"""What the window itself shows of how it is dressed: checks, pictures, keys and the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from kzannotate.gui.plain import retell_keys
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from kzannotate.gui.actions import Actions
    from kzannotate.gui.flows.dressing import Wardrobe


class DressedWindow(QObject):
    """Follows the wardrobe with the menus and tooltips of a window.

    Args:
        say_title: names in the window's title what is open, in the language that is spoken.
    """

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        wardrobe: Wardrobe,
        say_title: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._wardrobe = window, actions, wardrobe
        self._say_title = say_title
        if wardrobe.settings.keys:
            from kzannotate.gui.commands.keys import chosen_keys

            actions.set_keys(chosen_keys(wardrobe.settings.keys))
        actions.keyed.connect(self._retell_keys)
        wardrobe.dressed.connect(self._redress)
        wardrobe.changed.connect(lambda _: self.check_marks())
        wardrobe.spoke.connect(self._on_spoke)

    def check_marks(self) -> None:
        """Check in the menus what is chosen now."""
        settings = self._wardrobe.settings
        self._actions[f"theme_{settings.theme}"].setChecked(True)
        self._actions[f"language_{self._wardrobe.language}"].setChecked(True)
        self._actions["advance"].setChecked(settings.advance)

    def tell_chosen_keys(self) -> None:
        """Say in tooltips the keys that a person chose, if they chose any."""
        if self._wardrobe.settings.keys:
            self._retell_keys()

    def _retell_keys(self) -> None:
        retell_keys(self._window, self._actions.first_keys)

    def _redress(self) -> None:
        self._actions.repaint(theme_now().text)
        self.check_marks()

    def _on_spoke(self) -> None:
        # What is there already would go on writing numbers as the language before did.
        self._window.setLocale(QLocale())
        # Panels say their words anew after this.
        QTimer.singleShot(0, self, self.tell_chosen_keys)
        self._actions.retranslate()
        self._say_title()
