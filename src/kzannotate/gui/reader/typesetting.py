"""Sets an article as a page: direction, leading, headline. Whole blocks only.

Formats of letters within a block would break ligatures and move lines, so none are ever set.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
)

from kzannotate.gui.reader.margin import NARROWEST
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument

    from kzannotate.gui.reader.display import DisplayText

_LONGEST_HEADING = 160
_LONGEST_CROSSHEAD = 60
_MOST_DECK_LINES = 3
_SENTENCE_ENDS = (".", "…", "!", "؟", "?", "۔", "؛", ";", ":", "»", "”")
COLUMN_CHARACTERS = 76
_SAMPLES = {
    True: "كانت الجزيرة الصغيرة تنتظر السفن القادمة كل صباح من وراء البحر",
    False: "The small island waited every morning for the ships from beyond the sea",
}


class Part(Enum):
    """What a block is on the page."""

    TITLE = auto()
    DECK = auto()
    BODY = auto()
    CROSSHEAD = auto()
    CONTINUED = auto()
    BLANK = auto()


@dataclass(frozen=True, slots=True)
class Measure:
    """Sizes of a page in one font, in pixels.

    Args:
        em: the font's size.
        leading: from one baseline to the next.
        column: the longest line.
        rise: how high tints reach above the baseline.
        drop: how deep the first underline lies below it, clear of most descenders.
    """

    em: float
    leading: float
    column: float
    rise: float
    drop: float


def measure(font: QFont, *, rtl: bool) -> Measure:
    """The page's sizes in a font."""
    metrics = QFontMetricsF(font)
    sample = _SAMPLES[rtl]
    column = metrics.horizontalAdvance(sample) / len(sample) * COLUMN_CHARACTERS
    # Naskh is set wide by its own metrics already; both look like 1.9 times the letters.
    spacing = metrics.lineSpacing()
    if rtl:
        return Measure(
            em=spacing / 1.7,
            leading=spacing * 1.34,
            column=column,
            rise=metrics.ascent() * 0.86,
            drop=metrics.descent() * 0.72,
        )
    return Measure(
        em=spacing / 1.36,
        leading=spacing * 1.52,
        column=column,
        rise=metrics.ascent() * 0.92,
        drop=metrics.descent() * 1.1,
    )


def parts(display: DisplayText) -> list[Part]:
    """What each block of the copy is: a headline, up to three lines below it, or text."""
    found: list[Part] = []
    head = Part.TITLE
    decks = 0
    for number, (start, end) in enumerate(display.blocks):
        line = display.text[start:end].strip()
        if not line:
            found.append(Part.BLANK)
        elif number in display.continued:
            found.append(Part.CONTINUED)
        elif head is Part.BODY or decks == _MOST_DECK_LINES or not _is_heading(line):
            head = Part.BODY
            found.append(head)
        else:
            decks += head is Part.DECK
            found.append(head)
            head = Part.DECK
    # A text that is nothing but short lines is no article with a headline.
    if Part.BODY not in found:
        return [Part.BODY if part in (Part.TITLE, Part.DECK) else part for part in found]
    for number in _crossheads(display, found):
        found[number] = Part.CROSSHEAD
    return found


def _crossheads(display: DisplayText, found: list[Part]) -> Iterator[int]:
    """Body lines that head the paragraph below: short, without a stop, between long ones."""
    lines = [display.text[start:end].strip() for start, end in display.blocks]
    body = [n for n, part in enumerate(found) if part in (Part.BODY, Part.CONTINUED)]
    for before, here, after in zip(body, body[1:], body[2:], strict=False):
        short = len(lines[here]) <= _LONGEST_CROSSHEAD and _is_heading(lines[here])
        if short and min(len(lines[before]), len(lines[after])) >= 2 * _LONGEST_CROSSHEAD:
            yield here


def _is_heading(line: str) -> bool:
    return len(line) <= _LONGEST_HEADING and not line.endswith(_SENTENCE_ENDS)


def directions(display: DisplayText, language: str | None) -> list[bool]:
    """For each block whether it runs from right to left; cut paragraphs keep one direction."""
    found: list[bool] = []
    for number, (start, end) in enumerate(display.blocks):
        if number in display.continued:
            found.append(found[-1])
        else:
            found.append(is_rtl(display.text[start:end], language))
    return found


def typeset(
    document: QTextDocument, kinds: list[Part], rtl: list[bool], sizes: Measure, base: QFont
) -> None:
    """Give every block its format, runs of equal blocks in one go."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    number = 0
    following = [*kinds[1:], Part.BODY]
    for key, run in groupby(zip(kinds, rtl, following, strict=True)):
        part, right_to_left, after = key
        count = len(list(run))
        _select_blocks(cursor, number, number + count - 1)
        cursor.setBlockFormat(_block_format(part, after, sizes, rtl=right_to_left))
        letters = _letter_format(part, base)
        cursor.setCharFormat(letters)
        cursor.setBlockCharFormat(letters)
        number += count
    cursor.endEditBlock()


def fit_column(document: QTextDocument, sizes: Measure, room: float, below: float) -> None:
    """Centre a column of comfortable width.

    Args:
        document: whose margins are set.
        sizes: of the page.
        room: width of the view.
        below: space after the last line.
    """
    frame = document.rootFrame()
    shape = frame.frameFormat()
    before = QTextFrameFormat(shape)
    side = max((room - sizes.column) / 2, min(NARROWEST, room / 8))
    shape.setLeftMargin(side)
    shape.setRightMargin(side)
    shape.setTopMargin(sizes.em)
    shape.setBottomMargin(below)
    if shape != before:
        frame.setFrameFormat(shape)


def _select_blocks(cursor: QTextCursor, first: int, last: int) -> None:
    document = cursor.document()
    cursor.setPosition(document.findBlockByNumber(first).position())
    final = document.findBlockByNumber(last)
    end = final.position() + final.length() - 1
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _block_format(part: Part, after: Part, sizes: Measure, *, rtl: bool) -> QTextBlockFormat:
    heights = {Part.TITLE: 1.28, Part.BLANK: 0.3}
    spaces = {Part.TITLE: 0.5, Part.DECK: 0.3, Part.BLANK: 0.0, Part.CROSSHEAD: 0.15}
    space = 0.0 if after is Part.CONTINUED else spaces.get(part, 0.55)
    if part in (Part.TITLE, Part.DECK) and after is Part.BODY:
        space = 0.9
    block = QTextBlockFormat()
    side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    block.setLayoutDirection(side)
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    block.setLineHeight(sizes.leading * heights.get(part, 1.0), fixed)
    block.setBottomMargin(space * sizes.em)
    if part is Part.CROSSHEAD:
        block.setTopMargin(0.5 * sizes.em)
    return block


def _letter_format(part: Part, base: QFont) -> QTextCharFormat:
    letters = QTextCharFormat()
    if part is Part.TITLE:
        letters.setFontPointSize(base.pointSizeF() * 1.42)
        letters.setFontWeight(QFont.Weight.Bold)
    elif part is Part.DECK:
        letters.setFontPointSize(base.pointSizeF() * 1.06)
    elif part is Part.CROSSHEAD:
        letters.setFontWeight(QFont.Weight.Bold)
    return letters
