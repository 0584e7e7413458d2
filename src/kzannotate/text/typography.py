"""Spaces that are missing after signs or stand before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text.words import word_at, word_before

if TYPE_CHECKING:
    from collections.abc import Iterator

_A = "\u0620-\u063f\u0641-\u064a\u0671-\u06d3"
_L = "A-Za-z\u00c0-\u024f\u0400-\u052f"
_K = "\u0406\u04ae\u04b0\u04ba\u04d8\u04e8\u0492\u049a\u04a2"
_CLOSING = "[\"'\u00bb\u201d\u2019)\\]]?"
_GLUED = re.compile(
    f"(?<=[{_A}\u064b-\u0652)])[.:!\u061f\u061b\u060c]{_CLOSING}(?=[{_A}]{{2}})"
    f"|(?<=[{_L})])[,;!?](?=[{_L}]{{2}})"
    f"|(?<=[{_L}{_A}\u064b-\u0652]{{2}})[,;\u060c\u061b](?=[0-9\u0660-\u0669])"
    f"|(?<=[{_L}][{_L}][{_L}])[,;](?=\\d+ )"
    f"|(?<=[{_A}][{_A}])[\u061b\u060c](?=\\d+ )"
    f"|(?<=[a-z\u0430-\u045f\u04d9\u0493\u049b\u04a3\u04e9\u04af\u04b1\u0456][a-z\u0430-\u045f])"
    f"[.:](?=[A-Z\u0410-\u042f{_K}][a-z\u0430-\u045f\u04d9\u0493\u049b\u04a3\u04e9\u04af\u04b1 ])"
)
_SPACES = " \u00a0\u202f"
_SPACED = re.compile(f'[.,:;!?\u060c\u061b\u061f](?<=[{_SPACES}].)(?=\\s|["\u00bb\u201d)]|$)')
_NO_WORD = frozenset(".,:;!?\u060c\u061b\u061f\u2026\u2013\u2014-")
_MAY_BE_GLUED = re.compile(f"[.:!\u061f\u061b\u060c,;?]{_CLOSING}[{_A}{_L}\\d]")
"""A quick look, without a look back at each place: most texts have none."""
_ADDRESS = re.compile(r"[/@]|www\.|\w\.\w+\.\w", re.ASCII)
_SPACED_LANGUAGES = ("fr",)
"""Languages that put a space before some signs."""


def glued_signs(text: str) -> Iterator[Span]:
    """Words on both sides of a sign that ought to have a space after it."""
    if not _MAY_BE_GLUED.search(text):
        return
    for match in _GLUED.finditer(text):
        before = word_at(text, match.start() - 1) or Span(match.start() - 1, match.start())
        after = word_at(text, match.end()) or Span(match.end(), match.end())
        if not _ADDRESS.search(text, max(0, before.start - 8), min(len(text), after.end + 8)):
            yield Span(before.start, after.end)


def spaced_signs(text: str, language: str) -> Iterator[Span]:
    """Words with a space between them and the sign after them."""
    if language in _SPACED_LANGUAGES:
        return
    for match in _SPACED.finditer(text):
        end = match.start()
        while end and text[end - 1] in _SPACES:
            end -= 1
        if end == 0 or text[end - 1].isspace() or text[end - 1] in _NO_WORD:
            continue
        before = word_before(text, end)
        start = before.start if before else end - 1
        yield Span(start, match.end())
