"""The desks of work, adjudication and reviewer agreement, and others' decisions in the reader."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from kzannotate.domain.adjudication import Matter
from kzannotate.domain.document import Document
from kzannotate.domain.finding import Finding
from kzannotate.domain.project import AGREED_LAYER, MACHINE_LAYER
from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.domain.remark import Tag
from kzannotate.domain.span import Span
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.gui.plain import isolate
from kzannotate.text.words import words_in
from kzannotate.workbench.adjudicating.dispute import Status
from kzannotate.workbench.assigning import Errand, entrust, finish
from kzannotate.workbench.correcting import correct
from kzannotate.workbench.relating import passage_at, relate
from kzannotate.workbench.reviewers import describe
from kzannotate.workbench.ruling import rule_on
from kzannotate.workbench.session import create_project_session, open_session
from kzannotate.workbench.tagging import tag

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
    third = page.pane.third
    third.ruling.setCurrentIndex(third.ruling.findData(Ruling.UNCLEAR))
    third.done.click()
    qtbot.waitUntil(at_work.window.notice.isVisible, timeout=20_000)
    page.pane.reason.setText("nobody can tell")
    third.done.click()
    qtbot.waitUntil(lambda: page.dispute.status is Status.SETTLED, timeout=20_000)
    (kept,) = page.tools.desk.bench.store.records(Verdict, layer=AGREED_LAYER)
    assert (kept.ruling, kept.reason) == (Ruling.UNCLEAR, "nobody can tell")


@pytest.fixture
def bench_of(sample):
    """A session of one of the reviewers, closed at the end."""
    with ExitStack() as stack:

        def opened(name):
            bench = open_session(sample, reviewer_name=name)
            stack.callback(bench.close)
            return bench

        yield opened


def differ(bench_of, verb):
    """What two reviewers do to the first two words of an article."""
    for name in (BOTA, LONG):
        bench = bench_of(name)
        document = bench.store.records(Document)[0].id
        first, second = words_in(bench.store.text(document), Span(0, 40))[:2]
        verb(bench, document, first, second, name == BOTA)


def tag_them(bench, document, first, second, is_bota):
    tag(bench, "sums" if is_bota else "names", document, first)


def relate_them(bench, document, first, second, is_bota):
    kind = RelationKind.SAME_CLAIM if is_bota else RelationKind.CONTRADICTS
    relate(bench, *(passage_at(bench, document, s) for s in (first, second)), kind)


def correct_them(bench, document, first, second, is_bota):
    correct(bench, document, first, "بدل" if is_bota else "عوض")


def matter_on(at_work, qtbot, matter):
    page = page_of(at_work, qtbot, "adjudication")
    page.renew()
    qtbot.waitUntil(lambda: any(d.matter is matter for d in page._found), timeout=20_000)
    wanted = (n for n, d in enumerate(page._wanted()) if d.matter is matter)
    page.grid._choose(next(wanted))
    return page


def settled(page, qtbot, kind):
    qtbot.waitUntil(lambda: page.dispute.status is Status.SETTLED, timeout=20_000)
    return page.tools.desk.bench.store.records(kind, layer=AGREED_LAYER)


def test_ticked_tags_hold_together(at_work, qtbot, bench_of):
    differ(bench_of, tag_them)
    page = matter_on(at_work, qtbot, Matter.TAGS)
    assert page.pair.readers[0].marks()[0].label == f"BO {isolate('#sums')}"
    for box, _ in page.pane._picks:
        box.click()
    page.pane.together.click()
    assert sorted(t.text for t in settled(page, qtbot, Tag)) == ["names", "sums"]


def test_two_passages_are_related_as_one_reviewer_has_it(at_work, qtbot, bench_of):
    differ(bench_of, relate_them)
    page = matter_on(at_work, qtbot, Matter.RELATION)
    assert page.pane.third.kind.isVisible()
    assert not page.pane.together.isVisible()
    next(iter(page.pane.accepts.values())).click()
    assert len(settled(page, qtbot, Relation)) == 1


def test_an_adjudicator_corrects_words_as_nobody_did(at_work, qtbot, bench_of):
    differ(bench_of, correct_them)
    page = matter_on(at_work, qtbot, Matter.CORRECTION)
    page.pane.third.words.setText("غير")
    page.pane.reason.setText("as the source has it")
    page.pane.third.done.click()
    assert [c.replacement for c in settled(page, qtbot, Correction)] == ["غير"]


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
