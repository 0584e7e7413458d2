"""Agreement on labels beyond chance: the coefficients that libraries serve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

Row = tuple[str, ...]
"""What was said of one thing, by reviewers in one order."""
_LARGEST = 2_000_000
"""Cells of a table, things times labels squared, up to which krippendorff counts at once; beyond,
NLTK does so thing by thing."""


def cohen(rows: Sequence[Row]) -> float | None:
    """Cohen's kappa of two reviewers; None where there is nothing, or only one label at all.

    Args:
        rows: pairs.

    Raises:
        UserError: NLTK is not installed.
    """
    return _task(rows, "kappa")


def fleiss(rows: Sequence[Row]) -> float | None:
    """Fleiss' kappa of any number of reviewers who all spoke of everything (multi-pi).

    Raises:
        UserError: NLTK is not installed.
    """
    return _task(rows, "pi")


def alpha(rows: Sequence[Row]) -> float | None:
    """Krippendorff's alpha for labels without an order; rows may be of different lengths.

    Raises:
        UserError: krippendorff is not installed.
    """
    paired = [row for row in rows if len(row) > 1]
    labels = sorted({label for row in paired for label in row})
    if len(labels) < 2:
        return None
    if len(paired) * len(labels) ** 2 > _LARGEST:
        return _task(paired, "alpha")
    try:
        import krippendorff
    except ImportError as error:
        raise _missing() from error
    place = {label: number for number, label in enumerate(labels)}
    counts = []
    for row in paired:
        counted = [0] * len(labels)
        for label in row:
            counted[place[label]] += 1
        counts.append(counted)
    return float(krippendorff.alpha(value_counts=counts, level_of_measurement="nominal"))


def _task(rows: Sequence[Row], measure: str) -> float | None:
    if not rows or len({label for row in rows for label in row}) < 2:
        return None
    try:
        from kzannotate.workbench.reviewer_agreement.counted_task import CountedTask
    except ImportError as error:
        raise _missing() from error
    said = [
        (str(place), str(number), label)
        for number, row in enumerate(rows)
        for place, label in enumerate(row)
    ]
    try:
        return float(getattr(CountedTask(data=said), measure)())
    except ZeroDivisionError:  # each said one thing throughout: chance alone explains all
        return None


def _missing() -> UserError:
    return UserError("Kappa and alpha need two libraries: pip install 'kzannotate[agreement]'.")
