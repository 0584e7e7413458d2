"""Full stops inside a phrase, told by the words on both sides: the upper. Selby valley."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span

_NEVER_LAST = {
    "en": "the a an and or between their its our my your every",
    "ru": "и в на по с о об от до из к у для при под над между через без или во со",
    "kk": "және мен пен туралы үшін арқылы",
    "ar": "من إلى عن بين حيث إن أن التي الذي نحو منذ خلال",
}
"""Words that more must follow."""
_BEFORE_NOUNS = (
    "upper lower northern southern eastern western central new old former national regional local"
    " great main international district provincial municipal coastal"
)
_SHOWN = ("the", "a", "an", "its", "this", "that", "their", "our")
_AS_OWNERS = (
    "حوض نهر سد وادي مدينة محافظة بلدية وزارة رئيس مدير جامعة مشروع برنامج قطاع منطقة شركة إدارة"
    " مجلس وزير أعضاء سكان تاريخ محطة محطات بحيرة ساحل جبال شمال جنوب شرق غرب وسط مركز هيئة منظمة"
    " اتحاد لجنة صندوق بنك مطار ميناء سوق قرية مدير خبراء طلاب عمال رجال حي مقر مبنى حماية"
    " مدرسة مدارس مستشفى مستشفيات مصنع مصانع أسواق طرق شارع قرى مدن موانئ شركة شركات مزارع"
    " أنهار بحيرات شواطئ أحياء حقول حقل مراكز جامعات جزيرة إقليم ولاية متحف مكتبة"
    " تطوير تنمية إنتاج صناعة تصدير زراعة مياه أسعار عدد"
)
"""Arabic nouns that, without an article, call for the noun that they are of."""
_ARABIC_PREPOSITIONS = "في من إلى على عن لدى نحو عند قرب حول"
_SHORT_FORMS = (
    "approx dept prof corp univ assn bros vols тыс млн млрд руб просп обл корп акад проф шт пер бул"
    " пос дер моск след соотв напр прим мың жыл ғас бет обл қос соц фин гос ссср http https www"
)
_SHORTEST = 4
_LONGEST_SHORT_FORM = 3
_GENITIVE_ADJECTIVE = re.compile("^[а-я]{3,}(?:ого|его|ых|их)$")
_GENITIVE_NOUN = re.compile("(?:а|я|ов|ев|еи|и|ы)$")
_RUSSIAN_DENIAL = frozenset(
    ("не", "нет", "мало", "много", "немало", "никто", "ничто", "хватает", "хватило")
)
_RUSSIAN_VERB = re.compile("(?:л|ла|ло|ли|ет|ют|ит|ат|ят|ут|ть|ся|сь|но|ны|на)$")
_KAZAKH_GENITIVE = re.compile("^.{3,}[ндт][ыі]ң$")
_KAZAKH_POSSESSED = re.compile("[ыі](?:н(?:[ыі]ң?|[ае]н?|д[ае])?)?$")
_NO_NOUN = re.compile("^(?:و|ف?س?[ينت]|ف|كما|لكن|قد|لقد|لا|لم|لن|هل|نعم|كلا|هو|هي|هذا|هذه|كان|قال)")
_STOP = ". "
_MOST = 2
"""With more of them in an article its writer has ways of their own."""


def torn_phrases(text: ArticleText) -> list[Span]:
    """The words on both sides of each full stop that seems to stand inside a phrase."""
    found = list(_torn(text)) if _STOP in text.raw else []
    return found if len(found) <= _MOST else []


def _torn(text: ArticleText) -> Iterator[Span]:
    tokens = text.tokens
    for place in tokens.followed_by(_STOP):
        if 0 < place < len(tokens.words) - 1 and _is_torn(text, place):
            yield tokens.span(place, place + 1)


def _is_torn(text: ArticleText, place: int) -> bool:
    """Whether the words around a stop belong together."""
    tokens, language = text.tokens, text.language
    before, after = tokens.words[place], tokens.words[place + 1]
    may_call = language != "ar" or before in _calling_for_more_in_arabic()
    if not (may_call and before.isalpha() and after.isalpha()) or tokens.gap(place - 1) != " ":
        return False
    raw = tokens.raw_word(place)
    if len(raw) > 1 and raw[0].isupper() and len(raw) <= _LONGEST_SHORT_FORM:
        return False
    if before in _folded(_NEVER_LAST.get(language, "")) and len(before) > 1:
        return language != "en" or raw.islower()
    if language == "ar":
        return _is_arabic_owner(text, place)
    if tokens.raw_word(place + 1)[0].islower():
        whole = len(before) >= _SHORTEST and before not in _folded(_SHORT_FORMS)
        return whole or before in _folded(_BEFORE_NOUNS)
    return _calls_for_more(text, place)


def _calls_for_more(text: ArticleText, place: int) -> bool:
    words, language = text.tokens.words, text.language
    if language == "en":
        shown = words[place - 1] in _SHOWN
        return shown and words[place] in _folded(_BEFORE_NOUNS)
    if language == "kk":
        return bool(_KAZAKH_GENITIVE.search(words[place])) and _is_possessed(words[place + 1])
    return language == "ru" and _is_russian_genitive(text, place + 1)


def _is_possessed(word: str) -> bool:
    return bool(_KAZAKH_POSSESSED.search(word))


def _is_russian_genitive(text: ArticleText, first: int) -> bool:
    """Whether a "sentence" begins with an adjective and a noun in the genitive, and no verb.

    No sentence begins so but for those that deny something, or tell of what somebody does to it.
    """
    words = text.tokens.words
    if not _GENITIVE_ADJECTIVE.search(words[first]) or len(words) < first + 3:
        return False
    last = text.sentence_words(first)[1]
    rest = words[first + 2 : last + 1]
    if not _GENITIVE_NOUN.search(words[first + 1]) or not _RUSSIAN_DENIAL.isdisjoint(rest):
        return False
    return not (rest and _RUSSIAN_VERB.search(rest[0]))


def _is_arabic_owner(text: ArticleText, place: int) -> bool:
    """Whether a noun that must be of another stands before the stop, and no verb behind it."""
    words = text.tokens.words
    owners = _folded(_AS_OWNERS)
    if words[place] not in owners:
        return False
    if _NO_NOUN.search(words[place + 1]) and words[place + 1] not in owners:
        return False
    before = words[place - 1]
    return before in _folded(_ARABIC_PREPOSITIONS) or words[place + 1].startswith("ال")


@cache
def _calling_for_more_in_arabic() -> frozenset[str]:
    return _folded(_NEVER_LAST["ar"]) | _folded(_AS_OWNERS)


@cache
def _folded(words: str) -> frozenset[str]:
    return frozenset(fold_word(word) for word in words.split())
