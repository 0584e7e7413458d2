"""Nobody killed, no injuries, жертв нет: none told in words, as the number that it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.measures import cued
from kzannotate.domain.claim import Bound
from kzannotate.text.amounts import Amount
from kzannotate.text.fold import folded_words
from kzannotate.text.numerals import Numeral
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText

_HARM = frozenset({"dead", "injured", "missing"})
_NOBODY = folded_words("nobody none никто никого ешкім أحد")
_NO = folded_words("no without без жоқ نет دون بلا بدون لا")
_NOT = folded_words("لم لا لن ما دون")
_NO_BEHIND = folded_words("жоқ нет")
_REACH = 4
_OPENINGS = WordMemo(lambda word: word in _NOBODY or word in _NO or None)
_ENDS = frozenset(".;؛!?؟\n:")


class ToldNone(NamedTuple):
    """None of what a measure tells of."""

    amount: Amount
    about: frozenset[str]


def told_none(text: ArticleText) -> Iterator[ToldNone]:
    """Each place that says that nobody was killed, hurt or lost, in order."""
    past = 0
    for place in text.tokens.places(_OPENINGS):
        if place < past:
            continue
        found = _at(text, place)
        if found is not None:
            first, last, about = found
            past = last + 1
            number = Numeral(first, last, 0.0)
            yield ToldNone(
                Amount(first, last, number, 0.0, 0.0, Bound.EXACT, "person", None), about
            )


def _at(text: ArticleText, place: int) -> tuple[int, int, frozenset[str]] | None:
    words = text.tokens.words
    start, end = text.sentence_words(place)
    word = words[place]
    if text.language == "ar" and word in _NOBODY:
        return _before(text, place, start) if _is_denied(words, place, start) else None
    if word in _NOBODY or (word == "no" and words[place + 1 : place + 2] == ("one",)):
        return _behind(text, place, end, _REACH)
    if word in _NO_BEHIND:
        return _before(text, place, start, reach=2)
    return _behind(text, place, end, 2)


def _is_denied(words: tuple[str, ...], place: int, start: int) -> bool:
    """Whether a negation makes nobody of an Arabic somebody: لم يصب أحد."""
    return not _NOT.isdisjoint(words[max(start, place - _REACH) : place])


def _behind(
    text: ArticleText, place: int, end: int, reach: int
) -> tuple[int, int, frozenset[str]] | None:
    for last in range(place + 1, min(end, place + reach) + 1):
        if not _ENDS.isdisjoint(text.tokens.gap(last - 1)):
            return None
        if about := cued(text.tokens.words[last]) & _HARM:
            return place, last, about
    return None


def _before(
    text: ArticleText, place: int, start: int, *, reach: int = _REACH
) -> tuple[int, int, frozenset[str]] | None:
    for first in range(place - 1, max(start, place - reach) - 1, -1):
        if not _ENDS.isdisjoint(text.tokens.gap(first)):
            return None
        if about := cued(text.tokens.words[first]) & _HARM:
            return first, place, about
    return None
