"""Words and phrases in classes that exclude each other, by groups: a table that lexica share."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_WHOLE, _JOINED = "_", "+"
_Rest = tuple[str, ...]
_Entry = tuple[str, int, _Rest]


class Classed(NamedTuple):
    """A phrase of a class.

    Args:
        group: of classes.
        number: of the class in its group.
        last: number of the phrase's last word.
    """

    group: str
    number: int
    last: int


class ClassedWords:
    """Finds words of groups of classes.

    Args:
        groups: each with its classes, which hold beginnings of words, whole ones with a low line
            behind, and phrases of them joined by a plus sign.
    """

    def __init__(self, groups: Mapping[str, Sequence[str]]) -> None:
        self._whole: dict[str, list[_Entry]] = {}
        self._beginnings: dict[str, list[_Entry]] = {}
        for group, classes in groups.items():
            for number, listed in enumerate(classes):
                for phrase in listed.split():
                    first, *rest = phrase.split(_JOINED)
                    table = self._whole if first.endswith(_WHOLE) else self._beginnings
                    table.setdefault(_folded(first), []).append((group, number, _rest(rest)))
        self._lengths = tuple(sorted({len(b) for b in self._beginnings}))
        self._begun = lru_cache(maxsize=8_192)(self._asked)

    def may_begin(self, word: str) -> bool:
        """Whether a folded word begins a phrase."""
        return bool(self._begun(word))

    def at(self, words: Sequence[str], place: int) -> Iterator[Classed]:
        """The phrases that begin with a word."""
        for group, number, rest in self._begun(words[place]):
            last = place + len(rest)
            if last < len(words) and all(
                _fits(words[place + 1 + n], part) for n, part in enumerate(rest)
            ):
                yield Classed(group, number, last)

    def _asked(self, word: str) -> tuple[_Entry, ...]:
        found = dict.fromkeys(self._whole.get(word, ()))
        for form in bare_forms(word):
            found |= dict.fromkeys(self._whole.get(form, ()))
            for length in self._lengths:
                found |= dict.fromkeys(self._beginnings.get(form[:length], ()))
        return tuple(found)


def _folded(word: str) -> str:
    return fold_word(word.removesuffix(_WHOLE))


def _rest(words: Sequence[str]) -> _Rest:
    return tuple(_folded(w) + _WHOLE * w.endswith(_WHOLE) for w in words)


def _fits(word: str, wanted: str) -> bool:
    whole = wanted.removesuffix(_WHOLE)
    if whole != wanted:
        return whole in bare_forms(word)
    return any(form.startswith(wanted) for form in bare_forms(word))
