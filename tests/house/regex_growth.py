"""Whether a regular expression may take more than linear time, judged by its parse tree.

Its positions (the places of the pattern that take one sign) and which may follow which make an
automaton. It is slow where one stretch of text leads from a loop back to itself, from it to a
later loop, and round that one as well, and the match may still fail behind it: the stretch can
then be shared out in as many ways as it is long (Weber and Seidl's criterion). A search begins
anywhere, which is a loop over all signs before the pattern.

Repeats with a longest length count as a few copies. What looks around is taken for granted where
it helps to match, and never where it would save us; only ``(?<=x)`` at the very beginning, which
keeps a search from starting inside a run, is read as the sign that it stands for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from re import _constants as op
from re import _parser
from typing import Any, NamedTuple

WAIT = 0
"""The position that stands for all signs before the place where a search succeeds."""
_COPIES = 2
_FROM_THE_START = [(op.AT, op.AT_BEGINNING)]
_LOOKS = (op.ASSERT, op.ASSERT_NOT, op.AT)
_TYPICAL = "azAZ_09 \t\n\r\u2028éбبةً٠۹!.,-'\"()😀\x00"


class Part(NamedTuple):
    """A piece of a pattern.

    Args:
        first: positions it may begin with; ``last`` those it may end with.
        empty: it may take no sign at all.
        sure: it may do so whatever stands around.
        sure_last: positions behind which it is done whatever follows.
    """

    first: frozenset[int] = frozenset()
    last: frozenset[int] = frozenset()
    empty: bool = True
    sure: bool = True
    sure_last: frozenset[int] = frozenset()


@dataclass
class Automaton:
    """Positions with the signs that each takes, and which may follow each."""

    alphabet: frozenset[str]
    signs: list[frozenset[str]] = field(default_factory=list)
    after: list[set[int]] = field(default_factory=list)
    doubled: bool = False
    """Nothing at all can be taken in two ways, or any number of times."""

    def position(self, signs: frozenset[str]) -> int:
        self.signs.append(signs)
        self.after.append(set())
        return len(self.signs) - 1

    def link(self, ends: frozenset[int], begins: frozenset[int]) -> None:
        for end in ends:
            self.after[end] |= begins

    def row(self, items: Any, *, opens: bool = False) -> Part:
        """Pieces one behind the other."""
        whole = Part()
        for kind, value in items:
            part = self.piece(kind, value, opens=opens and not whole.first)
            self.link(whole.last, part.first)
            whole = _behind(whole, part)
        return whole

    def piece(self, kind: Any, value: Any, *, opens: bool) -> Part:
        if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
            return self.repeat(*value)
        if kind is op.SUBPATTERN:
            return self.row(value[-1], opens=opens)
        if kind is op.BRANCH:
            parts = [self.row(items, opens=opens) for items in value[1]]
            self.doubled |= sum(part.sure for part in parts) > 1
            return _any_of(parts)
        if kind in _LOOKS:
            behind = opens and kind is not op.AT and value[0] < 0 and len(value[1]) == 1
            if not behind:
                return Part(sure=False)
            signs = self.taken(*value[1][0])
            return self.one(signs if kind is op.ASSERT else self.alphabet - signs)
        return self.one(self.taken(kind, value))

    def one(self, signs: frozenset[str]) -> Part:
        here = frozenset({self.position(signs)})
        return Part(here, here, empty=False, sure=False, sure_last=here)

    def repeat(self, low: int, high: int, items: Any) -> Part:
        endless = high is op.MAXREPEAT
        needed = [self.row(items) for _ in range(min(low, _COPIES))]
        more = 1 if endless else min(high - min(low, high), _COPIES)
        parts = [*needed, *(_optional(self.row(items)) for _ in range(more))]
        if endless:
            self.doubled |= self.row(items).empty
            self.link(parts[-1].last, parts[-1].first)
        whole = Part()
        for part in parts:
            self.link(whole.last, part.first)
            whole = _behind(whole, part)
        return whole

    def taken(self, kind: Any, value: Any) -> frozenset[str]:
        """The signs that one position takes."""
        if kind is op.IN:
            negated = value[0][0] is op.NEGATE
            found = frozenset().union(*(self.taken(*v) for v in value[negated:]))
            return self.alphabet - found if negated else found
        if kind is op.NOT_LITERAL:
            return self.alphabet - {chr(value)}
        tests = {
            op.LITERAL: lambda c: ord(c) == value,
            op.RANGE: lambda c: value[0] <= ord(c) <= value[1],
            op.CATEGORY: lambda c: _in_category(value, c),
        }
        test = tests.get(kind)
        return frozenset(filter(test, self.alphabet)) if test else self.alphabet


def _behind(whole: Part, part: Part) -> Part:
    return Part(
        whole.first | part.first if whole.empty else whole.first,
        whole.last | part.last if part.empty else part.last,
        whole.empty and part.empty,
        whole.sure and part.sure,
        whole.sure_last | part.sure_last if part.sure else part.sure_last,
    )


def _optional(part: Part) -> Part:
    return part._replace(empty=True, sure=True)


def _any_of(parts: list[Part]) -> Part:
    return Part(
        frozenset().union(*(p.first for p in parts)),
        frozenset().union(*(p.last for p in parts)),
        any(p.empty for p in parts),
        any(p.sure for p in parts),
        frozenset().union(*(p.sure_last for p in parts)),
    )


_CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}


def _in_category(category: Any, sign: str) -> bool:
    return re.match(_CATEGORIES[category], sign) is not None


def _alphabet(pattern: str) -> frozenset[str]:
    """Signs enough to tell all classes of a pattern apart: its own, their neighbours, others."""
    told = _literals(_parser.parse(pattern))
    near = {chr(c) for o in told for c in (o - 1, o, o + 1) if 0 <= c <= 0x10FFFF}
    return frozenset(near | set(_TYPICAL))


def _literals(items: Any) -> set[int]:
    found: set[int] = set()
    for kind, value in items:
        if kind in (op.LITERAL, op.NOT_LITERAL):
            found.add(value)
        elif kind is op.RANGE:
            found |= set(value)
        elif kind is op.IN:
            found |= _literals(value)
        elif kind is op.BRANCH:
            found = found.union(*(_literals(v) for v in value[1]))
        elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.SUBPATTERN):
            found |= _literals(value[-1])
        elif kind in (op.ASSERT, op.ASSERT_NOT):
            found |= _literals(value[1])
    return found


def trouble(pattern: str, *, searched: bool = True) -> str | None:
    """What makes a pattern slow, as the stretch of text to repeat; None for a good one.

    Args:
        searched: it may begin anywhere; else only where the text does (``match``).
    """
    automaton = Automaton(_alphabet(pattern))
    automaton.position(automaton.alphabet)
    tree = _parser.parse(pattern)
    searched = searched and list(tree)[:1] != _FROM_THE_START
    whole = automaton.row(tree, opens=searched)
    automaton.after[WAIT] = {WAIT, *whole.first}
    if automaton.doubled:
        return ""
    if whole.sure:
        return None  # it matches nothing at all everywhere, and so never fails
    # Once at a position behind which nothing can fail, the match has succeeded.
    automaton.after = [ahead - whole.sure_last for ahead in automaton.after]
    loops = _loops(automaton)
    risky = [q for q in loops if q != WAIT]
    starts = [p for p in loops if (p == WAIT and searched) or p in risky]
    for p in starts:
        for q in risky:
            found = _shared_out(automaton, loops, p, q)
            if found:
                return found
    return None


def _loops(automaton: Automaton) -> dict[int, frozenset[int]]:
    """Each position that lies on a loop, with all that are on loops with it."""
    reach = [_reached(automaton, p) for p in range(len(automaton.signs))]
    found = {}
    for p, here in enumerate(reach):
        if p in here:
            found[p] = frozenset(q for q in here if p in reach[q])
    return found


def _reached(automaton: Automaton, start: int) -> set[int]:
    found: set[int] = set()
    left = [start]
    while left:
        new = automaton.after[left.pop()] - found
        found |= new
        left += new
    return found


def _shared_out(
    automaton: Automaton, loops: dict[int, frozenset[int]], p: int, q: int
) -> str | None:
    """Text that leads from one position to itself, to the other, and from there to itself.

    With one position for both: text that leads from it to itself in two ways.
    """
    begin, goal = (p, p, q, p != q), (p, q, q, True)
    came: dict[tuple[int, int, int, bool], str] = {begin: ""}
    left = [begin]
    while left:
        here = left.pop(0)
        for one, two, three in _triples(automaton, loops, here, p, q):
            signs = automaton.signs[one] & automaton.signs[two] & automaton.signs[three]
            there = (one, two, three, here[3] or one != two)
            if signs and there == goal:
                return came[here] + min(signs)
            if signs and there not in came:
                came[there] = came[here] + min(signs)
                left.append(there)
    return None


def _triples(
    automaton: Automaton,
    loops: dict[int, frozenset[int]],
    here: tuple[int, int, int, bool],
    p: int,
    q: int,
) -> list[tuple[int, int, int]]:
    first, middle, last = (automaton.after[n] for n in here[:3])
    return [
        (one, two, three)
        for one in first & loops[p]
        for three in last & loops[q]
        for two in middle
        if automaton.signs[two] & automaton.signs[one] & automaton.signs[three]
    ]
