"""How a phrase stands for an entity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from kzannotate.domain.entity import Entity, Name

if TYPE_CHECKING:
    from collections.abc import Iterable


class _OfName(Protocol):
    @property
    def name(self) -> Name: ...


T = TypeVar("T", bound=_OfName)


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


class NamePhrases(NamedTuple):
    """The phrases of folded words that a name may stand for.

    Args:
        surname: a person's, with what it means where nobody else bears it.
    """

    name: Name
    entity: Entity
    phrases: tuple[tuple[str, NameUse], ...]
    surname: tuple[str, NameUse] | None


def by_name(made: Iterable[T]) -> dict[int, T]:
    """Things by the identity of their names, which live as long as they do."""
    return {id(thing.name): thing for thing in made}
