"""What the workbench asks of a store, whichever engine keeps the records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.records import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from kzannotate.domain.copies import Copies
    from kzannotate.domain.exchanging import Exchange, Outcome
    from kzannotate.domain.listing import Listing
    from kzannotate.domain.past import Past
    from kzannotate.domain.remark import Comment
    from kzannotate.domain.revision import Revision

R = TypeVar("R", bound=Record)

Key = tuple[str, str, str]
"""Kind of record, its id, its layer."""


@dataclass(frozen=True, slots=True)
class Branch:
    """Two leaves of one record: a revision that built on another head than the current one."""

    key: Key
    revision: str
    head: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that a check of the whole project found wrong."""

    sentence: str
    record: str | None = None


class Soundness(Protocol):
    """The check of the whole file, which every write waits for."""

    def prove(self, cancelled: Callable[[], bool] | None = None) -> bool:
        """Make the check, unless it was made; False where it was cancelled.

        Raises:
            DamagedProjectError: the file is damaged; each time that one asks.
        """


class News(Protocol):
    """What is committed to an open project, by whatever program."""

    def begin(self) -> None:
        """What is there already is no news."""

    def look(self) -> list[Revision]:
        """What was committed since the last look, by anybody; cheap where nothing was."""


class Store(Protocol):
    """One open project. Reads may come from any thread; commits come one after the other."""

    path: Path
    read_only: bool

    @property
    def past(self) -> Past:
        """The log, read a page at a time."""

    @property
    def soundness(self) -> Soundness:
        """Whether the file is known to be whole."""

    @property
    def copies(self) -> Copies:
        """Earlier copies of the project."""

    @property
    def news(self) -> News:
        """What is committed from now on."""

    @property
    def exchange(self) -> Exchange:
        """The log, as another copy of the project sees it."""

    @property
    def listing(self) -> Listing:
        """The list of articles, read without holding it."""

    def commit(
        self,
        revision: Revision,
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
        *,
        step: Callable[[int, int], None] | None = None,
    ) -> None:
        """Write a revision and move the heads of its records, all or nothing.

        Args:
            revision: made on this device, on top of what it saw.
            texts: the texts of new documents by their SHA-256.
            files: the bytes of attached files by their SHA-256.
            step: told now and then how many steps of how many are done; what it raises takes
                everything back.

        Raises:
            StaleRevisionError: a ``before`` is not the current record.
            ProjectError: the file cannot be written; nothing was.
        """

    def append(
        self,
        revisions: Iterable[Revision],
        texts: Mapping[str, str] | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> list[Outcome]:
        """Take in revisions made elsewhere. Never refuses: what does not fit is a branch."""

    def record(self, kind: type[R], id_: str, layer: str = SHARED_LAYER) -> R | None:
        """One record as it is now."""

    def records(
        self, kind: type[R], *, layer: str = SHARED_LAYER, document: str | None = None,
        entity: str | None = None,
    ) -> list[R]:  # fmt: skip
        """All records of a kind in one layer in stable order, those of a document or an entity."""

    def layers_of(self, kind: type[R], id_: str) -> list[tuple[str, R]]:
        """One record in every layer that has it, as pairs of layer id and record."""

    def comments_about(self, kind: str, id_: str) -> list[Comment]:
        """Comments about a ``finding``, an ``entity``, or those that a ``document`` holds."""

    def text(self, document: str) -> str:
        """The stored text of a document."""

    def texts(self, sha256s: Iterable[str]) -> dict[str, str]:
        """Texts by SHA-256, also of documents that are gone; missing where there is none."""

    def file(self, sha256: str) -> bytes:
        """The bytes of an attached file."""

    def heads(self, keys: Iterable[Key]) -> dict[Key, str]:
        """Ids of the revisions that last changed the records."""

    def revisions(self, *, newest_first: bool = False) -> Iterator[Revision]:
        """The log, in the order in which it was written here."""

    def latest(self, device: str) -> Revision | None:
        """The last revision that a device made."""

    def branches(self) -> list[Branch]:
        """What is still unresolved."""

    def search(self, query: str, limit: int = 100) -> list[str]:
        """Ids of documents that hold all words of the query, folded, best first."""

    def holding(self, fragments: Sequence[str]) -> list[str]:
        """Ids of documents, in order, that may hold each folded fragment inside some word."""

    def snapshot(self, target: Path) -> None:
        """A consistent copy, also while somebody writes."""

    def verify(self, progress: Callable[[int, int], None] | None = None) -> Iterator[Problem]:
        """Integrity, foreign keys, digests, spans against quotes, records against the log."""

    def close(self) -> None:
        """Let go of the file."""
