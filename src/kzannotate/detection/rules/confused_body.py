"""Bodies named where another of a like name is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.confused_bodies import Confused, confused_bodies
from kzannotate.detection.comparing.owned_offices import misplaced_bodies
from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.names.siblings import Tie
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class ConfusedBody:
    """The World Trade Organization's envoy where a fact has the World Health Organization's."""

    info = RuleInfo(
        "confused-body",
        "Body named where another of a like name is meant",
        FindingType.WRONG_ENTITY,
        Severity.WARNING,
        Basis.REFERENCE,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each place."""
        for reading in readings:
            told = {c.found.span: c for c in confused_bodies(reading)}
            for body, person, role in misplaced_bodies(reading):
                meant, tie = role.body or "", Tie(role.body or "", role.fact)
                told.setdefault(body.span, Confused(body, meant, person, tie))
            for confused in told.values():
                yield self._finding(reading, confused)

    def _finding(self, reading: Reading, confused: Confused) -> Finding:
        text, glossary = reading.text, reading.glossary
        subject, tie = confused.subject, confused.tie
        spans = [confused.found.span, *([subject.span] if subject else [])]
        name = glossary.label(confused.found.entity, text.language)
        meant = glossary.label(confused.meant, text.language)
        if subject is None:
            reason = Reason.of(
                "the article is about the sport of “{meant}”, not about that of “{name}”",
                meant=meant,
                name=name,
            )
        else:
            reason = Reason.of(
                "the reference ties “{subject}” to “{meant}”, not to “{name}”",
                subject=glossary.label(subject.entity, text.language),
                meant=meant,
                name=name,
            )
        return make_finding(
            self.info,
            [side([text.passage(s) for s in spans], name)],
            reason,
            entity=confused.meant,
            suggestion=glossary.suggestion(confused.meant, text.language),
            basis=None if subject else Basis.INTERNAL,
            fact=tie.fact.id if tie else None,
        )
