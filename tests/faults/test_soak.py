"""Random gestures leak neither memory nor handles; hours of them in the full run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(10 * 3600),
    pytest.mark.skipif(sys.platform != "linux", reason="memory and handles are read from /proc"),
]

MINUTES = "480" if os.environ.get("KZANNOTATE_FAULTS") == "full" else "0.06"
SOAK = Path(__file__).parents[2] / "benchmarks" / "soak.py"


def test_random_gestures_leak_neither_memory_nor_handles(tmp_path: Path) -> None:
    command = [sys.executable, str(SOAK), "--minutes", MINUTES]
    told = subprocess.run(command, check=False, capture_output=True, text=True)
    print(told.stdout[-2000:])  # noqa: T201
    assert told.stderr == ""
    assert told.stdout.endswith("flat\n")
    assert len(re.findall("gestures", told.stdout)) > 1
