"""The page under the marks: one article, set for reading, in positions of the stored text."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kzannotate.domain.span import Span
from kzannotate.gui.fonts import reading_font
from kzannotate.gui.reader.display import DisplayText
from kzannotate.gui.reader.turning import Turning
from kzannotate.gui.reader.typesetting import (
    Measure,
    directions,
    fit_column,
    measure,
    parts,
    setting_for,
    typeset,
)
from kzannotate.gui.reader.vocabulary import Vocabulary
from kzannotate.text.direction import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent, QWheelEvent

ZOOMS = (0.6, 3.0)
"""Smallest and largest zoom; 1.0 is 15 points."""
_ZOOM_STEP = 1.1
_WHEEL_NOTCH = 120
_NOTHING_SHOWN = DisplayText("")


class ArticlePage(QTextEdit):
    """A read-only page that speaks in spans of the stored text and never changes it.

    Args:
        parent: Qt's.
        room_below: the end of the article can be scrolled up to the top of the view.

    Signals:
        span_selected: the selected Span, or None, whenever it becomes another.
        reading_zoomed: the new zoom, when the user changed it.
        paragraphs_turned: starts of the paragraphs that run against their letters.
    """

    span_selected = Signal(object)
    reading_zoomed = Signal(float)
    paragraphs_turned = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, room_below: bool = False) -> None:
        super().__init__(parent)
        self._display = _NOTHING_SHOWN
        self._language: str | None = None
        self.turning = Turning(self.paragraphs_turned.emit)
        self.paragraphs_turned.connect(self.set_page)
        self._rtl = True
        self._zoom = 1.0
        self._told: Span | None = None
        self.vocabulary = Vocabulary()
        self._room_below = room_below
        self._sizes: Measure = measure(reading_font(None), rtl=True)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width of the column as it does.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(2)
        # An arrow moves the caret the way it points, through words of either direction.
        self.document().setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
        self.setAccessibleName(self.tr("Article text"))

    @property
    def text(self) -> str:
        """The stored text of the article shown."""
        return self._display.text

    @property
    def display(self) -> DisplayText:
        """The copy that Qt shows, for the layers on top."""
        return self._display

    @property
    def sizes(self) -> Measure:
        """Sizes of the page at the present zoom."""
        return self._sizes

    def show_article(
        self, text: str, language: str | None, turned: frozenset[int] = frozenset()
    ) -> None:
        """Show a stored text from its beginning.

        Args:
            text: exactly as stored; it is kept, and never read back from Qt.
            language: BCP 47 code, or None while unknown.
            turned: where those paragraphs begin whose direction a person turned round.
        """
        self._display = DisplayText(text)
        self._language, self.turning.turned = language, turned
        self._rtl = is_rtl(text, language)
        self.setPlainText(self._display.shown)
        self.set_page()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.tell_selection()

    def selected_span(self) -> Span | None:
        """What is selected, in code points of the stored text."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start = self._display.from_qt(cursor.selectionStart())
        end = self._display.from_qt(cursor.selectionEnd())
        return Span(start, end) if start < end else None

    def select(self, span: Span | None, *, backwards: bool = False) -> None:
        """Select a span, or nothing; the caret goes to its end, or to its start."""
        cursor = self.textCursor()
        if span is None:
            cursor.clearSelection()
        else:
            start = self._display.to_qt(span.start)
            ends = [start, max(start, self._display.to_qt(span.end, end=True))]
            cursor.setPosition(ends[backwards])
            cursor.setPosition(ends[not backwards], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.tell_selection()

    def place_caret(self, index: int, *, keep_anchor: bool = False) -> None:
        """Put the caret before a code point of the stored text, selecting on the way or not."""
        mode = QTextCursor.MoveMode.KeepAnchor if keep_anchor else QTextCursor.MoveMode.MoveAnchor
        cursor = self.textCursor()
        cursor.setPosition(self._display.to_qt(index), mode)
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """The code point that the caret stands before."""
        return self._display.from_qt(self.textCursor().position())

    def index_at(self, place: QPoint) -> int:
        """The code point nearest to a place in the viewport."""
        return self._display.from_qt(self.cursorForPosition(place).position())

    def tell_selection(self) -> None:
        """Say what is selected, if that has become another."""
        span = self.selected_span()
        if span != self._told:
            self._told = span
            self.span_selected.emit(span)

    @property
    def zoom(self) -> float:
        """1.0 is the ordinary size."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller; the first line in view stays in view."""
        zoom = min(max(zoom, ZOOMS[0]), ZOOMS[1])
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self.set_page()

    def zoom_by(self, steps: float) -> None:
        """Let the user's wheel or keys change the zoom; 0 steps: back to the ordinary size."""
        before = self._zoom
        self.set_zoom(round(before * _ZOOM_STEP**steps, 3) if steps else 1.0)
        if self._zoom != before:
            self.reading_zoomed.emit(self._zoom)

    def top_of(self, span: Span) -> float:
        """Where the line of a span's start begins, in pixels from the top of the page."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._display.to_qt(span.start))
        return self.cursorRect(cursor).top() + self.verticalScrollBar().value()

    def scroll_to(self, span: Span, *, share: float = 0.3) -> None:
        """Bring a span to a place in view, measured as a share of the height."""
        self._scroll(self.top_of(span), self.viewport().height() * share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._place_kept():
            self._fit_column()
            super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / _WHEEL_NOTCH)
            event.accept()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        span = self.selected_span()
        data.setText(span.of(self.text) if span else "")
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: ARG002
        return False

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing is ever put into an article."""

    def set_page(self) -> None:
        """Set the text anew; the first line in view stays in view."""
        with self._place_kept():
            setting = setting_for(rtl=self._rtl, zoom=self._zoom)
            self.setFont(setting.font)
            self._sizes = setting.sizes
            rtl = directions(self._display, self._language, self.turning.turned)
            typeset(self.document(), setting, parts(self._display), rtl)
            self._fit_column()

    def _fit_column(self) -> None:
        viewport = self.viewport()
        below = viewport.height() if self._room_below else self._sizes.em * 4
        fit_column(self.document(), self._sizes, viewport.width(), below)

    @contextmanager
    def _place_kept(self) -> Iterator[None]:
        """Keep the line at the top of the view where it is while the page is set anew."""
        bar = self.verticalScrollBar()
        if bar.value() == 0:
            yield
            return
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 1))
        offset = self.cursorRect(cursor).top()
        yield
        self._scroll(bar.value() + self.cursorRect(cursor).top(), offset)

    def _scroll(self, y: float, offset: float) -> None:
        """Scroll so that a place on the page is ``offset`` pixels below the top of the view."""
        bar = self.verticalScrollBar()
        # A long text is laid out little by little, and the bar learns of it only at the end.
        if y > bar.maximum() + self.viewport().height() - self._sizes.leading:
            bar.setMaximum(round(y))
        bar.setValue(round(y - offset))
