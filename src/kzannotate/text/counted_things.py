"""What a number counts: the noun or the phrase behind it, a sign of money, percents."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from kzannotate.text.counted_nouns import MONEY_SIGNS
from kzannotate.text.fold import fold_word
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.halves import part_of_unit
from kzannotate.text.numerals import Numeral, may_begin, numeral_at
from kzannotate.text.qualifiers import phrases
from kzannotate.text.units import concept_of, is_square, noun_behind, phrase_at

if TYPE_CHECKING:
    from kzannotate.text.tokens import Tokens

Counted = tuple[str | None, int | None, int]
"""Concept and word of a counted noun, None where there is none; the amount's last word."""
NOUN_REACH = 3
_PERCENT = (
    "في المئة|في المائة|بالمئة|بالمائة|percent|per cent|pct|процент|процента|процентов|процентам"
    "|процентами|процентах|проц|пайыз"
)
_KAZAKH_PERCENT = fold_word("пайыз")
_LENGTHS = ("kilometre", "metre", "mile", "foot")
_OF_WORK = ("рабоч", "жұмыс")
"""What makes a Russian or Kazakh place one to work at."""
_CHAMBERS = frozenset({"parliament", "council", "assembly", "senate", "committee", "organisation"})
_OF_CHAMBERS = frozenset({"seat", "member", "deputy", "senator", "lawmaker", "councillor"})
_WHICH_ONE = frozenset({"last", "next", "past"})
_JOINS = frozenset({" ", "-", ". ", ".", "·", "/"})
_RUSSIAN_ADJECTIVES = ("ых", "их")
_RUSSIAN_PLURALS = ("ов", "ев", "еи", "ии")
_ONE_AND_MANY = frozenset({"people", "men", "women", "children", "feet", "fish", "sheep"})
_ABBREVIATED = ("тыс", "млн", "млрд", "трлн", "bn", "mln", "bln", "кв", "sq")


_STATES = fold_word("елді")
"""Countries as the object of a Kazakh sentence, and the first word of "settlements" as well."""
_ARTICLE = "ال"
"""The Arabic article, a word of its own where digits follow it."""


def unit_after(tokens: Tokens, numeral: Numeral, last: int, language: str) -> Counted:
    """Concept and word of the counted noun, and the amount's last word."""
    if numeral.share and (measured := part_of_unit(tokens, last, language)):
        return measured
    percent = _percent_at(tokens, last + 1)
    if percent or numeral.share or "%" in tokens.gap(last):
        return "share", None, last + percent
    sign = tokens.folded.text[tokens.starts[numeral.first] - 1 : tokens.starts[numeral.first]]
    if sign in MONEY_SIGNS:
        return MONEY_SIGNS[sign], None, last
    behind = tokens.gap(last).strip()[:1]
    if behind in MONEY_SIGNS:
        return MONEY_SIGNS[behind], None, last
    noun = numeral.first - 1
    hung = noun > 0 and tokens.words[noun] == _ARTICLE and tokens.gap(noun) == ""
    noun -= hung  # الإصابات الـ69
    if language == "ar" and noun >= 0 and (hung or _has_article(tokens.words[numeral.first])):
        noun = _owned_by(tokens, noun)
        unit = concept_of(tokens.words[noun], language)  # الدول التسع
        if unit is not None and is_within(tokens.gap(noun)):
            return unit, noun, last
    return _counted(tokens, last, language)


def _owned_by(tokens: Tokens, noun: int) -> int:
    """The word that is counted: of مقاعد البرلمان المئة the seats, since the chamber is one."""
    if noun < 1 or tokens.gap(noun - 1) != " " or tokens.words[noun - 1].startswith("ال"):
        return noun
    owner = concept_of(tokens.words[noun], "ar")
    chamber = owner in _CHAMBERS and concept_of(tokens.words[noun - 1], "ar") in _OF_CHAMBERS
    return noun - 1 if chamber else noun


def _has_article(word: str) -> bool:
    """Whether an Arabic number has the article, and not the first two letters of a thousand."""
    return word.startswith("ال") and not word.startswith("الف")


def _counted(tokens: Tokens, last: int, language: str) -> Counted:
    """The first noun after a number that the tables know, past an adjective or two."""
    reach = 1 if language == "ar" else NOUN_REACH
    for noun in range(last + 1, min(len(tokens.words), last + 1 + reach)):
        gap = tokens.gap(noun - 1)
        abbreviated = gap == ". " and tokens.words[noun - 1] in _ABBREVIATED
        if not (is_within(gap) or abbreviated) or _is_number(tokens, noun, language):
            break
        found = _phrase_at(tokens, noun, language) or _noun_at(tokens, noun, language)
        if found is not None:
            return found
        if tokens.words[noun] in FUNCTION_WORDS or tokens.words[noun] in _WHICH_ONE:
            break  # "1 in the city", "585 last year"
    return None, None, last


def _phrase_at(tokens: Tokens, noun: int, language: str) -> Counted | None:
    """The concept of several words: cubic metres, polling stations."""
    phrase = phrase_at(tokens.words, noun, language)
    if phrase is None or not set(map(tokens.gap, range(noun, phrase[1]))) <= _JOINS:
        return None
    return phrase[0], noun, phrase[1]


def _noun_at(tokens: Tokens, noun: int, language: str) -> Counted | None:
    word = tokens.words[noun]
    unit = "state" if word == _STATES else noun_behind(word, language)
    if unit is not None and _stands_before_its_head(tokens, noun, language):
        return None
    if unit == "seat" and tokens.words[noun - 1].startswith(_OF_WORK):
        return "job", noun, noun
    if unit is not None:
        return _member_state(tokens, noun, unit, language)
    length = concept_of(word[:-1], language) if word.endswith("²") else None
    return (f"square {length}", noun, noun) if length in _LENGTHS else None


def _stands_before_its_head(tokens: Tokens, noun: int, language: str) -> bool:
    """Whether a noun qualifies the counted one behind it: 40 school buses, 5 раненых солдат."""
    if noun + 1 >= len(tokens.words) or {tokens.gap(noun - 1), tokens.gap(noun)} != {" "}:
        return False
    word, head = tokens.words[noun : noun + 2]
    if language == "en":
        before = head.endswith("s") and not word.endswith("s") and word not in _ONE_AND_MANY
    else:
        before = word.endswith(_RUSSIAN_ADJECTIVES) and head.endswith(_RUSSIAN_PLURALS)
    return before and concept_of(head, language) is not None


def _is_number(tokens: Tokens, place: int, language: str) -> bool:
    opens = may_begin(tokens.words[place], language)
    return opens and numeral_at(tokens, place, language) is not None


def _squared(tokens: Tokens, noun: int, unit: str) -> tuple[str, int, int] | None:
    """A length with "square" before or behind it, or a raised two, as an area."""
    if unit not in _LENGTHS:
        return None
    words = tokens.words
    if noun and is_square(words[noun - 1]):
        return f"square {unit}", noun, noun
    behind = noun + 1
    if behind < len(words) and (
        (is_square(words[behind]) and tokens.gap(noun) == " ")
        or (words[behind] == "2" and tokens.gap(noun) == "")
    ):
        return f"square {unit}", noun, behind
    return None


def _member_state(tokens: Tokens, noun: int, unit: str, language: str) -> tuple[str, int, int]:
    """Member states are states, whichever of the two words comes first; squares are areas."""
    squared = _squared(tokens, noun, unit)
    if squared:
        return squared
    if noun + 1 < len(tokens.words) and unit in ("member", "state"):
        second = concept_of(tokens.words[noun + 1], language)
        if {unit, second} == {"member", "state"} and tokens.gap(noun) in (" ", "-"):
            return "state", noun, noun + 1
        if unit == "member" and second is not None and tokens.gap(noun) == " ":
            return second, noun, noun + 1  # nine member clubs
    return unit, noun, noun


def is_within(gap: str) -> bool:
    """Whether the words on both sides of a gap belong together."""
    return gap == " " or (set(gap) <= {" ", "-", '"'} and " - " not in gap)


def _percent_at(tokens: Tokens, start: int) -> int:
    """How many words of "percent" stand at a place; 0 for none."""
    if start >= len(tokens.words) or not tokens.words[start].startswith(_percent_openings()):
        return 0
    for length in (1, 2):
        phrase = " ".join(tokens.words[start : start + length])
        if phrase in phrases(_PERCENT) or (phrase.startswith(_KAZAKH_PERCENT) and length == 1):
            return length
    return 0


@cache
def _percent_openings() -> tuple[str, ...]:
    return tuple({phrase.split()[0] for phrase in phrases(_PERCENT)} | {_KAZAKH_PERCENT})
