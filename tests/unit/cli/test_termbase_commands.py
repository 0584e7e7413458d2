"""``kzannotate termbase`` on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Kz = "Callable[..., int]"


@pytest.fixture
def project(kz: Kz, reference: Path, tmp_path: Path) -> Path:
    kz("import", tmp_path / "p.kza", "--reference", reference)
    return tmp_path / "p.kza"


def test_a_glossary_goes_out_and_comes_back(
    kz: Kz, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kz("termbase", "export", project, tmp_path / "a.tbx") == 0
    assert kz("termbase", "import", project, tmp_path / "a.tbx") == 0
    assert "0 new names, 0 changed names" in capsys.readouterr().out


def test_a_preview_tells_lines_and_changes_nothing(
    kz: Kz, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.csv").write_text("English,Arabic\nAral fund,صندوق آرال\n", "utf-8")
    for _ in range(2):
        assert kz("termbase", "import", project, tmp_path / "a.csv", "--preview") == 0
        said = capsys.readouterr().out
        assert "line 2: new name of صندوق آرال: “Aral fund” (en, preferred)" in said
        assert "1 new names" in said


def test_what_a_format_cannot_hold_is_told(
    kz: Kz, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kz("termbase", "export", project, tmp_path / "a.csv", "--columns", "ar:preferred") == 0
    assert "not held: 1 × no column holds names of “ar:deprecated”" in capsys.readouterr().err


def test_wrong_names_are_kept_from_a_program_that_would_offer_them(
    kz: Kz, project: Path, tmp_path: Path
) -> None:
    assert kz("termbase", "export", project, tmp_path / "a.tbx", "--without-deprecated") == 0
    assert "صندوق الجزر" not in (tmp_path / "a.tbx").read_text("utf-8")


def test_a_file_is_converted(kz: Kz, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("en,ar\ndam,سد\n", "utf-8")
    assert kz("termbase", "convert", "a.csv", "a.utx", "--languages", "en/ar") == 0
    assert (tmp_path / "a.utx").read_text("utf-8").startswith("#UTX 1.11; en/ar; ")


@pytest.mark.parametrize(
    "arguments",
    [
        ("convert", "nowhere.tbx", "a.csv"),
        ("convert", "a.csv", "a.doc"),
        ("convert", "a.csv", "a.utx", "--languages", "en"),
        ("convert", "a.csv", "b.csv", "--from-columns", "wages"),
    ],
)
def test_a_mistake_is_told_in_one_sentence(
    kz: Kz, tmp_path: Path, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.csv").write_text("en,ar\ndam,سد\n", "utf-8")
    assert kz("termbase", *arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1
