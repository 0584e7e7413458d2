"""What two articles tell in much the same words, but for the one that matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.detection.comparing.told_otherwise import Otherwise, told_otherwise
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.tellings import Telling
    from kzannotate.domain.finding import Finding
    from kzannotate.domain.span import Span


class ToldOtherwise:
    """Acquitted in one article and convicted in another; two winners, two towns."""

    info = RuleInfo(
        "told-otherwise",
        "Told otherwise by another article",
        FindingType.VALUE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each two places."""
        seen: set[tuple[tuple[str, Span], tuple[str, Span]]] = set()
        for pair in told_otherwise(readings):
            key = _place(pair.one), _place(pair.other)
            if key not in seen:
                seen.add(key)
                yield self._finding(pair)

    def _finding(self, pair: Otherwise) -> Finding:
        told = (pair.one, pair.other)
        passages = [
            [t.text.passage(span) for span in _spans(t, of_winners=pair.of_winners)] for t in told
        ]
        first, second = (places[0].text for places in passages)
        return make_finding(
            self.info,
            [side(places, places[0].text) for places in passages],
            Reason.of("one says {first}, the other {second}", first=first, second=second),
            severity=None if pair.is_loud else Severity.NOTE,
        )


def _spans(told: Telling, *, of_winners: bool) -> list[Span]:
    """Where a sentence gives its answer: with who bears it, where two sides do."""
    return [told.borne] if of_winners and told.borne else [told.span, *told.besides]


def _place(telling: Telling) -> tuple[str, Span]:
    return telling.text.document, telling.span
