"""Writes what a desktop wants to know of the program: a tree as it lies below ``/usr/share``.

python packaging/share_files.py FOLDER
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

import icon_files
import own_version
import sbom
from components import components
from environment import ROOT, RUN_LOCK

ID = "org.kzannotate.kzannotate"
LINUX = ROOT / "packaging" / "installers" / "linux"
_LICENCES = ("licen", "copying", "notice", "authors")


def main(arguments: list[str]) -> int:
    """Write all of it into the folder that is named."""
    write(Path(arguments[0]))
    return 0


def write(share: Path) -> None:
    """Desktop entry, metainfo, MIME type, icons, man page, completion, licences."""
    import manual  # needs the program itself, which the shapes of other files do not

    _copy(LINUX / f"{ID}.desktop", share / "applications")
    _copy(LINUX / "kzannotate-mime.xml", share / "mime" / "packages")
    _put(share / "metainfo" / f"{ID}.metainfo.xml", metainfo())
    icon_files.write_theme(share / "icons" / "hicolor", ID)
    _put(share / "man" / "man1" / "kzannotate.1", manual.man_page())
    for path, script in manual.completions().items():
        _put(share / path, script)
    write_licences(share / "doc" / "kzannotate")


def metainfo() -> str:
    """What software centres show, with the releases that the changelog tells of."""
    text = (LINUX / f"{ID}.metainfo.xml").read_text("utf-8")
    told = "\n".join(_release(version, day) for version, day in own_version.releases())
    return text.replace("  <releases/>", f"  <releases>\n{told}\n  </releases>")


def write_licences(folder: Path) -> None:
    """A list of all that is packed, and the licences' own words where packages bring them."""
    found = components(RUN_LOCK)
    listed = "kzannotate and what is packed with it, each under its own licence:\n\n"
    own = (ROOT / "LICENSE").read_text("utf-8")
    rule = "\n\n" + "-" * 78 + "\n\n"
    _put(folder / "copyright", f"{listed}{sbom.licences(found)}{rule}{own}")
    for component in found:
        for path in _licence_files(component.name):
            _copy(path, folder / "licences" / component.name)
    for font in (ROOT / "resources" / "fonts").glob("*/OFL.txt"):
        _copy(font, folder / "licences" / font.parent.name)


def _licence_files(package: str) -> list[Path]:
    try:
        listed = files(package) or []
    except PackageNotFoundError:  # of another system or Python
        return []
    named = [path for path in listed if path.name.lower().startswith(_LICENCES)]
    told = [Path(str(path.locate())) for path in named if ".dist-info" in str(path)]
    return [path for path in told if path.is_file()]


def _release(version: str, day: str | None) -> str:
    if day is not None:
        return f'    <release version="{version}" date="{day}"/>'
    return f'    <release version="{version}" date="{_today()}" type="development"/>'


def _today() -> str:
    seconds = float(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    return time.strftime("%Y-%m-%d", time.gmtime(seconds))


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / source.name)


def _put(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
