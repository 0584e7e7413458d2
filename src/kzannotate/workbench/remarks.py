"""What stands beside an article: threads, tags, relations, its note and who has it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER, Layer, LayerKind, Reviewer
from kzannotate.domain.records import Record
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Assignment, Comment, Note, Tag
from kzannotate.domain.span import Passage

if TYPE_CHECKING:
    from kzannotate.domain.past import Written
    from kzannotate.workbench.session import Workbench

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Said:
    """A comment with who wrote it and when.

    Args:
        author: the name, empty if unknown.
        written: ISO 8601; empty if unknown.
        changed: when its text or state was last changed; empty if never.
    """

    comment: Comment
    author: str
    written: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with the replies to it, the oldest first.

    Args:
        id: of the comment that began it.
        first: None where that was taken away.
    """

    id: str
    first: Said | None
    replies: tuple[Said, ...]

    @property
    def subject(self) -> Comment:
        """A comment that says what the thread is about."""
        return (self.first or self.replies[0]).comment

    @property
    def resolved(self) -> bool:
        """Whether it is settled."""
        return self.first is not None and self.first.comment.resolved


@dataclass(frozen=True, slots=True)
class Held(Generic[R]):
    """A judgement and whose it is.

    Args:
        place: where its words stand now, for a tag that goes where its mention goes.
    """

    record: R
    layer: str
    reviewer: str
    own: bool
    place: Passage | None = None


@dataclass(frozen=True, slots=True)
class Remarks:
    """Everything that people wrote beside one article."""

    document: str
    threads: tuple[Thread, ...] = ()
    tags: tuple[Held[Tag], ...] = ()
    relations: tuple[Held[Relation], ...] = ()
    note: Note | None = None
    assignment: Assignment | None = None


def remarks_of(bench: Workbench, document: str) -> Remarks:
    """What stands beside an article, also what others wrote."""
    store = bench.store
    notes = store.records(Note, document=document)
    given = store.records(Assignment, document=document)
    return Remarks(
        document,
        threads_of(bench, document),
        tuple(_placed(bench, held) for held in judgements(bench, Tag, document)),
        judgements(bench, Relation, document),
        notes[0] if notes else None,
        next((a for a in given if a.holds_article), None),
    )


def threads_of(bench: Workbench, document: str) -> tuple[Thread, ...]:
    """The threads beside an article and about its findings and entities, in order."""
    found = bench.store.records(Comment, document=document)
    known = {c.id for c in found}
    others = bench.store.comments_about("document", document)
    return _threads(bench, [*found, *(c for c in others if c.id not in known)])


def threads_about(bench: Workbench, kind: str, id_: str) -> tuple[Thread, ...]:
    """The threads about one ``finding`` or ``entity``, wherever they stand."""
    return _threads(bench, bench.store.comments_about(kind, id_))


def judgements(bench: Workbench, kind: type[R], document: str) -> tuple[Held[R], ...]:
    """What all reviewers judged in an article, own judgements first."""
    people = names_of_reviewers(bench)
    layers = [x for x in bench.store.records(Layer) if x.kind in _JUDGED]
    layers.sort(key=lambda x: (x.id != bench.layer, x.id))
    return tuple(
        Held(record, x.id, people.get(x.reviewer or "", ""), x.id == bench.layer)
        for x in layers
        for record in bench.store.records(kind, layer=x.id, document=document)
    )


def names_of_reviewers(bench: Workbench) -> dict[str, str]:
    """Names by ids."""
    return {r.id: r.name for r in bench.store.records(Reviewer)}


def _placed(bench: Workbench, held: Held[Tag]) -> Held[Tag]:
    mention: Mention | None = None
    for layer in (held.layer, MACHINE_LAYER) if held.record.mention else ():
        mention = mention or bench.store.record(Mention, held.record.mention or "", layer)
    return replace(held, place=mention.passage if mention else held.record.passage)


_JUDGED = (LayerKind.REVIEWER, LayerKind.AGREED)


def _threads(bench: Workbench, comments: list[Comment]) -> tuple[Thread, ...]:
    people = names_of_reviewers(bench)
    written = bench.store.past.written(("Comment", c.id, SHARED_LAYER) for c in comments)
    firsts: dict[str, Said] = {}
    replies: dict[str, list[Said]] = defaultdict(list)
    for comment in comments:
        said = _said(comment, people, written.get(("Comment", comment.id, SHARED_LAYER)))
        if comment.reply_to is None:
            firsts[comment.id] = said
        else:
            replies[comment.reply_to].append(said)
    # Ids of one device never go back; across devices there is no order but the clocks'.
    threads = [
        Thread(id_, firsts.get(id_), tuple(sorted(replies[id_], key=_when)))
        for id_ in dict.fromkeys((*firsts, *replies))
    ]
    return tuple(sorted(threads, key=_place))


def _said(comment: Comment, people: dict[str, str], written: Written | None) -> Said:
    first, last = (written.first, written.last) if written else ("", "")
    return Said(comment, people.get(comment.author, ""), first, last if last != first else "")


def _when(said: Said) -> tuple[str, str]:
    return said.written, said.comment.id


def _place(thread: Thread) -> tuple[bool, int, tuple[str, str]]:
    said = thread.first or thread.replies[0]
    span = thread.subject.span
    return thread.resolved, span.start if span else -1, _when(said)
