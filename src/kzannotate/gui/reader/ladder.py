"""From a letter to the whole article: what a selection grows to and shrinks back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text.sentences import sentence_at
from kzannotate.text.words import next_word, previous_word, stem_starts, word_at, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Set


def grown(text: str, span: Span, known: Set[str] = frozenset()) -> Span:
    """The next larger of: name, written word, sentence, paragraph, article.

    Args:
        text: of the article.
        span: what is selected; empty at the caret.
        known: folded words that stand alone elsewhere.
    """
    wider = (rung for rung in _rungs(text, span, known) if rung.covers(span) and rung != span)
    return next((rung for rung in wider if len(rung)), span)


def shrunk(text: str, span: Span, known: Set[str] = frozenset()) -> Span:
    """The next smaller one at the start of a span; empty where there is none."""
    first = Span(span.start, span.start)
    inner = [r for r in _rungs(text, first, known) if span.covers(r) and r != span and len(r)]
    return max(inner, key=len, default=first)


def trimmed(text: str, span: Span) -> Span:
    """A span without the spaces at its ends, if anything is left of it."""
    words = span.of(text)
    left = len(words) - len(words.lstrip())
    right = len(words.rstrip())
    return Span(span.start + left, span.start + right) if left < right else span


def start_near(text: str, index: int) -> int:
    """The nearest start of a word to a letter; the letter itself right after a proclitic."""
    word = _word_near(text, index)
    if word is None or index in stem_starts(text, word):
        return index
    after = next_word(text, word.start)
    starts = [word.start, *([after.start] if after else [])]
    return min(starts, key=lambda place: abs(place - index))


def end_near(text: str, index: int) -> int:
    """The nearest place to a letter where a word ends."""
    word = _word_near(text, index)
    if word is None:
        return index
    before = previous_word(text, word.start)
    ends = [word.end, *([before.end] if before else [])]
    return min(ends, key=lambda place: abs(place - index))


def _word_near(text: str, index: int) -> Span | None:
    return word_at(text, index) or previous_word(text, index) or next_word(text, index)


def _rungs(text: str, span: Span, known: Set[str]) -> Iterator[Span]:
    """Ever larger stretches around a span."""
    from kzannotate.text.proclitics import without_proclitic

    words = words_in(text, span) if len(span) else []
    here = word_at(text, span.start)
    words = words or ([here] if here else [])
    if words:
        first, last = words[0], words[-1]
        yield Span(min(without_proclitic(text, first, known).start, last.end), last.end)
        yield Span(first.start, last.end)
    last_letter = max(span.start, span.end - 1)
    begin, end = sentence_at(text, span.start), sentence_at(text, last_letter)
    yield Span(min(begin.start, span.start), max(end.end, span.end))
    yield _paragraphs(text, span)
    yield Span(0, len(text))


def _paragraphs(text: str, span: Span) -> Span:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return Span(start, end if end >= 0 else len(text))
