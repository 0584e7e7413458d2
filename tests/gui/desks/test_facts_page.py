"""The desk of facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzannotate.domain.entity import Fact, FactStatus
from kzannotate.gui.desks.facts import lists
from kzannotate.gui.desks.facts.effects_form import EffectsForm
from kzannotate.gui.dialogs.fact_import import FactImportForm
from kzannotate.gui.entities.fact_form import FactForm
from kzannotate.workbench import viewing

if TYPE_CHECKING:
    from kzannotate.gui.desks.facts.page import FactsPage


@pytest.fixture
def page(at_work, qtbot) -> FactsPage:
    """The desk of facts of the sample."""
    at_work.window.places.go("facts")
    page = at_work.window.places.page("facts")
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() > 0 and at_work.jobs.at_rest)
    return page


def _form(qtbot, kind):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=20_000)
    return QApplication.activeModalWidget()


def _facts(page) -> list[Fact]:
    return page.tools.desk.bench.store.records(Fact)


def test_all_facts_are_listed_and_narrowed(page, qtbot):
    assert page.grid.grid.rowCount() == len(_facts(page))
    page.status.choose("withdrawn")
    page.narrow()
    qtbot.waitUntil(lambda: page.grid.grid.rowCount() == 0)


def test_a_change_is_kept_only_after_what_it_affects_was_seen(page, at_work, qtbot):
    fact = page.fact
    page.links["change"].click()
    form = _form(qtbot, FactForm)
    form.status.setCurrentIndex(form.status.findData("contested"))
    form.done_.click()
    effects = _form(qtbot, EffectsForm)
    assert page.tools.desk.bench.store.record(Fact, fact.id) == fact
    with qtbot.waitSignal(form.finished):
        effects.done_.click()
    kept = page.tools.desk.bench.store.record(Fact, fact.id)
    assert kept == replace(fact, status=FactStatus.CONTESTED)


def test_what_is_left_changes_nothing_and_the_form_stays(page, qtbot):
    before = _facts(page)
    page.links["change"].click()
    form = _form(qtbot, FactForm)
    form.value.setText("4711")
    form.done_.click()
    _form(qtbot, EffectsForm).reject()
    assert form.isVisible()
    assert _facts(page) == before
    form.reject()


def test_a_day_that_is_none_is_told_in_the_form(page, qtbot):
    page.links["change"].click()
    form = _form(qtbot, FactForm)
    form.first.setText("soon")
    form.done_.click()
    qtbot.waitUntil(form.complaint.isVisible, timeout=20_000)
    form.reject()


def test_a_finding_against_a_fact_is_told_to_vanish_with_it(page, at_work, qtbot):
    bench = page.tools.desk.bench
    finding = next(r.finding for r in viewing.findings(bench) if r.finding.fact)
    page.gestures.remove(bench.store.record(Fact, finding.fact))
    effects = _form(qtbot, EffectsForm)
    assert finding.id in {f.id for f in effects._effects.vanishing}
    effects.reject()


def test_a_list_is_looked_at_before_it_comes_in(page, at_work, qtbot, tmp_path):
    path = tmp_path / "facts.csv"
    path.write_text(
        "entity,property,value\nkazakhstan,edition,77\nnobody at all,edition,1\n", "utf-8"
    )
    lists.look_at(page.tools, page.gestures, path)
    form = _form(qtbot, FactImportForm)
    form.done_.click()
    with qtbot.waitSignal(form.finished, timeout=20_000):
        _form(qtbot, EffectsForm).done_.click()
    assert 77 in [f.value for f in _facts(page)]


def test_the_claim_of_a_finding_becomes_a_fact(page, at_work, qtbot):
    window = at_work.window
    rows = viewing.findings(page.tools.desk.bench)
    finding = next(r.finding for r in rows if r.finding.rule == "reference-fact")
    window.places.go("read")
    at_work.navigator.choose_finding(finding.id)
    window.actions_["make_fact"].trigger()
    form = _form(qtbot, FactForm)
    assert form.owner.entity == finding.entity
    assert form.sources.evidence()[0].document == finding.sides[0].passages[0].document
    form.reject()


def test_what_is_shown_is_written_as_a_table(page, at_work, qtbot, tmp_path):
    path = tmp_path / "out.csv"
    with qtbot.waitSignal(at_work.desk.written, timeout=20_000):
        lists.write_out(page.tools, _facts(page)[:3], path)
    assert path.read_bytes().count(b"\r\n") >= 4


def test_keys_lead_to_the_search_field_and_back(page, qtbot):
    qtbot.keyClick(page.grid, "/")
    assert page.typed.hasFocus()
    qtbot.keyClicks(page.typed, "no such fact")
    qtbot.waitUntil(lambda: page.fact is None)
    qtbot.keyClick(page.typed, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.fact is not None)
    assert page.grid.hasFocus()
