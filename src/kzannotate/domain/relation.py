"""How two passages stand to each other, as a reviewer sees it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.span import Passage


class RelationKind(StrEnum):
    """How the first passage of a relation stands to the second."""

    SAME_CLAIM = "same_claim"
    CONTRADICTS = "contradicts"
    TRANSLATION_OF = "translation_of"
    QUOTES = "quotes"
    RELATED = "related"
    """In a way that only the note tells, such as a relation of another program."""

    @property
    def directed(self) -> bool:
        """Whether it makes a difference which passage comes first."""
        return self in (RelationKind.TRANSLATION_OF, RelationKind.QUOTES)


@dataclass(frozen=True, slots=True)
class Relation:
    """Two passages of one document or of two, in the layer of the reviewer who relates them.

    Args:
        id: follows from the two places, so that reviewers' opinions on one pair can be compared.
        first: the one that translates or quotes, where the kind is directed.
    """

    id: str
    kind: RelationKind
    first: Passage
    second: Passage
    note: str = ""

    @property
    def documents(self) -> frozenset[str]:
        """Ids of the documents it stands in."""
        return frozenset((self.first.document, self.second.document))
