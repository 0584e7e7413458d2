"""Names that a noun introduces: the village of Karatobe, شركة نوراتك, Қаратөбе ауылы."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import without_article, without_proclitics
from kzannotate.text.stems import stem
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_ARABIC = folded_words(
    "بلدة قرية مدينة حي منطقة مقاطعة محافظة إقليم شارع ميدان نهر جبل بحيرة وادي مضيق محطة مطار"
    " ميناء فندق سوق ملعب نادي فريق شركة مصنع منجم حقل جسر سد سفينة عبارة قناة صحيفة مجلة"
    " معبر قضاء ناحية مستوطنة واحة جزيرة مخيم قلعة منتجع مزرعة مستشفى مجموعة مؤسسة"
)
_OTHERS = {
    "en": folded_words(
        "village town city district region river lake mount port station valley company firm club"
        " newspaper market bridge dam mine island ship ferry hotel camp settlement province factory"
    ),
    "ru": folded_words(
        "село селе села селу поселок поселке поселка город городе города городу деревня деревне"
        " деревни район районе района река реке реки озеро озере озера аул ауле аула станция"
        " станции компания компании компанию фирма фирмы фирме завод завода заводе рынок рынка"
        " рынке клуб клуба газета газеты газете гора горы горе порт порта порту шахта шахты"
        " шахте область области урочище урочища остров острова острове паром парома"
        " гостиница гостиницы мост моста"
    ),
    "kk": folded_words(
        "ауылы ауылында ауылына ауылынан ауылының қаласы қаласында қаласына қаласынан қаласының"
        " ауданы ауданында ауданының өзені өзенінде өзенінің көлі көлінде көлінің тауы тауында"
        " компаниясы компаниясының зауыты зауытының базары базарында станциясы станциясында кенті"
        " кентінде облысы облысында шахтасы шахтасында аралы аралында кемесі көпірі көпірінің"
    ),
}
"""Nouns that introduce a name; Kazakh ones follow it."""
_OF = frozenset({"of"})
_BEHIND = "kk"
_SHORTEST = 5
_GAPS = (" ", ' "')


def _is_arabic_noun(word: str) -> bool:
    return any(w in _ARABIC for w in without_proclitics(word) if not w.startswith("ال"))


_NOUNS = {
    "ar": WordMemo(_is_arabic_noun),
    **{language: WordMemo(words.__contains__) for language, words in _OTHERS.items()},
}


class Introduced(NamedTuple):
    """The places of a noun and of the name that it introduces."""

    noun: int
    name: int


def introduced_names(text: ArticleText) -> Iterator[Introduced]:
    """Every noun with a word of a name right beside it."""
    nouns = _NOUNS.get(text.language or "")
    tokens = text.tokens
    for place in tokens.places(nouns) if nouns is not None else ():
        name = _beside(text, place)
        if 0 <= name < len(tokens.words) and _may_be_name(text, name):
            yield Introduced(place, name)


def _beside(text: ArticleText, place: int) -> int:
    """Where the word stands that a noun may introduce; -1 for nowhere."""
    tokens = text.tokens
    if text.language == _BEHIND:
        return place - 1 if place and tokens.gap(place - 1) in (" ", '" ') else -1
    if place + 1 < len(tokens.words) and tokens.words[place + 1] in _OF:
        place += 1
    if place + 1 >= len(tokens.words):
        return -1
    return place + 1 if tokens.gap(place) in _GAPS else -1


def _may_be_name(text: ArticleText, place: int) -> bool:
    tokens = text.tokens
    word = tokens.words[place]
    if len(word) < _SHORTEST or word in FUNCTION_WORDS or not word.isalpha():
        return False
    if text.language == "ar":
        return without_article(word) == word
    return tokens.is_capital(place)


def noun_of(text: ArticleText, introduced: Introduced) -> str:
    """The stem of the noun, without what Arabic writes before it."""
    word = text.tokens.words[introduced.noun]
    if text.language == "ar":
        return next((w for w in without_proclitics(word) if w in _ARABIC), word)
    return stem(word, text.language)
