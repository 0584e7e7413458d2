"""Names of bodies and events with words changed, left out or out of order."""

from __future__ import annotations

from collections import defaultdict
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

_LOUD = (
    Rewording.CHANGED,
    Rewording.TAIL_CHANGED,
    Rewording.CONFUSED,
    Rewording.REPLACED,
    Rewording.LENGTHENED,
)
_VARIANT = MentionStatus.VARIANT


class RewordedName:
    """A name that most of a listed name's words are in, so that it seems to be meant."""

    info = RuleInfo(
        "reworded-name",
        "Name with words changed, left out or out of order",
        FindingType.NAME_VARIANT,
        Severity.WARNING,
        Basis.GLOSSARY,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each form of an entity's name in an article."""
        for reading in readings:
            groups: dict[tuple[str, str], list[Found]] = defaultdict(list)
            for found in reading.names:
                if found.trap is None and found.rewording and found.status is _VARIANT:
                    form = found.form(reading.text)
                    groups[found.entity, form].append(found)
            listed = _named_side_by_side(reading, groups)
            for group in groups.values():
                yield self._finding(reading, group, loud=group[0].entity not in listed)

    def _finding(self, reading: Reading, group: list[Found], *, loud: bool) -> Finding:
        first = group[0]
        sure = loud and first.rewording in _LOUD
        name = first.use.name
        return make_finding(
            self.info,
            [side([reading.text.passage(f.span) for f in group])],
            _reason(first, name.text),
            entity=first.entity,
            finding_type=FindingType.WRONG_NAME if sure else None,
            severity=None if sure else Severity.NOTE,
            suggestion=reading.glossary.suggestion(first.entity, name.language),
        )


def _named_side_by_side(reading: Reading, groups: dict[tuple[str, str], list[Found]]) -> set[str]:
    """Entities of which one sentence has two forms, which are rather two other bodies' names."""
    forms: dict[tuple[str, int], set[str]] = defaultdict(set)
    for (entity, form), group in groups.items():
        for found in group:
            forms[entity, reading.text.sentence_words(found.first)[0]].add(form)
    return {entity for (entity, _), told in forms.items() if len(told) > 1}


def _reason(found: Found, name: str) -> Reason:
    if found.rewording is Rewording.ARRANGED:
        return Reason.of("the words of “{name}” stand in another order", name=name)
    if found.rewording is Rewording.SYNONYM:
        return Reason.of("says “{name}” in other words", name=name)
    if found.rewording in (Rewording.SHORTENED, Rewording.TRUNCATED):
        return Reason.of("words of “{name}” are left out", name=name)
    return Reason.of("seems to mean “{name}”, but other words stand in it", name=name)
