"""Puts the blocks of a report into a text document that Qt sets on pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from kzannotate.formats.report.paper import (
    Drawn,
    Heading,
    PageBreak,
    PaperRows,
    PaperSides,
    Paragraph,
    Quotation,
    Run,
)
from kzannotate.gui.fonts import reading_font
from kzannotate.gui.plain import isolate, without_bidi_controls
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextDocument

    from kzannotate.formats.report.paper import Block, Paper, PaperSide

INK, SOFT, LINE = QColor("#1d2129"), QColor("#59616d"), QColor("#d9dde2")
_TINTS = {
    "error": QColor("#fde7e4"),
    "warning": QColor("#fff1d0"),
    "note": QColor("#e3eefa"),
    "agreement": QColor("#dff2e6"),
}
_SIZES = {1: 17.0, 2: 13.5, 3: 11.5, 4: 9.0}
_TEXT, _SMALL, _ARABIC = 10.5, 9.0, 1.12
"""Sizes in points, and how much larger Arabic is set."""
_DPI, _QTS = 300, 96
"""Dots of an inch: of the page, and those that Qt counts lengths of a document in."""


def paper_font() -> QFont:
    """What a report's own words are set in."""
    return reading_font("en", _TEXT)


class Setter:
    """Sets one report.

    Args:
        width: of the page inside its margins, in dots.
    """

    def __init__(self, document: QTextDocument, paper: Paper, width: float) -> None:
        self._paper, self._width = paper, width
        self._cursor = QTextCursor(document)
        self._fresh, self._break = True, False
        self.pictures = [block.svg for block in paper.blocks if isinstance(block, Drawn)]
        self._drawn = 0

    def set(self) -> None:
        """Set all blocks."""
        for block in self._paper.blocks:
            self._set(block)

    def _set(self, block: Block) -> None:
        match block:
            case Heading(text=text, level=level, rtl=rtl):
                self._heading(text, level, rtl)
            case Paragraph(runs=runs, look=look, rtl=rtl):
                self._paragraph(runs, look, rtl)
            case Quotation():
                self._quotation(block)
            case PaperSides(sides=sides):
                self._sides(sides)
            case PaperRows(rows=rows):
                self._rows(rows)
            case Drawn(caption=caption):
                self._picture(caption)
            case PageBreak():
                self._break = True

    def _heading(self, text: str, level: int, rtl: bool | None) -> None:
        self._begin(rtl, above=14 if level < 3 else 9)
        self._write(text, _SIZES[level], bold=True)

    def _paragraph(self, runs: Sequence[Run], look: str, rtl: bool | None) -> None:
        self._begin(rtl)
        small = look == "muted"
        for run in runs:
            self._run(run, _SMALL if small else _TEXT, SOFT if small else INK)

    def _quotation(self, quote: Quotation) -> None:
        self._begin(quote.rtl, above=4)
        self._write(quote.before, _TEXT)
        self._write(quote.exact, _TEXT, tint=_TINTS.get(quote.tone, _TINTS["note"]))
        self._write(quote.after, _TEXT)
        self._begin(None, above=1)
        for run in quote.origin:
            self._run(run, _SMALL, SOFT)

    def _sides(self, sides: Sequence[PaperSide]) -> None:
        if not sides:
            return
        columns = min(2, len(sides))
        form = QTextTableFormat()
        form.setCellPadding(_dots(6))
        form.setCellSpacing(_dots(3))
        form.setBorder(_dots(0.6))
        form.setBorderBrush(LINE)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setLayoutDirection(self._own())
        percent = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
        form.setColumnWidthConstraints([percent] * columns)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        self._before_table()
        table = self._cursor.insertTable((len(sides) + columns - 1) // columns, columns, form)
        for number, side in enumerate(sides):
            self._cursor = table.cellAt(number // columns, number % columns).firstCursorPosition()
            self._fresh = True
            self._side(side)
        self._after_table()

    def _side(self, side: PaperSide) -> None:
        self._begin(None, above=0)
        self._write(side.title, _SMALL, ink=SOFT)
        if side.value:
            self._begin(is_rtl(side.value), above=0)
            self._write(side.value, 12, bold=True)
        for quotation in side.quotations:
            self._quotation(quotation)
        if side.more:
            self._begin(None)
            self._write(side.more, _SMALL, ink=SOFT)

    def _rows(self, rows: Sequence[tuple[str, Sequence[Run]]]) -> None:
        for name, runs in rows:
            self._begin(None, above=1)
            self._write(f"{name}:  ", _TEXT, ink=SOFT)
            for run in runs:
                self._run(run, _TEXT, INK)

    def _picture(self, caption: str) -> None:
        self._begin(None, above=8)
        form = QTextImageFormat()
        form.setName(f"picture:{self._drawn}")
        form.setWidth(self._width * _QTS / _DPI * 0.98)
        self._drawn += 1
        self._cursor.insertImage(form)
        if caption:
            self._begin(None, above=1)
            self._write(caption, _SMALL, ink=SOFT)

    def _begin(self, rtl: bool | None, *, above: float = 4) -> None:
        """Begin a paragraph; the first one of a frame is there already."""
        form = QTextBlockFormat()
        form.setLayoutDirection(
            self._own()
            if rtl is None
            else Qt.LayoutDirection.RightToLeft
            if rtl
            else Qt.LayoutDirection.LeftToRight
        )
        form.setTopMargin(_dots(above))
        form.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._break:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._break = False
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._fresh = False
        else:
            self._cursor.insertBlock(form, QTextCharFormat())

    def _before_table(self) -> None:
        if self._break:
            self._begin(None, above=0)

    def _after_table(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    def _run(self, run: Run, size: float, ink: QColor) -> None:
        tint = {"instead": _TINTS["agreement"], "wrong": _TINTS["error"]}.get(run.look)
        words = isolate(run.text) if run.apart else run.text
        self._write(words, size, ink=ink, bold=run.look == "strong", tint=tint, kept=True)

    def _write(
        self, text: str, size: float, *, ink: QColor = INK, bold: bool = False,
        tint: QColor | None = None, kept: bool = False,
    ) -> None:  # fmt: skip
        form = QTextCharFormat()
        arabic = is_rtl(text)
        font = reading_font("ar" if arabic else "en", size * _ARABIC if arabic else size)
        font.setBold(bold)
        form.setFont(font)
        form.setForeground(ink)
        if tint is not None:
            form.setBackground(tint)
        self._cursor.insertText(text if kept else without_bidi_controls(text), form)

    def _own(self) -> Qt.LayoutDirection:
        rtl = self._paper.rtl
        return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def _dots(points: float) -> float:
    """Points in the dots that Qt counts lengths of a document in, whatever it is set for."""
    return points * _QTS / 72
