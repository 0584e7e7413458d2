"""A finding in the list: severity by shape, what it is, why in brief, and the ruling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QPen

from kzannotate.gui import wording
from kzannotate.gui.lines import Lines, width_of
from kzannotate.gui.models.row_delegate import GAP, Canvas, RowDelegate, fonts_of, line_height
from kzannotate.gui.models.rows import Index, RowRole
from kzannotate.gui.signs import draw_pill, draw_severity, ruling_ink

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from kzannotate.workbench.viewing import FindingRow

SIGN = 16
"""Width of the sign of severity, in pixels."""


class FindingDelegate(RowDelegate):
    """All rows are of one height, so that a list of any length is laid out at once.

    A line stands above the first finding of each severity.
    """

    def height(self, font: QFont, index: Index) -> float:  # noqa: ARG002
        _, bold, small = fonts_of(font)
        return line_height(bold) + 2 * line_height(small)

    def draw(self, canvas: Canvas, index: Index) -> None:
        row: FindingRow = index.data(RowRole)
        painter, theme = canvas.painter, canvas.theme
        line, start = line_height(canvas.bold), SIGN + GAP + 2
        if row.verdict is not None or row.finding.withdrawn:
            painter.setOpacity(0.68)
        if _begins_group(row, index):
            _draw_line(canvas)
        sign = canvas.box(0, (line - SIGN) / 2, SIGN, SIGN)
        draw_severity(painter, sign, row.finding.severity, theme)
        taken = _draw_ruling(canvas, row, line)
        head = canvas.box(start, 0, canvas.inside.width() - start - taken, line)
        words = Lines(index.data(), canvas.bold, head.width(), direction=canvas.direction)
        words.draw(painter, head.left(), head.top() + (line - words.height) / 2, theme.text)
        why = canvas.box(start, line, canvas.inside.width() - start, line)
        sentence = wording.reason(row.finding.reason)
        reason = Lines(sentence, canvas.small, why.width(), 2, direction=canvas.direction)
        reason.draw(painter, why.left(), why.top(), theme.muted)


def _begins_group(row: FindingRow, index: Index) -> bool:
    before = index.model().index(index.row() - 1, 0).data(RowRole) if index.row() else None
    return before is not None and before.finding.severity is not row.finding.severity


def _draw_line(canvas: Canvas) -> None:
    painter, top = canvas.painter, canvas.inside.top() - GAP - 2
    painter.setPen(QPen(canvas.theme.border, 1))
    painter.drawLine(QPointF(canvas.inside.left(), top), QPointF(canvas.inside.right(), top))


def _draw_ruling(canvas: Canvas, row: FindingRow, line: float) -> float:
    """Draws the ruling as a word; returns the room that it takes."""
    if row.finding.withdrawn:
        words, ink = QCoreApplication.translate("FindingModel", "Withdrawn"), canvas.theme.muted
    elif row.verdict is None:
        return 0
    else:
        words = wording.ruling(row.verdict.ruling)
        ink = ruling_ink(row.verdict.ruling, canvas.theme)
    height = round(line_height(canvas.small) * 0.82)
    width = width_of(words, canvas.small) + 16
    box = canvas.box(canvas.inside.width() - width, (line - height) / 2, width, height)
    draw_pill(canvas.painter, box, words, canvas.small, ink, filled=False)
    return width + GAP
