"""What two sources tell of two bodies in much the same words."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.acts import Act

_FEWEST = 5
_LEAST_SHARE = 0.7
_COMMON = 100
"""So many acts with one word are looked at."""
_NEAR_DAYS = 31


def told_of_two(
    readings: Sequence[Reading],
) -> Iterator[tuple[tuple[Reading, Act], tuple[Reading, Act]]]:
    """Acts that two articles of about one time tell of two bodies, in much the same words."""
    places = [(r, act) for r in readings for act in r.acts if len(act.stems) >= _FEWEST]
    known: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, (reading, act) in enumerate(places):
        shared = Counter(
            n
            for stem in sorted(act.stems)
            for n in itertools.islice(known[reading.text.language, stem], _COMMON)
        )
        for other, count in sorted(shared.items()):
            whole = len(act.stems | places[other][1].stems)
            alike = count >= max(_FEWEST, _LEAST_SHARE * whole)
            if alike and _are_two(places[other], places[number]):
                yield places[other], places[number]
        for stem in act.stems:
            known[reading.text.language, stem].append(number)


def _are_two(one: tuple[Reading, Act], other: tuple[Reading, Act]) -> bool:
    """Whether two acts are two bodies', in two articles of about one time that name no other."""
    (reading, act), (another, second) = one, other
    if reading is another or act.entity == second.entity:
        return False
    if second.entity in reading.entities or act.entity in another.entities:
        return False
    if reading.glossary.are_akin(act.entity, second.entity):
        return False
    periods = reading.text.period, another.text.period
    if periods[0] is None or periods[1] is None:
        return True
    return abs((periods[0][0] - periods[1][0]).days) <= _NEAR_DAYS
