"""A data set as all formats see it: documents with marks on their texts, and ties between marks.

Formats know nothing of layers, revisions or rules. The workbench makes a ``DataSet`` of what is
chosen of a project, and records of a project from one that a reader found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kzannotate.domain.document import Document
from kzannotate.domain.report import LeftOut
from kzannotate.domain.span import Quote, Span


class MarkKind(StrEnum):
    """What a mark says of its words."""

    MENTION = "mention"
    """They speak of an entity."""
    CLAIM = "claim"
    """They state a value."""
    FINDING = "finding"
    """They are one side of what a rule noticed."""
    CORRECTION = "correction"
    """Other words are to be read."""
    FAULT = "fault"
    """A reviewer marked them as a fault."""
    TAG = "tag"
    """They bear a short word."""
    COMMENT = "comment"
    """A person says something about them."""
    PASSAGE = "passage"
    """Nothing but that they are one end of a tie."""


@dataclass(frozen=True, slots=True)
class Maker:
    """Who made something, and when.

    Args:
        name: of the reviewer; ``machine`` for proposals.
        made: first and
        changed: last writing, ISO 8601 in UTC; empty if unknown.
    """

    name: str
    is_machine: bool = False
    made: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of one document, and what is said of them.

    Args:
        id: unique in the data set.
        label: one word for schemes that have only that, such as ``organisation`` or a rule.
        spans: one, or the fragments of discontinuous words in order; in code points.
        quote: of the stretch from the first fragment's start to the last one's end.
        entity: id of an entity of the data set.
        properties: what else is known, by names such as ``status``, ``value`` or ``ruling``;
            in a fixed order, without empty ones.
        note: in a person's words.
    """

    id: str
    kind: MarkKind
    label: str
    spans: tuple[Span, ...]
    quote: Quote
    entity: str | None = None
    properties: tuple[tuple[str, str], ...] = ()
    note: str = ""
    maker: Maker | None = None

    @property
    def cover(self) -> Span:
        """From the start of the first fragment to the end of the last."""
        spans = self.spans
        return spans[0] if len(spans) == 1 else Span(spans[0].start, spans[-1].end)

    def fragments(self, text: str) -> tuple[str, ...]:
        """The words of each fragment."""
        return tuple(span.of(text) for span in self.spans)

    def told(self, name: str) -> str:
        """A property; empty where it is not known."""
        return dict(self.properties).get(name, "")


@dataclass(frozen=True, slots=True)
class Tie:
    """Two marks that belong together, of one document or of two.

    Args:
        kind: such as ``contradicts``, or ``side`` between the sides of one finding.
        first: id of a mark; the one that translates or quotes, where the kind is directed.
    """

    id: str
    kind: str
    first: str
    second: str
    first_document: str
    second_document: str
    note: str = ""
    maker: Maker | None = None

    @property
    def within_document(self) -> bool:
        """Whether both marks stand in one document."""
        return self.first_document == self.second_document


@dataclass(frozen=True, slots=True)
class DataEntity:
    """An entity that marks point to.

    Args:
        name: what to call it.
        names: pairs of language and name, preferred ones first.
    """

    id: str
    kind: str
    name: str
    wikidata: str | None = None
    names: tuple[tuple[str, str], ...] = ()

    @property
    def address(self) -> str:
        """A URI: Wikidata's where it is known, else one of the project's own."""
        if self.wikidata:
            return f"http://www.wikidata.org/entity/{self.wikidata}"
        return f"urn:kzannotate:entity:{self.id}"


@dataclass(frozen=True, slots=True)
class DataDocument:
    """An article with its marks in the order of the text, and the ties within it.

    Args:
        story: the same word for articles that tell of one event; empty if unknown.
        notes: on the whole article, in people's words.
        tags: on the whole article.
    """

    document: Document
    text: str
    source: str | None = None
    marks: tuple[Mark, ...] = ()
    ties: tuple[Tie, ...] = ()
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    story: str = ""


@dataclass(frozen=True, slots=True)
class DataSet:
    """What is written, or was read.

    Args:
        documents: makes a new pass over the documents; each pass gives them in the same order,
            and no pass holds more than one of them in memory.
        count: how many there are.
        cross_ties: makes a new pass over the ties between marks of two documents.
        languages: BCP 47 codes that occur.
        left_out: what a reader could not take, and why.
    """

    title: str
    documents: Callable[[], Iterator[DataDocument]]
    count: int
    entities: Mapping[str, DataEntity] = field(default_factory=dict)
    cross_ties: Callable[[], Iterator[Tie]] = field(default=lambda: iter(()))
    languages: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def data_set_of(
    documents: tuple[DataDocument, ...],
    title: str = "",
    *,
    entities: Mapping[str, DataEntity] | None = None,
    cross_ties: tuple[Tie, ...] = (),
    left_out: tuple[LeftOut, ...] = (),
) -> DataSet:
    """A data set of documents that are in memory."""
    return DataSet(
        title,
        lambda: iter(documents),
        len(documents),
        entities or {},
        lambda: iter(cross_ties),
        tuple(sorted({d.document.language for d in documents if d.document.language})),
        left_out,
    )
