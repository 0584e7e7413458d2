"""Who works on a project, on which device, and in which layer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzannotate.domain.growing import later


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


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A person who decides."""

    id: str
    name: str
    role: str = "fact-checker"


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
    organisation: str = later("")
    organisation_page: str = later("")
