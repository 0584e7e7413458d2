"""Finds a Python that really runs. Standard library only.

A name on the path proves nothing: a version manager leaves shims that answer only with a
complaint, and Debian splits ``ensurepip`` off. So every candidate is started and must import what
a virtual environment and the program need.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SUPPORTED = ("3.13", "3.12", "3.11")
"""Newest first, which is the order of preference."""

OVERRIDE = "KZANNOTATE_PYTHON"
"""Environment variable with the path of the Python to use instead of searching."""

# The base executable, because the answer may come from the very environment that is about to be
# made anew.
_PROBE = """
import ensurepip, sqlite3, ssl, sys, venv
print("%d.%d" % sys.version_info[:2])
print(getattr(sys, "_base_executable", None) or sys.executable)
"""


class NoPythonError(Exception):
    """No usable Python; the message is a sentence for the user."""


@dataclass(frozen=True)
class Python:
    """An interpreter that was started and answered.

    Args:
        version: such as ``3.12``.
    """

    version: str
    path: str


def newest(versions: Sequence[str] = SUPPORTED) -> Python:
    """The newest of the versions that runs, or the one that ``KZANNOTATE_PYTHON`` names.

    Raises:
        NoPythonError: there is none.
    """
    chosen = os.environ.get(OVERRIDE)
    if chosen:
        return _named(chosen, versions)
    found = search(versions)
    if found is None:
        raise NoPythonError(
            f"No Python {' or '.join(versions)} with venv, ensurepip, ssl and sqlite3 was found: "
            "install one (Debian and Ubuntu: apt-get install python3 python3-venv) "
            f"or name it in {OVERRIDE}."
        )
    return found


def search(versions: Sequence[str]) -> Python | None:
    """The first of the versions that runs anywhere on this machine, or None."""
    for version in versions:
        for command in _candidates(version):
            python = probe(tuple(command))
            if python is not None and python.version == version:
                return python
    return None


def _named(path: str, versions: Sequence[str]) -> Python:
    python = probe((path,))
    if python is None:
        raise NoPythonError(
            f"{OVERRIDE} names {path}, which does not run or lacks venv, ensurepip, ssl or "
            "sqlite3: name another or unset it."
        )
    if python.version not in versions:
        raise NoPythonError(
            f"{OVERRIDE} names Python {python.version}, but one of {', '.join(versions)} is needed."
        )
    return python


@cache
def probe(command: tuple[str, ...]) -> Python | None:
    """Start an interpreter and ask what it is; None if it refuses or lacks something."""
    try:
        answer = subprocess.run(
            [*command, "-I", "-c", _PROBE],
            capture_output=True, text=True, timeout=30, check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    lines = answer.stdout.split("\n")
    if answer.returncode != 0 or len(lines) < 2:
        return None
    return Python(lines[0].strip(), lines[1].strip())


def _candidates(version: str) -> Iterator[list[str]]:
    if os.name == "nt":
        yield ["py", f"-{version}"]
    for path in _on_path(f"python{version}"):
        yield [path]
    for path in _from_pyenv(version):
        yield [path]
    yield [sys.executable]
    for path in (*_on_path("python3"), *_on_path("python")):
        yield [path]


def _on_path(name: str) -> Iterator[str]:
    """Every program of the name, not only the first: that may be a shim which refuses."""
    seen = set()
    for folder in os.get_exec_path():
        found = shutil.which(name, path=folder)
        if found and found not in seen:
            seen.add(found)
            yield found


def _from_pyenv(version: str) -> Iterator[str]:
    versions = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for home in sorted(versions.glob(f"{version}*"), key=_release, reverse=True):
        for path in (home / "bin" / "python", home / "python.exe"):
            if path.exists():
                yield str(path)


def _release(home: Path) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", home.name)]
