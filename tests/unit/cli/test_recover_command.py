"""``recover``, ``backup`` and ``open --read-only`` as a user calls them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from kzannotate.cli.main import run
from kzannotate.domain.document import Document
from kzannotate.storage.opening import open_project
from kzannotate.workbench.importing import import_paths
from kzannotate.workbench.recovering import free_name
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest


def _project(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KZANNOTATE_HOME", str(folder / "home"))
    (folder / "a.txt").write_text("عقد منتدى آرال في أستانا.", encoding="utf-8")
    with closing(create_project_session(folder / "p.kza", title="P", reviewer_name="A")) as bench:
        import_paths(bench, [folder / "a.txt"])
    return folder / "p.kza"


def test_a_sound_project_comes_back_and_nothing_is_missing(
    kz: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = _project(tmp_path, monkeypatch)
    assert kz("recover", project, tmp_path / "new.kza") == 0
    assert "nothing is missing" in capsys.readouterr().out
    with closing(open_project(tmp_path / "new.kza")) as store:
        assert [d.id for d in store.records(Document)] == ["a"]


def test_what_is_missing_is_named_by_kind_and_article(
    kz: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = _project(tmp_path, monkeypatch)
    with closing(sqlite3.connect(project)) as db, db:
        db.execute("DROP TRIGGER content_is_never_changed")
        db.execute("UPDATE content SET body = replace(body, 'آرال', 'ارال')")
    assert kz("recover", project, tmp_path / "new.kza") == 1
    assert "missing: 1 × text in article a" in capsys.readouterr().err


def test_a_file_that_is_no_project_is_refused(
    kz: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.kza").write_text("no project", encoding="utf-8")
    assert kz("recover", tmp_path / "p.kza", tmp_path / "new.kza") == 2
    assert "Nothing of a project can be read in p.kza." in capsys.readouterr().err


def test_the_free_name_is_beside_the_damaged_project(tmp_path: Path) -> None:
    (tmp_path / "p recovered.kza").touch()
    assert free_name(tmp_path / "p.kza") == tmp_path / "p recovered1.kza"


def test_a_copy_is_made_listed_and_brought_back(
    kz: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = _project(tmp_path, monkeypatch)
    assert kz("backup", "make", project) == 0
    assert kz("backup", "restore", project, 1, "--as", tmp_path / "then.kza") == 0
    assert kz("backup", "restore", project, 1) == 0
    assert kz("backup", "list", project) == 0
    listed = capsys.readouterr().out
    assert "  restore  " in listed
    assert "  hand  " in listed
    assert kz("verify", tmp_path / "then.kza") == 0


def test_a_project_that_was_altered_is_told_with_exit_code_1(
    kz: Callable[..., int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    project = _project(tmp_path, monkeypatch)
    with closing(sqlite3.connect(project)) as db, db:
        db.execute("UPDATE document SET title = 'Another'")
    assert kz("verify", project) == 1
    said = capsys.readouterr()
    assert "is not what its revisions say" in said.err
    assert "1 things are wrong" in said.out


def test_a_copy_that_is_not_there_is_refused(
    kz: Callable[..., int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kz("backup", "restore", _project(tmp_path, monkeypatch), 9) == 2


def test_a_project_is_opened_for_reading_only(tmp_path: Path) -> None:
    asked: list[tuple[Path, dict[str, bool]]] = []

    def window(project: Path, **how: bool) -> int:
        asked.append((project, how))
        return 0

    assert run(["open", "--read-only", str(tmp_path / "p.kza")], window, print) == 0
    assert asked == [(tmp_path / "p.kza", {"read_only": True})]
