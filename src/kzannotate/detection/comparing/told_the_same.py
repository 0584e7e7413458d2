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


class SameTold:
    """Asks of pairs of bodies; what it learns of each involvement and pair of bodies it keeps.

    The involvements must live as long as it does.
    """

    def __init__(self) -> None:
        self._acting: dict[int, bool] = {}
        self._words: dict[int, tuple[list[Stems], Stems]] = {}
        self._kin: dict[tuple[str, str], bool] = {}
        self._begun: dict[str, Stems] = {}
        self._places: Stems | None = None

    def of(self, one: Place, other: Place) -> bool:
        """Whether the only body of each sentence does there what the other's does, at one time."""
        signs = set(one[1].signs) & set(other[1].signs)
        figures = [s for s in signs if s % KINDS in (FIGURE, LARGE)]
        score = sum(_LARGE if s % KINDS == LARGE else _FIGURE for s in figures)
        score += _DEED * (len(signs) > len(figures))
        if score + _ALIKE < _ENOUGH or not self._are_of_a_kind(one, other):
            return False
        if not _are_of_one_time(one, other) or _OPINION in {*one[1].signs, *other[1].signs}:
            return False
        if not (self._acts(one) and self._acts(other)):
            return False
        alike = one[0].text.language == other[0].text.language and self._are_alike(one, other)
        return score + _ALIKE * alike >= _ENOUGH

    def _acts(self, place: Place) -> bool:
        key = id(place[1])
        if key not in self._acting:
            self._acting[key] = _acts(place)
        return self._acting[key]

    def _said(self, place: Place) -> tuple[list[Stems], Stems]:
        key = id(place[1])
        if key not in self._words:
            told = _said(place)
            self._words[key] = told, frozenset().union(*told)
        return self._words[key]

    def _are_alike(self, one: Place, other: Place) -> bool:
        """Whether two sentences of one language share most of their words."""
        (here, own), (there, known) = self._said(one), self._said(other)
        least = max(_FEWEST_SHARED, _LEAST_SHARE * min(len(here), len(there)))
        # Few sentences share so many stems; only for those the words are counted.
        if len(own & known) < least:
            return False
        return sum(not s.isdisjoint(known) for s in here) >= least

    def _are_of_a_kind(self, one: Place, other: Place) -> bool:
        """Whether one body is easily taken for the other: two banks, or two bodies of Eurasia."""
        pair = one[1].entity, other[1].entity
        if pair not in self._kin:
            heads = [p[0].glossary.heads.of.get(p[1].entity, frozenset()) for p in (one, other)]
            lenders = not any(h.isdisjoint(_LENDERS) for h in heads)
            begun = self._begins(one) & self._begins(other)
            self._kin[pair] = bool(heads[0] & heads[1]) or lenders or bool(begun)
        return self._kin[pair]

    def _begins(self, place: Place) -> Stems:
        entity = place[1].entity
        if entity not in self._begun:
            if self._places is None:
                self._places = frozenset(p[:_LONG] for p in place[0].glossary.place_stems)
            self._begun[entity] = _beginnings(place) - self._places
        return self._begun[entity]


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


def _beginnings(place: Place) -> Stems:
    """How the words of a body's names begin, in all languages."""
    reading, one = place
    names = reading.glossary.names_of.get(one.entity, ())
    words = (w for n in names for w in words_of(n.text) if len(w) >= _LONG)
    telling = (w for w in words if noun_stems(w, "en").isdisjoint(_COMMON))
    return frozenset(w[:_LONG] for w in telling)
