"""Who works on a project, on which device, and in which layer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kzannotate.domain.growing import later

if TYPE_CHECKING:
    from collections.abc import Iterable


class LayerKind(StrEnum):
    """Whose words a layer holds."""

    SHARED = "shared"
    MACHINE = "machine"
    AGREED = "agreed"
    REVIEWER = "reviewer"


SHARED_LAYER = "shared"
"""Id of the layer that holds documents, entities, names, facts and people."""
MACHINE_LAYER = "machine"
"""Id of the layer that holds the detectors' proposals."""
AGREED_LAYER = "agreed"
"""Id of the layer that adjudication writes."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A set of decisions kept apart from others about the same things."""

    id: str
    kind: LayerKind
    reviewer: str | None = None


ROLES = ("fact-checker", "translator", "editor", "lead", "reader")
"""What a reviewer may be. Any other word stands for somebody who decides for themselves."""
LEAD, READER = "lead", "reader"
HUES = ("blue", "orange", "green", "purple", "red", "teal", "brown", "pink")
"""Names of the colours that tell reviewers apart; each theme has its own ink for them."""


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A person who decides.

    Args:
        role: one of ``ROLES``, or another word.
        hue: one of ``HUES``; empty: one that follows from the id.
        initials: a sign beside the colour; empty: made of the name.
    """

    id: str
    name: str
    role: str = "fact-checker"
    hue: str = later("")
    initials: str = later("")

    @property
    def leads(self) -> bool:
        """Whether they settle what others differ in."""
        return self.role == LEAD

    @property
    def right(self) -> str:
        """What a shared project lets them do: ``reader``, ``reviewer`` or ``lead``."""
        return self.role if self.role in (LEAD, READER) else "reviewer"


@dataclass(frozen=True, slots=True)
class Device:
    """A copy of the program that makes revisions, numbered one after the other."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """What a project says of itself.

    Args:
        organisation: name of the desk that publishes its cases.
        organisation_page: address of that desk's page.
    """

    id: str
    title: str
    languages: tuple[str, ...] = ("ar", "en", "ru", "kk")

    def in_order(self, languages: Iterable[str]) -> list[str]:
        """Languages as they are listed: those of the project first, others by their codes."""
        rank = {code: number for number, code in enumerate(self.languages)}
        return sorted(languages, key=lambda code: (rank.get(code, len(rank)), code))

    organisation: str = later("")
    organisation_page: str = later("")
