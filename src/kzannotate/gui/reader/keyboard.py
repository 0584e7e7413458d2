"""What keys do on a page, beyond what Qt gives: own words, proclitics, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzannotate.domain.span import Span
from kzannotate.text.words import next_word, previous_word, stem_starts, word_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from kzannotate.gui.reader.page import ArticlePage

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALT, _CONTROL, _SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Keyboard:
    """Keys of one page.

    Args:
        page: what is selected on.
        link: asked for by Enter or Ctrl+L on a selection.
        open_mark: asked for by Enter without one.
    """

    def __init__(
        self, page: ArticlePage, link: Callable[[], None], open_mark: Callable[[], None]
    ) -> None:
        self._page = page
        self._link = link
        self._open_mark = open_mark

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is ours even where the window has a shortcut on it."""
        return event.key() in _ARROWS and _pressed(event) in (_ALT, _CONTROL, _CONTROL | _SHIFT)

    def pressed(self, event: QKeyEvent) -> bool:
        """Take a key; whether Qt need not see it."""
        key, held = event.key(), _pressed(event)
        if key in _ARROWS and held == _ALT:
            self._step_start(inwards=self._is_forward(key))
        elif key in _ARROWS and held & _CONTROL:
            self._step_word(forward=self._is_forward(key), select=bool(held & _SHIFT))
        elif key in _ENTERS and not held:
            self._enter()
        elif key == Qt.Key.Key_L and held == _CONTROL:
            self._link_here()
        elif key == Qt.Key.Key_Escape and self._page.selected_span() is not None:
            self._page.select(None)
        else:
            return self._zoom(event)
        return True

    def _zoom(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
        step = steps.get(Qt.Key(event.key()))
        if step is None or _pressed(event) & ~_SHIFT != _CONTROL:
            return False
        self._page.zoom_by(step)
        return True

    def _is_forward(self, key: int) -> bool:
        rtl = self._page.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
        return (key == Qt.Key.Key_Left) == rtl

    def _enter(self) -> None:
        if self._page.selected_span() is not None:
            self._link()
        else:
            self._open_mark()

    def _link_here(self) -> None:
        if self._page.selected_span() is None:
            self._page.select(self._word())
        if self._page.selected_span() is not None:
            self._link()

    def _word(self) -> Span | None:
        return word_at(self._page.text, self._page.caret())

    def _step_word(self, *, forward: bool, select: bool) -> None:
        text, caret = self._page.text, self._page.caret()
        if forward:
            word = word_at(text, caret)
            if word is None or word.end <= caret:
                word = next_word(text, caret)
            place = word.end if word else len(text)
        else:
            word = previous_word(text, caret)
            place = word.start if word else 0
        self._page.place_caret(place, keep_anchor=select)
        self._page.tell_selection()

    def _step_start(self, *, inwards: bool) -> None:
        """Move the selection's start over one proclitic, inwards or back."""
        text = self._page.text
        span = self._page.selected_span() or self._word()
        if span is None:
            return
        word = word_at(text, span.start)
        stops = stem_starts(text, word) if word else []
        if inwards:
            start = next((s for s in stops if span.start < s < span.end), span.start)
        else:
            start = next((s for s in reversed(stops) if s < span.start), span.start)
        self._page.select(Span(start, span.end))


def _pressed(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & (_ALT | _CONTROL | _SHIFT)
