"""Settling where reviewers differ: what holds then is written into the agreed layer."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzannotate.domain.adjudication import Adjudication, Way
from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import AGREED_LAYER, MACHINE_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.adjudicating.disputes import Dispute, Status, dispute, spoken_of
from kzannotate.workbench.ruling import verdict_id
from kzannotate.workbench.standpoints import Ruled, Standpoints

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kzannotate.domain.records import Record
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Linked:
    """Words that an adjudicator links: a span, and what it speaks of."""

    span: Span
    entity: str | None


def accept(bench: Workbench, seen: Dispute, person: str, reason: str = "") -> Adjudication:
    """Let what one reviewer says hold.

    Args:
        bench: the open project.
        seen: as the window shows it.
        person: id of the reviewer.
        reason: why.

    Raises:
        UserError: who settles is no lead, or the reviewer said nothing of it.
        StaleRevisionError: somebody said something else meanwhile.
    """
    chosen = seen.opinion(person)
    if chosen is None or (seen.finding is not None and chosen.ruled is None):
        raise UserError(
            "This reviewer left it open. Choose what another one says, or write a third."
        )
    if seen.finding is not None and chosen.ruled is not None:
        told = replace(chosen.ruled.verdict, reason=chosen.ruled.verdict.reason or reason.strip())
        return _settle(bench, seen, Way.ACCEPTED, reason, Ruled(told, chosen.ruled.corrections))
    return _settle(bench, seen, Way.ACCEPTED, reason, chosen.mentions)


def merge(
    bench: Workbench, seen: Dispute, picked: Sequence[Mention], reason: str = ""
) -> Adjudication:
    """Let mentions of several reviewers hold together.

    Args:
        bench: the open project.
        seen: as the window shows it.
        picked: of those that the opinions hold; the same words are taken once.
        reason: why.

    Raises:
        UserError: who settles is no lead, or it is about a finding.
        StaleRevisionError: somebody said something else meanwhile.
    """
    if seen.finding is not None:
        raise UserError("Rulings cannot be merged. Accept one of them, or write a third.")
    once = {(m.span, m.entity): m for m in picked}
    return _settle(bench, seen, Way.MERGED, reason, tuple(once.values()))


def rule_otherwise(
    bench: Workbench,
    seen: Dispute,
    ruling: Ruling,
    reason: str,
    replacement: str = "",
) -> Adjudication:
    """Rule on a finding as none of the reviewers did, or for another reason.

    Raises:
        UserError: who settles is no lead, there is no reason, or no words to read instead.
        StaleRevisionError: somebody said something else meanwhile.
    """
    from kzannotate.workbench.ruling import ruled_words

    finding = seen.finding
    if finding is None:
        raise UserError("Choose a finding to rule on.")
    _needs_reason(reason)
    verdict = Verdict(verdict_id(finding), finding.id, ruling, reason.strip())
    words = ruled_words(finding, verdict, replacement)
    return _settle(bench, seen, Way.THIRD, reason, Ruled(verdict, tuple(words)))


def link_otherwise(
    bench: Workbench, seen: Dispute, linked: Sequence[Linked], reason: str
) -> Adjudication:
    """Mark the words as none of the reviewers did; none at all: there is no mention.

    Raises:
        UserError: who settles is no lead, there is no reason, or a span lies elsewhere.
        StaleRevisionError: somebody said something else meanwhile.
    """
    _needs_reason(reason)
    text = bench.store.text(seen.document)
    if any(not (len(x.span) and x.span.end <= len(text)) for x in linked):
        raise UserError("Select words of the article first.")
    made = tuple(
        Mention(
            _mention_id(seen.document, x),
            seen.document,
            x.span,
            Quote.at(text, x.span),
            x.entity,
            MentionStatus.VARIANT,
            standing=Standing.ACCEPTED,
        )
        for x in linked
    )
    return _settle(bench, seen, Way.THIRD, reason, made)


def unsettle(bench: Workbench, seen: Dispute) -> None:
    """Open again what was settled.

    Raises:
        UserError: who does it is no lead.
    """
    _needs_lead(bench)
    if seen.adjudication is not None:
        changes = [Change(AGREED_LAYER, seen.adjudication, None)]
        bench.commit("unsettle", [*changes, *_agreed(bench, seen, None)])


def merge_readings(bench: Workbench, cancelled: Callable[[], bool] | None = None) -> int:
    """Take over what all agree on who have read it, and drop what they no longer agree on.

    What was settled stays as it is. All of it is one revision.

    Returns:
        How many records of the agreed layer are others now.

    Raises:
        UserError: who does it is no lead.
    """
    _needs_lead(bench)
    points = Standpoints(bench)
    changes: list[Change] = []
    for each in spoken_of(bench, cancelled):
        if each.adjudication is not None:
            continue
        documents = each.finding.documents if each.finding else (each.document,)
        read = [o for o in each.opinions if points.has_finished(o.person.id, documents)]
        holds = None if each.differs or len(read) < 2 else _first_of(each)
        changes += _agreed(bench, each, holds)
    revision = bench.commit_at_length("merge readings", changes, None)
    return len(revision.changes) if revision is not None else 0


def _first_of(seen: Dispute) -> Ruled | tuple[Mention, ...] | None:
    """What all say, with the reasons that they give."""
    one = seen.opinions[0]
    if seen.finding is None:
        return one.mentions
    if one.ruled is None:
        return None
    reasons = [o.ruled.verdict.reason for o in seen.opinions if o.ruled is not None]
    said = " · ".join(dict.fromkeys(r for r in reasons if r))
    return Ruled(replace(one.ruled.verdict, reason=said), one.ruled.corrections)


def _settle(
    bench: Workbench, seen: Dispute, way: Way, reason: str, holds: Ruled | tuple[Mention, ...]
) -> Adjudication:
    _needs_lead(bench)
    now = dispute(bench, seen.id, seen.document)
    if now is None or now.digests != seen.digests or now.adjudication != seen.adjudication:
        raise StaleRevisionError(
            "Somebody has said something else meanwhile. Look at it again before you settle it.",
            expected=seen.adjudication,
            actual=now.adjudication if now else None,
        )
    about = seen.finding.id if seen.finding else None
    span = None if seen.finding else seen.span
    made = Adjudication(seen.id, seen.document, way, seen.digests, about, span, reason.strip())
    changes = [Change(AGREED_LAYER, seen.adjudication, made), *_agreed(bench, seen, holds)]
    bench.commit("adjudicate", changes)
    return made


def _agreed(
    bench: Workbench, seen: Dispute, holds: Ruled | tuple[Mention, ...] | None
) -> list[Change]:
    """Changes of the agreed layer, so that it says this and no more."""
    if seen.finding is not None:
        return _agreed_ruling(bench, seen, holds if isinstance(holds, Ruled) else None)
    return _agreed_mentions(bench, seen, holds if isinstance(holds, tuple) else None)


def _agreed_ruling(bench: Workbench, seen: Dispute, holds: Ruled | None) -> list[Change]:
    finding = seen.finding
    if finding is None:
        return []
    id_ = verdict_id(finding)
    known = bench.store.record(Verdict, id_, AGREED_LAYER)
    before: list[Record] = [known] if known is not None else []
    before += [
        c
        for d in sorted(finding.documents)
        for c in bench.store.records(Correction, layer=AGREED_LAYER, document=d)
        if c.verdict == id_
    ]
    after: list[Record] = [] if holds is None else [holds.verdict, *holds.corrections]
    return _between(before, after)


def _agreed_mentions(
    bench: Workbench, seen: Dispute, holds: tuple[Mention, ...] | None
) -> list[Change]:
    store, document = bench.store, seen.document
    before = [
        m
        for m in store.records(Mention, layer=AGREED_LAYER, document=document)
        if m.span.overlaps(seen.span)
    ]
    if holds is None:
        return _between(before, ())
    taken = {m.id: replace(m, standing=Standing.ACCEPTED) for m in holds}
    machine = store.records(Mention, layer=MACHINE_LAYER, document=document)
    refused = [
        replace(m, standing=Standing.REJECTED)
        for m in machine
        if m.id not in taken and m.span.overlaps(seen.span)
    ]
    return _between(before, (*taken.values(), *refused))


def _between(before: Iterable[Record], after: Iterable[Record]) -> list[Change]:
    old = {(type(r), r.id): r for r in before}
    new = {(type(r), r.id): r for r in after}
    return [
        Change(AGREED_LAYER, old.get(key), new.get(key))
        for key in dict.fromkeys((*old, *new))
        if old.get(key) != new.get(key)
    ]


def _mention_id(document: str, linked: Linked) -> str:
    told = f"{document}\0{linked.span.start}\0{linked.span.end}\0{linked.entity or ''}"
    return "m-" + hashlib.sha256(f"agreed\0{told}".encode()).hexdigest()[:16]


def _needs_lead(bench: Workbench) -> None:
    if not bench.reviewer.leads:
        raise UserError("Only a lead settles where reviewers differ. Say so in «Reviewers» first.")


def _needs_reason(reason: str) -> None:
    if not reason.strip():
        raise UserError("Say why: what none of the reviewers said needs a reason.")


def open_disputes(bench: Workbench) -> int:
    """How many await a decision."""
    from kzannotate.workbench.adjudicating.disputes import disputes

    return sum(d.status is not Status.SETTLED and not d.slight for d in disputes(bench))
