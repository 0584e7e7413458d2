"""What two sources tell of two bodies in much the same words."""

from __future__ import annotations

from array import array
from collections import Counter
from itertools import chain
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
    known = _Known()
    for number, reading in enumerate(readings):
        for place, act in enumerate(reading.acts):
            if len(act.stems) < _FEWEST:
                continue
            language = reading.text.language
            for article, other, count in known.alike(language, act.stems):
                earlier = readings[article]
                before = earlier.acts[other]
                alike = count >= max(_FEWEST, _LEAST_SHARE * len(act.stems | before.stems))
                if alike and _are_two((earlier, before), (reading, act)):
                    yield (earlier, before), (reading, act)
            known.put(language, act.stems, (number, place))


class _Known:
    """Where acts stand that were told so far, by their stems; none of them is held."""

    def __init__(self) -> None:
        self._articles, self._places, self._sizes = array("I"), array("I"), array("I")
        self._by_stem: dict[tuple[str, str], array[int]] = {}

    def put(self, language: str, stems: frozenset[str], place: tuple[int, int]) -> None:
        """Take in an act: the number of its article, and its own there."""
        number = len(self._sizes)
        self._articles.append(place[0])
        self._places.append(place[1])
        self._sizes.append(len(stems))
        for stem in stems:
            held = self._by_stem.setdefault((language, stem), array("I"))
            if len(held) < _COMMON:
                held.append(number)

    def alike(self, language: str, stems: frozenset[str]) -> Iterator[tuple[int, int, int]]:
        """Article and place of acts that may share most stems with one; how many they do share."""
        held = (self._by_stem.get((language, stem), ()) for stem in sorted(stems))
        for number, count in sorted(Counter(chain.from_iterable(held)).items()):
            if count >= max(_FEWEST, _LEAST_SHARE * max(len(stems), self._sizes[number])):
                yield self._articles[number], self._places[number], count


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
