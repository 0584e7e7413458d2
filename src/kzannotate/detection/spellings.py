"""Names that are spelled otherwise than the reference lists them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.entity import TERM_KIND, Name, NameStatus
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.likeness import likeness
from kzannotate.text.matching import Hit, is_arabic, without_proclitics
from kzannotate.text.name_keys import name_key, without_suffix
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.entity import Entity
    from kzannotate.text.tokens import Tokens

_SHORTEST_KEYS = 6
_SHORTEST_SINGLE_KEY = 5
_LONG_KEY = 4
_LEAST_LIKENESS = 65.0
_LEAST_LIKENESS_SINGLE = 80.0
_MOST_KNOWN = 65_536
_MOST_WORDS = 24
"""Names with more words are only looked for as they are listed."""
_ADJECTIVE_ENDINGS = ("ي", "يه", "يون", "يين", "ian", "i", "скии")


@dataclass(frozen=True, slots=True)
class _Entry:
    name: Name
    kind: str
    words: tuple[str, ...]
    keys: tuple[str, ...]


class _Beginning(NamedTuple):
    """A word less its proclitics, its key, and how many words the names have that it may begin."""

    bare: str
    key: str
    lengths: tuple[int, ...]


class SpellingIndex:
    """Looks words up by the consonants of listed names of the same script."""

    def __init__(self, names: Iterable[tuple[Entity, Name, tuple[str, ...]]]) -> None:
        self._entries: dict[tuple[str, ...], list[_Entry]] = defaultdict(list)
        self._lengths: dict[str, set[int]] = defaultdict(set)
        self._beginnings: dict[str, dict[str, tuple[_Beginning, ...]]] = defaultdict(dict)
        """For each language the words that were looked at before, and what they may begin."""
        for entity, name, words in names:
            if entity.kind == TERM_KIND or name.status is NameStatus.DEPRECATED:
                continue
            keys = tuple(_key(w, name.language) for w in words)
            if not _telling(keys) or len(keys) > _MOST_WORDS:
                continue
            place = _canonical(keys)
            self._entries[place].append(_Entry(name, entity.kind, words, keys))
            self._lengths[place[0]].add(len(place))

    def find(self, tokens: Tokens, language: str) -> Iterator[tuple[Hit, Name]]:
        """Stretches that have a listed name's consonants but not its letters."""
        beginnings = self._beginnings[language]
        if len(beginnings) > _MOST_KNOWN:
            beginnings.clear()
        for first, word in enumerate(tokens.words):
            begun = beginnings.get(word)
            if begun is None:
                begun = beginnings[word] = tuple(self._begun_by(word, language))
            if begun:
                found: dict[int, tuple[float, Hit, Name]] = {}
                for beginning in begun:
                    for like, hit, name in self._from(tokens, first, beginning, language):
                        if hit.last not in found or found[hit.last][0] < like:
                            found[hit.last] = like, hit, name
                yield from ((hit, name) for _, hit, name in found.values())

    def _begun_by(self, word: str, language: str) -> Iterator[_Beginning]:
        for bare in _openings(word):
            key = _key(bare, language)
            lengths = self._lengths.get(key, set()) | self._lengths.get(without_suffix(key), set())
            if lengths:
                yield _Beginning(bare, key, tuple(sorted(lengths, reverse=True)))

    def _from(
        self, tokens: Tokens, first: int, beginning: _Beginning, language: str
    ) -> Iterator[tuple[float, Hit, Name]]:
        bare, opening, lengths = beginning
        for length in lengths:
            end = first + length
            if end > len(tokens.words):
                continue
            here = (opening, *(_key(w, language) for w in tokens.words[first + 1 : end]))
            entries = self._entries.get(_canonical(here))
            if not entries:
                continue
            words = (bare, *tokens.words[first + 1 : end])
            for entry in entries:
                if _same_name(words, here, entry):
                    like = likeness(" ".join(words), " ".join(entry.words))
                    skip = len(tokens.words[first]) - len(bare)
                    yield like, Hit(-1, first, end - 1, skip), entry.name


@lru_cache(maxsize=65_536)
def word_keys(word: str, language: str) -> frozenset[str]:
    """Everything by which detectors may know a folded word again: skeletons and stems."""
    openings = _openings(word)
    keys = {name_key(w) for w in openings} | {_key(w, language) for w in openings}
    keys |= {without_suffix(k) for k in keys}
    return frozenset(keys - {""}) | noun_stems(word, language)


@lru_cache(maxsize=65_536)
def skeleton(words: tuple[str, ...], language: str) -> str:
    """The consonants that all spellings of a name share, the script included."""
    return " ".join(_canonical(tuple([_key(w, language) for w in words])))


@lru_cache(maxsize=65_536)
def _key(word: str, language: str) -> str:
    return name_key(stem(word, language))


@lru_cache(maxsize=65_536)
def _openings(word: str) -> tuple[str, ...]:
    return tuple(w for w in without_proclitics(word) if word.endswith(w))


def _canonical(keys: tuple[str, ...]) -> tuple[str, ...]:
    return (*keys[:-1], without_suffix(keys[-1]))


def _telling(keys: tuple[str, ...]) -> bool:
    """Whether there are consonants enough to know a name by."""
    if len(keys) == 1:
        return len(keys[0]) >= _SHORTEST_SINGLE_KEY
    return all(keys) and sum(map(len, keys)) >= _SHORTEST_KEYS


def _same_name(words: tuple[str, ...], keys: tuple[str, ...], entry: _Entry) -> bool:
    if words == entry.words or is_arabic(words[0]) != is_arabic(entry.words[0]):
        return False
    if any((w in FUNCTION_WORDS) != (o in FUNCTION_WORDS) for w, o in _pairs(words, entry.words)):
        return False
    if keys != entry.keys and (entry.kind != "person" or words[:-1] != entry.words[:-1]):
        return False  # only a person's surname may lose its ending, beside the same given name
    if _another_form(words[-1], entry.words[-1], entry.kind):
        return False
    if entry.kind not in ("person", "place") and not _one_foreign_word(words, entry.words):
        return False
    least = _LEAST_LIKENESS_SINGLE if len(words) == 1 else _LEAST_LIKENESS
    return likeness(" ".join(words), " ".join(entry.words)) >= least


def _one_foreign_word(words: tuple[str, ...], listed: tuple[str, ...]) -> bool:
    """Whether two names differ in one word only, and that a long one: شنغهاي, شانغهاي.

    Short common nouns may well share their consonants, as security and secretariat do.
    """
    different = [(w, o) for w, o in _pairs(words, listed) if w != o]
    return len(different) == 1 and all(len(name_key(w)) >= _LONG_KEY for w in different[0])


def _pairs(one: tuple[str, ...], other: tuple[str, ...]) -> zip[tuple[str, str]]:
    return zip(one, other, strict=True)


def _another_form(word: str, listed: str, kind: str) -> bool:
    """Whether a word is the adjective, the other gender or an inflection of a listed one."""
    if kind == "person":
        return _ending(word) != _ending(listed)
    return any(word.endswith(e) and not listed.endswith(e) for e in _ADJECTIVE_ENDINGS)


def _ending(surname: str) -> tuple[bool, bool]:
    """Whether a surname is a woman's, and whether it ends in -ov: Omarov is not Amreyev."""
    woman = surname.endswith(("فا", "va"))
    return woman, surname.removesuffix("a").removesuffix("ا").endswith(("وف", "ov", "off", "ов"))
