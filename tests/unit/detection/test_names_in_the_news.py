"""Names in short articles, right and wrong: see tests/data/names_in_the_news."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

DATA = Path(__file__).parents[2] / "data"
FEWEST_FOUND = 66


@pytest.fixture
def figures(monkeypatch):
    monkeypatch.syspath_prepend(str(DATA))
    return importlib.import_module("measure").measure_passages(DATA / "names_in_the_news")


def test_wrong_names_are_found_and_right_ones_left_alone(figures):
    said = dict(line.split("  ", 1) for line in figures.lines())
    assert said["false alarms"].split()[0] == "0"
    assert int(said["conflicts loud"].split()[0]) >= FEWEST_FOUND
