"""Where the name begins in a written Arabic word that a proclitic may stand before.

No list of words tells whether a first letter is a proclitic: بحر begins with one letter of its own,
بآرال with a preposition. What tells is whether the rest stands as a word of its own elsewhere, in
the article or in a name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.span import Span
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import PROCLITICS, is_arabic
from kzannotate.text.words import scan_words

if TYPE_CHECKING:
    from collections.abc import Set

_SHORTEST = 3
"""Letters that must be left of a word; shorter rests are words by chance."""
_ARTICLE, _LAM = "ال", "ل"
_BEFORE_ARTICLE = frozenset(p for p in PROCLITICS if p and not p.endswith(_LAM))


def vocabulary(text: str) -> frozenset[str]:
    """The folded words of a text."""
    folded = fold_word(text)
    return frozenset(folded[w.start : w.end] for w in scan_words(folded))


def without_proclitic(text: str, word: Span, known: Set[str]) -> Span:
    """A written word less what is surely a proclitic before it.

    Args:
        text: the raw text.
        word: a whole word of it.
        known: folded words that stand alone elsewhere, such as those of the article.
    """
    raw = word.of(text)
    folded = fold_word(raw)
    if not is_arabic(folded):
        return word
    letters = _letters_to_drop(folded, known)
    return Span(_after(text, word, letters), word.end) if letters else word


def _letters_to_drop(word: str, known: Set[str]) -> int:
    if _stands_alone(word, known):
        return 0
    for proclitic in sorted(PROCLITICS - {""}, key=len, reverse=True):
        rest = word[len(proclitic) :]
        if not word.startswith(proclitic) or len(rest) < _SHORTEST:
            continue
        if _goes_before(proclitic, rest, known):
            return len(proclitic)
    return 0


def _goes_before(proclitic: str, rest: str, known: Set[str]) -> bool:
    """Whether what is left is a word: with its article, with a lost alef, or known."""
    if proclitic in _BEFORE_ARTICLE and rest.startswith(_ARTICLE):
        return len(rest) >= len(_ARTICLE) + _SHORTEST
    if proclitic.endswith(_LAM) and rest.startswith(_LAM):
        # للصندوق: the article's lam stays with the name, its alef is lost.
        return len(rest) > _SHORTEST
    return rest in known


def _stands_alone(word: str, known: Set[str]) -> bool:
    """Whether the word stands behind the article or another proclitic too, and so is whole."""
    return any(f"{before}{word}" in known for before in (_ARTICLE, *(PROCLITICS - {""})))


def _after(text: str, word: Span, letters: int) -> int:
    """The raw place after some folded letters, their marks included."""
    from kzannotate.text.fold import fold

    folded = fold(word.of(text))
    return word.start + folded.raw_span(letters, letters + 1).start
