"""An article as its corrections would make it: old words struck, new ones underlined.

It shows and never writes. What stands in it maps to the stored text piece by piece.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kzannotate.domain.span import Span
from kzannotate.formats.corrected.model import Fate
from kzannotate.gui.desks.corrections.delegate import change_formats
from kzannotate.gui.fonts import reading_font
from kzannotate.gui.offsets import Offsets
from kzannotate.gui.plain import without_bidi_controls
from kzannotate.gui.reader.appearance import worn
from kzannotate.gui.sheet import theme_now
from kzannotate.gui.theme import MarkRole
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QMouseEvent

    from kzannotate.formats.corrected.model import CorrectedArticle, Piece

_MARGIN = 28
_SLICE = 250
"""Pieces that are written at once, in less than a frame."""
_BETWEEN = "\u2009"
"""Stands between old words and new ones; it is no letter of the article."""


class TrackedView(QTextEdit):
    """Signals: chosen – the id of the correction that was clicked; selected – the stored Span."""

    chosen = Signal(str)
    selected = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setProperty("role", "tracked")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_MARGIN)
        self._article: CorrectedArticle | None = None
        self._pieces: Sequence[Piece] = ()
        self._given: Sequence[Piece] = ()
        self._starts: list[int] = []
        self._held: str | None = None
        self._scroll = 0
        self._slices: Iterator[int] = iter(())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._go_on)
        self.selectionChanged.connect(lambda: self.selected.emit(self.selected_span()))

    @property
    def article(self) -> CorrectedArticle | None:
        """The article that is shown."""
        return self._article

    @property
    def shown(self) -> tuple[CorrectedArticle | None, Sequence[Piece]]:
        """What was shown last, to tell whether it is another."""
        return self._article, self._given

    def show_article(self, article: CorrectedArticle | None, made: Sequence[Piece]) -> None:
        """Show an article in pieces; the place that was in view stays."""
        same = article is not None and self._article is not None and article.id == self._article.id
        bar = self.verticalScrollBar()
        kept = bar.value() if same else 0
        self._article, self._given = article, made
        self._write([p for p in made if p.text], kept)

    def show_again(self) -> None:
        """Write the same in other colours."""
        self._write(self._pieces, self.verticalScrollBar().value())

    def hold(self, correction: str | None) -> None:
        """Bring a correction into view and set it off."""
        self._held = correction
        self._show_held()

    def _show_held(self) -> None:
        held = (n for n, p in enumerate(self._pieces[: len(self._starts)]) if self._is_held(p))
        first = next(held, None)
        if first is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._starts[first])
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self._mark_held()

    def _is_held(self, piece: Piece) -> bool:
        return piece.amendment is not None and piece.amendment.id == self._held

    def selected_span(self) -> Span | None:
        """The selected words in the stored text; in changed words, all of them."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or not self._starts:
            return None
        start, _ = self._stored(cursor.selectionStart(), before=False)
        _, end = self._stored(cursor.selectionEnd(), before=True)
        return Span(start, end) if start < end else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection() or not self._starts:
            return
        place = self.cursorForPosition(event.position().toPoint()).position()
        piece = self._pieces[max(0, bisect_right(self._starts, place) - 1)]
        if piece.amendment is not None:
            self.chosen.emit(piece.amendment.id)

    def _stored(self, place: int, *, before: bool) -> tuple[int, int]:
        """Where a place lies in the stored text: as a start, and as an end."""
        look = place - 1 if before else place
        number = max(0, bisect_right(self._starts, look) - 1)
        piece = self._pieces[number]
        if piece.amendment is not None:
            return piece.span.start, piece.span.end
        inside = Offsets(piece.text).from_qt(max(0, place - self._starts[number]))
        here = min(piece.span.start + inside, piece.span.end)
        return here, here

    def _write(self, made: Sequence[Piece], scroll: int = 0) -> None:
        """Write the pieces, those of a long article a slice at a time between what else happens."""
        self._pieces, self._scroll = made, scroll
        self._starts = []
        self.clear()
        self.setExtraSelections([])
        self._slices = self._writing(made)
        self._go_on()

    def _go_on(self) -> None:
        if next(self._slices, None) is None:
            self.verticalScrollBar().setValue(self._scroll)
            self._show_held()
        else:
            self._later.start()

    def _writing(self, made: Sequence[Piece]) -> Iterator[int]:
        cursor, looks = QTextCursor(self.document()), self._looks()
        sides = iter(self._directions("".join(p.text for p in made)))
        cursor.setBlockFormat(next(sides))
        for first in range(0, len(made), _SLICE):
            if first:
                yield first
            cursor.beginEditBlock()
            for piece in made[first : first + _SLICE]:
                self._write_piece(cursor, piece, looks, sides)
            cursor.endEditBlock()

    def _write_piece(
        self,
        cursor: QTextCursor,
        piece: Piece,
        looks: Mapping[str, QTextCharFormat],
        sides: Iterator[QTextBlockFormat],
    ) -> None:
        if piece.fate is Fate.NEW:
            # Or the last old letter and the first new one would join.
            cursor.insertText(_BETWEEN, looks[Fate.KEPT])
        self._starts.append(cursor.position())
        made = piece.amendment is not None and piece.amendment.accepted
        look = looks["made" if made and piece.fate is Fate.NEW else piece.fate]
        for number, line in enumerate(_shown(piece.text).split("\n")):
            if number:
                cursor.insertBlock(next(sides))
            cursor.insertText(line, look)

    def _looks(self) -> dict[str, QTextCharFormat]:
        plain = QTextCharFormat()
        language = self._article.language if self._article is not None else None
        look = worn()
        plain.setFont(reading_font(language, arabic=look.arabic, latin=look.latin))
        theme = theme_now()
        plain.setForeground(theme.text)
        old, new = (QTextCharFormat(plain) for _ in range(2))
        struck, fresh = change_formats(theme)
        old.merge(struck)
        new.merge(fresh)
        made = QTextCharFormat(new)
        made.setBackground(theme.style_of(MarkRole.AGREEMENT).wash())
        return {Fate.KEPT: plain, Fate.STRUCK: old, Fate.NEW: new, "made": made}

    def _directions(self, text: str) -> list[QTextBlockFormat]:
        language = self._article.language if self._article is not None else None
        made = []
        for line in text.split("\n"):
            block = QTextBlockFormat()
            rtl = is_rtl(line, language)
            side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
            block.setLayoutDirection(side)
            align = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            block.setAlignment(align | Qt.AlignmentFlag.AlignAbsolute)
            block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            made.append(block)
        return made

    def _mark_held(self) -> None:
        marks = []
        wash = QTextCharFormat()
        wash.setBackground(theme_now().selection)
        for number, piece in enumerate(self._pieces[: len(self._starts)]):
            if not self._is_held(piece):
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._starts[number])
            end = self._starts[number] + Offsets(piece.text).to_qt(len(piece.text))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, wash
            marks.append(mark)
        self.setExtraSelections(marks)


def _shown(text: str) -> str:
    """The text with each directional control as a sign of its own length that does nothing."""
    return "".join(c if without_bidi_controls(c) else "\u200b" for c in text)
