"""The models on the sample project."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from kzannotate.domain.finding import Severity
from kzannotate.domain.verdict import Ruling
from kzannotate.gui.models.document_model import DocumentFilter
from kzannotate.gui.models.finding_model import FindingFilter, Sieve, is_open
from kzannotate.workbench.ruling import rule_on

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
TOOLTIP = Qt.ItemDataRole.ToolTipRole
READ_OUT = Qt.ItemDataRole.AccessibleTextRole


@pytest.mark.parametrize("name", ["documents", "findings", "revisions"])
def test_qt_finds_nothing_wrong_with_it(projection, name):
    model = getattr(projection, name)
    tester = QAbstractItemModelTester(model, FATAL)
    assert tester.model().rowCount() > 0


def test_qt_finds_nothing_wrong_with_the_filters(projection):
    shown = FindingFilter(projection.findings)
    tester = QAbstractItemModelTester(shown, FATAL)
    shown.sift(Sieve(severity=Severity.ERROR))
    shown.sift(Sieve(state="ruled"))
    shown.sift(Sieve())
    assert tester.model().rowCount() == projection.findings.rowCount()


@pytest.mark.parametrize("name", ["documents", "findings", "revisions"])
def test_every_row_can_be_read_out(projection, name):
    model = getattr(projection, name)
    assert all(model.index(i).data(READ_OUT) for i in range(model.rowCount()))


def test_an_article_is_found_by_words_in_any_order_and_without_hamzas(projection):
    shown = DocumentFilter(projection.documents)
    shown.look_for("اسيا وزراء")
    assert shown.rowCount() == 1


def test_an_article_is_found_by_its_source(projection):
    shown = DocumentFilter(projection.documents)
    shown.look_for("caravan")
    assert [shown.index(0, 0).data()] == ["Astana gets ready for a summer of summits"]


def test_a_title_with_markup_is_shown_as_it_is_written(projection, bench):
    row = projection.documents.rows()[0]
    assert "&lt;" in projection.documents.words(_retitled(row, "<img src=x>"), TOOLTIP)


def _retitled(row, title):
    from dataclasses import replace

    return replace(row, document=replace(row.document, title=title))


def test_the_loudest_findings_come_first(projection):
    shown = [row.finding.severity for row in FindingFilter(projection.findings).rows()]
    assert shown == sorted(shown, key=list(Severity).index)


def test_a_filter_by_article_lets_only_its_findings_through(projection):
    shown = FindingFilter(projection.findings)
    shown.sift(Sieve(document="01-kokaral-dam"))
    assert shown.rows()
    assert all("01-kokaral-dam" in row.finding.documents for row in shown.rows())


def test_the_next_open_finding_goes_round_at_the_end(projection):
    shown = FindingFilter(projection.findings)
    still_open = [row.finding.id for row in shown.rows() if is_open(row)]
    assert shown.neighbour(still_open[-1], 1) == still_open[0]
    assert shown.neighbour(still_open[0], -1) == still_open[-1]


def test_a_ruling_takes_a_finding_out_of_the_open_ones(projection, bench):
    row = next(filter(is_open, projection.findings.rows()))
    before = projection.open_findings
    rule_on(bench, row.finding, Ruling.DISMISSED)
    assert projection.open_findings == before - 1


def test_undoing_is_possible_after_a_ruling_and_says_what(projection, bench):
    row = next(filter(is_open, projection.findings.rows()))
    rule_on(bench, row.finding, Ruling.UNCLEAR)
    assert projection.undoable.verb == "rule"
    assert projection.revisions.index(0).data().startswith("Ruled on a finding")


def test_entities_are_called_by_the_language_of_the_interface(projection):
    lexicon = projection.lexicon
    assert lexicon.called("cica", "en").startswith("Conference")
    assert lexicon.called("cica", "ar").startswith("مؤتمر")
    assert lexicon.called_shortly("cica", "en") == "CICA"


def test_an_unknown_entity_is_called_by_its_id(projection):
    assert projection.lexicon.called("no-such", "en") == "no-such"


def test_dismissed_findings_are_no_longer_painted(projection, bench):
    row = next(filter(is_open, projection.findings.rows()))
    document = min(row.finding.documents)
    assert row.finding.id in {m.id for m in projection.marks(document)}
    rule_on(bench, row.finding, Ruling.DISMISSED)
    assert row.finding.id not in {m.id for m in projection.marks(document)}
