"""Slogans that are worded otherwise than the reference has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.mentions.named_places import names_in
from kzannotate.detection.mentions.slogans import KIND, is_much_like, rendering
from kzannotate.detection.names.alignments import Rewording
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.domain.mention import MentionStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.mentions.mentions import Found
    from kzannotate.detection.mentions.slogans import Slogan
    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.entity import Name
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
                if name is None or same or _gives_both(reading, name):
                    continue
                if not any(_is_told(f, slogan) for f in names_in(reading.names, slogan.span)):
                    yield make_finding(
                        self.info,
                        [side([reading.text.passage(slogan.span)])],
                        Reason.of("the reference has this slogan as “{name}”", name=name.text),
                        entity=name.entity,
                        suggestion=reading.glossary.suggestion(name.entity, name.language),
                    )


def _is_told(found: Found, slogan: Slogan) -> bool:
    """Whether a name of the glossary says already what it is, and says it loudly enough."""
    if found.use.entity.kind != KIND:
        return False
    quiet = found.rewording is Rewording.SHORTENED or found.is_misspelled
    return not (quiet and is_much_like(slogan.text, found.use.name))


def _gives_both(reading: Reading, name: Name) -> bool:
    """Whether the article has the listed slogan as well: that of another year."""
    right = (MentionStatus.PREFERRED, MentionStatus.ADMITTED)
    return any(f.entity == name.entity and f.status in right for f in reading.names)
