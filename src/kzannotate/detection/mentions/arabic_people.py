"""People in Arabic whom neither a capital nor a cue tells: by their given names and surnames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.callings import offices_of
from kzannotate.detection.lexicon.given_names import given_names, is_built_as_surname
from kzannotate.detection.mentions.unlisted_names import (
    Spelled,
    spelled,
    tells_of_somebody,
)
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import without_article
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_SHORTEST_GIVEN, _SHORTEST_SURNAME = 3, 4
JOINED = folded_words("بن ابن بنت أبو ابو آل بو ولد")
"""Words that make one surname with the word behind them."""
_COMPOUND = folded_words("عبد عبيد أبو ابو أم ام")
_CLAUSE_WORDS = (
    "إن أن أنه أنها كان كانت الذي التي الذين قد لم لن وقد ثم حين عندما لأن that who which whom"
    " while when was were is what что который которая которые когда был была где"
)
CLAUSES = folded_words(_CLAUSE_WORDS)
"""Words with which a clause begins, so that no name goes on."""
_OFFICES = WordMemo(offices_of)
_MAY_BE_GIVEN = WordMemo(lambda word: word in given_names() and not offices_of(word))
_BUILT = WordMemo(is_built_as_surname)


def named_in_arabic(text: ArticleText) -> Iterator[Spelled]:
    """A listed given name and the word behind it, and words before what is built as a surname."""
    words, end = text.tokens.words, -1
    firsts = {*text.tokens.places(_MAY_BE_GIVEN), *(n - 1 for n in text.tokens.places(_BUILT))}
    for first in sorted(firsts):
        if first <= end or first + 1 >= len(words) or not _may_begin(words[first]):
            continue
        last = first + 1 + (words[first + 1] in JOINED)
        plain = all(text.tokens.gap(n) == " " for n in range(first, min(last, len(words) - 1)))
        if last < len(words) and plain and _may_end(words[last], joined=last > first + 1):
            person = spelled(
                text.tokens.span(first, last), (words[first], words[last]), text.language
            )
            if person is not None:
                end = last
                yield person


def _may_begin(word: str) -> bool:
    if len(word) < _SHORTEST_GIVEN or word in _COMPOUND or word in FUNCTION_WORDS:
        return False
    if tells_of_somebody(word):
        return False
    return without_article(word) == word and not _OFFICES[word] and word not in CLAUSES


def _may_end(word: str, *, joined: bool) -> bool:
    return (
        len(word) >= _SHORTEST_SURNAME - joined
        and word not in FUNCTION_WORDS
        and word not in CLAUSES
        and not _OFFICES[word]
        and word.isalpha()
    )
