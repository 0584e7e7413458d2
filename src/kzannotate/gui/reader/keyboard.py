"""What keys do on a page, beyond what Qt gives: own words, proclitics, links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from kzannotate.domain.span import Span
from kzannotate.gui.reader.ladder import grown, shrunk
from kzannotate.text.sentences import sentence_at
from kzannotate.text.words import next_word, previous_word, stem_starts, word_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from kzannotate.gui.reader.handles import Handles
    from kzannotate.gui.reader.page import ArticlePage

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_UPRIGHT = (Qt.Key.Key_Up, Qt.Key.Key_Down)
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
        handles: of the mention in hand; while they move, Enter and Escape are theirs.
        link: asked for by Enter or Ctrl+L on a selection.
        open_mark: asked for by Enter without one.
    """

    def __init__(
        self,
        page: ArticlePage,
        handles: Handles,
        link: Callable[[], None],
        open_mark: Callable[[], None],
    ) -> None:
        self._page, self._handles = page, handles
        self._steps: list[Span] = []
        """What the selection has grown from, the last step last."""
        self._link = link
        self._open_mark = open_mark

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is ours even where the window has a shortcut on it."""
        held = _pressed(event)
        if event.key() in _UPRIGHT:
            return held in (_ALT | _SHIFT, _CONTROL, _CONTROL | _SHIFT)
        ours = (_ALT, _ALT | _SHIFT, _CONTROL, _CONTROL | _SHIFT)
        return event.key() in _ARROWS and held in ours

    def pressed(self, event: QKeyEvent) -> bool:
        """Take a key; whether Qt need not see it."""
        key, held = event.key(), _pressed(event)
        if key in _ARROWS and held:
            self._step(forward=self._is_forward(key), held=held)
        elif key in _UPRIGHT and held == _ALT | _SHIFT:
            self._resize(wider=key == Qt.Key.Key_Up)
        elif key in _UPRIGHT and held & _CONTROL:
            self._step_sentence(forward=key == Qt.Key.Key_Down, select=bool(held & _SHIFT))
        elif key in _ENTERS and not held:
            self._enter()
        elif key == Qt.Key.Key_L and held == _CONTROL:
            self._link_here()
        elif key == Qt.Key.Key_Escape and self._handles.editing:
            self._handles.leave()
        elif key == Qt.Key.Key_Escape and self._page.selected_span() is not None:
            self._page.select(None)
        else:
            return self._zoom(event)
        return True

    def _step(self, *, forward: bool, held: Qt.KeyboardModifier) -> None:
        """Go forward or back in the order in which the text is read."""
        if held & _CONTROL:
            self._step_word(forward=forward, select=bool(held & _SHIFT))
        elif held == _ALT:
            self._step_start(inwards=forward)
        elif held == _ALT | _SHIFT:
            self._step_start_letter(forward=forward)
        else:
            self._step_letter(forward=forward)

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
        if self._handles.editing:
            self._handles.finish()
        elif self._page.selected_span() is not None:
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

    def _step_letter(self, *, forward: bool) -> None:
        """Move the selection's end by one letter with its marks.

        In the order of reading and not of sight: else a selection that reaches words of the
        other direction would jump over them and then shrink.
        """
        operation = QTextCursor.MoveOperation
        cursor = self._page.textCursor()
        cursor.movePosition(
            operation.NextCharacter if forward else operation.PreviousCharacter,
            QTextCursor.MoveMode.KeepAnchor,
        )
        self._page.setTextCursor(cursor)
        self._page.tell_selection()

    def _step_start_letter(self, *, forward: bool) -> None:
        """Move the selection's start by one letter with its marks."""
        span = self._page.selected_span()
        if span is None:
            return
        self._page.place_caret(span.start)
        operation = QTextCursor.MoveOperation
        cursor = self._page.textCursor()
        cursor.movePosition(operation.NextCharacter if forward else operation.PreviousCharacter)
        self._page.setTextCursor(cursor)
        start = self._page.caret()
        self._page.select(Span(start, span.end) if start < span.end else span)

    def _step_sentence(self, *, forward: bool, select: bool) -> None:
        """Move the caret to the end of the sentence, or to the start of one."""
        text, caret = self._page.text, self._page.caret()
        here = sentence_at(text, caret)
        if forward:
            place = here.end if here.end > caret else sentence_at(text, caret + 1).end
        else:
            place = here.start if here.start < caret else sentence_at(text, max(0, caret - 2)).start
        place = max(place, caret + 1) if forward else min(place, max(0, caret - 1))
        self._page.place_caret(min(place, len(text)), keep_anchor=select)
        self._page.ensureCursorVisible()
        self._page.tell_selection()

    def _resize(self, *, wider: bool) -> None:
        """Grow from word to sentence, paragraph and article, and shrink back the same way."""
        page, caret = self._page, self._page.caret()
        span = page.selected_span() or Span(caret, caret)
        text, known = page.text, page.vocabulary.of(page.text)
        if not self._steps or grown(text, self._steps[-1], known) != span:
            self._steps = []
        if wider:
            after = grown(text, span, known)
            if after != span:
                self._steps.append(span)
        else:
            after = self._steps.pop() if self._steps else shrunk(text, span, known)
        page.select(after if len(after) else None)
        if not len(after):
            page.place_caret(after.start)

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
