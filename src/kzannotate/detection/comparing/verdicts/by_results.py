"""Scores, places in a row and how often something doubled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.comparison import Comparison
from kzannotate.detection.comparing.verdicts.set_apart import (
    of_other_scope,
    ordinals_of,
    speak_of_others,
)
from kzannotate.detection.lexicon.contrasts import contrasted
from kzannotate.detection.lexicon.scores import won_and_lost
from kzannotate.detection.passages.factors import factor_of
from kzannotate.detection.passages.passage_pairs import (
    different_times,
    named_apart,
)
from kzannotate.text.function_words import FUNCTION_WORDS

if TYPE_CHECKING:
    from kzannotate.detection.comparing.verdicts.comparison import Value
    from kzannotate.detection.passages.passage import Passage


def by_scores(one: Passage, other: Passage) -> Comparison | None:
    """The first score of each."""
    if not one.scores or not other.scores:
        return None
    x, y = one.scores[0], other.scores[0]
    a: Value = {"score": x.value}
    b: Value = {"score": y.value}
    if x.points == y.points and won_and_lost(one.tokens.words, other.tokens.words):
        return Comparison("conflict", a, b, "one says it was won, the other that it was lost")
    if x.points == y.points:
        return Comparison("no_conflict", a, b, "the scores are the same", alike="time")
    apart_ = different_times(one, other) or contrasted(one.tokens.words, other.tokens.words)
    apart_ = apart_ or of_other_scope(one, other)
    if apart_ or speak_of_others(one, other):
        return Comparison("incomparable", a, b, "they need not speak of the same match")
    return Comparison("conflict", a, b, f"{x.value} and {y.value} exclude each other")


def by_factors(one: Passage, other: Passage) -> Comparison | None:
    """Doubled in one, tripled or 20 percent more in the other."""
    x, y = factor_of(one), factor_of(other)
    if x is None or y is None or (x.told_in_percent and y.told_in_percent):
        return None
    a: Value = {"factor": round(x.low, 3)}
    b: Value = {"factor": round(y.low, 3)}
    if different_times(one, other) or speak_of_others(one, other):
        return Comparison("incomparable", a, b, "they need not speak of the same thing")
    if x.low <= y.high and y.low <= x.high:
        return Comparison("no_conflict", a, b, "the changes are compatible", alike="amount")
    if contrasted(one.tokens.words, other.tokens.words):
        return Comparison("incomparable", a, b, "words set the two apart")
    return Comparison("conflict", a, b, "the changes exclude each other")


def by_ordinals(one: Passage, other: Passage) -> Comparison | None:
    """One place in a row in each: third, fifth."""
    x, y = ordinals_of(one), ordinals_of(other)
    apart_ = one.language == other.language and (
        named_apart(one, other) or (one.stems & other.stems) <= FUNCTION_WORDS
    )
    if len(x) != 1 or len(y) != 1 or apart_:
        return None
    a: Value = {"order": min(x)}
    b: Value = {"order": min(y)}
    if x == y:
        return Comparison("no_conflict", a, b, "both name the same place in the row", alike="time")
    return Comparison("conflict", a, b, "they name different places in the row")
