"""Corpora on the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Kz = Callable[..., int]


def test_a_corpus_is_checked_into_a_folder(
    kz: Kz, articles: Path, reference: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ("--reference", reference, "--format", "jsonl")
    assert kz("check", articles, *lines, "--engine", "local", "--result", tmp_path / "found") == 1
    assert "2 articles" in capsys.readouterr().out
    kz("check", articles, *lines)
    assert (tmp_path / "found" / "check.jsonl").read_text("utf-8") == capsys.readouterr().out
    assert json.loads((tmp_path / "found" / "manifest.json").read_text("utf-8"))["articles"] == 2


def test_findings_of_a_corpus_come_into_a_project(
    kz: Kz, articles: Path, reference: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kz("check", articles, "--reference", reference, "--result", tmp_path / "found")
    project = tmp_path / "desk.kza"
    taken = ("import", project, tmp_path / "found", "--findings")
    assert kz(*taken, "deprecated-name", "--reference", reference) == 0
    assert "1 findings and 1 articles" in capsys.readouterr().out
    kz(*taken, "deprecated-name")
    assert "0 findings and 0 articles" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--engine", "local"], "--result"),
        (["--engine", "spark://h:1", "--result", "r"], "no scheduler"),
        (["--engine", "dask://10.0.0.9:1", "--result", "r"], "TLS alone"),
        (["--engine", "dask://127.0.0.1:1", "--result", "r", "--tls-ca", "a"], "all three"),
        (["--engine", "local", "--result", "r", "-o", "x"], "leave --output"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(
    kz: Kz, articles: Path, options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kz("check", articles, *options) == 2
    assert said in capsys.readouterr().err
