"""Nouns of which one may be said for another: the carrier for an airline, the works for a plant."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.first_days import KIN
from kzannotate.text.counted_nouns import LANGUAGES
from kzannotate.text.matching import is_arabic, without_article, without_proclitics
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet


def is_kin(word: str, language: str, heads: AbstractSet[str]) -> bool:
    """Whether a folded word may mean what has some head nouns, as stems, in its names."""
    forms = _forms(word, language)
    if forms & heads:
        return True
    families = (n for n in range(len(KIN)) if any(heads & _stems(n, x) for x in LANGUAGES))
    return any(forms & _stems(n, language) for n in families)


def is_kin_of_any(word: str, language: str) -> bool:
    """Whether a folded word is a noun of any such family."""
    forms = _forms(word, language)
    return any(forms & _stems(n, language) for n in range(len(KIN)))


@lru_cache(maxsize=16_384)
def _forms(word: str, language: str) -> frozenset[str]:
    bare = {without_article(w) for w in without_proclitics(word)} if is_arabic(word) else {word}
    return frozenset().union(*(noun_stems(w, language) for w in bare))


@cache
def _stems(family: int, language: str) -> frozenset[str]:
    return frozenset().union(*(noun_stems(w, language) for w in KIN[family]))
