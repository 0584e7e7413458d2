"""What two copies of one project have in common, and what one may take from the other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import TYPE_CHECKING, Protocol

from kzannotate.domain.growing import later
from kzannotate.domain.project import Reviewer
from kzannotate.domain.records import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from kzannotate.domain.revision import Revision
    from kzannotate.domain.salvage import MissingRun


_Key = tuple[str, str, str]


class Outcome(StrEnum):
    """What became of a revision that came from elsewhere."""

    ADDED = "added"
    KNOWN = "known"
    BRANCHED = "branched"
    REFUSED = "refused"
    """A server did not let its sender do this; a store of one's own never says so."""


@dataclass(frozen=True, slots=True)
class Ending:
    """One of several last words on a record.

    Args:
        revision: id of the revision that said it.
        reviewer: id of who did; None: the machine.
        time: when, ISO 8601; advisory.
        record: None: it was taken away.
    """

    revision: str
    reviewer: str | None
    time: str
    record: Record | None


@dataclass(frozen=True, slots=True)
class Bond:
    """What ties a working copy to the project that it is a copy of.

    Args:
        address: of that project, without a password.
        project: its id.
        reviewer: who works on it under that address.
        cursor: how far its log was read; opaque.
        refused: ids of revisions of this copy that it does not take.
        whys: of each of these a sentence; fewer where nobody wrote them down.
    """

    address: str
    project: str
    reviewer: Reviewer
    cursor: str = ""
    refused: tuple[str, ...] = ()
    whys: tuple[str, ...] = later(())

    @property
    def not_taken(self) -> dict[str, str]:
        """Why each refused revision was, by its id."""
        return dict(zip_longest(self.refused, self.whys[: len(self.refused)], fillvalue=""))


class Unsent(Exception):  # noqa: N818 - no error: whoever asked sends first
    """There are revisions of this copy that were not sent yet."""


class Exchange(Protocol):
    """The log of one copy, as another copy of the project sees it."""

    def digests(self) -> dict[str, str]:
        """Of every revision by its id, in the order of the log."""

    def revisions(self, ids: Iterable[str]) -> Iterator[Revision]:
        """Those of these ids that are there, in that order."""

    def file(self, sha256: str) -> bytes | None:
        """An attached file by its digest."""

    def gaps(self) -> list[MissingRun]:
        """What the log is known to lack."""

    def versions(self, key: _Key) -> list[Ending]:
        """The last words on a record: the one that is shown first, then its branches."""

    def versions_with(self, coming: Iterable[Revision]) -> dict[_Key, list[Ending]]:
        """The last words on every record that some revisions change, if they came in."""

    def take(
        self,
        revisions: Iterable[Revision],
        texts: Iterable[tuple[str, str]] = (),
        files: Iterable[tuple[str, bytes]] = (),
        *,
        gaps: Sequence[MissingRun] = (),
        step: Callable[[int], None] | None = None,
    ) -> list[Outcome]:
        """Take in what another copy has, all or nothing.

        Args:
            revisions: read one at a time, and counted by ``step``, which may raise to stop it.
            texts: of documents, with their digests.
            files: attached, with their digests.
            gaps: what the other copy is known to lack.
            step: told how many steps were made.
        """

    def bond(self) -> Bond | None:
        """What this copy is tied to; None: it is a project of its own."""

    def tie(self, bond: Bond) -> None:
        """Tie this copy to a project whose log has nothing yet that this one has not."""

    def unsent(self, limit: int) -> list[Revision]:
        """The oldest revisions that the other project may not have."""

    def count_unsent(self) -> int:
        """How many there are."""

    def sent(self, revision: str, refused: Mapping[str, str] | None = None) -> None:
        """The other project has answered for all revisions up to this one.

        Args:
            revision: id of the last one.
            refused: why it does not take some of them, by their ids.
        """

    def still_refused(self, refused: Mapping[str, str]) -> None:
        """The other project was asked again, and of all that it refused refuses these."""

    def last_sent(self, device: str, limit: int) -> list[Revision]:
        """The newest of a device's revisions that the other project has answered for."""

    def begin_again(self) -> None:
        """Forget what the other project was said to have: all is sent and read anew."""

    def receive(
        self,
        revisions: Sequence[Revision],
        texts: Iterable[tuple[str, str]],
        files: Iterable[tuple[str, bytes]],
        cursor: str,
    ) -> list[Outcome]:
        """Take in what the other project has, and remember how far its log was read.

        Raises:
            Unsent: something was done here meanwhile; nothing was taken in.
        """
