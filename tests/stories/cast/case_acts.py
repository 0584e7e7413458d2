"""How a conflict becomes a case that two people stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hands import agree, choose, form, form_closes, look, pick, reach, save_as
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from reviewer import CTRL, SHIFT

from kzannotate.domain.case import Case, CaseState, SecondOpinion
from kzannotate.gui.desks.cases.forms import ExhibitForm, OrganisationForm, PersonForm
from kzannotate.gui.dialogs.new_entity import ReviewerDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewer import Reviewer

    from kzannotate.domain.finding import Side
    from kzannotate.gui.desks.cases.page import CasesPage
    from kzannotate.gui.desks.cases.sheet import CaseSheet


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


def conflict_becomes_a_case(reviewer: Reviewer) -> None:
    """From a conflict between articles: claim, evidence, rating, a second reader by name."""
    page = _case_of_two_articles(reviewer)
    sheet = page.sheet
    look(reviewer, "case")
    reach(reviewer, sheet.fields["claim"])
    reviewer.type("The forum had 2400 guests")
    _address(reviewer, page)
    _file(reviewer, page)
    _words(reviewer, page)
    reach(reviewer, sheet.fields["reasoning"])
    reviewer.type("The organisers published the lists.")
    pick(reviewer, sheet.judging.rating, "Mostly true")
    reviewer.wait(lambda: _kept(reviewer).rating is not None, "the rating")
    pick(reviewer, sheet.judging.second, "Somebody else")
    form(reviewer, PersonForm)
    reviewer.type("Saya")
    look(reviewer, "second-reader")
    reviewer.press(Qt.Key.Key_Return)
    form_closes(reviewer)
    assert sheet.judging.rating.currentText().strip("\u2068\u2069") == "Mostly true"
    assert sheet.judging.second.currentText().strip("\u2068\u2069") == "Saya"
    look(reviewer, "judged")
    reach(reviewer, sheet.state.forward)
    reviewer.wait(lambda: _kept(reviewer).state is CaseState.SECOND_READING, "the second reading")
    reviewer.wait_until_saved()
    assert [e.source.title or e.passage.text for e in _kept(reviewer).exhibits][:2] == [
        "Lists of guests",
        "guests.txt",
    ]


def second_reader_agrees(reviewer: Reviewer) -> None:
    """Somebody else signs, opens the same project and stands for it; the case is decided."""
    _sign_as(reviewer, "Saya")
    page = _at_the_cases(reviewer)
    sheet = page.sheet
    reach(reviewer, sheet.opinion.buttons[SecondOpinion.AGREES])
    reviewer.wait(lambda: _kept(reviewer).opinion is SecondOpinion.AGREES, "the opinion")
    reviewer.wait(sheet.state.forward.isEnabled, "the way on")
    reach(reviewer, sheet.state.forward)
    reviewer.wait(lambda: _kept(reviewer).state is CaseState.DECIDED, "a decided case")
    reviewer.wait_until_saved()
    look(reviewer, "decided")


def case_goes_out(reviewer: Reviewer) -> None:
    """ClaimReview says what it lacks until it has it; then all that a case is sent out as."""
    sheet = _at_the_cases(reviewer).sheet
    choose(reviewer, sheet.send, "ClaimReview")
    box = form(reviewer, QMessageBox)
    look(reviewer, "lacks")
    assert "address of your own page" in box.detailedText() + box.informativeText()
    reviewer.press(Qt.Key.Key_Escape)
    form_closes(reviewer)
    _name_the_desk(reviewer, sheet)
    for entry, name in (
        ("ClaimReview", "claimreview.json"),
        ("All cases as AVeriTeC", "averitec.json"),
        ("Labelled pairs", "pairs.jsonl"),
        ("Report of the case", "case.html"),
        ("Report of the case", "case.pdf"),
    ):
        choose(reviewer, sheet.send, entry)
        if entry == "ClaimReview":
            assert "quotation" in agree(reviewer)
        save_as(reviewer, name)
    look(reviewer, "sent-out")


def _case_of_two_articles(reviewer: Reviewer) -> CasesPage:
    program, window = reviewer.program, reviewer.window
    reviewer.press(Qt.Key.Key_F4)
    for _ in range(60):
        reviewer.press(Qt.Key.Key_F8)
        sides = window.card.row.finding.sides
        if window.centre.currentWidget() is window.pair and _differ(sides):
            break
    look(reviewer, "conflict")
    reviewer.press(Qt.Key.Key_A, CTRL | SHIFT)
    reviewer.wait(lambda: window.places.here == "cases", "the desk of cases")
    page: CasesPage = window.places.page("cases")
    reviewer.wait(lambda: page.case is not None and page.isVisible(), "the case")
    assert page.case.findings == (program.navigator.finding,)
    return page


def _differ(sides: Sequence[Side]) -> bool:
    """Whether each side gives another value, such as another number."""
    return len({str(side.value) for side in sides}) == len(sides) > 1


def _at_the_cases(reviewer: Reviewer) -> CasesPage:
    reviewer.press(Qt.Key.Key_F6, SHIFT)
    page: CasesPage = reviewer.window.places.page("cases")
    reviewer.wait(lambda: page.case is not None and page.isVisible(), "the case")
    return page


def _address(reviewer: Reviewer, page: CasesPage) -> None:
    reach(reviewer, page.sheet.exhibits.address)
    asked = form(reviewer, ExhibitForm)
    reviewer.type("Lists of guests")
    reviewer.press(Qt.Key.Key_Tab)
    reviewer.type("https://example.org/guests")
    look(reviewer, "address")
    reviewer.click(asked.done_)
    form_closes(reviewer)


def _file(reviewer: Reviewer, page: CasesPage) -> None:
    path = reviewer.folder / "guests.txt"
    path.write_text("Guests by country.\n", encoding="utf-8")
    reach(reviewer, page.sheet.exhibits.file)
    reviewer.give_path(path)
    reviewer.wait(lambda: len(page.case.exhibits) == 2, "the file as evidence")
    reviewer.wait_until_saved()


def _words(reviewer: Reviewer, page: CasesPage) -> None:
    """Quote an article: the bar waits over the articles until words are selected."""
    reach(reviewer, page.sheet.exhibits.quote)
    reviewer.wait(lambda: reviewer.window.places.here == "read", "the articles")
    _confirm(reviewer, page.case.findings[0])
    passage = page.sheet.file.sides[0].passages[0]
    reviewer.program.navigator.show_passage(passage)
    reader = reviewer.window.texts.reader
    reader.select(passage.span)
    look(reviewer, "pick")
    reviewer.press(Qt.Key.Key_J, CTRL | SHIFT)
    reviewer.wait(lambda: len(_kept(reviewer).exhibits) == 3, "the words as evidence")
    reviewer.wait(lambda: reviewer.window.places.here == "cases", "the case again")
    look(reviewer, "evidence")


def _confirm(reviewer: Reviewer, finding: str) -> None:
    """Rule on the finding of the case, which is in hand still."""
    findings = reviewer.program.projection.findings
    assert reviewer.program.navigator.finding == finding
    reviewer.press(Qt.Key.Key_1, CTRL)
    reviewer.wait(lambda: findings.row(finding).verdict is not None, "the ruling")
    reviewer.wait_until_saved()


def _name_the_desk(reviewer: Reviewer, sheet: CaseSheet) -> None:
    choose(reviewer, sheet.send, "Name of the desk")
    asked = form(reviewer, OrganisationForm)
    reviewer.type("Reed Desk")
    reviewer.press(Qt.Key.Key_Tab)
    reviewer.type("https://example.org")
    reviewer.click(asked.done_)
    form_closes(reviewer)
    reach(reviewer, sheet.fields["page"])
    reviewer.type("https://example.org/forum")
    reviewer.press(Qt.Key.Key_Return, CTRL)
    reviewer.wait(lambda: bool(_kept(reviewer).page), "the address")
    reviewer.wait_until_saved()


def _sign_as(reviewer: Reviewer, name: str) -> None:
    """Close the project, give another name, open it again from the welcome page."""
    reviewer.press(Qt.Key.Key_W, CTRL)
    reviewer.wait(lambda: reviewer.program.desk.bench is None, "the welcome page")
    reviewer.choose_from_menu("edit", "reviewer")
    form(reviewer, ReviewerDialog)
    reviewer.press(Qt.Key.Key_A, CTRL)
    reviewer.type(name)
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: QApplication.activeModalWidget() is None, "the form closes")
    reviewer.come_back()
    reviewer.press(Qt.Key.Key_O, CTRL)
    reviewer.give_path(reviewer.folder / "desk.kza")
    reviewer.wait(lambda: reviewer.program.desk.bench is not None, "the project")
    reviewer.wait_until_saved()
    assert reviewer.program.desk.bench.reviewer.name == name
