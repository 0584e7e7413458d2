"""Persons whose names are spelled with another letter for w or kh, or cut in two otherwise."""

from __future__ import annotations

import itertools
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.likeness import is_dropped, is_slip_of, likeness
from kzannotate.text.matching import Hit, is_arabic, without_proclitics
from kzannotate.text.respelling import wide_keys
from kzannotate.text.stems import stem
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from kzannotate.domain.entity import Name
    from kzannotate.text.tokens import Tokens

_OPENINGS = ("увwvuوف", "jgzgжз", "kcqкқхh", "eэеaая", "iyийы", "اعي", "جزشگ", "قكخغگ", "تط", "سصث")
"""Letters with which two spellings of a surname may begin."""
_ONE_SOUND = "джж"
"""Japarov and Zhaparov in Cyrillic letters: how the one and the other begin."""
_SHORTEST_GIVEN, _SHORTEST_SURNAME = 2, 3
_ENOUGH = 4
"""Consonants of a surname that make up for a given name of one, such as Leila."""
_FEWEST_LETTERS = 6
_JOINTS = (" ", "-")
_LONG = 7
_END = 3
_LEAST_LIKENESS = 70.0
_LEAST, _ENOUGH_ALIKE = 55.0, 145.0
"""The one word may be less alike where the other is nearly the same."""
_PLAIN = str.maketrans("قعئؤ", "كايو")
_WOMEN = ("фа", "ва", "va", "فا")


class _Person(NamedTuple):
    name: Name
    given: str
    surname: str
    """Both folded; the surname's words without spaces."""


class NearPersons:
    """Looks up pairs and threes of words by wide keys of given names and surnames."""

    def __init__(self) -> None:
        self._people: dict[tuple[str, str], list[_Person]] = defaultdict(list)
        self._typed: dict[tuple[str, str], list[_Person]] = defaultdict(list)
        """People by their given names and both ends of their surnames, for slips between."""
        self._given: set[str] = set()
        self._known: dict[str, WordMemo[tuple[str, ...]]] = {}

    def add(self, name: Name, words: tuple[str, ...]) -> None:
        """Take in a person's name of a given name and a surname of one or two words."""
        if not 2 <= len(words) <= 3 or any(len(w) < 2 for w in words):
            return
        given, surname = words[0], "".join(words[1:])
        person = _Person(name, given, surname)
        self._given |= _keys(given, name.language)
        for end in _ends_of(surname, name.language):
            self._typed[stem(given, name.language), end].append(person)
        pairs = itertools.product(_keys(given, name.language), _keys(surname, name.language))
        for first, last in pairs:
            short = len(first) < _SHORTEST_GIVEN and (not first or len(last) < _ENOUGH)
            if not short and len(last) >= _SHORTEST_SURNAME:
                self._people[first, last].append(person)

    def find(
        self, tokens: Tokens, language: str, held: Container[int]
    ) -> Iterator[tuple[Hit, Name]]:
        """Words that are a person's name by wide keys, and no name that is known."""
        if not self._people:
            return
        known = self._known.get(language)
        if known is None:
            known = self._known[language] = WordMemo(lambda w: self._openings(w, language))
        words = tokens.words
        for first in tokens.places(known):
            for last in _ends_behind(first, tokens, held):
                found = self._named(known[words[first]], words[first + 1 : last + 1], language)
                if found is not None:
                    bare, person = found
                    yield Hit(-1, first, last, len(words[first]) - len(bare)), person.name
                    break

    def _openings(self, word: str, language: str) -> tuple[str, ...]:
        bare = (w for w in without_proclitics(word) if word.endswith(w))
        return tuple(w for w in bare if not self._given.isdisjoint(_keys(w, language)))

    def _named(
        self, openings: tuple[str, ...], more: tuple[str, ...], language: str
    ) -> tuple[str, _Person] | None:
        surname = "".join(more)
        for bare in openings:
            for pair in itertools.product(_keys(bare, language), _keys(surname, language)):
                for person in self._people.get(pair, ()):
                    if _is_near(bare, surname, person, language):
                        return bare, person
            for end in _ends_of(surname, language):
                for person in self._typed.get((stem(bare, language), end), ()):
                    if _is_slip(surname, person, language):
                        return bare, person
        return None


def _ends_behind(first: int, tokens: Tokens, held: Container[int]) -> list[int]:
    """Where a name of three words or of two may end that begins with a word."""
    found: list[int] = []
    for last in range(first, min(first + 3, len(tokens.words))):
        if last in held or (last > first and tokens.gap(last - 1) not in _JOINTS):
            break
        if last > first and tokens.words[last] not in FUNCTION_WORDS:
            found.insert(0, last)
    return found


def _is_near(given: str, surname: str, person: _Person, language: str) -> bool:
    if person.name.language != language or is_arabic(given) != is_arabic(person.given):
        return False
    if len(given + surname) < 2 * _FEWEST_LETTERS - 2 or not _begin_alike(surname, person.surname):
        return False
    if surname.endswith(_WOMEN) != person.surname.endswith(_WOMEN) and language != "ru":
        return False
    here = stem(given, language), stem(surname, language)
    there = stem(person.given, language), stem(person.surname, language)
    if here == there:
        return False
    alike = [
        likeness(a.translate(_PLAIN), b.translate(_PLAIN)) for a, b in zip(here, there, strict=True)
    ]
    if min(alike) >= _LEAST_LIKENESS:
        return True
    # Another given name with the very surname is a brother's or a sister's.
    enough = min(alike) >= _LEAST and sum(alike) >= _ENOUGH_ALIKE
    return enough and here[1] != there[1]


def _is_slip(surname: str, person: _Person, language: str) -> bool:
    """Whether a surname behind the very given name differs in one letter of many."""
    here, there = stem(surname, language), stem(person.surname, language)
    if person.name.language != language or min(len(here), len(there)) < _LONG:
        return False
    if surname.endswith(_WOMEN) != person.surname.endswith(_WOMEN):
        return False
    return is_slip_of(here, there) or is_dropped(here, there)


@lru_cache(maxsize=32_768)
def _ends_of(surname: str, language: str) -> tuple[str, ...]:
    bare = stem(surname, language)
    return (f"{bare[:_END]}-", f"-{bare[-_END:]}") if len(bare) >= _LONG else ()


def _begin_alike(one: str, other: str) -> bool:
    if one[:1] == other[:1] or _ONE_SOUND in (one[:2] + other[:1], other[:2] + one[:1]):
        return True
    return any(one[:1] in letters and other[:1] in letters for letters in _OPENINGS)


@lru_cache(maxsize=32_768)
def _keys(word: str, language: str) -> frozenset[str]:
    return wide_keys(stem(word, language))
