"""One article as every detector reads it, whatever the reference says."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.domain.span import Passage, Span
from kzannotate.text.language import guess_language
from kzannotate.text.sentences import paragraphs, sentences_of
from kzannotate.text.tokens import Tokens, tokens_in

if TYPE_CHECKING:
    from kzannotate.detection.names.sought_names import SoughtNames
    from kzannotate.domain.document import Article

_LONGEST_HEADING = 110
_KEPT = {"article", "language", "written", "period", "sentences", "distinct"}
"""What a resting article keeps: it is small, or asked for when figures or names are compared."""
_FULL_STOPS = ".!?؟…،,;؛:"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of an article under one heading; the title counts as the first one's.

    Args:
        heading: None where the article begins without one.
        span: the heading and everything up to the next one.
    """

    heading: Span | None
    span: Span


class ArticleWords:
    """Folded words, sentences and sections of one article, made when first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article

    def __getstate__(self) -> dict[str, object]:
        """What travels to another process: the article is there already."""
        return {k: v for k, v in self.__dict__.items() if k in _KEPT - {"article", "sentences"}}

    def rest(self) -> None:
        """Let go of words and sentences, which are many; who asks for them has them made again."""
        for name in self.__dict__.keys() - _KEPT:
            del self.__dict__[name]

    @property
    def document(self) -> str:
        """Id of the document."""
        return self.article.document.id

    @property
    def raw(self) -> str:
        """The stored text."""
        return self.article.text

    @cached_property
    def language(self) -> str:
        """The document's primary language, guessed where it does not say; empty if unknown."""
        given = self.article.document.language
        if given:
            return given.lower().split("-")[0]
        return guess_language(self.raw) or ""

    @cached_property
    def tokens(self) -> Tokens:
        """The article's folded words."""
        return tokens_in(self.raw)

    @cached_property
    def paragraphs(self) -> list[Span]:
        """Raw spans of lines with text."""
        return paragraphs(self.raw)

    @cached_property
    def sentences(self) -> list[Span]:
        """Raw spans of sentences, in order."""
        return [s for p in self.paragraphs for s in sentences_of(self.raw, p)]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def sentence_number(self, index: int) -> int:
        """Number of the sentence that a raw position is in or comes right after; -1 before."""
        return bisect_right(self._sentence_starts, index) - 1

    def sentence_around(self, span: Span) -> Span:
        """The sentence that a span begins in; the span itself where there is none."""
        number = self.sentence_number(span.start)
        return self.sentences[number] if number >= 0 else span

    @cached_property
    def headings(self) -> list[Span]:
        """Short lines of their own that end without a stop and have text below them."""
        lines = self.paragraphs
        return [
            line
            for line, below in itertools.pairwise(lines)
            if len(line) <= _LONGEST_HEADING
            and self.raw[line.end - 1] not in _FULL_STOPS
            and len(below) > len(line)
        ]

    @cached_property
    def sections(self) -> list[Section]:
        """The article cut at its headings, from start to end without gaps."""
        heads = self.headings
        ends = [*(h.start for h in heads[1:]), len(self.raw)]
        found = [Section(h, Span(h.start, e)) for h, e in zip(heads, ends, strict=False)]
        if not heads:
            return [Section(None, Span(0, len(self.raw)))]
        if heads[0].start:
            found.insert(0, Section(None, Span(0, heads[0].start)))
        return found

    @cached_property
    def _section_starts(self) -> list[int]:
        return [s.span.start for s in self.sections]

    def section_at(self, index: int) -> Section:
        """The section that a raw position is in."""
        return self.sections[max(0, bisect_right(self._section_starts, index) - 1)]

    @cached_property
    def title(self) -> Span:
        """The first line with text; empty in an empty article."""
        return self.paragraphs[0] if self.paragraphs else Span(0, 0)

    def sentence_words(self, place: int) -> tuple[int, int]:
        """Numbers of the first and the last word of the sentence that a word is in."""
        bounds, numbers = self._words_of_sentences
        number = numbers[place]
        return bounds[number] if number >= 0 else (place, place)

    @cached_property
    def _words_of_sentences(self) -> tuple[list[tuple[int, int]], list[int]]:
        """The first and the last word of each sentence, and each word's sentence; -1 for none."""
        starts, ends = [s.start for s in self.sentences], [s.end for s in self.sentences]
        firsts, stops = self.tokens.at_raw_all(starts), self.tokens.at_raw_all(ends)
        bounds = [(f, max(f, s - 1)) for f, s in zip(firsts, stops, strict=True)]
        return bounds, self.tokens.starts_after(starts)

    @cached_property
    def distinct(self) -> tuple[str, ...]:
        """Its folded words, each once."""
        return tuple(dict.fromkeys(self.tokens.words))

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Folded words that begin with a small letter somewhere in the article."""
        starts = self.tokens.folded.starts
        return frozenset(
            word
            for word, start in zip(self.tokens.words, self.tokens.starts, strict=True)
            if self.raw[int(starts[start])].islower()
        )

    def may_name(self, sought: SoughtNames) -> bool:
        """Whether enough words of a name stand here, in any spelling, that it may be found.

        That is half of them, and two of those close together.
        """
        names = sought.half_there(self.distinct, self.language)
        return any(sought.stand_close(n, self.tokens.words, self.language) for n in names)

    def passage(self, span: Span) -> Passage:
        """A span of the article as a piece of evidence."""
        return Passage.at(self.document, self.raw, span)
