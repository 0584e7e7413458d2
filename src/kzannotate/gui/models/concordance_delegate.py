"""How a line of a concordance is drawn: both contexts lean on the hit between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzannotate.gui.lines import Lines, width_of
from kzannotate.gui.models.concordance_model import ARTICLE, HIT, LEADING, ConcordanceModel
from kzannotate.gui.models.row_delegate import GAP, line_height
from kzannotate.gui.models.rows import RowRole
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.gui.reader.marks import MarkRole
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from kzannotate.gui.models.rows import Index
    from kzannotate.workbench.searching import Line

_RTL, _LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_JOINER = "\u200d"
"""Keeps a letter in the shape it has inside its word, where the word is cut."""


class ConcordanceDelegate(QStyledItemDelegate):
    """Draws each cell in the direction of its paragraph, whatever the window's is."""

    def __init__(self, model: ConcordanceModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = width_of(_hit_words(index.data(RowRole)), _bold(option.font)) + 4 * GAP
        return QSize(round(width), round(line_height(option.font) + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(RowRole)
        painter.save()
        _draw_ground(painter, option, index)
        box = QRectF(option.rect).adjusted(GAP, 0, -GAP, 0)
        if index.column() == ARTICLE:
            words = Lines(index.data(), option.font, box.width(), direction=option.direction)
            _draw(painter, words, box, theme_now().muted)
        elif index.column() == HIT:
            _draw_hit(painter, option, line, QRectF(option.rect))
        else:
            self._draw_context(painter, option, index, box)
        painter.restore()

    def _draw_context(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF
    ) -> None:
        line: Line = index.data(RowRole)
        column, model = index.column(), self._model
        before = model.stands_before(column, line)
        words = _context_words(line, before=before)
        if before:
            words = _last_that_fit(words, option.font, box.width())
        # The words lean to the side where the hit is, which is not where they begin.
        hit_is_right = (column == LEADING) != (option.direction == _RTL)
        side, direction = (_RTL if hit_is_right else _LTR), (_RTL if line.rtl else _LTR)
        lines = Lines(words, option.font, box.width(), direction=direction, side=side)
        _draw(painter, lines, box, theme_now().text)


def _draw(painter: QPainter, lines: Lines, box: QRectF, ink: QColor) -> None:
    lines.draw(painter, box.left(), box.top() + (box.height() - lines.height) / 2, ink)


def _draw_hit(painter: QPainter, option: QStyleOptionViewItem, line: Line, box: QRectF) -> None:
    theme, font = theme_now(), _bold(option.font)
    words = _hit_words(line)
    width = min(width_of(words, font) + GAP, box.width() - GAP)
    plate = QRectF(box.center().x() - width / 2, box.top() + 3, width, box.height() - 6)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = theme.style_of(MarkRole.SEARCH)
    painter.setPen(style.ink)
    painter.setBrush(style.wash())
    painter.drawRoundedRect(plate, 3, 3)
    direction = _RTL if line.rtl else _LTR
    inside = plate.adjusted(GAP / 2 - 1, 0, 1 - GAP / 2, 0)
    _draw(painter, Lines(words, font, inside.width() + 1, direction=direction), inside, theme.text)


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    theme, state = theme_now(), option.state
    wash = QColor(theme.accent)
    if state & QStyle.StateFlag.State_Selected:
        wash.setAlphaF(0.24 if theme.dark else 0.14)
        painter.fillRect(option.rect, wash)
    elif index.row() % 2:
        wash = QColor(theme.text)
        wash.setAlphaF(0.025)
        painter.fillRect(option.rect, wash)


def _hit_words(line: Line | None) -> str:
    if line is None:
        return ""
    before, after = _is_joined(line.before, line.words), _is_joined(line.words, line.after)
    words = without_bidi_controls(line.words).strip()
    return f"{_JOINER * before}{words}{_JOINER * after}"


def _context_words(line: Line, *, before: bool) -> str:
    if before:
        joined = _is_joined(line.before, line.words)
        return f"{without_bidi_controls(line.before).strip()}{_JOINER * joined}"
    joined = _is_joined(line.words, line.after)
    return f"{_JOINER * joined}{without_bidi_controls(line.after).strip()}"


def _is_joined(left: str, right: str) -> bool:
    """Whether a word goes on across the border."""
    return left[-1:].isalpha() and (right[:1].isalpha() or "\u064b" <= right[:1] <= "\u0652")


def _last_that_fit(words: str, font: QFont, width: float) -> str:
    """The end of a text as far as there is room, from a word's beginning."""
    if width_of(words, font) <= width:
        return words
    pieces = words.split(" ")
    fits, too_many = 0, len(pieces)
    while too_many - fits > 1:
        half = (fits + too_many) // 2
        if width_of("… " + " ".join(pieces[-half:]), font) <= width:
            fits = half
        else:
            too_many = half
    return "… " + " ".join(pieces[-fits:]) if fits else pieces[-1]


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
