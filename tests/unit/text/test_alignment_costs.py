"""Alignment finds the cheapest beads: beside a slow search by the documented formula."""

from __future__ import annotations

import random
from collections import Counter
from math import erfc, floor, inf, log, log1p, sqrt

import pytest

from kzannotate.text import sentence_alignment
from kzannotate.text.sentence_alignment import Bead, Measured, align

SHAPES = {(1, 1): 0.89, (1, 2): 0.0445, (2, 1): 0.0445, (2, 2): 0.011, (0, 1): 0.00495,
          (1, 0): 0.00495}  # fmt: skip


def length_cost(here, there, ratio):
    middle = max((here + there / ratio) / 2, 1.0)
    step = min(floor(abs(here * ratio - there) / sqrt(6.8 * middle) / 0.01 + 1e-9), 1000)
    likely = erfc(step * 0.01 / sqrt(2))
    return min(25.0, -log(likely)) if likely else 25.0


def bead_cost(one, other, worth, ratio):
    shape = len(one), len(other)
    cost = length_cost(sum(s.length for s in one), sum(s.length for s in other), ratio)
    if not one or not other:
        return -log(SHAPES[shape] / 0.89) + min(cost, 4.0)
    both = frozenset().union(*(s.anchors for s in one)) & frozenset().union(
        *(s.anchors for s in other)
    )
    bonus = sum(worth.get(a, 0.0) for a in both) + 0.8 * (one[0].opens and other[0].opens)
    return -log(SHAPES[shape] / 0.89) + cost - bonus


def worths(one, other):
    here, there = (Counter(a for s in side for a in s.anchors) for side in (one, other))
    fewer = min(len(one), len(other))
    found = {a: log1p(fewer / max(here[a], there[a])) for a in here if a in there}
    return {a: min(w, 5.0) for a, w in found.items() if w > 0.05}


def cheapest(one, other, ratio):
    worth = worths(one, other)
    best = {(0, 0): 0.0}
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            ways = [
                best.get((i - w, j - h), inf)
                + bead_cost(one[i - w : i], other[j - h : j], worth, ratio)
                for w, h in SHAPES
                if i >= w and j >= h
            ]
            best[i, j] = min([best.get((i, j), inf), *ways])
    return best[len(one), len(other)]


def some(chance, count):
    anchors = ["27", "28", "cica", "1999"]
    return [
        Measured(
            chance.randint(1, 220),
            frozenset(chance.sample(anchors, chance.randint(0, 2))),
            chance.random() < 0.3,
        )
        for _ in range(count)
    ]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("ratio", [1.0, 1.4])
def test_no_other_beads_are_cheaper(seed, ratio):
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    one, other = some(chance, chance.randint(1, 7)), some(chance, chance.randint(1, 7))
    beads = sentence_alignment._window(one, other, ratio)
    worth = worths(one, other)
    paid = sum(
        bead_cost(one[b.first : b.first_end], other[b.second : b.second_end], worth, ratio)
        for b in beads
    )
    assert paid == pytest.approx(cheapest(one, other, ratio), abs=0.02)


def test_the_length_of_translations_is_learnt():
    one = [Measured(n) for n in (50, 80, 30, 120, 60)]
    other = [Measured(n) for n in (75, 120, 45, 180, 90)]
    beads = [Bead(n, n + 1, n, n + 1) for n in range(5)]
    assert sentence_alignment._ratio(one, other, beads) == 1.5
    assert sentence_alignment._ratio(other, one, beads) == pytest.approx(2 / 3)
    assert sentence_alignment._ratio(one[:1], [Measured(900)], beads[:1]) == 2.0
    assert sentence_alignment._ratio([Measured(900)], one[:1], beads[:1]) == 0.5
    assert sentence_alignment._ratio(one, other, [Bead(0, 1, 0, 0), Bead(1, 1, 0, 1)]) == 1.0
    assert align(one, other) == beads


@pytest.mark.parametrize(
    ("beads", "kept"),
    [
        ([Bead(2, 3, 0, 1), Bead(0, 1, 2, 3)], [Bead(0, 1, 2, 3)]),
        ([Bead(0, 1, 0, 1), Bead(1, 2, 1, 2)], [Bead(0, 1, 0, 1), Bead(1, 2, 1, 2)]),
        ([Bead(0, 2, 0, 1), Bead(1, 2, 1, 2)], [Bead(0, 2, 0, 1)]),
        ([Bead(0, 1, 0, 2), Bead(1, 2, 1, 2)], [Bead(0, 1, 0, 2)]),
    ],
)
def test_of_two_that_cross_the_first_holds(beads, kept):
    assert sentence_alignment.in_order(beads) == kept
