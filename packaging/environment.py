"""Makes ``.venv`` and keeps it as the lock says. Standard library only.

A stamp inside the environment says what it was made of. While that holds, set-up is over at once
and asks no network; when the lock changes, the environment is made anew, because what pip leaves
behind of an older one is in no lock.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pythons

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[1]
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"
"""All of the first, in the same versions, and the tools besides; a house test sees to it."""
GUIDE_LOCK = ROOT / "requirements-guide.lock"
"""What builds the user guide, and no more."""
PACKAGE_LOCK = ROOT / "requirements-package.lock"
"""All of the first, in the same versions, and what makes a bundle of it."""

_STAMP = "kzannotate-set-up.json"
_DESCRIBES_THE_PROJECT = ("pyproject.toml", "src/kzannotate/__init__.py")

Stamp = dict[str, str]


class SetUpError(Exception):
    """Set-up cannot go on; the message is a sentence for the user."""


class Environment:
    """One virtual environment with the project in it.

    Args:
        python: what to make it with; None: what ``KZANNOTATE_PYTHON`` names, or else the newest.
        with_project: False for tools that do not need the project itself.
    """

    def __init__(
        self, folder: Path, python: pythons.Python | None = None, *, with_project: bool = True
    ) -> None:
        self.folder = folder
        self._python = python
        self._with_project = with_project

    def program(self, name: str) -> str:
        """Path of a program in it."""
        if os.name == "nt":
            return str(self.folder / "Scripts" / f"{name}.exe")
        return str(self.folder / "bin" / name)

    @property
    def version(self) -> str:
        """Python's version in it, such as ``3.12``; empty while it is not made."""
        return self._stamp().get("python", "")

    def bring_up(self, lock: Path) -> None:
        """Make it hold the lock's packages and the project, doing only what is not done.

        Raises:
            SetUpError: pip or venv failed.
            pythons.NoPythonError: there is no Python to make it with.
        """
        have = self._stamp() if self._runs() else {}
        base = self._base()
        wanted = {**base, lock.name: _digest(lock)}
        if self._with_project:
            wanted["project"] = _project_digest()
        if _holds(have, wanted):
            return
        if not _holds(have, {**base, **_locks_named_in(have)}):
            have = self._create()
        if not _holds(have, {lock.name: _digest(lock)}):
            have.update(self._install_lock(lock))
        if self._with_project:
            self._install_project()
        self._write_stamp({**have, **wanted})

    def _base(self) -> Stamp:
        """What no later installation can change."""
        base = {"root": str(ROOT)}
        if self._python or os.environ.get(pythons.OVERRIDE):
            base["python"] = (self._python or pythons.newest()).version
        return base

    def _create(self) -> Stamp:
        python = self._python or pythons.newest()
        print(f"Making {self.folder.name} with Python {python.version} ({python.path})", flush=True)
        _must(
            [python.path, "-I", "-m", "venv", "--clear", str(self.folder)],
            f"Python {python.version} could not make {self.folder}: "
            "is there space, and may you write there?",
        )
        return {"python": python.version}

    def _install_lock(self, lock: Path) -> Stamp:
        print(f"Installing the packages of {lock.name}; the first time takes a while", flush=True)
        # Wheels only: building a package would fetch tools that no hash vouches for.
        self._pip(
            ["--require-hashes", "--only-binary", ":all:", "-r", str(lock)],
            "pip could not install the locked packages, its own words are above: it needs the "
            "network the first time, and on Linux Qt needs glibc 2.34 (Debian 12, Ubuntu 22.04).",
        )
        locks = (lock, RUN_LOCK) if lock == DEV_LOCK else (lock,)
        return {done.name: _digest(done) for done in locks}

    def _install_project(self) -> None:
        self._pip(
            ["--no-index", "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
            "pip could not put kzannotate itself into the environment, its own words are above.",
        )

    def _pip(self, arguments: Sequence[str], sentence: str) -> None:
        pip = [self.program("python"), "-I", "-m", "pip", "--disable-pip-version-check"]
        _must([*pip, "install", "--quiet", *arguments], sentence)

    def _runs(self) -> bool:
        try:
            answer = subprocess.run([self.program("python"), "-I", "-c", ""], check=False)
        except OSError:
            return False
        return answer.returncode == 0

    def _stamp(self) -> Stamp:
        try:
            read = json.loads((self.folder / _STAMP).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return read if isinstance(read, dict) else {}

    def _write_stamp(self, stamp: Stamp) -> None:
        (self.folder / _STAMP).write_text(json.dumps(stamp, indent=1), "utf-8")


def _holds(have: Stamp, wanted: Stamp) -> bool:
    return bool(have) and wanted.items() <= have.items()


def _locks_named_in(stamp: Stamp) -> Stamp:
    return {
        lock.name: _digest(lock)
        for lock in (RUN_LOCK, DEV_LOCK, GUIDE_LOCK, PACKAGE_LOCK)
        if lock.name in stamp
    }


def _must(command: Sequence[str], sentence: str) -> None:
    # A user's own pip settings (mirrors, certificates) stay in force, but for these two.
    settings = {**os.environ, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    if subprocess.run(command, check=False, env=settings, cwd=str(ROOT)).returncode != 0:
        raise SetUpError(sentence)


def _digest(path: Path) -> str:
    # Line ends are a checkout's own affair.
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def _project_digest() -> str:
    return "-".join(_digest(ROOT / name)[:16] for name in _DESCRIBES_THE_PROJECT)
