"""Two numbers for one edition of an event."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.one_matter import OneMatter
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.detection.lexicon.row_nouns import EDITION, OFFICE
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.numbered_events import NumberedEvent
    from kzannotate.domain.finding import Finding

_LONGEST = 30
"""So many days may lie between two articles of one edition."""
_LEAST_SHARE, _LEAST_MEANT = 0.75, 0.5
_FEWEST = 2
_MOST = 60


class _Told(NamedTuple):
    reading: Reading
    event: NumberedEvent


class EditionConflict:
    """The 14th festival in one source and the 15th in another."""

    info = RuleInfo(
        "edition-conflict",
        "Two numbers for one edition of an event",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each two articles and numbers."""
        seen: set[tuple[str, str, int, int]] = set()
        matters = OneMatter()
        for group in _groups(readings).values():
            for one, other in itertools.combinations(group[:_MOST], 2):
                key = (*_documents(one, other), one.event.value, other.event.value)
                if key not in seen and _conflict(one, other, matters):
                    seen.add(key)
                    yield self._finding(one, other)

    def _finding(self, one: _Told, other: _Told) -> Finding:
        values = [str(p.event.value) for p in (one, other)]
        return make_finding(
            self.info,
            [
                side([p.reading.text.passage(p.event.span)], value)
                for p, value in zip((one, other), values, strict=True)
            ],
            Reason.of("one says {first}, the other {second}", first=values[0], second=values[1]),
            entity=one.event.entity,
            property_name="edition",
        )


def _groups(readings: Sequence[Reading]) -> dict[str, list[_Told]]:
    """Numbered events by what is named there: a listed event, or each word of the name."""
    found: dict[str, list[_Told]] = defaultdict(list)
    for reading in readings:
        for event in reading.numbered_events:
            place = _Told(reading, event)
            if event.entity is not None:
                found[f"@{event.entity}"].append(place)
            for word in sorted(event.words):
                found[f"{reading.text.language} {word}"].append(place)
            for word in sorted(event.said.union(*event.meant)):
                found[f"={word}"].append(place)
    return found


def _documents(one: _Told, other: _Told) -> tuple[str, str]:
    return one.reading.text.document, other.reading.text.document


def _conflict(one: _Told, other: _Told, matters: OneMatter) -> bool:
    first, second = _documents(one, other)
    if first == second or one.event.value == other.event.value or not _about_one_time(one, other):
        return False
    if _has(one.reading, other.event) or _has(other.reading, one.event):
        return False
    if one.event.entity is not None and one.event.entity == other.event.entity:
        return True
    if _are_of_one_language(one, other) and one.event.kind != OFFICE:
        shared = one.event.words & other.event.words
        fewer = min(len(one.event.words), len(other.event.words))
        if len(shared) >= max(_FEWEST, _LEAST_SHARE * fewer):
            return True
    return _are_of_one_matter(one, other, matters)


def _are_of_one_language(one: _Told, other: _Told) -> bool:
    return one.reading.text.language == other.reading.text.language


def _are_of_one_matter(one: _Told, other: _Told, matters: OneMatter) -> bool:
    """Whether two articles of one matter number one kind of event, whose names mean the same."""
    here, there = one.event, other.event
    if (here.entity and there.entity) or here.ahead != there.ahead:
        return False
    kinds = {here.kind, there.kind}
    if len(kinds) > 1 and EDITION not in kinds:
        return False
    if OFFICE in kinds and (len(kinds) > 1 or len(here.said & there.said) < _FEWEST):
        return False
    if OFFICE not in kinds and not _are_named_alike(
        here, there, same=_are_of_one_language(one, other)
    ):
        return False
    return matters.holds(one.reading.text, other.reading.text)


def _are_named_alike(here: NumberedEvent, there: NumberedEvent, *, same: bool) -> bool:
    """Whether half of the words of both names mean or sound the same."""
    theirs, ours = (frozenset().union(*e.meant) for e in (there, here))
    known = (
        sum(not w.isdisjoint(theirs) for w in here.meant),
        sum(not w.isdisjoint(ours) for w in there.meant),
    )
    if same and known[0] < len(here.meant) and known[1] < len(there.meant):
        return False  # each has a word that the other does not: the book prize, the film prize
    shared = min(known)
    fewer = min(len(here.meant), len(there.meant))
    if not fewer:  # an anniversary has no name of its own
        return here.kind == there.kind != EDITION and bool(here.said & there.said)
    return shared >= max(1, _LEAST_MEANT * fewer)


def _has(reading: Reading, event: NumberedEvent) -> bool:
    """Whether an article has another's number as well, for what may be the same event."""
    return any(e.value == event.value for e in reading.numbered_events)


def _about_one_time(one: _Told, other: _Told) -> bool:
    days = [p.reading.text.period for p in (one, other)]
    if days[0] is None or days[1] is None:
        return False
    years = one.event.years, other.event.years
    if years[0] and years[1] and years[0].isdisjoint(years[1]):
        return False
    return abs((days[0][0] - days[1][0]).days) <= _LONGEST
