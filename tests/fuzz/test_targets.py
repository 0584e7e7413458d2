"""Every fuzz target takes its corpus, which holds what once made one fail."""

from __future__ import annotations

from pathlib import Path

import pytest
import targets

CORPUS = Path(__file__).with_name("corpus")
FILES = sorted(path for path in CORPUS.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_corpus_is_taken(path: Path) -> None:
    targets.TARGETS[path.parent.name](path.read_bytes())


def test_every_target_has_a_corpus() -> None:
    assert {path.parent.name for path in FILES} == set(targets.TARGETS)


def test_what_goes_wrong_in_a_target_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "fold", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        targets.TARGETS["text"](b"words")
