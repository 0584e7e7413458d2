"""Two sentences that begin with two bodies of a kind and tell the same of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.statements.involvements import FIGURE, KINDS, LARGE, deed_sign
from kzannotate.text.distinctions import DISTINGUISHING, HEADS, INTERNATIONAL
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.involvements import Involvement

    Place = tuple[Reading, Involvement]
    Stems = frozenset[str]

_NEAR_DAYS = 7
_OPENING = 5
"""So many words into a sentence stands who acts."""
_ENOUGH = 3.0
_FIGURE, _LARGE, _ALIKE, _DEED = 1.5, 2.0, 2.0, 1.0
_FEWEST_SHARED, _LEAST_SHARE = 4, 0.5
_LONG = 6
_COMMON = HEADS | INTERNATIONAL | DISTINGUISHING
_OPINION = deed_sign("forecast")
"""What several bodies may say of one thing, each for itself."""
_LENDERS = frozenset({"bank", "fund", "банк", "фонд", "бан", "қор", "بنك", "مصرف", "صندوق"})


def are_told_the_same(one: Place, other: Place) -> bool:
    """Whether the only body of each sentence does there what the other's does, at one time."""
    signs = set(one[1].signs) & set(other[1].signs)
    if _OPINION in (set(one[1].signs) | set(other[1].signs)) or not _are_of_one_time(one, other):
        return False
    figures = [s for s in signs if s % KINDS in (FIGURE, LARGE)]
    score = sum(_LARGE if s % KINDS == LARGE else _FIGURE for s in figures)
    score += _DEED * (len(signs) > len(figures))
    if score + _ALIKE < _ENOUGH or not (_acts(one) and _acts(other)):
        return False
    alike = one[0].text.language == other[0].text.language and _are_alike(one, other)
    return score + _ALIKE * alike >= _ENOUGH and _are_of_a_kind(one, other)


def _are_of_one_time(one: Place, other: Place) -> bool:
    periods = one[0].text.period, other[0].text.period
    if periods[0] is None or periods[1] is None:
        return False
    return abs((periods[0][0] - periods[1][0]).days) <= _NEAR_DAYS


def _acts(place: Place) -> bool:
    """Whether a body stands where a sentence says who acts, and no other body in the sentence."""
    reading, one = place
    text = reading.text
    first, last = text.sentence_words(text.tokens.at_raw(one.span.start))
    if text.tokens.at_raw(one.span.start) - first >= _OPENING:
        return False
    here = text.tokens.span(first, last)
    return sum(here.start <= i.span.start < here.end for i in reading.involvements) == 1


def _are_alike(one: Place, other: Place) -> bool:
    """Whether two sentences of one language share most of their words."""
    here, there = _said(one), _said(other)
    shared = sum(any(not s.isdisjoint(t) for t in there) for s in here)
    fewer = min(len(here), len(there))
    return shared >= max(_FEWEST_SHARED, _LEAST_SHARE * fewer)


def _said(place: Place) -> list[Stems]:
    text, tokens = place[0].text, place[0].text.tokens
    named = range(tokens.at_raw(place[1].span.start), tokens.at_raw(place[1].span.end - 1) + 1)
    first, last = text.sentence_words(named.start)
    told = (n for n in range(first, last + 1) if n not in named)
    return [
        noun_stems(tokens.words[n], text.language)
        for n in told
        if tokens.words[n] not in FUNCTION_WORDS
    ]


def _are_of_a_kind(one: Place, other: Place) -> bool:
    """Whether one body is easily taken for the other: two banks, or two bodies of Eurasia."""
    heads = [p[0].glossary.heads.of.get(p[1].entity, frozenset()) for p in (one, other)]
    if heads[0] & heads[1] or all(h & _LENDERS for h in heads):
        return True
    return bool(_beginnings(one) & _beginnings(other))


def _beginnings(place: Place) -> Stems:
    """How the words of a body's names begin, in all languages."""
    reading, one = place
    names = reading.glossary.names_of.get(one.entity, ())
    words = (w for n in names for w in words_of(n.text) if len(w) >= _LONG)
    telling = (w for w in words if noun_stems(w, "en").isdisjoint(_COMMON))
    places = {p[:_LONG] for p in reading.glossary.place_stems}
    return frozenset(w[:_LONG] for w in telling) - places
