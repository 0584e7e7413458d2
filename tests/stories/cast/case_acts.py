"""How a conflict becomes a case that two people stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from reviewer import CTRL, SHIFT

from kzannotate.domain.case import Case

if TYPE_CHECKING:
    from reviewer import Reviewer


def case_of_a_conflict(reviewer: Reviewer) -> None:
    """From a finding to its case: the claim, words of an article as evidence, and a rating."""
    program, window = reviewer.program, reviewer.window
    program.desk.open_sample(reviewer.folder / "sample.kza")
    reviewer.wait(lambda: program.navigator.document is not None, "an article")
    rows = program.projection.findings.rows()
    conflict = next(r.finding for r in rows if r.finding.is_conflict and r.finding.severity.loud)
    program.navigator.choose_finding(conflict.id)
    reviewer.press(Qt.Key.Key_A, CTRL | SHIFT)
    reviewer.wait(lambda: window.places.here == "cases", "the desk of cases")
    page = window.places.page("cases")
    reviewer.wait(lambda: page.case is not None and page.isVisible(), "the case")
    page.sheet.fields["claim"].setFocus()
    reviewer.type("Two spellings of one name")
    reviewer.press(Qt.Key.Key_F4)
    reviewer.wait(lambda: window.places.here == "read", "the articles")
    reviewer.wait_until_saved()
    assert _kept(reviewer).claim == "Two spellings of one name"
    passage = conflict.sides[0].passages[0]
    program.navigator.show_passage(passage)
    window.texts.reader.select(passage.span)
    reviewer.press(Qt.Key.Key_J, CTRL | SHIFT)
    reviewer.wait(lambda: len(_kept(reviewer).exhibits) == 1, "the evidence")
    reviewer.wait(lambda: window.places.here == "cases", "the case again")
    rating = page.sheet.judging.rating
    rating.setFocus()
    reviewer.press(Qt.Key.Key_Down)
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait_until_saved()
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait_until_saved()


def _kept(reviewer: Reviewer) -> Case:
    return reviewer.program.desk.bench.store.records(Case)[0]
