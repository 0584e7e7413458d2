"""Texts as rows of tokens, for the formats that know nothing else."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.formats.datasets.losses import flat
from kzannotate.formats.datasets.model import Mark
from kzannotate.text.sentences import sentences
from kzannotate.text.words import scan_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.formats.datasets.model import DataDocument

_SIGN = re.compile(r"\S")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a sign.

    Args:
        space: what stands between it and the next token of the text, or the text's end.
    """

    span: Span
    text: str
    space: str


@dataclass(frozen=True, slots=True)
class TokenMark:
    """A mark as tokens of its document.

    Args:
        first: number of the first token, from 0.
        last: number of the last one, inclusive.
    """

    mark: Mark
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class TokenText:
    """A document as sentences of tokens.

    Args:
        before: what stands before the first token.
        sentences: numbers of the first token and the one after the last, in order.
    """

    before: str
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]

    def on(self, marks: Iterable[Mark]) -> list[TokenMark]:
        """The marks on the tokens that they touch; a mark of no letters is on none."""
        starts = [t.span.start for t in self.tokens]
        ends = [t.span.end for t in self.tokens]
        found = []
        for mark in marks:
            first = bisect_right(ends, mark.cover.start)
            last = bisect_left(starts, mark.cover.end) - 1
            if first <= last:
                found.append(TokenMark(mark, first, last))
        return found


def tokenised(document: DataDocument, *, at_marks: bool) -> TokenText:
    """Words and signs of a document; none reaches over the end of a sentence.

    Args:
        document: the article.
        at_marks: cut tokens also where a mark begins or ends inside of a word, as Arabic
            prefixes make it; otherwise tokens are whole words, and marks grow.
    """
    text = document.text
    cuts = {place for m in document.marks for s in m.spans for place in (s.start, s.end)}
    spans: list[Span] = []
    ranges = []
    for sentence in sentences(text):
        first = len(spans)
        for span in _words_and_signs(text, sentence):
            spans += _cut(span, cuts) if at_marks else [span]
        if len(spans) > first:
            ranges.append((first, len(spans)))
    follow = [s.start for s in spans[1:]] + [len(text)]
    tokens = tuple(
        Token(s, s.of(text), text[s.end : after]) for s, after in zip(spans, follow, strict=True)
    )
    return TokenText(text[: spans[0].start] if spans else text, tokens, tuple(ranges))


def flat_on(found: TokenText, marks: Sequence[Mark]) -> list[TokenMark]:
    """The marks of a flat scheme: none shares a token with one before it, in order.

    One that reaches over the end of a sentence is one in each.
    """
    kept: list[TokenMark] = []
    ends = [end for _, end in found.sentences]
    for each in found.on(flat(marks)):
        if kept and kept[-1].last >= each.first:
            continue
        first = each.first
        for end in ends[bisect_right(ends, first) : bisect_right(ends, each.last) + 1]:
            kept.append(TokenMark(each.mark, first, min(each.last, end - 1)))
            first = end
    return kept


def _words_and_signs(text: str, place: Span) -> Iterator[Span]:
    at = place.start
    for word in scan_words(text, place.start, place.end):
        yield from _signs(text, at, word.start)
        yield word
        at = word.end
    yield from _signs(text, at, place.end)


def _signs(text: str, start: int, end: int) -> Iterator[Span]:
    for match in _SIGN.finditer(text, start, end):
        yield Span(*match.span())


def _cut(span: Span, cuts: set[int]) -> list[Span]:
    inside = [place for place in range(span.start + 1, span.end) if place in cuts]
    edges = [span.start, *inside, span.end]
    return [Span(a, b) for a, b in pairwise(edges)]
