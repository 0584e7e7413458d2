"""What each sign that two figures are of one thing weighs, as fitted on labelled passages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from kzannotate.resources import resource

OF_WORDS = (
    "clause_words",
    "clause_part",
    "sentence_words",
    "sentence_part",
    "shared_names",
    "shared_near_names",
    "across_near_names",
    "across_clause_meanings",
    "across_clause_part",
    "across_sentence_meanings",
    "across_sentence_part",
    "sentence_meanings",
)
"""Signs that only the words around two figures can give."""
OF_ARTICLES = (
    "within",
    "entities",
    "days",
    "matter",
    "across",
    "across_names",
    "across_matter",
    "plan",
)
OF_PLANS = ("plan",)
OF_WORDS_APART = (
    "of_a_part",
    "other_size",
    "one_kind",
    "swapped",
    "swapped_measures",
    "swapped_verbs",
    "swapped_once",
    "alike_but_words",
    "strange_words",
)
"""Signs of what sets words apart, which are asked for last."""
OF_TABLES = (
    "no_rival",
    "rivals",
    "sole",
    "measured_sole",
    "special_sole",
    "across_sole",
    "first",
    "agree",
    "agree_near",
    "one_aside",
)
_OF_ANY_LANGUAGES = frozenset({"sentence_meanings", "of_a_part", "other_size", "one_kind"})
"""Signs of words that two figures may have whether their articles are of one language or two."""


class Most(NamedTuple):
    """What can be added to a score at most by what is asked for later, the dearest last.

    Args:
        apart: by what sets words apart.
        words: by all that words show.
        plans: by these, and by one figure being of a plan.
        tables: by these, and by the other figures of the two articles.
    """

    apart: float
    words: float
    plans: float
    tables: float


@dataclass(frozen=True)
class Weights:
    """A linear score of named features.

    Args:
        bias: the score of a pair without any feature.
        loud: from this score on a pair is of one thing.
        quiet: from this score on it may well be.
        features: what each adds.
        loud_of_few: what suffices in place of ``loud`` where two short articles of one language
            hold few figures, of which each is the less another's.
    """

    bias: float
    loud: float
    quiet: float
    features: Mapping[str, float]
    loud_of_few: float

    def score(self, found: Mapping[str, float]) -> float:
        """How surely two figures are of one thing, as log odds."""
        return self.bias + self.of(found)

    def of(self, found: Mapping[str, float]) -> float:
        """What some signs add to the score."""
        known = self.features
        return sum([known.get(name, 0.0) * value for name, value in found.items() if value])

    @cached_property
    def most(self) -> Most:
        """What can be added where the articles of two figures are of one language."""
        return self._at_most(across=False)

    @cached_property
    def most_across(self) -> Most:
        """What can be added where they are of two."""
        return self._at_most(across=True)

    def _at_most(self, *, across: bool) -> Most:
        def most(names: tuple[str, ...]) -> float:
            given = (
                name
                for name in names
                if name in _OF_ANY_LANGUAGES or name.startswith("across") == across
            )
            return sum(max(0.0, self.features.get(name, 0.0)) for name in given)

        apart = most(OF_WORDS_APART)
        words = most(OF_WORDS) + apart
        plans = sum(max(0.0, self.features.get(name, 0.0)) for name in OF_PLANS) + words
        tables = sum(max(0.0, self.features.get(name, 0.0)) for name in OF_TABLES) + plans
        return Most(apart, words, plans, tables)


@cache
def weights() -> Weights:
    """The shipped weights; ``tests/data/fit_weights.py`` makes them."""
    path = resource("lexicon", "figure_weights.json")
    table = json.loads(path.read_text(encoding="utf-8"))
    return Weights(
        table["bias"], table["loud"], table["quiet"], table["features"], table["loud_of_few"]
    )
