"""Reading blind: what a second reader must not see before they have finished.

The blindfold lies between the workbench and its store, so that nothing that reads through the
workbench finds what is hidden: no list, no search, no history, no export.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from kzannotate.domain.adjudication import Adjudication
from kzannotate.domain.case import Case
from kzannotate.domain.entity import Evidence
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.records import Record
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Assignment, Comment, Note, Reading
from kzannotate.domain.verdict import Correction, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.domain.keeping import Branch, Key, Store
    from kzannotate.domain.past import Difference, Narrowing, Past, Trace
    from kzannotate.domain.revision import Change, Revision

R = TypeVar("R", bound=Record)

_SAID = (Comment, Note, Case, Evidence)
"""What of the shared layer may tell what somebody decided."""


class Blindfold:
    """Which articles a reviewer reads blind, and what of them is hidden from them.

    Args:
        store: as it is.
        reviewer: id of who reads.
        layer: id of their own layer.
    """

    def __init__(self, store: Store, reviewer: str, layer: str) -> None:
        self._store, self._reviewer, self._layer = store, reviewer, layer
        self._covered: frozenset[str] | None = None

    @property
    def covered(self) -> frozenset[str]:
        """Ids of the articles that are read blind and not finished."""
        if self._covered is None:
            asked = {
                a.document
                for a in self._store.records(Assignment)
                if a.blind and a.reviewer == self._reviewer
            }
            read = self._store.records(Reading, layer=self._layer) if asked else []
            self._covered = frozenset(asked - {r.document for r in read})
        return self._covered

    def covers(self, document: str) -> bool:
        """Whether an article is read blind."""
        return document in self.covered

    def forget(self, revision: Revision) -> bool:
        """Whether a revision may have changed what is hidden; it is read again then."""
        touched = any(isinstance(c.record, (Assignment, Reading)) for c in revision.changes)
        if touched:
            self._covered = None
        return touched

    def may_hide(self, kind: type[Any], layer: str) -> bool:
        """Whether records of a kind in a layer may be hidden."""
        if not self.covered or layer in (self._layer, MACHINE_LAYER):
            return False
        return kind in _SAID if layer == SHARED_LAYER else kind is not Reading

    def hides(self, record: Record | None, layer: str) -> bool:
        """Whether a record is somebody else's word on an article that is read blind."""
        if record is None or not self.may_hide(type(record), layer):
            return False
        if isinstance(record, Comment):
            return record.author != self._reviewer and self._comment_tells(record)
        if isinstance(record, Case) and self._reviewer in (record.lead, record.second):
            return False
        return bool(self._documents(record) & self.covered)

    def without(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        """Changes without those of what is hidden."""
        return tuple(
            c
            for c in changes
            if not (self.hides(c.before, c.layer) or self.hides(c.after, c.layer))
        )

    def is_own(self, reviewer: str | None) -> bool:
        """Whether who reads did it."""
        return reviewer == self._reviewer

    def _comment_tells(self, comment: Comment) -> bool:
        if comment.document is None and comment.finding is None:
            return True  # of an entity: it may be one of the article's
        return bool(self._documents(comment) & self.covered)

    def _documents(self, record: Record) -> frozenset[str]:
        """Articles that a record tells something of."""
        found: set[str] = set()
        if isinstance(record, (Finding, Relation)):
            found |= record.documents
        if isinstance(record, Case):
            found.update(e.passage.document for e in record.exhibits if e.passage is not None)
        document = getattr(record, "document", None)
        if document:
            found.add(document)
        for finding in _findings_of(record):
            known = self._store.record(Finding, finding, MACHINE_LAYER)
            # Of a finding that is not here nobody knows the articles: rather too little is told.
            found |= known.documents if known is not None else self.covered
        return frozenset(found)


def _findings_of(record: Record) -> tuple[str, ...]:
    match record:
        case Verdict(finding=finding):
            return (finding,)
        case Comment(finding=str(finding)) | Adjudication(finding=str(finding)):
            return (finding,)
        case Correction(verdict=str(verdict)):
            return (verdict.removeprefix("verdict-"),)
        case Case(findings=findings):
            return findings
    return ()


def blindfolded(store: Store, blindfold: Blindfold) -> Store:
    """A store that shows nothing of what a blindfold hides; writes go through."""
    return cast("Store", _BlindStore(store, blindfold))


SEEN_THROUGH = frozenset(
    (
        *("path", "read_only", "soundness", "copies", "news", "listing", "commit", "append"),
        *(
            "text",
            "texts",
            "exchange",
            "file",
            "heads",
            "latest",
            "search",
            "holding",
            "snapshot",
            "verify",
            "close",
        ),
    )
)
"""What of a store tells nobody's decisions, or is the file as it lies there: copies of it, and the
log on its way to another copy."""
PAST_SEEN_THROUGH = frozenset(
    ("last_of", "gestures", "written", "place_at", "changed_since", "revision_at")
)
"""Likewise of its past."""


class _BlindStore:
    """Asks the store, and leaves out what is hidden."""

    def __init__(self, store: Store, blindfold: Blindfold) -> None:
        self._store, self._blindfold = store, blindfold
        self._past = _BlindPast(store, blindfold)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @property
    def past(self) -> Past:
        return cast("Past", self._past)

    def record(self, kind: type[R], id_: str, layer: str = SHARED_LAYER) -> R | None:
        found = self._store.record(kind, id_, layer)
        return None if self._blindfold.hides(found, layer) else found

    def records(
        self, kind: type[R], *, layer: str = SHARED_LAYER, document: str | None = None,
        entity: str | None = None,
    ) -> list[R]:  # fmt: skip
        found = self._store.records(kind, layer=layer, document=document, entity=entity)
        if not self._blindfold.may_hide(kind, layer):
            return found
        return [r for r in found if not self._blindfold.hides(r, layer)]

    def layers_of(self, kind: type[R], id_: str) -> list[tuple[str, R]]:
        found = self._store.layers_of(kind, id_)
        return [(layer, r) for layer, r in found if not self._blindfold.hides(r, layer)]

    def comments_about(self, kind: str, id_: str) -> list[Comment]:
        found = self._store.comments_about(kind, id_)
        return [c for c in found if not self._blindfold.hides(c, SHARED_LAYER)]

    def branches(self) -> list[Branch]:
        return [b for b in self._store.branches() if not self._hidden(b.key)]

    def revisions(self, *, newest_first: bool = False) -> Iterator[Revision]:
        for revision in self._store.revisions(newest_first=newest_first):
            seen = _seen(self._blindfold, revision)
            if seen is not None:
                yield seen

    def _hidden(self, key: Key) -> bool:
        from kzannotate.domain.records import RECORDS

        kind, id_, layer = key
        found = self._store.record(RECORDS[kind], id_, layer)
        if found is None:  # what it was about is gone: rather too little than too much is told
            return self._blindfold.may_hide(RECORDS[kind], layer)
        return self._blindfold.hides(found, layer)


class _BlindPast:
    """Asks the log, and leaves out what is hidden."""

    def __init__(self, store: Store, blindfold: Blindfold) -> None:
        self._store, self._blindfold = store, blindfold

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store.past, name)

    def traces(
        self,
        sought: Narrowing,
        *,
        before: int | None = None,
        limit: int = 100,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Trace]:
        found: list[Trace] = []
        while len(found) < limit:
            page = self._store.past.traces(sought, before=before, limit=limit, cancelled=cancelled)
            found += [t for t in map(self._trace, page) if t is not None]
            if len(page) < limit:
                break
            before = page[-1].place
        return found[:limit]

    def trace(self, id_: str) -> Trace | None:
        found = self._store.past.trace(id_)
        return self._trace(found) if found is not None else None

    def revision(self, id_: str) -> Revision | None:
        found = self._store.past.revision(id_)
        return _seen(self._blindfold, found) if found is not None else None

    def record_at(self, key: Key, place: int) -> Record | None:
        found = self._store.past.record_at(key, place)
        return None if self._blindfold.hides(found, key[2]) else found

    def records_at(self, kind: type[R], document: str, layer: str, place: int) -> list[R]:
        found = self._store.past.records_at(kind, document, layer, place)
        return [r for r in found if not self._blindfold.hides(r, layer)]

    def differences(
        self,
        place: int,
        *,
        subject: tuple[str, str] | None = None,
        limit: int = 1000,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Difference]:
        found = self._store.past.differences(
            place, subject=subject, limit=limit, cancelled=cancelled
        )
        hides = self._blindfold.hides
        return [d for d in found if not (hides(d.now, d.key[2]) or hides(d.then, d.key[2]))]

    def _trace(self, trace: Trace) -> Trace | None:
        if not self._blindfold.covered or self._blindfold.is_own(trace.reviewer):
            return trace
        left = self._blindfold.without(trace.changes)
        if len(left) == len(trace.changes):
            return trace
        gone = len(trace.changes) - len(left)
        return replace(trace, changes=left, count=trace.count - gone) if left else None


def _seen(blindfold: Blindfold, revision: Revision) -> Revision | None:
    if not blindfold.covered or blindfold.is_own(revision.reviewer):
        return revision
    left = blindfold.without(revision.changes)
    if len(left) == len(revision.changes):
        return revision
    return replace(revision, changes=left) if left else None
