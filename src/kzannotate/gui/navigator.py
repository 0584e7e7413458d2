"""Where the reviewer is: the open document, the mention and the finding in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.mention import Mention
    from kzannotate.domain.span import Passage


class Navigator(QObject):
    """Takes requests to go somewhere and tells everyone; panels never call one another."""

    document_opened = Signal(str)
    document_taken = Signal(str)
    """Id of the document that is worked on now: opened, or one of those side by side."""
    passage_shown = Signal(object)
    """Passage of the open document to bring into view."""
    mention_chosen = Signal(object)
    """Mention, or None."""
    finding_chosen = Signal(object)
    """Id of a finding, or None."""

    entity_shown = Signal(str)
    """Id of the entity whose page is wanted."""

    pair_wanted = Signal(object)
    """Passages that are wanted side by side."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: str | None = None
        self.mention: Mention | None = None
        self.finding: str | None = None

    def open_document(self, document: str) -> None:
        """Show a document from its start, or bring its column forward when it is open."""
        if document != self.document:
            self.choose_mention(None)
        self.document = document
        self.document_opened.emit(document)
        self.document_taken.emit(document)

    def take_document(self, document: str) -> None:
        """Work on a document that stands beside others already."""
        if self.mention is not None and self.mention.document != document:
            self.choose_mention(None)
        self.document = document
        self.document_taken.emit(document)

    def show_passage(self, passage: Passage) -> None:
        """Open the passage's document and bring the passage into view."""
        self.open_document(passage.document)
        self.passage_shown.emit(passage)

    def show_beside(self, passages: Sequence[Passage]) -> None:
        """Show passages of two or more documents side by side."""
        self.open_document(passages[0].document)
        self.pair_wanted.emit(tuple(passages))

    def choose_mention(self, mention: Mention | None) -> None:
        """Take a mention in hand, or none."""
        self.mention = mention
        self.mention_chosen.emit(mention)

    def choose_finding(self, finding: str | None) -> None:
        """Take a finding in hand by its id, or none."""
        self.finding = finding
        self.finding_chosen.emit(finding)

    def show_entity(self, entity: str) -> None:
        """Open the page of an entity."""
        self.entity_shown.emit(entity)

    def leave(self) -> None:
        """Forget everything, as when a project is closed."""
        self.document = None
        self.choose_mention(None)
        self.choose_finding(None)
