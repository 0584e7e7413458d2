"""``export``, ``convert``, ``verify`` and ``formats`` as a user calls them."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from kzannotate.cli.main import run
from kzannotate.workbench import checking
from kzannotate.workbench.importing import import_paths
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "عقد منتدى آرال في أستانا.\n\nThe forum 👍 opened on Monday, 2 July 2024."


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    bench = create_project_session(tmp_path / "p.kza", title="Forum", reviewer_name="Aigul")
    import_paths(bench, [tmp_path / "a.txt"])
    checking.check(bench)
    bench.close()
    return tmp_path / "p.kza"


def call(*arguments: object) -> int:
    def nothing(*_: object) -> int:
        return 0

    return run([str(a) for a in arguments], nothing, nothing)


def test_a_data_set_is_written_and_can_be_looked_through(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = project.with_name("out.jsonld")
    assert call("export", project, target, "--format", "web-annotation") == 0
    assert call("verify", target) == 0
    assert "1 articles" in capsys.readouterr().out


def test_a_preview_writes_nothing(project: Path) -> None:
    target = project.with_name("out.conll")
    assert call("export", project, target, "--format", "conll2003", "--preview") == 0
    assert not target.exists()


def test_what_would_be_lost_is_refused_when_asked_for(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = project.with_name("out.conll")
    assert call("export", project, target, "--format", "conll2003", "--strict") == 2
    assert "cannot hold all of it" in capsys.readouterr().err
    assert not target.exists()


def test_an_unknown_format_option_or_kind_is_a_sentence(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = project.with_name("out.x")
    assert call("export", project, target, "--format", "nothing") == 2
    assert call("export", project, target, "--format", "conllu", "--option", "x=1") == 2
    assert call("export", project, target, "--format", "conllu", "--kind", "x") == 2
    assert call("export", project, target, "--format", "conllu", "--reviewer", "x") == 2
    told = capsys.readouterr().err
    assert "No format is called nothing" in told
    assert "has no option x" in told
    assert "none of mention" in told
    assert "Nobody called x" in told


def test_a_project_is_looked_through(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("verify", project) == 0
    assert "sound" in capsys.readouterr().out


def test_one_format_becomes_another_without_a_project(project: Path) -> None:
    first, second = project.with_name("a.jsonld"), project.with_name("b.jsonl")
    assert call("export", project, first, "--format", "web-annotation") == 0
    assert call("convert", first, second, "--to", "prodigy") == 0
    assert json.loads(second.read_text().splitlines()[0])["text"] == TEXT


def test_a_format_that_only_goes_out_is_not_read(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = project.with_name("out.conll")
    assert call("export", project, target, "--format", "conll2003") == 0
    assert call("verify", target, "--format", "conll2003") == 2
    assert "only written, not read" in capsys.readouterr().err


def test_formats_of_many_files_go_into_an_archive_too(project: Path) -> None:
    pytest.importorskip("pyarrow")
    target = project.with_name("out.zip")
    assert call("export", project, target, "--format", "hugging-face") == 0
    assert "README.md" in zipfile.ZipFile(target).namelist()


def test_all_formats_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("formats") == 0
    assert "conll2003: CoNLL-2003 (out" in capsys.readouterr().out


def test_our_own_lines_make_the_same_project_again(project: Path) -> None:
    first, second = project.with_name("a.jsonl"), project.with_name("b.jsonl")
    other = project.with_name("other.kza")
    assert call("export", project, first) == 0
    assert call("import", other, first, "--format", "jsonl") == 0
    assert call("export", other, second) == 0
    assert _records(first) == _records(second)


def test_a_data_set_comes_into_a_project(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made, other = project.with_name("a.jsonld"), project.with_name("other.kza")
    assert call("export", project, made, "--format", "web-annotation") == 0
    assert call("import", other, made, "--format", "web-annotation") == 0
    assert "1 new articles" in capsys.readouterr().out


def _records(path: Path) -> list[str]:
    """All lines but the project's own and who works on it."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return sorted(x for x in lines if json.loads(x)["kind"] not in ("reviewer", "layer", "device"))
