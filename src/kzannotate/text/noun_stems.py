"""Common nouns without clitics, articles and endings: good for likeness, not for names."""

from __future__ import annotations

import re
from functools import lru_cache

from kzannotate.text.matching import is_arabic, without_article, without_proclitics
from kzannotate.text.stems import is_soft, stem

_SHORTEST = 3
_LONG = 5
_CASE = re.compile(
    "(?:[ндт][ыі]ң|[нғгқк][ае]|[ндт][ыі]|н?[дт][ае]н?|н[ае]н|[мбп]ен|н?[дт][ае]ғы|н?[дт]егі|[ын]дағы)$"
)
_POSSESSED = re.compile("(?:с[ыі]|[ыі]н?|[ыі]м)$")
_PLURAL = re.compile("[лдт](?:ар|ер)$")
_HARDENED = str.maketrans({"ғ": "қ", "г": "к", "б": "п"})


@lru_cache(maxsize=32_768)
def noun_stems(word: str, language: str) -> frozenset[str]:
    """Every stem that a folded word may have; two words are alike if they share one."""
    if is_arabic(word):
        stems = {arabic_stem(w) for w in without_proclitics(word) if len(w) >= _SHORTEST}
        return frozenset(stems or {word})
    if language == "en" and len(word) >= _LONG and word.endswith("s"):
        return frozenset({word[:-1]})
    if language == "ru" and is_soft(word):
        return frozenset({stem(word, language), stem(f"{word[:-1]}я", language)})
    return frozenset({stem(word, language)})


@lru_cache(maxsize=2_048)
def kin_stems(word: str, language: str) -> frozenset[str]:
    """The same, with every stem that the layers of Kazakh endings may leave.

    "Зауыты" is his plant, or what was done to "зауы"; both are kept, since another form of the
    word has but one of them.
    """
    found = noun_stems(word, language)
    if language != "kk" or is_arabic(word):
        return found
    forms = {word}
    for ending in (_CASE, _POSSESSED, _PLURAL):
        forms |= {s for f in forms if len(s := ending.sub("", f)) >= _SHORTEST}
    return found | {f[:-1] + f[-1:].translate(_HARDENED) for f in forms}


def arabic_stem(word: str) -> str:
    """The one stem of a folded Arabic word that has no proclitics but perhaps an article."""
    word = without_article(word)
    for ending in ("ات", "ون", "ين", "ه"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    return word[:-1] if word.endswith("ي") and len(word) >= _LONG else word
