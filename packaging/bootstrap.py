"""Sets everything up and runs it: ``python3 packaging/bootstrap.py demo|test|check|…``.

The Makefile calls this; where there is no make it is called by hand. Standard library only, and
no newer words than Python 3.9 knows, so that an old Python can say what is missing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import guide
import locking
import pythons
import system_packages
from environment import DEV_LOCK, PACKAGE_LOCK, ROOT, RUN_LOCK, Environment, SetUpError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

VENV = Environment(ROOT / ".venv")
PACKING = Environment(ROOT / ".venv-package")

STATIC = {
    "format": ["ruff", "format", "--check", "."],
    "lint": ["ruff", "check", "."],
    "types": ["mypy"],
    "layers": ["lint-imports"],
}
"""What reads the code without running it; ``make check`` and pre-commit call these by name."""

# Two cores have work for three: each waits much of its time, for timers, disks and other processes.
# Neighbours share what was made for one of them: so each process takes one stretch of the tests.
AT_ONCE = ["pytest", "-n", "3", "--dist", "worksteal"]
# Stories and panels play in a whole window, much of it at a person's pace.
QUICK = [
    *(*AT_ONCE, "-m", "not fault and not slow"),
    *("--ignore=tests/stories", "--ignore=tests/gui/panels"),
]
SECOND_LINE = [
    *(*QUICK, "--hypothesis-profile=brief", "--ignore=tests/house"),
    *("--ignore=tests/unit/detection/rules", "--ignore=tests/unit/resources"),
    *("--ignore=tests/unit/detection/comparing", "--ignore=tests/unit/detection/statements"),
    *("--ignore=tests/unit/detection/mentions", "--ignore=tests/unit/detection/passages"),
]
"""Another Python and another Qt can break what runs on them: not how the sources read, nor what is
found in sentences and how well, which is reckoned from what ``tests/unit/text`` tries on both.
"""
FULL = [
    [*AT_ONCE, "-m", "not fault"],
    [*AT_ONCE, "-m", "fault", "tests/faults"],
]
"""Those that kill processes and fill disks have a real disk, and only each other beside them."""
_MEMORY, _ENOUGH = Path("/dev/shm"), 2_000_000_000  # noqa: S108 - a folder of our own in it
"""Where a file costs no wait for a disk, and the bytes that must be free there."""


def main(arguments: Sequence[str]) -> int:
    """Do what the first word says; the others are for the program that it starts."""
    verb, *rest = arguments or ["help"]
    if verb not in VERBS:
        print(f"usage: bootstrap.py {'|'.join(VERBS)} [ARGUMENT…]", file=sys.stderr)
        return 2
    try:
        return VERBS[verb](rest)
    except (SetUpError, pythons.NoPythonError) as error:
        print(error, file=sys.stderr)
        return 1


def demo(rest: list[str]) -> int:
    """Open the program on the sample project; without a display it checks the sample."""
    _provide("draw", "window")
    VENV.bring_up(RUN_LOCK)
    if not guide.is_built():
        try:
            guide.build(VENV)
        except SetUpError as error:
            print(f"{error} The program runs without it.", file=sys.stderr)
    return _run(VENV, ["kzannotate", "demo", *rest])


def test(rest: list[str]) -> int:
    """Run all tests, or those named."""
    _prepare()
    if rest:
        return _try(VENV, ["pytest", *rest])
    return max([_try(VENV, step) for step in FULL])


def check(rest: list[str]) -> int:
    """Format, lint, types, layers and the quick tests, or those named."""
    steps = {**STATIC, "tests": QUICK}
    unknown = [name for name in rest if name not in steps]
    if unknown:
        raise SetUpError(f"There is no check called {unknown[0]}, only {', '.join(steps)}.")
    _prepare()
    failed = [name for name in rest or steps if not _passes(name, steps[name])]
    if failed:
        print(f"Not right yet: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def test_other(rest: list[str]) -> int:
    """The quick tests on a Python beyond 3.12 from ours, where PySide6 is of the other line."""
    _prepare()
    other = _other_line()
    return _try(other, [*SECOND_LINE, *rest]) if other else 0


def venv_other(_rest: list[str]) -> int:
    """Only set up what ``test_other`` needs, which one core can do while another is busy."""
    _other_line()
    return 0


def fix(_rest: list[str]) -> int:
    """Format, and mend what the lint can mend by itself."""
    _prepare()
    return _run(VENV, ["ruff", "check", "--fix", "."]) | _run(VENV, ["ruff", "format", "."])


def venv(_rest: list[str]) -> int:
    """Only set up, for work on the code."""
    _prepare()
    return 0


def pictures(rest: list[str]) -> int:
    """Draw the documentation's pictures anew, and a contact sheet of every state into build/."""
    _prepare()
    drawn = _run(VENV, ["python", str(ROOT / "packaging" / "pictures.py"), *rest])
    return drawn | _run(VENV, ["python", str(ROOT / "packaging" / "contact_sheet.py")])


def user_guide(_rest: list[str]) -> int:
    """Build the user guide, which the Help menu opens, and the developers' guide."""
    VENV.bring_up(DEV_LOCK)
    guide.build(VENV)
    guide.build_for_developers()
    return 0


def package(rest: list[str]) -> int:
    """Build what people install, or what is named of it."""
    _provide("draw", "window", "package")
    PACKING.bring_up(PACKAGE_LOCK)
    if not guide.is_built():
        guide.build(PACKING)
    return _run(PACKING, ["python", str(ROOT / "packaging" / "package.py"), *rest])


def selftest(rest: list[str]) -> int:
    """Try whether the program can do its work here."""
    _provide("draw", "window")
    VENV.bring_up(RUN_LOCK)
    return _run(VENV, ["kzannotate", "--selftest", *rest])


def sbom(rest: list[str]) -> int:
    """List what the program is made of."""
    VENV.bring_up(DEV_LOCK)
    return _run(VENV, ["python", str(ROOT / "packaging" / "sbom.py"), *rest])


def audit(rest: list[str]) -> int:
    """Compare the locks with advisories that lie on this machine."""
    VENV.bring_up(DEV_LOCK)
    return _run(VENV, ["python", str(ROOT / "packaging" / "audit.py"), *rest])


def lock(rest: list[str]) -> int:
    """Write both locks; with --upgrade choose the newest packages that pyproject.toml allows."""
    locking.write_locks(rest)
    return 0


VERBS: dict[str, Callable[[list[str]], int]] = {
    "demo": demo,
    "test": test,
    "check": check,
    "test-other": test_other,
    "fix": fix,
    "venv": venv,
    "venv-other": venv_other,
    "pictures": pictures,
    "guide": user_guide,
    "package": package,
    "selftest": selftest,
    "lock": lock,
    "sbom": sbom,
    "audit": audit,
}


def _prepare() -> None:
    _provide("draw", "window", "test")
    VENV.bring_up(DEV_LOCK)


def _other_line() -> Environment | None:
    """Python and PySide6 beyond 3.12 from ours, set up; None: none is there."""
    ours_is_old = (VENV.version or pythons.newest().version) == "3.11"
    versions = [v for v in pythons.SUPPORTED if (v == "3.11") != ours_is_old]
    python = pythons.search(versions)
    if python is None:
        print(f"Skipped: no Python {' or '.join(versions)} runs here for PySide6's other line.")
        return None
    other = Environment(ROOT / f".venv-{python.version}", python)
    other.bring_up(DEV_LOCK)
    return other


def _provide(*purposes: str) -> None:
    lacking = system_packages.provide(purposes)
    if any(need.purpose == "draw" for need in lacking):
        raise SetUpError("Qt cannot draw without these libraries: install them, then try again.")


def _passes(name: str, command: Sequence[str]) -> bool:
    began = time.monotonic()
    failed = _try(VENV, command)
    print(
        f"{name}: {'not right' if failed else 'good'}, {time.monotonic() - began:.1f} s", flush=True
    )
    return not failed


def _try(place: Environment, command: Sequence[str]) -> int:
    """Run tests: what they start finds its bytecode, and what they write waits for no disk."""
    settings = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    on_disk = "fault" in command or not _MEMORY.is_dir()
    if on_disk or shutil.disk_usage(_MEMORY).free < _ENOUGH:
        return _run(place, command, settings)
    with tempfile.TemporaryDirectory(prefix="kzannotate-", dir=_MEMORY) as folder:
        return _run(place, command, {**settings, "PYTEST_DEBUG_TEMPROOT": folder})


def _run(place: Environment, command: Sequence[str], settings: dict[str, str] | None = None) -> int:
    program, *arguments = command
    return subprocess.run(
        [place.program(program), *arguments], check=False, cwd=str(ROOT), env=settings
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
