"""Sets an article as a page: direction, leading, headline. Whole blocks only.

Formats of letters within a block would break ligatures and move lines, so none are ever set.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
)

from kzannotate.gui.fonts import READING_POINTS, SANS, reading_font
from kzannotate.gui.reader.appearance import worn
from kzannotate.gui.reader.margin import NARROWEST, TIGHTEST
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextDocument

    from kzannotate.gui.reader.display import DisplayText

_LONGEST_HEADING = 160
_LONGEST_CROSSHEAD = 60
_MOST_DECK_LINES = 3
_SENTENCE_ENDS = (".", "…", "!", "؟", "?", "۔", "؛", ";", ":", "»", "”")
_SAMPLES = {
    True: "كانت الجزيرة الصغيرة تنتظر السفن القادمة كل صباح من وراء البحر",
    False: "The small island waited every morning for the ships from beyond the sea",
}


_QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"', "‹": "›"}
_AFTER_QUOTE = ".!?؟…،, "
_SHORTEST_QUOTE = 20
_LONGEST_CAPTION = 300
_CAPTION_WORDS = (
    *("صورة", "الصورة", "تصوير", "شكل", "الشكل", "رسم"),
    *("photo", "image", "picture", "caption", "figure"),
    *("фото", "рисунок", "иллюстрация", "сурет", "фотосурет"),
)
_CAPTION = re.compile(
    rf"[(\[/]?\s*(?:{'|'.join(_CAPTION_WORDS)})\s*(?:\d+\s*)?[:：–—|(/]", re.IGNORECASE
)
_MAY_BE_SPECIAL = frozenset(
    {*_QUOTES, *"([/", *(w[0] for w in _CAPTION_WORDS), *(w[0].upper() for w in _CAPTION_WORDS)}
)


class Part(Enum):
    """What a block is on the page."""

    TITLE = auto()
    DECK = auto()
    BODY = auto()
    CROSSHEAD = auto()
    QUOTE = auto()
    CAPTION = auto()
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


def measure(font: QFont, *, rtl: bool, letters: int = 76, leading: float = 1.0) -> Measure:
    """The page's sizes in a font.

    Args:
        font: whose first family draws most of the letters.
        rtl: the article runs from right to left.
        letters: on a full line.
        leading: room between lines as a share of ours.
    """
    metrics = QFontMetricsF(font)
    sample = _SAMPLES[rtl]
    spacing = metrics.lineSpacing()
    em = QFontInfo(font).pixelSize()
    # Naskh is set wide by its own metrics already; both look like 1.9 times the letters. Faces
    # with metrics out of the way are held to what ours come to.
    natural = min(max(spacing * (1.34 if rtl else 1.52), (2.1 if rtl else 1.8) * em), 2.6 * em)
    drop = metrics.descent() * (0.72 if rtl else 1.1)
    return Measure(
        em=em,
        leading=natural * leading,
        column=metrics.horizontalAdvance(sample) / len(sample) * letters,
        rise=min(metrics.ascent() * (0.86 if rtl else 0.92), em * 1.05),
        drop=min(max(drop, em * (0.42 if rtl else 0.2)), em * 0.6),
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
    for number, (start, end) in enumerate(display.blocks):
        if found[number] is Part.BODY and display.text[start] in _MAY_BE_SPECIAL:
            found[number] = _special(display.text[start:end].strip())
    return found


def _special(line: str) -> Part:
    if len(line) <= _LONGEST_CAPTION and _CAPTION.match(line):
        return Part.CAPTION
    closing = _QUOTES.get(line[:1])
    if closing is not None and len(line) >= _SHORTEST_QUOTE:
        inside = line[1:].rstrip(_AFTER_QUOTE)
        if inside.endswith(closing) and not _is_closed_before(inside[:-1], line[0], closing):
            return Part.QUOTE
    return Part.BODY


def _is_closed_before(inside: str, opening: str, closing: str) -> bool:
    """Whether the quotation that began ends before the end, as where two stand in a sentence."""
    depth = 1
    for letter in inside:
        depth += (letter == opening != closing) - (letter == closing)
        if depth == 0:
            return True
    return False


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


def directions(
    display: DisplayText, language: str | None, flipped: frozenset[int] = frozenset()
) -> list[bool]:
    """For each block whether it runs from right to left; cut paragraphs keep one direction.

    Args:
        display: the article.
        language: BCP 47, for paragraphs without letters.
        flipped: where those paragraphs begin that a person turned round.
    """
    found: list[bool] = []
    for number, (start, end) in enumerate(display.blocks):
        if number in display.continued:
            found.append(found[-1])
        else:
            found.append(is_rtl(display.text[start:end], language) != (start in flipped))
    return found


@dataclass(frozen=True, slots=True)
class Setting:
    """What an article is set in."""

    font: QFont
    sizes: Measure
    justified: bool = False


def setting_for(*, rtl: bool, zoom: float) -> Setting:
    """What is worn now, for an article of one direction."""
    look, points = worn(), READING_POINTS * zoom
    font = reading_font("ar" if rtl else "en", points, arabic=look.arabic, latin=look.latin)
    # Measured by the face that draws most of the letters, whichever comes first.
    most = QFont(font)
    most.setFamily(look.arabic if rtl else look.latin or SANS)
    sizes = measure(most, rtl=rtl, letters=look.letters, leading=look.leading)
    return Setting(font, sizes, look.justified)


_HEIGHTS = {Part.TITLE: 1.28, Part.BLANK: 0.3, Part.CAPTION: 0.86}
_SPACES = {Part.TITLE: 0.5, Part.DECK: 0.3, Part.BLANK: 0.0, Part.CROSSHEAD: 0.15}


def typeset(document: QTextDocument, setting: Setting, kinds: list[Part], rtl: list[bool]) -> None:
    """Give every block its format, runs of equal blocks in one go."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    number = 0
    following = [*kinds[1:], Part.BODY]
    for key, run in groupby(zip(kinds, rtl, following, strict=True)):
        part, right_to_left, after = key
        count = len(list(run))
        _select_blocks(cursor, number, number + count - 1)
        cursor.setBlockFormat(_block_format(part, after, setting, rtl=right_to_left))
        letters = _letter_format(part, setting.font)
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
    side = max((room - sizes.column) / 2, min(NARROWEST, max(TIGHTEST, room / 8)))
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


def _block_format(part: Part, after: Part, setting: Setting, *, rtl: bool) -> QTextBlockFormat:
    sizes = setting.sizes
    space = 0.0 if after is Part.CONTINUED else _SPACES.get(part, 0.55)
    if part in (Part.TITLE, Part.DECK) and after is Part.BODY:
        space = 0.9
    block = QTextBlockFormat()
    side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    block.setLayoutDirection(side)
    if setting.justified and part in (Part.BODY, Part.CONTINUED, Part.QUOTE):
        block.setAlignment(Qt.AlignmentFlag.AlignJustify)
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    block.setLineHeight(sizes.leading * _HEIGHTS.get(part, 1.0), fixed)
    block.setBottomMargin(space * sizes.em)
    if part is Part.CROSSHEAD:
        block.setTopMargin(0.5 * sizes.em)
    elif part is Part.QUOTE:
        block.setLeftMargin(1.8 * sizes.em)
        block.setRightMargin(1.8 * sizes.em)
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
    elif part is Part.CAPTION:
        letters.setFontPointSize(base.pointSizeF() * 0.86)
    return letters
