"""What is told of the log without reading all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from kzannotate.domain.records import Record
from kzannotate.domain.revision import Change, Revision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

R = TypeVar("R", bound=Record)

_Key = tuple[str, str, str]

SUBJECTS = ("document", "entity", "finding")
"""What a history can be about, beside single records and the whole project."""


@dataclass(frozen=True, slots=True)
class Written:
    """When a record was first and last written, ISO 8601, and by whom last.

    Args:
        reviewer: id of who wrote it last; None: the machine.
    """

    first: str
    last: str
    reviewer: str | None


@dataclass(frozen=True, slots=True)
class Trace:
    """A revision as a history shows it: not more of its changes than can be told.

    Args:
        place: in this file's log, to page by and to go back to; another copy has other places.
        id: of the revision.
        changes: the first few that the history is about.
        count: how many it has in all, counted up to some hundreds.
    """

    place: int
    id: str
    reviewer: str | None
    verb: str
    of: str | None
    time: str
    changes: tuple[Change, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which revisions a history holds; what is empty does not restrict it.

    Args:
        subject: pair of one of ``SUBJECTS`` and an id.
        record: pair of a kind of record and an id, in all layers.
        reviewer: id of who made them.
        verbs: what was done.
        people: none of the machine's.
        words: folded words that all stand in what was changed.
    """

    subject: tuple[str, str] | None = None
    record: tuple[str, str] | None = None
    reviewer: str | None = None
    verbs: frozenset[str] = frozenset()
    people: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A record as it was at a place of the log and as it is now.

    Args:
        place: of the revision that changed it last.
    """

    key: _Key
    then: Record | None
    now: Record | None
    place: int


class Past(Protocol):
    """The log of one open project, read a page at a time."""

    def traces(
        self,
        sought: Narrowing,
        *,
        before: int | None = None,
        limit: int = 100,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Trace]:
        """The newest revisions sought, before a place of the log if given."""

    def last_of(self, device: str) -> tuple[int, str]:
        """Number and digest of a device's last revision, as the log keeps them; 0 and empty: none.

        A digest made of the record as it is read now would differ once a record has another field.
        """

    def gestures(self, reviewer: str) -> Iterator[Trace]:
        """A reviewer's revisions without their changes, newest first."""

    def trace(self, id_: str) -> Trace | None:
        """One revision as a history shows it."""

    def revision(self, id_: str) -> Revision | None:
        """One revision with all its changes."""

    def written(self, keys: Iterable[_Key]) -> dict[_Key, Written]:
        """When records were written."""

    def place_at(self, time: str) -> int:
        """The last place of the log that was written up to a moment, ISO 8601 in UTC; 0: none."""

    def record_at(self, key: _Key, place: int) -> Record | None:
        """A record as it was when the log reached a place."""

    def records_at(self, kind: type[R], document: str, layer: str, place: int) -> list[R]:
        """The records of a kind in a document as they were when the log reached a place."""

    def differences(
        self,
        place: int,
        *,
        subject: tuple[str, str] | None = None,
        limit: int = 1000,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Difference]:
        """What people have changed since a place and is not as it was, the newest first."""

    def changed_since(
        self, place: int, *, subject: tuple[str, str] | None = None
    ) -> dict[str, int]:
        """How many records of each kind people have changed since a place, by the kind's name."""
