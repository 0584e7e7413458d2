"""The window appears before what only checking and storing need is loaded."""

import subprocess
import sys

from source_tree import ROOT

HEAVY = {"numpy", "rapidfuzz", "sqlite_utils", "ahocorasick_rs", "pyarabic"}


def loaded_by(module):
    code = f"import sys, {module}; print(*sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in answer.stdout.split()}


def test_nothing_heavy_is_imported_for_the_first_window():
    assert loaded_by("kzannotate.gui.app") & HEAVY == set()


def test_the_command_line_imports_neither_qt_nor_anything_heavy():
    assert loaded_by("kzannotate.cli.main") & {*HEAVY, "PySide6"} == set()


def test_the_entry_point_imports_qt_only_for_a_window():
    assert "PySide6" not in loaded_by("kzannotate.__main__")
