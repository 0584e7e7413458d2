"""Names that the reference lists as wrong."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.mention import MentionStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class DeprecatedName:
    """All places of one wrong name in one article, against the glossary."""

    info = RuleInfo(
        "deprecated-name",
        "Name that the glossary lists as wrong",
        FindingType.WRONG_NAME,
        Severity.ERROR,
        Basis.GLOSSARY,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each wrong name of an entity in an article."""
        for reading in readings:
            by_name: dict[str, list[Found]] = defaultdict(list)
            for found in reading.names:
                if found.status is MentionStatus.DEPRECATED:
                    by_name[found.use.name.id].append(found)
            for group in by_name.values():
                yield self._finding(reading, group)

    def _finding(self, reading: Reading, group: list[Found]) -> Finding:
        use = group[0].use
        glossary = reading.glossary
        better = glossary.suggestion(use.entity.id, use.name.language)
        return make_finding(
            self.info,
            [side([reading.text.passage(f.span) for f in group], use.name.text)],
            _reason(group[0], better),
            entity=use.entity.id,
            # A guard may be mistaken about what a section speaks of.
            severity=Severity.WARNING if use.name.topic else None,
            suggestion=better,
        )


def _reason(found: Found, better: str | None) -> Reason:
    note = found.use.name.note
    if not note:
        return _bare_reason(found, better)
    if better is None:
        return Reason.of("the glossary lists this name as wrong ({note})", note=note)
    if found.topical:
        return Reason.of(
            "where the text speaks of “{name}”, the glossary lists this as wrong ({note})",
            name=better,
            note=note,
        )
    return Reason.of(
        "the glossary lists this name as wrong for “{name}” ({note})", name=better, note=note
    )


def _bare_reason(found: Found, better: str | None) -> Reason:
    if better is None:
        return Reason.of("the glossary lists this name as wrong")
    if found.topical:
        return Reason.of(
            "where the text speaks of “{name}”, the glossary lists this as wrong", name=better
        )
    return Reason.of("the glossary lists this name as wrong for “{name}”", name=better)
