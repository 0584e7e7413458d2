"""Names with a word that Kazakh or Russian mislead a translator about."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class MistranslatedName:
    """All of a listed name but a word, in whose place a known wrong rendering of it stands."""

    info = RuleInfo(
        "mistranslated-name",
        "Name with a word mistranslated",
        FindingType.WRONG_NAME,
        Severity.WARNING,
        Basis.GLOSSARY,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each form of an entity's name in an article."""
        for reading in readings:
            groups: dict[tuple[str, str], list[Found]] = defaultdict(list)
            for found in reading.names:
                if found.trap is not None:
                    groups[found.entity, found.form(reading.text)].append(found)
            for group in groups.values():
                yield self._finding(reading, group)

    def _finding(self, reading: Reading, group: list[Found]) -> Finding:
        first = group[0]
        name = first.use.name
        return make_finding(
            self.info,
            [side([reading.text.passage(f.span) for f in group], name.text)],
            Reason.of(
                "seems to mean “{name}”, with a word mistranslated ({note})",
                name=name.text,
                note=reading.glossary.traps.notes.get(first.trap or "", ""),
            ),
            entity=first.entity,
            suggestion=reading.glossary.suggestion(first.entity, name.language),
        )
