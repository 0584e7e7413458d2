"""NLTK's coefficients, with what it counts again and again counted once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from nltk.metrics.agreement import AnnotationTask

if TYPE_CHECKING:
    from collections.abc import Iterable

Said = tuple[str, str, str]
"""Reviewer, thing, label."""


class CountedTask(AnnotationTask):  # type: ignore[misc]
    """As it is, but in time that grows with the labels and not with labels times things."""

    def load_array(self, array: Iterable[Said]) -> None:
        """Take what was said, and count it."""
        told = list(array)
        super().load_array(told)
        self._labels = Counter(label for _, _, label in told)
        self._of_coder = Counter((coder, label) for coder, _, label in told)
        self._of_thing = Counter((thing, label) for _, thing, label in told)

    def Nk(self, k: Any) -> float:  # noqa: N802 - the library's name
        """How often a label was given."""
        return float(self._labels[k])

    def Nik(self, i: Any, k: Any) -> float:  # noqa: N802
        """How often a thing was given a label."""
        return float(self._of_thing[i, k])

    def Nck(self, c: Any, k: Any) -> float:  # noqa: N802
        """How often somebody gave a label."""
        return float(self._of_coder[c, k])
