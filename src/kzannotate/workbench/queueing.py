"""The queue: what still awaits a reviewer, in an order of their choice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.domain.finding import Severity
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.workbench import viewing
from kzannotate.workbench.history import REDO, UNDO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kzannotate.domain.finding import Finding
    from kzannotate.domain.mention import Mention
    from kzannotate.workbench.session import Workbench

MOST = 20_000
"""Proposals that a queue holds at most; more are read when these are done."""

_DECIDING = frozenset(
    {"accept", "link", "link new", "link name", "unlink", "delete", "move", "rule", "apply"}
)
_LOUDNESS = {Severity.ERROR: 0, Severity.WARNING: 1}
_PROPOSED = 2


class QueueOrder(StrEnum):
    """What comes first."""

    LOUD = "loud"
    FREQUENT = "frequent"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing to decide: an open finding or an open proposal.

    Args:
        id: of the finding or the mention.
        is_finding: False for a mention.
        document: where it stands, for a finding its first place.
        start: of its words there, in code points.
        loudness: 0 for an error, 1 for a warning, 2 for a proposal.
        score: of a proposal; 1.0 for a finding.
    """

    id: str
    is_finding: bool
    document: str
    start: int
    entity: str | None
    loudness: int
    score: float = 1.0


def duty_of(mention: Mention) -> Duty:
    """A proposal as something to decide."""
    start, score = mention.span.start, mention.score
    return Duty(mention.id, False, mention.document, start, mention.entity, _PROPOSED, score)


def duties_of(findings: Iterable[Finding]) -> list[Duty]:
    """Loud findings as something to decide."""
    found = []
    for finding in findings:
        passages = finding.sides[0].passages if finding.sides else ()
        if passages and finding.severity in _LOUDNESS:
            first, loudness = passages[0], _LOUDNESS[finding.severity]
            place = first.document, first.span.start
            found.append(Duty(finding.id, True, *place, finding.entity, loudness))
    return found


def proposals(bench: Workbench, document: str) -> list[Duty]:
    """What the machine proposes in one document and nobody has decided."""
    return [duty_of(m) for m in viewing.mentions_in(bench, document) if viewing.is_proposal(m)]


def all_proposals(
    bench: Workbench, *, cancelled: Callable[[], bool] | None = None
) -> dict[str, list[Duty]]:
    """Open proposals by document, as many as a queue holds."""
    found: dict[str, list[Duty]] = {}
    count = 0
    for document in bench.store.listing.mentioning(MACHINE_LAYER):
        if count >= MOST or (cancelled and cancelled()):
            break
        found[document] = proposals(bench, document)
        count += len(found[document])
    return found


def in_order(duties: Iterable[Duty], order: QueueOrder, places: Mapping[str, int]) -> list[Duty]:
    """The queue.

    Args:
        duties: in any order.
        order: what comes first.
        places: place of each document in the list of articles.
    """
    listed = list(duties)
    uses = Counter(d.entity for d in listed if d.entity)

    def read(duty: Duty) -> tuple[int, int, bool, str]:
        place = places.get(duty.document, len(places))
        return place, duty.start, not duty.is_finding, duty.id

    def rank(duty: Duty) -> tuple[object, ...]:
        if order is QueueOrder.LOUD:
            return duty.loudness, -duty.score if not duty.is_finding else 0.0, *read(duty)
        if order is QueueOrder.FREQUENT:
            entity = duty.entity or ""
            return -uses[entity], entity, duty.loudness, *read(duty)
        return read(duty)

    return sorted(listed, key=rank)


def done_since(bench: Workbench, moment: datetime) -> int:
    """How many decisions the reviewer has made since a moment and not taken back."""
    since = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    settled: set[str] = set()
    done = 0
    for trace in bench.store.past.gestures(bench.reviewer.id):
        if trace.time < since:
            break
        turned = trace.verb in (UNDO, REDO)
        subject = trace.of if turned and trace.of else trace.id
        if subject in settled:
            continue
        settled.add(subject)
        done += trace.verb == REDO or trace.verb in _DECIDING
    return done
