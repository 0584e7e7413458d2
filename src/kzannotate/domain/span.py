"""Where something stands in a document's text: positions and the words found there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = 32
"""Code points of text that a quote keeps on either side."""
AROUND = 220
"""Code points of its paragraph that a quotation is read with on either side."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch ``[start, end)`` of one document's stored text, in code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise BugError(f"a span cannot run from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of the span."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return max(self.start, other.start) < min(self.end, other.end)

    def covers(self, other: Span) -> bool:
        """Whether the other lies wholly inside this one (or equals it)."""
        return self.start <= other.start and other.end <= self.end


_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))


def spans_between(starts: Iterable[int], ends: Iterable[int]) -> list[Span]:
    """Many spans at once, for who knows that each begins before it ends; in half the time."""
    made = []
    for start, end in zip(starts, ends, strict=True):
        span = object.__new__(Span)
        _set_start(span, start)
        _set_end(span, end)
        made.append(span)
    return made


@dataclass(frozen=True, slots=True)
class Quote:
    """The words of a span with a little text before and after, to find it again.

    The shape is the Web Annotation model's TextQuoteSelector.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""

    @classmethod
    def at(cls, text: str, span: Span) -> Quote:
        """The quote of a span, with up to ``CONTEXT`` code points on either side."""
        before = max(0, span.start - CONTEXT)
        return cls(span.of(text), text[before : span.start], text[span.end : span.end + CONTEXT])

    def stands_at(self, text: str, span: Span) -> bool:
        """Whether the text still holds these words at the span."""
        return span.of(text) == self.exact


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of one document with its quote: one piece of a finding's side."""

    document: str
    span: Span
    quote: Quote

    @classmethod
    def at(cls, document: str, text: str, span: Span) -> Passage:
        """The passage of a document's text at a span."""
        return cls(document, span, Quote.at(text, span))

    @property
    def text(self) -> str:
        """The words themselves."""
        return self.quote.exact
