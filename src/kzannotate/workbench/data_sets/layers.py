"""The marks of one document in one layer, or in what a reviewer sees of two."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from kzannotate.domain.claim import Claim
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER
from kzannotate.domain.quality import Fault
from kzannotate.domain.remark import Comment, Tag
from kzannotate.domain.verdict import Correction, Verdict
from kzannotate.formats.datasets.model import Maker, MarkKind
from kzannotate.workbench.data_sets import marks
from kzannotate.workbench.data_sets.choosing import SEEN
from kzannotate.workbench.viewing import is_proposal, seen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kzannotate.domain.records import Record
    from kzannotate.formats.datasets.model import Mark
    from kzannotate.workbench.data_sets.choosing import Choice
    from kzannotate.workbench.session import Workbench

Made = tuple["Mark", "Record", str]
"""A mark, the record that it was made of, and the record's layer."""


class LayerMarks:
    """What one layer says, document by document.

    Args:
        layer: an id, or ``SEEN`` for the reviewer's own decisions over the machine's.
        owners: what to call the layers' owners.
        kinds: of entities.
        many: other layers are exported beside this one, so that ids name the layer.
    """

    def __init__(
        self,
        bench: Workbench,
        choice: Choice,
        layer: str,
        owners: Mapping[str, str],
        kinds: Mapping[str, str],
        *,
        many: bool,
    ) -> None:
        self._store, self._choice, self._owners, self._kinds = bench.store, choice, owners, kinds
        self._merged = layer == SEEN
        self._own = bench.layer if self._merged else layer
        self._suffix = f"@{layer}" if many and layer != SEEN else ""

    def marks(self, document: str) -> Iterator[Mark]:
        """The marks that are wanted, with their makers if these are."""
        makers: dict[MarkKind, Callable[[str], Iterable[Made]]] = {
            MarkKind.MENTION: self._mentions,
            MarkKind.CLAIM: self._claims,
            MarkKind.FINDING: self._findings,
            MarkKind.CORRECTION: self._corrections,
            MarkKind.FAULT: self._faults,
            MarkKind.TAG: self._tags,
            MarkKind.COMMENT: self._comments,
        }
        wanted = [make for kind, make in makers.items() if kind in self._choice.kinds]
        made = [found for make in wanted for found in make(document)]
        who = self._makers(made) if self._choice.makers else {}
        for mark, record, layer in made:
            key = (type(record).__name__, record.id, layer)
            yield replace(mark, id=f"{mark.id}{self._suffix}", maker=who.get(key))

    def sides(self, document: str) -> Iterator[Mark]:
        """The sides of findings, if these are wanted, without their makers."""
        if MarkKind.FINDING in self._choice.kinds:
            for mark, _, _ in self._findings(document):
                yield replace(mark, id=f"{mark.id}{self._suffix}")

    def _makers(self, made: Iterable[Made]) -> dict[tuple[str, str, str], Maker]:
        keys = {(type(record).__name__, record.id, layer): None for _, record, layer in made}
        return {
            key: Maker(
                self._owners.get(key[2], "") if written.reviewer else "machine",
                written.reviewer is None,
                written.first,
                written.last,
            )
            for key, written in self._store.past.written(keys).items()
        }

    def _mentions(self, document: str) -> Iterator[Made]:
        own = self._store.records(Mention, layer=self._own, document=document)
        owned = {m.id for m in own}
        machine = (
            self._store.records(Mention, layer=MACHINE_LAYER, document=document)
            if self._merged
            else []
        )
        shown = seen(own, machine)
        if self._choice.rejected:
            shown += [m for m in own if m.standing is Standing.REJECTED]
        tags = self._tags_of_mentions(document)
        for mention in shown:
            if self._choice.proposals or not is_proposal(mention):
                kind = self._kinds.get(mention.entity or "")
                layer = self._own if mention.id in owned else MACHINE_LAYER
                yield marks.of_mention(mention, kind, tags.get(mention.id, ())), mention, layer

    def _tags_of_mentions(self, document: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for tag in self._store.records(Tag, layer=self._own, document=document):
            if tag.mention:
                found.setdefault(tag.mention, []).append(tag.text)
        return found

    def _claims(self, document: str) -> Iterator[Made]:
        layer = MACHINE_LAYER if self._merged else self._own
        if self._choice.proposals or layer != MACHINE_LAYER:
            for claim in self._store.records(Claim, layer=layer, document=document):
                yield marks.of_claim(claim), claim, layer

    def _findings(self, document: str) -> Iterator[Made]:
        for finding in self._store.records(Finding, layer=MACHINE_LAYER, document=document):
            verdict = self._store.record(Verdict, f"verdict-{finding.id}", self._own)
            asked = self._merged or self._own == MACHINE_LAYER
            if verdict is None and (not asked or not self._choice.proposals or finding.withdrawn):
                continue
            for mark in marks.of_finding(finding, document, verdict):
                if verdict is None:
                    yield mark, finding, MACHINE_LAYER
                else:
                    yield mark, verdict, self._own

    def _corrections(self, document: str) -> Iterator[Made]:
        for correction in self._store.records(Correction, layer=self._own, document=document):
            if self._choice.rejected or correction.standing is not Standing.REJECTED:
                yield marks.of_correction(correction), correction, self._own

    def _faults(self, document: str) -> Iterator[Made]:
        for fault in self._store.records(Fault, layer=self._own, document=document):
            yield marks.of_fault(fault), fault, self._own

    def _tags(self, document: str) -> Iterator[Made]:
        for tag in self._store.records(Tag, layer=self._own, document=document):
            if mark := marks.of_tag(tag):
                yield mark, tag, self._own

    def _comments(self, document: str) -> Iterator[Made]:
        if not self._merged and self._suffix:
            return  # common to all layers: told once, with what the reviewer sees
        found = self._store.records(Comment, document=document)
        for _, thread in groupby(sorted(found, key=_thread), key=lambda c: c.reply_to or c.id):
            first, *replies = thread
            if first.reply_to is None and (mark := marks.of_thread(first, replies)):
                yield mark, first, SHARED_LAYER


def _thread(comment: Comment) -> tuple[str, bool, str]:
    return comment.reply_to or comment.id, comment.reply_to is not None, comment.id
