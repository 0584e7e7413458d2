"""What each sign that two figures are of one thing weighs, as fitted on labelled passages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from kzannotate.resources import resource

OF_WORDS = (
    "clause_words",
    "clause_part",
    "sentence_words",
    "sentence_part",
    "shared_names",
    "shared_near_names",
    "across_near_names",
    "sentence_meanings",
)
"""Signs that only the words around two figures can give."""


@dataclass(frozen=True)
class Weights:
    """A linear score of named features.

    Args:
        bias: the score of a pair without any feature.
        loud: from this score on a pair is of one thing.
        quiet: from this score on it may well be.
        features: what each adds.
    """

    bias: float
    loud: float
    quiet: float
    features: Mapping[str, float]

    def score(self, found: Mapping[str, float]) -> float:
        """How surely two figures are of one thing, as log odds."""
        known = self.features
        return self.bias + sum(known.get(name, 0.0) * value for name, value in found.items())

    def best(self, found: Mapping[str, float]) -> float:
        """What the score can come to at most with the signs that words give."""
        return self.score(found) + self._by_words

    @cached_property
    def _by_words(self) -> float:
        return sum(max(0.0, self.features.get(name, 0.0)) for name in OF_WORDS)


@cache
def weights() -> Weights:
    """The shipped weights; ``tests/data/fit_weights.py`` makes them."""
    path = resource("lexicon", "figure_weights.json")
    table = json.loads(path.read_text(encoding="utf-8"))
    return Weights(table["bias"], table["loud"], table["quiet"], table["features"])
