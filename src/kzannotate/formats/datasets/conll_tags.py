"""Marks as one tag for each token, in the schemes of CoNLL's shared tasks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.formats.datasets.tokens import TokenMark

_BLANKS = re.compile(r"\s+")


def tags_of(count: int, marks: Sequence[TokenMark], scheme: str) -> list[str]:
    """A tag for each token.

    Args:
        count: of tokens.
        marks: that share no token, in order.
        scheme: ``iob2``: each mark begins with B; ``iob1``: only one that follows another of its
            label; ``bioes``: E ends it, S is one alone.
    """
    tags = ["O"] * count
    before: tuple[int, str] = (-2, "")
    for each in marks:
        label = _in_tags(each.mark.label)
        touches = before == (each.first - 1, label)
        for place in range(each.first, each.last + 1):
            tags[place] = f"{_letter(place, each, scheme, touches=touches)}-{label}"
        before = each.last, label
    return tags


@lru_cache(1024)
def _in_tags(label: str) -> str:
    return _BLANKS.sub("_", label.strip()) or "_"


def _letter(place: int, each: TokenMark, scheme: str, *, touches: bool) -> str:
    if scheme == "bioes" and place == each.last:
        return "S" if each.first == each.last else "E"
    if place == each.first and (scheme != "iob1" or touches):
        return "B"
    return "I"
