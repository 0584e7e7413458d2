"""Words that answer one question with one answer: which country, which colour, open or closed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.resources import resource
from kzannotate.text.fold import fold_word
from kzannotate.text.matching import bare_forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_JOINS = re.compile("[_-]")
FIELDS, SCOPES = "fields.tsv", "scopes.tsv"
OPPOSED = "!"
"""Opens the name of a field of opposites: what is denied of the one is told of the other."""


class Member(NamedTuple):
    """A word, or a few, that belong to a field.

    Args:
        field: the question, such as ``colour``.
        member: the answer, such as ``red``.
        first: number of its first word; ``last`` of its last.
    """

    field: str
    member: str
    first: int
    last: int

    @property
    def is_opposite(self) -> bool:
        """Whether there are but two answers."""
        return self.field.startswith(OPPOSED)


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    is_whole: bool
    field: str
    member: str


class _Fields(NamedTuple):
    """Phrases by their first word, or by how it begins, and how long such beginnings are."""

    by_word: dict[str, list[_Phrase]]
    by_beginning: dict[str, list[_Phrase]]
    lengths: tuple[int, ...]


@cache
def _fields(name: str) -> _Fields:
    by_word: dict[str, list[_Phrase]] = {}
    by_beginning: dict[str, list[_Phrase]] = {}
    for line in resource("lexicon", name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        field, member, *cells = line.split("\t")
        for listed in " ".join(cells).split():
            bare = listed.removesuffix("_")
            words = tuple(fold_word(w) for w in _JOINS.split(bare))
            is_whole = bare != listed
            first_is_whole = is_whole or len(words) > 1
            table = by_word if first_is_whole else by_beginning
            table.setdefault(words[0], []).append(_Phrase(words, is_whole, field, member))
    return _Fields(by_word, by_beginning, tuple(sorted({len(b) for b in by_beginning})))


def members_in(words: Sequence[str], name: str = FIELDS) -> list[Member]:
    """What belongs to a field among folded words, in order; of a longer phrase no word alone.

    Args:
        words: the folded words.
        name: the file of the lexicon that lists the fields.
    """
    known = _fields(name)
    found = [m for place in range(len(words)) for m in _members_at(known, words, place)]
    return [
        m
        for m in found
        if not any(
            o.field == m.field and o.first <= m.first <= m.last <= o.last and _longer(o, m)
            for o in found
        )
    ]


def _longer(one: Member, other: Member) -> bool:
    return one.last - one.first > other.last - other.first


def _members_at(known: _Fields, words: Sequence[str], place: int) -> Iterator[Member]:
    seen: set[tuple[str, str, int]] = set()
    for form in dict.fromkeys((words[place], *bare_forms(words[place]))):
        phrases = list(known.by_word.get(form, ()))
        for length in known.lengths:
            if length <= len(form):
                phrases += known.by_beginning.get(form[:length], ())
        for phrase in phrases:
            last = place + len(phrase.words) - 1
            key = phrase.field, phrase.member, last
            if key not in seen and _follows(words, place, phrase):
                seen.add(key)
                yield Member(phrase.field, phrase.member, place, last)


def _follows(words: Sequence[str], place: int, phrase: _Phrase) -> bool:
    """Whether the other words of a phrase stand behind its first; the last may go on."""
    rest = phrase.words[1:]
    behind = words[place + 1 : place + 1 + len(rest)]
    if len(behind) < len(rest):
        return False
    for number, (word, wanted) in enumerate(zip(behind, rest, strict=True)):
        forms = bare_forms(word)
        goes_on = number == len(rest) - 1 and not phrase.is_whole
        if not any(f.startswith(wanted) if goes_on else f == wanted for f in (word, *forms)):
            return False
    return True
