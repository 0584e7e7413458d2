"""Names cut by a sign, run together, split by a space or with a word twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.names.alignments import Rewording
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.mention import MentionStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class BrokenName:
    """All words of a listed name, with a sign or a space too many, or a space too few."""

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
                    _reason(found),
                    entity=found.entity,
                    severity=None if found.rewording is Rewording.CUT else Severity.WARNING,
                    suggestion=better,
                )


def _reason(found: Found) -> Reason:
    name = found.use.name.text
    if found.rewording is Rewording.JOINED:
        return Reason.of("a space is missing in the name “{name}”", name=name)
    if found.rewording is Rewording.SPLIT:
        return Reason.of("a space splits a word of the name “{name}”", name=name)
    if found.rewording is Rewording.DOUBLED:
        return Reason.of("a word of the name “{name}” stands twice", name=name)
    return Reason.of("punctuation cuts the name “{name}”", name=name)
