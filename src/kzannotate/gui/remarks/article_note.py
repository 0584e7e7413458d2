"""The note of an article: one text for all, kept when the field is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from kzannotate.gui.parts import GAP, Panel, Words
from kzannotate.gui.remarks.composer import WritingField

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QObject

    from kzannotate.domain.remark import Note

_HEIGHT = 64


class ArticleNote(Panel):
    """A field that is saved when the focus goes elsewhere, or with Ctrl+Enter."""

    written = Signal(str, str, object)
    """Document, text, and the Note that was seen."""

    def __init__(self) -> None:
        super().__init__()
        self.field = WritingField()
        self._title = Words(bold=True, aside=True)
        self._document: str | None = None
        self._seen: Note | None = None
        self._sent: str | None = None
        self._newer: tuple[Note | None] | None = None
        self.field.setFixedHeight(_HEIGHT)
        self.field.installEventFilter(self)
        self.field.sent.connect(self.keep)
        self.field.left.connect(self._put_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 2)
        layout.addWidget(self._title)
        layout.addWidget(self.field)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.say(self.tr("Note"))
        self.field.setPlaceholderText(self.tr("What the desk should keep in mind…"))
        self.field.setAccessibleName(self.tr("Note of the article"))

    def show_note(self, document: str, note: Note | None) -> None:
        """Show the note of a document; what is being written stays where the note is the same."""
        if (document, note) == (self._document, self._seen):
            return
        text, fresh = self.field.toPlainText().strip(), note.text if note else ""
        if document != self._document:
            self.keep()
        elif text not in (self._kept(), fresh):
            # A draft over what somebody else wrote meanwhile: keeping it will be refused once.
            self._newer = (note,)
            return
        self._document, self._seen, self._sent = document, note, None
        self._put_back()

    def keep(self) -> None:
        """Ask that what was written be kept."""
        text = self.field.toPlainText()
        if text.strip() == self._kept().strip() or text == self._sent:
            return
        if self._document is not None:
            self._sent = text
            self.written.emit(self._document, text, self._seen)
        if self._newer is not None:
            self._seen, self._newer = self._newer[0], None

    def forget(self) -> None:
        """Keep what was written, and show nothing, as when a project is closed."""
        self.keep()
        self._document = self._seen = None
        self._put_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == event.Type.FocusOut:
            self.keep()
        return super().eventFilter(watched, event)

    def _kept(self) -> str:
        return self._seen.text if self._seen else ""

    def _put_back(self) -> None:
        if self._newer is not None:
            self._seen = self._newer[0]
        self._sent = self._newer = None
        self.field.setPlainText(self._kept())
