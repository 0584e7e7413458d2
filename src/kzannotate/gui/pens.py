"""What writes into the project rests while that is open for reading only, whoever enables it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from kzannotate.gui.desk import Desk


class Pens(QObject):
    """Widgets that write; those that a page enables meanwhile are enabled when one may write."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held: list[QWidget] = []
        self._resting: list[QWidget] = []
        desk.opened.connect(self._look)

    def hold(self, widgets: Iterable[QWidget]) -> None:
        """Look after these; asking twice is asking once."""
        for widget in widgets:
            if widget not in self._held:
                self._held.append(widget)
                widget.installEventFilter(self)
                self._let_rest(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.EnabledChange:
            self._let_rest(watched)  # type: ignore[arg-type]
        return False

    def _look(self, _bench: object) -> None:
        if not self._desk.read_only:
            resting, self._resting = self._resting, []
            for widget in resting:
                widget.setEnabled(True)
        for widget in self._held:
            self._let_rest(widget)

    def _let_rest(self, widget: QWidget) -> None:
        enabled = not widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
        if self._desk.read_only and enabled:
            if widget not in self._resting:
                self._resting.append(widget)
            widget.setEnabled(False)
