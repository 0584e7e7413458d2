"""Every write of an hour fails in turn: a sentence, nothing lost, and work goes on."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from disk import COMPILER, compiled, environment
from effort import FULL

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(not COMPILER, reason="the shim is compiled, and for Linux"),
]

STRIDE = 1 if FULL else 37
"""Every write, or every 37th."""


def test_whichever_write_fails_nothing_is_lost_and_a_sentence_says_so(tmp_path: Path) -> None:
    found = _tried(tmp_path)
    print({k: v for k, v in found.items() if k != "sentences"})  # noqa: T201
    assert found["wrong"] == []
    assert found["tried"] >= found["refused"]
    assert found["refused"] > (0 if FULL else 50)
    unclear = [s for s in found["sentences"] if not re.fullmatch(r"\S.*\.", s) or "Error" in s]
    assert unclear == []


def _tried(tmp_path: Path) -> dict[str, list[str]]:
    for name in ("desk", "coming", "home"):
        (tmp_path / name).mkdir()
    script, root = Path(__file__).with_name("failing_writes.py"), tmp_path / "desk"
    told = environment(compiled(tmp_path), root, tmp_path / "home")
    # Nothing is cut here: what fails is told, and the real disk need not be waited for.
    told["KZ_DISK_SYNC_NOT"] = "1"
    command = [sys.executable, str(script), str(root), str(tmp_path / "coming"), str(STRIDE)]
    done = subprocess.run(command, check=True, env=told, capture_output=True, text=True)
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found
