"""The version from its one place, in the shapes that packages ask for. Standard library only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from environment import ROOT

if TYPE_CHECKING:
    from pathlib import Path

_SAID = re.compile(r'^__version__ = "([^"]+)"', re.MULTILINE)
_NOTES = re.compile(r"^## (\S+) \((\d{4}-\d{2}-\d{2}|unreleased)\)", re.MULTILINE)

_WINDOWS = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004,
                    fileType=1, subtype=0, date=(0, 0)),
  kids=[StringFileInfo([StringTable("040904B0", [
          StringStruct("FileDescription", "kzannotate"),
          StringStruct("ProductName", "kzannotate"),
          StringStruct("CompanyName", "The kzannotate developers"),
          StringStruct("LegalCopyright", "GPL-3.0-or-later"),
          StringStruct("OriginalFilename", "kzannotate.exe"),
          StringStruct("FileVersion", "{version}"),
          StringStruct("ProductVersion", "{version}")])]),
        VarFileInfo([VarStruct("Translation", [1033, 1200])])])
"""


def current() -> str:
    """Of this source, such as ``1.2.3``."""
    text = (ROOT / "src" / "kzannotate" / "__init__.py").read_text("utf-8")
    found = _SAID.search(text)
    if found is None:
        raise ValueError("src/kzannotate/__init__.py tells no version")
    return found[1]


def releases() -> list[tuple[str, str | None]]:
    """Versions that the changelog tells of, the newest first, each with its day if it is out."""
    notes = _NOTES.findall((ROOT / "CHANGELOG.md").read_text("utf-8"))
    return [(version, None if day == "unreleased" else day) for version, day in notes]


def in_four_numbers() -> str:
    """As Windows counts, such as ``1.2.3.0``."""
    numbers = [part for part in re.split(r"\D+", current()) if part]
    return ".".join([*numbers, "0", "0", "0", "0"][:4])


def windows_resource(folder: Path) -> Path:
    """Write the file that PyInstaller puts a program's version into Windows' own words from."""
    target = folder / "windows-version.txt"
    folder.mkdir(parents=True, exist_ok=True)
    four = f"({in_four_numbers().replace('.', ', ')})"
    target.write_text(_WINDOWS.format(four=four, version=current()), "utf-8")
    return target
