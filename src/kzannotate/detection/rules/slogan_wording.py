"""Slogans that are worded otherwise than the reference has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.mentions.named_places import names_in
from kzannotate.detection.mentions.slogans import KIND, rendering
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class SloganWording:
    """A quoted slogan with half of a listed one's words and others beside them."""

    info = RuleInfo(
        "slogan-wording",
        "Slogan worded otherwise than in the reference",
        FindingType.CROSS_LANGUAGE,
        Severity.WARNING,
        Basis.GLOSSARY,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each slogan."""
        for reading in readings:
            for slogan in reading.slogans:
                name, same = rendering(slogan, reading.glossary)
                known = any(map(_is_slogan, names_in(reading.names, slogan.span)))
                if name is not None and not same and not known:
                    yield make_finding(
                        self.info,
                        [side([reading.text.passage(slogan.span)])],
                        Reason.of("the reference has this slogan as “{name}”", name=name.text),
                        entity=name.entity,
                        suggestion=reading.glossary.suggestion(name.entity, name.language),
                    )


def _is_slogan(found: Found) -> bool:
    """Whether a name of the glossary says already what it is."""
    return found.use.entity.kind == KIND
