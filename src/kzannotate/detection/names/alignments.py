"""A stretch's words set beside a listed name's, and what became of the name there."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from kzannotate.detection.lexicon.head_nouns import named_nouns
from kzannotate.detection.names.traps import Slot
from kzannotate.domain.entity import Name
from kzannotate.text.distinctions import DISTINGUISHING, HEADS, INTERNATIONAL, KIN_HEADS, LIKE_HEADS
from kzannotate.text.likeness import are_paronyms

if TYPE_CHECKING:
    from collections.abc import Sequence

    Stems = frozenset[str]

FEWEST_WORDS = 3
FEWEST_TRAPPED = 2
"""So many content words a name has at least that is known with a mistranslated one."""
_FEWEST_KNOWN = 3
_LEAST_SHARE = 0.6
_MOST_CHANGES = 2
_HEAD_FIRST = ("ar", "ru")
_SPARE = 4
"""From so many known words on, one more may differ beside a mistranslated one."""
_SHORTEST_PLACE = 4
_ROMAN = re.compile("[ivx]+")


class Rewording(StrEnum):
    """What became of a name; ``BROKEN`` holds what only punctuation and spaces did."""

    CUT = "cut"
    JOINED = "joined"
    SPLIT = "split"
    DOUBLED = "doubled"
    INFLECTED = "inflected"
    ARRANGED = "arranged"
    SYNONYM = "synonym"
    SHORTENED = "shortened"
    TRUNCATED = "truncated"
    TRAPPED = "trapped"
    CONFUSED = "confused"
    CHANGED = "changed"
    TAIL_CHANGED = "tail-changed"
    REPLACED = "replaced"
    LENGTHENED = "lengthened"


BROKEN = (Rewording.CUT, Rewording.JOINED, Rewording.SPLIT, Rewording.DOUBLED)


@dataclass(frozen=True)
class Listed:
    """A name's content words, ready to be compared.

    Args:
        slots: for places of the name the words that are often taken for its own.
        telling: stems of places' names, another of which makes another body.
    """

    name: Name
    stems: tuple[Stems, ...]
    words: tuple[str, ...]
    slots: Mapping[int, tuple[Slot, ...]]
    telling: Container[str]

    @property
    def known_by(self) -> Stems:
        """Stems of its own words, and of those that are often taken for them."""
        taken = (s.wrong | s.fellows for slots in self.slots.values() for s in slots)
        return frozenset().union(*self.stems, *taken)

    @cached_property
    def positions(self) -> dict[str, tuple[int, ...]]:
        """Which of the name's words a stem may be, its own first."""
        found: dict[str, tuple[int, ...]] = defaultdict(tuple)
        for position, stems in enumerate(self.stems):
            for stem in stems:
                found[stem] += (position,)
        for position, slots in self.slots.items():
            for stem in frozenset().union(*(s.wrong | s.fellows for s in slots)):
                if position not in found[stem]:
                    found[stem] += (position,)
        return dict(found)

    def at(self, stems: Stems) -> set[int]:
        """Which of the name's words a word may be."""
        positions = self.positions
        return {p for s in stems if s in positions for p in positions[s]}

    def place_of(self, stems: Stems, taken: Sequence[int]) -> int:
        """The first of the name's words, none of those taken, that a word is; -1 for none.

        The word itself goes before one that it is often taken for.
        """
        free = self.at(stems).difference(taken)
        own = [p for p in free if not self.stems[p].isdisjoint(stems)]
        return min(own or free, default=-1)

    def is_trap(self, stems: Stems, place: int) -> str | None:
        """Id of the trap that a word fell into if it stands for a word of the name."""
        if place < 0 or not self.stems[place].isdisjoint(stems):
            return None
        return next(
            (s.trap for s in self.slots.get(place, ()) if not s.wrong.isdisjoint(stems)), None
        )

    def tells(self, stems: Stems) -> bool:
        """Whether a word sets bodies apart: a number, a place, a word such as northern."""
        if stems & DISTINGUISHING or any(s.isdigit() or _ROMAN.fullmatch(s) for s in stems):
            return True
        return any(self._is_of_place(stem) for stem in stems)

    def _is_of_place(self, stem: str) -> bool:
        ends = range(_SHORTEST_PLACE, len(stem) + 1)
        return stem in self.telling or any(stem[:end] in self.telling for end in ends)

    @property
    def is_short(self) -> bool:
        """Whether it has too few words to be known with one changed, but for a trap."""
        return len(self.words) < FEWEST_WORDS

    @property
    def fewest(self) -> int:
        """How many of the name's words must be there at least."""
        if self.is_short:
            return len(self.words)
        if len(self.words) == FEWEST_WORDS:
            return FEWEST_WORDS - 1
        return max(_FEWEST_KNOWN, math.ceil(_LEAST_SHARE * len(self.words)))


@dataclass(frozen=True)
class Alignment:
    """A stretch's content words beside a name's.

    Args:
        places: which word of the name each word of the stretch is; -1 for a foreign one.
        before: how many words of the stretch stand before a full stop in it; 0 without one.
    """

    listed: Listed
    places: tuple[int, ...]
    stems: tuple[Stems, ...]
    before: int

    @property
    def known(self) -> list[int]:
        """The name's words that stand there, in the stretch's order."""
        return [p for p in self.places if p >= 0]

    @cached_property
    def missing(self) -> list[int]:
        """The name's words that do not, unless another word of the same rendering does."""
        there = set(self.places)
        lost = [p for p in range(len(self.listed.words)) if p not in there]
        slots = self.listed.slots
        return [p for p in lost if not any(s.run & there for s in slots.get(p, ()))]

    @cached_property
    def foreign(self) -> list[Stems]:
        """Stems of the stretch's words that the name does not have."""
        pairs = zip(self.stems, self.places, strict=True)
        return [s for s, p in pairs if p < 0 and not self._beside(s)]

    def _beside(self, stems: Stems) -> str | None:
        """The trap of a word that stands beside the right one: the island of Aral."""
        slots = (s for p in self.known for s in self.listed.slots.get(p, ()))
        return next((s.trap for s in slots if s.may_join and not s.wrong.isdisjoint(stems)), None)

    @cached_property
    def trap(self) -> str | None:
        """Id of the first trap that one of the words fell into."""
        for stems, place in zip(self.stems, self.places, strict=True):
            trap = self.listed.is_trap(stems, place) if place >= 0 else self._beside(stems)
            if trap is not None:
                return trap
        return None

    @property
    def ordered(self) -> bool:
        """Whether the name's words come in its order."""
        return self.known == sorted(self.known)

    @property
    def share(self) -> float:
        """How much of the name stands there."""
        return 1 - len(self.missing) / len(self.listed.words)

    @property
    def _literal(self) -> bool:
        """Whether every word is the name's own and none another right rendering of it."""
        pairs = zip(self.stems, self.places, strict=True)
        return all(p < 0 or not self.listed.stems[p].isdisjoint(s) for s, p in pairs)

    def cut(self) -> bool:
        """Whether it is a name with a full stop in it: all words there, some on either side."""
        left = [p for p in self.places[: self.before] if p >= 0]
        right = [p for p in self.places[self.before :] if p >= 0]
        whole = not self.missing and len(self.foreign) <= _MOST_CHANGES
        whole = whole and not self.listed.is_short
        ends = self.places[-1] >= 0 and self.places[0] >= 0
        return bool(whole and ends and left and right)

    def change(self) -> Rewording | None:
        """What became of the name; None where it is another one."""
        if self.trap is not None:
            return Rewording.TRAPPED if self._is_trapped() else None
        if self.listed.is_short:
            return None
        if not self.missing and not self.foreign:
            if not self.ordered:
                return Rewording.ARRANGED
            return Rewording.INFLECTED if self._literal else Rewording.SYNONYM
        return self._with_others()

    def _with_others(self) -> Rewording | None:
        """What became of a name of which words are lost, or that has others in it."""
        if self._is_displaced():
            return Rewording.REPLACED
        if len(self.known) < _FEWEST_KNOWN:
            return self._of_few_words()
        return self._difference() if self._few_changes() else None

    def _is_displaced(self) -> bool:
        """Whether one word that sets bodies apart is another such: Eurasian, European."""
        if len(self.missing) != 1 or len(self.places) != len(self.listed.words):
            return False
        lost = self.missing[0]
        if not self.ordered or self.places[lost] >= 0:
            return False
        return bool(self.stems[lost] & DISTINGUISHING and self.listed.stems[lost] & DISTINGUISHING)

    def _of_few_words(self) -> Rewording | None:
        """What became of a name of three words of which two are left."""
        if self._is_confused():
            return Rewording.CONFUSED
        return Rewording.REPLACED if self._is_replaced() else None

    def _is_confused(self) -> bool:
        """Whether one word is like the name's, or another kind of body that is taken for it."""
        if len(self.missing) != 1 or len(self.places) != len(self.listed.words):
            return False
        lost = self.missing[0]
        if not self.ordered or self.places[lost] >= 0:
            return False
        if self.listed.tells(self.stems[lost]) or self.listed.tells(self.listed.stems[lost]):
            return False
        pairs = ((one, other) for one in self.stems[lost] for other in self.listed.stems[lost])
        return bool(self.swapped_head) or any(are_paronyms(*pair) for pair in pairs)

    def _is_replaced(self) -> bool:
        """Whether one word of a short name is another, and the noun for the body its own."""
        words, known = self.listed.words, self.known
        if len(self.missing) != 1 or len(self.places) != len(words) or not self.ordered:
            return False
        lost = self.missing[0]
        if self.places[lost] >= 0 or not any(self.listed.stems[p] & named_nouns() for p in known):
            return False
        changed = (self.stems[lost], self.listed.stems[lost])
        return not any(s & HEADS or self.listed.tells(s) for s in changed)

    @property
    def is_lengthened(self) -> bool:
        """Whether all of a name stands there, and a word more behind it."""
        return not self.missing and self.ordered and self.places[-1] < 0 <= self.places[-2]

    @property
    def swapped_head(self) -> Stems:
        """The stems of the one word that is lost if another kind of body stands for it."""
        here, there = self.stems[self.missing[0]], self.listed.stems[self.missing[0]]
        return there if any(here & kin and there & kin for kin in KIN_HEADS) else frozenset()

    def _difference(self) -> Rewording | None:
        last = len(self.listed.words) - 1
        missing = self.missing
        if not self.foreign:
            if self._is_truncated():
                return Rewording.TRUNCATED
            return Rewording.SHORTENED if last not in missing else None
        if self.places[-1] == last or self._swapped(-1, last):
            return Rewording.CHANGED
        tail = last in missing and self.places[-1] < 0 and self.places[0] == 0
        return Rewording.TAIL_CHANGED if tail else None

    def _is_truncated(self) -> bool:
        """Whether just the last words are left out, of a name that begins with its noun."""
        known, listed = self.known, self.listed
        if listed.name.language not in _HEAD_FIRST or len(known) < _FEWEST_KNOWN:
            return False
        heads = any(listed.stems[p] & HEADS for p in known)
        return heads and known == list(range(len(known))) and len(known) < len(listed.words)

    def _is_trapped(self) -> bool:
        """Whether a stretch with a mistranslated word is the name in all else."""
        lost = [p for p in self.missing if not self.listed.stems[p] & INTERNATIONAL]
        odd = len(lost) + len(self.foreign)
        if self.listed.is_short:
            return not odd and self.ordered
        if len(self.known) < _FEWEST_KNOWN or not self._is_special():
            return False
        if odd > (len(self.known) >= _SPARE) or not (self.ordered or self._turned):
            return False
        if any(map(self.listed.tells, [*(self.listed.stems[p] for p in lost), *self.foreign])):
            return False
        ends = self.places[-1] >= 0 or self._beside(self.stems[-1]) is not None
        return ends and (self._headed() or not any(p < self.places[0] for p in lost))

    @property
    def _turned(self) -> bool:
        """Whether all words are there behind the first, where Arabic adjectives may move."""
        whole = not self.missing and not self.foreign
        return whole and self.places[0] == 0 and self.listed.name.language == "ar"

    def _is_special(self) -> bool:
        """Whether a word of the name's own says more than that it is an international body."""
        pairs = zip(self.stems, self.places, strict=True)
        own = (s for s, p in pairs if p >= 0 and self.listed.is_trap(s, p) is None)
        return any(s.isdisjoint(HEADS) and s.isdisjoint(INTERNATIONAL) for s in own)

    def _few_changes(self) -> bool:
        """Whether so much is left in order, and nothing telling is lost, that it is one name."""
        missing, foreign = self.missing, self.foreign
        if len(missing) > _MOST_CHANGES or len(foreign) > len(missing) or not self.ordered:
            return False
        if len(self.known) < _FEWEST_KNOWN or self.share < _LEAST_SHARE:
            return False
        lost = [self.listed.stems[p] for p in missing]
        if any(s & HEADS for s in lost) and foreign and not any(s & HEADS for s in foreign):
            return False
        return self._headed() and not any(map(self.listed.tells, [*lost, *foreign]))

    def _headed(self) -> bool:
        """Whether it begins as the name does, or with another kind of body in its place."""
        if self.places[0] == 0:
            return True
        return self._swapped(0, 0)

    def _swapped(self, here: int, there: int) -> bool:
        """Whether a word is a kind of body, and a word of the name that is lost another."""
        if self.places[here] >= 0 or there not in self.missing:
            return False
        one, other = self.stems[here], self.listed.stems[there]
        return any(one & kin and other & kin for kin in LIKE_HEADS)
