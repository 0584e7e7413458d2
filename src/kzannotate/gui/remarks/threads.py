"""A thread of comments as a card: what it is about, what was said, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kzannotate.gui.models.revision_model import moment
from kzannotate.gui.parts import GAP, Words, button
from kzannotate.gui.plain import isolate, plain_label
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from kzannotate.workbench.remarks import Said, Thread

_LINES = 40


class ThreadSignals(QObject):
    """What may be wanted of any thread; one for all cards."""

    went = Signal(object)
    """Passage."""
    found = Signal(str)
    """Id of a finding."""
    answered = Signal(object, str)
    """Comment and its author's name."""
    amended = Signal(object)
    """Comment."""
    removed = Signal(object)
    """Comment."""
    settled = Signal(object, bool)
    """Comment that began the thread, and whether it is settled."""


class ThreadCard(QFrame):
    """One thread.

    Args:
        own: id of the reviewer at work, who may change and delete their own comments.
        about: what the thread is about where it has no words of its own, such as a finding.
    """

    def __init__(
        self, thread: Thread, own: str, language: str | None, about: str, signals: ThreadSignals
    ) -> None:
        super().__init__()
        self.thread_ = thread
        self._own, self._signals = own, signals
        self.setProperty("role", "card")
        body = QVBoxLayout(self)
        body.setContentsMargins(GAP + 4, GAP + 2, GAP + 4, GAP)
        body.setSpacing(GAP - 2)
        passage = thread.subject.passage
        if passage is not None:
            quote = QuoteView(passage, language, MarkRole.COMMENT)
            quote.wanted.connect(signals.went)
            body.addWidget(quote)
        elif about:
            body.addWidget(self._subject(about))
        if thread.first is None:
            body.addWidget(Words(self.tr("The first comment was deleted."), muted=True, aside=True))
        else:
            self._say(body, thread.first)
        for said in thread.replies:
            self._say(body, said, inset=2 * GAP)
        body.addLayout(self._foot())

    def _subject(self, about: str) -> Words | QPushButton:
        finding = self.thread_.subject.finding
        if finding is None:
            return Words(about, limit=2, muted=True, aside=True)
        made: QPushButton = button("link")
        made.setText(about)
        made.clicked.connect(lambda: self._signals.found.emit(finding))
        return made

    def _say(self, body: QVBoxLayout, said: Said, inset: int = 0) -> None:
        block = QVBoxLayout()
        block.setContentsMargins(inset, 2, 0, 2)
        block.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(Words(said.author or "–", bold=True, aside=True), 1)
        time = plain_label(self._time_of(said))
        time.setProperty("role", "small")
        head.addWidget(time)
        block.addLayout(head)
        block.addWidget(Words(said.comment.text, limit=_LINES))
        if said.comment.author == self._own:
            block.addLayout(self._changes(said))
        body.addLayout(block)

    def _time_of(self, said: Said) -> str:
        written = moment(said.written) if said.written else ""
        if said.changed and not said.comment.resolved:
            return self.tr("{time}, changed").format(time=written)
        return written

    def _changes(self, said: Said) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        comment = said.comment
        for words, act in (
            (self.tr("Change"), lambda: self._signals.amended.emit(comment)),
            (self.tr("Delete"), lambda: self._signals.removed.emit(comment)),
        ):
            made: QPushButton = button("link")
            made.setText(words)
            made.setAccessibleDescription(comment.text)
            made.clicked.connect(act)
            row.addWidget(made)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        last = self.thread_.replies[-1] if self.thread_.replies else self.thread_.first
        first = self.thread_.first
        row.addStretch(1)
        if first is not None:
            settle = QPushButton()
            settled = self.thread_.resolved
            settle.setText(self.tr("Open again") if settled else self.tr("Resolve"))
            settle.clicked.connect(lambda: self._signals.settled.emit(first.comment, not settled))
            row.addWidget(settle)
        if last is not None:
            answer = QPushButton(self.tr("Reply"))
            answer.setAccessibleDescription(self.tr("To {name}").format(name=isolate(last.author)))
            answer.clicked.connect(lambda: self._signals.answered.emit(last.comment, last.author))
            row.addWidget(answer)
        row.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        return row
