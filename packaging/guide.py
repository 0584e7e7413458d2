"""Builds the user guide, one static site a language, into ``resources/guide``.

It ships inside the program and opens from its Help menu, so it needs no network: letters, search
and pictures lie beside it. Standard library only; Sphinx has an environment of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import own_version
from environment import GUIDE_LOCK, ROOT, Environment, SetUpError

SOURCE = ROOT / "docs" / "guide"
TARGET = ROOT / "resources" / "guide"
LANGUAGES = ("en", "ar", "ru", "kk")

DEVELOPERS = ROOT / "docs" / "developers"
DEVELOPERS_TARGET = ROOT / "build" / "developers"

_TOOLS = Environment(ROOT / ".venv-guide", with_project=False)


def is_built() -> bool:
    """Whether there is a guide and nothing that it is made of is newer."""
    built = TARGET / LANGUAGES[-1] / "index.html"
    if not built.exists():
        return False
    made = built.stat().st_mtime
    return all(path.stat().st_mtime <= made for path in SOURCE.rglob("*") if path.is_file())


def build(program: Environment) -> None:
    """Build all languages; what was there is replaced when all went well.

    Args:
        program: where kzannotate itself is installed, which knows the commands and rules.

    Raises:
        SetUpError: a page is wrong; what is wrong was printed.
    """
    _TOOLS.bring_up(GUIDE_LOCK)
    with tempfile.TemporaryDirectory() as work:
        facts, sites = Path(work, "facts.json"), Path(work, "sites")
        _must([program.program("python"), str(ROOT / "packaging" / "guide_facts.py"), str(facts)])
        for language in LANGUAGES:
            _sphinx(language, facts, sites / language)
        shutil.rmtree(TARGET, ignore_errors=True)
        shutil.copytree(
            sites, TARGET, ignore=shutil.ignore_patterns(".*", "*.inv", "_sources", "genindex.html")
        )
    print(f"The guide is in {TARGET.relative_to(ROOT)}")


def build_for_developers() -> None:
    """Build the developers' guide, with the reference of the code, into ``build/developers``.

    Raises:
        SetUpError: a page is wrong; what is wrong was printed.
    """
    _TOOLS.bring_up(GUIDE_LOCK)
    options = ["-q", "-b", "html", "-c", str(DEVELOPERS), "-d", str(ROOT / "build" / ".developers")]
    command = [_TOOLS.program("sphinx-build"), *options, str(ROOT / "docs"), str(DEVELOPERS_TARGET)]
    _must(command, {"KZANNOTATE_GUIDE_VERSION": own_version.current()})
    print(f"The developers' guide is in {DEVELOPERS_TARGET.relative_to(ROOT)}")


def _sphinx(language: str, facts: Path, target: Path) -> None:
    told = {"KZANNOTATE_GUIDE_FACTS": str(facts), "KZANNOTATE_GUIDE_LANGUAGE": language}
    options = ["-q", "-W", "--keep-going", "-b", "html", "-c", str(SOURCE)]
    trees = ["-d", str(target.parent / f".{language}")]
    places = [str(SOURCE / language), str(target)]
    _must([_TOOLS.program("sphinx-build"), *options, *trees, *places], told)


def _must(command: list[str], told: dict[str, str] | None = None) -> None:
    # Sphinx gives up where LANG names a locale that the machine lacks, as it often does over ssh.
    plain = {"LC_ALL": "C", "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}
    environment = {**os.environ, **plain, **(told or {})}
    if subprocess.run(command, check=False, cwd=str(ROOT), env=environment).returncode != 0:
        raise SetUpError("The guide could not be built, the reason is above.")
