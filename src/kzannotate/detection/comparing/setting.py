"""A figure among the words of its clause and of its sentence."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.contrasts import classes_of
from kzannotate.detection.lexicon.measures import cued
from kzannotate.detection.lexicon.properties import begins_so
from kzannotate.detection.lexicon.topics import topics_of
from kzannotate.detection.lexicon.vocabulary import concepts_of
from kzannotate.detection.passages.anchors import heads
from kzannotate.detection.passages.telling_words import sounds_of, telling
from kzannotate.detection.statements.going_on import told_before
from kzannotate.text.counted_nouns import IN_BASE
from kzannotate.text.fold import folded_in_order, folded_words
from kzannotate.text.units import unit_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzannotate.detection.passages.passage import Passage
    from kzannotate.detection.passages.telling_words import Stems
    from kzannotate.detection.statements.figures import Figure

_CLAUSE = frozenset(",،;؛:()–—\n.!?؟")
_SINCE = folded_words("since starting منذ ابتداء اعتبارا начиная бері бастап")
_RUSSIAN_SINCE = ("с",)
_ITSELF = frozenset({"#"})
_PARTS = folded_in_order(
    "كلية قسم فرع جناح شعبة مرحلة المرحلة faculty department branch ward wing section hall phase"
    " stage факультет отделени филиал корпус цех этап бөлімше цехы кезең"
)
_ORDERED = frozenset({"rank", "clock"})
"""Units whose numbers may be ordinals: the third place, the seventh hour."""
Days = tuple[int, int]


@lru_cache(maxsize=16_384)
def meanings(word: str, language: str) -> frozenset[str]:
    """What a folded word means in any language: a counted noun, a measure or a topic."""
    unit = unit_of(word, language)
    found = cued(word) | topics_of(word) | concepts_of(word, language)
    return found | {unit} if unit else found


def _told(word: str, language: str) -> Stems:
    """Stems of a word that tells and what it means, none for others."""
    stems = telling(word, language)
    return stems | concepts_of(word, language) if stems else stems


class Setting:
    """What stands around a figure; places are numbers of words in its sentence.

    Args:
        figure: the figure.
        passage: its sentence.
        start: where that begins in the article.
    """

    def __init__(self, figure: Figure, passage: Passage, start: int) -> None:
        self.figure = figure
        self.language = passage.language
        self.passage = passage
        self.tokens = passage.tokens
        self.first = self.tokens.at_raw(max(0, figure.span.start - start))
        self.last = self.first + figure.last - figure.place
        self.clauses = self._clauses()

    def _clauses(self) -> list[int]:
        """The number of the clause that each word is in."""
        found, number = [], 0
        for place in range(len(self.tokens.words)):
            if place and not _CLAUSE.isdisjoint(self.tokens.gap(place - 1)):
                number += 1
            found.append(number)
        return found

    @cached_property
    def around(self) -> list[int]:
        """Places of all words but the figure's own."""
        return [n for n in range(len(self.clauses)) if not self.first <= n <= self.last]

    @cached_property
    def clause(self) -> list[int]:
        """Places of the words of its own clause."""
        own = set(self.clauses[self.first : self.last + 1])
        return [n for n in self.around if self.clauses[n] in own]

    @cached_property
    def tell(self) -> list[Stems]:
        """Stems of each word that tells and what it means, none for the others."""
        language = self.language
        return [_told(w, language) for w in self.tokens.words]

    @cached_property
    def near(self) -> list[Stems]:
        """Stems of each telling word of its clause."""
        return [t for n in self.clause if (t := self.tell[n])]

    @cached_property
    def far(self) -> list[Stems]:
        """Stems of each telling word of its sentence."""
        return [t for n in self.around if (t := self.tell[n])]

    @cached_property
    def wide(self) -> list[Stems]:
        """The same with the sentence before, where its own only goes on about that."""
        before = told_before(self.figure.text, self.figure.place)
        return [*self.far, *(t for w in before if (t := _told(w, self.language)))]

    @cached_property
    def wide_known(self) -> Stems:
        """All of ``wide`` together."""
        return frozenset().union(*self.wide)

    @cached_property
    def near_known(self) -> Stems:
        """All of ``near`` together."""
        return frozenset().union(*self.near)

    @cached_property
    def far_known(self) -> Stems:
        """All of ``far`` together."""
        return frozenset().union(*self.far)

    @cached_property
    def heads(self) -> Stems:
        """Stems of what stands there to be named: a library, a bridge, a village."""
        return self.far_known & heads()

    @cached_property
    def _meant(self) -> list[Stems]:
        """What each word means in any language."""
        return [meanings(w, self.language) for w in self.tokens.words]

    @cached_property
    def meant(self) -> list[Stems]:
        """What each word of its sentence that means something means in any language."""
        return [m for n in self.around if (m := self._meant[n])]

    @cached_property
    def near_meant(self) -> list[Stems]:
        """What each word of its clause that means something means in any language."""
        return [m for n in self.clause if (m := self._meant[n])]

    @cached_property
    def meanings(self) -> Stems:
        """All of ``meant`` together."""
        return frozenset().union(*self.meant)

    @cached_property
    def near_meanings(self) -> Stems:
        """All of ``near_meant`` together."""
        return frozenset().union(*self.near_meant)

    @cached_property
    def names(self) -> Stems:
        """Stems of the names in its sentence that tell."""
        found = self.passage.names if self.language != "ar" else frozenset()
        return found & self.far_known

    @cached_property
    def sounds(self) -> Stems:
        """How the names of its sentence sound; in Arabic, its telling words."""
        words, tell, names = self.tokens.words, self.tell, self.names
        is_arabic = self.language == "ar"
        return frozenset().union(
            *(
                sounds_of(word)
                for n, word in enumerate(words)
                if tell[n] and (is_arabic or n == 0 or not tell[n].isdisjoint(names))
            )
        )

    @cached_property
    def tells_of_part(self) -> bool:
        """Whether its sentence tells of a faculty, a ward, a phase."""
        return any(map(_is_part, self.tokens.words))

    @cached_property
    def row(self) -> list[tuple[int, Stems]]:
        """Telling words in order, each with its place; the figure stands there as itself."""
        rows = [(n, t) for n, t in enumerate(self.tell) if t and not self.first <= n <= self.last]
        return sorted([*rows, (self.first, _ITSELF)], key=lambda entry: entry[0])

    @cached_property
    def classes(self) -> dict[str, set[int]]:
        """Classes of contrasting words in its clause, by group; a day's own are no contrast."""
        ranked = self.figure.amount is not None and self.figure.amount.unit in _ORDERED
        but = {"order"} if ranked else set[str]()
        if self.figure.day is not None:
            but = {"month", "weekday", "season", "part", "order"}
        found: dict[str, set[int]] = {}
        for place in (*self.clause, *range(self.first, self.last + 1)):
            for group, number in classes_of(self.tokens.words[place]):
                if group not in but:
                    found.setdefault(group, set()).add(number)
        return found

    @cached_property
    def times(self) -> list[Days]:
        """Days that its clause names, as ordinals, but for the figure itself."""
        at, places = self.tokens.at_folded, set(self.clause)
        return [
            (d.first.toordinal(), d.last.toordinal())
            for d in self.passage.dates
            if at(d.start) in places and not self._is_beginning(at(d.start))
        ]

    def _is_beginning(self, place: int) -> bool:
        """Whether something goes on since a day, which says nothing of when the figure holds."""
        words = self.tokens.words
        before, behind = words[max(0, place - 2) : place], words[place + 1 : place + 4]
        if self.language == "kk":
            return not _SINCE.isdisjoint(behind)
        return not _SINCE.isdisjoint(before) or before[-1:] == _RUSSIAN_SINCE

    def sizes(self, but: str) -> dict[str, set[float]]:
        """Measures in its clause that may tell which thing it is, in base units: 100 metres."""
        return _sizes(self, self.clause, but)


@lru_cache(maxsize=16_384)
def _is_part(word: str) -> bool:
    return begins_so(word, _PARTS)


def _sizes(setting: Setting, places: Iterable[int], but: str) -> dict[str, set[float]]:
    found: dict[str, set[float]] = {}
    kept = set(places)
    for amount in setting.passage.amounts:
        base, factor = IN_BASE.get(amount.unit or "", ("", 1.0))
        if base and base != but and amount.first in kept:
            found.setdefault(base, set()).add(amount.value * factor)
    return found
