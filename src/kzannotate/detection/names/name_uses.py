"""How a phrase stands for an entity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.entity import Entity, Name


class Way(StrEnum):
    """How a phrase comes from a name of the reference."""

    LISTED = "listed"
    ALIAS = "alias"
    SURNAME = "surname"
    DECLINED = "declined"
    SPELLED = "spelled"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class NameUse:
    """A phrase that stands for an entity.

    Args:
        name: the listed name that it comes from.
        case: the only spelling allowed where upper and lower case matter, as in acronyms.
        capital: the first letter must be a capital.
    """

    name: Name
    entity: Entity
    way: Way = Way.LISTED
    case: str | None = None
    capital: bool = False
