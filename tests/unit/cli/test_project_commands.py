from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import kzannotate
from kzannotate.domain.document import Document
from kzannotate.workbench.doctor import Health, Lack
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    Kz = Callable[..., int]


def _documents(project: Path) -> list[str]:
    bench = open_session(project, reviewer_name="x", read_only=True)
    found = [d.id for d in bench.store.records(Document)]
    bench.close()
    return found


def test_the_version_is_told(kz: Kz, capsys: pytest.CaptureFixture[str]) -> None:
    assert kz("--version") == 0
    assert kzannotate.__version__ in capsys.readouterr().out


def test_without_a_command_the_window_opens(kz: Kz, opened: list[object]) -> None:
    assert kz() == 0
    assert opened == [None]


def test_a_project_opens_in_the_window(kz: Kz, opened: list[object]) -> None:
    kz("desk.kza")
    kz("open", "other")
    assert opened == [Path("desk.kza"), Path("other")]


def test_articles_and_references_come_into_a_new_project(
    kz: Kz, articles: Path, reference: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kz("import", "desk.kza", articles, "--reference", reference) == 0
    assert _documents(Path("desk.kza")) == ["bad", "good"]
    assert "2 articles" in capsys.readouterr().out


def test_an_export_holds_texts_and_findings(kz: Kz, articles: Path, reference: Path) -> None:
    kz("import", "desk.kza", articles, "--reference", reference)
    assert kz("export", "desk.kza", "out.jsonl") == 0
    lines = [json.loads(line) for line in Path("out.jsonl").read_text("utf-8").splitlines()]
    assert lines[0]["format"] == "kzannotate-project/1"
    documents = {x["id"]: x["text"] for x in lines if x["kind"] == "document"}
    assert documents["bad"] == (articles / "bad.txt").read_text("utf-8")
    assert any(x["kind"] == "finding" for x in lines)


def test_a_report_of_a_project_is_written_by_its_ending(
    kz: Kz, articles: Path, reference: Path
) -> None:
    kz("import", "desk.kza", articles, "--reference", reference)
    kz("export", "desk.kza", "out.html")
    assert Path("out.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_project_is_never_overwritten_by_its_export(
    kz: Kz, articles: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kz("import", "desk.kza", articles)
    assert kz("export", "desk.kza", "desk.kza", "--format", "jsonl") == 2
    assert _documents(Path("desk.kza")) == ["bad", "good"]


def test_the_demo_opens_the_sample_where_there_is_a_display(
    kz: Kz, opened: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kzannotate.workbench.doctor.has_display", lambda: True)
    assert kz("demo", "--folder", "demo") == 0
    assert opened == [Path("demo/demo.kza")]


def test_the_demo_without_a_display_writes_a_report_and_a_picture(
    kz: Kz,
    opened: list[object],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("kzannotate.workbench.doctor.has_display", lambda: False)
    assert kz("demo", "--folder", "demo") == 0
    said = capsys.readouterr().out
    assert "No display was found" in said
    assert "الصندوق الدولي لإنقاذ الجزر" in said
    assert Path("demo/report.html").stat().st_size > 10_000
    assert opened == [(Path("demo/demo.kza"), Path("demo/window.png"))]


def test_the_doctor_names_packages(
    kz: Kz, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    health = Health((("Python", "3"),), (Lack("libEGL", "drawing", "libegl1"),), display=False)
    monkeypatch.setattr("kzannotate.workbench.doctor.examine", lambda: health)
    assert kz("doctor") == 1
    assert "apt-get install --no-install-recommends libegl1" in capsys.readouterr().out


def test_a_project_is_checked_with_its_own_reference(
    kz: Kz, articles: Path, reference: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kz("import", "desk.kza", articles, "--reference", reference)
    before = Path("desk.kza").read_bytes()
    assert kz("check", "desk.kza", "--format", "jsonl") == 1
    assert "صندوق الجزر" in capsys.readouterr().out
    assert Path("desk.kza").read_bytes() == before


def test_a_mistake_is_found_before_a_project_is_made(kz: Kz, articles: Path) -> None:
    Path("broken.json").write_text("{")
    assert kz("import", "desk.kza", articles, "--reference", "broken.json") == 2
    assert kz("import", "desk.kza", "gone.txt") == 2
    assert not Path("desk.kza").exists()


def test_articles_of_all_kinds_come_in_and_what_is_doubtful_is_told(
    kz: Kz, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.html").write_text("<p>Words of a page.</p>")
    spoilt = "Делегация приехала в город.".encode().decode("latin-1")
    (tmp_path / "in" / "b.txt").write_text(spoilt, "utf-8")
    assert kz("import", "new.kza", "in") == 0
    told = capsys.readouterr()
    assert "2 articles taken in" in told.out
    assert " findings, " in told.out
    assert "doubtful: b.txt: the letters look as if" in told.err


def test_an_encoding_can_be_chosen_and_must_be_one(
    kz: Kz, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = "Делегация приехала в город.".encode("koi8-r")
    (tmp_path / "a.txt").write_bytes(data)
    assert kz("import", "new.kza", "a.txt", "--encoding", "UTF-8") == 0
    assert "left out: a.txt, line 1: the text is not in utf-8" in capsys.readouterr().err
    assert kz("import", "new.kza", "a.txt", "--encoding", "rot13") == 2
    assert "There is no rot13" in capsys.readouterr().err
