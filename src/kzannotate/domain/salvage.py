"""What came of bringing back a damaged project: what is there, and exactly what is not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

TEXT, FILE = "text", "file"
"""Kinds of losses that are no records: an article's text, an attached file."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that could not be brought back.

    Args:
        kind: of the record, or ``TEXT`` or ``FILE``.
        record: its id; the digest of a file.
        layer: that it was in; empty for what is in none.
        document: id of the article that it stood in, where that is still known.
        older: it is there as it was before its last change.
    """

    kind: str
    record: str
    layer: str = ""
    document: str | None = None
    older: bool = False


@dataclass(frozen=True, slots=True)
class MissingRun:
    """Revisions of one device that are gone, by their running numbers, both ends included."""

    device: str
    first: int
    last: int

    @property
    def count(self) -> int:
        """How many."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The account of a recovery.

    Args:
        revisions: whole ones, each proven by its digest.
        missing: those that are gone or could not be proven.
        texts: proven by their digests.
        files: attached ones, proven by their digests.
        held_twice: records of unproven revisions whose two copies in the file agree.
        unnamed: texts whose articles are gone; they are there as articles of their own.
        losses: everything that was in the file and is not in the copy.
        cut: the file is shorter than it says, so that more may be gone than can be named.
    """

    revisions: int
    missing: tuple[MissingRun, ...]
    texts: int
    files: int
    held_twice: int
    unnamed: int
    losses: tuple[Loss, ...]
    cut: bool

    @property
    def whole(self) -> bool:
        """Whether all of it is there."""
        return not (self.missing or self.losses or self.cut)

    def counts(self) -> Counter[tuple[str, str | None]]:
        """How much is lost, by kind and document."""
        return Counter((loss.kind, loss.document) for loss in self.losses)
