"""How many of something somebody has won, by an ordinal: her fourth gold, لقبه الثالث."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import Amount
from kzannotate.text.fold import folded_words
from kzannotate.text.numerals import Numeral
from kzannotate.text.ordinals import ordinal_at
from kzannotate.text.units import concept_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.ordinals import Ordinal

_WON = frozenset(("gold", "medal", "title", "win"))
_NOUN_WORDS = (
    "gold golds title titles medal ذهبيته ذهبيتها ذهبيتهم لقبه لقبها لقبهم ميداليته ميداليتها فوزه"
    " فوزها золото титул титула медаль алтынын алтыны титулын титулы медалін"
)
_NOUNS = folded_words(_NOUN_WORDS)
_OWN = folded_words("his her their its свой своё свою его её их өзінің")
_CLITICS = ("ه", "ها", "هم")
_BEFORE = 4
_MANY = 40


def won_again(text: ArticleText) -> Iterator[Amount]:
    """Each ordinal of what somebody has won so far, as so many of them, in order."""
    for place in text.tokens.places(_IS_WON):
        ordinal = _beside(text, place)
        unit = _unit(text, place)
        if ordinal is not None and unit is not None and 1 < ordinal.value < _MANY:
            value = float(ordinal.value)
            number = Numeral(ordinal.first, ordinal.last, value)
            first, last = min(place, ordinal.first), max(place, ordinal.last)
            yield Amount(first, last, number, value, value, Bound.EXACT, unit, place)


_IS_WON = WordMemo(lambda word: word in _NOUNS or None)


def _unit(text: ArticleText, place: int) -> str | None:
    """What was won, whatever ending the word has."""
    word, language = text.tokens.words[place], text.language
    forms = [word]
    if language == "ar":
        bare = next((word.removesuffix(c) for c in ("هم", "ها", "ه") if word.endswith(c)), word)
        forms = [bare, bare.removesuffix("ت") + "ه"]
    if language == "en":
        forms.append(f"{word}s")  # singulars may stand before other nouns: a gold cup
    found = (concept_of(form, language) for form in forms)
    return next((u for u in found if u in _WON), None)


def _beside(text: ArticleText, place: int) -> Ordinal | None:
    """The ordinal behind an Arabic noun with its owner, or between an owner and another noun."""
    tokens = text.tokens
    if text.language == "ar":
        owned = tokens.words[place].endswith(_CLITICS) and tokens.gap(place) == " "
        return ordinal_at(tokens, place + 1, "ar") if owned else None
    for first in range(max(0, place - _BEFORE), place):
        found = ordinal_at(tokens, first, text.language)
        if found is not None and found.last == place - 1:
            own = first > 0 and tokens.words[first - 1] in _OWN
            ends = text.language == "kk" and tokens.words[place].endswith(("ын", "ін"))
            return found if own or ends else None
    return None
