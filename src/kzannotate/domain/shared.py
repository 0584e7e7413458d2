"""What a desktop asks of the server that keeps a shared project.

Desktops work on a copy of their own and exchange revisions with the server; see
``docs/decisions/0020-a-shared-project.md``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from kzannotate.domain.case import Case
from kzannotate.domain.document import Document
from kzannotate.domain.exchanging import Outcome
from kzannotate.domain.project import Reviewer
from kzannotate.errors import BugError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzannotate.domain.project import ProjectInfo
    from kzannotate.domain.revision import Revision

_CURSOR = re.compile(r"([0-9]{1,19})(?:@([0-9]{1,19}))?")


class Role(StrEnum):
    """What a person may do in a shared project."""

    READER = "reader"
    REVIEWER = "reviewer"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Member:
    """Who is logged in.

    Args:
        login: name at the server.
        reviewer: who that is in the project; revisions must carry this id.
        role: what the server lets them do, whatever the program offers.
    """

    login: str
    reviewer: Reviewer
    role: Role


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a desktop has read the server's log; only the server can make sense of it.

    Args:
        place: of the last revision read.
        fence: the transaction it came with, where the server orders by these.
    """

    place: int = 0
    fence: int = 0

    def __str__(self) -> str:
        return f"{self.place}@{self.fence}"

    @classmethod
    def of(cls, text: str) -> Cursor:
        """The cursor that was written down as text; the start for an empty one.

        Raises:
            BugError: it is none.
        """
        found = _CURSOR.fullmatch(text or "0")
        if found is None:
            raise BugError(f"{text!r} is no place in a server's log")
        return cls(int(found[1]), int(found[2] or 0))


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a revision that was sent.

    Args:
        revision: its id.
        outcome: ADDED, KNOWN (it was there: the answer to an earlier sending was lost), BRANCHED,
            or REFUSED, which no repetition will change.
        why: why it was refused, a sentence for people; else empty.
    """

    revision: str
    outcome: Outcome
    why: str = ""


class Shared(Protocol):
    """A project on a server, from one desktop's side. Used by one thread, but for ``wait``.

    Everything raises ``UnreachableServerError`` where the server does not answer within ten
    seconds (what was asked for may have happened: send it again, with the same ids), and
    ``ServerRefusedError`` where it does not let this login in. After either the object is of no use
    any more: close it and connect again.
    """

    @property
    def address(self) -> str:
        """The server and the project for people, without a password."""

    def who(self) -> Member:
        """Who is logged in, asked anew each time: a role may have been changed."""

    def project(self) -> ProjectInfo:
        """Which project it is: a copy belongs to it if it has the same id."""

    def append(
        self,
        revisions: Sequence[Revision],
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> list[Receipt]:
        """Send revisions, in the order in which this copy's log has them.

        All of them are kept when it returns, but for those refused; of each one receipt, in the
        same order. One that is refused does not keep the others back. What does not fit becomes a
        branch. It may be repeated at any time.

        Args:
            revisions: made or taken in by this copy; not more than some 50 MB together.
            texts: of their new documents by SHA-256, see ``texts_of``; known ones may be left out.
            files: attached, by SHA-256, see ``files_of``.
        """

    def revisions_since(self, cursor: Cursor, limit: int = 200) -> tuple[list[Revision], Cursor]:
        """What the server got after a place, the own ones too, and the place that reaches to.

        Nothing is ever skipped. Less than ``limit`` does not mean that there is no more: it is read
        up when nothing comes.
        """

    def texts(self, sha256s: Iterable[str]) -> dict[str, str]:
        """Texts by SHA-256; those that the server lacks are missing from the answer."""

    def files(self, sha256s: Iterable[str]) -> dict[str, bytes]:
        """Attached files by SHA-256; those that the server lacks are missing from the answer."""

    def wait(self, seconds: float) -> bool:
        """Sleep until somebody sent something, or for that long; whether somebody did.

        Has a connection of its own, so that another thread may wait while this one sends. A poke
        can get lost: ask for revisions now and then all the same.
        """

    def close(self) -> None:
        """Let go of the server, also while ``wait`` waits; may be called twice."""


def texts_of(revision: Revision) -> frozenset[str]:
    """SHA-256 of the texts that a revision's documents need."""
    found = (record for c in revision.changes for record in (c.before, c.after))
    return frozenset(r.sha256 for r in found if isinstance(r, Document))


def files_of(revision: Revision) -> frozenset[str]:
    """SHA-256 of the attached files that a revision's cases hold."""
    cases = (c.after for c in revision.changes if isinstance(c.after, Case))
    attached = (e.attachment for case in cases for e in case.exhibits)
    return frozenset(a.sha256 for a in attached if a is not None)
