"""What both directions know of the format: names, codes and identifiers."""

from __future__ import annotations

import uuid

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT_FILE = "project.qde"
SOURCES = "sources"
INTERNAL = "internal://"
LONGEST_NAME = 200
"""Code points of a selection's name; a shorter one is the selection's words."""
TAG = "tag: "
"""Before the names of codes that tell tags of whole articles."""

_SPACE = uuid.UUID("0b1f5a52-6f0c-5d0e-9a7f-2b6a3f0c9d11")


def guid(*parts: str) -> str:
    """An identifier that follows from what it is of, so that the same set gives the same file."""
    return str(uuid.uuid5(_SPACE, "\x1f".join(parts))).upper()
