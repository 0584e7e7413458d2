from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, SHORT, finding, propose, put_article

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.document import Document
from kzannotate.domain.quality import FaultKind, FaultSeverity
from kzannotate.domain.records import RECORDS
from kzannotate.domain.relation import RelationKind
from kzannotate.domain.span import Passage
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import BugError, UserError
from kzannotate.workbench import (
    assigning,
    casework,
    commenting,
    exporting,
    faults,
    marking,
    relating,
    ruling,
    stored_articles,
    tagging,
    translations,
)
from kzannotate.workbench.commenting import Subject
from kzannotate.workbench.history import undo
from kzannotate.workbench.sample import sample_project

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench


@pytest.fixture
def reviewed(bench: Workbench) -> Workbench:
    propose(bench, finding())
    marking.mark(bench, "a", FULL, "sco")
    ruling.rule_on(bench, finding(), Ruling.CORRECTED, "as the glossary says", "المنظمة")
    return bench


def test_the_export_holds_the_review(reviewed: Workbench, tmp_path: Path) -> None:
    exporting.export_project(reviewed, tmp_path / "out.jsonl")
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    by_kind = {x["kind"]: x for x in map(json.loads, lines)}
    assert by_kind["document"]["text"] == ARTICLE
    assert by_kind["mention"]["layer"] == reviewed.layer
    assert by_kind["verdict"]["ruling"] == "corrected"
    assert by_kind["correction"]["replacement"] == "المنظمة"


def test_the_export_holds_what_was_written_beside(bench: Workbench, tmp_path: Path) -> None:
    commenting.comment(bench, Subject("a", FULL), "Which one?")
    tagging.tag(bench, "urgent", "a")
    first, second = (Passage.at("a", ARTICLE, span) for span in (FULL, SHORT))
    relating.relate(bench, first, second, RelationKind.QUOTES)
    assigning.write_note(bench, "a", "From the bulletin", None)
    assigning.assign(bench, "a", "Dana", None)
    exporting.export_project(bench, tmp_path / "out.jsonl")
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    by_kind = {x["kind"]: x for x in map(json.loads, lines)}
    assert by_kind["comment"]["text"] == "Which one?"
    assert by_kind["relation"]["relation_kind"] == "quotes"
    assert by_kind["tag"]["layer"] == bench.layer
    assert {"note", "assignment"} <= by_kind.keys()


def test_every_record_of_a_project_is_exported_or_stands_in_a_line_of_its_own() -> None:
    apart = {"ProjectInfo", "Document", "Device"}
    exported = {kind.__name__ for kind in (*exporting._SHARED, *exporting._LAYERED)}
    assert exported | apart == set(RECORDS)


def test_the_export_holds_translations_cases_and_faults(bench: Workbench, tmp_path: Path) -> None:
    put_article(bench, "b", "One more.")
    translations.link(bench, "a", "b")
    faults.mark_fault(bench, "a", SHORT, FaultKind.OMISSION, FaultSeverity.MAJOR, "")
    propose(bench, finding())
    casework.open_case(bench, [finding()])
    exporting.export_project(bench, tmp_path / "p.jsonl")
    lines = [json.loads(li) for li in (tmp_path / "p.jsonl").read_text("utf-8").splitlines()]
    found = {line["kind"]: line for line in lines}
    assert (found["translation"]["document"], found["translation"]["original"]) == ("a", "b")
    assert found["fault"]["fault_kind"] == "accuracy/omission"
    assert "case" in found


def test_the_same_project_gives_the_same_bytes(reviewed: Workbench, tmp_path: Path) -> None:
    paths = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for path in paths:
        exporting.export_project(reviewed, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("form", ["html", "text", "jsonl"])
def test_reports_tell_the_findings(reviewed: Workbench, tmp_path: Path, form: str) -> None:
    exporting.write_report(reviewed, tmp_path / "report", form)
    assert "منظمة شنغهاي للتعاون" in (tmp_path / "report").read_text("utf-8")


@pytest.mark.parametrize("form", ["html", "text"])
def test_a_report_holds_few_articles_and_is_the_same(reviewed, tmp_path, monkeypatch, form):
    whole = exporting.report_text(
        exporting.project_report(reviewed), form, title=reviewed.info.title
    )
    monkeypatch.setattr(stored_articles, "_AT_HAND", 1)
    rows, before = [], stored_articles.StoredArticles
    monkeypatch.setattr(
        exporting, "StoredArticles", lambda *parts: rows.append(before(*parts)) or rows[-1]
    )
    exporting.write_report(reviewed, tmp_path / "report", form)
    assert (tmp_path / "report").read_text("utf-8") == whole
    assert len(rows[0]._at_hand) == 1


def test_an_unknown_form_is_our_mistake(reviewed: Workbench, tmp_path: Path) -> None:
    with pytest.raises(BugError):
        exporting.write_report(reviewed, tmp_path / "report", "docx")


def test_the_project_itself_is_never_a_target(bench: Workbench) -> None:
    with pytest.raises(UserError, match="open project itself"):
        exporting.export_project(bench, bench.store.path)


def test_links_and_folders_are_no_targets(bench: Workbench, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for target in (tmp_path / "link", tmp_path):
        with pytest.raises(UserError, match="not an ordinary file"):
            exporting.export_project(bench, target)


def test_a_failed_write_leaves_the_old_file(
    bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(UserError, match="No space left"):
        exporting.export_project(bench, target)
    assert target.read_text() == "old"
    assert [p for p in tmp_path.iterdir() if p.name.startswith(".out")] == []


def test_a_newcomers_first_undo_does_not_empty_the_sample(tmp_path: Path) -> None:
    with closing(sample_project(tmp_path / "sample.kza")) as bench:
        assert undo(bench) is None
        assert bench.store.records(Document)


def test_the_sample_project_is_sound_and_checked(tmp_path: Path) -> None:
    bench = sample_project(tmp_path / "sample.kza")
    report = exporting.project_report(bench)
    assert len(report.articles) == 8
    assert report.loud
    assert list(bench.store.verify()) == []
    bench.close()


@pytest.mark.parametrize("form", ["html", "text"])
def test_reports_tell_who_ruled_and_why(reviewed: Workbench, form: str) -> None:
    report = exporting.project_report(reviewed)
    assert report.ruled["f-1"].replacements == ("المنظمة",)
    told = exporting.report_text(report, form)
    assert "corrected" in told
    assert "as the glossary says" in told
    assert "Aigul" in told


@pytest.mark.parametrize(
    "write",
    [
        exporting.export_project,
        lambda bench, path, **how: exporting.write_report(bench, path, "html", **how),
    ],
)
def test_an_export_that_is_stopped_leaves_no_file(bench, tmp_path, write):
    with pytest.raises(Cancelled):
        write(bench, tmp_path / "out", cancelled=lambda: True)
    assert not (tmp_path / "out").exists()
