"""The signs by which reviewers are told apart: a colour, and letters for who sees no colours.

Eight inks for each ground; the words on them reach WCAG AA, as those of marks do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from kzannotate.domain.project import HUES
from kzannotate.gui.plain import set_plain_tooltip
from kzannotate.gui.sheet import theme_now
from kzannotate.gui.theme import MarkStyle, Stroke

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from kzannotate.gui.theme import Theme
    from kzannotate.workbench.reviewers import Person

_ON_LIGHT = dict(
    zip(
        HUES,
        ("#1f5fa8", "#96490a", "#1b6b3a", "#6d3a9c", "#a3231c", "#0f6668", "#664528", "#99286d"),
        strict=True,
    )
)
_ON_DARK = dict(
    zip(
        HUES,
        ("#8fbdf5", "#f2b27a", "#86d3a2", "#cfa8f2", "#ff9a90", "#7fd3d5", "#d6b694", "#f5a3d3"),
        strict=True,
    )
)
_SIZE = 22
_FINE = 3
"""Pixels that a badge is painted with for each that it takes."""


def ink_of(hue: str, theme: Theme) -> QColor:
    """The colour of a reviewer on a ground; of an unknown hue the text's."""
    found = (_ON_DARK if theme.dark else _ON_LIGHT).get(hue)
    return QColor(found) if found else QColor(theme.text)


def style_of(hue: str, theme: Theme) -> MarkStyle:
    """The picture of a mark that a reviewer made."""
    ink = ink_of(hue, theme)
    return MarkStyle(ink, ink, 0.16 if theme.dark else 0.1, Stroke.SOLID)


def paint_badge(painter: QPainter, box: QRectF, person: Person, theme: Theme) -> None:
    """Paint a reviewer's letters on their colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink_of(person.hue, theme))
    painter.drawRoundedRect(box, box.height() * 0.36, box.height() * 0.36)
    font = QFont(painter.font())
    font.setPixelSize(max(7, round(box.height() * (0.46 if len(person.initials) < 3 else 0.36))))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.on_label)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, person.initials)
    painter.restore()


def badge_icon(person: Person, theme: Theme) -> QIcon:
    """A reviewer's badge for menus and buttons."""
    picture = QPixmap(_SIZE * _FINE, _SIZE * _FINE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    edge = _FINE * 1.0
    box = QRectF(edge, edge, picture.width() - 2 * edge, picture.height() - 2 * edge)
    paint_badge(painter, box, person, theme)
    painter.end()
    made = QIcon()
    # A chosen row would tint the picture with its own colour, and show another one than is meant.
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
        made.addPixmap(picture, mode)
    return made


class Badge(QWidget):
    """A reviewer's letters on their colour; the name is told in full."""

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._person = person
        self.setFixedSize(QSize(_SIZE + 4, _SIZE))
        self.setAccessibleName(person.name)
        set_plain_tooltip(self, person.name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._person, theme_now())
        painter.end()
