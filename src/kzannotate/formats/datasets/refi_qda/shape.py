"""What both directions know of the format: names, codes and identifiers."""

from __future__ import annotations

import hashlib
import uuid
from functools import lru_cache

NAMESPACE = "urn:QDA-XML:project:1.0"
PROJECT_FILE = "project.qde"
SOURCES = "sources"
INTERNAL = "internal://"
LONGEST_NAME = 200
"""Code points of a selection's name; a shorter one is the selection's words."""
TAG = "tag: "
"""Before the names of codes that tell tags of whole articles."""

_NAMES = uuid.UUID("0b1f5a52-6f0c-5d0e-9a7f-2b6a3f0c9d11").bytes


@lru_cache(4096)  # labels, entities and people come again and again
def guid(*parts: str) -> str:
    """An identifier that follows from what it is of, so that the same set gives the same file."""
    name = _NAMES + "\x1f".join(parts).encode()
    made = bytearray(hashlib.sha1(name, usedforsecurity=False).digest()[:16])
    made[6], made[8] = made[6] & 0x0F | 0x50, made[8] & 0x3F | 0x80  # as RFC 9562 says of version 5
    digits = made.hex().upper()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
