"""Other spellings of people whom an article names in full: one person, heard and written twice.

Any two names that sound so much alike may be two people's; in one article, where one of them is
listed and the other is not, they hardly are.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.lexicon.property_words import cues_of
from kzannotate.detection.mentions.unlisted_names import joined_at, tells_of_somebody
from kzannotate.detection.names.heard_twice import are_heard_twice
from kzannotate.detection.names.listed_names import bare_name
from kzannotate.detection.names.roles import deputy_line
from kzannotate.domain.entity import NameStatus
from kzannotate.text.fold import folded_words
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.likeness import is_dropped, is_slip_of, likeness
from kzannotate.text.matching import Hit, is_arabic, without_proclitics
from kzannotate.text.sound_keys import sound_key
from kzannotate.text.stems import stem
from kzannotate.text.tokens import words_of
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from kzannotate.detection.articles.article_text import ArticleText
    from kzannotate.detection.names.glossary import Glossary
    from kzannotate.domain.entity import Name

_OF_ONE_SOUND = (("زه", "ج"), ("جه", "ج"), ("دز", "ج"), ("دج", "ج"), ("تج", "ج"), ("дж", "ж"))
"""Pairs of letters that translators write for one foreign sound."""
_GIVEN_AND_SURNAME = 2
_FEWEST_SOUNDS, _FEWEST_NEAR, _SHORTEST = 5, 4, 3
_SURNAME_ENDING = "f"
_BREATHED = "h"
_HISSED = ("h", "š")
"""Sounds before others that another spelling may leave out, or have instead of them."""
_WOMEN = ("фа", "ва", "va", "فا", "кызы", "қызы")


_SLIP_LENGTH = 7
_OFFICE_REACH = 6
_OFFICE_BEHIND = 4
_APPOSED = (",", "،", "(", "–", "—", "-")
_LEAST_LIKENESS = 55.0
_FEWEST_ALIKE = 4
_FEWEST_ALONE, _LEAST_LIKENESS_ALONE = 4, 75.0
_PLAIN = str.maketrans("قطصضظ", "كتسدز")
_TITLES = folded_words("mr mrs ms miss dr prof г-н г-жа господин госпожа доктор")


class _Person(NamedTuple):
    """A listed name of a given name and a surname, both with what they sound like.

    Args:
        offices: the lexicon's lines for the offices that facts give this person, where nothing
            but the office tells that the article is about them.
    """

    name: Name
    words: tuple[str, str]
    keys: tuple[str, str]
    offices: frozenset[int] = frozenset()


def respelled_people(
    text: ArticleText,
    glossary: Glossary,
    people: Iterable[str],
    held: Container[int],
    holders: Mapping[str, frozenset[int]] = MappingProxyType({}),
) -> Iterator[tuple[Hit, Name]]:
    """Two words together that sound like a person's name, and are no name that is known.

    Args:
        text: the article.
        glossary: the reference.
        people: ids of the people whom it names in full.
        held: numbers of the words of names.
        holders: who holds an office in a body that it names, with the lines for these offices;
            beside the word for it, their names may be told with more slips.
    """
    known: dict[str, list[_Person]] = defaultdict(list)
    named = list(_listed(glossary, people, text.language))
    for person in (*named, *_holding(glossary, holders, text.language)):
        for key in {person.keys[1], person.keys[1][:-1], *_shortened(person.keys[1])}:
            known[key[:2]].append(person)
    yield from _surnames(text, named, held)
    tokens, words = text.tokens, text.tokens.words
    for place, near in _sounding(text, known):
        if place in held or place + 1 in held or tokens.gap(place) != " ":
            continue
        if not is_arabic(words[place]) and not (
            tokens.is_capital(place) and tokens.is_capital(place + 1)
        ):
            continue
        last, surname = joined_at(words, place + 1)
        for bare in _openings(words[place]):
            meant = [
                p
                for p in near
                if _is_one(p, bare, surname, text.language)
                and (not p.offices or _is_told_by_office(text, place, p.offices))
            ]
            if meant:
                yield Hit(-1, place, last, len(words[place]) - len(bare)), meant[0].name
                break


def _sounding(
    text: ArticleText, known: Mapping[str, list[_Person]]
) -> Iterator[tuple[int, list[_Person]]]:
    """Numbers of words before those that begin as a surname sounds, with whose it may be."""
    begun = list(_begun(text.language).of(text.tokens.words[1:])) if known else []
    for place, is_none in enumerate(map(known.keys().isdisjoint, begun)):
        if not is_none:
            yield place, [person for key in begun[place] for person in known.get(key, ())]


def _listed(glossary: Glossary, people: Iterable[str], language: str) -> Iterator[_Person]:
    for entity in people:
        for name in glossary.names_of.get(entity, ()):
            words = words_of(bare_name(name.text))
            listed = name.language == language and name.status is not NameStatus.DEPRECATED
            if listed and len(words) == _GIVEN_AND_SURNAME:
                keys = _key(words[0], language), _key(words[1], language)
                yield _Person(name, (words[0], words[1]), keys)


def _holding(
    glossary: Glossary, holders: Mapping[str, frozenset[int]], language: str
) -> Iterator[_Person]:
    """Those whom only their office may tell."""
    for holder, offices in sorted(holders.items()):
        found = _listed(glossary, [holder], language)
        yield from (p._replace(offices=offices) for p in found)


def _is_told_by_office(text: ArticleText, place: int, offices: frozenset[int]) -> bool:
    """Whether the word for an office stands before a name or, behind a comma, after it."""
    return _is_told_before(text, place, offices) or _is_told_behind(text, place + 1, offices)


def _is_told_behind(text: ArticleText, place: int, offices: frozenset[int]) -> bool:
    """Whether the office stands behind a surname: Anna Berg, chair of the guild."""
    cues, tokens = cues_of(text.language), text.tokens
    last = min(text.sentence_words(place)[1], place + _OFFICE_BEHIND)
    if cues is None or last == place or tokens.gap(place).strip() not in _APPOSED:
        return False
    for word in range(place + 1, last + 1):
        told = cues.at(tokens.words, word)
        if deputy_line() in told:
            return False
        if not offices.isdisjoint(told):
            return True
        if tokens.gap(word).strip():
            return False
    return False


def _is_told_before(text: ArticleText, place: int, offices: frozenset[int]) -> bool:
    """Whether the office stands before a name, with nothing but the body between."""
    cues, start = cues_of(text.language), text.sentence_words(place)[0]
    deputy = deputy_line()
    for before in range(place - 1, max(start, place - _OFFICE_REACH) - 1, -1):
        signs = set(text.tokens.gap(before)) - set(' "«»“”')
        told = cues.at(text.tokens.words, before) if cues and not signs else frozenset({deputy})
        if deputy in told:
            return False
        if not offices.isdisjoint(told):
            ahead = cues.at(text.tokens.words, before - 1) if cues and before > start else ()
            return deputy not in ahead
    return False


def _surnames(
    text: ArticleText, people: Sequence[_Person], held: Container[int]
) -> Iterator[tuple[Hit, Name]]:
    """Surnames alone with one wrong letter of many: Mr Seitkhamov, once Seitkhanov was named."""
    words = text.tokens.words
    long = [p for p in people if len(p.words[1]) >= _SLIP_LENGTH]
    beginnings = {start for p in long for start in _beginnings(p.words[1])}
    for place in range(1, len(words) if long else 0):
        if len(words[place]) < _SLIP_LENGTH or place in held:
            continue
        for word in _openings(words[place]):
            if beginnings.isdisjoint(_beginnings(word)) or not _stands_alone(text, place):
                continue
            meant = [p for p in long if _is_surname_of(p, word, text.language)]
            if meant:
                yield Hit(-1, place, place, len(words[place]) - len(word)), meant[0].name
                break


def _beginnings(word: str) -> tuple[str, ...]:
    """How a surname begins, in the letters that some write for one sound."""
    first = word[: 1 if is_arabic(word) else 2]
    return (first, first.translate(_PLAIN))


def _is_surname_of(person: _Person, word: str, language: str) -> bool:
    """Whether a surname alone is a person's in other letters: one of many, or of one sound."""
    bare, listed = stem(word, language), stem(person.words[1], language)
    if bare == listed or word.endswith(_WOMEN) != person.words[1].endswith(_WOMEN):
        return False
    if not is_arabic(word) and (is_slip_of(bare, listed) or is_dropped(bare, listed)):
        return True
    key = _key(word, language)
    if key != person.keys[1] or len(key) < _FEWEST_ALONE or bare[-1] != listed[-1]:
        return False
    return likeness(bare.translate(_PLAIN), listed.translate(_PLAIN)) >= _LEAST_LIKENESS_ALONE


def _stands_alone(text: ArticleText, place: int) -> bool:
    """Whether no other name stands right beside a word, but perhaps a title."""
    tokens = text.tokens
    if text.language == "ar":
        return tells_of_somebody(tokens.words[place - 1])
    if not tokens.is_capital(place):
        return False
    titled = tokens.words[place - 1] in _TITLES
    joined = tokens.gap(place - 1) in (" ", "-") and tokens.is_capital(place - 1)
    last = place + 1 >= len(tokens.words)
    followed = not last and tokens.gap(place) in (" ", "-") and tokens.is_capital(place + 1)
    return (titled or not joined) and not followed


def _shortened(key: str) -> Iterator[str]:
    """A key with its first or second sound left out, so that slips there are found too."""
    yield key[1:]
    yield key[:1] + key[2:]


def _is_one(person: _Person, given: str, surname: str, language: str) -> bool:
    """Whether two words are a person's name in another spelling, and not a relative's."""
    if given in FUNCTION_WORDS or min(len(given), len(surname)) < _SHORTEST:
        return False
    here = stem(given, language), stem(surname, language)
    there = stem(person.words[0], language), stem(person.words[1], language)
    keys = _key(given, language), _key(surname, language)
    if here == there or not all(keys) or not _has_sounds(person, keys, here, there):
        return False
    if not person.offices and are_heard_twice(here, there):
        return True
    if surname.endswith(_WOMEN) != person.words[1].endswith(_WOMEN):
        return False
    return _sound_alike(person, keys, here, there)


def _has_sounds(
    person: _Person, keys: tuple[str, str], here: tuple[str, str], there: tuple[str, str]
) -> bool:
    """Whether there is enough to know a name by: five sounds, or four and much the same letters."""
    sounds = sum(map(len, keys))
    if sounds >= _FEWEST_SOUNDS:
        return True
    like = all(likeness(a, b) >= _LEAST_LIKENESS for a, b in zip(here, there, strict=True))
    return sounds >= _FEWEST_ALIKE and keys == person.keys and like


def _sound_alike(
    person: _Person, keys: tuple[str, str], here: tuple[str, str], there: tuple[str, str]
) -> bool:
    """Whether both words sound the same, or one the same and the other nearly."""
    if here[1] == there[1]:
        # With the very surname, another given name is a relative's, unless the office tells.
        begun = here[0][:2] == there[0][:2] and _are_near(keys[0], person.keys[0], _SHORTEST)
        return bool(person.offices) and begun
    if person.offices and keys[0] == person.keys[0]:
        likeness_ = likeness(here[1].translate(_PLAIN), there[1].translate(_PLAIN))
        if likeness_ >= _LEAST_LIKENESS_ALONE:
            return True
    if tuple(map(_breathless, keys)) == tuple(map(_breathless, person.keys)):
        return True  # Gulmira Asanova, whom others write Julmira Hasanova
    if keys[1] == person.keys[1]:
        return keys[0] == person.keys[0] or _are_near(keys[0], person.keys[0], _SHORTEST)
    begin = here[1][:1] == there[1][:1] or keys[1][:2] == person.keys[1][:2]
    same = keys[0] == person.keys[0]
    return same and begin and _are_near(keys[1], person.keys[1], _FEWEST_NEAR)


def _breathless(key: str) -> str:
    """A key with one sound for g and j, as Arabic may write g, and none for h before a vowel."""
    return key.removeprefix(_BREATHED).replace("j", "k")


def _are_near(one: str, other: str, shortest: int) -> bool:
    """Whether two keys differ in one sound."""
    if max(len(one), len(other)) < shortest:
        return False
    ended = one.endswith(_SURNAME_ENDING) and other.endswith(_SURNAME_ENDING)
    cut = one[:-1] == other or other[:-1] == one or is_dropped(one, other)
    return (cut and not ended) or is_slip_of(one, other)


@cache
def _begun(language: str) -> WordMemo[tuple[str, ...]]:
    """How surnames may begin that sound like a word, of which one sound may be lost."""

    def begun(word: str) -> tuple[str, ...]:
        key = _key(word, language)
        found = key[:2], key[:1] + key[2:3]
        return (*found, key[1:3]) if key.startswith(_HISSED) else found

    return WordMemo(begun)


@lru_cache(maxsize=16_384)
def _key(word: str, language: str) -> str:
    """What a name sounds like."""
    bare = stem(word, language)
    for letters, sound in _OF_ONE_SOUND:
        bare = bare.replace(letters, sound)
    return sound_key(bare)


@lru_cache(maxsize=16_384)
def _openings(word: str) -> tuple[str, ...]:
    return tuple(w for w in without_proclitics(word) if word.endswith(w))
