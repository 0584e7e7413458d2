"""Compares the locks with advisories that lie on this machine; asks no network.

    python packaging/audit.py [FILE-OR-FOLDER…]

Advisories are JSON files in the OSV format, one or a list in a file, such as the export of
osv.dev for PyPI or a clone of the PyPA advisory database converted to JSON. Ends with 0 where no
pinned version is affected, with 1 where one is, and with 2 where nothing could be compared.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from components import Component, canonical, components
from environment import DEV_LOCK, RUN_LOCK

if TYPE_CHECKING:
    from collections.abc import Iterator

FINE, AFFECTED, NOT_KNOWN = 0, 1, 2
_RELEASE = re.compile(r"v?(\d+(?:\.\d+)*)(.*)")
_BEFORE = re.compile(r"[.-]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)", re.IGNORECASE)


def main(arguments: list[str]) -> int:
    """Say which pinned packages an advisory is about, and what is not known."""
    pinned = list({(c.name, c.version): c for c in _pinned()}.values())
    if not arguments:
        print(
            f"Not known: whether any of {len(pinned)} pinned packages has a flaw. This check asks "
            "no network: name a file or folder with advisories in the OSV format."
        )
        return NOT_KNOWN
    try:
        found = [each for name in arguments for each in advisories(Path(name))]
    except (OSError, ValueError) as error:
        print(f"Not known: the advisories cannot be read. {error}")
        return NOT_KNOWN
    hits = [line for each in found for line in _hits(each, pinned)]
    for line in sorted(set(hits)):
        print(line)
    newest = max((str(each.get("modified", "")) for each in found), default="") or "no known day"
    print(
        f"{len(pinned)} packages against {len(found)} advisories, the newest of {newest}: "
        f"{len(set(hits))} affected. Not known: what was found later, and what stands in no "
        "advisory, such as flaws of Qt, SQLite and Python themselves."
    )
    if not found:
        return NOT_KNOWN
    return AFFECTED if hits else FINE


def _pinned() -> list[Component]:
    return [*components(RUN_LOCK), *components(DEV_LOCK)]


def advisories(path: Path) -> Iterator[dict[str, Any]]:
    """All advisories of a file, or of the files in a folder."""
    files = sorted(path.rglob("*.json")) if path.is_dir() else [path]
    for file in files:
        told = json.loads(file.read_text("utf-8"))
        each = told if isinstance(told, list) else [told]
        if not all(isinstance(advisory, dict) for advisory in each):
            raise ValueError(f"{file} holds something else than advisories in the OSV format.")
        yield from each


def _hits(advisory: dict[str, Any], pinned: list[Component]) -> Iterator[str]:
    for affected in advisory.get("affected", ()):
        package = affected.get("package", {})
        if package.get("ecosystem") != "PyPI":
            continue
        for component in pinned:
            if component.name == canonical(str(package.get("name", ""))) and touches(
                affected, component.version
            ):
                words = advisory.get("summary") or advisory.get("details", "")
                first = str(words).partition("\n")[0]
                yield f"{component.name} {component.version}: {advisory.get('id')}: {first}"


def touches(affected: dict[str, Any], version: str) -> bool:
    """Whether a version is named, or lies in a range, of what an advisory says is affected."""
    if version in affected.get("versions", ()):
        return True
    ranges = [r for r in affected.get("ranges", ()) if r.get("type") != "GIT"]
    return any(_inside(each.get("events", ()), version) for each in ranges)


def _inside(events: list[dict[str, str]], version: str) -> bool:
    here, inside = order(version), False
    for event in sorted(events, key=lambda e: order(next(iter(e.values())))):
        word, where = next(iter(event.items()))
        if word == "introduced" and order(where) <= here:
            inside = True
        elif (word == "fixed" and order(where) <= here) or (
            word == "last_affected" and order(where) < here
        ):
            inside = False
    return inside


def order(version: str) -> tuple[tuple[int, ...], int]:
    """What versions are compared by: their numbers, then whether they came before the release."""
    found = _RELEASE.match(version)
    if found is None:
        return (), 0
    numbers = [int(part) for part in found[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers), -1 if _BEFORE.match(found[2]) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
