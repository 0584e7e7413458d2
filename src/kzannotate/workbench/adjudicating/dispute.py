"""One thing on which reviewers differ, and what each of them says of it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.adjudication import Adjudication, Matter
from kzannotate.domain.finding import Finding
from kzannotate.domain.mention import Mention, Standing
from kzannotate.domain.relation import Relation
from kzannotate.domain.remark import Tag
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Correction
from kzannotate.workbench.reviewers import Person
from kzannotate.workbench.standpoints import Ruled

Thing = Tag | Relation | Correction


class Status(StrEnum):
    """Where a dispute stands."""

    OPEN = "open"
    CHANGED = "changed"
    """It was settled, and somebody has said something else since."""
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one reviewer says of it.

    Args:
        ruled: on a finding; None: they left it open, or it is about mentions.
        mentions: that hold for them; none: they passed over the words.
        things: tags, the relation or corrections that hold for them, where it is about such;
            of a finding, suggestions that they refused without a ruling.
    """

    person: Person
    ruled: Ruled | None = None
    mentions: tuple[Mention, ...] = ()
    things: tuple[Thing, ...] = ()

    @property
    def digest(self) -> str:
        """What is the same as long as they say the same; a ruling's reason may be reworded."""
        said: list[object] = [
            [m.span.start, m.span.end, [[f.start, f.end] for f in m.fragments], m.entity]
            for m in self.mentions
        ]
        if self.ruled is not None:
            said += [self.ruled.verdict.ruling.value, *map(list, self.ruled.instead)]
        said += [_told(thing) for thing in self.things]
        return hashlib.sha256(json.dumps(said).encode()).hexdigest()[:16]

    def is_open(self, dispute: Dispute) -> bool:
        """Whether they have left a finding open, so that there is nothing to accept."""
        return dispute.finding is not None and self.ruled is None and not self.things


@dataclass(frozen=True, slots=True)
class Dispute:
    """One thing on which at least two reviewers have spoken.

    Args:
        id: of its adjudication, too.
        document: the article, or the first one that the finding touches.
        span: of the words; of a finding its first passage; empty for an article's own tags.
        finding: None where it is about something else.
        slight: all rule alike, for other reasons.
        matter: tags, a relation or corrections; None: a finding or mentions.
    """

    id: str
    document: str
    span: Span
    opinions: tuple[Opinion, ...]
    finding: Finding | None = None
    adjudication: Adjudication | None = None
    slight: bool = False
    matter: Matter | None = None

    @property
    def digests(self) -> tuple[tuple[str, str], ...]:
        """What each says, as an adjudication keeps it."""
        return tuple((o.person.layer, o.digest) for o in self.opinions)

    @property
    def differs(self) -> bool:
        """Whether not all say the same."""
        return len({o.digest for o in self.opinions}) > 1

    @property
    def status(self) -> Status:
        """Where it stands."""
        if self.adjudication is None:
            return Status.OPEN
        same = self.adjudication.opinions == self.digests
        return Status.SETTLED if same else Status.CHANGED

    def opinion(self, person: str) -> Opinion | None:
        """What a reviewer says, by their id."""
        return next((o for o in self.opinions if o.person.id == person), None)


def _told(thing: Thing) -> list[object]:
    """What of a thing makes it another opinion; why it is said does not."""
    match thing:
        case Tag(text=text):
            return [text.casefold()]
        case Relation(kind=kind, first=first):
            return [kind.value, *([first.document, first.span.start] if kind.directed else [])]
        case Correction(span=span, replacement=words, standing=standing):
            refused = [standing.value] if standing is Standing.REJECTED else []
            return [span.start, span.end, words, *refused]
