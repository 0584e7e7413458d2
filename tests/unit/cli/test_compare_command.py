from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    Kz = Callable[..., int]

A, B = "يضم المؤتمر 27 دولة", "the conference has 28 member states"


def test_two_numbers_for_one_thing_are_a_conflict(
    kz: Kz, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kz("compare", A, B, "--format", "json") == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer.keys() == {"verdict", "a", "b", "reason"}
    assert answer["verdict"] == "conflict"


def test_the_same_number_is_none(kz: Kz) -> None:
    assert kz("compare", A.replace("27", "28"), B) == 0


def test_a_passage_may_be_a_file(
    kz: Kz, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(A, "utf-8")
    assert kz("compare", f"@{tmp_path / 'a.txt'}", B, "--language-a", "ar") == 1
    assert "conflict" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_named(kz: Kz, capsys: pytest.CaptureFixture[str]) -> None:
    assert kz("compare", "@gone.txt", B) == 2
    assert "gone.txt: there is no such file" in capsys.readouterr().err
