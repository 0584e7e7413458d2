"""Looking back: histories by what they are about, the project as it was, and bringing back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import product
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.past import Difference, Narrowing, Written
from kzannotate.domain.project import (
    MACHINE_LAYER,
    SHARED_LAYER,
    Device,
    Layer,
    ProjectInfo,
    Reviewer,
)
from kzannotate.domain.remark import Comment
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.errors import BugError, StaleRevisionError, UserError
from kzannotate.workbench import naming, viewing
from kzannotate.workbench.ruling import verdict_id
from kzannotate.workbench.viewing import FindingRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, tzinfo

    from kzannotate.workbench.session import Workbench

DEEDS: dict[str, frozenset[str]] = {
    "mentions": frozenset(
        ("link", "link new", "link name", "unlink", "accept", "delete", "move", "apply")
    ),
    "rulings": frozenset(("rule", "withdraw")),
    "entities": frozenset(
        f"{verb} {what}"
        for verb, what in product(("add", "change", "remove"), ("entity", "name", "fact"))
    )
    | {
        "merge entities",
        "split entity",
        "prefer name",
        "admit name",
        "import facts",
        "import termbase",
    },
    "comments": frozenset(
        ("comment", "reply", "change comment", "remove comment", "resolve", "reopen", "note")
    ),
    "relations": frozenset(("relate", "unrelate", "tag", "untag")),
    "translations": frozenset(
        (
            *("link original", "unlink original"),
            *("pair sentences", "part sentences", "free sentences", "import memory"),
        )
    ),
    "articles": frozenset(
        (
            *("import", "import data set", "import findings", "state", "assign", "unassign"),
            *("finish reading", "finish blind reading", "unfinish reading", "describe reviewer"),
            "see",
        )
    ),
    "adjudications": frozenset(("adjudicate", "merge readings", "unsettle", "resolve branch")),
    "corrections": frozenset(
        f"{verb} correction" for verb in ("accept", "refuse", "reopen", "change", "remove")
    )
    | {"correct", "mark fault", "change fault", "remove fault"},
    "rules": frozenset(("choose rules",)),
    "cases": frozenset(
        (
            *("open case", "change case", "remove case", "move case", "rate case"),
            *("hand over case", "ask second reader", "second opinion", "change scale"),
            *("add evidence", "change evidence", "remove evidence", "change organisation"),
        )
    ),
}
"""What a history can be narrowed to: kinds of gestures, by their verbs."""

_NEVER = (ProjectInfo, Reviewer, Device, Layer)


@dataclass(frozen=True, slots=True)
class Then:
    """A moment to look back from.

    Args:
        place: of the log; what came later is left out.
        time: ISO 8601; empty where nothing was there yet.
    """

    place: int
    time: str


@dataclass(frozen=True, slots=True)
class Glance:
    """What one sees when one looks back.

    Args:
        differences: what has changed since, the latest first, with when it was last written.
        counts: how many records of each kind have changed in all, by the kind's name.
        text: of the article in hand, None where none is.
        mentions: in the article in hand, as they were.
        findings: that touched it, with the rulings that held.
    """

    then: Then
    differences: tuple[tuple[Difference, Written | None], ...]
    counts: dict[str, int]
    text: str | None = None
    mentions: tuple[Mention, ...] = ()
    findings: tuple[FindingRow, ...] = ()


def glance(
    bench: Workbench,
    moment: Then,
    narrowed: str | None,
    in_hand: str | None,
    cancelled: Callable[[], bool] | None = None,
) -> Glance:
    """Everything that one looks back at.

    Args:
        bench: the open project.
        moment: when.
        narrowed: id of the article whose changes alone are wanted; None: all.
        in_hand: id of the article to be read as it was, if any.
        cancelled: whether it is no longer wanted.
    """
    found = differences(bench, moment, document=narrowed, cancelled=cancelled)
    written = bench.store.past.written(d.key for d in found)
    return Glance(
        moment,
        tuple((d, written.get(d.key)) for d in found),
        counts(bench, moment, document=narrowed),
        bench.store.text(in_hand) if in_hand is not None else None,
        tuple(mentions_then(bench, in_hand, moment)) if in_hand is not None else (),
        tuple(findings_then(bench, in_hand, moment)) if in_hand is not None else (),
    )


def sought(
    words: str = "",
    *,
    subject: tuple[str, str] | None = None,
    reviewer: str | None = None,
    deeds: str | None = None,
    people: bool = False,
) -> Narrowing:
    """What a history should hold.

    Args:
        words: typed by a person; all must stand in what was changed, folded.
        subject: ``document``, ``entity`` or ``finding``, and its id.
        reviewer: id of who did it.
        deeds: a key of ``DEEDS``.
        people: without the machine's.
    """
    from kzannotate.text.fold import fold

    folded = tuple(fold(words).text.split())
    verbs = DEEDS[deeds] if deeds else frozenset()
    return Narrowing(subject, None, reviewer, verbs, people, folded)


def end_of(bench: Workbench, day: date, zone: tzinfo | None = None) -> Then:
    """The project as it was when a day had ended.

    Args:
        bench: the open project.
        day: as the reviewer's calendar has it.
        zone: of the calendar; None: the machine's.
    """
    midnight = datetime.combine(day + timedelta(days=1), time()).replace(tzinfo=zone).astimezone()
    return then(bench, bench.store.past.place_at(_as_written(midnight)))


def then(bench: Workbench, place: int) -> Then:
    """The project as it was when its log reached a place."""
    found = bench.store.past.traces(Narrowing(), before=place + 1, limit=1)
    return Then(found[0].place, found[0].time) if found else Then(0, "")


def differences(
    bench: Workbench,
    moment: Then,
    *,
    document: str | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Difference]:
    """What has changed since, in the whole project or in one article, the newest first."""
    subject = ("document", document) if document is not None else None
    found = bench.store.past.differences(moment.place, subject=subject, cancelled=cancelled)
    return [d for d in found if not isinstance(d.now or d.then, _NEVER)]


def counts(bench: Workbench, moment: Then, *, document: str | None = None) -> dict[str, int]:
    """How many records of each kind people have changed since, by the kind's name."""
    subject = ("document", document) if document is not None else None
    return bench.store.past.changed_since(moment.place, subject=subject)


def mentions_then(bench: Workbench, document: str, moment: Then) -> list[Mention]:
    """The mentions of a document as the reviewer saw them at that moment."""
    past = bench.store.past
    own = past.records_at(Mention, document, bench.layer, moment.place)
    machine = past.records_at(Mention, document, MACHINE_LAYER, moment.place)
    return viewing.seen(own, machine)


def findings_then(bench: Workbench, document: str, moment: Then) -> list[FindingRow]:
    """The findings that touched a document at that moment, with the reviewer's rulings then."""
    past, place = bench.store.past, moment.place
    corrections = past.records_at(Correction, document, bench.layer, place)
    words = viewing.by_verdict(corrections)

    def row(finding: Finding) -> FindingRow:
        verdict = past.record_at(("Verdict", verdict_id(finding), bench.layer), place)
        ruled = verdict if isinstance(verdict, Verdict) else None
        return FindingRow(finding, ruled, words.get(ruled.id, ()) if ruled else ())

    found = past.records_at(Finding, document, MACHINE_LAYER, place)
    return viewing.loudest_first(map(row, found))


def can_restore(bench: Workbench, difference: Difference) -> bool:
    """Whether a record is the reviewer's to bring back."""
    record = difference.then or difference.now
    if difference.key[2] not in (SHARED_LAYER, bench.layer) or isinstance(record, _NEVER):
        return False
    if isinstance(record, Document):
        return difference.then is not None
    return not isinstance(record, Comment) or record.author == bench.reviewer.id


def restore(bench: Workbench, difference: Difference) -> None:
    """Make a record what it was: a new revision, undone like any other.

    Args:
        bench: the open project.
        difference: as the reviewer saw it.

    Raises:
        UserError: it is not the reviewer's to bring back.
        StaleRevisionError: it was changed meanwhile.
    """
    if not can_restore(bench, difference):
        raise UserError("This cannot be brought back here: it is somebody else's, or an import.")
    _as_seen(bench, difference)
    if isinstance(difference.now, Entity) and difference.then is None:
        naming.remove_entity(bench, difference.now)
        return
    bench.commit("restore", [Change(difference.key[2], difference.now, difference.then)])


def _as_seen(bench: Workbench, difference: Difference) -> None:
    record = difference.now or difference.then
    if record is None:
        raise BugError("a difference needs a record then or now")
    now = bench.store.record(type(record), difference.key[1], difference.key[2])
    if now != difference.now:
        raise StaleRevisionError(
            "This was changed meanwhile. Look at it again and repeat what you did.",
            expected=difference.now,
            actual=now,
        )


def _as_written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
