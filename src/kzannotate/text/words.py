"""Words of a raw text: where they are, and where inside them a name may begin.

Nothing here scans more of a text than it must, so that a word can be found in a line of 10 MB.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_ARABIC = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0750-\u077f\u08a0-\u08c9\ufb50-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc"
)
_MARKS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
    "\u08d3-\u08ff"
)
_GLUE = "\u0640\u200c\u200d"
_PLAIN = rf"(?:(?![{_ARABIC}{_GLUE}])\w)"
_RUN = rf"{_PLAIN}(?:{_PLAIN}|[{_MARKS}])*"
_JOIN = r"(?:['\u2019\u02bc\-\u2010\u2011](?=[^\W\d_])|(?<=\d)[.,\u066b\u066c/:\-\u2013](?=\d))"
_WORD = re.compile(
    rf"[{_ARABIC}{_GLUE}][{_ARABIC}{_GLUE}{_MARKS}]*"
    rf"|{_RUN}(?:{_JOIN}{_RUN})*(?:(?<=\d)[%\u066a])?"
)
_WORD_OR_SIGN = re.compile(rf"{_WORD.pattern}|\S")
_MARK = re.compile(f"[{_MARKS}{_GLUE}]*")
_REACH = 256
"""Code points to look back for the start of a word; longer "words" are cut there."""

_CONJUNCTIONS = "وف"
_PREPOSITIONS = "بكلس"
_SHORTEST_STEM = 2


def scan_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Words that lie in ``[start, end)``, which must not begin inside a word, in order."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        yield Span(*match.span())


def words_and_signs(text: str, place: Span) -> list[tuple[int, int]]:
    """Starts and ends of the words in a place that begins inside of none, and of single signs."""
    return [match.span() for match in _WORD_OR_SIGN.finditer(text, place.start, place.end)]


def word_at(text: str, index: int) -> Span | None:
    """The word that holds the code point at ``index``, or else the one that ends there."""
    ending = None
    for word in scan_words(text, _safe_start(text, index), min(len(text), index + _REACH)):
        if word.start > index:
            break
        if index < word.end:
            return word
        if index == word.end:
            ending = word
    return ending


def words_in(text: str, span: Span) -> list[Span]:
    """The whole words that share at least one code point with a span, in order."""
    end = min(len(text), span.end + _REACH)
    found = []
    for word in scan_words(text, _safe_start(text, span.start), end):
        if word.start >= span.end:
            break
        if word.end > span.start:
            found.append(word)
    return found


def snap(text: str, span: Span) -> Span:
    """A span widened to whole words, with spaces and signs around them left out.

    A start right after a proclitic stays: a name may begin there. A span without any word is
    given back as it is.
    """
    words = words_in(text, span)
    if not words:
        return span
    first = words[0]
    start = span.start if span.start in stem_starts(text, first) else first.start
    return Span(start, words[-1].end)


def stem_starts(text: str, word: Span) -> list[int]:
    """Where a name may begin inside a word: its start, then after each possible proclitic.

    Proclitics are و ف, then ب ك ل س, then ال (or the ل of لل, whose alef is lost).
    """
    starts = [word.start]
    place = word.start
    for letters in (_CONJUNCTIONS, _PREPOSITIONS):
        after = _after_letter(text, place, letters)
        if after is not None and word.end - after >= _SHORTEST_STEM:
            starts.append(after)
            place = after
    after_article = _after_article(text, place, lam_lost=place > word.start)
    if after_article is not None and word.end - after_article >= _SHORTEST_STEM:
        starts.append(after_article)
    return starts


def next_word(text: str, index: int) -> Span | None:
    """The first word that starts after ``index``."""
    for word in scan_words(text, _safe_start(text, index)):
        if word.start > index:
            return word
    return None


def previous_word(text: str, index: int) -> Span | None:
    """The last word that starts before ``index``."""
    end = index
    while end > 0:
        start = _safe_start(text, end - 1)
        before = [w for w in scan_words(text, start, min(len(text), end + _REACH)) if w.start < end]
        if before:
            return before[-1]
        end = start
    return None


def word_before(text: str, index: int) -> Span | None:
    """The word that ends right before ``index``, where no word goes on."""
    last = None
    for word in scan_words(text, _safe_start(text, index - 1), index):
        last = word
    return last if last and last.end == index else None


def _safe_start(text: str, index: int) -> int:
    """A place at or before ``index`` where no word is under way."""
    place = min(index, len(text))
    stop = max(0, place - _REACH)
    while place > stop and not text[place - 1].isspace():
        place -= 1
    return place


def _after_letter(text: str, place: int, letters: str) -> int | None:
    if place < len(text) and text[place] in letters:
        return _past_marks(text, place + 1)
    return None


def _after_article(text: str, place: int, *, lam_lost: bool) -> int | None:
    alef = _after_letter(text, place, "ا")
    if alef is not None:
        return _after_letter(text, alef, "ل")
    return _after_letter(text, place, "ل") if lam_lost else None


def _past_marks(text: str, place: int) -> int:
    found = _MARK.match(text, place)
    return found.end() if found else place
