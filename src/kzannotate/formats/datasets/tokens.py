"""Texts as rows of tokens, for the formats that know nothing else."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kzannotate.formats.datasets.losses import flat
from kzannotate.formats.datasets.model import Mark
from kzannotate.text.sentences import sentences
from kzannotate.text.words import words_and_signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzannotate.formats.datasets.model import DataDocument


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
    """A document as sentences of tokens, in columns: an object for each would take longer.

    Args:
        text: the document's.
        words: the tokens, words or single signs.
        starts: where they begin, in code points.
        ends: where they end.
        sentences: numbers of the first token and the one after the last, in order.
    """

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    sentences: list[tuple[int, int]]

    @property
    def before(self) -> str:
        """What stands before the first token."""
        return self.text[: self.starts[0]] if self.starts else self.text

    @property
    def spaces(self) -> list[str]:
        """What stands between each token and the next one, or the text's end."""
        follow = [*self.starts[1:], len(self.text)] if self.starts else []
        return [self.text[end:after] for end, after in zip(self.ends, follow, strict=True)]

    def on(self, marks: Iterable[Mark]) -> list[TokenMark]:
        """The marks on the tokens that they touch; a mark of no letters is on none."""
        found = []
        for mark in marks:
            first = bisect_right(self.ends, mark.spans[0].start)
            last = bisect_left(self.starts, mark.spans[-1].end) - 1
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
    pieces = [words_and_signs(text, sentence) for sentence in sentences(text)]
    if at_marks and (cuts := _inside(document, pieces)):
        pieces = [list(_cut(spans, cuts)) for spans in pieces]
    ranges, count = [], 0
    for spans in pieces:
        if spans:
            ranges.append((count, count + len(spans)))
            count += len(spans)
    starts = [start for spans in pieces for start, _ in spans]
    ends = [end for spans in pieces for _, end in spans]
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    return TokenText(text, words, starts, ends, ranges)


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
        over = ends[bisect_right(ends, first) : bisect_right(ends, each.last)]
        for end in over:
            kept.append(TokenMark(each.mark, first, end - 1))
            first = end
        kept.append(TokenMark(each.mark, first, each.last) if over else each)
    return kept


def _inside(document: DataDocument, pieces: Iterable[Iterable[tuple[int, int]]]) -> list[int]:
    """Ends of marks where no token ends, in order."""
    ends = {place for m in document.marks for s in m.spans for place in (s.start, s.end)}
    for spans in pieces:
        ends.difference_update(*spans)
    return sorted(ends)


def _cut(spans: Iterable[tuple[int, int]], cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        edges = cuts[bisect_right(cuts, start) : bisect_left(cuts, end)]
        yield from pairwise((start, *edges, end)) if edges else [(start, end)]
