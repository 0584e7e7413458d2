"""Two spellings of a person whom the reference does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.two_spellings import TwoSpellings, pairs_of_spellings
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.detection.mentions.unlisted_names import QUOTED
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding


_PERSON = "seems to be one person in two spellings: {first}, {second}"
_QUOTED = "one says {first}, the other {second}"


class UnlistedSpelling:
    """A given name and a surname with the same consonants in two spellings.

    Across articles the sentences must share words as well: two people may have like names.
    """

    info = RuleInfo(
        "unlisted-spelling",
        "One person in two spellings",
        FindingType.NAME_VARIANT,
        Severity.WARNING,
        Basis.INTERNAL,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each spelling besides the commonest."""
        for pair in pairs_of_spellings(readings):
            yield self._finding(pair)

    def _finding(self, pair: TwoSpellings) -> Finding:
        (text, usual), (another, odd) = pair.usual[0], pair.odd[0]
        sides = [[t.passage(p.span) for t, p in places] for places in (pair.odd, pair.usual)]
        inside = {t.document for t, _ in pair.usual} & {t.document for t, _ in pair.odd}
        return make_finding(
            self.info,
            [side(passages) for passages in sides],
            Reason.of(
                _QUOTED if usual.stems[0] == QUOTED else _PERSON,
                first=usual.span.of(text.raw),
                second=odd.span.of(another.raw),
            ),
            severity=None if pair.sure else Severity.NOTE,
            basis=Basis.INTERNAL if inside else Basis.SOURCES,
        )
