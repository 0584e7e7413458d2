"""Results in sets, written in digits: 6-4, 3-6, 6-2 is no victory in straight sets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_ONE = r"\d{1,2}\s?[-:–—]\s?\d{1,2}(?:\s?\(\d{1,2}(?:[-:–]\d{1,2})?\))?"
_BETWEEN = r"(?:\s?[,،;]\s?|\sи\s|\sand\s|\sو)"
_SETS = re.compile(rf"(?<![\d.,:–-]){_ONE}(?:{_BETWEEN}{_ONE}){{1,4}}(?![\d:])")
_SET = re.compile(r"(?<![\d(])(\d{1,2})\s?[-:–—]\s?(\d{1,2})")
_LEAST_TO_WIN = 6


class Sets(NamedTuple):
    """A result, with its first and last word, and whether one side won every set."""

    straight: bool
    first: int
    last: int


def results_in_sets(text: ArticleText) -> Iterator[Sets]:
    """Every result in two sets or more, in order."""
    for found in _SETS.finditer(text.raw):
        pairs = _SET.findall(found[0])
        sets = [(int(a), int(b)) for a, b in pairs]
        if any(max(s) < _LEAST_TO_WIN or s[0] == s[1] for s in sets):
            continue
        won = {a > b for a, b in sets}
        first = text.tokens.at_raw(found.start())
        yield Sets(len(won) == 1, first, text.tokens.at_raw(found.end() - 1))
