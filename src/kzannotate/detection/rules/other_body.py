"""Two sources that tell one thing of two bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.bodies_apart import Apart, bodies_apart
from kzannotate.detection.comparing.shared_acts import told_of_two
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class OtherBody:
    """The secretariat of one body in one source and of another in the next, in one sentence."""

    info = RuleInfo(
        "other-body",
        "One thing told of two bodies",
        FindingType.WRONG_ENTITY,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair of sentences."""
        for places in told_of_two(readings):
            names = [act.span.of(reading.text.raw) for reading, act in places]
            yield make_finding(
                self.info,
                [side([reading.text.passage(act.span)]) for reading, act in places],
                Reason.of(
                    "two sources tell the same of “{first}” and of “{second}”",
                    first=names[0],
                    second=names[1],
                ),
            )
        for apart in bodies_apart(readings):
            yield self._apart(apart)

    def _apart(self, apart: Apart) -> Finding:
        """A body that two other articles do not have there, or a name that they make plain."""
        (reading, odd), others = apart.odd, apart.others
        here, meant = odd.span.of(reading.text.raw), others[0][1].entity
        glossary, language = reading.glossary, reading.text.language
        if odd.doubtful:
            reason = Reason.of(
                "seems to mean “{name}”, but other words stand in it",
                name=glossary.label(meant, language),
            )
        else:
            reason = Reason.of(
                "two sources tell the same of “{first}” and of “{second}”",
                first=here,
                second=glossary.label(meant, language),
            )
        return make_finding(
            self.info,
            [
                side([reading.text.passage(odd.span)]),
                side([r.text.passage(one.span) for r, one in others]),
            ],
            reason,
            entity=meant,
            finding_type=FindingType.WRONG_NAME if odd.doubtful else None,
            suggestion=glossary.suggestion(meant, language),
        )
