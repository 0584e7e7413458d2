"""Paragraphs and sentences of a raw text, in time proportional to its length."""

from __future__ import annotations

import re

from kzannotate.domain.span import Span

_LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_STOP = re.compile(
    "(?P<stop>[.!?\u061f\u06d4\u2026]+)(?P<closing>[\"'\u00bb\u201d\u2019)\\]]*)(?P<space>\\s*)"
)
_ABBREVIATION = re.compile(
    "mrs?|ms|dr|prof|st|no|vs|etc|gen|sen|rep|gov|inc|ltd|co|jr|sr|u\\.s|u\\.k|e\\.g|i\\.e"
    "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
    "|гг?|им|ул|пр|т|тов|стр|рис|см|др|проф|акад|тыс|млн|млрд|трлн|руб|долл|ст|обл"
    "|жж?|т\\.б|мың|тг"
)
_BEFORE = re.compile(r"[\w.]{1,12}$")
_WINDOW = 4096
LONGEST = 2000
"""Code points of a sentence; a longer one, which nobody wrote to be read, is read in pieces."""


def paragraphs(text: str) -> list[Span]:
    """Lines that hold more than space, without their line ends and outer spaces."""
    found = []
    for match in _LINE.finditer(text):
        trimmed = _trimmed(text, match.start(), match.end())
        if len(trimmed):
            found.append(trimmed)
    return found


def sentences(text: str) -> list[Span]:
    """All sentences, in order; none crosses a line end."""
    return [s for paragraph in paragraphs(text) for s in sentences_of(text, paragraph)]


def sentences_of(text: str, paragraph: Span) -> list[Span]:
    """The sentences of one paragraph, in order; those without an end in pieces."""
    return [piece for s in _whole_sentences(text, paragraph) for piece in _pieces(text, s)]


def endless_sentences(text: str, paragraph: Span) -> int:
    """How many sentences of a paragraph are so long that they are read in pieces."""
    if len(paragraph) <= LONGEST:
        return 0
    return sum(len(s) > LONGEST for s in _whole_sentences(text, paragraph))


def _whole_sentences(text: str, paragraph: Span) -> list[Span]:
    found, start = [], paragraph.start
    for match in _STOP.finditer(text, paragraph.start, paragraph.end):
        if _ends_sentence(text, match, paragraph.end):
            found.append(_trimmed(text, start, match.end("closing")))
            start = match.end()
    found.append(_trimmed(text, start, paragraph.end))
    return found


def _pieces(text: str, sentence: Span) -> list[Span]:
    """A sentence cut at spaces, so that what looks at each pair of its words stays cheap."""
    if 0 < sentence.end - sentence.start <= LONGEST:
        return [sentence]
    found, start = [], sentence.start
    while sentence.end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        found.append(_trimmed(text, start, cut))
        start = cut
    found.append(_trimmed(text, start, sentence.end))
    return [s for s in found if len(s)]


def sentence_at(text: str, index: int) -> Span:
    """The sentence around a position; an empty span on an empty line.

    In a line of many thousand code points only the neighbourhood is looked at.
    """
    start = max((text.rfind(end, 0, index) + 1 for end in "\n\r\u2028\u2029"), default=0)
    ends = [place for end in "\n\r\u2028\u2029" if (place := text.find(end, index)) >= 0]
    window = Span(max(start, index - _WINDOW), max(index, min([*ends, len(text), index + _WINDOW])))
    for sentence in sentences_of(text, window):
        if index <= sentence.end:
            return sentence
    return Span(index, index)


def _ends_sentence(text: str, match: re.Match[str], end: int) -> bool:
    stop, after = match["stop"], match.end()
    if after >= end:
        return True
    following = text[after]
    if stop != "." or match["closing"]:
        return bool(match["space"]) or _is_arabic(following)
    return not _is_abbreviation(text, match.start()) and _starts_sentence(text, match, following)


def _starts_sentence(text: str, match: re.Match[str], following: str) -> bool:
    if match["space"]:
        return not following.islower()
    before = text[match.start() - 1] if match.start() else " "
    if _is_arabic(following) or _is_arabic(before):
        return not following.isdigit() or not before.isdigit()
    # A lost space: "Baku.The summit", but not "U.S.A", "3.5" or "kz.example.org".
    return before.islower() and following.isupper()


def _is_abbreviation(text: str, stop: int) -> bool:
    before = text[stop - 1 : stop]
    if _is_arabic(before):
        return _stands_alone(text, stop - 1)  # none but initials are listed
    found = _BEFORE.search(text, max(0, stop - 12), stop)
    if not found:
        return False
    word = found.group()
    initial = len(word.rsplit(".", 1)[-1]) == 1 and word[-1].isalpha()
    return initial or bool(_ABBREVIATION.fullmatch(word.lower()))


def _stands_alone(text: str, place: int) -> bool:
    """Whether a letter has no other right before it."""
    earlier = text[place - 1 : place] if place else ""
    return text[place].isalpha() and not (earlier.isalnum() or earlier == "_")


def _is_arabic(char: str) -> bool:
    return "\u0600" <= char <= "\u08ff" or "\ufb50" <= char <= "\ufefc"


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
