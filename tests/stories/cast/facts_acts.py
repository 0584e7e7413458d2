"""How a fact-checker puts the reference right, seeing first what that would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hands import click_cell, form, form_closes, look, save_as
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from reviewer import CTRL, SHIFT

from kzannotate.gui.desks.facts.effects_form import EffectsForm
from kzannotate.gui.entities.fact_form import FactForm

if TYPE_CHECKING:
    from reviewer import Reviewer

    from kzannotate.domain.entity import Fact
    from kzannotate.gui.desks.facts.page import FactsPage


def a_fact_is_put_right(reviewer: Reviewer, typed: str, now: str) -> None:
    """Find a number, change it, leave it, change it again, keep what it does, undo.

    Args:
        reviewer: at work.
        typed: what finds the fact.
        now: its value from now on.
    """
    page = _at_the_facts(reviewer)
    fact = _find(reviewer, page, typed)
    before = _findings(reviewer)
    effects = _change(reviewer, page, now)
    assert "finding" in effects
    reviewer.press(Qt.Key.Key_Escape)
    asked = form(reviewer, FactForm)
    assert asked.value.text() == now, "the form holds what was typed when its effects are left"
    reviewer.click(asked.done_)
    agreed = form(reviewer, EffectsForm)
    reviewer.click(agreed.done_)
    form_closes(reviewer)
    reviewer.wait(lambda: _findings(reviewer) != before, "other findings")
    reviewer.wait(lambda: page.fact is None, "no fact that fits what was typed")
    look(reviewer, "kept")
    reviewer.click(page.typed)
    reviewer.press(Qt.Key.Key_Escape)
    reviewer.wait(lambda: page.fact is not None, "all facts")
    kept = reviewer.program.desk.bench.store.record(type(fact), fact.id)
    assert str(kept.value) == now


def facts_go_out(reviewer: Reviewer) -> None:
    """The list as it is shown, as a table and as JSON; then all of it is taken back."""
    page = _at_the_facts(reviewer)
    for name in ("facts.csv", "facts.json"):
        reviewer.click(page.links["export"])
        save_as(reviewer, name)
    before = _findings(reviewer)
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait(lambda: _findings(reviewer) != before, "the findings as they were")
    reviewer.wait_until_saved()


def _at_the_facts(reviewer: Reviewer) -> FactsPage:
    reviewer.press(Qt.Key.Key_F11, SHIFT)
    page: FactsPage = reviewer.window.places.page("facts")
    reviewer.wait(lambda: page.isVisible() and page.fact is not None, "the facts")
    return page


def _find(reviewer: Reviewer, page: FactsPage, typed: str) -> Fact:
    before = page.grid.model().rowCount()
    reviewer.click(page.typed)
    reviewer.type(typed)
    reviewer.wait(lambda: 0 < page.grid.model().rowCount() < before, "fewer facts")
    look(reviewer, "facts")
    click_cell(reviewer, page.grid, page.grid.model().index(0, 1))
    return page.fact


def _change(reviewer: Reviewer, page: FactsPage, now: str) -> str:
    """Write another value with Enter on the row; returns what it would do, as the form says."""
    reviewer.press(Qt.Key.Key_Return)
    asked = form(reviewer, FactForm)
    reviewer.click(asked.value)
    reviewer.press(Qt.Key.Key_A, CTRL)
    reviewer.type(now)
    look(reviewer, "change")
    reviewer.press(Qt.Key.Key_Return)
    agreed = form(reviewer, EffectsForm)
    look(reviewer, "effects")
    lists = agreed.findChildren(QListWidget)
    assert lists, "the change of the fact touches nothing"
    return f"{lists[0].accessibleName()} finding {lists[0].item(0).text()}"


def _findings(reviewer: Reviewer) -> set[tuple[str, str]]:
    found = (row.finding for row in reviewer.program.projection.findings.rows())
    return {(finding.id, finding.severity.value) for finding in found}
