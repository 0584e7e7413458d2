"""Words with letters of another alphabet that look like their own: a Latin c in a Cyrillic word.

The pairs are those of Unicode's confusables (UTS 39) between Latin letters and the Cyrillic ones of
Russian and Kazakh, less what only some typefaces draw alike.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_LATIN = "AaBCcEeHKMOoPpTXxyiIjJSshəƏ"
_CYRILLIC = "АаВСсЕеНКМОоРрТХхуіІјЈЅѕһәӘ"
_TO_CYRILLIC = dict(zip(map(ord, _LATIN), _CYRILLIC, strict=True))
_TO_LATIN = dict(zip(map(ord, _CYRILLIC), _LATIN, strict=True))
_L, _C = "A-Za-z\u00c0-\u024f\u0259", "\u0400-\u052f"
_JUNCTION = re.compile(f"[{_L}][{_C}]|[{_C}][{_L}]")
_LETTER, _WORD = re.compile(f"[{_L}{_C}]"), re.compile(f"[{_L}{_C}]+")
_ALL_CYRILLIC, _ALL_LATIN = re.compile(f"[{_C}]+"), re.compile(f"[{_L}]+")
_CYRILLIC_ONES = frozenset(map(chr, range(0x400, 0x530)))
_DECLINED = re.compile(f"[{_L}]+[{_C}]+")
"""A foreign word with an ending of the text's own language: VARа."""
_LEAST = 3


class MixedWord(NamedTuple):
    """A word, and how it reads with all letters of the alphabet that most of them are of."""

    span: Span
    meant: str


def mixed_words(text: str) -> Iterator[MixedWord]:
    """Words whose letters of one of their two alphabets all look like letters of the other."""
    position = 0
    while junction := _JUNCTION.search(text, position):
        start = junction.start()
        while start > position and _LETTER.match(text, start - 1):
            start -= 1
        position = _end(text, start)
        meant = _meant(text[start:position])
        if meant:
            yield MixedWord(Span(start, position), meant)


def _end(text: str, start: int) -> int:
    word = _WORD.match(text, start)
    return word.end() if word else start


def _meant(word: str) -> str | None:
    if len(word) < _LEAST:
        return None
    cyrillic = sum(letter in _CYRILLIC_ONES for letter in word)
    latin = len(word) - cyrillic
    as_cyrillic, as_latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
    if cyrillic >= latin and _ALL_CYRILLIC.fullmatch(as_cyrillic):
        return as_cyrillic
    # Behind a Latin word stands an ending more often than a slip.
    if latin > cyrillic and _ALL_LATIN.fullmatch(as_latin) and not _DECLINED.fullmatch(word):
        return as_latin
    return None
