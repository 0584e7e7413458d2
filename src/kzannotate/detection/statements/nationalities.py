"""The country that somebody is called after, beside the name: Welsh mountaineer Gwen Pryce."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.nations import Nation, nation_of
from kzannotate.detection.lexicon.parts_played import parts_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.mentions.arabic_people import CLAUSES
from kzannotate.detection.mentions.unlisted_names import spelled
from kzannotate.detection.passages.anchors import heads
from kzannotate.detection.passages.telling_words import telling
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.unlisted_names import Spelled

NATION = "nation"
_BEFORE, _BEHIND = 4, 5
_OF = folded_words("of from из من")
_ARTICLES = frozenset({"a", "an", "the"})
_NO_NATION = folded_words(
    "born native origin based former descent naturalised naturalized trained educated by against"
    " over beat defeated родом уроженец уроженка происхождения أصل الأصل المولد مولود المولود"
    " тумасы шыққан текті"
)
"""Words beside which a country is not the one that somebody is of."""
_BODY_WORDS = folded_words(
    "league team club side squad army company embassy championship film magazine festival national"
    " airline giants champions parliament government city market state language literature"
    " المنتخب منتخب النادي نادي الفريق فريق الدوري دوري الحزب حزب الشركة شركة الجيش السفارة الوطني"
    " الوطنية الحكومة البرلمان الدولة الشعب الأدب اللغة الجامعة"
    " сборной сборная клуба команды лиги чемпионата компании армии посольства партии"
    " құрама құрамасының клубының лигасының командасының компаниясының тілі тілінің әдебиеті"
)
_ARTICLE, _SHORTEST = "ال", 3
_SHORTEST_TRIBE, _LONGEST_GIVEN = 6, 6
_PLAIN = frozenset(" \"'-«»“”")


class Nationality(NamedTuple):
    """A word that calls somebody after a country, with its first and its last word."""

    code: str
    first: int
    last: int


@cache
def _nations(language: str) -> WordMemo[Nation | None]:
    return WordMemo(lambda word: nation_of(word, language))


def nationality(text: ArticleText, first: int, last: int) -> Nationality | None:
    """The country that somebody is of whose name stands at some words."""
    return _before(text, first) or _behind(text, last)


def called_after_countries(text: ArticleText) -> Iterator[Spelled]:
    """Arabic names behind what somebody is and is called after: الطاهية البيروفية لوسيا فيغا."""
    tokens, words = text.tokens, text.tokens.words
    for place in tokens.places(_nations("ar")):
        first = place + 1
        if not 0 < place < len(words) - 2 or not (
            words[place].startswith(_ARTICLE) and words[place - 1].startswith(_ARTICLE)
        ):
            continue
        plain = tokens.gap(place) == " " == tokens.gap(first) and tokens.gap(place - 1) == " "
        if plain and all(map(_may_name, words[first : first + 2])):
            pair = words[first], words[first + 1]
            person = spelled(tokens.span(first, first + 1), pair, "ar")
            if person is not None:
                yield person


def called_after_tribes(text: ArticleText) -> Iterator[Spelled]:
    """Two Arabic words of which the other is built as a surname: جود العتيبي."""
    tokens, words = text.tokens, text.tokens.words
    for place in tokens.places(_LIKE_A_TRIBE):
        first = place - 1
        if first < 0 or tokens.gap(first) != " " or words[first].startswith(_ARTICLE):
            continue
        if _may_name(words[first]) and len(words[first]) <= _LONGEST_GIVEN:
            person = spelled(tokens.span(first, place), (words[first], words[place]), "ar")
            if person is not None:
                yield person


def _is_like_a_tribe(word: str) -> bool:
    built = word.startswith(_ARTICLE) and word.endswith("ي") and len(word) >= _SHORTEST_TRIBE
    return built and _may_name(word) and nation_of(word, "ar") is None


_LIKE_A_TRIBE = WordMemo(_is_like_a_tribe)


def _may_name(word: str) -> bool:
    """Whether an Arabic word means nothing else, as far as anybody knows."""
    if len(word) < _SHORTEST or word in FUNCTION_WORDS or parts_of(word):
        return False
    return bool(telling(word, "ar")) and not concepts_of(word, "ar") and not topics_of(word)


def _before(text: ArticleText, first: int) -> Nationality | None:
    tokens, start = text.tokens, text.sentence_words(first)[0]
    nations = _nations(text.language)
    between: list[int] = []
    for place in range(first - 1, max(start, first - _BEFORE) - 1, -1):
        if set(tokens.gap(place)) - _PLAIN or tokens.words[place] in CLAUSES:
            return None
        nation = nations[tokens.words[place]]
        if nation:
            return _called(text, nation, place, between)
        between.append(place)
    return None


def _called(
    text: ArticleText, nation: Nation, place: int, between: list[int]
) -> Nationality | None:
    """A word before a name that calls somebody after a country."""
    tokens, language = text.tokens, text.language
    words = tokens.words
    if language == "ar":
        body = [words[place - 1]] if place else []
        if len(between) > 1 or nation.is_country or _has_body(body, language):
            return None
        body = [words[n] for n in between]
    else:
        if any(tokens.is_capital(n) for n in between):
            return None
        body = [words[n] for n in between]
        from_there = place > 0 and words[place - 1] in _OF and not between
        if nation.is_country and not (from_there or _owns(text, place, between)):
            return None
        if place and words[place - 1] in _OF and not from_there:
            return None
    around = words[max(0, place - 2) : place]
    if _has_body(body, language) or not _NO_NATION.isdisjoint((*body, *around)):
        return None
    return Nationality(nation.code, place, place)


def _owns(text: ArticleText, place: int, between: list[int]) -> bool:
    """Whether a country's own name says whose somebody is: Sweden's Freja Holm."""
    word = text.tokens.raw_word(place)
    if text.language == "en":
        after = [text.tokens.words[n] for n in between]
        return after[-1:] == ["s"] or word.endswith(("'s", "’s"))
    return False


def _has_body(words: Iterable[str], language: str) -> bool:
    known = heads()
    return any(w in _BODY_WORDS or not noun_stems(w, language).isdisjoint(known) for w in words)


def _behind(text: ArticleText, last: int) -> Nationality | None:
    """Behind a name: Freja Holm of Sweden, Freja Holm (Sweden), Freja Holm, a Swedish cellist."""
    tokens, end = text.tokens, text.sentence_words(last)[1]
    nations = _nations(text.language)
    if last + 1 > end:
        return None
    gap, word = tokens.gap(last), tokens.words[last + 1]
    if "(" in gap:
        nation = nations[word]
        return Nationality(nation.code, last + 1, last + 1) if nation else None
    if gap == " " and word in _OF and last + 2 <= end:
        nation = nations[tokens.words[last + 2]]
        if nation and nation.is_country:
            return Nationality(nation.code, last + 2, last + 2)
        return None
    return _apposed(text, last, end) if gap.startswith((",", "،", " –", " —")) else None


def _apposed(text: ArticleText, last: int, end: int) -> Nationality | None:
    """What stands between a name and the next sign: , a Swedish cellist,."""
    tokens, language = text.tokens, text.language
    words, nations = tokens.words, _nations(language)
    row: list[int] = []
    for place in range(last + 1, min(end, last + _BEHIND) + 1):
        row.append(place)
        if set(tokens.gap(place)) - _PLAIN:
            break
    told = [words[n] for n in row]
    if language == "en" and told[0] not in _ARTICLES:
        return None
    if not _NO_NATION.isdisjoint(told) or not CLAUSES.isdisjoint(told):
        return None
    found = [n for n in row[:3] if (nation := nations[words[n]]) and not nation.is_country]
    if len(found) != 1 or _has_body((words[n] for n in row if n != found[0]), language):
        return None
    nation = nations[words[found[0]]]
    return Nationality(nation.code, found[0], found[0]) if nation else None
