"""Names with another body's acronym, or a misspelled one, in brackets behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.mentions.acronyms import (
    SHORT_KINDS,
    acronym_beside,
    meant_acronym,
    slips,
)
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Span


class NameAcronym:
    """The name of one body and, in brackets right beside it, the acronym of another or of none."""

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
            acronyms = {f.span: f for f in reading.names if _is_acronym(f)}
            for name in reading.names:
                beside = _beside(reading, name)
                if beside in acronyms:
                    if _disagree(reading, name, acronyms[beside]):
                        yield self._of_another(reading, name, acronyms[beside])
                elif beside is not None:
                    meant = meant_acronym(beside.of(reading.text.raw), name.use, reading.glossary)
                    if meant:
                        yield self._misspelled(reading, name, beside, meant)
            yield from self._alone(reading)

    def _alone(self, reading: Reading) -> Iterator[Finding]:
        """Slips of acronyms that stand apart from the names."""
        short = [f for f in reading.names if f.use.entity.kind in SHORT_KINDS]
        right = {f.entity for f in short if f.use.case is not None}
        named = {f.entity: f for f in reversed(short) if f.use.case is None}
        beside = {_beside(reading, f) for f in named.values()}
        uses = {entity: f.use for entity, f in named.items()}
        for span, use, meant in slips(reading.text, reading.glossary, uses):
            told = span.of(reading.text.raw)
            turned = sorted(told) == sorted(meant)
            if span not in beside and (turned or use.entity.id not in right):
                yield self._misspelled(reading, named[use.entity.id], span, meant)

    def _of_another(self, reading: Reading, name: Found, acronym: Found) -> Finding:
        text, glossary = reading.text, reading.glossary
        own, other = (glossary.label(f.entity, text.language) for f in (name, acronym))
        return make_finding(
            self.info,
            [side([text.passage(name.span), text.passage(acronym.span)], own)],
            Reason.of("the name is “{name}”, the acronym that of “{other}”", name=own, other=other),
            entity=name.entity,
        )

    def _misspelled(self, reading: Reading, name: Found, acronym: Span, meant: str) -> Finding:
        text = reading.text
        own = reading.glossary.label(name.entity, text.language)
        return make_finding(
            self.info,
            [side([text.passage(name.span), text.passage(acronym)], own)],
            Reason.of("the acronym of “{name}” is {acronym}", name=own, acronym=meant),
            entity=name.entity,
            finding_type=FindingType.WRONG_NAME,
            suggestion=meant,
        )


def _is_acronym(found: Found) -> bool:
    return found.use.case is not None and found.use.entity.kind in SHORT_KINDS


def _beside(reading: Reading, name: Found) -> Span | None:
    """Where an acronym stands in brackets behind a whole name, or before a name in brackets."""
    if name.use.case is not None or name.use.entity.kind not in SHORT_KINDS:
        return None
    return acronym_beside(reading.text.raw, name.span)


def _disagree(reading: Reading, name: Found, acronym: Found) -> bool:
    if name.entity == acronym.entity:
        return False
    kin = reading.glossary.kin
    one, other = name.entity, acronym.entity
    return one not in kin.get(other, ()) and other not in kin.get(one, ())
