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
OF_TABLES = (
    "no_rival",
    "rivals",
    "sole",
    "measured_sole",
    "special_sole",
    "across_sole",
    "agree",
    "agree_near",
)


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
        return self.bias + sum([known.get(name, 0.0) * value for name, value in found.items()])

    def best(
        self, found: Mapping[str, float], *, of_articles: bool = False, of_tables: bool = False
    ) -> float:
        """What the score can come to at most with the signs that words give.

        Args:
            found: the signs that are known.
            of_articles: those that the two articles give are not known yet.
            of_tables: those that their other figures give are not known yet.
        """
        score = self.score(found) + self._most[OF_WORDS]
        if of_articles:
            score += self._most[OF_ARTICLES]
        return score + self._most[OF_TABLES] if of_tables else score

    @cached_property
    def _most(self) -> Mapping[tuple[str, ...], float]:
        """What each kind of signs can add at most."""
        return {
            names: sum(max(0.0, self.features.get(name, 0.0)) for name in names)
            for names in (OF_WORDS, OF_ARTICLES, OF_TABLES)
        }


@cache
def weights() -> Weights:
    """The shipped weights; ``tests/data/fit_weights.py`` makes them."""
    path = resource("lexicon", "figure_weights.json")
    table = json.loads(path.read_text(encoding="utf-8"))
    return Weights(table["bias"], table["loud"], table["quiet"], table["features"])
