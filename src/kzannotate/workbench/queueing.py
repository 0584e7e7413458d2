"""The queue: what still awaits a reviewer, in an order of their choice."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.verdict import Verdict
from kzannotate.workbench.duty_list import DutyList
from kzannotate.workbench.history import REDO, UNDO
from kzannotate.workbench.viewing import CERTAIN

if TYPE_CHECKING:
    from kzannotate.domain.revision import Change, Revision
    from kzannotate.workbench.duty_list import Place
    from kzannotate.workbench.session import Workbench

HELD = 5_000
"""Duties that are held at most; those behind them are counted, and read when these are done."""
_FEW = 100
"""Changes of a revision that are looked at one by one."""

_DECIDING = frozenset(
    {"accept", "link", "link new", "link name", "unlink", "delete", "move", "rule", "apply"}
)


def duties(bench: Workbench, order: str, limit: int = HELD) -> DutyList:
    """What is left to decide in the project, the first of it in full."""
    docket, asked = bench.store.listing.docket, (bench.layer, CERTAIN)
    held = docket.open(*asked, order, limit)
    count = docket.open_count(*asked) if len(held) == limit else len(held)
    uses = docket.uses(*asked) if order == "frequent" else {}
    return DutyList(order, held, uses, max(0, count - len(held)))


def follow(bench: Workbench, listed: DutyList, revision: Revision) -> bool:
    """Let a list follow a revision; False: it changed so much that all must be read anew.

    What the reviewer decided is taken out in any case.
    """
    touched = [_touched(bench, change) for change in revision.changes]
    ids = {id_ for id_, _, _ in touched if id_}
    places = {place for _, here, _ in touched for place in here}
    if _moves_documents(revision) or len(ids) + len(places) > _FEW:
        listed.drop({id_ for id_, _, decided in touched if decided and id_ in listed})
        return False
    if ids:
        found = bench.store.listing.docket.open_among(bench.layer, CERTAIN, ids, places)
        listed.renew(ids, places, found)
    return True


def is_decision(revision: Revision) -> bool:
    """Whether a gesture counts as something done."""
    return revision.verb in _DECIDING


def _touched(bench: Workbench, change: Change) -> tuple[str, tuple[Place, ...], bool]:
    """Id of the duty that a change may be about, where it may stand, whether it was decided."""
    record, own = change.record, change.layer == bench.layer
    if isinstance(record, Mention) and (own or change.layer == MACHINE_LAYER):
        ends = (m for m in (change.before, change.after) if isinstance(m, Mention))
        places = tuple((m.document, m.span.start) for m in ends)
        return record.id, places, own and change.after is not None
    if isinstance(record, Finding):
        return record.id, (), False
    if isinstance(record, Verdict) and own:
        return record.finding, (), change.after is not None
    return "", (), False


def _moves_documents(revision: Revision) -> bool:
    return any(
        isinstance(c.before, Document) != isinstance(c.after, Document) for c in revision.changes
    )


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
