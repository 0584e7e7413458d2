"""Two shares that nobody can have at once: those in towns and those in villages, two rivals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.terms import whole_or_beginning
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS

if TYPE_CHECKING:
    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_TOWNS = whole_or_beginning(
    "urban city_ cities_ town_ towns_ حضري مدن_ المدن_ والمدن_ المدينة_ город_ городе_ городах_"
    " городск қалада_ қалаларда_ қалалық_"
)
_VILLAGES = whole_or_beginning(
    "rural village_ villages_ countryside_ ريف القرى_ قرى_ الأرياف_ село_ селе_ селах_ сельск"
    " деревн ауылда_ ауылдарда_ ауылдық_"
)
_LIVE = folded_words(
    "live lives lived reside resides يعيش يعيشون تعيش يقيم يقيمون تقيم يسكن يسكنون تسكن يقطن يقطنون"
    " живут живет проживают проживает тұрады тұрып"
)
_WHO = folded_words("who whom those that الذين الذي ممن кто которые тех")
_AREAS = folded_words(
    "areas area المناطق مناطق местности районах населенных пунктах жерлерде жерде ал and while"
)
_RIVALS = whole_or_beginning("rival opponent challenger منافس خصم соперни конкурент қарсылас")
_OF = folded_words("of من из среди")
_VOTES = folded_words("vote votes الأصوات أصوات голосов голоса дауыс дауысты дауыстың")
_ELSEWHERE = folded_words(
    "in at among from than while earlier last previous في لدى بين مقارنة в во на среди у год году"
)
_ROUNDS = folded_words(
    "off runoff round الجولة الإعادة الثانية туре туром тур второй турда айналымда election"
)
_RIVAL_REACH, _TAIL = 10, 4


def exclude_each_other(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether two shares in the order of their sentence are of two parts of one whole."""
    return _are_dwellers(text, one, other) or _are_rivals(text, one, other)


def _are_dwellers(text: ArticleText, one: Amount, other: Amount) -> bool:
    """85 % of the people live in towns, and 42 % in villages."""
    end = text.sentence_words(one.first)[1]
    words = text.tokens.words
    first, second = words[_last(one) + 1 : other.first], words[_last(other) + 1 : end + 1]
    live = second if text.language == "kk" else first
    if _LIVE.isdisjoint(live) or not _WHO.isdisjoint((*first, *second)):
        return False
    if text.language != "kk" and not _dwell(first):
        return False
    near = second[:_TAIL]
    if any(w in _OF for w in second[:1]):
        return False
    place = next((n for n, w in enumerate(near) if _TOWNS[w] or _VILLAGES[w]), None)
    if place is None or not all(map(_is_small, near[:place])):
        return False
    kinds = [any(_TOWNS[w] for w in first), any(_VILLAGES[w] for w in first)]
    return kinds == [bool(_VILLAGES[near[place]]), bool(_TOWNS[near[place]])]


def _dwell(words: tuple[str, ...]) -> bool:
    """Whether people live in a town or a village by the words right behind the verb."""
    verb = next((n for n, w in enumerate(words) if w in _LIVE), len(words))
    return any(_TOWNS[w] or _VILLAGES[w] for w in words[verb + 1 : verb + _TAIL])


def _is_small(word: str) -> bool:
    return word in FUNCTION_WORDS or word in _LIVE or word in _AREAS


def _are_rivals(text: ArticleText, one: Amount, other: Amount) -> bool:
    """She won 54 % of the vote and her rival 47 %."""
    end = text.sentence_words(one.first)[1]
    words = text.tokens.words
    between, tail = words[_last(one) + 1 : other.first], words[_last(other) + 1 : end + 1]
    if _VOTES.isdisjoint(between[:_TAIL]) or len(between) > _RIVAL_REACH:
        return False
    told = _without_round(between)
    if not _ELSEWHERE.isdisjoint((*told, *tail)) or len(tail) > _TAIL:
        return False
    return any(_RIVALS[w] for w in between) or _is_named(text, other)


def _without_round(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words less "in the run-off": both shares are of that."""
    for length in (4, 3, 2):
        for place in range(len(words) - length + 1):
            part = words[place : place + length]
            if part[0] in _ELSEWHERE and part[-1] in _ROUNDS:
                return (*words[:place], *words[place + length :])
    return words


def _is_named(text: ArticleText, share: Amount) -> bool:
    """Whether two words with capitals stand right before a share: and Aset Milov 49.3 %."""
    places = (share.first - 2, share.first - 1)
    return text.language != "ar" and min(places) > 0 and all(map(text.tokens.is_capital, places))


def _last(amount: Amount) -> int:
    return max(amount.last, amount.number.last)
