"""Names that are spelled otherwise than the reference lists them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.names.name_uses import by_name
from kzannotate.detection.names.near_persons import NearPersons
from kzannotate.domain.entity import TERM_KIND, Name, NameStatus
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.likeness import likeness
from kzannotate.text.matching import Hit, is_arabic, without_article, without_proclitics
from kzannotate.text.name_keys import name_key, voiceless, without_suffix
from kzannotate.text.noun_stems import noun_stems
from kzannotate.text.stems import stem
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzannotate.domain.entity import Entity
    from kzannotate.text.tokens import Tokens

_SHORTEST_KEYS = 6
_SHORTEST_SINGLE_KEY = 5
_LONG_KEY = 4
_LEAST_LIKENESS = 65.0
_LEAST_LIKENESS_SINGLE = 80.0
_LEAST_LIKENESS_OF_WORDS = 45.0
_MOST_WORDS = 24
"""Names with more words are only looked for as they are listed."""
_ADJECTIVE_ENDINGS = ("ي", "يه", "يون", "يين", "ian", "i", "скии")


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as it is looked up.

    Args:
        kind: of its entity.
        place: its keys, the last one less the ending of a surname.
    """

    name: Name
    kind: str
    words: tuple[str, ...]
    keys: tuple[str, ...]
    place: tuple[str, ...]


class _Beginning(NamedTuple):
    """A word less its proclitics, its key, and how many words the names have that it may begin."""

    bare: str
    key: str
    lengths: tuple[int, ...]


class SpellingIndex:
    """Looks words up by the consonants of listed names of the same script.

    Args:
        made: by an earlier index of the same names, most of them.
    """

    def __init__(
        self, names: Iterable[tuple[Entity, Name, tuple[str, ...]]], made: Iterable[Spelling] = ()
    ) -> None:
        self._entries: dict[tuple[str, ...], list[Spelling]] = defaultdict(list)
        self._persons: dict[tuple[str, ...], list[Spelling]] = defaultdict(list)
        """Persons by their keys, voiced or not."""
        self._last_keys: set[str] = set()
        """Keys that names of more than one word end with."""
        self._may_end: dict[str, WordMemo[bool]] = {}
        self._near = NearPersons()
        self._lengths: dict[str, set[int]] = defaultdict(set)
        self._beginnings: dict[str, WordMemo[tuple[_Beginning, ...]]] = {}
        """For each language the words that were looked at before, and what they may begin."""
        self.every: list[Spelling] = []
        known = by_name(made)
        for entity, name, words in names:
            entry = known.get(id(name))
            if entry is None or entry.kind != entity.kind:
                entry = _spelling(entity, name, words)
            if entry is not None:
                self.every.append(entry)
                self._add(entry)

    def _add(self, entry: Spelling) -> None:
        place, end = entry.place, entry.place[-1]
        self._entries[place].append(entry)
        self._lengths[place[0]].add(len(place))
        self._last_keys.add(end)
        self._last_keys.add(voiceless(end))
        if entry.kind == "person":
            self._near.add(entry.name, entry.words)
            if len(place) > 1:
                self._persons[_voiceless(place)].append(entry)

    def find(
        self, tokens: Tokens, language: str, held: Mapping[int, int] = MappingProxyType({})
    ) -> Iterator[tuple[Hit, Name]]:
        """Stretches that have a listed name's consonants but not its letters.

        Args:
            tokens: words of a text.
            language: the text's.
            held: for words of names that are known the last word of the name; stretches that
                lie in one are left out.
        """
        words, beginnings, may_end = tokens.words, self._known(language), self._ending(language)
        for first in tokens.places(beginnings):
            past = held.get(first, -1) + 1
            found: dict[int, tuple[float, Hit, Name]] = {}
            for beginning in beginnings[words[first]]:
                for length in beginning.lengths:
                    end = first + length
                    if not past < end <= len(words) or (length > 1 and not may_end[words[end - 1]]):
                        continue
                    entries = self._listed_as(beginning.key, words[first + 1 : end], language)
                    if entries:
                        _choose(found, entries, tokens, (first, end), beginning, language)
            if found:
                yield from ((hit, name) for _, hit, name in found.values())
        yield from self._near.find(tokens, language, held)

    def _listed_as(self, key: str, more: tuple[str, ...], language: str) -> list[Spelling] | None:
        """The names that begin with a key and go on with the keys of some words."""
        if not more:
            return self._entries.get((without_suffix(key),))
        keys, tails = _keys_of(language)
        place = (key, *keys.of(more[:-1]), tails[more[-1]])
        found = self._entries.get(place)
        return found or (self._persons.get(_voiceless(place)) if self._persons else None)

    def _ending(self, language: str) -> WordMemo[bool]:
        """Whether a word may end a name of more than one: few do, and that is quickly known."""
        if language not in self._may_end:
            tails, last = _keys_of(language)[1], self._last_keys
            self._may_end[language] = WordMemo(
                lambda word: not last.isdisjoint((tails[word], voiceless(tails[word])))
            )
        return self._may_end[language]

    def _known(self, language: str) -> WordMemo[tuple[_Beginning, ...]]:
        if language not in self._beginnings:
            ask = partial(self._begun_by, language=language)
            self._beginnings[language] = WordMemo(ask)
        return self._beginnings[language]

    def _begun_by(self, word: str, language: str) -> tuple[_Beginning, ...]:
        found = []
        for bare in _openings(word):
            key = _key(bare, language)
            lengths = self._lengths.get(key, set()) | self._lengths.get(without_suffix(key), set())
            if lengths:
                found.append(_Beginning(bare, key, tuple(sorted(lengths, reverse=True))))
        return tuple(found)


def _spelling(entity: Entity, name: Name, words: tuple[str, ...]) -> Spelling | None:
    """How a name is looked up; None where it does not tell enough."""
    if entity.kind == TERM_KIND or name.status is NameStatus.DEPRECATED:
        return None
    keys = tuple([_key(w, name.language) for w in words])
    if not (_telling(keys) and _telling_alone(words)) or len(keys) > _MOST_WORDS:
        return None
    return Spelling(name, entity.kind, words, keys, _canonical(keys))


def _choose(
    found: dict[int, tuple[float, Hit, Name]],
    entries: Iterable[Spelling],
    tokens: Tokens,
    stretch: tuple[int, int],
    beginning: _Beginning,
    language: str,
) -> None:
    """Keep of the entries the likest one for each last word."""
    first, end = stretch
    more = tokens.words[first + 1 : end]
    words, keys = (beginning.bare, *more), (beginning.key, *_keys_of(language)[0].of(more))
    for entry in entries:
        if _same_name(words, keys, entry):
            like = likeness(" ".join(words), " ".join(entry.words))
            if end - 1 not in found or found[end - 1][0] < like:
                skip = len(tokens.words[first]) - len(beginning.bare)
                found[end - 1] = like, Hit(-1, first, end - 1, skip), entry.name


@cache
def _keys_of(language: str) -> tuple[WordMemo[str], WordMemo[str]]:
    """The keys of words, and the same less the ending of a surname."""
    key = partial(_key, language=language)
    return WordMemo(key), WordMemo(lambda word: without_suffix(key(word)))


@lru_cache(maxsize=65_536)
def word_keys(word: str, language: str) -> frozenset[str]:
    """Everything by which detectors may know a folded word again: skeletons and stems."""
    keys: set[str] = set()
    for opening in _openings(word):
        for key in {name_key(opening), _key(opening, language)}:
            bare = without_suffix(key)
            keys.update((key, bare, voiceless(key), voiceless(bare)))
    keys.discard("")
    return noun_stems(word, language).union(keys)


@lru_cache(maxsize=65_536)
def skeleton(words: tuple[str, ...], language: str) -> str:
    """The consonants that all spellings of a name share, the script included."""
    return " ".join(_voiceless(_canonical(tuple([_key(w, language) for w in words]))))


@lru_cache(maxsize=2_048)
def _key(word: str, language: str) -> str:
    return name_key(stem(word, language))


@lru_cache(maxsize=2_048)
def _openings(word: str) -> tuple[str, ...]:
    return tuple(w for w in without_proclitics(word) if word.endswith(w))


def _canonical(keys: tuple[str, ...]) -> tuple[str, ...]:
    return _with_end(keys, without_suffix(keys[-1]))


def _voiceless(keys: tuple[str, ...]) -> tuple[str, ...]:
    return _with_end(keys, voiceless(keys[-1]))


def _with_end(keys: tuple[str, ...], end: str) -> tuple[str, ...]:
    # Most keys have that end already: one tuple for all that is kept by them.
    return keys if keys[-1] == end else (*keys[:-1], end)


def _telling(keys: tuple[str, ...]) -> bool:
    """Whether there are consonants enough to know a name by."""
    if len(keys) == 1:
        return len(keys[0]) >= _SHORTEST_SINGLE_KEY
    return all(keys) and sum(map(len, keys)) >= _SHORTEST_KEYS


def _telling_alone(words: tuple[str, ...]) -> bool:
    """Whether a name of one word has consonants enough besides its article's."""
    bare = name_key(without_article(words[0]))
    return len(words) > 1 or len(bare) >= _SHORTEST_SINGLE_KEY


def _same_name(words: tuple[str, ...], keys: tuple[str, ...], entry: Spelling) -> bool:
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
    return _are_alike(words, entry.words)


def _are_alike(words: tuple[str, ...], listed: tuple[str, ...]) -> bool:
    if any(likeness(w, o) < _LEAST_LIKENESS_OF_WORDS for w, o in _pairs(words, listed)):
        return False
    least = _LEAST_LIKENESS_SINGLE if len(words) == 1 else _LEAST_LIKENESS
    return likeness(" ".join(words), " ".join(listed)) >= least


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
