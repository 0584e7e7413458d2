"""Nouns that news counts, by concept: which of them are people or money, and which convert."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from kzannotate.resources import resource

LANGUAGES = ("ar", "en", "ru", "kk")
_PERSON = "person"
_MONEY = "money"


class Noun(NamedTuple):
    """A line of the lexicon.

    Args:
        concept: its English name.
        forms: forms of each of ``LANGUAGES``, with a space between.
        broader: the concept that it is a kind of; empty for none.
        measure: what a unit measures and how many of its base it holds; of money the code of
            its currency and its sign; empty for other nouns.
        plain: not empty for one that says little of the topic.
    """

    concept: str
    forms: tuple[str, ...]
    broader: str
    measure: str
    plain: str


def _read() -> dict[str, Noun]:
    lines = resource("lexicon", "nouns.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    end = 1 + len(LANGUAGES)
    return {row[0]: Noun(row[0], tuple(row[1:end]), *row[end:]) for row in rows[1:]}


NOUNS = _read()
"""Every noun by its concept, as ``lexicon/nouns.tsv`` among the resources has them."""


@cache
def counted_nouns() -> dict[str, dict[str, str]]:
    """Concept to forms by language; words of one form are joined by a low line."""
    return {
        noun.concept: {c: f for c, f in zip(LANGUAGES, noun.forms, strict=True) if f}
        for noun in NOUNS.values()
    }


@lru_cache(maxsize=4_096)
def kinds(concept: str) -> tuple[str, ...]:
    """A concept and what it is a kind of, the nearest first: miner, worker, person."""
    found = [concept]
    while (noun := NOUNS.get(found[-1])) and noun.broader:
        found.append(noun.broader)
    return tuple(found)


def akin(one: str, other: str) -> bool:
    """Whether two concepts are the same or one is a kind of the other."""
    return one in kinds(other) or other in kinds(one)


def _money() -> dict[str, list[str]]:
    """Each currency's code and sign, as far as it has them."""
    told = ((n.concept, n.measure.split()) for n in NOUNS.values() if n.measure)
    return {concept: more for concept, (what, *more) in told if what == _MONEY}


def _in_base() -> dict[str, tuple[str, float]]:
    measured = ((n.concept, *n.measure.split()[:2]) for n in NOUNS.values() if n.measure)
    return {row[0]: (row[1], float(row[2])) for row in measured if row[1] != _MONEY}


_CURRENCIES = _money()
MONEY = frozenset(_CURRENCIES)
"""Concepts that are currencies."""
MONEY_SIGNS = {part[1]: concept for concept, part in _CURRENCIES.items() if len(part) > 1}
"""Signs of currencies, such as ₸, with their concepts."""
PEOPLE = frozenset(concept for concept in NOUNS if kinds(concept)[-1] == _PERSON)
"""Concepts of which one may be said for another: workers are people."""
IN_BASE = _in_base()
"""Units with what they measure and how many of its base unit they hold."""
