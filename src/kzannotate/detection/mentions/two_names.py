"""Bodies that the reference does not hold, named in two ways that differ in one word."""

from __future__ import annotations

import itertools
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.distinctions import DISTINGUISHING, HEADS, LIKE_HEADS
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.name_words import say_the_same
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.domain.span import Span

    Stems = frozenset[str]

_MORE_HEADS = {
    "ar": "جمعية برنامج مبادرة مشروع رابطة نقابة جامعة متحف مدرسة مرصد",
    "en": "association society programme program initiative foundation project university museum"
    " network trust alliance federation coalition",
    "ru": "ассоциация общество программа инициатива проект университет музей сеть федерация",
    "kk": "қауымдастық қауымдастығы қоғам қоғамы бағдарлама бағдарламасы жоба жобасы музейі",
}
_HEAD_LAST = ("en", "kk")
_LONGEST = 5
_STOPPERS = frozenset(
    map(fold_word, ("в", "на", "с", "со", "к", "у", "от", "في", "من", "إلى", "عن"))
)
"""Function words that no name goes on behind."""
_FEWEST_SAME = 2
_FEWEST_BESIDE_HEAD = 3
_MOST = 60
"""So many nouns for bodies are compared in one article."""


class Named(NamedTuple):
    """A noun for a body and the content words that its name seems to have, from it outwards."""

    head: Stems
    words: tuple[Stems, ...]
    places: tuple[int, ...]


class TwoNames(NamedTuple):
    """Two names that seem to be one body's."""

    first: Span
    second: Span


def bodies_under_two_names(text: ArticleText, taken: frozenset[int]) -> Iterator[TwoNames]:
    """Pairs of names in different sentences that differ in a word with the same meaning.

    Args:
        text: the article.
        taken: words of names that the reference holds.
    """
    named = itertools.islice(_named(text, taken), _MOST)
    seen: set[tuple[int, int]] = set()
    for one, other in itertools.combinations(named, 2):
        length = _common(one, other, text.language)
        if length and _sentence(text, one) != _sentence(text, other):
            first, second = _span(text, one, length), _span(text, other, length)
            if (first.start, second.start) not in seen and _differ(text, first, second):
                seen.add((first.start, second.start))
                yield TwoNames(first, second)


def _named(text: ArticleText, taken: frozenset[int]) -> Iterator[Named]:
    words, language = text.tokens.words, text.language
    step = -1 if language in _HEAD_LAST else 1
    for place in text.tokens.places(_may_be_heads(language)):
        if place in taken:
            continue
        stems = noun_stems(words[place], language)
        if language == "en" and not text.tokens.raw_word(place)[0].isupper():
            continue
        places = tuple(_outwards(text, place, step, taken))
        if len(places) >= _FEWEST_SAME:
            stemmed = tuple(noun_stems(words[n], language) for n in places)
            yield Named(stems, stemmed, (place, *places))


def _outwards(text: ArticleText, place: int, step: int, taken: frozenset[int]) -> Iterator[int]:
    """Places of content words beside a noun, up to a sign or what is no part of a name."""
    words, gap = text.tokens.words, text.tokens.gap
    count = 0
    while count < _LONGEST:
        beside = place + step
        if not 0 <= beside < len(words) or gap(min(place, beside)) != " " or beside in taken:
            return
        place = beside
        if words[place] in FUNCTION_WORDS:
            if words[place] in _STOPPERS:
                return
            continue
        if text.language == "en" and not text.tokens.raw_word(place)[0].isupper():
            return
        count += 1
        yield place


def _common(one: Named, other: Named, language: str) -> int:
    """How many words outwards two names share but for one; 0 where they are no two of one."""
    if one.head.isdisjoint(other.head):
        return _same_but_head(one, other)
    same, odd = 0, 0
    for length, (a, b) in enumerate(zip(one.words, other.words, strict=False), 1):
        if not a.isdisjoint(b):
            same += 1
            if odd and same >= _FEWEST_SAME:
                return length
        elif odd or not say_the_same(a, b, language) or (a | b) & DISTINGUISHING:
            return 0
        else:
            odd = length
    return 0


def _same_but_head(one: Named, other: Named) -> int:
    if not any(one.head & kin and other.head & kin for kin in LIKE_HEADS):
        return 0
    pairs = zip(one.words, other.words, strict=False)
    same = len(list(itertools.takewhile(lambda p: not p[0].isdisjoint(p[1]), pairs)))
    return same if same >= _FEWEST_BESIDE_HEAD else 0


def _sentence(text: ArticleText, named: Named) -> int:
    return text.sentence_words(named.places[0])[0]


def _span(text: ArticleText, named: Named, length: int) -> Span:
    places = named.places[: length + 1]
    return text.tokens.span(min(places), max(places))


def _differ(text: ArticleText, first: Span, second: Span) -> bool:
    return fold_word(first.of(text.raw)) != fold_word(second.of(text.raw))


@cache
def _may_be_heads(language: str) -> WordMemo[bool]:
    heads = _heads(language)
    return WordMemo(lambda word: not heads.isdisjoint(noun_stems(word, language)))


@cache
def _heads(language: str) -> Stems:
    words = _MORE_HEADS.get(language, "").split()
    return HEADS.union(*(noun_stems(fold_word(w), language) for w in words))
