"""How new words stand where others stood: behind proclitics, before endings.

Arabic writes conjunctions, prepositions and the article together with the word they precede, and
some swallow letters: ل and المؤسسة make للمؤسسة. What is joined here is what the script settles;
what grammar settles, such as the case endings of Russian and Kazakh, is left to a person and said.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import PROCLITICS
from kzannotate.text.proclitics import without_proclitic
from kzannotate.text.words import scan_words

if TYPE_CHECKING:
    from collections.abc import Set

    from kzannotate.domain.span import Span

_SIGNS = "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]"
_MARK, _MARKS = re.compile(_SIGNS), f"{_SIGNS}*"
_ARTICLE = re.compile(f"(?P<alef>[اٱ]{_MARKS})(?P<lam>ل{_MARKS})(?=\\w)")
_LAM = re.compile(f"ل{_MARKS}")
_OWN = (
    *("التزام", "التقاء", "التحاق", "التهاب", "التماس", "التفات", "التفاف", "التئام", "التباس"),
    *("التواء", "التهام", "التقاط", "التماع", "التحام", "التصاق", "التجاء"),
    *("المانيا", "الماتي", "الماس", "البانيا", "الكترون", "الاسكا", "البرتا"),
)
"""Words whose first two letters are their own: ل before التزام is لالتزام."""
_CYRILLIC = re.compile("[\u0400-\u052f]")
_ENDING = 2
"""Last letters of a Cyrillic word that may tell its case."""


class Care(StrEnum):
    """What a person must see to where words are replaced."""

    ENDING = "ending"
    """The new words stand in the case of their list, the old ones may have stood in another."""
    ARTICLE = "article"
    """The article stands before words that come without one."""
    TAIL = "tail"
    """Letters that are written together with the last of the old words stay behind it."""
    STRANDED = "stranded"
    """Nothing is put after letters that cannot stand alone."""


def written_before(text: str, place: int) -> str:
    """The letters of a word before a place inside it, such as ل of للصندوق before لصندوق."""
    start = place
    while start and (text[start - 1].isalpha() or _MARK.match(text[start - 1])):
        start -= 1
    return text[start:place]


def joined(before: str, words: str) -> str:
    """New words as they are written behind the letters of the same written word.

    Args:
        before: letters that stay, such as ل, و or بال; empty where the words begin a word.
        words: what is put behind them; joined ones come back as they are.
    """
    letters = fold_word(before)
    if letters.endswith("ال") and letters[:-2] in PROCLITICS:
        return _bare(words)
    if letters.endswith("لل") and letters[:-1] in PROCLITICS:
        rest = _bare(words)
        lam = _LAM.match(rest)
        return rest[lam.end() :] if lam else rest
    if letters.endswith("ل") and letters in PROCLITICS:
        return _behind_lam(words)
    return words


def carried(old: str, words: str, known: Set[str] = frozenset()) -> str:
    """New words with the proclitic that surely stands before the old ones.

    Args:
        old: words whose first begins with it, if any does; for للصندوق and المؤسسة: للمؤسسة.
        words: their replacement; where it begins with a proclitic itself, it is left alone.
        known: folded words that stand alone elsewhere, such as those of the article.
    """
    proclitic = _proclitic(old, known)
    if not proclitic or not words or _proclitic(words, known):
        return words
    return proclitic + joined(proclitic, words)


def cares(text: str, span: Span, words: str) -> tuple[Care, ...]:
    """What a person must see to where words replace a span of a text."""
    before, old = written_before(text, span.start), span.of(text)
    tail = text[span.end : span.end + 1].isalpha() and old[-1:].isalpha()
    if not words:
        return (Care.STRANDED,) if before or tail else ()
    letters = fold_word(before)
    found = {
        Care.TAIL: tail,
        Care.ARTICLE: letters.endswith(("ال", "لل")) and _article(words) is None,
        Care.ENDING: _may_be_declined(old, words),
    }
    return tuple(care for care, holds in found.items() if holds)


def _bare(words: str) -> str:
    found = _article(words)
    return words[found.end() :] if found else words


def _behind_lam(words: str) -> str:
    found = _article(words)
    if found is None:
        return words
    # للجنة: of three, the article's lam is not written.
    swallowed = "lam" if _LAM.match(words, found.end()) else "alef"
    return words[found.end(swallowed) :]


def _article(words: str) -> re.Match[str] | None:
    if fold_word(words).startswith(_OWN):
        return None
    return _ARTICLE.match(words)


def _proclitic(words: str, known: Set[str]) -> str:
    first = next(scan_words(words), None)
    if first is None or words[: first.start].strip():
        return ""
    name = without_proclitic(words, first, known)
    return words[first.start : name.start]


def _may_be_declined(old: str, words: str) -> bool:
    if not (_CYRILLIC.search(old) and _CYRILLIC.search(words)):
        return False
    return old.casefold()[-_ENDING:] != words.casefold()[-_ENDING:]
