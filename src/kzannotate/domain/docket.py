"""Findings and what is left to decide, read by place: lists of any length without holding them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzannotate.domain.finding import Finding

LOUD = 2
"""Loudness below which a finding must be looked at: 0 for an error, 1 for a warning."""

ORDERS = ("loud", "frequent", "reading")
"""What may come first of what is left."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings are listed; what is None lets all through.

    Args:
        layer: whose rulings count.
        loudness: 0 for errors to 3 for agreements.
        state: ``open`` (not ruled on, not withdrawn), ``ruled`` or None.
        loud: errors and warnings alone.
    """

    layer: str
    document: str | None = None
    loudness: int | None = None
    rule: str | None = None
    state: str | None = None
    loud: bool = False


class Duty(NamedTuple):
    """One thing to decide: an open finding or an open proposal.

    Args:
        id: of the finding or the mention.
        document: in which it stands first.
        position: of that document among all.
        start: of its words there, in code points.
        loudness: 0 for an error, 1 for a warning, 2 for a proposal.
        score: of a proposal; 1.0 for a finding.
    """

    id: str
    is_finding: bool
    document: str
    position: int
    start: int
    entity: str | None
    loudness: int
    score: float


class Docket(Protocol):
    """The findings of a project, the loudest first and then as articles are read.

    A finding that touches a document which is not there is left out.
    """

    def ids(self, wanted: Wanted) -> Iterator[str]:
        """Ids of those that are wanted."""

    def passing(self, wanted: Wanted) -> Iterator[int]:
        """Which of all findings are wanted, by their number in the list."""

    def count(self, wanted: Wanted) -> int:
        """How many are wanted."""

    def beside(self, wanted: Wanted, finding: str | None, *, back: bool = False) -> str | None:
        """The next one wanted after a finding, or before it; round the end; None: there is none.

        Without a finding the first one, or the last.
        """

    def first_document(self, wanted: Wanted) -> str | None:
        """The first document that they touch."""

    def rules(self) -> list[str]:
        """Names of the rules that found something."""

    def tally(self, document: str, layer: str) -> tuple[int, int]:
        """How many loud ones that hold touch a document, and how many of these are not ruled on."""

    def unruled_like(self, finding: Finding, layer: str) -> Iterator[str]:
        """Ids of others that hold, not ruled on, with the same rule, entity and suggestion."""

    def open(self, layer: str, certain: float, order: str, limit: int) -> list[Duty]:
        """What is left to decide, the first in an order.

        Args:
            layer: whose decisions count.
            certain: score from which a mention with an entity needs no decision.
            order: one of ``ORDERS``.
            limit: how many at most.
        """

    def open_count(self, layer: str, certain: float) -> int:
        """How much is left to decide."""

    def open_among(
        self, layer: str, certain: float, ids: Iterable[str], places: Iterable[tuple[str, int]]
    ) -> list[Duty]:
        """What is open of findings and mentions with these ids, or at starts in documents."""

    def uses(self, layer: str, certain: float) -> dict[str, int]:
        """How much is left to decide about each entity."""
