"""The list of articles, read without holding it: what a list of any length needs to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.domain.docket import Docket


class Heading(NamedTuple):
    """What is said of an article in the list, apart from how far its review has come."""

    id: str
    title: str
    language: str | None
    source_name: str | None
    published: str | None


class Listing(Protocol):
    """All articles of a project in the order of import."""

    @property
    def docket(self) -> Docket:
        """The findings, and what is left to decide."""

    def ids(self) -> Iterator[str]:
        """Their ids."""

    def headings(self) -> Iterator[Heading]:
        """What is said of each."""

    def place(self, id_: str) -> int | None:
        """A number that grows with the order; None where there is no such article."""

    def findings_in(self, layer: str) -> Iterator[str]:
        """Ids of all findings of a layer, whatever documents they touch."""

    def bereft(self, layer: str) -> Iterator[str]:
        """Ids of documents that are gone while a layer still has their mentions or claims."""
