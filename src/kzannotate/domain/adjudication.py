"""What was settled where reviewers differ."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.span import Span


class Matter(StrEnum):
    """What reviewers differ in besides rulings and mentions."""

    TAGS = "tags"
    RELATION = "relation"
    CORRECTION = "correction"


class Way(StrEnum):
    """How something was settled."""

    ACCEPTED = "accepted"
    MERGED = "merged"
    THIRD = "third"


@dataclass(frozen=True, slots=True)
class Adjudication:
    """One thing on which reviewers differed, and that a person settled; in the agreed layer.

    The words that hold now are other records of that layer: a verdict, mentions, tags and so on.

    Args:
        id: follows from what it is about; begins with a Matter where it is about one.
        document: the article, or the first one that the finding touches.
        finding: id of the finding whose verdicts differed; None: something else did.
        span: over all of the mentions or corrections that differed, or the words that were tagged.
        opinions: pairs of a layer's id and what it said then, as digests: another digest now
            means that somebody has changed their mind since.
        reason: why, in the words of who settled it.
    """

    id: str
    document: str
    way: Way
    opinions: tuple[tuple[str, str], ...]
    finding: str | None = None
    span: Span | None = None
    reason: str = ""

    @property
    def matter(self) -> Matter | None:
        """What differed, where it was neither verdicts nor mentions; the id says it."""
        word, _, place = self.id.partition("-")
        return Matter(word) if place and word in {*Matter} else None
