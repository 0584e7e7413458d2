"""What a number counts whose noun does not stand right behind it.

"The number of publishers reached 130", "twelve of the animals", «двое из шести беглецов»,
«بلغ عدد القتلى تسعة», «қызметкерлердің үшеуі».
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.measures import cued
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import without_article
from kzannotate.text.numerals import may_begin, numeral_at
from kzannotate.text.units import concept_of, open_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_NUMBER_OF = {
    "ar": folded_words("عدد وعدد بعدد أعداد"),
    "en": frozenset({"number", "numbers"}),
    "ru": folded_words("число числа количество количества численность"),
    "kk": folded_words("саны санының санын"),
}
_BACK = 9
_OUT_OF = {"ar": frozenset({"من"}), "en": frozenset({"of"}), "ru": frozenset({"из"})}
_WHOSE = folded_words("the its their those these his her our all этих всех своих")
_PRONOUNS = frozenset(("оның", "олардың", "мұның", "бұның", "соның", "бұлардың"))
_GENITIVE = ("ның", "нің", "дың", "дің", "тың", "тің")
_ENDINGS = ("هم", "ها", "نا", "ه", "ي")
_HURT = frozenset({"injured", "missing"})
_REACH = 3
_BETWEEN = frozenset((" ", " «", " “", ' "'))
_ROW_SIGNS = frozenset((":", ": ~", ":~"))
_APOSTROPHES = frozenset(("'", "’"))
_CLAUSES = frozenset(".;؛!?؟\n")


def fared_before(text: ArticleText, amount: Amount) -> bool:
    """Whether a number is of some to whom something happened before: four of the injured."""
    if amount.noun is not None or amount.unit == "share":
        return False
    noun = next(_behind(text, amount), None)
    return noun is not None and not _HURT.isdisjoint(cued(text.tokens.words[noun]))


def is_some_of(text: ArticleText, amount: Amount) -> bool:
    """Whether a number is of some larger whole: three of the freight stations."""
    alone = amount.noun is None and amount.counted is None and amount.unit is None
    return alone and next(_behind(text, amount), None) is not None


def with_its_noun(text: ArticleText, amount: Amount) -> Amount:
    """An amount that counts what words before it or past "of" name; else the amount itself."""
    if amount.unit is not None or amount.counted is not None or amount.others:
        return amount
    for place in (*_behind(text, amount), *_before(text, amount)):
        word = without_article(text.tokens.words[place])
        unit = concept_of(word, text.language) or _with_an_ending(word, text.language)
        counted = None if unit else open_noun(word, text.language)
        if unit or counted:
            return replace(amount, unit=unit, counted=counted)
    return amount


def _with_an_ending(word: str, language: str) -> str | None:
    """The concept of an Arabic noun that somebody has or that goes on: عماله, مصابي الحادث."""
    if language != "ar":
        return None
    bare = (word.removesuffix(e) for e in _ENDINGS if word.endswith(e) and len(word) > len(e) + 2)
    return next((unit for w in bare if (unit := concept_of(w, language))), None)


def _behind(text: ArticleText, amount: Amount) -> Iterator[int]:
    """Where the noun may stand of which a number is some: two of the six fugitives."""
    tokens, words = text.tokens, text.tokens.words
    _, end = text.sentence_words(amount.first)
    place = max(amount.last, amount.number.last) + 1
    if place >= end or words[place] not in _OUT_OF.get(text.language, ()):
        return
    if tokens.gap(place - 1) != " ":
        return
    place += 1
    while place <= end and words[place] in _WHOSE:
        place += 1
    numeral = numeral_at(tokens, place, text.language) if place <= end else None
    place = numeral.last + 1 if numeral else place
    for at in range(place, min(end, place + _REACH) + 1):
        owned = words[at] == "s" and tokens.gap(at - 1) in _APOSTROPHES  # of the choir's singers
        if owned:
            continue
        if tokens.gap(at - 1) not in _BETWEEN or words[at] in FUNCTION_WORDS:
            return
        yield at


def _before(text: ArticleText, amount: Amount) -> Iterator[int]:
    """Where the noun may stand of which a number is told: the number of publishers is 130."""
    tokens, words = text.tokens, text.tokens.words
    start, _ = text.sentence_words(amount.first)
    before = words[amount.first - 1] if amount.first > start else ""
    owned = before.endswith(_GENITIVE) and before not in _PRONOUNS
    if text.language == "kk" and owned and tokens.gap(amount.first - 1) == " ":
        yield amount.first - 1
    if amount.first > start and tokens.gap(amount.first - 1).strip() in _ROW_SIGNS:
        yield from range(start, min(start + _REACH, amount.first))
    for place in range(amount.first - 1, max(start, amount.first - _BACK) - 1, -1):
        gap = tokens.gap(place)
        if not _CLAUSES.isdisjoint(gap) or may_begin(words[place], text.language):
            return
        if words[place] in _NUMBER_OF.get(text.language, ()):
            yield from _named(text, place, start, amount.first)
            return


def _named(text: ArticleText, place: int, start: int, end: int) -> Iterator[int]:
    """Places of the noun beside "number of"."""
    words = text.tokens.words
    if text.language == "kk":
        if place > start:
            yield place - 1
        return
    first = place + 1
    if text.language == "en":
        if words[first : first + 1] != ("of",):
            return
        first += 1
    yield from range(first, min(end, first + _REACH))
