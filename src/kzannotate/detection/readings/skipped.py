"""What a check does not look at, so that its reader is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzannotate.text.sentences import LONGEST, endless_sentences
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.entity import Reference

_LONGEST_NUMBER = 308
"""Digits that a number may have to be more than a row of digits."""
_SURELY = 8
"""Letters of a name above which more than one is left when it is folded."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was not looked at.

    Args:
        where: id of a document, or the reference.
        reason: a sentence's rest: what was left out, and why.
    """

    where: str
    reason: str


def unread_parts(text: ArticleText) -> Iterator[Skipped]:
    """What of an article is passed over."""
    if not text.raw.strip():
        yield Skipped(text.document, "it holds no text")
        return
    endless = sum(endless_sentences(text.raw, p) for p in text.paragraphs)
    if endless:
        reason = f"{endless} sentences of more than {LONGEST} letters are read in pieces"
        yield Skipped(text.document, reason)
    if text.tokens.longest_word > _LONGEST_NUMBER:
        long = [w for w in text.tokens.words if len(w) > _LONGEST_NUMBER]
        numbers = sum(map(str.isdecimal, long))
        if numbers:
            reason = f"{numbers} numbers of more than {_LONGEST_NUMBER} digits are not read"
            yield Skipped(text.document, reason)


def _is_short(name: str) -> bool:
    """Whether a name has one letter or none; the words of few names need to be read for that."""
    letters = sum(map(str.isalnum, name)) - name.count("ـ")
    return letters <= _SURELY and sum(map(len, words_of(name))) <= 1


def unread_names(reference: Reference) -> Iterator[Skipped]:
    """Names that nobody looks for."""
    short = sum(map(_is_short, (n.text for n in reference.names)))
    if short:
        reason = f"{short} names of one letter or none are not looked for"
        yield Skipped(reference.title or "the reference", reason)
