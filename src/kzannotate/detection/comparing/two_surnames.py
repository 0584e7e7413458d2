"""One office or one deed that is given to two people of one given name."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.two_spellings import compared
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.likeness import likeness
from kzannotate.text.matching import without_article
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.mentions.holders import Holder
    from kzannotate.detection.readings.reading import Reading

    Place = tuple[ArticleText, Holder]
    Forms = dict[str, list[Place]]

_DAYS = 21
_MOST = 40
"""So many surnames behind one given name are compared."""
_BEGIN, _BEGIN_LONG = 3, 4
_FEW, _SOME, _MANY, _MOST_SHARED = 2, 3, 4, 6
"""So many words that two sentences share."""
_SHORTEST = 4
_LIKE, _VERY_LIKE = 72.0, 80.0
_SONS, _DAUGHTERS = ("ұлы", "улы", "ұл"), ("қызы", "кызы", "қыз", "кыз")
_FEWEST_IN_COMMON, _PART_IN_COMMON = 6, 0.2
"""Words of two articles that are about one matter."""


class TwoSurnames(NamedTuple):
    """The places of the commoner name, and those of the other one."""

    usual: list[Place]
    odd: list[Place]


def pairs_of_surnames(readings: Sequence[Reading]) -> Iterator[TwoSurnames]:
    """Each two names that seem to be one person's."""
    groups: dict[tuple[str, str], Forms] = defaultdict(lambda: defaultdict(list))
    for reading in readings:
        for holder in reading.holders:
            given, surname = holder.person.stems
            groups[reading.text.language, given][surname].append((reading.text, holder))
    matters = _Matters()
    for forms in groups.values():
        ranked = sorted(forms, key=lambda form: (-len(forms[form]), _where(forms[form][0])))
        taken: set[str] = set()
        for one, other in itertools.combinations(ranked[:_MOST], 2):
            if other not in taken and (found := _compared(forms[one], forms[other], matters)):
                taken.add(other)
                yield found


class _Matters:
    """Which articles are about one matter, asked once for each."""

    def __init__(self) -> None:
        self._words: dict[str, frozenset[str]] = {}

    def are_one(self, one: ArticleText, other: ArticleText) -> bool:
        """Whether two articles share a fifth of the words of the shorter."""
        here, there = self._telling(one), self._telling(other)
        shared = len(here & there)
        return shared >= max(_FEWEST_IN_COMMON, _PART_IN_COMMON * min(len(here), len(there)))

    def _telling(self, text: ArticleText) -> frozenset[str]:
        found = self._words.get(text.document)
        if found is None:
            told = (w for w in set(text.tokens.words) if len(w) >= _SHORTEST)
            found = self._words[text.document] = frozenset(
                min(noun_stems(w, text.language)) for w in told if w not in FUNCTION_WORDS
            )
        return found


def _where(place: Place) -> tuple[str, int]:
    return place[0].document, place[1].person.span.start


def _compared(usual: list[Place], odd: list[Place], matters: _Matters) -> TwoSurnames | None:
    one, other = usual[0][1], odd[0][1]
    if not _may_be_one(one, other):
        return None
    inside = not {t.document for t, _ in usual}.isdisjoint(t.document for t, _ in odd)
    fits: Callable[[Place, Place], bool] = (
        _are_one_inside if inside else lambda a, b: _are_one(a, b, matters)
    )
    pairs = [p for p in itertools.product(usual, odd) if fits(*p)]
    if not pairs or _is_spelling(usual, odd):
        return None
    return TwoSurnames(_once(p for p, _ in pairs), _once(p for _, p in pairs))


def _is_spelling(usual: list[Place], odd: list[Place]) -> bool:
    """Whether the two are told already as one name in two spellings."""
    if any(h.entity for _, h in (*usual, *odd)):
        return False
    return bool(compared(*([(t, h.person) for t, h in places] for places in (usual, odd))))


def _once(places: Iterator[Place]) -> list[Place]:
    return list({_where(p): p for p in places}.values())


def _may_be_one(one: Holder, other: Holder) -> bool:
    """Whether two names are neither forms of one nor those of two people that are known."""
    here, there = one.person.stems[1], other.person.stems[1]
    if here == there or here.startswith(there) or there.startswith(here):
        return False
    sexes = [(s.endswith(_SONS), s.endswith(_DAUGHTERS)) for s in (here, there)]
    if {(True, False), (False, True)} == set(sexes):
        return False
    return not (one.entity and other.entity)


def _are_one_inside(one: Place, other: Place) -> bool:
    """Whether one article gives one office of one body to two surnames, or one calling to like."""
    if one[0] is not other[0]:
        return False
    here, there = one[1], other[1]
    sentences = [text.sentence_number(holder.person.span.start) for text, holder in (one, other)]
    if sentences[0] == sentences[1]:
        return False
    if not here.single & there.single:
        return bool(here.offices & there.offices) and _likeness(here, there) >= _VERY_LIKE
    known = (here.sure and there.sure) or _are_alike(here, there)
    return known and bool(here.field) and here.field == there.field


def _are_one(one: Place, other: Place, matters: _Matters) -> bool:
    if not _is_one_time(one[0], other[0]) or _is_longer(one[1], other[1]):
        return False
    here, there = one[1], other[1]
    shared = len(here.person.around & there.person.around)
    begun = _are_alike(here, there)
    if here.single & there.single:
        if begun and (shared >= _FEW or matters.are_one(one[0], other[0])):
            return True
        return _is_one_office(here, there) and _tell_of_it(one, other, shared, matters)
    if here.offices & there.offices and _is_one_office(here, there) and shared >= _MOST_SHARED:
        return 2 * shared >= min(len(here.person.around), len(there.person.around))
    return begun and _tell_alike(one, other, shared, matters)


def _tell_alike(one: Place, other: Place, shared: int, matters: _Matters) -> bool:
    """Whether two sentences tell so much alike that they tell of one person."""
    here, there = one[1], other[1]
    alike = 2 * shared >= min(len(here.person.around), len(there.person.around))
    part = bool((here.offices | here.deeds) & (there.offices | there.deeds))
    if here.offices and there.offices and not here.offices & there.offices:
        long = _begin_alike(here, there) >= _BEGIN_LONG and not _is_deputy(here, there)
        # One may be told of by an office and by a calling: a mayor, an agronomist.
        return long and alike and shared >= _FEW
    if part and (shared >= _MANY or (shared >= _SOME and matters.are_one(one[0], other[0]))):
        return True
    if shared >= _SOME and alike:
        return True
    return _begin_alike(here, there) >= _BEGIN_LONG and alike and shared >= _FEW and part


def _is_deputy(one: Holder, other: Holder) -> bool:
    """Whether one is the deputy of who holds the office of the other."""
    pairs = (one.offices, other.offices), (other.offices, one.offices)
    return any(f"deputy {office}" in held for offices, held in pairs for office in offices)


def _is_one_office(one: Holder, other: Holder) -> bool:
    """Whether offices are of one thing, and both words behind them names for certain."""
    if not (one.sure and other.sure):
        return False
    return bool(one.field & other.field) or not (one.field or other.field)


def _tell_of_it(one: Place, other: Place, shared: int, matters: _Matters) -> bool:
    """Whether sentences share more than the office, or articles much."""
    field = one[1].field & other[1].field
    enough = _SOME + len(field) if field else _MANY
    return shared >= enough or matters.are_one(one[0], other[0])


def _is_one_time(one: ArticleText, other: ArticleText) -> bool:
    here, there = one.period, other.period
    if here is None or there is None:
        return True
    return abs((here[0] - there[0]).days) <= _DAYS


def _is_longer(one: Holder, other: Holder) -> bool:
    """Whether the surname of one stands behind the other's as well: Ahmad Said Ali, Ahmad Ali."""
    here, there = one.person.stems[1], other.person.stems[1]
    return any(w.startswith(there) for w in one.behind) or any(
        w.startswith(here) for w in other.behind
    )


def _are_alike(one: Holder, other: Holder) -> bool:
    """Whether surnames begin alike, or are much alike."""
    return _begin_alike(one, other) >= _BEGIN or _likeness(one, other) >= _LIKE


def _likeness(one: Holder, other: Holder) -> float:
    return likeness(one.person.stems[1], other.person.stems[1])


def _begin_alike(one: Holder, other: Holder) -> int:
    """With how many letters both surnames begin, if these are a third of the shorter."""
    here, there = (without_article(h.person.stems[1]) for h in (one, other))
    same = 0
    for a, b in zip(here, there, strict=False):
        if a != b:
            break
        same += 1
    return same if 3 * same >= min(len(here), len(there)) else 0
