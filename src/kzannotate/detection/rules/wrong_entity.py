"""Bodies that stand where the section's own body is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.out_of_place import Stray, strays
from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class WrongEntity:
    """Another body's secretariat, chair or summit under the heading of one body."""

    info = RuleInfo(
        "wrong-entity",
        "Body out of place in a section about another",
        FindingType.WRONG_ENTITY,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each place."""
        for reading in readings:
            for stray in strays(reading):
                yield self._finding(reading, stray)

    def _finding(self, reading: Reading, stray: Stray) -> Finding:
        language = reading.text.language
        topic = reading.glossary.label(stray.topic.entity, language)
        other = reading.glossary.label(stray.found.entity, language)
        return make_finding(
            self.info,
            [side([reading.text.passage(stray.found.span)], other)],
            Reason.of(
                "the section is about “{topic}”, not about “{name}”", topic=topic, name=other
            ),
            entity=stray.topic.entity,
            severity=None if stray.sure else Severity.NOTE,
            suggestion=reading.glossary.suggestion(stray.topic.entity, language),
        )
