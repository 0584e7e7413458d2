"""What the reader paints over an article: spans with a role, a label and a tooltip."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kzannotate.domain.span import Span
from kzannotate.gui.theme import MarkRole

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["LOUDNESS", "MACHINE", "Facet", "Mark", "MarkRole", "Trait", "passing", "tally"]


MACHINE = "machine"
"""Who decided, where nobody has yet."""


class Facet(StrEnum):
    """A question by which marks are told apart in the legend, in its order."""

    KIND = "kind"
    SEVERITY = "severity"
    STATE = "state"
    RULE = "rule"
    WHO = "who"


class Trait(NamedTuple):
    """One answer: the severity is a warning, the person who decided is Aliya."""

    facet: Facet
    value: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One painted span.

    Args:
        id: comes back in ``mark_activated``; several marks may share one, such as the
            passages of one finding.
        label: short, stands in the pill above the words; empty for none.
        tooltip: plain text, may have several lines.
        traits: what the legend may hide it by.
        hue: of the reviewer whose mark it is, where it is somebody else's.
    """

    id: str
    span: Span
    role: MarkRole
    label: str = ""
    tooltip: str = ""
    traits: frozenset[Trait] = frozenset()
    hue: str | None = None


def passing(marks: Iterable[Mark], hidden: frozenset[Trait]) -> list[Mark]:
    """The marks that have none of the traits that are hidden."""
    return [mark for mark in marks if hidden.isdisjoint(mark.traits)]


def tally(marks: Iterable[Mark]) -> Counter[Trait]:
    """How many things in the text have each trait; one with several passages counts once."""
    traits = {mark.id: mark.traits for mark in marks}
    return Counter(trait for of_one in traits.values() for trait in of_one)


LOUDNESS: dict[MarkRole, int] = {
    role: place
    for place, role in enumerate(
        (
            MarkRole.CLAIM,
            MarkRole.SEARCH,
            MarkRole.MENTION,
            MarkRole.PROPOSAL,
            MarkRole.AGREEMENT,
            MarkRole.RELATION,
            MarkRole.COMMENT,
            MarkRole.NOTE,
            MarkRole.CORRECTION,
            MarkRole.WARNING,
            MarkRole.ERROR,
        )
    )
}
"""Who comes first where there is room for one only: the higher."""
