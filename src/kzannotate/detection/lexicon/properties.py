"""Which sentence states which property: units, kinds of entity and cue words, as data.

Cues are beginnings of folded words, less Arabic clitics and articles.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kzannotate.detection.lexicon.beginnings import Beginnings
from kzannotate.resources import resource
from kzannotate.text.fold import fold_word, folded_in_order, folded_words
from kzannotate.text.matching import bare_forms
from kzannotate.text.word_memo import WordMemo

if TYPE_CHECKING:
    from collections.abc import Iterable

EVENT, ANY = "event", "*"


@dataclass(frozen=True)
class Property:
    """How a property is stated.

    Args:
        name: as claims call it; ``aliases`` are what references may call it.
        kinds: kinds of entity that have it; ``*`` for any.
        units: concepts that are counted; ``day`` for dates.
        cues: beginnings of words of which one must stand near the number.
        barred: beginnings of words that tell of something else.
        timeless: its value does not change with time.
        next_to_cue: the entity must stand right beside the cue, which is a whole word.
        own: a reference brings it along.
        right_before: beginnings of words of which one must stand within two words before the
            number, if none of the other cues does: from 24 countries.
        joined: cues that allow ``joined_units`` as well: it brings together 22 universities.
    """

    name: str
    aliases: tuple[str, ...]
    kinds: tuple[str, ...]
    units: tuple[str, ...]
    cues: str
    barred: str = ""
    timeless: bool = False
    next_to_cue: bool = False
    joined: str = ""
    joined_units: tuple[str, ...] = ()
    own: bool = False
    right_before: str = ""

    @cached_property
    def folded_cues(self) -> tuple[str, ...]:
        """Its cues, folded."""
        return tuple(fold_word(c) for c in self.cues.split())

    @cached_property
    def folded_barred(self) -> tuple[str, ...]:
        """Beginnings of words that tell of something else, folded."""
        return tuple(fold_word(c) for c in self.barred.split())

    def cued_by(self, word: str) -> bool:
        """Whether a folded word is one of the cues."""
        if self.next_to_cue:
            return word in self.folded_cues or word.removeprefix("و") in self.folded_cues
        return begins_so(word, self.folded_cues)

    @cached_property
    def _joined(self) -> tuple[str, ...]:
        return tuple(fold_word(c) for c in self.joined.split())

    @cached_property
    def _right_before(self) -> frozenset[str]:
        return frozenset(fold_word(c) for c in self.right_before.split())

    def led_by(self, words: tuple[str, ...]) -> bool:
        """Whether one of the words right before a number leads to it."""
        return not self._right_before.isdisjoint(words)

    def counts(self, unit: str | None) -> bool:
        """Whether a value may be in a unit."""
        return unit in self.units or unit in self.joined_units

    def joined_by(self, word: str) -> bool:
        """Whether a folded word is a cue that allows the further units."""
        return begins_so(word, self._joined)

    def barred_by(self, word: str) -> bool:
        """Whether a folded word tells of something else."""
        return begins_so(word, self.folded_barred)

    def fits(self, kind: str) -> bool:
        """Whether entities of a kind have it."""
        return ANY in self.kinds or kind in self.kinds


def begins_so(word: str, beginnings: tuple[str, ...]) -> bool:
    """Whether a folded word, with or without its clitics, begins in one of these ways.

    Who asks this of every word of a text should remember what came of it.
    """
    for form in bare_forms(word):  # noqa: SIM110 - "any" takes twice as long
        if form.startswith(beginnings):
            return True
    return False


def _shipped() -> tuple[Property, ...]:
    rows: list[dict[str, Any]] = json.loads(
        resource("lexicon", "properties.json").read_text(encoding="utf-8")
    )
    return tuple(map(_read, rows))


def _read(row: dict[str, Any]) -> Property:
    made: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    return Property(**made)


PROPERTIES = _shipped()
"""The properties of ``lexicon/properties.json`` among the resources."""

_CHANGES = folded_in_order(
    "ارتفع انخفض ازداد زاد نما تراجع انضم grew grow rose rising fell increase decrease"
    " joined joining вырос увелич сократ снизи присоедин өсті артты азайды қосылды"
)
_GROWERS = ("grower",)
"""Who does what a word of change tells."""


EDITION = next(p for p in PROPERTIES if p.name == "edition")
"""The property of an event's number in its row."""
FOUNDED = next(p for p in PROPERTIES if p.name == "founded")
"""The property of a body's beginning."""


@lru_cache(maxsize=16_384)
def tells_of_change(word: str) -> bool:
    """Whether a folded word says that a number went up or down, so that two are to be expected."""
    return begins_so(word, _CHANGES) and not word.startswith(_GROWERS)


_OFF = folded_in_order(
    "إلغاء يلغ تلغ ملغ تأجل تأجيل يؤجل تؤجل مؤجل أرجئ أرجأ إرجاء cancel postpon scrapped"
    " shelved reschedul отмен перенес перенос отлож тоқтат кейінге шегер өткізілмей"
)
_OFF_WORDS = folded_words("ألغي ألغيت ألغت ألغى ألغوا سيلغى ستلغى")
_ON = folded_in_order(
    "عقد سيعقد تعقد ستعقد انعقد يعقد استضاف تستضيف ستستضيف أقيم يقام سيقام يومي held host take took"
    " scheduled slated open пройдет прошел прошла прошло пройти состои проведе проход өтеді өтті"
    " өткіз өтуі"
)


@lru_cache(maxsize=16_384)
def says_cancelled(word: str) -> bool:
    """Whether a folded word tells that something was called off or put off."""
    return begins_so(word, _OFF) or word.removeprefix("و") in _OFF_WORDS


@lru_cache(maxsize=2_048)
def says_held(word: str) -> bool:
    """Whether a folded word tells that something took or takes place."""
    return begins_so(word, _ON)


class Told(NamedTuple):
    """The names of properties that a word is a cue of, and of those that it bars."""

    cued: frozenset[str]
    barred: frozenset[str]


_BESIDE_CUES = tuple(p for p in PROPERTIES if p.next_to_cue)
_CUED = Beginnings({p.name: p.folded_cues for p in PROPERTIES if not p.next_to_cue})
_BARRED = Beginnings({p.name: p.folded_barred for p in PROPERTIES})


def _told_by(word: str) -> Told | None:
    cued = _CUED.of(word).union(p.name for p in _BESIDE_CUES if p.cued_by(word))
    told = Told(frozenset(cued), frozenset(_BARRED.of(word)))
    return told if any(told) else None


TOLD = WordMemo(_told_by)
"""What folded words tell of properties; None for most."""


def property_of(reference_name: str, known: Iterable[Property] = PROPERTIES) -> Property | None:
    """The property that a reference means by a name."""
    return next((p for p in known if reference_name in p.aliases), None)
