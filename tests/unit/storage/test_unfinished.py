from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kzannotate.storage import unfinished

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="who is alive is asked as POSIX does")


@pytest.fixture
def gone() -> int:
    """A process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    return child.pid


def test_what_a_program_left_that_is_gone_is_swept(tmp_path: Path, gone: int) -> None:
    named = f".out.jsonl.{unfinished._machine()}-{gone}"
    (tmp_path / f"{named}.unfinished").touch()
    (tmp_path / f"{named}.unfinished-journal").touch()
    (tmp_path / f"{named}.x3_a.unfinished").mkdir()
    (tmp_path / f"{named}.x3_a.unfinished" / "made").touch()
    (tmp_path / f".{named}.unfinished.{named.rpartition('.')[2]}.unfinished").touch()
    unfinished.sweep(tmp_path / "out.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_what_somebody_makes_now_is_left(tmp_path: Path) -> None:
    made = unfinished.beside(tmp_path / "out.jsonl")
    made.touch()
    unfinished.sweep(tmp_path / "out.jsonl")
    assert made.exists()


def test_what_another_machine_makes_is_left_for_a_day(tmp_path: Path) -> None:
    made = tmp_path / ".out.jsonl.0badf00d-1.unfinished"
    made.touch()
    unfinished.sweep(tmp_path / "out.jsonl")
    assert made.exists()
    os.utime(made, (0, 0))
    unfinished.sweep(tmp_path / "out.jsonl")
    assert not made.exists()


@pytest.mark.parametrize(
    "name", [".out.jsonl", "out.jsonl.unfinished", ".out.jsonl.mine.unfinished", ".out.unfinished"]
)
def test_what_is_called_otherwise_is_not_ours(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    os.utime(tmp_path / name, (0, 0))
    unfinished.sweep(tmp_path / "out.jsonl")
    assert (tmp_path / name).exists()
