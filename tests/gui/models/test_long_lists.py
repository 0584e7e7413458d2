"""Lists of any length: what is read, what is told again, and what is not held."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QListView

from kzannotate.domain.document import DocumentState
from kzannotate.domain.finding import Severity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.verdict import Ruling
from kzannotate.gui.models import document_model, finding_model, kept_rows
from kzannotate.gui.models.document_model import DocumentFilter
from kzannotate.gui.models.finding_model import FindingFilter, Sieve, is_open
from kzannotate.gui.models.rows import IdRole, RowRole
from kzannotate.gui.parts import row_view
from kzannotate.workbench import viewing
from kzannotate.workbench.history import undo
from kzannotate.workbench.ruling import rule_on, withdraw


@pytest.fixture
def reads(monkeypatch):
    """Ids of the articles whose rows were read."""
    found = []
    read = viewing.document_row

    def told(bench, document, tally):
        found.append(document)
        return read(bench, document, tally)

    monkeypatch.setattr(viewing, "document_row", told)
    return found


def test_an_article_is_read_when_somebody_looks_at_it_and_not_again(projection, reads):
    projection.attach(projection.bench)
    assert reads == []
    assert len({projection.documents.index(2).data() for _ in range(3)}) == 1
    assert len(reads) == 1


def test_rows_that_nobody_looks_at_any_more_are_let_go(projection, reads, monkeypatch):
    monkeypatch.setattr(kept_rows, "KEPT", 2)
    for number in (0, 1, 2, 0):
        projection.documents.at(number)
    assert len(reads) == 4


def test_a_ruling_reads_again_only_the_articles_that_it_touches(projection, bench, reads):
    row = next(filter(is_open, projection.findings.rows()))
    every = {r.document.id for r in projection.documents.rows()}
    reads.clear()
    rule_on(bench, row.finding, Ruling.CONFIRMED)
    assert {r.document.id for r in projection.documents.rows()} == every
    assert set(reads) == row.finding.documents


def test_after_rulings_the_lists_are_as_if_read_afresh(projection, bench):
    for row in list(filter(is_open, projection.findings.rows()))[:3]:
        rule_on(bench, row.finding, Ruling.CONFIRMED)
    withdraw(bench, projection.findings.rows()[0].finding)
    undo(bench)
    followed = projection.findings.rows(), projection.documents.rows(), projection.open_findings
    projection.attach(bench)
    afresh = projection.findings.rows(), projection.documents.rows(), projection.open_findings
    assert followed == afresh


def test_a_ruling_moves_no_finding(projection, bench, qtbot):
    row = next(filter(is_open, projection.findings.rows()))
    with qtbot.assertNotEmitted(projection.findings.modelReset):
        rule_on(bench, row.finding, Ruling.CONFIRMED)


def test_a_filter_still_holds_after_a_change_of_an_article(projection, bench):
    shown = DocumentFilter(projection.documents)
    shown.look_for("caravan")
    row = shown.index(0).data(RowRole)
    done = replace(row.document, state=DocumentState.DONE)
    bench.commit("state", [Change(SHARED_LAYER, row.document, done)])
    assert shown.index(0).data(RowRole).document.state is DocumentState.DONE
    assert shown.rowCount() == 1


def test_words_that_are_read_ahead_find_the_same(projection, qtbot):
    ahead, at_once = DocumentFilter(projection.documents), DocumentFilter(projection.documents)
    ahead.prepare()
    qtbot.waitUntil(lambda: ahead._coming is None)
    ahead.look_for("caravan")
    at_once.look_for("caravan")
    assert ahead.rowCount() == at_once.rowCount() == 1


def test_an_article_that_does_not_pass_has_no_place_among_those_that_do(projection):
    shown = DocumentFilter(projection.documents)
    shown.look_for("caravan")
    rows = range(projection.documents.rowCount())
    found = [shown.mapFromSource(projection.documents.index(n)).isValid() for n in rows]
    assert found.count(True) == 1


def test_findings_are_read_when_somebody_looks_and_let_go(projection, monkeypatch):
    read, found = viewing.finding_row, []
    monkeypatch.setattr(viewing, "finding_row", lambda b, id_: found.append(id_) or read(b, id_))
    monkeypatch.setattr(kept_rows, "KEPT", 2)
    projection.attach(projection.bench)
    assert found == []
    for number in (0, 1, 1, 2, 0):
        projection.findings.index(number).data()
    assert [found.count(projection.findings.id_at(n)) for n in range(3)] == [2, 1, 1]


def test_a_ruling_takes_one_row_out_of_the_open_ones_and_its_undoing_puts_it_back(
    projection, bench, qtbot
):
    shown = FindingFilter(projection.findings)
    shown.sift(Sieve(state="open"))
    before = [row.finding.id for row in shown.rows()]
    row = shown.index(1).data(RowRole)
    with qtbot.assertNotEmitted(shown.modelReset):
        rule_on(bench, row.finding, Ruling.CONFIRMED)
        assert [r.finding.id for r in shown.rows()] == before[:1] + before[2:]
        undo(bench)
        assert [r.finding.id for r in shown.rows()] == before


@pytest.mark.parametrize(
    "sieve",
    [
        Sieve(),
        Sieve(severity=Severity.ERROR),
        Sieve(state="open"),
        Sieve(state="ruled"),
        Sieve(document="01-kokaral-dam", state="open", loud=True),
        Sieve(rule="wrong-name"),
    ],
)
def test_an_index_lets_through_what_the_sieve_does(projection, bench, sieve):
    rule_on(bench, projection.findings.rows()[0].finding, Ruling.DISMISSED)
    shown = FindingFilter(projection.findings)
    shown.sift(sieve)
    assert shown.rows() == [r for r in projection.findings.rows() if sieve.lets_through(r)]


def test_where_all_rows_are_alike_a_word_in_one_moves_none(projection, qtbot, monkeypatch):
    view = row_view()
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.setModel(projection.findings)
    view.show()
    laid_out = []
    monkeypatch.setattr(QListView, "dataChanged", lambda *_: laid_out.append(1))
    index = projection.findings.index(0)
    projection.findings.dataChanged.emit(index, index)
    assert laid_out == []


def test_a_filter_shows_what_it_has_and_finds_the_rest_in_pieces(projection, qtbot, monkeypatch):
    monkeypatch.setattr(document_model, "_AT_ONCE", 0)
    monkeypatch.setattr(document_model, "_FOLDED_AT_ONCE", 1)
    passing = document_model.DocumentFilter(projection.documents)
    passing.look_for("a")
    assert passing.looking
    qtbot.waitUntil(lambda: not passing.looking)
    at_once = document_model.DocumentFilter(projection.documents)
    monkeypatch.setattr(document_model, "_AT_ONCE", 9)
    at_once.look_for("a")
    ids = [[f.index(n).data(IdRole) for n in range(f.rowCount())] for f in (passing, at_once)]
    assert ids[0] == ids[1] != []


def test_in_a_long_list_what_was_ruled_on_keeps_its_row_until_one_sifts(
    projection, bench, qtbot, monkeypatch
):
    monkeypatch.setattr(finding_model, "LONG", 2)
    shown = FindingFilter(projection.findings)
    shown.sift(Sieve(state="open"))
    before = shown.rowCount()
    row = shown.index(0).data(RowRole)
    with qtbot.waitSignal(shown.dataChanged):
        rule_on(bench, row.finding, Ruling.CONFIRMED)
    assert shown.index(0).data(RowRole).verdict is not None
    shown.sift(shown.sieve)
    assert shown.rowCount() == before - 1
