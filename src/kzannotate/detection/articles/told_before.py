"""Whether a sentence goes on about what was told of before, or opens something new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.numerals import may_begin

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.lexicon.properties import Property

_POINTING = folded_words(
    "it its they their he his она он оно они его ее него нее нем ней них их которых"
    " ол оның олар олардың оған онда бұл"
)
_TIMELY = folded_words(
    "was were been has had is originally officially first был была было были وقد قد كان كانت عام"
    " سنة في العام года году год today now currently presently there since so far already total"
    " сегодня сейчас ныне теперь всего уже қазір бүгін бүгінде барлығы жалпы"
    " حاليا اليوم الآن الان حتى إجمالا"
)
_MOST_OTHER_WORDS, _REACH = 2, 4


def points_back(words: Sequence[str], language: str) -> bool:
    """Whether folded words hold a pronoun for what was told of before; in Arabic, a verb opens."""
    if not _POINTING.isdisjoint(words):
        return True
    return language == "ar" and bool(words) and words[0][0] in "وتي"


def opens_bare(text: ArticleText, start: int, cue: int, day: int) -> bool:
    """Whether a sentence comes to a cue and a date without saying whom it is about.

    Before them stand pronouns and small words alone; an Arabic verb has the date right behind it.
    """
    words = text.tokens.words
    bare = all(_is_small(w, text.language) for w in words[start : min(cue, day)])
    between = words[min(cue, day) + 1 : max(cue, day)]
    arabic = text.language == "ar"
    return bare and (not arabic or all(_is_small(w, "ar") for w in between))


def names_another(text: ArticleText, day: int) -> bool:
    """Whether "founded in 2008," goes on with somebody other than a pronoun: the bakers' guild."""
    end = text.sentence_words(day)[1]
    comma = next((n for n in range(day, min(end, day + _REACH)) if "," in text.tokens.gap(n)), end)
    behind = text.tokens.words[comma + 1 : end + 1]
    return bool(behind) and text.language == "en" and behind[0] not in _POINTING


def tells_of_other(
    text: ArticleText, start: int, place: int, wanted: Property, named: Collection[int]
) -> bool:
    """Whether words of a sentence before a number may be a subject that nobody knows.

    Args:
        text: the article.
        start: number of the sentence's first word.
        place: number of the number's first word.
        wanted: the property that the number is a value of.
        named: numbers of words inside names of the reference.
    """
    open_words = [
        n
        for n in range(start, place)
        if n not in named and not _is_plain(text.tokens.words[n], wanted, text.language)
    ]
    if text.language == "ar":
        definite = any(text.tokens.words[n].startswith("ال") for n in open_words)
        return definite or len(open_words) > _MOST_OTHER_WORDS
    return any(_is_name(text, n, start) for n in open_words)


def _is_plain(word: str, wanted: Property, language: str) -> bool:
    """Whether a word is a cue, a pronoun or a small word, and so no subject."""
    return _is_small(word, language) or wanted.cued_by(word)


def _is_small(word: str, language: str) -> bool:
    """Whether a word is a pronoun, a particle, an auxiliary or a number."""
    small = word in FUNCTION_WORDS or word in _POINTING or word in _TIMELY
    return small or may_begin(word, language)


def _is_name(text: ArticleText, place: int, start: int) -> bool:
    """Whether a word has a capital that the beginning of its sentence does not explain."""
    capital = text.tokens.raw_word(place)[0].isupper()
    return capital and (place > start or text.tokens.words[place] not in text.small_words)
