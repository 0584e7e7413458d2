"""A number in an article's title that its first sentence tells otherwise."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.measures import measure_alike, measures
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.domain.claim import Bound
from kzannotate.text.counted_nouns import PEOPLE
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.intervals import as_written
from kzannotate.text.matching import bare_forms
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.text.amounts import Amount

_SHORTEST, _BEGINNING, _FEWEST = 3, 4, 2
_LEAST, _FARTHEST, _TWICE = 1.1, 12.0, 2.0
_MOST_PARTS, _MOST_COUNTED = 4, 8
_TOLD = (Bound.EXACT, Bound.MORE)
_HOUSEHOLDS = frozenset({"home", "family", "dwelling", "flat"})
_TIMES = frozenset({"year", "month", "week", "day", "hour", "minute", "time", "share"})


def title_and_lead(text: ArticleText) -> Iterator[tuple[Amount, Amount]]:
    """The only number of a title and the number that the first sentence has for it."""
    if len(text.paragraphs) < _FEWEST or not text.headings or text.headings[0] != text.title:
        return
    at = text.tokens.at_raw
    lead = text.sentence_number(text.paragraphs[1].start)
    if lead < 0:
        return
    first, last = at(text.title.start), at(text.title.end - 1)
    start = at(text.sentences[lead].start)
    if start >= len(text.tokens.words):
        return
    end = text.sentence_words(start)[1]
    ours = [a for a in text.amounts_between(first, last) if _is_plain(a)]
    theirs = [a for a in text.amounts_between(start, end) if ours and _are_alike(text, ours[0], a)]
    if len(ours) != 1 or len(theirs) != 1 or not _is_plain(theirs[0]):
        return
    one, other = ours[0], theirs[0]
    if _is_told_below(text, one, last) or not _are_apart(text, one, other):
        return
    content = _content(text, range(first, last + 1), one)
    known = _content(text, range(start, end + 1), other)
    shared = sum(any(_same(w, k, text.language) for k in known) for w in content)
    if shared >= _FEWEST or (shared and _tell_alike(text, one, other)):
        yield one, other


def _is_plain(amount: Amount) -> bool:
    exact = amount.relation in _TOLD and amount.low == amount.high and not amount.others
    return exact and amount.value > 1 and amount.unit not in _TIMES


def _is_told_below(text: ArticleText, one: Amount, last: int) -> bool:
    """Whether the article gives the title's number below it, or parts that add up to it."""
    below = [a.value for a in text.amounts if a.first > last]
    if one.value in below:
        return True
    alike = [a.value for a in text.amounts if a.first > last and _are_alike(text, one, a)]
    return any(
        abs(sum(some) - one.value) < 1
        for size in range(2, min(_MOST_PARTS, len(alike)) + 1)
        for some in combinations(alike[:_MOST_COUNTED], size)
    )


def _are_alike(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether two numbers count one kind of things."""
    if one.unit is not None and other.unit is not None:
        people = one.unit in PEOPLE and other.unit in PEOPLE
        return one.unit == other.unit or people or {one.unit, other.unit} <= _HOUSEHOLDS
    if one.unit is None and one.counted is None:
        return other.unit in PEOPLE and _tell_alike(text, one, other)
    if one.noun is None or other.noun is None:
        return False
    words, language = text.tokens.words, text.language
    stems = noun_stems(words[one.noun], language) & noun_stems(words[other.noun], language)
    return bool(stems) or _same(words[one.noun], words[other.noun], language)


def _tell_alike(text: ArticleText, one: Amount, other: Amount) -> bool:
    """Whether words say that both measure the same: nine hurt, six injured."""
    tokens = text.tokens
    if one.unit is not None and one.unit == other.unit and one.unit not in PEOPLE:
        return True
    if one.counted is not None and one.counted == other.counted:
        return True
    return measure_alike(measures(tokens, one), measures(tokens, other))


def _are_apart(text: ArticleText, one: Amount, other: Amount) -> bool:
    low, high = sorted((one.value, other.value))
    if not _LEAST < high / low <= _FARTHEST:
        return False
    more, less = (one, other) if one.relation is Bound.MORE else (other, one)
    if more.relation is Bound.MORE:
        return less.value < more.value or less.value > _TWICE * more.value
    return not as_written(text.tokens, one).meets(as_written(text.tokens, other))


def _content(text: ArticleText, places: range, amount: Amount) -> list[str]:
    """Words that tell something, past the number and its noun, without Arabic proclitics."""
    taken = range(amount.first, max(amount.last, amount.number.last) + 1)
    words = (text.tokens.words[n] for n in places if n not in taken)
    telling = (w for w in words if w not in FUNCTION_WORDS and not w.isdecimal())
    return [min(bare_forms(w), key=len) for w in telling if len(w) >= _SHORTEST]


def _same(one: str, other: str, language: str) -> bool:
    if one == other or not concepts_of(one, language).isdisjoint(concepts_of(other, language)):
        return True
    return (
        len(one) > _BEGINNING and len(other) > _BEGINNING and one[:_BEGINNING] == other[:_BEGINNING]
    )
