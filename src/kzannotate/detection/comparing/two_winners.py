"""One match of which two articles tell that either side won."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.article_pairs import days_between
from kzannotate.detection.comparing.set_apart import are_two_matches, words_around
from kzannotate.detection.statements.bouts import Bout

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading

_DAYS = 3
_MOST = 40
_FEWEST_SOUNDS, _FEWEST_ACROSS = 4, 5
_RESULT = re.compile(r"\b(\d{1,3})\s?[-:–]\s?(\d{1,3})\b")


class TwoWinners(NamedTuple):
    """Places of two articles that give the victory in one match to either side."""

    one: tuple[Bout, ...]
    other: tuple[Bout, ...]


def two_winners(readings: Sequence[Reading]) -> Iterator[TwoWinners]:
    """Each two articles that tell of one match with two winners."""
    groups: dict[tuple[str, ...], list[Bout]] = defaultdict(list)
    for reading in readings:
        for bout in reading.told_of_names:
            if isinstance(bout, Bout):
                groups[bout.key].append(bout)
    seen: set[tuple[str, str]] = set()
    for told in groups.values():
        for one, other in itertools.combinations(told[:_MOST], 2):
            documents = one.text.document, other.text.document
            if one.text is not other.text and documents not in seen and _exclude(one, other):
                seen.add(documents)
                yield TwoWinners(_alike(one, told), _alike(other, told))


def _alike(bout: Bout, told: Sequence[Bout]) -> tuple[Bout, ...]:
    """The places of one article that give the victory to one side."""
    here = (b for b in told if b.text is bout.text)
    return tuple(b for b in here if (b.side == bout.side) == (b.won == bout.won))


def _exclude(one: Bout, other: Bout) -> bool:
    fewest = _FEWEST_SOUNDS if one.text.language == other.text.language else _FEWEST_ACROSS
    if sum(map(len, one.key)) < fewest or (one.side == other.side) == (one.won == other.won):
        return False
    # A name behind the verb may be no opponent but a town.
    if one.side == other.side and any(b.beside.start > b.span.end for b in (one, other)):
        return False
    days = days_between(one.text.period, other.text.period)
    if days is None or days > _DAYS or _set_apart(one, other):
        return False
    results = _results(one), _results(other)
    return not (results[0] and results[1]) or bool(results[0] & results[1])


def _set_apart(one: Bout, other: Bout) -> bool:
    """Whether words tell of two matches of the same sides."""
    return are_two_matches(*(words_around(bout.text, bout.span) for bout in (one, other)))


def _results(bout: Bout) -> set[tuple[int, ...]]:
    """The results of a sentence in digits, whichever side comes first."""
    sentence = bout.text.sentence_around(bout.span)
    found = _RESULT.findall(bout.text.raw, sentence.start, sentence.end)
    return {tuple(sorted(map(int, result))) for result in found}
