"""Writes what the program is made of: a CycloneDX list and a list of licences, the same each time.

python packaging/sbom.py [FOLDER]
"""

from __future__ import annotations

import hashlib
import json
import sys
import uuid
from pathlib import Path
from typing import Any

import own_version
from components import Component, components
from environment import ROOT, RUN_LOCK

SBOM, LICENCES = "kzannotate.cdx.json", "licences.txt"


def main(arguments: list[str]) -> int:
    """Write both into a folder, ``build`` unless another is named."""
    folder = Path(arguments[0]) if arguments else ROOT / "build"
    folder.mkdir(parents=True, exist_ok=True)
    found = components(RUN_LOCK)
    (folder / SBOM).write_text(json.dumps(sbom(found), indent=1) + "\n", "utf-8")
    (folder / LICENCES).write_text(licences(found), "utf-8")
    untold = [c.name for c in found if c.licence == "not told"]
    print(f"{len(found)} packages: {folder / SBOM}, {folder / LICENCES}")
    if untold:
        print(f"not installed here, so their licences are not told: {', '.join(untold)}")
    return 0


def sbom(found: list[Component]) -> dict[str, Any]:
    """A bill of materials in CycloneDX 1.6."""
    digest = hashlib.sha256(RUN_LOCK.read_bytes()).hexdigest()
    program = {
        "type": "application",
        "bom-ref": "kzannotate",
        "name": "kzannotate",
        "version": own_version.current(),
        "licenses": [{"expression": "GPL-3.0-or-later"}],
    }
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # Made of the lock and not of chance or the clock.
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest)}",
        "version": 1,
        "metadata": {"component": program},
        "components": [*map(_entry, found), *_fonts()],
        "dependencies": [{"ref": "kzannotate", "dependsOn": [_address(c) for c in found]}],
    }


def licences(found: list[Component]) -> str:
    """A line for each package, and for what else is shipped."""
    lines = [f"{c.name} {c.version}: {c.licence}" for c in found]
    lines += [f"{font['name']}: OFL-1.1" for font in _fonts()]
    return "\n".join(["kzannotate: GPL-3.0-or-later", *lines]) + "\n"


def _entry(component: Component) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": _address(component),
        "name": component.name,
        "version": component.version,
        "purl": _address(component),
        "licenses": [{"license": {"name": component.licence}}],
        "properties": [{"name": "kzannotate:sha256", "value": value} for value in component.hashes],
    }
    if component.marker:
        entry["properties"].append({"name": "kzannotate:marker", "value": component.marker})
    if component.summary:
        entry["description"] = component.summary
    return entry


def _address(component: Component) -> str:
    return f"pkg:pypi/{component.name}@{component.version}"


def _fonts() -> list[dict[str, Any]]:
    folders = sorted(path.parent for path in (ROOT / "resources" / "fonts").glob("*/OFL.txt"))
    licence = [{"license": {"id": "OFL-1.1"}}]
    return [{"type": "data", "name": f.name, "licenses": licence} for f in folders]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
