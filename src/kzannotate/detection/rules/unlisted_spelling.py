"""Two spellings of a person whom the reference does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, make_finding, side
from kzannotate.detection.named_places import names_in
from kzannotate.detection.unlisted_names import pairs_of_spellings
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.reading import Reading
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Span


class UnlistedSpelling:
    """A given name and a surname with the same consonants in two spellings, in one article."""

    info = RuleInfo(
        "unlisted-spelling",
        "One person in two spellings",
        FindingType.NAME_VARIANT,
        Severity.WARNING,
        Basis.INTERNAL,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each spelling besides the commonest."""
        for reading in readings:
            for usual, odd in pairs_of_spellings(reading.text):
                if not _is_listed(reading, [*usual, *odd]):
                    yield self._finding(reading, usual, odd)

    def _finding(self, reading: Reading, usual: list[Span], odd: list[Span]) -> Finding:
        raw = reading.text.raw
        return make_finding(
            self.info,
            [side([reading.text.passage(s) for s in spans]) for spans in (odd, usual)],
            Reason.of(
                "seems to be one person in two spellings: {first}, {second}",
                first=usual[0].of(raw),
                second=odd[0].of(raw),
            ),
        )


def _is_listed(reading: Reading, spans: list[Span]) -> bool:
    """Whether one of the places is a name of the reference, which has rules of its own."""
    return any(True for span in spans for _ in names_in(reading.names, span))
