"""A page with its layer of marks: painted over the text, which is never touched."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QPainter, QPalette

from kzannotate.gui.reader.appearance import worn
from kzannotate.gui.reader.heights import Heights
from kzannotate.gui.reader.layer import MarkLayer
from kzannotate.gui.reader.margin import NARROWEST, gutters
from kzannotate.gui.reader.marks import Mark, MarkRole
from kzannotate.gui.reader.overview import Overview
from kzannotate.gui.reader.page import ArticlePage
from kzannotate.gui.reader.painting import MarkPainter
from kzannotate.gui.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from kzannotate.domain.span import Span

HIT = "hit"
"""Id of every mark that a search made."""
_SIGN_REACH = 6.0


class MarkedPage(ArticlePage):
    """Shows an article and its marks, one of which may stand out."""

    def __init__(self, parent: QWidget | None = None, *, room_below: bool = False) -> None:
        super().__init__(parent, room_below=room_below)
        self._layer = MarkLayer(self)
        self._painter = MarkPainter(self._layer, theme_of(self.palette()), self.sizes)
        self._active: int | None = None
        self._given: tuple[Mark, ...] = ()
        self._hits: tuple[Mark, ...] = ()
        self._heights = Heights((), 1.0)
        self.overview = Overview(self)
        self.viewport().setMouseTracking(True)
        self._dress()

    def show_article(
        self, text: str, language: str | None, turned: frozenset[int] = frozenset()
    ) -> None:
        """Show a stored text from its beginning, without marks."""
        super().show_article(text, language, turned)
        self._layer.read_article()
        self._given = self._hits = ()
        self._active = None
        self._refresh()
        self.set_active(None)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Paint these marks instead of those before; the active one stays if it is there."""
        self._given = tuple(marks)
        self._put_marks()

    def show_hits(self, spans: Iterable[Span]) -> None:
        """Paint these places as hits of a search, besides the marks; none: no search."""
        self._hits = tuple(Mark(HIT, span, MarkRole.SEARCH) for span in spans)
        self._put_marks()

    def _put_marks(self) -> None:
        before = None if self._active is None else self._layer.marks[self._active]
        self._layer.set_marks((*self._given, *self._hits))
        self._active = None
        self._painter.emphasis.hovered = None
        # Lines have not moved: what is measured on them holds.
        self.overview.show_marks(self._layer.marks, self._heights, self.sizes.leading)
        self.set_active(self._index_of(before.id, before.span) if before else None)

    def marks(self) -> Sequence[Mark]:
        """The marks that are painted."""
        return self._layer.marks

    def active_mark(self) -> str | None:
        """Id of the mark that stands out."""
        return None if self._active is None else self._layer.marks[self._active].id

    def activate(self, mark_id: str | None, *, at: Span | None = None) -> None:
        """Let a mark stand out and bring it into view, silently; None: no mark.

        Args:
            mark_id: of one or several marks.
            at: which of several; by default one that is in view, or else the first.
        """
        self.set_active(self._index_of(mark_id, at))
        if self._active is not None:
            self.reveal(self._layer.marks[self._active].span)

    def set_active(self, index: int | None) -> None:
        """Let a mark stand out, by its place among the marks, where it is."""
        self._active = index
        self._painter.emphasis.active = self.active_mark()
        mark = None if index is None else self._layer.marks[index]
        # A screen reader has the text; what is painted over it, it learns from here.
        words = f"{mark.label}\n{mark.tooltip}".strip() if mark else ""
        self.setAccessibleDescription(words)
        self.viewport().update()

    def active_index(self) -> int | None:
        """Place of the active mark among the marks."""
        return self._active

    def reveal(self, span: Span) -> None:
        """Bring a span into view, without moving the page if it is well in view already."""
        if not self._is_in_view(span):
            self.scroll_to(span)

    def show_labels(self, *, everywhere: bool) -> None:
        """Whether every mark has its label, or only loud, active and hovered ones."""
        self._painter.emphasis.labels = everywhere
        self.viewport().update()

    def show_hidden_signs(self, *, everything: bool) -> None:
        """Whether honest invisible characters are shown too; suspect ones always are."""
        self._painter.emphasis.hidden = everything
        self.viewport().update()

    def hover(self, index: int | None) -> None:
        """Let the mark under the mouse stand out a little."""
        if self._painter.emphasis.hovered != index:
            self._painter.emphasis.hovered = index
            self.viewport().update()

    def marks_at(self, place: QPoint) -> list[int]:
        """Marks at a place in the viewport, by their label first, then the innermost first."""
        spot = QPointF(place) + self._scrolled()
        marks = self._layer.at(spot, self._painter.above, self._painter.deepest)
        for cell in self._painter.cells:
            if cell.box.contains(spot):
                return list(cell.marks)
        for pill in self._painter.pills:
            if pill.mark is not None and pill.box.contains(spot):
                return [pill.mark, *(m for m in marks if m != pill.mark)]
        return marks

    def tooltip_at(self, place: QPoint) -> str:
        """What there is to say about a place in the viewport, as plain text."""
        marks = [self._layer.marks[i] for i in self.marks_at(place)]
        sign = self._layer.sign_at(QPointF(place) + self._scrolled(), _SIGN_REACH)
        said = [mark.tooltip or mark.label for mark in marks]
        if sign is not None:
            letter = self.text[sign.index]
            said.append(f"{unicodedata.name(letter, sign.tag)} (U+{ord(letter):04X})")
        return "\n".join(dict.fromkeys(words for words in said if words))

    def paintEvent(self, event: QPaintEvent) -> None:
        origin = self._scrolled() * -1
        blocks = list(self._layer.visible_blocks(QRectF(event.rect()).translated(-origin)))
        painter = QPainter(self.viewport())
        painter.translate(origin)
        self._painter.paint_tints(painter, blocks)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(origin)
        column = self.document().rootFrame().frameFormat()
        width = self.viewport().width()
        sides = gutters(column.leftMargin(), width - column.rightMargin(), width)
        self._painter.paint_lines(painter, blocks, sides)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overview.settle()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._dress()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.overview.settle()

    def set_page(self) -> None:
        """Set the text anew, and measure the marks on it anew."""
        super().set_page()
        self._refresh()

    def _index_of(self, mark_id: str | None, at: Span | None) -> int | None:
        marks = self._layer.marks
        found = [i for i, mark in enumerate(marks) if mark.id == mark_id]
        if len(found) < 2:
            return found[0] if found else None
        there = [i for i in found if marks[i].span == at]
        seen = there or [i for i in found if self._is_in_view(marks[i].span)]
        return self._active if self._active in seen else (seen or found)[0]

    def _is_in_view(self, span: Span) -> bool:
        top = self.top_of(span) - self.verticalScrollBar().value()
        leading = self.sizes.leading
        return leading <= top <= self.viewport().height() - 3 * leading

    def _refresh(self) -> None:
        self._painter.sizes = self.sizes
        self._layer.forget_places()
        self.viewport().update()
        column = min(self.sizes.column, max(1.0, self.viewport().width() - 2 * NARROWEST))
        letters = column / self.sizes.column * worn().letters
        self._heights = Heights(self.display.blocks, letters)
        self.overview.show_marks(self._layer.marks, self._heights, self.sizes.leading)

    def _scrolled(self) -> QPointF:
        return QPointF(0, self.verticalScrollBar().value())

    def _dress(self) -> None:
        theme = theme_of(self.palette())
        self._painter.theme = theme
        if self.palette().color(QPalette.ColorRole.Highlight) != theme.selection:
            own = QPalette(self.palette())
            own.setColor(QPalette.ColorRole.Highlight, theme.selection)
            own.setColor(QPalette.ColorRole.HighlightedText, theme.text)
            self.setPalette(own)
        self.viewport().update()
