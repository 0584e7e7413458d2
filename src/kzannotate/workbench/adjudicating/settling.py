"""Settling where reviewers differ: what holds then is written into the agreed layer."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from kzannotate.domain.adjudication import Adjudication, Matter, Way
from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import AGREED_LAYER
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Tag
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Quote, Span
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench.adjudicating.agreeing import agreed_changes
from kzannotate.workbench.adjudicating.dispute import Dispute, Status
from kzannotate.workbench.adjudicating.disputes import dispute, spoken_of
from kzannotate.workbench.correcting import checked_words
from kzannotate.workbench.relating import passage_at
from kzannotate.workbench.ruling import verdict_id
from kzannotate.workbench.standpoints import Ruled, Standpoints
from kzannotate.workbench.tagging import tag_id, tag_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzannotate.domain.relation import RelationKind
    from kzannotate.workbench.adjudicating.agreeing import Holds
    from kzannotate.workbench.adjudicating.dispute import Thing
    from kzannotate.workbench.session import Workbench

_COMMAS = re.compile("[,،;؛]")


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
    if chosen is None or chosen.is_open(seen):
        raise UserError(
            "This reviewer left it open. Choose what another one says, or write a third."
        )
    if seen.finding is not None and chosen.ruled is not None:
        told = replace(chosen.ruled.verdict, reason=chosen.ruled.verdict.reason or reason.strip())
        return _settle(bench, seen, Way.ACCEPTED, reason, Ruled(told, chosen.ruled.corrections))
    return _settle(bench, seen, Way.ACCEPTED, reason, chosen.mentions or chosen.things)


def merge(
    bench: Workbench, seen: Dispute, picked: Sequence[Mention | Thing], reason: str = ""
) -> Adjudication:
    """Let mentions, tags or corrections of several reviewers hold together.

    Args:
        bench: the open project.
        seen: as the window shows it.
        picked: of those that the opinions hold; the same is taken once.
        reason: why.

    Raises:
        UserError: who settles is no lead, it is about a finding or a relation, or corrections
            share letters.
        StaleRevisionError: somebody said something else meanwhile.
    """
    if seen.finding is not None:
        raise UserError("Rulings cannot be merged. Accept one of them, or write a third.")
    if seen.matter is Matter.RELATION:
        raise UserError("Relations cannot be merged. Accept one of them, or write a third.")
    once = {_sameness(each): each for each in picked}
    spans = [c.span for c in once.values() if isinstance(c, Correction)]
    if any(one.overlaps(other) for one, other in combinations(spans, 2)):
        raise UserError("These corrections share letters. Accept one of them, or write a third.")
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


def relate_otherwise(
    bench: Workbench, seen: Dispute, kind: RelationKind | None, reason: str
) -> Adjudication:
    """Relate two passages as none of the reviewers did; None: they are not related.

    Raises:
        UserError: who settles is no lead, there is no reason, or it is about something else.
        StaleRevisionError: somebody said something else meanwhile.
    """
    _needs_reason(reason)
    said = (t for o in seen.opinions for t in o.things if isinstance(t, Relation))
    known = next(said, None)
    if known is None:
        raise UserError("Nobody relates these passages any more. Look at the list again.")
    made = (replace(known, kind=kind, note=reason.strip()),) if kind is not None else ()
    return _settle(bench, seen, Way.THIRD, reason, made)


def tag_otherwise(bench: Workbench, seen: Dispute, words: str, reason: str) -> Adjudication:
    """Put other tags, with commas between them, than the reviewers did; none: no tags.

    Raises:
        UserError: who settles is no lead, there is no reason, or a tag is too long.
        StaleRevisionError: somebody said something else meanwhile.
    """
    _needs_reason(reason)
    said = [t for o in seen.opinions for t in o.things if isinstance(t, Tag)]
    passage = passage_at(bench, seen.document, seen.span) if seen.span else None
    mention = next((t.mention for t in said), None)
    made = {
        tag_id(word, seen.document, seen.span if passage else None, mention): word
        for word in map(tag_word, _COMMAS.split(words))
        if word
    }
    span, quote = (passage.span, passage.quote) if passage else (None, None)
    tags = tuple(Tag(i, word, seen.document, span, quote, mention) for i, word in made.items())
    return _settle(bench, seen, Way.THIRD, reason, tags)


def correct_otherwise(
    bench: Workbench, seen: Dispute, words: str, reason: str, span: Span | None = None
) -> Adjudication:
    """Correct words as none of the reviewers did; empty: they are right as they stand.

    Args:
        bench: the open project.
        seen: as the window shows it.
        words: to read instead.
        reason: why.
        span: of the words where they are others than those that differ.

    Raises:
        UserError: who settles is no lead, there is no reason, or nothing would change.
        StaleRevisionError: somebody said something else meanwhile.
    """
    _needs_reason(reason)
    passage = passage_at(bench, seen.document, span or seen.span)
    made = Correction(
        f"correction-{seen.id}",
        seen.document,
        passage.span,
        passage.quote,
        checked_words(words, passage.text) if words else "",
        standing=Standing.ACCEPTED,
        note=reason.strip(),
    )
    return _settle(bench, seen, Way.THIRD, reason, (made,) if words else ())


def unsettle(bench: Workbench, seen: Dispute) -> None:
    """Open again what was settled.

    Raises:
        UserError: who does it is no lead.
    """
    _needs_lead(bench)
    if seen.adjudication is not None:
        changes = [Change(AGREED_LAYER, seen.adjudication, None)]
        bench.commit("unsettle", [*changes, *agreed_changes(bench, seen, None)])


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
        changes += agreed_changes(bench, each, holds)
    revision = bench.commit_at_length("merge readings", changes, None)
    return len(revision.changes) if revision is not None else 0


def _first_of(seen: Dispute) -> Holds | None:
    """What all say, with the reasons that they give."""
    one = seen.opinions[0]
    if seen.finding is None:
        return one.mentions or one.things
    if one.ruled is None:
        return one.things or None
    reasons = [o.ruled.verdict.reason for o in seen.opinions if o.ruled is not None]
    said = " · ".join(dict.fromkeys(r for r in reasons if r))
    return Ruled(replace(one.ruled.verdict, reason=said), one.ruled.corrections)


def _settle(bench: Workbench, seen: Dispute, way: Way, reason: str, holds: Holds) -> Adjudication:
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
    changes = [Change(AGREED_LAYER, seen.adjudication, made), *agreed_changes(bench, seen, holds)]
    bench.commit("adjudicate", changes)
    return made


def _mention_id(document: str, linked: Linked) -> str:
    told = f"{document}\0{linked.span.start}\0{linked.span.end}\0{linked.entity or ''}"
    return "m-" + hashlib.sha256(f"agreed\0{told}".encode()).hexdigest()[:16]


def _sameness(each: Mention | Thing) -> tuple[object, ...]:
    match each:
        case Mention(span=span, entity=entity):
            return span, entity
        case Tag(text=text):
            return (text.casefold(),)
        case Relation(id=id_):
            return (id_,)
        case Correction(span=span, replacement=words):
            return span, words


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
