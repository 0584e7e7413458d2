"""Which revisions of one record nobody has built on: one is its head, more are branches.

Pure and free of clocks: the answer depends on the set of revisions alone, never on the order in
which they came.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.storage.rows import stored

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Entry:
    """What one revision did to one record.

    Args:
        seq: where it stands in this file's log; no part of the order.
        whole: it builds on all its parents, because it changes this record alone or resolves.
        before: canonical JSON, None where the record was not there.
    """

    kind: str
    revision: str
    seq: int
    parents: frozenset[str]
    whole: bool
    before: str | None
    after: str | None
    digest: str


@dataclass(slots=True)
class _Group:
    """Entries that did the same on the same ground: twins, which are no branch of another."""

    depth: int
    entries: list[Entry] = field(default_factory=list)
    superseded: bool = False


def leaves(entries: Sequence[Entry]) -> list[Entry]:
    """The entries that nothing builds on, the head first.

    The head is the leaf with the longest history, and of equally long ones that with the
    smallest digest, so that all copies of a project show the same.
    """
    by_id = {e.revision: e for e in entries}
    groups: dict[object, _Group] = {}
    group_of: dict[str, _Group] = {}
    for entry in _parents_first(by_id):
        built_on = _built_on(entry, by_id, group_of)
        key = (entry.before, entry.after, frozenset(id(g) for g in built_on))
        depth = 1 + max((g.depth for g in built_on), default=0)
        group = groups.setdefault(key, _Group(depth))
        group.entries.append(entry)
        group_of[entry.revision] = group
        for older in built_on:
            older.superseded = True
    ends = [g for g in groups.values() if not g.superseded]
    firsts = [(g, min(g.entries, key=lambda e: e.digest)) for g in ends]
    return [e for _, e in sorted(firsts, key=lambda pair: (-pair[0].depth, pair[1].digest))]


def _built_on(entry: Entry, by_id: dict[str, Entry], group_of: dict[str, _Group]) -> list[_Group]:
    found = {
        id(group_of[p]): group_of[p]
        for p in entry.parents
        if p in group_of and (entry.whole or _same(by_id[p].after, entry.before, entry.kind))
    }
    return list(found.values())


def _same(left: str | None, right: str | None, kind: str) -> bool:
    if left == right or left is None or right is None:
        return left == right
    # An older program may have written fewer fields: the records decide.
    try:
        return stored(kind, left) == stored(kind, right)
    except sqlite3.DatabaseError:
        return False  # altered: the check of the digests tells


def _parents_first(by_id: dict[str, Entry]) -> list[Entry]:
    # The start must not depend on the order of arrival either: forged parents may form a ring.
    done: dict[str, None] = {}
    entered: set[str] = set()
    for start in sorted(by_id):
        stack = [start]
        while stack:
            revision = stack[-1]
            fresh = [] if revision in entered else sorted(by_id[revision].parents & by_id.keys())
            entered.add(revision)
            fresh = [p for p in fresh if p not in entered]
            if fresh:
                stack.extend(fresh)
            else:
                done.setdefault(stack.pop())
    return [by_id[r] for r in done]
