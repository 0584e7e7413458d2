"""Two read one article blind and differ, a lead settles it, and the agreed layer goes out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hands import choose, form, form_closes, look, pick, save_as
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from reviewer import CTRL, SHIFT, pause

from kzannotate.domain.project import AGREED_LAYER
from kzannotate.domain.project import Reviewer as Person
from kzannotate.domain.verdict import Ruling, Verdict
from kzannotate.gui.plain import isolate
from kzannotate.gui.reviewers.forms import ErrandForm, PersonForm
from kzannotate.workbench.adjudicating.dispute import Status
from kzannotate.workbench.reviewer_agreement.figures import Group, Measure, What

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reviewer import Reviewer

CANARY = "KANARI"
BOTA, DANA = "Bota Sarsen", "Dana Kim"
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def three_reviewers(reviewer: Reviewer) -> None:
    """The lead hands an article to two, who read it blind; she settles where they differ."""
    program = reviewer.program
    reviewer.click(reviewer.window.welcome.sample)
    reviewer.wait(lambda: program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
    lead = program.desk.bench.reviewer.name
    _lead(reviewer)
    for name in (BOTA, DANA):
        _hand_out_blind(reviewer, name)
    _work_as(reviewer, BOTA)
    _first_reading(reviewer)
    _work_as(reviewer, DANA)
    _second_reading(reviewer)
    _work_as(reviewer, lead)
    _settle(reviewer)
    _see_how_far_they_agree(reviewer)
    _send_out(reviewer)


def _lead(reviewer: Reviewer) -> None:
    """Say in the menu of the reviewers that one leads."""
    reviewer.choose_from_menu("reviewers", "reviewers")
    shown = form(reviewer, PersonForm)
    pick(reviewer, shown.role, "Lead")
    look(reviewer, "reviewers")
    reviewer.click(shown.done_)
    form_closes(reviewer)
    assert reviewer.program.desk.bench.reviewer.leads


def _hand_out_blind(reviewer: Reviewer, name: str) -> None:
    """Hand the open article out as a blind second reading, with the keyboard."""
    reviewer.press(Qt.Key.Key_U, CTRL | SHIFT)
    shown = form(reviewer, ErrandForm)
    shown.who.setFocus()
    shown.who.lineEdit().selectAll()
    reviewer.type(name)
    reviewer.click(shown.has_day)
    reviewer.click(shown.blind)
    assert shown.second.isChecked()
    look(reviewer, "hand-out")
    reviewer.click(shown.done_)
    form_closes(reviewer)


def _work_as(reviewer: Reviewer, name: str) -> None:
    """Hand the window to another reviewer, from the foot of the window."""
    window, program = reviewer.window, reviewer.program
    document = program.navigator.document
    choose(reviewer, window.status.reviewer, isolate(name))
    reviewer.wait(lambda: program.desk.bench.reviewer.name == name, f"{name} works")
    reviewer.wait(lambda: program.navigator.document is not None, "an article")
    reviewer.wait_until_saved()
    program.navigator.open_document(document)
    reviewer.wait(window.status.bell.isVisible, "the bell")


def _rule(reviewer: Reviewer, reason: str, ruling: Ruling) -> None:
    window = reviewer.window
    window.article.reader.setFocus()
    reviewer.press(Qt.Key.Key_F8)
    reviewer.wait(lambda: window.card.row is not None, "a finding in hand")
    reviewer.click(window.card.ruling.reason)
    reviewer.type(reason)
    reviewer.click(window.card.ruling.buttons[ruling])
    reviewer.wait_until_saved()


def _first_reading(reviewer: Reviewer) -> None:
    window = reviewer.window
    assert window.reviewers.bar.isVisible(), "she reads blind"
    assert window.status.bell.text() == "1", "she is told of it"
    _rule(reviewer, f"{CANARY} reason", Ruling.DISMISSED)
    reviewer.press(Qt.Key.Key_C, CTRL | SHIFT)
    reviewer.type(f"{CANARY} comment for @dan")
    reviewer.wait(window.notes.offers.list.isVisible, "her colleague's name")
    look(reviewer, "names")
    reviewer.press(Qt.Key.Key_Return)
    assert window.notes.composer.field.toPlainText().endswith(f"@{DANA} ")
    reviewer.press(Qt.Key.Key_Return, CTRL)
    reviewer.wait_until_saved()
    look(reviewer, "blind")
    reviewer.click(window.reviewers.bar.done)
    reviewer.wait(window.reviewers.bar.isHidden, "she sees all now")
    reviewer.wait_until_saved()


def _second_reading(reviewer: Reviewer) -> None:
    window = reviewer.window
    _rule(reviewer, "it is wrong", Ruling.CONFIRMED)
    window.reviewers.show_layers("beside")
    for column in range(window.review.tabs.count()):
        window.review.tabs.setCurrentIndex(column)
        pause(80)
        _nothing_of_the_first_reading(window, f"column {column}")
    for place in ("worklist", "adjudication", "agreement", "cases"):
        window.places.go(place)
        reviewer.wait_until_saved()
        _nothing_of_the_first_reading(window, place)
    window.places.go("read")
    assert CANARY not in _written_out(reviewer, "blind.jsonl")
    reviewer.click(window.reviewers.bar.done)
    reviewer.wait(window.reviewers.bar.isHidden, "she sees all now")
    reviewer.wait(lambda: window.status.bell.text() == "2", "and is told of the comment")
    assert CANARY in _seen(window)
    look(reviewer, "unveiled")


def _settle(reviewer: Reviewer) -> None:
    window = reviewer.window
    reviewer.press(Qt.Key.Key_F11, CTRL)
    page = window.places.page("adjudication")
    reviewer.wait(lambda: page.dispute is not None and page.dispute.finding, "the dispute")
    pane, people = page.pane, reviewer.program.desk.bench.store.records(Person)
    dana = next(p.id for p in people if p.name == DANA)
    look(reviewer, "adjudication")
    reviewer.click(pane.reason)
    reviewer.type("The reference is clear")
    reviewer.click(pane.accepts[dana])
    reviewer.wait_until_saved()
    reviewer.wait(lambda: page.dispute.status is Status.SETTLED, "it is settled")
    reviewer.click(page.merge)
    reviewer.wait_until_saved()
    (verdict,) = reviewer.program.desk.bench.store.records(Verdict, layer=AGREED_LAYER)
    assert (verdict.ruling, verdict.reason) == (Ruling.CONFIRMED, "it is wrong")
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait_until_saved()
    reviewer.press(Qt.Key.Key_Z, CTRL | SHIFT)
    reviewer.wait_until_saved()


def _see_how_far_they_agree(reviewer: Reviewer) -> None:
    window = reviewer.window
    reviewer.press(Qt.Key.Key_F12, CTRL)
    page = window.places.page("agreement")
    reviewer.wait(lambda: page._found.people, "the figures")
    look(reviewer, "agreement")
    assert page._found.figure(Measure.ALPHA, What.RULINGS, Group.ALL).count == 1
    reviewer.click(page.map, page.map.cell_of((1, 0)).center().toPoint())
    (row,) = page.behind.grid.rows()
    assert not row.record.agreed
    assert sorted(value for _, value in row.record.values) == ["confirmed", "dismissed"]


def _send_out(reviewer: Reviewer) -> None:
    lines = map(json.loads, _written_out(reviewer, "all.jsonl").splitlines())
    agreed = [x for x in lines if x.get("layer") == AGREED_LAYER]
    assert {x["kind"] for x in agreed} == {"verdict", "adjudication"}
    assert next(x for x in agreed if x["kind"] == "adjudication")["reason"]


def _written_out(reviewer: Reviewer, name: str) -> str:
    reviewer.press(Qt.Key.Key_E, CTRL)
    return save_as(reviewer, name).read_text("utf-8")


def _nothing_of_the_first_reading(window: QWidget, where: str) -> None:
    told = [line for line in _seen(window).splitlines() if CANARY in line]
    assert told == [], f"{where}: {told}"


def _seen(window: QWidget) -> str:
    """All words that the window shows or tells, and those behind its lists."""
    QApplication.processEvents()
    return "\n".join(said for top in QApplication.topLevelWidgets() for said in _words(top) if said)


def _words(widget: QWidget) -> Iterator[str]:
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (f"{_kin(each)}: {said}" for said in _said_by(each) if said)
    for model in widget.findChildren(QAbstractItemModel):
        yield from _of_model(model)
    for document in widget.findChildren(QTextDocument):
        yield document.toPlainText()


def _kin(widget: QWidget) -> str:
    return f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"


def _said_by(each: QWidget) -> Iterator[str]:
    yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription())
    for ask in ("text", "placeholderText", "title"):
        found = getattr(each, ask, None)
        said = found() if callable(found) else found
        yield said if isinstance(said, str) else ""
    if isinstance(each, (QTextEdit, QPlainTextEdit)):
        yield each.toPlainText()
    marks = getattr(each, "marks", None)
    yield repr(marks()) if callable(marks) else ""


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(300, model.rowCount(QModelIndex()))):
        for column in range(model.columnCount(QModelIndex())):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in _ROLES)
