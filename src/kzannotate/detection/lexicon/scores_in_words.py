"""Results of matches told in words: three-one, بثلاثة أهداف مقابل هدف, пять — ноль."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.fold import fold_word, folded_words
from kzannotate.text.numerals import numeral_at
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.text.tokens import Tokens

_LARGEST = 30
_DASHES = frozenset(("-", " - ", ":"))
_THINGS = folded_words(
    "أهداف هدف هدفا مجموعات مجموعة أشواط شوط goals goal sets set games frames мяча мячей гола голов"
    " сета партии доп гол"
)
_LONE_WORDS = "هدف مجموعة شوط واحد واحدة one один одна одну одному бір"
_LONE = {fold_word(word): 1 for word in _LONE_WORDS.split()}
_TWO = {fold_word(w): 2 for w in ("هدفين", "هدفان", "مجموعتين", "مجموعتان", "شوطين")}
_AGAINST = frozenset(map(fold_word, ("مقابل", "to", "против")))
_NOTHING = (("دون", "رد"), ("دون", "مقابل"), ("مقابل", "لا"), ("بلا", "رد"), ("من", "دون"))
_CLEAN = frozenset(map(fold_word, ("نظيفة", "نظيف", "نظيفين", "نظيفتين", "وحيد", "يتيم")))
_NIL = {"nil": 0, "zero": 0, "love": 0, "ноль": 0, "нуль": 0, "нөл": 0, "صفر": 0}
_ZEROS = {fold_word(word): value for word, value in _NIL.items()}
_ROWS = {
    fold_word(word): value
    for value, words in enumerate(("ثنائية", "ثلاثية", "رباعية", "خماسية", "سداسية", "سباعية"), 2)
    for word in words.split()
}
"""So many goals in one word: a triple, clean or against one goal."""
_ALONE = _TWO | _LONE | _ZEROS | _ROWS
_CLITICS = "بل"
Side = tuple[int, int]
"""A number of points and the number of the last word that tells it."""


def _joins(word: str) -> bool:
    is_for = word[:1] == "ل" and word[1:] in _ALONE  # بثلاثة أهداف لهدف
    return is_for or word in _AGAINST or word in _CLEAN or word in ("دون", "بلا") or word in _ZEROS


_JOINS = WordMemo(_joins)


def scores_in_words(tokens: Tokens, language: str) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """First and last word and the two numbers of each result that no digits tell, in order."""
    past = 0
    for place in _openings(tokens, language):
        if place < past:
            continue
        one = _side(tokens, place, language)
        other = _other(tokens, one[1], language) if one else None
        if one and other and max(one[0], other[0]) <= _LARGEST:
            yield place, other[1], (max(one[0], other[0]), min(one[0], other[0]))
            past = other[1] + 1


def _openings(tokens: Tokens, language: str) -> Iterator[int]:
    """Places soon before a word that joins two numbers, or before a dash between two in words."""
    near: set[int] = set()
    for place in tokens.places(_JOINS):
        near.update(range(max(0, place - 4), place + 1))
    words = tokens.words
    for place in sorted(near):
        if not words[place].isdecimal():
            yield place
    if language in ("en", "ru", "kk"):
        for place in range(len(words) - 1):
            joined = tokens.gap(place) in _DASHES and place not in near
            if joined and not words[place].isdecimal() and not words[place + 1].isdecimal():
                yield place


def _side(tokens: Tokens, place: int, language: str) -> Side | None:
    """The number that begins with a word, with what it counts."""
    words = tokens.words
    if place >= len(words):
        return None
    named = _named(words[place], language)
    if named is not None:
        return named, place
    found = numeral_at(tokens, place, language)
    if found is None or found.share or found.value != int(found.value):
        return None
    last = found.last
    if any(w.isdecimal() for w in words[found.first : last + 1]):
        return None
    counts = words[last + 1 : last + 2] and words[last + 1] in _THINGS and tokens.gap(last) == " "
    return int(found.value), last + bool(counts)


def _named(word: str, language: str) -> int | None:
    """What one word tells by itself: nil, a goal, two goals."""
    bare = word[1:] if language == "ar" and word[:1] in _CLITICS else word
    return next((_ALONE[form] for form in (word, bare) if form in _ALONE), None)


def _other(tokens: Tokens, last: int, language: str) -> Side | None:
    """What stands against a number: a second one, or nothing."""
    words = tokens.words
    behind = words[last + 1 : last + 3]
    if not behind:
        return None
    if tokens.gap(last) != " ":
        dashed = tokens.gap(last) in _DASHES and language != "ar"
        return _side(tokens, last + 1, language) if dashed else None
    if behind in _NOTHING:
        return 0, last + 2
    if behind[0] in _CLEAN:
        return 0, last + 1
    if behind[0] in _AGAINST:
        return _side(tokens, last + 2, language)
    is_for = language == "ar" and behind[0][:1] == "ل" and words[last] in _THINGS
    return _side(tokens, last + 1, language) if is_for else None
