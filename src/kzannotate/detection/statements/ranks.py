"""Places in a contest as amounts: third place, المركز الثالث, третье место, үшінші орын."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import Amount
from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.numerals import Numeral
from kzannotate.text.ordinals import Ordinal, ordinal_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

RANK = "rank"
"""The unit of places in a contest."""
_NOUNS = {
    "ar": ("المركز", "المرتبة"),
    "en": ("place",),
    "ru": ("место", "месте", "места"),
    "kk": ("орын",),
}
_FOLDED = {language: tuple(map(fold_word, nouns)) for language, nouns in _NOUNS.items()}
_FINISHED = folded_words(
    "finished finishing finish finishes came placed ranked was line home ended حل حلت جاء جاءت"
    " финишировал финишировала пришел пришла стал"
    " стала"
    " оказался оказалась болды келді"
)
_BARE_WORDS = (
    (1, "أولا أول"),
    (2, "ثانيا ثانية"),
    (3, "ثالثا ثالثة"),
    (4, "رابعا رابعة"),
    (5, "خامسا خامسة"),
    (6, "سادسا سادسة"),
    (7, "سابعا سابعة"),
    (8, "ثامنا ثامنة"),
    (9, "تاسعا تاسعة"),
    (10, "عاشرا عاشرة"),
)
_BARE = {fold_word(word): value for value, words in _BARE_WORDS for word in words.split()}
_BARE_REACH = 5
_INSTRUMENTAL = ("ым", "им", "ои", "еи")


def _tells(language: str, word: str) -> bool:
    if language == "kk":
        return word in _FINISHED or begins_so(word, _FOLDED["kk"])
    return word in _FINISHED or word.endswith(_FOLDED[language])


_MAY_TELL = {language: WordMemo(partial(_tells, language)) for language in _FOLDED}


def ranks(text: ArticleText) -> Iterator[Amount]:
    """Every place in a contest that an article gives by an ordinal, in order."""
    tell = _MAY_TELL.get(text.language)
    if tell is None:
        return
    for place in text.tokens.places(tell):
        found = _beside(text, place)
        if found is not None:
            value = float(found.value)
            first, last = min(place, found.first), max(place, found.last)
            number = Numeral(found.first, found.last, value)
            yield Amount(first, last, number, value, value, Bound.EXACT, RANK, place)


def _beside(text: ArticleText, place: int) -> Ordinal | None:
    """The ordinal behind an Arabic noun or an English verb, else before the noun."""
    tokens = text.tokens
    start, end = text.sentence_words(place)
    if tokens.words[place] == "was":
        return _behind_was(text, place)
    if tokens.words[place] in _FINISHED and text.language in _BY_VERB:
        return _BY_VERB[text.language](text, place)
    if text.language == "ar" or tokens.words[place] in _FINISHED:
        plain = place < end and tokens.gap(place) == " "
        return ordinal_at(tokens, place + 1, text.language) if plain else None
    for first in range(max(start, place - 2), place):
        found = ordinal_at(tokens, first, text.language)
        if found and found.last == place - 1 and tokens.gap(place - 1) == " ":
            return found
    return None


def _behind_arabic(text: ArticleText, place: int) -> Ordinal | None:
    """A bare ordinal soon behind a verb: حلت الفارسة ثانية."""
    words, end = text.tokens.words, text.sentence_words(place)[1]
    for at in range(place + 1, min(end, place + _BARE_REACH) + 1):
        if text.tokens.gap(at - 1) != " ":
            return None
        if words[at] in _BARE:
            return Ordinal(at, at, _BARE[words[at]])
    return None


def _behind_was(text: ArticleText, place: int) -> Ordinal | None:
    """An ordinal of no noun, behind "was": was fourth in the slalom."""
    tokens, end = text.tokens, text.sentence_words(place)[1]
    found = ordinal_at(tokens, place + 1, "en") if place + 1 < end else None
    behind = tokens.words[found.last + 1] if found and found.last < end else ""
    return found if behind in ("in", "at", "behind") else None


def _behind_russian(text: ArticleText, place: int) -> Ordinal | None:
    """An ordinal in the instrumental right behind a verb, of no noun: финишировал вторым."""
    tokens, end = text.tokens, text.sentence_words(place)[1]
    if place >= end or not tokens.words[place + 1].endswith(_INSTRUMENTAL):
        return None
    alone = place + 1 == end or tokens.gap(place + 1) != " "
    if not alone and tokens.words[place + 2] not in FUNCTION_WORDS:
        return None
    return ordinal_at(tokens, place + 1, "ru")


def _before_kazakh(text: ArticleText, place: int) -> Ordinal | None:
    """An ordinal right before a verb: екінші келді."""
    first = place - 1
    if first < text.sentence_words(place)[0] or text.tokens.gap(first) != " ":
        return None
    return ordinal_at(text.tokens, first, "kk")


_BY_VERB = {"ar": _behind_arabic, "ru": _behind_russian, "kk": _before_kazakh}
