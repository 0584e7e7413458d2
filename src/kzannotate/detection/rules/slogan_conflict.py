"""Two slogans of one event."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from kzannotate.detection.comparing.one_matter import OneMatter
from kzannotate.detection.contract import RuleInfo, Scope, make_finding, side
from kzannotate.detection.mentions.slogans import Slogan, rendering
from kzannotate.domain.finding import Basis, FindingType, Reason, Severity
from kzannotate.text.function_words import FUNCTION_WORDS
from kzannotate.text.noun_stems import noun_stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzannotate.detection.readings.reading import Reading
    from kzannotate.domain.finding import Finding

    Place = tuple[Reading, Slogan]


_YEAR = 183
"""Days within which a yearly event is one and the same."""
_MOST = 64
"""So many pairs of wordings are compared for one event."""
_MOST_ALONE = 60
"""So many slogans of no event are compared with each other."""
_LIKE, _FEWEST_AROUND = 0.5, 3


class SloganConflict:
    """Articles that give one event different slogans, in one language or against the reference.

    Across languages only a slogan that the reference holds can be compared.
    """

    info = RuleInfo(
        "slogan-conflict",
        "Different slogans of one event",
        FindingType.CROSS_LANGUAGE,
        Severity.WARNING,
        Basis.SOURCES,
        Scope.COLLECTION,
    )

    def find(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """One finding for each pair of wordings of an event's slogan."""
        by_event: dict[str, dict[tuple[str, str], list[Place]]] = defaultdict(
            lambda: defaultdict(list)
        )
        for reading in readings:
            for slogan in reading.slogans:
                if slogan.event is not None:
                    form = " ".join(min(s) for s in slogan.stems)
                    by_event[slogan.event][slogan.language, form].append((reading, slogan))
        yield from self._without_event(readings)
        for event, forms in sorted(by_event.items()):
            for one, other in itertools.islice(itertools.combinations(forms.values(), 2), _MOST):
                if _differ(one[0], other[0]):
                    yield self._finding(event, one, other)

    def _without_event(self, readings: Sequence[Reading]) -> Iterator[Finding]:
        """Slogans of which no event is told, in articles of one matter."""
        alone = [(r, s) for r in readings for s in _only(r.slogans) if s.event is None and s.cued]
        matters = OneMatter()
        for one, other in itertools.combinations(alone[:_MOST_ALONE], 2):
            if _may_be_one(one, other) and matters.holds(one[0].text, other[0].text):
                yield self._finding(None, [one], [other])

    def _finding(self, event: str | None, one: list[Place], other: list[Place]) -> Finding:
        first, second = (places[0][1].span.of(places[0][0].text.raw) for places in (one, other))
        return make_finding(
            self.info,
            [side([r.text.passage(s.span) for r, s in places]) for places in (one, other)],
            Reason.of("one says {first}, the other {second}", first=first, second=second),
            entity=event,
        )


def _only(slogans: Sequence[Slogan]) -> Sequence[Slogan]:
    """The only slogan of an article; of several nobody knows which are of one thing."""
    return slogans if len(slogans) == 1 else ()


def _may_be_one(one: Place, other: Place) -> bool:
    """Whether two slogans are of one wording but for a word, or one is listed and the other not."""
    if one[1].language == other[1].language:
        alike = _LIKE <= one[1].likeness(other[1].stems) < 1.0 and one[0] is not other[0]
        return alike and len(_around(one) & _around(other)) >= _FEWEST_AROUND
    return _differ(one, other)


def _around(place: Place) -> frozenset[str]:
    """Stems of what an article says besides its slogan."""
    text, own = place[0].text, frozenset().union(*place[1].stems)
    words = (w for w in text.distinct if w not in FUNCTION_WORDS and len(w) > 1)
    return frozenset(min(noun_stems(w, text.language)) for w in words) - own


def _differ(one: Place, other: Place) -> bool:
    if one[0] is other[0]:
        return False  # an article may well tell of two themes
    if one[1].language == other[1].language:
        return one[1].likeness(other[1].stems) < 1.0 and _period_is_one(one, other)
    names = [rendering(slogan, reading.glossary)[0] for reading, slogan in (one, other)]
    known = next((n for n in names if n is not None), None)
    if None not in names or known is None:
        return False
    unknown = one[1] if names[0] is None else other[1]
    glossary = one[0].glossary
    return any(
        n.entity == known.entity and n.language == unknown.language for n in glossary.slogans
    )


def _period_is_one(one: Place, other: Place) -> bool:
    periods = one[0].text.period, other[0].text.period
    if periods[0] is None or periods[1] is None:
        return True
    return abs((periods[0][0] - periods[1][0]).days) < _YEAR
