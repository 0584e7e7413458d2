"""A package that brings a format: the example that the documentation shows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from kzannotate.formats.datasets.registry import GROUP, all_formats
from kzannotate.safe_mode import VARIABLE

PLUGIN = Path(__file__).parents[3] / "data" / "plugin"


def installed(folder: Path) -> dict[str, str]:
    """The environment of a program beside which the example is installed."""
    about = folder / "kzannotate_lines-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: kzannotate-lines\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(f"[{GROUP}]\nlines = kzannotate_lines:FORMAT\n")
    places = os.pathsep.join((str(folder), str(PLUGIN)))
    return {**os.environ, "PYTHONPATH": places, "KZANNOTATE_HOME": str(folder / "home")}


def run(folder: Path, env: dict[str, str], *arguments: str) -> str:
    program = [sys.executable, "-m", "kzannotate", *arguments]
    done = subprocess.run(program, cwd=folder, env=env, capture_output=True, check=True, text=True)
    return done.stdout


def test_the_example_package_adds_a_format(tmp_path: Path) -> None:
    env = installed(tmp_path / "site")
    assert "lines: Lines of marks (out" in run(tmp_path, env, "formats")
    (tmp_path / "a.txt").write_text("The forum met in Astana on Monday, 1 July 2024.")
    run(tmp_path, env, "import", "p.kza", "a.txt", "--reviewer", "Aigul")
    run(tmp_path, env, "export", "p.kza", "out.tsv", "--format", "lines")
    for line in (tmp_path / "out.tsv").read_text().splitlines():
        _, start, end, _, words = line.split("\t")
        assert (tmp_path / "a.txt").read_text()[int(start) : int(end)] == words


def test_in_safe_mode_a_package_that_is_there_brings_nothing(tmp_path: Path) -> None:
    env = installed(tmp_path / "site")
    assert "lines: Lines of marks" not in run(tmp_path, env, "--safe-mode", "formats")
    assert "lines: Lines of marks" not in run(tmp_path, {**env, VARIABLE: "1"}, "formats")


def test_without_the_package_only_our_formats_are_there() -> None:
    assert "lines" not in {form.name for form in all_formats()}


def test_names_of_formats_are_words_and_each_has_a_way() -> None:
    for form in all_formats():
        assert form.name.replace("-", "").isalnum()
        assert form.reads or form.writes
