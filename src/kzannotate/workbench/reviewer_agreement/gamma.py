"""Gamma: agreement on units and labels at once, by the library of those who proposed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.workbench.reviewer_agreement.spans import Marked

_SEED = 8


def gamma(
    people: Sequence[str], marked: Sequence[Sequence[Marked]], starts: dict[str, int]
) -> float | None:
    """Gamma of Mathet and others (2015); None where not everybody marked something.

    Chance is drawn, each time the same way.

    Args:
        people: ids of reviewers.
        marked: what each marked.
        starts: where each article begins in the whole.

    Raises:
        UserError: pygamma-agreement is not installed.
    """
    if len(people) < 2 or not all(marked):
        return None
    try:
        from pyannote.core import Segment
        from pygamma_agreement import CombinedCategoricalDissimilarity, Continuum, continuum
    except ImportError as error:
        raise UserError("Gamma needs a library: pip install 'kzannotate[gamma]'.") from error
    whole = Continuum()
    for person, marks in zip(people, marked, strict=True):
        for mark in marks:
            begin = starts[mark.document]
            whole.add(person, Segment(begin + mark.span.start, begin + mark.span.end), mark.value)
    continuum.np.random.seed(_SEED)
    return float(whole.compute_gamma(CombinedCategoricalDissimilarity()).gamma)
