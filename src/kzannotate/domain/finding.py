"""What a detector noticed, and conflicts: findings whose sides cannot all be right."""

from __future__ import annotations

import string
from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.span import Passage


class Severity(StrEnum):
    """How loud a finding is. Errors and warnings are loud; agreement corroborates."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    AGREEMENT = "agreement"

    @property
    def loud(self) -> bool:
        """Whether a reviewer must look."""
        return self in (Severity.ERROR, Severity.WARNING)


class Basis(StrEnum):
    """What a finding rests on."""

    GLOSSARY = "glossary"
    SOURCES = "sources"
    REFERENCE = "reference"
    INTERNAL = "internal"


class FindingType(StrEnum):
    """The taxonomy of the check's output."""

    WRONG_NAME = "wrong-name"
    WRONG_ENTITY = "wrong-entity"
    NAME_VARIANT = "name-variant"
    BROKEN_NAME = "broken-name"
    CROSS_LANGUAGE = "cross-language"
    VALUE = "value"
    REFERENCE = "reference"
    OUTDATED = "outdated"
    DATE = "date"
    LIST_COUNT = "list-count"
    ARITHMETIC = "arithmetic"
    TYPOGRAPHY = "typography"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why, in a sentence that can be said in any language.

    Args:
        template: English with ``{named}`` places; the interface translates it.
        arguments: what goes into the places, in pairs of name and text.
    """

    template: str
    arguments: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, template: str, **arguments: str) -> Reason:
        """A reason with its arguments by name."""
        return cls(template, tuple(arguments.items()))

    def said(self, template: str | None = None) -> str:
        """The sentence, in English or through a translated template."""
        return string.Formatter().vformat(template or self.template, (), dict(self.arguments))

    def __str__(self) -> str:
        return self.said()


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a finding: passages that say the same, and what they say.

    Args:
        value: the normalised value or name, for people.
    """

    passages: tuple[Passage, ...]
    value: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule noticed; it awaits a ruling.

    Args:
        id: derived from rule, entity and places, so that it is the same at the next check.
        sides: the first is the one in doubt where one is; a finding against the glossary or a
            fact has one, sources against each other two or more.
        fact: id of the reference fact it was compared with.
        suggestion: words to read instead of the first side's, where there are some.
        withdrawn: a later check no longer makes it, but somebody has ruled on it.
    """

    id: str
    rule: str
    type: FindingType
    basis: Basis
    severity: Severity
    sides: tuple[Side, ...]
    reason: Reason
    entity: str | None = None
    property_name: str | None = None
    suggestion: str | None = None
    fact: str | None = None
    withdrawn: bool = False

    @property
    def documents(self) -> frozenset[str]:
        """Ids of all documents it touches."""
        return frozenset(p.document for side in self.sides for p in side.passages)

    @property
    def is_conflict(self) -> bool:
        """Whether two or more sides cannot all be right."""
        return len(self.sides) > 1 and self.severity is not Severity.AGREEMENT
