"""Days of the week that do not fall on their dates."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.detection.statements.named_days import NamedDay
    from kzannotate.domain.finding import Finding

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MOST_WITNESSES = 3


class WeekdayDate:
    """A date right beside a day of the week that it is not, with articles that have it right."""

    info = RuleInfo(
        "weekday-date",
        "Day of the week that does not fall on its date",
        FindingType.DATE,
        Severity.WARNING,
        Basis.INTERNAL,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each date."""
        right: dict[date, list[tuple[Reading, NamedDay]]] = defaultdict(list)
        wrong: list[tuple[Reading, NamedDay]] = []
        for reading in readings:
            for day in reading.named_days:
                (right[day.day] if day.is_right else wrong).append((reading, day))
        for reading, day in wrong:
            others = [o for o in right.get(day.day, ()) if o[0] is not reading]
            yield self._finding(reading, day, others[:_MOST_WITNESSES])

    def _finding(
        self, reading: Reading, day: NamedDay, others: list[tuple[Reading, NamedDay]]
    ) -> Finding:
        sides = [side([reading.text.passage(day.span)], day.day.isoformat())]
        if others:
            sides.append(side([r.text.passage(d.span) for r, d in others]))
        return make_finding(
            self.info,
            sides,
            Reason.of(
                "{date} was a {right}, not a {named}",
                date=day.day.isoformat(),
                right=_NAMES[day.day.weekday()],
                named=_NAMES[day.named],
            ),
        )
