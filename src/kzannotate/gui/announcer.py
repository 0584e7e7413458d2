"""Carries the news of a committed revision from the writer's thread to the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision


class Announcer(QObject):
    """Says ``revised`` in the thread that it lives in, once for each revision, in order."""

    revised = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def tell(self, revision: Revision) -> None:
        """Pass a revision on; may be called from any thread."""
        self._arrived.emit(revision)

    @Slot(object)
    def _say(self, revision: Revision) -> None:
        self.revised.emit(revision)
