"""Which of the desk's languages a text is in, by script and letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.direction import is_rtl
from kzannotate.text.sentences import paragraphs

if TYPE_CHECKING:
    from kzannotate.domain.span import Span

_SAMPLE = 20_000
_SCRIPTS = {
    "ar": re.compile("[\u0620-\u064a\ufb50-\ufdfb\ufe70-\ufefc]"),
    "ru": re.compile("[\u0400-\u052f]"),
    "en": re.compile("[A-Za-z]"),
}
_KAZAKH_ONLY = re.compile("[әғқңөұүһӘҒҚҢӨҰҮҺ]")
_KAZAKH_SHARE = 0.02
_FEWEST_LETTERS = 4


def guess_language(text: str) -> str | None:
    """``ar``, ``en``, ``ru`` or ``kk``; None where there are hardly any letters to go by."""
    sample = text[:_SAMPLE]
    counts = {code: len(letters.findall(sample)) for code, letters in _SCRIPTS.items()}
    best = max(counts, key=lambda code: counts[code])
    if counts[best] < _FEWEST_LETTERS:
        return None
    if best == "ru" and len(_KAZAKH_ONLY.findall(sample)) > _KAZAKH_SHARE * counts["ru"]:
        return "kk"
    return best


class ParagraphLanguage(NamedTuple):
    """What a paragraph is written in.

    Args:
        language: None where its letters do not tell and the article's is not known.
        rtl: whether it runs from right to left.
    """

    span: Span
    language: str | None
    rtl: bool


def paragraph_languages(text: str, language: str | None = None) -> list[ParagraphLanguage]:
    """The language and direction of each paragraph; the article's language where it has none."""
    found = []
    for span in paragraphs(text):
        words = span.of(text)
        told = guess_language(words) or language
        found.append(ParagraphLanguage(span, told, is_rtl(words, told)))
    return found
