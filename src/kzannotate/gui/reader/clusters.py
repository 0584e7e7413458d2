"""Where one drawn sign ends and the next begins: no mark can begin or end inside of one.

Fonts draw a letter with its vowel signs, lam with alef, and an emoji of several code points as
one sign, half of which cannot be marked.
"""

from __future__ import annotations

from unicodedata import combining

from kzannotate.domain.span import Span

_LAM, _ALEFS = "ل", "اأإآٱ"
_JOINER = "\u200d"
_LONGEST = 16
"""Code points that one sign may have; with more it is mischief and may be cut."""
_FIRST_PICTURE = "\u2190"
_REGIONS = ("\U0001f1e6", "\U0001f1ff")


def painted_span(text: str, span: Span) -> Span:
    """The span as it may be painted, wide enough for whole signs; cut off at the text's end."""
    return Span(*painted_ends(text, span.start, span.end))


def painted_ends(text: str, start: int, end: int) -> tuple[int, int]:
    """The ends of ``painted_span``."""
    length = len(text)
    return _begun_at(text, min(start, length)), _done_at(text, min(end, length))


def uneasy_letters(text: str) -> frozenset[str]:
    """Letters of a text before which a sign may go on; before all others a new one begins."""
    return frozenset(c for c in set(text) if c in _ALEFS or _is_mark(c) or c >= _FIRST_PICTURE)


def is_torn(text: str, index: int) -> bool:
    """Whether a span that begins or ends here cuts a word or a number in two."""
    if not 0 < index < len(text):
        return False
    before = _base_before(text, index)
    return text[index].isalnum() and before is not None and text[before].isalnum()


def _begun_at(text: str, index: int) -> int:
    """Where the sign begins that goes on at an index."""
    for place in range(index, max(-1, index - _LONGEST), -1):
        if not _goes_on(text, place):
            return place
    return index


def _done_at(text: str, index: int) -> int:
    """Where the sign ends that goes on at an index."""
    for place in range(index, min(len(text), index + _LONGEST)):
        if not _goes_on(text, place):
            return place
    return min(len(text), index + _LONGEST)


def _goes_on(text: str, index: int) -> bool:
    """Whether the code point before an index and the one after it are drawn as one sign."""
    if not 0 < index < len(text):
        return False
    here, before = text[index], text[index - 1]
    if here in _ALEFS:
        base = _base_before(text, index)
        return base is not None and text[base] == _LAM
    if _is_mark(here):
        return here != _JOINER or before >= _FIRST_PICTURE
    if here < _FIRST_PICTURE:
        return False
    return before == _JOINER or (_is_region(here) and _regions_before(text, index) % 2 == 1)


def _is_mark(letter: str) -> bool:
    """Whether a code point is drawn onto the one before: vowel signs, variants, skin tones."""
    if letter < "\u0300":
        return False
    return bool(
        combining(letter)
        or letter == _JOINER
        or "\ufe00" <= letter <= "\ufe0f"
        or "\U0001f3fb" <= letter <= "\U0001f3ff"
    )


def _base_before(text: str, index: int) -> int | None:
    for place in range(index - 1, max(-1, index - _LONGEST), -1):
        if not combining(text[place]):
            return place
    return None


def _is_region(letter: str) -> bool:
    return _REGIONS[0] <= letter <= _REGIONS[1]


def _regions_before(text: str, index: int) -> int:
    """How many regional letters, two of which make a flag, stand in a row before an index."""
    count = 0
    while count < min(index, 2 * _LONGEST) and _is_region(text[index - 1 - count]):
        count += 1
    return count
