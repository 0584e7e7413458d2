"""Places in a contest as amounts: third place, المركز الثالث, третье место, үшінші орын."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kzannotate.detection.properties import begins_so
from kzannotate.domain.claim import Relation
from kzannotate.text.amounts import Amount
from kzannotate.text.fold import fold_word
from kzannotate.text.numerals import Numeral
from kzannotate.text.ordinals import Ordinal, ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.article_text import ArticleText

RANK = "rank"
"""The unit of places in a contest."""
_NOUNS = {
    "ar": ("المركز", "المرتبة"),
    "en": ("place",),
    "ru": ("место", "месте", "места"),
    "kk": ("орын",),
}
_FOLDED = {language: tuple(map(fold_word, nouns)) for language, nouns in _NOUNS.items()}
_FINISHED = frozenset(("finished", "came", "placed", "ranked"))


def _tells(language: str, word: str) -> bool:
    if language == "kk":
        return begins_so(word, _FOLDED["kk"])
    return word in _FINISHED or word.endswith(_FOLDED[language])


_MAY_TELL = {language: WordMemo(partial(_tells, language)) for language in _FOLDED}


def ranks(text: ArticleText) -> Iterator[Amount]:
    """Every place in a contest that an article gives by an ordinal, in order."""
    tell = _MAY_TELL.get(text.language)
    if tell is None:
        return
    for place in tell.places(text.tokens.words):
        found = _beside(text, place)
        if found is not None:
            value = float(found.value)
            first, last = min(place, found.first), max(place, found.last)
            number = Numeral(found.first, found.last, value)
            yield Amount(first, last, number, value, value, Relation.EXACT, RANK, place)


def _beside(text: ArticleText, place: int) -> Ordinal | None:
    """The ordinal behind an Arabic noun or an English verb, else before the noun."""
    tokens = text.tokens
    start, end = text.sentence_words(place)
    if text.language == "ar" or tokens.words[place] in _FINISHED:
        plain = place < end and tokens.gap(place) == " "
        return ordinal_at(tokens, place + 1, text.language) if plain else None
    for first in range(max(start, place - 2), place):
        found = ordinal_at(tokens, first, text.language)
        if found and found.last == place - 1 and tokens.gap(place - 1) == " ":
            return found
    return None
