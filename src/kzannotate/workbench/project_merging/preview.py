"""What would come of merging another copy of the project into the open one; nothing is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.domain.document import Document
from kzannotate.domain.exchanging import Ending
from kzannotate.domain.keeping import Key
from kzannotate.domain.project import MACHINE_LAYER, SHARED_LAYER, Reviewer
from kzannotate.errors import UserError
from kzannotate.workbench.blindfold import Blindfold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzannotate.domain.revision import Change, Revision
    from kzannotate.workbench.project_merging.other_copy import OtherCopy
    from kzannotate.workbench.session import Workbench


@dataclass(frozen=True, slots=True)
class Share:
    """What one reviewer did in the other copy alone.

    Args:
        name: of the reviewer; empty: the machine.
        gestures: how many.
        decisions: changes among them in a layer of somebody's own.
        common: changes to what all share, such as names and facts.
    """

    name: str
    gestures: int
    decisions: int
    common: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a merge would bring.

    Args:
        gestures: revisions that are new here.
        known: revisions that both have already.
        ahead: revisions that the other copy lacks.
        articles: titles of the articles that are new here.
        shares: by reviewer, the most first; the machine last.
        branched: what both have changed in different ways, as the records' versions.
        agreeing: records that both have changed in the same way.
        people: names of all reviewers of both copies by their ids.
        veiled: who looks reads blind, and what is hidden from them is not told here either.
    """

    gestures: int
    known: int
    ahead: int
    articles: tuple[str, ...]
    shares: tuple[Share, ...]
    branched: tuple[tuple[Key, tuple[Ending, ...]], ...]
    agreeing: int
    people: Mapping[str, str]
    veiled: bool = False

    @property
    def nothing_new(self) -> bool:
        """Whether the other copy has nothing that the open one has not."""
        return not self.gestures


@dataclass(slots=True)
class _Tally:
    """What is counted while the revisions of the other copy are read once."""

    blindfold: Blindfold
    gestures: Counter[str] = field(default_factory=Counter)
    decisions: Counter[str] = field(default_factory=Counter)
    common: Counter[str] = field(default_factory=Counter)
    names: dict[str, str] = field(default_factory=dict)
    articles: dict[str, str] = field(default_factory=dict)

    def add(self, revision: Revision) -> Revision:
        who = revision.reviewer or ""
        self.gestures[who] += 1
        for change in self.blindfold.without(revision.changes):
            self._add(who, change)
        return revision

    def _add(self, who: str, change: Change) -> None:
        if change.layer == SHARED_LAYER:
            self.common[who] += 1
        elif change.layer != MACHINE_LAYER:
            self.decisions[who] += 1
        if isinstance(change.after, Reviewer):
            self.names[change.after.id] = change.after.name
        if isinstance(change.after, Document) and change.before is None:
            self.articles[change.after.id] = change.after.title


def preview(bench: Workbench, other: OtherCopy) -> Preview:
    """Count what would come in.

    Raises:
        UserError: both took in different articles under one id.
    """
    tally = _Tally(bench.blindfold)
    tally.names.update({r.id: r.name for r in bench.store.records(Reviewer)})
    exchange = bench.store.exchange
    versions = exchange.versions_with(tally.add(revision) for revision in other.revisions())
    all_branched = tuple((k, tuple(v)) for k, v in versions.items() if differing(v))
    _one_text_for_each_article(all_branched)
    branched = tuple(
        (key, endings)
        for key, endings in all_branched
        if not any(bench.blindfold.hides(e.record, key[2]) for e in endings)
    )
    known = {document.id for document in bench.store.records(Document)}
    return Preview(
        gestures=len(other.fresh),
        known=other.known,
        ahead=len(exchange.digests()) - other.known,
        articles=tuple(t for id_, t in tally.articles.items() if id_ not in known),
        shares=_shares(tally),
        branched=branched,
        agreeing=_agreeing(bench, versions),
        people=tally.names,
        veiled=bool(bench.blindfold.covered),
    )


def differing(versions: Sequence[Ending]) -> bool:
    """Whether the last words on a record are not the same."""
    return len(versions) > 1 and any(v.record != versions[0].record for v in versions)


def _agreeing(bench: Workbench, versions: Mapping[Key, Sequence[Ending]]) -> int:
    """How many records say here already what the other copy says."""
    now = bench.store.heads(versions)
    return sum(
        key in now
        and not differing(found)
        and bench.store.exchange.versions(key)[0].record == found[0].record
        for key, found in versions.items()
    )


def _shares(tally: _Tally) -> tuple[Share, ...]:
    order = sorted(tally.gestures, key=lambda who: (not who, -tally.gestures[who], who))
    return tuple(
        Share(
            tally.names.get(who, who), tally.gestures[who], tally.decisions[who], tally.common[who]
        )
        for who in order
    )


def _one_text_for_each_article(
    branched: Sequence[tuple[Key, Sequence[Ending]]],
) -> None:
    for key, versions in branched:
        found = [v.record for v in versions if isinstance(v.record, Document)]
        if len({document.sha256 for document in found}) > 1:
            raise UserError(
                f"Both copies took in an article as {key[1]}, with different texts. Take one of "
                "them back where it came in, import it under another file name, and merge again."
            )
