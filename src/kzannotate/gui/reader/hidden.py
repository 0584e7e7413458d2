"""Characters that cannot be seen but change what is seen."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TAGS = {
    "\u00a0": "NBSP",
    "\u00ad": "SHY",
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
_SIGNS = re.compile(f"[{''.join(_TAGS)}]")
_OPEN_ISOLATES = "\u2066\u2067\u2068"
_CLOSE_ISOLATE = "\u2069"
_ALWAYS_SUSPECT = "\u202a\u202b\u202c\u202d\u202e"
_PARAGRAPH_ENDS = re.compile("[\n\r\x1c-\x1e\x85\u2029]")
_ISOLATE_ENDS = re.compile(f"[{_OPEN_ISOLATES}{_CLOSE_ISOLATE}]|{_PARAGRAPH_ENDS.pattern}")


@dataclass(frozen=True, slots=True)
class HiddenSign:
    """One invisible character.

    Args:
        index: code point in the stored text.
        tag: its abbreviation in Unicode's charts.
        suspect: it can make the text read as something else than it is: an embedding, an
            override, or an isolate without its partner.
    """

    index: int
    tag: str
    suspect: bool


def hidden_signs(text: str) -> list[HiddenSign]:
    """All invisible characters of a text, in order."""
    lonely = _lonely_isolates(text)
    return [
        HiddenSign(
            found.start(),
            _TAGS[found.group()],
            found.group() in _ALWAYS_SUSPECT or found.start() in lonely,
        )
        for found in _SIGNS.finditer(text)
    ]


def _lonely_isolates(text: str) -> set[int]:
    lonely: set[int] = set()
    waiting: list[int] = []
    for found in _ISOLATE_ENDS.finditer(text):
        if found.group() in _OPEN_ISOLATES:
            waiting.append(found.start())
        elif found.group() != _CLOSE_ISOLATE:
            lonely.update(waiting)
            waiting.clear()
        elif waiting:
            waiting.pop()
        else:
            lonely.add(found.start())
    return lonely.union(waiting)
