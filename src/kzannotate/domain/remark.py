"""What people write beside the articles: comments, tags, the note of an article, who has it."""

from __future__ import annotations

from dataclasses import dataclass

from kzannotate.domain.span import Passage, Quote, Span


@dataclass(frozen=True, slots=True)
class Comment:
    """What a reviewer says to the others about an article, words in it, a finding or an entity.

    It is about the most particular thing that it names: a span, else a finding, an entity, the
    whole document. When it was written is told by its revisions.

    Args:
        author: id of the reviewer who wrote it; nobody else may change its text.
        document: the article that it stands beside, if it stands beside one.
        quote: the words of the span; both or none.
        reply_to: id of the comment that began the thread; replies are about the same thing.
        resolved: the thread is settled; said of the comment that began it.
    """

    id: str
    author: str
    text: str
    document: str | None = None
    span: Span | None = None
    quote: Quote | None = None
    finding: str | None = None
    entity: str | None = None
    reply_to: str | None = None
    resolved: bool = False

    @property
    def passage(self) -> Passage | None:
        """The words that it is about."""
        return _passage(self.document, self.span, self.quote)


@dataclass(frozen=True, slots=True)
class Tag:
    """A short word that a reviewer puts on an article, on words in it or on a mention.

    Args:
        id: follows from the word and what bears it, so that layers can be compared.
        mention: id of the mention that bears it; the tag goes where the mention goes.
        span: where the words stand, or where the mention stood when it was tagged.
    """

    id: str
    text: str
    document: str
    span: Span | None = None
    quote: Quote | None = None
    mention: str | None = None

    @property
    def passage(self) -> Passage | None:
        """The words that bear it; None where the whole article does."""
        return _passage(self.document, self.span, self.quote)


@dataclass(frozen=True, slots=True)
class Note:
    """What the desk keeps in mind about a whole article: one text, common to all.

    Args:
        id: ``note-`` and the document's id.
    """

    id: str
    document: str
    text: str


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who has an article.

    Args:
        id: ``assignment-`` and the document's id.
        reviewer: id of a Reviewer.
    """

    id: str
    document: str
    reviewer: str


def _passage(document: str | None, span: Span | None, quote: Quote | None) -> Passage | None:
    if document is None or span is None or quote is None:
        return None
    return Passage(document, span, quote)
