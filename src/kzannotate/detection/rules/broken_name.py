"""Names cut in two by a full stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.mention import MentionStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.reading import Reading
    from kzannotate.domain.finding import Finding


class BrokenName:
    """All words of a listed name stand around a stop, none of its sides is the name."""

    info = RuleInfo(
        "broken-name",
        "Name cut by punctuation",
        FindingType.BROKEN_NAME,
        Severity.ERROR,
        Basis.GLOSSARY,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each place."""
        for reading in readings:
            for found in reading.names:
                if found.status is not MentionStatus.BROKEN:
                    continue
                better = reading.glossary.suggestion(found.entity, found.use.name.language)
                yield make_finding(
                    self.info,
                    [side([reading.text.passage(found.span)], found.use.name.text)],
                    Reason.of("punctuation cuts the name “{name}”", name=found.use.name.text),
                    entity=found.entity,
                    suggestion=better,
                )
