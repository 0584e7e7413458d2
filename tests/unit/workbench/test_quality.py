"""Faults marked by hand, and the quality report."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, FULL, SHORT, finding, propose, put_article

from kzannotate.domain.quality import Fault, FaultKind, FaultSeverity
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Ruling
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.formats.quality import quality_html, quality_tsv, quality_words
from kzannotate.workbench import faults, history, ruling
from kzannotate.workbench.quality import quality_report, write_quality

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

OMISSION, MAJOR = FaultKind.OMISSION, FaultSeverity.MAJOR


def mark(bench: Workbench, note: str = "") -> Fault:
    return faults.mark_fault(bench, "a", SHORT, OMISSION, MAJOR, note)


def test_a_fault_is_marked_changed_and_taken_away(bench: Workbench) -> None:
    made = mark(bench)
    changed = faults.change_fault(bench, made, FaultKind.STYLE, FaultSeverity.MINOR, " clumsy ")
    assert faults.faults(bench, "a") == [changed]
    assert (changed.quote.exact, changed.note) == (SHORT.of(ARTICLE), "clumsy")
    faults.remove_fault(bench, changed)
    assert faults.faults(bench) == []


def test_a_fault_is_one_undo(bench: Workbench) -> None:
    mark(bench)
    history.undo(bench)
    assert faults.faults(bench) == []


def test_a_stale_fault_is_refused(bench: Workbench) -> None:
    made = mark(bench)
    faults.change_fault(bench, made, FaultKind.STYLE, MAJOR, "")
    with pytest.raises(StaleRevisionError):
        faults.remove_fault(bench, made)


def test_a_fault_needs_words(bench: Workbench) -> None:
    with pytest.raises(UserError, match="at least one letter"):
        faults.mark_fault(bench, "a", Span(3, 3), OMISSION, MAJOR)


def test_every_kind_and_severity_has_an_issue_of_its() -> None:
    assert set(faults.ITS_KINDS) == set(FaultKind)
    assert set(faults.ITS_SEVERITIES) == set(FaultSeverity)


def test_faults_cost_points_per_thousand_words(bench: Workbench) -> None:
    mark(bench)
    report = quality_report(bench)
    words = len(ARTICLE.split())
    assert (report.points, report.words) == (5, words)
    assert report.per_thousand == pytest.approx(5000 / words)
    assert [(f.kind, f.severities) for f in report.faults] == [("accuracy/omission", {"major": 1})]


def test_findings_are_counted_by_rule_and_ruling(bench: Workbench) -> None:
    one, other = finding(), finding("f-2", SHORT)
    propose(bench, one, other)
    ruling.rule_on(bench, one, Ruling.DISMISSED)
    report = quality_report(bench)
    (rule,) = report.rules
    assert (rule.found, rule.open, rule.decided) == (2, 1, {"dismissed": 1})
    assert [a.findings for a in report.articles] == [1]


def test_findings_are_counted_by_term_with_what_stands_there(bench: Workbench) -> None:
    propose(bench, replace(finding(), entity="sco"))
    (term,) = quality_report(bench).terms
    assert (term.name, term.wordings) == ("منظمة شنغهاي للتعاون", ((FULL.of(ARTICLE), 1),))


def test_an_empty_project_has_an_empty_report(bench: Workbench) -> None:
    page = quality_html.write(quality_report(bench))
    assert "Nobody has marked a fault." in page
    assert quality_tsv.write(quality_report(bench)).count("\n") == 1


def test_a_table_defuses_formulas_and_keeps_its_lines(bench: Workbench) -> None:
    mark(bench, "=1+1\tand\nmore")
    lines = quality_tsv.write(quality_report(bench)).splitlines()
    assert len(lines) == 2
    assert lines[1].split("\t")[10] == "'=1+1 and more"
    assert {line.count("\t") for line in lines} == {12}


def test_a_page_escapes_every_word_and_loads_nothing(bench: Workbench) -> None:
    mark(bench, "<script>alert(1)</script>")
    page = quality_html.write(quality_report(bench))
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert f'<bdi dir="rtl">{SHORT.of(ARTICLE)}</bdi>' in page


@pytest.mark.parametrize(
    ("language", "words"),
    [("ar", "تقرير الجودة"), ("ru", "Отчёт о качестве"), ("kk", "Сапа есебі")],
)
def test_the_report_speaks_four_languages(
    bench: Workbench, tmp_path: Path, language: str, words: str
) -> None:
    propose(bench, finding())
    mark(bench)
    write_quality(tmp_path / "q.html", quality_report(bench), language=language)
    page = (tmp_path / "q.html").read_text("utf-8")
    assert words in page
    assert f'dir="{"rtl" if language == "ar" else "ltr"}"><head>' in page
    assert not {"Severity", "By rule", "major", "Omission"} & set(re.findall(r">([^<]+)<", page))


def test_every_kind_severity_and_ruling_is_said() -> None:
    ids = [k.value for kind in (FaultKind, FaultSeverity, Ruling) for k in kind]
    assert [i for i in ids if quality_words.said(i, "ar") == i] == []


def test_the_report_is_the_same_every_time(bench: Workbench) -> None:
    put_article(bench, "b", "One more.")
    mark(bench)
    assert quality_html.write(quality_report(bench)) == quality_html.write(quality_report(bench))


def test_the_file_names_its_form(bench: Workbench, tmp_path: Path) -> None:
    report = quality_report(bench)
    write_quality(tmp_path / "q.tsv", report)
    assert (tmp_path / "q.tsv").read_text("utf-8").startswith("What\tKind")
    with pytest.raises(UserError, match="none of"):
        write_quality(tmp_path / "q.doc", report)
