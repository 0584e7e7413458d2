"""What articles show together, however many there are: rules see what has one key at a time.

A rule that groups things by keys would hold those of all articles. Of many articles only the keys
are held, a few bytes each, and a rule is given what has some of them, again and again; it finds the
same (``keyed_rules``), those of earlier keys first.
"""

from __future__ import annotations

import pickle
from array import array
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.comparing.figure_pass import ToldElsewhere, told_of
from kzannotate.detection.comparing.figure_sheets import AHEAD
from kzannotate.detection.readings.boxes import PackedFile
from kzannotate.detection.rule import Scope, as_loud_as_chosen, rules_of
from kzannotate.detection.running.figures_apart import FiguresApart, are_worth_it
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


def found_together(
    shelf: Shelf, rules: Rules, watch: Watch, *, processes: int = 1
) -> Iterator[Finding]:
    """What the articles on a shelf show together.

    Args:
        shelf: the articles.
        rules: which run.
        watch: asked before each rule.
        processes: how many may work; the result is the same.

    Raises:
        Cancelled: somebody said so.
    """
    every = list(rules_of(Scope.COLLECTION, rules.switched_off))
    finder = _Finder(shelf, rules, watch)
    if not are_worth_it(shelf, processes) or not any(map(_is_of_pairs, every)):
        for rule in every:
            yield from finder.found_by(rule)
        return
    with closing(FiguresApart(shelf)):
        yield from _beside_figures(every, finder, shelf)


def _beside_figures(every: list[Rule], finder: _Finder, shelf: Shelf) -> Iterator[Finding]:
    """The same while figures are compared elsewhere: what needs none of them is found first."""
    first = next(n for n, rule in enumerate(every) if _is_of_pairs(rule))
    for rule in every[:first]:
        yield from finder.found_by(rule)
    known = len(shelf.skipped)
    put_by = {
        rule.info.name: _put_by(finder.found_by(rule))
        for rule in every[first:]
        if not _is_of_pairs(rule)
    }
    skipped, shelf.skipped[known:] = shelf.skipped[known:], []
    for rule in every[first:]:
        found = put_by.get(rule.info.name)
        yield from finder.found_by(rule) if found is None else map(pickle.loads, found)
    shelf.skipped.extend(skipped)


def _is_of_pairs(rule: Rule) -> bool:
    return rule.info.name in OF_PAIRS


def _put_by(found: Iterator[Finding]) -> PackedFile:
    """Findings that wait, on the disk where they are many."""
    file = PackedFile()
    for finding in found:
        file.append(pickle.dumps(finding, pickle.HIGHEST_PROTOCOL))
    return file


class _Finder:
    """Has rules look at the articles on a shelf."""

    def __init__(self, shelf: Shelf, rules: Rules, watch: Watch) -> None:
        self._shelf = shelf
        self._severities = rules.severities
        self._watch = watch
        many = len(shelf) > FEW
        self._things = _things(shelf, rules.switched_off, watch) if many else {}

    def found_by(self, rule: Rule) -> Iterator[Finding]:
        """What a rule finds.

        Raises:
            Cancelled: somebody said so.
        """
        self._watch.go_on()
        own = self._things.get(rule.info.name)
        found = (
            rule.find(self._shelf)
            if own is None
            else _found_by(rule, self._shelf, own, self._watch)
        )
        return as_loud_as_chosen(found, self._severities)


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
