"""What stands in quotes as a name does: the film «Тихий дом», سفينة «نورس»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzannotate.detection.mentions.unlisted_names import QUOTED, Spelled
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.name_keys import name_key
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_IN_QUOTES = re.compile('"([^"\\n.!?:;]{3,40}),?"')
_NOUN_BEHIND = "kk"
_MOST_WORDS, _SHORTEST = 4, 3
_MOST = 60
"""So many quotes of one article are looked at."""


def quoted_names(text: ArticleText) -> Iterator[Spelled]:
    """Every few words in quotes, with the noun beside them in the place of a given name's key."""
    folded = text.tokens.folded
    for number, found in enumerate(_IN_QUOTES.finditer(folded.text)):
        if number >= _MOST:
            return
        span = folded.raw_span(found.start(1), found.end(1))
        words = _words(text, span.start, span.end)
        if words is None:
            continue
        core = " ".join(stem(w, text.language) for w in text.tokens.words[words.start : words.stop])
        noun = _noun_beside(text, words)
        if len(core) >= _SHORTEST:
            yield Spelled(span, (QUOTED, core), (noun, name_key(core)), introduced=True)


def _words(text: ArticleText, start: int, end: int) -> range | None:
    """Numbers of the words of a name in quotes; None where it is a saying or none at all."""
    tokens = text.tokens
    words = range(tokens.at_raw(start), tokens.at_raw(end - 1) + 1)
    if not 0 < len(words) <= _MOST_WORDS or not all(tokens.words[n].isalpha() for n in words):
        return None
    if text.language == "ar":
        return words
    return words if tokens.is_capital(words.start) else None


def _noun_beside(text: ArticleText, words: range) -> str:
    """The stem of the noun that says what bears the name; nothing where none stands there."""
    tokens, behind = text.tokens, text.language == _NOUN_BEHIND
    place = words.stop if behind else words.start - 1
    if not 0 <= place < len(tokens.words) or tokens.words[place] in FUNCTION_WORDS:
        return ""
    gap = tokens.gap(min(place, words.stop - 1) if behind else place)
    small = text.language == "ar" or not tokens.is_capital(place)
    plain = set(gap) <= {" ", '"'}
    return min(noun_stems(tokens.words[place], text.language)) if plain and small else ""
