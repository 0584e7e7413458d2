"""The shape of the window, kept from one start to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

    from kzannotate.gui.settings import Settings

FIRST_SIZE, FRAME = QSize(1450, 900), QSize(16, 48)
"""Of the window at the first start, and what a desktop's frame takes, in pixels."""


def place(window: QMainWindow, settings: Settings) -> None:
    """Put the window where it was at the end of the last start, as far as the screen allows."""
    window.resize(FIRST_SIZE.boundedTo(window.screen().availableSize() - FRAME))
    if settings.geometry:
        window.restoreGeometry(_unpacked(settings.geometry))


def geometry_of(window: QMainWindow) -> str:
    """Where the window is, as settings keep it."""
    return _packed(window.saveGeometry())


class Shape(NamedTuple):
    """The parts of the room whose sizes a person may change.

    Args:
        columns: side by side.
        decide: the findings over the one in hand.
        drawer: the columns over ``below``.
        below: what the drawer holds; open or not.
    """

    columns: QSplitter
    decide: QSplitter
    drawer: QSplitter
    below: QWidget

    def restore(self, settings: Settings) -> None:
        """Be as at the end of the last start."""
        # First, since a splitter gives what is hidden no room.
        self.below.setVisible(settings.drawer_open)
        kept = (settings.splitters, settings.decide, settings.drawer)
        for splitter, state in zip((self.columns, self.decide, self.drawer), kept, strict=True):
            if state:
                splitter.restoreState(_unpacked(state))

    def kept_in(self, settings: Settings) -> Settings:
        """The settings with the shape of now."""
        return replace(
            settings,
            splitters=_packed(self.columns.saveState()),
            decide=_packed(self.decide.saveState()),
            drawer=_packed(self.drawer.saveState()),
            drawer_open=not self.below.isHidden(),
        )


def _packed(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _unpacked(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii", "ignore"))
