"""Rivers, districts and streets that an article names, where it names one of a kind alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.landmarks import LANDMARKS
from kzannotate.detection.lexicon.nations import nation_of
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.telling_words import telling
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import without_proclitics
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

AT = "at "
"""What the question begins with that a landmark answers."""
_SHORTEST = 3
_JOINTS = (" ", ' "', '" ')


class Landmark(NamedTuple):
    """A noun for a kind of place, and the name beside it."""

    kind: str
    noun: int
    name: int


def _kind(word: str) -> str | None:
    return next((LANDMARKS[w] for w in without_proclitics(word) if w in LANDMARKS), None)


_KINDS = WordMemo(_kind)


def landmarks(text: ArticleText) -> Iterator[Landmark]:
    """Each landmark of a kind of which the article names no other."""
    found = [one for place in text.tokens.places(_KINDS) if (one := _at(text, place))]
    for one in found:
        names = {text.tokens.words[f.name] for f in found if f.kind == one.kind}
        if len(names) == 1:
            yield one


def _at(text: ArticleText, noun: int) -> Landmark | None:
    tokens, kind = text.tokens, _KINDS[text.tokens.words[noun]]
    start, end = text.sentence_words(noun)
    before = noun - 1 if noun > start and tokens.gap(noun - 1) in _JOINTS else None
    behind = noun + 1 if noun < end and tokens.gap(noun) in _JOINTS else None
    places = {"ar": (behind,), "kk": (before,), "ru": (behind, before)}
    for name in places.get(text.language, (before, behind)):
        if kind and name is not None and _may_name(text, name, opens=name == start):
            return Landmark(kind, noun, name)
    return None


def _may_name(text: ArticleText, place: int, *, opens: bool) -> bool:
    word = text.tokens.words[place]
    if len(word) < _SHORTEST or word in FUNCTION_WORDS or not telling(word, text.language):
        return False
    if text.language == "ar":
        return not (concepts_of(word, "ar") or topics_of(word) or nation_of(word, "ar"))
    return text.tokens.is_capital(place) and not opens
