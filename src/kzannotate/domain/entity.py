"""Things of the world that articles speak of, what they are called, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.growing import later

TERM_KIND = "term"
"""Kind of the entities that are Terms: concepts whose names a translator must get right."""

FactValue = str | int | float | tuple[str, ...]


class NameStatus(StrEnum):
    """Administrative status of a name, in the words of TBX (ISO 30042)."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"


class FactStatus(StrEnum):
    """How far a fact may be relied on."""

    ESTABLISHED = "established"
    CONTESTED = "contested"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Entity:
    """An organisation, person, place, event, document … or a Term (kind ``term``).

    Args:
        kind: lower-case English noun, such as ``organisation``; open vocabulary.
        wikidata: ``Q`` identifier, only where verified.
        domain: subject field of a term, such as ``diplomacy``.
    """

    id: str
    kind: str
    wikidata: str | None = None
    domain: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """One string that an entity is called by.

    Args:
        topic: id of the entity that the section or the article must be about for this name to
            be wrong there (a guard; only for deprecated names).
        context: words of which one must stand in the same sentence for this name to be wrong
            there (a guard; only for deprecated names); empty: anywhere.
    """

    id: str
    entity: str
    text: str
    language: str
    status: NameStatus
    note: str | None = None
    topic: str | None = None
    context: tuple[str, ...] = later(())

    @property
    def is_guarded(self) -> bool:
        """Whether it is wrong in some places only."""
        deprecated = self.status is NameStatus.DEPRECATED
        return self.topic is not None or (deprecated and bool(self.context))


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotation or an address that supports a fact or a verdict.

    Args:
        address: a URL, shown as text and never fetched.
        date: of publication, ISO 8601 at any precision.
        retrieved: when somebody looked, ISO 8601.
        against: it speaks against the fact, as a contested one's may.
    """

    id: str
    title: str
    address: str | None = None
    date: str | None = None
    retrieved: str | None = None
    quote: str | None = None
    document: str | None = None
    against: bool = later(False)


@dataclass(frozen=True, slots=True)
class Fact:
    """A reference value of an entity's property, with the time it holds for.

    Args:
        value: a number, a text (``2023-07-04/2024-07-04`` for an interval, ``>5000`` for a
            bound), or a tuple of entity ids for a list.
        valid_from: first day, ISO 8601 at any precision; None: unknown or always.
        valid_to: last day, inclusive.
        sources: what speaks for the value, or against it.
        status: a contested one is never held against an article by itself, a withdrawn one is
            kept for what rested on it.
    """

    id: str
    entity: str
    property_name: str
    value: FactValue
    unit: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    note: str | None = None
    sources: tuple[Evidence, ...] = ()
    status: FactStatus = later(FactStatus.ESTABLISHED)


@dataclass(frozen=True, slots=True)
class Reference:
    """Entities with their names and facts, as one coherent whole to check against."""

    entities: tuple[Entity, ...] = ()
    names: tuple[Name, ...] = ()
    facts: tuple[Fact, ...] = ()
    title: str = ""
