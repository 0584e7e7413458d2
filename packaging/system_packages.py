"""Sees to the shared libraries that Qt loads from the system. Standard library only.

Qt's own message names the wrong library, so each is tried here by itself; what is missing is
installed on Debian and Ubuntu where we may, and named where we may not.
"""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_say = functools.partial(print, flush=True)

LIST = Path(__file__).with_name("apt-packages.txt")

_TRY = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


@dataclass(frozen=True)
class Need:
    """One thing that must be there.

    Args:
        purpose: ``draw``, ``window``, ``test`` or ``package``.
        proof: a shared library's name or a program's.
    """

    purpose: str
    package: str
    proof: str


def needs(purposes: Iterable[str], path: Path = LIST) -> list[Need]:
    """What the list asks for, for these purposes."""
    wanted = set(purposes)
    lines = (line.split() for line in path.read_text("utf-8").splitlines())
    return [Need(*line) for line in lines if len(line) == 3 and line[0] in wanted]


def missing(wanted: Sequence[Need]) -> list[Need]:
    """Those that are not there. On Windows and macOS Qt brings everything itself."""
    if not sys.platform.startswith("linux"):
        return []
    libraries = _unloadable([need.proof for need in wanted if ".so" in need.proof])
    return [n for n in wanted if n.proof in libraries or not _is_there(n.proof)]


def _is_there(proof: str) -> bool:
    return ".so" in proof or shutil.which(proof) is not None


def _unloadable(names: Sequence[str]) -> set[str]:
    # In a process of their own: this one may have read the loader's cache before an installation.
    answer = subprocess.run(
        [sys.executable, "-I", "-c", _TRY, *names], capture_output=True, text=True, check=True
    )
    return set(answer.stdout.split())


def provide(purposes: Iterable[str]) -> list[Need]:
    """Install what is missing where we may; says what it does and returns what is still missing."""
    wanted = needs(purposes)
    lacking = missing(wanted)
    if lacking:
        _help(lacking)
        lacking = missing(lacking)
    return lacking


def apt_line(lacking: Iterable[Need]) -> list[str]:
    """The command that installs them."""
    packages = list(dict.fromkeys(need.package for need in lacking))
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def _help(lacking: Sequence[Need]) -> None:
    if shutil.which("apt-get") is None:
        proofs = ", ".join(need.proof for need in lacking)
        _say(f"Missing from this system, to be installed with its package manager: {proofs}")
        return
    command = apt_line(lacking)
    right = _privilege()
    if right is None:
        _say("Missing from this system; install it with:\n  sudo " + " ".join(command))
        return
    _say("Installing what Qt needs from the system:\n  " + " ".join([*right, *command]))
    _install([*right], command)


def _privilege() -> list[str] | None:
    """What to put before a command that changes the system; None: we may not."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _run(["sudo", "-n", "true"]).returncode == 0:
        return ["sudo", "-n"]
    return None


def _install(right: list[str], command: list[str]) -> None:
    # sudo drops the environment, so the setting goes through env.
    quiet = [*right, "env", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8"]
    if _run([*quiet, *command]).returncode == 0:
        return
    _run([*quiet, "apt-get", "update"])  # a fresh machine knows no packages yet
    answer = _run([*quiet, *command])
    if answer.returncode != 0:
        _say(answer.stderr.strip() or answer.stdout.strip())
        _say("apt-get could not install them; the line above is the one to try by hand.")


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
