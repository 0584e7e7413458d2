"""What articles show together, however many there are: rules see what has one key at a time.

A rule that groups things by keys would hold those of all articles. Of many articles only the keys
are held, a few bytes each, and a rule is given what has some of them, again and again; it finds the
same (``keyed_rules``), those of earlier keys first.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.figure_pass import ToldElsewhere, told_of
from kzannotate.detection.comparing.figure_sheets import AHEAD
from kzannotate.detection.rule import Scope, as_loud_as_chosen, rules_of
from kzannotate.detection.running.keyed_rules import (
    KEYED,
    OF_PAIRS,
    RULES,
    SPELLINGS,
    found_among,
    keyed_rows_of,
    needs_telling,
)
from kzannotate.text import spread_sets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.detection.readings.shelf import Shelf
    from kzannotate.detection.rule import Rule
    from kzannotate.detection.running.packing import Rules
    from kzannotate.detection.running.progress import Watch
    from kzannotate.domain.finding import Finding

FEW = 2_000
"""Articles of which all things are held at a time, which is faster."""
_THINGS_AT_ONCE = 4_000


def found_together(shelf: Shelf, rules: Rules, watch: Watch) -> Iterator[Finding]:
    """What the articles on a shelf show together.

    Raises:
        Cancelled: somebody said so.
    """
    many = len(shelf) > FEW
    things = _things(shelf, rules.switched_off, watch) if many else {}
    for rule in rules_of(Scope.COLLECTION, rules.switched_off):
        watch.go_on()
        own = things.get(rule.info.name)
        found = rule.find(shelf) if own is None else _found_by(rule, shelf, own, watch)
        yield from as_loud_as_chosen(found, rules.severities)


class _Things(NamedTuple):
    """What one rule compares: of each thing its key, its article, its number and if it tells."""

    keys: array[int]
    articles: array[int]
    numbers: array[int]
    tell: bytearray


def _things(shelf: Shelf, switched_off: frozenset[str], watch: Watch) -> dict[str, _Things]:
    found = {
        name: _Things(array("Q"), array("I"), array("I"), bytearray())
        for name in KEYED
        if name not in switched_off
    }
    own = [found.get(name) for name in RULES]
    odd = {entity for entity, _ in shelf.odd_spellings}
    without_spellings = switched_off | {SPELLINGS}
    for number, reading in enumerate(shelf):
        watch.go_on()
        none_odd = odd.isdisjoint(reading.entities)
        for row in keyed_rows_of(reading, without_spellings if none_odd else switched_off):
            things = own[row.rule]
            if things is not None:
                things.keys.append(row.key)
                things.articles.append(number)
                things.numbers.append(row.number)
                things.tell.append(row.tells)
    return found


def _found_by(rule: Rule, shelf: Shelf, things: _Things, watch: Watch) -> Iterator[Finding]:
    number = RULES.index(rule.info.name)
    rows = spread_sets.rows_of_things(*things[:3], things.tell)
    for low, high in spread_sets.ranges(len(rows) // _THINGS_AT_ONCE + 1):
        watch.go_on()
        part = spread_sets.between(rows, low, high)
        wanted, _ = spread_sets.together([part], len(part), needs_telling=needs_telling(number))
        if wanted:
            yield from found_among(number, shelf, wanted.items())
    if rule.info.name in OF_PAIRS:
        yield from rule.find(ToldElsewhere({AHEAD: told_of(shelf, AHEAD)}).beside(()))
