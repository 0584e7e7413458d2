"""A gesture's trace: what one reviewer changed in one moment, and how to take it back."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from kzannotate.domain.codec import encode_tagged
from kzannotate.domain.records import Record
from kzannotate.errors import BugError

FOUND, JOIN = "found", "join"
"""Verbs of the revisions that set a project up; nobody undoes them."""
SEE = "see"
"""The verb of the revision by which somebody takes note of what was said to them; likewise."""
UNBLIND = "finish blind reading"
"""The verb of the revision that takes a blindfold off: what was seen cannot be unseen."""
RESOLVE = "resolve branch"
"""Verb of a revision that builds on all its parents for every record it changes."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; None before: it was made; None after: it was taken away.

    Args:
        layer: id of the layer that the record is in.
    """

    layer: str
    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        ends = [r for r in (self.before, self.after) if r is not None]
        if not ends:
            raise BugError("a change needs a record before or after")
        if len({(type(r), r.id) for r in ends}) > 1:
            raise BugError("a change is about one record")

    @property
    def record(self) -> Record:
        """The record it is about, as late as it is known."""
        found = self.after if self.after is not None else self.before
        assert found is not None  # noqa: S101 - __post_init__ saw to it
        return found

    @property
    def key(self) -> tuple[str, str, str]:
        """Kind of record, its id and its layer: what a head is kept for."""
        return type(self.record).__name__, self.record.id, self.layer

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.layer, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Revision:
    """All changes of one gesture. Immutable, append-only, hashed.

    Args:
        id: UUIDv7, an identity and never an order.
        device: id of the device that made it, and its running number there, from 1.
        reviewer: id of who made it; None for the machine.
        verb: what was done, such as ``link``; ``undo`` and ``redo`` name what they turn
            back in ``of``.
        parents: ids of the revisions it builds on: the heads of the records it changes.
        previous: digest of the device's revision before this one; empty for its first.
        time: ISO 8601 with zone; advisory, clocks go wrong.
    """

    id: str
    device: str
    number: int
    reviewer: str | None
    verb: str
    changes: tuple[Change, ...]
    parents: tuple[str, ...] = ()
    previous: str = ""
    time: str = ""
    of: str | None = None

    def body(self) -> str:
        """Canonical JSON of everything, which is what the digest is of."""
        return json.dumps(
            {
                "id": self.id,
                "device": self.device,
                "number": self.number,
                "reviewer": self.reviewer,
                "verb": self.verb,
                "of": self.of,
                "parents": sorted(self.parents),
                "previous": self.previous,
                "time": self.time,
                "changes": [
                    [c.layer, encode_tagged(c.before), encode_tagged(c.after)] for c in self.changes
                ],
            },
            ensure_ascii=False,
            sort_keys=True,
            separators=(",", ":"),
        )

    def digest(self) -> str:
        """Hex SHA-256 of the body."""
        return hashlib.sha256(self.body().encode("utf-8")).hexdigest()
