"""The field in which a comment, a reply or a changed comment is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout

from kzannotate.gui.lines import direction_of
from kzannotate.gui.parts import GAP, Panel, Words

if TYPE_CHECKING:
    from kzannotate.domain.remark import Comment
    from kzannotate.workbench.commenting import Subject

_HEIGHT = 84


class ProseField(QTextEdit):
    """A few lines that run as their letters do, and while there are none as the window does.

    Plain text all the same: a QPlainTextEdit would set Arabic against the left edge.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setProperty("role", "prose")
        self.setPlainText(text)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._turn)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()

    def _turn(self) -> None:
        text = self.toPlainText()
        option = self.document().defaultTextOption()
        side = direction_of(text) if text.strip() else self.layoutDirection()
        if option.textDirection() != side:
            option.setTextDirection(side)
            self.document().setDefaultTextOption(option)


class WritingField(ProseField):
    """Several lines in the direction of what is typed; Ctrl+Enter sends, Escape leaves."""

    sent = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        # In here these keys are the field's, whatever the menus do with them.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            ours = _sends(event) or event.key() == Qt.Key.Key_Escape
            event.setAccepted(ours)
            if ours:
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _sends(event):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _sends(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class Composer(Panel):
    """Says what is being written about; what was typed stays until it is sent or dropped."""

    commented = Signal(object, str, object)
    """Subject, text, and what to call when it is kept."""
    replied = Signal(object, str, object)
    """Comment, text, and what to call when it is kept."""
    changed = Signal(object, str, object)
    """Comment, text, and what to call when it is kept."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = WritingField()
        self.send, self.drop = QPushButton(), QPushButton()
        self._about = Words(muted=True, aside=True)
        self._subject: Subject | None = None
        self._reply_to: Comment | None = None
        self._change: Comment | None = None
        self._said = self._sent = ""
        self._lay_out()
        self.field.sent.connect(self._send)
        self.field.left.connect(self._leave)
        self.field.textChanged.connect(self._enable)
        self.send.clicked.connect(self._send)
        self.drop.clicked.connect(self._leave)
        self.retranslate()

    def retranslate(self) -> None:
        self.send.setText(self.tr("Send"))
        self.send.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self.drop.setText(self.tr("Cancel"))
        self.field.setAccessibleName(self.tr("Comment"))
        self._say()

    def begin(self, subject: Subject | None, words: str) -> None:
        """Write about something from now on; ``words`` are the span's, empty for an article."""
        self._sent = ""
        if self._reply_to or self._change:
            self.field.clear()
        self._subject, self._reply_to, self._change, self._said = subject, None, None, words
        self._say()

    def answer(self, comment: Comment, author: str) -> None:
        """Write a reply."""
        self.field.clear()
        self._sent = ""
        self._reply_to, self._change, self._said = comment, None, author
        self._say()
        self.field.setFocus()

    def amend(self, comment: Comment) -> None:
        """Write an own comment anew."""
        self._sent = ""
        self._reply_to, self._change, self._said = None, comment, ""
        self.field.setPlainText(comment.text)
        self.field.selectAll()
        self._say()
        self.field.setFocus()

    def forget(self) -> None:
        """Drop what was typed, as when a project is closed."""
        self._subject = None
        self._leave()

    @property
    def at_work(self) -> bool:
        """Whether something is typed or under way."""
        return bool(self.field.toPlainText().strip() or self._reply_to or self._change)

    def _lay_out(self) -> None:
        self.field.setFixedHeight(_HEIGHT)
        self.send.setProperty("role", "primary")
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch(1)
        row.addWidget(self.drop)
        row.addWidget(self.send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP + 4)
        layout.setSpacing(GAP - 2)
        layout.addWidget(self._about)
        layout.addWidget(self.field)
        layout.addLayout(row)

    def _say(self) -> None:
        from kzannotate.gui import wording
        from kzannotate.gui.plain import isolate

        if self._change is not None:
            said = self.tr("Change your comment")
        elif self._reply_to is not None:
            said = self.tr("Reply to {name}").format(name=isolate(self._said))
        elif self._said:
            said = self.tr("Comment on {words}").format(words=wording.quoted(self._said))
        else:
            said = self.tr("Comment on the article")
        self._about.say(said)
        self.field.setPlaceholderText(self.tr("Write to the other reviewers…"))
        self._enable()

    def _enable(self) -> None:
        self.send.setEnabled(bool(self.field.toPlainText().strip()))
        self.drop.setVisible(self.at_work or bool(self._said))

    def _send(self) -> None:
        text = self.field.toPlainText()
        if not text.strip() or text == self._sent:
            return
        self._sent = text
        if self._change is not None:
            self.changed.emit(self._change, text, self._kept)
        elif self._reply_to is not None:
            self.replied.emit(self._reply_to, text, self._kept)
        elif self._subject is not None:
            self.commented.emit(self._subject, text, self._kept)

    def _kept(self, _comment: Comment) -> None:
        # What was refused, or typed since, stays in the field.
        if self.field.toPlainText() == self._sent:
            self._leave()

    def _leave(self) -> None:
        self._sent = ""
        self.field.clear()
        self._reply_to = self._change = None
        self._said = ""
        self._say()
        self.left.emit()
