"""The desks of work, adjudication and reviewer agreement, and others' decisions in the reader."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Finding
from kzannotate.domain.project import AGREED_LAYER, MACHINE_LAYER
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.workbench.adjudicating.disputes import Status
from kzannotate.workbench.assigning import Errand, entrust, finish
from kzannotate.workbench.reviewers import describe
from kzannotate.workbench.ruling import rule_on
from kzannotate.workbench.session import create_project_session, open_session

BOTA, LONG = "Bota", "عائشة بنت سالم بن عبد الرحمن المنصورية من أستانا"


@pytest.fixture
def sample(sample):
    """Aliya leads; two others have read the first article and ruled differently."""
    for name, ruling in ((BOTA, Ruling.CONFIRMED), (LONG, Ruling.DISMISSED)):
        bench = open_session(sample, reviewer_name=name)
        finding = bench.store.records(Finding, layer=MACHINE_LAYER)[0]
        rule_on(bench, finding, ruling, f"says {name}")
        for document in sorted(finding.documents):
            finish(bench, document)
            entrust(bench, Errand(document, second=True, due="2020-01-01"), name)
        bench.close()
    bench = open_session(sample, reviewer_name="Aliya")
    describe(bench, bench.reviewer, "lead", "", "")
    bench.close()
    return sample


def page_of(at_work, qtbot, place):
    at_work.window.places.go(place)
    page = at_work.window.places.page(place)
    qtbot.waitUntil(lambda: at_work.jobs.at_rest, timeout=20_000)
    return page


def test_a_third_ruling_without_a_reason_is_refused_and_with_one_kept(at_work, qtbot):
    page = page_of(at_work, qtbot, "adjudication")
    qtbot.waitUntil(lambda: page.dispute is not None)
    page.pane.ruling.setCurrentIndex(page.pane.ruling.findData(Ruling.UNCLEAR))
    page.pane.third.click()
    qtbot.waitUntil(at_work.window.notice.isVisible, timeout=20_000)
    page.pane.reason.setText("nobody can tell")
    page.pane.third.click()
    qtbot.waitUntil(lambda: page.dispute.status is Status.SETTLED, timeout=20_000)
    (kept,) = page.tools.desk.bench.store.records(Verdict, layer=AGREED_LAYER)
    assert (kept.ruling, kept.reason) == (Ruling.UNCLEAR, "nobody can tell")


def test_each_side_shows_one_reviewers_mark_in_their_colour(at_work, qtbot):
    page = page_of(at_work, qtbot, "adjudication")
    qtbot.waitUntil(lambda: page.dispute is not None)
    marks = [reader.marks() for reader in page.pair.readers]
    assert len({m[0].hue for m in marks}) == 2
    assert {m[0].label.split(" ")[1] for m in marks} == {"Confirmed", "Dismissed"}


def test_work_shows_what_is_late_and_leads_to_it(at_work, qtbot):
    page = page_of(at_work, qtbot, "worklist")
    page.whose.choose(None)
    assert all(t.done for t in page._read.tasks), "both have finished"
    page._go(page.task)
    assert at_work.window.places.here == "read"
    assert at_work.navigator.document == page.task.assignment.document


def test_the_map_leads_to_what_is_behind_its_cell(at_work, qtbot):
    page = page_of(at_work, qtbot, "agreement")
    qtbot.waitUntil(lambda: len(page._found.people) == 2, timeout=20_000)
    page.map.go((1, 0))
    (row,) = page.behind.grid.rows()
    page._go(row.record)
    assert at_work.navigator.finding == row.record.id


def test_others_are_shown_beside_and_where_they_differ(at_work, qtbot):
    projection, window = at_work.window.projection, at_work.window
    finding = projection.bench.store.records(Finding, layer=MACHINE_LAYER)[0]
    document = finding.sides[0].passages[0].document
    assert not [m for m in projection.marks(document) if m.hue is not None]
    window.reviewers.show_layers("beside")
    marks = [m for m in projection.marks(document) if m.hue is not None]
    assert {next(t.value for t in m.traits if t.facet == "who") for m in marks} == {BOTA, LONG}
    assert [p.name for p, _ in projection.rulings_beside(finding.id)] == [BOTA, LONG]
    assert "BO Confirmed" in projection.findings.beside(finding.id)


def test_without_anything_each_desk_says_what_to_do(program, qtbot, tmp_path):
    create_project_session(tmp_path / "new.kza", title="New", reviewer_name="Aliya").close()
    program.desk.open(tmp_path / "new.kza")
    qtbot.waitUntil(lambda: program.desk.bench is not None and program.jobs.at_rest)
    for place, words in (
        ("worklist", "Nothing is handed out yet"),
        ("adjudication", "Nobody differs"),
        ("agreement", "Nothing to compare yet"),
    ):
        page = page_of(program, qtbot, place)
        assert page._empty.title.text() == words
        assert page._empty.isVisible()
