"""Where somebody was born: born in Bergen, Trondheim-born, родился в Омске, Таразда туған."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.arabic_cities import is_city
from kzannotate.detection.lexicon.nations import nation_of
from kzannotate.detection.statements.name_sounds import name_sound
from kzannotate.text.fold import folded_words
from kzannotate.text.months import MONTHS
from kzannotate.text.stems import stem
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

BORN = "born"
_WORDS = folded_words(
    "born native родился родилась родившийся родившаяся уроженец уроженка уроженца уроженкой"
    " уроженцем ولد ولدت وولد المولود المولودة المولد مواليد туған туып дүниеге"
)
_OF = folded_words("native уроженец уроженка уроженца уроженкой уроженцем مواليد")
_IN = folded_words("in of в во في")
_TOWNS = folded_words("the city town village городе селе деревне ауле مدينة قرية بلدة")
_KAZAKH_IN = ("да", "де", "та", "те", "нда", "нде")
_KAZAKH_TOWNS = folded_words("қаласында ауылында")
_REACH = 5
_SHORTEST = 2


class Birthplace(NamedTuple):
    """How a place sounds where somebody was born, with its first and last word."""

    sound: str
    first: int
    last: int


_MAY_TELL = WordMemo(_WORDS.__contains__)


def is_of_birth(word: str) -> bool:
    """Whether a folded word tells of a birth: a native of, born."""
    return word in _WORDS


def birthplaces(text: ArticleText) -> Iterator[Birthplace]:
    """Each place in which somebody is said to have been born."""
    for cue in text.tokens.places(_MAY_TELL):
        place = _place(text, cue)
        if place is not None and _may_be_town(text, place):
            word = text.tokens.words[place]
            sound = name_sound(word if text.language == "ar" else stem(word, text.language))
            if len(sound) >= _SHORTEST:
                yield Birthplace(sound, place, place)


def _place(text: ArticleText, cue: int) -> int | None:
    tokens, words = text.tokens, text.tokens.words
    start, end = text.sentence_words(cue)
    if text.language == "kk":
        return _before_kazakh(text, cue, start)
    if cue > start and tokens.gap(cue - 1) == "-" and words[cue] == "born":
        return cue - 1
    behind = cue + 1
    if words[cue] not in _OF or (behind <= end and words[behind] == "of"):
        near = range(behind, min(end, cue + _REACH) + 1)
        behind = next((n + 1 for n in near if words[n] in _IN), end + 1)
    while behind <= end and words[behind] in _TOWNS:
        behind += 1
    return behind if behind <= end else None


def _before_kazakh(text: ArticleText, cue: int, start: int) -> int | None:
    words = text.tokens.words
    for place in range(cue - 1, max(start, cue - _REACH) - 1, -1):
        if words[place] in _KAZAKH_TOWNS and place > start:
            return place - 1
        if text.tokens.is_capital(place) and words[place].endswith(_KAZAKH_IN):
            return place
    return None


def _may_be_town(text: ArticleText, place: int) -> bool:
    """Whether a word may be a town's name: no country, which another may call a town in it."""
    word = text.tokens.words[place]
    if word in MONTHS or nation_of(word, text.language) or not word.isalpha():
        return False
    return is_city(word) if text.language == "ar" else text.tokens.is_capital(place)
