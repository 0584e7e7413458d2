from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import kzannotate
from kzannotate.api.tables import COLUMNS
from kzannotate.errors import UserError
from kzannotate.workbench import checking
from kzannotate.workbench.importing import import_paths
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.api.project import Project

TEXT = "<b>عقد المؤتمر</b> يوم الأحد.\n\nThe forum opened on Monday, 2 July 2024."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Project]:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    bench = create_project_session(tmp_path / "p.kza", title="Forum", reviewer_name="Aigul")
    import_paths(bench, [tmp_path / "a.txt"])
    checking.check(bench)
    bench.close()
    with kzannotate.open(tmp_path / "p.kza", reviewer="Aigul") as project:
        yield project


def test_records_and_texts_are_read(project: Project) -> None:
    assert [d.id for d in project.documents] == ["a"]
    assert project.text("a") == TEXT


def test_every_table_has_rows_of_its_columns(project: Project) -> None:
    (row,) = project.rows("documents")
    assert (row["id"], row["length"]) == ("a", len(TEXT))
    for table in COLUMNS:
        assert all(list(row) == list(COLUMNS[table]) for row in project.rows(table))
    assert [row["text"] for row in project.rows("findings")]


def test_a_place_in_a_table_is_the_words_of_the_text(project: Project) -> None:
    for row in (*project.rows("mentions"), *project.rows("claims"), *project.rows("findings")):
        assert project.text(row["document"])[row["start"] : row["end"]] == row["text"]


def test_an_unknown_article_or_table_is_refused_in_a_sentence(project: Project) -> None:
    with pytest.raises(UserError, match="no article nowhere"):
        project.text("nowhere")
    with pytest.raises(UserError, match="No table is called spans"):
        project.rows("spans")


def test_a_notebook_shows_paragraphs_in_their_directions_and_runs_nothing(
    project: Project,
) -> None:
    page = project.article("a")._repr_html_()
    assert '<p dir="rtl">&lt;b&gt;' in page
    assert '<p dir="ltr">The' in page
    assert "<b>" not in page


def test_a_table_goes_to_pandas_and_arrow(project: Project) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    assert list(project.to_pandas("documents")["id"]) == ["a"]
    assert project.to_arrow("claims").schema.field("low").type == "double"
