"""Words for what a body has, and who belongs to it: its secretariat, its members."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.mentions import Found

_ROLES = {
    "ar": "أمانة رئاسة أمين قمة ميثاق مقر عضوية",
    "en": "secretariat chairmanship presidency secretary summit charter headquarters membership",
    "ru": "секретариат председательство секретарь саммит устав членство",
    "kk": "хатшылығы хатшысы төрағалығы саммиті жарғысы мүшелігі",
}
"""What a body has of its own."""
_PEOPLE = {
    "ar": "رئيس رئيسة مدير مديرة أعضاء الأعضاء",
    "en": "chair chairman chairwoman director president members member head",
    "ru": "председатель директор президент члены участники глава",
    "kk": "төрағасы директоры басшысы мүшелері мүше",
}
"""Who belongs to a body; they are guests of others as well."""
SPOKEN = frozenset(_ROLES)
"""Languages with such words."""
_REACH = 3


def has_part(text: ArticleText, found: Found, first: int, last: int) -> bool:
    """Whether what or who belongs to a body stands beside its name, in a sentence."""
    if text.language not in SPOKEN:
        return False
    return any(has_role(text, found, first, last, kind) for kind in ("own", "people"))


def has_role(text: ArticleText, found: Found, first: int, last: int, kind: str) -> bool:
    """Whether a word for what a body has stands in its name or right beside it."""
    near = text.tokens.words[max(first, found.first - _REACH) : min(last, found.last + 1) + 1]
    return any(_parts(text.language, kind).of(near))


@cache
def _parts(language: str, kind: str) -> WordMemo[bool]:
    parts = parts_of_body(language, kind)
    return WordMemo(lambda word: not noun_stems(word, language).isdisjoint(parts))


@cache
def parts_of_body(language: str, kind: str) -> frozenset[str]:
    """Stems of what is a body's ``own``, or of ``people`` who belong to it."""
    words = map(fold_word, (_ROLES if kind == "own" else _PEOPLE)[language].split())
    return frozenset().union(*(noun_stems(w, language) for w in words))
