"""What people write beside the articles: comments, tags, the note of an article, who has it."""

from __future__ import annotations

from dataclasses import dataclass

from kzannotate.domain.growing import later
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
    """Who has an article, a finding or a case to work on.

    It is about the most particular thing that it names: a case, else a finding, else the article.

    Args:
        id: ``assignment-`` and the id of what it is about; of a second reading the reader's id too.
        document: the article, or the first one that the finding touches; empty for a case.
        reviewer: id of a Reviewer.
        due: day by which it should be done, ISO 8601; empty: none.
        blind: who reads sees nobody else's decisions and comments until they have finished.
        second: a reading beside the one of who has the article.
    """

    id: str
    document: str
    reviewer: str
    finding: str | None = later(None)
    case: str | None = later(None)
    due: str = later("")
    blind: bool = later(False)
    second: bool = later(False)

    @property
    def holds_article(self) -> bool:
        """Whether it says who has an article as a whole."""
        return self.finding is None and self.case is None and not self.second


@dataclass(frozen=True, slots=True)
class Reading:
    """That a reviewer has read an article to its end; it lies in their own layer.

    What is not marked in an article that was read to its end was left out on purpose.

    Args:
        id: ``reading-`` and the document's id, so that layers can be compared.
        blind: it was read without seeing what others decided.
    """

    id: str
    document: str
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """That a reviewer has taken note of what was said to them; it lies in their own layer.

    Args:
        id: ``seen-`` and the subject's id.
        subject: id of a comment or an assignment.
    """

    id: str
    subject: str


def _passage(document: str | None, span: Span | None, quote: Quote | None) -> Passage | None:
    if document is None or span is None or quote is None:
        return None
    return Passage(document, span, quote)
