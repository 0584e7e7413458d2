"""Imports point down only."""

import subprocess
import sys
from pathlib import Path

import pytest

from source_tree import ROOT

pytestmark = pytest.mark.slow


def test_every_contract_between_the_layers_is_kept():
    program = Path(sys.executable).with_name("lint-imports")
    answer = subprocess.run([program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout
    assert "0 broken" in answer.stdout
