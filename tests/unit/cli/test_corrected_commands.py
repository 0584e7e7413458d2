"""The corrected articles and the quality report on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Kz = Callable[..., int]


@pytest.fixture
def project(kz: Kz, articles: Path, reference: Path, tmp_path: Path) -> Path:
    path = tmp_path / "p.kza"
    kz("import", path, articles, "--reference", reference, "--reviewer", "Aigul")
    return path


def test_proposed_corrections_are_tracked_in_the_text(
    kz: Kz, project: Path, articles: Path, tmp_path: Path
) -> None:
    out = tmp_path / "bad.txt"
    assert kz("corrected", project, out, "--article", "bad", "--show", "proposed") == 0
    assert "{--صندوق الجزر--}" in out.read_text("utf-8")


def test_all_articles_go_into_a_folder(kz: Kz, project: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert kz("corrected", project, tmp_path / "out") == 0
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"bad.docx", "good.docx"}


def test_an_unknown_article_is_a_users_mistake(kz: Kz, project: Path, tmp_path: Path) -> None:
    assert kz("corrected", project, tmp_path / "x.txt", "--article", "none") == 2
    assert not (tmp_path / "x.txt").exists()


def test_the_quality_report_is_a_page_or_a_table(kz: Kz, project: Path, tmp_path: Path) -> None:
    assert kz("quality", project, tmp_path / "q.html") == 0
    assert kz("quality", project, tmp_path / "q.tsv") == 0
    assert "صندوق الجزر" in (tmp_path / "q.tsv").read_text("utf-8")
