"""Our line icons, in the colour of the text they stand beside."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QPixmapCache

from kzannotate.gui.theme import mixed
from kzannotate.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtSvg import QSvgRenderer

APP_ICON = "kzannotate"

_SIZES = (16, 24, 32, 48)
"""Qt scales down from the next larger one, which also serves finer screens."""
_APP_SIZES = {f"{APP_ICON}-small": (16, 24), APP_ICON: (32, 48, 128)}
_MIRRORED = frozenset({"undo", "redo"})
"""Pictures that point along the line of text and turn round where that does."""


def icon(name: str, ink: QColor | None = None) -> QIcon:
    """The picture ``resources/icons/<name>.svg`` as an icon.

    Args:
        name: such as ``link``.
        ink: its colour; by default the palette's colour of text on buttons. Ask for the icon
            again when the palette or the direction of the window changes.

    Raises:
        BugError: there is no such picture.
    """
    palette = QGuiApplication.palette()
    colour = ink if ink is not None else palette.color(QPalette.ColorRole.ButtonText)
    faint = mixed(colour, palette.color(QPalette.ColorRole.Window), 0.6)
    made = QIcon()
    for pixmap in _pixmaps(name, colour):
        made.addPixmap(pixmap)
    for pixmap in _pixmaps(name, faint):
        made.addPixmap(pixmap, QIcon.Mode.Disabled)
    return made


def blank() -> QIcon:
    """Room for a picture that comes after the first paint."""
    made = QPixmap(_SIZES[0], _SIZES[0])
    made.fill(Qt.GlobalColor.transparent)
    return QIcon(made)


def app_icon() -> QIcon:
    """The program's own icon, in its own colours; the small one is drawn for few dots."""
    from PySide6.QtSvg import QSvgRenderer

    made = QIcon()
    for name, sizes in _APP_SIZES.items():
        drawing = QSvgRenderer(str(resource("icons", f"{name}.svg")))
        for size in sizes:
            made.addPixmap(_drawn(drawing, size, turned=False))
    return made


def _pixmaps(name: str, colour: QColor) -> Iterator[QPixmap]:
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    turned = name in _MIRRORED and right_to_left
    drawing: QSvgRenderer | None = None
    for size in _SIZES:
        # Each panel asks anew whenever a style sheet reaches it, often while a window is built.
        key = f"kzannotate/{name}/{size}/{colour.name()}/{turned}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            drawing = drawing or _drawing(name, colour)
            pixmap = _drawn(drawing, size, turned=turned)
            QPixmapCache.insert(key, pixmap)
        yield pixmap


def _drawing(name: str, colour: QColor) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer

    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour.name()).encode()))


def _drawn(drawing: QSvgRenderer, size: int, *, turned: bool) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if turned:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
