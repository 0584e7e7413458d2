"""Checks of projects too large to be held: what is found is committed in parts as it is found.

Between checks of an open project packed readings are kept on the disk: what a gesture stopped goes
on with the articles that were not read yet, and an article is read again where it, a name in it, or
what the machine said of it changed.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.detection.running.forgetting import forget_readings
from kzannotate.detection.running.packed_checker import PackedChecker, Unread
from kzannotate.detection.running.packing import ArticleResult, Rules
from kzannotate.detection.running.progress import Watch
from kzannotate.domain.claim import Claim
from kzannotate.domain.document import Document, Source
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.workbench import passed_over
from kzannotate.workbench.machine_changes import Fate, difference
from kzannotate.workbench.rule_choices import plan_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Change, Revision
    from kzannotate.workbench.session import Workbench

AT_LENGTH = 20_000_000
"""Letters of all articles, about 40 MB, beyond which they are not held in memory."""
_PART = 5_000
"""Changes that are committed together."""
_OF_ARTICLES = (Mention, Claim)


class Asked(NamedTuple):
    """How a check is to be made.

    Args:
        progress: told how many articles of how many are read.
        cancelled: asked now and then.
        processes: how many may read.
    """

    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None
    processes: int = 1


def check_at_length(bench: Workbench, asked: Asked) -> Revision | None:
    """Check all articles; the last revision that came of it.

    Raises:
        Cancelled: somebody said so; what was committed stays, and is not read again.
    """
    known = bench.memory.get(__name__)
    if not isinstance(known, _LongCheck):
        known = bench.memory[__name__] = _LongCheck(bench)
    return known.check(asked)


class _LongCheck:
    """What is known of a large project while it is open."""

    def __init__(self, bench: Workbench) -> None:
        self._bench, self._store = bench, bench.store
        self._plan = plan_of(bench.store.records(RuleChoice))
        self._checker = self._fresh()
        self._changes: list[Change] = []
        self._waiting: list[Unread] = []
        self._commits = False
        self._last: Revision | None = None
        bench.listen(self._hear)

    def check(self, asked: Asked) -> Revision | None:
        """Read what is new, compare all articles, commit what differs."""
        self._last = None
        self._renew()
        ids = list(self._store.listing.ids())
        watch = Watch(len(ids), asked.progress, asked.cancelled)
        try:
            self._read(ids, watch, asked.processes)
            forget_readings()  # comparing asks other things of words, and needs the room
            keys = [a.key() for a in self._articles(ids)]
            self._compare(keys, watch)
            passed_over.note(self._bench, self._checker.skipped(keys))
        finally:
            self._changes.clear()
            while self._waiting:
                self._checker.forget(self._waiting.pop())
        return self._last

    def _read(self, ids: Iterable[str], watch: Watch, processes: int) -> None:
        for told in self._checker.read(self._articles(ids), watch, processes=processes):
            article = told.article
            self._put(self._of_article(told))
            self._waiting.append(self._unread(article.document, article.source_name))
        for document in list(self._store.listing.bereft(MACHINE_LAYER)):
            self._put(difference(chain(*self._said_of(document)), ()))
        self._commit()

    def _compare(self, keys: list[bytes], watch: Watch) -> None:
        found = set(self._checker.found_alone(keys))
        for finding in self._checker.compare(keys, watch):
            if finding.id not in found:
                found.add(finding.id)
                self._put(self._of_findings([finding]))
        fate = Fate(self._bench)
        for id_ in list(self._store.listing.findings_in(MACHINE_LAYER)):
            watch.go_on()
            gone = None if id_ in found else self._store.record(Finding, id_, MACHINE_LAYER)
            if gone is not None:
                kept = fate.of_vanished(gone)
                self._put(difference([gone], [] if kept is None else [kept]))
        self._commit()

    def _of_article(self, told: ArticleResult) -> list[Change]:
        mentions, claims = self._said_of(told.article.document.id)
        return [
            *difference(mentions, told.mentions),
            *difference(claims, told.claims),
            *self._of_findings(told.findings),
        ]

    def _said_of(self, document: str) -> Iterator[list[Record]]:
        for kind in _OF_ARTICLES:
            yield list(self._store.records(kind, layer=MACHINE_LAYER, document=document))

    def _of_findings(self, findings: Iterable[Finding]) -> list[Change]:
        now = {f.id: f for f in findings}
        before = (self._store.record(Finding, id_, MACHINE_LAYER) for id_ in now)
        return difference(before, now.values())

    def _put(self, changes: list[Change]) -> None:
        if len(self._changes) + len(changes) > _PART:
            self._commit()
        self._changes += changes

    def _commit(self) -> None:
        changes, self._changes = self._changes, []
        self._commits = True
        try:
            revision = self._bench.commit("check", changes, machine=True)
        finally:
            self._commits = False
        self._waiting.clear()
        self._last = revision or self._last

    def _hear(self, revision: Revision) -> None:
        """Read again what somebody else changed of what the machine said."""
        if self._commits:
            return
        changed = [c.record for c in revision.changes if c.layer == MACHINE_LAYER]
        for id_ in {document for record in changed for document in _documents(record)}:
            document = self._store.record(Document, id_)
            if document is not None:
                self._checker.forget(self._unread(document, self._source_of(document)))

    def _articles(self, ids: Iterable[str]) -> Iterator[Unread]:
        for id_ in ids:
            document = self._store.record(Document, id_)
            if document is not None:
                yield self._unread(document, self._source_of(document))

    def _unread(self, document: Document, source_name: str | None) -> Unread:
        return Unread(document, source_name, self._store.text)

    def _source_of(self, document: Document) -> str | None:
        source = self._store.record(Source, document.source) if document.source else None
        return source.name if source else None

    def _fresh(self) -> PackedChecker:
        plan = self._plan
        switched_off, severities = plan.switched_off, plan.severities
        reference = self._bench.reference()
        return PackedChecker(reference, switched_off=switched_off, severities=severities)

    def _renew(self) -> None:
        """Take other rules and another reference into account."""
        self._plan = plan_of(self._store.records(RuleChoice))
        reference = self._bench.reference()
        if self._checker.rules != Rules(self._plan.switched_off, self._plan.severities):
            self._checker = self._fresh()
        elif self._checker.reference is not reference:
            self._checker = self._checker.with_reference(reference)


def _documents(record: Record) -> Iterable[str]:
    if isinstance(record, Finding):
        return record.documents
    return (record.document,) if isinstance(record, Mention | Claim) else ()
