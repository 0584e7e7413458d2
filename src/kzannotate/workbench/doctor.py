"""What this machine lacks to show the window, said in the names of packages.

Qt's own message blames ``xcb-cursor0`` whichever library of its X11 plug-in is missing, so the
libraries and plug-ins are asked one by one, without loading Qt.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

_PACKAGE_OF = {
    "libglib-2.0": "libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0",
    "libGL": "libgl1",
    "libX11": "libgl1",
    "libEGL": "libegl1",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfontconfig1",
    "libdbus-1": "libdbus-1-3",
    "libxkbcommon": "libxkbcommon0",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libxcb-xkb": "libxkbcommon-x11-0",
    "libxcb-cursor": "libxcb-cursor0",
    "libxcb-image": "libxcb-cursor0",
    "libxcb-render": "libxcb-cursor0",
    "libxcb-render-util": "libxcb-cursor0",
    "libxcb-util": "libxcb-cursor0",
    "libxcb-shm": "libxcb-cursor0",
    "libxcb-icccm": "libxcb-icccm4",
    "libxcb-keysyms": "libxcb-keysyms1",
    "libxcb-shape": "libxcb-shape0",
    "libxcb-randr": "libgl1",
    "libxcb-sync": "libgl1",
    "libxcb-xfixes": "libgl1",
    "libX11-xcb": "libgl1",
    "libxcb": "libgl1",
    "libbrotlidec": "libbrotli1",
}
"""Debian 12's packages; Ubuntu 24.04 knows some under a longer name and finds them by these."""

_LIBRARIES = ("Core", "Gui", "Widgets", "Svg")
_PLUGINS = {"offscreen": "libqoffscreen.so", "xcb": "libqxcb.so"}
_MISSING = re.compile(r"^\s*(\S+?)\.so\S*\s*=>\s*not found", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Lack:
    """A shared library that is not there.

    Args:
        needed_by: ``drawing`` (nothing works without) or ``X11 window``.
        package: Debian's package that has it, None where we don't know.
    """

    library: str
    needed_by: str
    package: str | None


@dataclass(frozen=True, slots=True)
class Health:
    """What the program runs on and what it lacks.

    Args:
        versions: pairs of what and which.
        display: whether a display is announced by the environment.
    """

    versions: tuple[tuple[str, str], ...]
    lacks: tuple[Lack, ...]
    display: bool

    @property
    def packages(self) -> list[str]:
        """Debian's packages to install."""
        return sorted({lack.package for lack in self.lacks if lack.package})

    @property
    def can_draw(self) -> bool:
        """Whether pictures can be drawn, with or without a display."""
        return not any(lack.needed_by == "drawing" for lack in self.lacks)


def examine() -> Health:
    """Look at this machine."""
    return Health(_versions(), tuple(_lacks()), has_display())


def has_display() -> bool:
    """Whether there is something to open a window on; other systems than Linux always have."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _versions() -> tuple[tuple[str, str], ...]:
    names = ("kzannotate", "PySide6-Essentials", "sqlite-utils", "rapidfuzz", "numpy")
    return (
        ("Python", platform.python_version()),
        ("System", platform.platform(terse=True)),
        *((name, _version(name)) for name in names),
    )


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"


def _lacks() -> list[Lack]:
    if not sys.platform.startswith("linux"):
        return []
    qt = _qt_folder()
    if qt is None:
        return [Lack("PySide6", "drawing", None)]
    libraries = [qt / "lib" / f"libQt6{name}.so.6" for name in _LIBRARIES]
    plugins = qt / "plugins" / "platforms"
    drawing = _missing([*libraries, plugins / _PLUGINS["offscreen"]])
    window = _missing([plugins / _PLUGINS["xcb"]]) - drawing
    return [
        *(Lack(name, "drawing", _PACKAGE_OF.get(name)) for name in sorted(drawing)),
        *(Lack(name, "X11 window", _PACKAGE_OF.get(name)) for name in sorted(window)),
    ]


def _qt_folder() -> Path | None:
    spec = importlib.util.find_spec("PySide6")
    places = (spec.submodule_search_locations or []) if spec else []
    return next((Path(p) / "Qt" for p in places if (Path(p) / "Qt").is_dir()), None)


def _missing(files: list[Path]) -> set[str]:
    ldd = shutil.which("ldd")
    if ldd is None:
        return set()
    found = [str(f) for f in files if f.exists()]
    # A frozen program carries some of what it asks for.
    carried = {"LD_LIBRARY_PATH": folder} if (folder := getattr(sys, "_MEIPASS", "")) else {}
    answer = subprocess.run(  # noqa: S603 - our own libraries, by their full paths
        [ldd, *found],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
        env={**os.environ, **carried},
    )
    return set(_MISSING.findall(answer.stdout))
