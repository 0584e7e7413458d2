"""Words beside a name that make it wrong: without one of them in the sentence, it is let be."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.entity import Name
    from kzannotate.text.matching import Hit

    Stems = tuple[frozenset[str], ...]

_ENDINGS = ("ا", "ان", "ها", "هم", "نا", "كم", "ه", "ي", "هما")
"""Folded Arabic endings that a stem keeps: the accusative, the dual, possessors."""


def is_in_context(text: ArticleText, hit: Hit, name: Name) -> bool:
    """Whether a guard word stands in the name's sentence, or the name has none.

    Guard words are found with any ending, and behind Arabic proclitics; the words of the name
    itself do not count.
    """
    if not name.context:
        return True
    first, last = text.sentence_words(hit.first)
    words = text.tokens.words
    here = [
        frozenset() if hit.first <= n <= hit.last else noun_stems(words[n], text.language)
        for n in range(first, last + 1)
    ]
    return any(_stands(guard, here) for guard in _guards(name.context, text.language))


@lru_cache(maxsize=1024)
def _guards(context: tuple[str, ...], language: str) -> tuple[Stems, ...]:
    said = (tuple(noun_stems(w, language) for w in words_of(words)) for words in context)
    return tuple(guard for guard in said if guard)


def _stands(guard: Stems, here: list[frozenset[str]]) -> bool:
    """Whether the words of a guard stand one after the other."""
    return any(
        all(_alike(stems, here[start + n]) for n, stems in enumerate(guard))
        for start in range(len(here) - len(guard) + 1)
    )


def _alike(guard: frozenset[str], word: frozenset[str]) -> bool:
    if not guard.isdisjoint(word):
        return True
    return any(w.startswith(g) and w[len(g) :] in _ENDINGS for w in word for g in guard)
