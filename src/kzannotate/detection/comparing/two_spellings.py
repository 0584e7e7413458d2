"""Two spellings of one unlisted person, in one article or in two about one matter."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.mentions.unlisted_names import QUOTED, Spelled, beginning
from kzannotate.detection.names.heard_twice import are_heard_twice
from kzannotate.text.likeness import is_dropped, is_slip_of, likeness
from kzannotate.text.name_keys import without_suffix
from kzannotate.text.respelling import (
    are_letters_of_one,
    are_near_surnames,
    are_respelled,
    have_another_end,
    have_another_letter,
    have_another_vowel,
    is_other_spelling,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.readings.reading import Reading

    Place = tuple[ArticleText, Spelled]
    Forms = dict[tuple[str, str], list[Place]]

_SHARED = 2
"""So many words must two articles share where they tell of one person."""
_ALIKE = 3
"""So many words where a letter is another one, which two people's names may have too."""
_SWAPPED_KEY, _SWAPPED_KEYS = 2, 5
_DENTALS = "tтت"
"""How a dental at the end is written in keys, which is another letter inside."""
_LIKE_IN_QUOTES, _LONG_IN_QUOTES = 60.0, 4
_RARE = 8
"""Consonants of a name that is hardly two people's."""
_MOST = 40
"""So many spellings that begin alike are compared."""


class TwoSpellings(NamedTuple):
    """The places of the commoner spelling, and those of another one."""

    usual: list[Place]
    odd: list[Place]
    sure: bool


def pairs_of_spellings(readings: Sequence[Reading]) -> Iterator[TwoSpellings]:
    """Each spelling that seems to be another's, inside of articles and across them."""
    groups: dict[tuple[str, str], Forms] = defaultdict(lambda: defaultdict(list))
    for reading in readings:
        for person in reading.people:
            begins = reading.text.language, beginning(person)
            groups[begins][person.stems].append((reading.text, person))
    for forms in groups.values():
        ranked = sorted(forms, key=lambda form: (-len(forms[form]), _where(forms[form][0])))
        taken: set[tuple[str, str]] = set()
        for one, other in itertools.combinations(ranked[:_MOST], 2):
            if other not in taken and (found := compared(forms[one], forms[other])):
                taken.add(other)
                yield found


def _where(place: Place) -> tuple[str, int]:
    return place[0].document, place[1].span.start


def compared(usual: list[Place], odd: list[Place]) -> TwoSpellings | None:
    """The places of two names, where they seem to be two spellings of one."""
    one, other = usual[0][1], odd[0][1]
    if one.stems[0] == QUOTED:
        return _quoted_alike(usual, odd)
    if _are_swapped(one, other) and not _in_one_text(usual, odd):
        return _paired(usual, odd, _tell_of_one)
    near = one.stems[-1] != other.stems[-1] or are_letters_of_one(one.stems[0], other.stems[0])
    if _have_another_letter(one, other) and (told := _told_alike(usual, odd)):
        return told
    if not (near and _are_one(one, other)) and not _have_another_given(one, other):
        if not _are_heard_twice(one, other):
            return None
        inside = _in_one_text(usual, odd)
        return _paired(usual, odd, _tell_of_one if inside else _tell_alike)
    return _paired(usual, odd, _tell_of_one, sure=near)


def _quoted_alike(usual: list[Place], odd: list[Place]) -> TwoSpellings | None:
    """The places of two names in quotes that look alike, where they seem to be one thing's.

    In one article only a noun before both shows it, and one letter alone may differ.
    """
    here, there = usual[0][1].stems[1], odd[0][1].stems[1]
    if here.startswith(there) or there.startswith(here):
        return None
    alike, shorter = likeness(here, there), min(len(here), len(there))
    if _in_one_text(usual, odd):
        slip = shorter >= _LONG_IN_QUOTES and (is_slip_of(here, there) or is_dropped(here, there))
        return _paired(usual, odd, _are_called_one) if slip else None
    return _paired(usual, odd, _tell_alike_in_quotes) if alike >= _LIKE_IN_QUOTES else None


def _are_called_one(one: Place, other: Place) -> bool:
    """Whether one noun stands beside two names in quotes, in two sentences of one article."""
    if one[0] is not other[0] or not one[1].keys[0] or one[1].keys[0] != other[1].keys[0]:
        return False
    here, there = (text.sentence_number(name.span.start) for text, name in (one, other))
    return here != there


def _tell_alike_in_quotes(one: Place, other: Place) -> bool:
    """Whether sentences tell the same of what two quotes name, and the nouns say no other thing."""
    here, there = one[1].keys[0], other[1].keys[0]
    fits = here == there or not (here and there) or _are_rich(one, other)
    return fits and _tell_alike(one, other)


def _are_rich(one: Place, other: Place) -> bool:
    """Whether two sentences share more words than two things have told of them: film, picture."""
    return len(one[1].around & other[1].around) > _ALIKE


def _told_alike(usual: list[Place], odd: list[Place]) -> TwoSpellings | None:
    """The places of two names whose sentences, in two articles, tell the same."""
    if _in_one_text(usual, odd):
        return None
    return _paired(usual, odd, _tell_alike)


def _paired(
    usual: list[Place], odd: list[Place], fit: Callable[[Place, Place], bool], *, sure: bool = True
) -> TwoSpellings | None:
    """The places of two names that fit each other."""
    pairs = [p for p in itertools.product(usual, odd) if fit(*p)]
    if not pairs:
        return None
    return TwoSpellings(_once(p for p, _ in pairs), _once(p for _, p in pairs), sure)


def _are_swapped(one: Spelled, other: Spelled) -> bool:
    """Whether a given name is made of the other's surname, and the surname of its given name.

    Timur Akhmetov, Akhmet Timurov; but not Akhmetov Timur, who is put in another order.
    """
    if set(one.stems) & set(other.stems) or one.keys == other.keys:
        return False
    here, there = ([without_suffix(k).rstrip(_DENTALS) for k in p.keys] for p in (one, other))
    lengths = [len(key) for key in here]
    enough = min(lengths) >= _SWAPPED_KEY and sum(lengths) >= _SWAPPED_KEYS
    return enough and here == there[::-1] and here[0] != here[1]


def _in_one_text(usual: list[Place], odd: list[Place]) -> bool:
    """Whether one article has both names, so that they may be two people's."""
    return not {t.document for t, _ in usual}.isdisjoint(t.document for t, _ in odd)


def _have_another_letter(one: Spelled, other: Spelled) -> bool:
    """Whether one of two names alone differs, by a letter inside; a place's at its end, too."""
    if one.introduced and other.introduced and have_another_end(one.stems[1], other.stems[1]):
        return one.stems[0] == other.stems[0]
    same = [a == b for a, b in zip(one.stems, other.stems, strict=True)]
    pairs = zip(one.stems, other.stems, strict=True)
    return sum(same) == 1 and any(have_another_letter(a, b) for a, b in pairs)


def _tell_alike(one: Place, other: Place) -> bool:
    """Whether two sentences share so many words that they tell the same."""
    shared = len(one[1].around & other[1].around)
    fewer = min(len(one[1].around), len(other[1].around))
    return shared >= _ALIKE and 2 * shared >= fewer


def _once(places: Iterator[Place]) -> list[Place]:
    return list({_where(p): p for p in places}.values())


def _tell_of_one(one: Place, other: Place) -> bool:
    """Whether two places are in one article, or in sentences that share words."""
    if one[0] is other[0]:
        return True
    fewest = 1 if _are_rare(one[1], other[1]) else _SHARED
    return len(one[1].around & other[1].around) >= fewest


def _are_rare(one: Spelled, other: Spelled) -> bool:
    """Whether two names have so many consonants, and all of them the same, that few have them."""
    same = one.keys == other.keys and one.stems[0] == other.stems[0]
    return same and sum(map(len, one.keys)) >= _RARE


def _are_one(one: Spelled, other: Spelled) -> bool:
    """Whether two names are one; with one surname, like given names are brothers' and sisters'."""
    pairs = list(zip(one.stems, other.stems, one.keys, other.keys, strict=True))
    if one.stems[0] == other.stems[0] and are_near_surnames(one.stems[1], other.stems[1]):
        return True
    if one.alone is not other.alone and is_other_spelling(one.stems[1], other.stems[1]):
        return True
    return all(
        a == b or are_letters_of_one(a, b) or (k == m and are_respelled(a, b))
        for a, b, k, m in pairs
    )


def _are_heard_twice(one: Spelled, other: Spelled) -> bool:
    """Whether both words of two names may be one each, in whatever letters; kin share a surname."""
    if one.alone or other.alone or one.introduced or other.introduced:
        return False
    return are_heard_twice(one.stems, other.stems)


def _have_another_given(one: Spelled, other: Spelled) -> bool:
    """Whether given names before one surname differ in a vowel, which brothers' names may too."""
    same = one.stems[1] == other.stems[1] and one.keys[0] == other.keys[0]
    return same and have_another_vowel(one.stems[0], other.stems[0])
