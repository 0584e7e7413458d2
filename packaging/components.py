"""What the locks pin and what each package says of itself. Standard library only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)(?: ?; ?([^\\]+))?")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_CLASSIFIER = "License :: "
UNKNOWN = "not told"
_LONGEST = 80


@dataclass(frozen=True)
class Component:
    """One pinned package.

    Args:
        marker: where it is for; empty: everywhere.
        hashes: SHA-256 of its files that may be installed.
        licence: as its own metadata say, where it is installed here.
    """

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    licence: str = UNKNOWN
    summary: str = ""


def components(lock: Path) -> list[Component]:
    """All packages of a lock, in its order."""
    logical = lock.read_text("utf-8").replace("\\\n", " ")
    return [found for line in logical.splitlines() if (found := _component(line)) is not None]


def canonical(name: str) -> str:
    """A package's name as all indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(line: str) -> Component | None:
    pin = _PIN.match(line)
    if pin is None:
        return None
    name, version = canonical(pin[1]), pin[2]
    marker = (pin[3] or "").partition("--hash")[0].strip()
    licence, summary = _said_of(name, version)
    return Component(name, version, marker, tuple(_HASH.findall(line)), licence, summary)


def _said_of(name: str, version: str) -> tuple[str, str]:
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return UNKNOWN, ""
    if told["Version"] != version:
        return UNKNOWN, ""
    words = told.get("License-Expression") or told.get("License") or ""
    classed = [c for c in told.get_all("Classifier") or () if c.startswith(_CLASSIFIER)]
    if not words or len(words) > _LONGEST or "\n" in words:
        words = "; ".join(c.rpartition(" :: ")[2] for c in classed)
    return words or UNKNOWN, told.get("Summary") or ""
