"""Whether what two passages about the same thing state can both be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.verdicts.by_amounts import by_amounts, by_lone_numbers, by_none
from kzannotate.detection.comparing.verdicts.by_meaning import agreement, contradiction
from kzannotate.detection.comparing.verdicts.by_quantifiers import by_quantifiers
from kzannotate.detection.comparing.verdicts.by_results import by_factors, by_ordinals, by_scores
from kzannotate.detection.comparing.verdicts.by_times import by_clocks, by_dates, by_weekdays
from kzannotate.detection.comparing.verdicts.by_words import (
    by_answers,
    by_cancellation,
    by_holders,
    by_words,
)
from kzannotate.detection.comparing.verdicts.told_passage import ToldPassage

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.detection.comparing.verdicts.comparison import Comparison
    from kzannotate.detection.passages.passage import Passage

_STEPS: tuple[Callable[[Passage, Passage], Comparison | None], ...] = (
    by_scores,
    by_clocks,
    by_factors,
    by_none,
    by_quantifiers,
    by_amounts,
    by_cancellation,
    by_dates,
    by_weekdays,
    by_ordinals,
    by_holders,
    by_lone_numbers,
    by_answers,
)
"""What may decide, in this order: the first that has something to say does."""


def compare_passages(
    a: str, b: str, language_a: str | None = None, language_b: str | None = None
) -> Comparison:
    """Set the values of two passages against each other: amounts first, then dates, then words."""
    one, other = ToldPassage.read(a, language_a), ToldPassage.read(b, language_b)
    told = (step(one, other) for step in _STEPS)
    found = next((t for t in told if t is not None), None)
    if found is None or found.alike:
        same_amount = found is not None and found.alike == "amount"
        found = contradiction(one, other, same_amount=same_amount) or found
    return found or agreement(one, other) or by_words(one, other)
