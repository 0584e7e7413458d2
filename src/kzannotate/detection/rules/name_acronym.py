"""Names with another body's acronym in brackets behind them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.mentions.acronyms import bracketed
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class NameAcronym:
    """The name of one body and, in brackets right behind it, the acronym of another."""

    info = RuleInfo(
        "name-acronym",
        "Name with another body's acronym",
        FindingType.WRONG_ENTITY,
        Severity.WARNING,
        Basis.GLOSSARY,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each place."""
        for reading in readings:
            for name, acronym in itertools.pairwise(reading.names):
                if _disagree(reading, name, acronym):
                    yield self._finding(reading, name, acronym)

    def _finding(self, reading: Reading, name: Found, acronym: Found) -> Finding:
        text, glossary = reading.text, reading.glossary
        own, other = (glossary.label(f.entity, text.language) for f in (name, acronym))
        return make_finding(
            self.info,
            [side([text.passage(name.span), text.passage(acronym.span)], own)],
            Reason.of("the name is “{name}”, the acronym that of “{other}”", name=own, other=other),
            entity=name.entity,
        )


def _disagree(reading: Reading, name: Found, acronym: Found) -> bool:
    if acronym.use.case is None or name.use.entity.kind != "organisation":
        return False
    if acronym.use.entity.kind != "organisation" or name.entity == acronym.entity:
        return False
    found = bracketed(reading.text.raw, name.span.end)
    if found is None or found.start("acronym") != acronym.span.start:
        return False
    kin = reading.glossary.kin
    one, other = name.entity, acronym.entity
    return one not in kin.get(other, ()) and other not in kin.get(one, ())
