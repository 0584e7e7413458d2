"""What two sentences share that names a thing: a head noun with its name, or three words in a row.

Sentences of two writers may share few words; "the Sunken Mile mine" tells more than the rest.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.date_roles import roles_of
from kzannotate.detection.lexicon.head_nouns import body_nouns
from kzannotate.detection.lexicon.measures import cued
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.months import MONTHS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.numerals import may_begin
from kzannotate.text.units import dual_of, unit_of
from kzannotate.text.weekdays import weekday_of

if TYPE_CHECKING:
    from kzannotate.text.tokens import Tokens

_MORE_HEADS = {
    "ar": "منجم نفق قرية قرى بلدة مدينة وادي جبل نهر بحيرة طريق شارع حي محطة مسرح قاعة سوق حديقة"
    " سباح سباحة عداء عداءة دراج ملاكم مصارع لاعب رامي فارس لاعبة"
    " فندق عبارة سفينة مركب قطار منتجع مخيم فريق ماراثون سباق رأس جزيرة مسجد بناية مبنى برج كنيسة"
    " مسبح",
    "en": "mine tunnel village town valley mountain lake road street theatre hall market park hotel"
    " ferry ship boat train resort camp club race cape island church tower centre primary depot"
    " pool",
    "ru": "шахта тоннель село деревня поселок долина гора озеро перевал дорога улица театр зал"
    " рынок парк гостиница отель паром судно поезд лагерь гонка остров храм башня центр"
    " бассейн музей стадион",
    "kk": "шахта ауыл ауылы қала қаласы тау тауы өзен өзені көл көлі жол көше көшесі театр театры"
    " базар базары саябақ саябағы қонақүй арал аралы орталық орталығы асу асуы",
}
_ATTRIBUTED_WORDS = (
    "وزارة هيئة وكالة مديرية إدارة مصلحة متحدث ناطق بيان دفاع شرطة صحة داخلية طوارئ إن أن مصدر"
    " مصادر رئيس مدير حسب وفق"
    " ministry health interior emergencies emergency said says agency department service police"
    " spokesman spokeswoman statement officials official"
    " министерство сообщил сообщили агентство управление служба полиция представитель мчс"
    " минздрав департамент"
    " министрлігі агенттігі басқармасы қызметі полиция департаменті өкілі"
)
ATTRIBUTED = frozenset().union(
    *(
        noun_stems(fold_word(word), language)
        for word in _ATTRIBUTED_WORDS.split()
        for language in ("en", "ru", "kk")
    )
)
_PARTICIPLES: tuple[str, ...] = ("ған", "ген", "қан", "кен", "атын", "етін", "вш", "ющ", "нн")
_PARTICIPLES += ("ing", "ed", "ет", "ит", "ют", "ят", "ут", "ат", "ется", "ится", "ла", "ло", "ли")
_PARTICIPLES += ("ил", "ился", "овал", "ивал")
"""What stands beside a noun and is no name of it."""
_AND_MORE = re.compile("وو|و(?!اد|هر|اس|ار|رق|زا|لا|دي|حد|سط|طن)[^ ]{3,}ه?$")
"""An Arabic "and" with a noun, which goes on behind a thing and is no name of it."""
_WERE = frozenset(("был", "была", "было", "были"))
_TIMES = frozenset(("minute", "hour", "day", "week", "month", "year"))
_SHORTEST = 2
_SURE = 2


def heads() -> frozenset[str]:
    """Stems of nouns that names of bodies, places, vessels and events are made with."""
    return _heads()


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    more = (
        noun_stems(fold_word(word), language)
        for language, words in _MORE_HEADS.items()
        for word in words.split()
    )
    return (body_nouns() | frozenset().union(*more)) - ATTRIBUTED


@lru_cache(maxsize=16_384)
def _telling(word: str, language: str) -> frozenset[str]:
    """Stems of a word that may be part of a name; none for small words, numbers, days, measures."""
    plain = len(word) <= _SHORTEST or word in FUNCTION_WORDS or word.isdecimal()
    if plain or word in MONTHS or weekday_of(word) is not None or may_begin(word, language):
        return frozenset()
    stems = noun_stems(word, language)
    aside = stems & ATTRIBUTED or classes_of(word) or cued(word) or roles_of(word)
    timed = unit_of(word, language) or (dual_of(word) if language == "ar" else None)
    return frozenset() if aside or timed in _TIMES or word in _WERE else stems


Chain = tuple[str, str]


def chains(tokens: Tokens, language: str) -> frozenset[Chain]:
    """Stems of every two telling words that stand side by side."""
    words = tokens.words
    found: set[Chain] = set()
    for place in range(len(words) - 1):
        if tokens.gap(place).strip(" \"'«»“”-") or _AND_MORE.match(words[place + 1]):
            continue
        first = _telling(words[place], language)
        second = _telling(words[place + 1], language) if first else first
        found |= {(a, b) for a in first for b in second}
    return frozenset(found)


def anchored(one: frozenset[Chain], other: frozenset[Chain]) -> bool:
    """Whether two sentences share a name with its head noun, or three words in a row."""
    shared = one & other
    if not shared:
        return False
    known = heads()
    if any(a in known or b in known for a, b in shared):
        return True
    return len({stem for chain in shared for stem in chain}) > _SURE


def other_namesakes(
    one: frozenset[Chain],
    other: frozenset[Chain],
    language: str,
    besides: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
) -> bool:
    """Whether a head noun that both have is another's in each: two hospitals, two villages.

    Args:
        one: chains of a sentence.
        other: those of another.
        language: of both.
        besides: stems that stand elsewhere in the articles of the one and of the other.
    """
    known = heads()
    here, there = _named(one, known, language), _named(other, known, language)
    ours, others = _stems(one) | besides[0], _stems(other) | besides[1]
    return any(
        here[head].isdisjoint(others) and there[head].isdisjoint(ours)
        for head in here.keys() & there.keys()
    )


def _named(chains_: frozenset[Chain], known: frozenset[str], language: str) -> dict[str, set[str]]:
    """What stands beside each head noun: behind it in Arabic and Russian, before it elsewhere."""
    found: dict[str, set[str]] = {}
    behind = language in ("ar", "ru")
    for a, b in chains_:
        head, name = (a, b) if behind else (b, a)
        if head in known and name not in known and not name.endswith(_PARTICIPLES):
            found.setdefault(head, set()).add(name)
    return found


def _stems(chains_: frozenset[Chain]) -> frozenset[str]:
    return frozenset(stem for chain in chains_ for stem in chain)
