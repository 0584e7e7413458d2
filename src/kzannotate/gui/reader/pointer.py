"""What the mouse does on a page: whole words, sentences, clicks on marks."""

from __future__ import annotations

from enum import Enum, auto
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from kzannotate.domain.span import Span
from kzannotate.text.sentences import sentence_at
from kzannotate.text.words import snap, word_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent

    from kzannotate.gui.reader.handles import Handles
    from kzannotate.gui.reader.page import ArticlePage


class _Grain(Enum):
    LETTER = auto()
    WORD = auto()
    SENTENCE = auto()


class Pointer:
    """Follows presses, moves and releases on one page.

    Args:
        page: what is selected on.
        handles: of the mention in hand, which can be dragged.
        clicked: told of a click that selected nothing, with its place in the viewport.
    """

    def __init__(
        self, page: ArticlePage, handles: Handles, clicked: Callable[[QPoint], None]
    ) -> None:
        self._page, self._handles = page, handles
        self._clicked = clicked
        self._grain = _Grain.LETTER
        self._origin: Span | None = None
        self._pressed_at: QPoint | None = None
        self._dragged = False
        self._doubled: tuple[float, QPoint] | None = None

    def pressed(self, event: QMouseEvent) -> bool:
        """Take a press; whether Qt need not see it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        place = event.position().toPoint()
        self._pressed_at, self._dragged = place, False
        handle = self._handles.at(place)
        if handle is not None:
            self._handles.take(end=handle, place=place)
            return True
        self._handles.leave()
        if self._is_third_click(place):
            self._start(_Grain.SENTENCE, place)
            return True
        self._grain, self._origin = _Grain.LETTER, None
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            # Else Qt would begin to drag the selected text away instead of selecting anew.
            self._page.place_caret(self._page.index_at(place))
        return False

    def double_clicked(self, event: QMouseEvent) -> bool:
        """Take a double click: the word without signs around it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        place = event.position().toPoint()
        self._doubled = (monotonic(), place)
        self._pressed_at, self._dragged = place, False
        self._start(_Grain.WORD, place)
        return True

    def moved(self, event: QMouseEvent) -> bool:
        """Take a move with the button down; whether Qt need not see it."""
        place = event.position().toPoint()
        if not event.buttons():
            self._show_what_is_under(place)
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        if self._handles.dragging:
            self._handles.drag(place, exact=_is_exact(event))
            return True
        far = QApplication.startDragDistance() // 2
        self._dragged |= (place - self._pressed_at).manhattanLength() >= far
        if self._origin is None:
            return False
        if self._dragged:
            self._extend(self._stretch(self._grain, self._page.index_at(place)))
        return True

    def released(self, event: QMouseEvent) -> None:
        """Take a release, after Qt has seen it."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        place, self._pressed_at = self._pressed_at, None
        if self._handles.dragging:
            self._handles.finish()
            return
        exact = _is_exact(event)
        selected = self._page.selected_span()
        if selected is not None and self._grain is _Grain.LETTER and not exact:
            self._choose(snap(self._page.text, selected))
            self._offer()
        elif selected is None and not self._dragged:
            self._clicked(place)
        self._page.tell_selection()

    def _offer(self) -> None:
        """Give X11's middle button what is selected now, not what it was before snapping."""
        clipboard = QApplication.clipboard()
        if clipboard.supportsSelection():
            words = self._page.createMimeDataFromSelection()
            clipboard.setMimeData(words, QClipboard.Mode.Selection)

    def _is_third_click(self, place: QPoint) -> bool:
        if self._doubled is None:
            return False
        time, where = self._doubled
        self._doubled = None
        soon = (monotonic() - time) * 1000 <= QApplication.doubleClickInterval()
        near = (place - where).manhattanLength() <= QApplication.startDragDistance()
        return soon and near

    def _start(self, grain: _Grain, place: QPoint) -> None:
        self._grain = grain
        self._origin = self._stretch(grain, self._page.index_at(place))
        self._choose(self._origin)

    def _stretch(self, grain: _Grain, index: int) -> Span:
        text = self._page.text
        if grain is _Grain.SENTENCE:
            return sentence_at(text, index)
        from kzannotate.text.proclitics import without_proclitic

        word = word_at(text, index)
        if word is None:
            return Span(index, index)
        return without_proclitic(text, word, self._page.vocabulary.of(text))

    def _show_what_is_under(self, place: QPoint) -> None:
        handle = self._handles.at(place) is not None
        shape = Qt.CursorShape.SizeHorCursor if handle else Qt.CursorShape.IBeamCursor
        viewport = self._page.viewport()
        if viewport.cursor().shape() is not shape:
            viewport.setCursor(shape)

    def _extend(self, other: Span) -> None:
        origin = self._origin
        assert origin is not None  # noqa: S101 - only called while dragging by words
        whole = Span(min(origin.start, other.start), max(origin.end, other.end))
        self._page.select(whole, backwards=other.start < origin.start)

    def _choose(self, span: Span) -> None:
        cursor = self._page.textCursor()
        self._page.select(span, backwards=cursor.position() < cursor.anchor())


def _is_exact(event: QMouseEvent) -> bool:
    """Whether ends may stand inside a word."""
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
