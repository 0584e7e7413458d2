"""Letters of another alphabet that nobody sees, and that keep a name from being found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.mixed_alphabets import mixed_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


class MixedAlphabets:
    """All words of one article with letters that only look like those of their alphabet."""

    info = RuleInfo(
        "mixed-alphabets",
        "Letters of another alphabet in a word",
        FindingType.TYPOGRAPHY,
        Severity.NOTE,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each article."""
        for reading in readings:
            found = list(mixed_words(reading.text.raw))
            if found:
                places = [reading.text.passage(word.span) for word in found]
                reason = Reason.of(
                    "letters of another alphabet look like a word's own ({count} places)",
                    count=str(len(found)),
                )
                meant = {word.meant for word in found}
                suggestion = meant.pop() if len(meant) == 1 else None
                yield make_finding(self.info, [side(places)], reason, suggestion=suggestion)
