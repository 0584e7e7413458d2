"""One thing that sources tell of two bodies, and names that only other sources make plain."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.answers_kept import AnswersKept
from kzannotate.detection.comparing.names_meant import has_word, meant, strange_words
from kzannotate.detection.comparing.one_matter import OneMatter
from kzannotate.detection.comparing.same_words import told_in_the_same_words
from kzannotate.detection.comparing.told_the_same import SameTold
from kzannotate.detection.readings.shelf import leave_out
from kzannotate.detection.statements.involvements import (
    BESIDE,
    FIGURE,
    HELD,
    KINDS,
    LARGE,
    LISTED,
    SOMEBODY,
    WORD,
    words_beside,
)
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.matching import without_article
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.tokens import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.involvements import Involvement

    Place = tuple[Reading, Involvement]

_COMMON = 40
"""A sign that more names stand by tells too little."""
_NEAR_DAYS = 31
_WEIGHTS = {LISTED: 2.0, SOMEBODY: 3.0, FIGURE: 1.5, LARGE: 2.0, WORD: 1.0, BESIDE: 0.0, HELD: 0.0}
MOST_READINGS = 4_000
"""In larger collections too much is told of the same bodies to be of one matter."""
_ONE_MATTER, _SHARED_ENTITIES, _SHARED_BY_THREE = 1.0, 3, 2
_ENOUGH, _ENOUGH_FOR_TWO, _FEWEST_SIGNS = 2.0, 3.5, 1.0
_ALIKE = 1.0
_SHORTEST = 3
_WEEK, _BEGUN = 7, 3
_INSTEAD, _THE_SAME = 1, 2
_LEADING, _FEWEST_LEADING = 6, 3
"""So many words that lead to a name are looked at, and so many of them are the same."""


class Apart(NamedTuple):
    """A name in one article, and those of another body, or of the one meant, in others."""

    odd: Place
    others: tuple[Place, ...]


def bodies_apart(readings: Sequence[Reading]) -> Iterator[Apart]:
    """Each name of a body for which other articles have another, in what they tell of one thing."""
    if len(readings) > MOST_READINGS:
        leave_out(
            readings,
            f"bodies told of one thing are not compared in more than {MOST_READINGS} articles",
        )
        return
    places = [(r, one) for r in readings for one in r.involvements]
    matters = OneMatter()
    known: set[frozenset[int]] = set()
    for apart in _by_signs(readings, places, matters):
        known |= {frozenset((id(apart.odd[1]), id(one))) for _, one in apart.others}
        yield apart
    for right, odd in told_in_the_same_words(places, matters):
        if frozenset((id(odd[1]), id(right[1]))) not in known:
            yield Apart(odd, (right,))


def _by_signs(
    readings: Sequence[Reading], places: Sequence[Place], matters: OneMatter
) -> Iterator[Apart]:
    """What people, figures, deeds and the words beside names show."""
    by_sign: dict[int, list[int]] = defaultdict(list)
    for number, (_, one) in enumerate(places):
        for sign in one.signs:
            by_sign[sign].append(number)
    named: dict[str, list[Place]] = defaultdict(list)
    for reading, one in places:
        if not one.doubtful and [reading] != [r for r, _ in named[one.entity][-1:]]:
            named[one.entity].append((reading, one))
    told = _Pairs(readings)
    for number, place in enumerate(places):
        near = Counter(
            other
            for sign in place[1].signs
            if len(by_sign[sign]) <= _COMMON
            for other in by_sign[sign]
        )
        fitting = [places[n] for n in sorted(near) if n != number and _may_be_one(place, places[n])]
        if place[1].doubtful:
            found = _meant(place, fitting) or meant(place, named[place[1].entity], matters)
        else:
            found = _rather(place, fitting, named, told)
        if found:
            yield Apart(place, tuple(found))
    told.keep()


def _may_be_one(one: Place, other: Place) -> bool:
    if one[0] is other[0] or other[1].doubtful:
        return False
    periods = one[0].text.period, other[0].text.period
    if periods[0] is None or periods[1] is None:
        return True
    return abs((periods[0][0] - periods[1][0]).days) <= _NEAR_DAYS


def _meant(place: Place, fitting: Sequence[Place]) -> list[Place]:
    """Names of the body that a doubtful one means, in sentences that tell the same."""
    reading, odd = place
    if odd.entity in reading.entities:
        return []
    strange = strange_words(place)
    return [
        other
        for other in fitting
        if other[1].entity == odd.entity
        and _score(place, other) >= _ENOUGH
        and not has_word(other, strange)
    ]


def _rather(
    place: Place,
    fitting: Sequence[Place],
    named: Mapping[str, Sequence[Place]],
    told: _Pairs,
) -> list[Place]:
    """Names of one other body that another article has where this one stands.

    A third article of the matter must name that one too.
    """
    reading, odd = place
    if _is_borne_out(reading, odd, fitting):
        return []
    found: dict[str, dict[str, Place]] = defaultdict(dict)
    same: list[Place] = []
    for other, answer in zip(fitting, told.of(place, fitting), strict=True):
        if answer & _INSTEAD:
            found[other[1].entity].setdefault(other[0].text.document, other)
        if answer & _THE_SAME:
            same.append(other)
    for entity in sorted(found):
        others = list(found[entity].values())
        if len(others) > 1 or _names_a_third(place, others[0], named[entity]):
            return others
    return same[:1]


class _Pairs:
    """Asks what two places tell of each other, which depends on the two alone."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        # Beside the names of the two bodies those of places are looked at.
        places = readings[0].glossary.place_stems if readings else None
        self._kept = AnswersKept(readings, __name__, places)
        self._told = SameTold()
        self._names: dict[tuple[str, str], frozenset[str]] = {}
        self.keep = self._kept.keep

    def of(self, place: Place, fitting: Sequence[Place]) -> bytes:
        """Whether each of some others tells the same of its body, or has it instead."""
        sentence = _Sentence(place, self._names)
        others = [one for _, one in fitting]
        return self._kept.of(place[1], others, lambda n: self._ask(place, fitting[n], sentence))

    def _ask(self, place: Place, other: Place, sentence: _Sentence) -> int:
        (_, odd), (_, second) = place, other
        if second.entity == odd.entity or _are_both_told(place, other):
            return 0
        answer = _INSTEAD if _is_told_instead(place, other, sentence) else 0
        if second.entity < odd.entity and (
            _stand_in_the_same_place(place, other) or self._told.of(place, other)
        ):
            answer |= _THE_SAME
        return answer


def _names_a_third(place: Place, other: Place, named: Sequence[Place]) -> bool:
    """Whether one more article of the matter names the other body, and not this one."""
    reading, odd = place
    for third, _ in named[:_COMMON]:
        if third is reading or third is other[0] or odd.entity in third.entities:
            continue
        if len(third.entities & reading.entities) >= _SHARED_BY_THREE:
            return True
    return False


def _is_borne_out(reading: Reading, odd: Involvement, fitting: Sequence[Place]) -> bool:
    """Whether another article has the same body there."""
    return any(o.entity == odd.entity and r is not reading for r, o in fitting)


def _are_both_told(place: Place, other: Place) -> bool:
    """Whether one of the articles names both bodies, or they are one's and its part."""
    (reading, odd), (another, second) = place, other
    if second.entity in reading.entities or odd.entity in another.entities:
        return True
    return reading.glossary.are_akin(odd.entity, second.entity)


def _is_told_instead(place: Place, other: Place, sentence: _Sentence) -> bool:
    """Whether a body stands where another article has one of its kind, or by the same person."""
    (reading, odd), (_, second) = place, other
    if _signs_shared(odd, second) < _FEWEST_SIGNS:
        return False
    if set(odd.near).isdisjoint(second.near):
        heads = reading.glossary.heads.of
        if heads.get(odd.entity, frozenset()).isdisjoint(heads.get(second.entity, frozenset())):
            return False
        alike = _ALIKE * reading.glossary.siblings.are_alike(odd.entity, second.entity)
        if _score(place, other) + alike + _ONE_MATTER < _ENOUGH_FOR_TWO:
            return False
    # Words of a sentence are dear: they are asked for last.
    return not sentence.speaks_of(second)


def _stand_in_the_same_place(place: Place, other: Place) -> bool:
    """Whether much the same words, or one number of things, stand by two like bodies in a week.

    The museum signed a memorandum of cooperation with the Council of Museums, or of Monuments.
    """
    (reading, odd), (another, second) = place, other
    kinds = {sign % KINDS for sign in set(odd.signs).intersection(second.signs)}
    if kinds.isdisjoint((BESIDE, HELD)) or not _are_of_a_week(reading, another):
        return False
    if len(reading.entities & another.entities) < _SHARED_ENTITIES:
        return False
    alike = reading.glossary.siblings.are_alike(odd.entity, second.entity)
    if not alike and not _are_called_alike(reading, odd.entity, second.entity):
        return False
    if HELD in kinds:
        return True
    here, there = (set(words_beside(r.text, _words_of(r, i), _LEADING)) for r, i in (place, other))
    return len(here & there) >= _FEWEST_LEADING


def _are_called_alike(reading: Reading, one: str, other: str) -> bool:
    """Whether two names of one word begin with the same letters: Kazaviaspas, Kazvodkhoz."""
    names = reading.glossary.names_of
    words = [
        {
            (n.language, without_article(w[0])[:_BEGUN])
            for n in names.get(entity, ())
            if len(w := words_of(n.text)) == 1
        }
        for entity in (one, other)
    ]
    return any(len(start) == _BEGUN for _, start in words[0] & words[1])


def _words_of(reading: Reading, one: Involvement) -> tuple[int, int]:
    tokens = reading.text.tokens
    return tokens.at_raw(one.span.start), tokens.at_raw(one.span.end - 1)


def _are_of_a_week(one: Reading, other: Reading) -> bool:
    periods = one.text.period, other.text.period
    if periods[0] is None or periods[1] is None:
        return True
    return abs((periods[0][0] - periods[1][0]).days) <= _WEEK


class _Sentence:
    """What the sentence of a name says besides it; worked out when first asked for."""

    def __init__(self, place: Place, names: dict[tuple[str, str], frozenset[str]]) -> None:
        self._reading, self._odd = place
        self._names = names

    @cached_property
    def _spoken_of(self) -> frozenset[str]:
        """What the body's name is of that the sentence speaks of."""
        return frozenset(w for w in self._telling(self._odd.entity) if self._says(w))

    def _telling(self, entity: str) -> frozenset[str]:
        key = self._reading.text.language, entity
        if key not in self._names:
            self._names[key] = _telling(self._reading, entity)
        return self._names[key]

    def _says(self, word: str) -> bool:
        if word in self._beginnings:
            return True
        return any(word[:n] in self._said for n in range(_SHORTEST, len(word)))

    @cached_property
    def _said(self) -> frozenset[str]:
        text, span = self._reading.text, self._odd.span
        tokens, language = text.tokens, text.language
        first, last = text.sentence_words(tokens.at_raw(span.start))
        named = range(tokens.at_raw(span.start), tokens.at_raw(span.end - 1) + 1)
        words = (tokens.words[n] for n in range(first, last + 1) if n not in named)
        return frozenset().union(*(noun_stems(w, language) for w in words))

    @cached_property
    def _beginnings(self) -> frozenset[str]:
        """How its words begin, each in every length."""
        return frozenset(w[:n] for w in self._said for n in range(_SHORTEST, len(w) + 1))

    def speaks_of(self, second: Involvement) -> bool:
        """Whether it speaks of what the body's name is of, unlike another: water, a water agency.

        Of two words one may begin as the other does.
        """
        return bool(self._spoken_of - self._telling(second.entity))


def _telling(reading: Reading, entity: str) -> frozenset[str]:
    """Stems of a body's names but for the noun for it."""
    language, glossary = reading.text.language, reading.glossary
    names = (n for n in glossary.names_of.get(entity, ()) if n.language == language)
    words = (w for n in names for w in words_of(n.text) if w not in FUNCTION_WORDS)
    stems = frozenset().union(*(noun_stems(w, language) for w in words))
    return stems - glossary.heads.of.get(entity, frozenset())


def _score(place: Place, other: Place) -> float:
    """What speaks for two sentences telling one thing."""
    shared = place[0].entities & other[0].entities
    matter = _ONE_MATTER if len(shared) >= _SHARED_ENTITIES else 0.0
    return _signs_shared(place[1], other[1]) + matter


def _signs_shared(one: Involvement, other: Involvement) -> float:
    shared = set(one.signs).intersection(other.signs)
    return sum(_WEIGHTS[sign % KINDS] for sign in shared)
