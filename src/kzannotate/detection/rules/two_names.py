"""One body that the reference does not hold, under two names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.mentions.two_names import bodies_under_two_names
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class OneBodyTwoNames:
    """Two names in one article that differ in a word with the same meaning: relief, aid."""

    info = RuleInfo(
        "two-names",
        "One body under two names",
        FindingType.NAME_VARIANT,
        Severity.NOTE,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each second name."""
        for reading in readings:
            raw = reading.text.raw
            taken = frozenset(n for f in reading.names for n in range(f.first, f.last + 1))
            for first, second in bodies_under_two_names(reading.text, taken):
                yield make_finding(
                    self.info,
                    [side([reading.text.passage(s)]) for s in (second, first)],
                    Reason.of(
                        "seems to be one body under two names: {first}, {second}",
                        first=first.of(raw),
                        second=second.of(raw),
                    ),
                )
