"""What this copy of the program knows of itself: its folder and its name as a device."""

from __future__ import annotations

import getpass
import os
import platform
import re
import sys
import uuid
from contextlib import suppress
from pathlib import Path

from kzannotate.domain.project import Device

HOME_VARIABLE = "KZANNOTATE_HOME"
"""Environment variable that names the program's own folder, instead of the system's usual one."""


def home() -> Path:
    """The folder for the program's own files; it need not exist yet."""
    given = os.environ.get(HOME_VARIABLE)
    if given:
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData/Local") / "kzannotate"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/kzannotate"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "kzannotate"


def this_device() -> Device:
    """This copy of the program, the same at every start where its folder can be written."""
    return Device(_device_id(home() / "device"), platform.node() or "unnamed")


def user_name() -> str:
    """The name of the system's user, who reviews unless somebody says otherwise."""
    try:
        return getpass.getuser() or "reviewer"
    except (OSError, KeyError):  # no such user, as in a container
        return "reviewer"


def _device_id(path: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        known = path.read_text("ascii").strip()
        if re.fullmatch(r"d-[0-9a-f]{32}", known):
            return known
    fresh = f"d-{uuid.uuid4().hex}"
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(fresh + "\n", "ascii")
    return fresh
