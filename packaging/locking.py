"""Writes the locks with uv, which only this needs. Standard library only.

The locks hold names, versions and hashes for every platform and Python that the project supports,
but no address: where packages come from is each machine's own affair.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from environment import DEV_LOCK, GUIDE_LOCK, PACKAGE_LOCK, ROOT, RUN_LOCK, SetUpError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

HEADING = "# Made by `make lock` from pyproject.toml; not to be edited by hand.\n"

_UV = ROOT / ".venv-lock"


def write_locks(extra: Sequence[str]) -> None:
    """Write all locks; that of the tools builds on that of the program.

    Args:
        extra: for uv, such as ``--upgrade`` or ``--upgrade-package=NAME``.

    Raises:
        SetUpError: uv is not to be had or found no solution.
    """
    uv = _uv()
    program = ["pyproject.toml", "--group"]
    _compile(uv, RUN_LOCK, [*program, "build", *extra])
    _compile(uv, DEV_LOCK, [*program, "dev", "--constraint", RUN_LOCK.name, *extra])
    packing = ["build", "--group", "package", "--constraint", RUN_LOCK.name]
    _compile(uv, PACKAGE_LOCK, [*program, *packing, *extra])
    _compile(uv, GUIDE_LOCK, ["--group", "pyproject.toml:guide", *extra])


def _compile(uv: str, lock: Path, arguments: Sequence[str]) -> None:
    command = [
        uv, "--no-config", "pip", "compile", "--quiet",
        "--universal", "--python-version", "3.11", "--generate-hashes",
        "--no-header", "--no-emit-index-url", "--no-emit-find-links",
        "--output-file", lock.name, *arguments,
    ]  # fmt: skip
    if subprocess.run(command, check=False, cwd=str(ROOT), env=_bare_environment()).returncode != 0:
        raise SetUpError(f"uv could not write {lock.name}, its own words are above.")
    lock.write_text(HEADING + lock.read_text("utf-8"), "utf-8", newline="\n")
    print(f"{lock.name} is written")


def _bare_environment() -> dict[str, str]:
    # One machine's mirrors and local folders must not decide what everybody gets.
    return {k: v for k, v in os.environ.items() if not k.startswith(("UV_", "PIP_"))}


def _uv() -> str:
    program = _UV / ("Scripts/uv.exe" if os.name == "nt" else "bin/uv")
    if not program.exists():
        print("Fetching uv", flush=True)
        for command in ([sys.executable, "-m", "venv", str(_UV)], _pip_install_uv()):
            if subprocess.run(command, check=False).returncode != 0:
                raise SetUpError("uv could not be fetched: it needs the network.")
    return str(program)


def _pip_install_uv() -> list[str]:
    python = _UV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return [str(python), "-m", "pip", "install", "--quiet", "uv"]
