"""Rulings on the finding in hand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kzannotate.domain.verdict import Ruling


def settle(program, qtbot):
    """Wait until everything is in the file."""
    qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=10_000)
    qtbot.wait(20)


def test_a_ruling_with_a_reason_goes_into_the_file_and_the_list(at_work, qtbot):
    at_work.window.reviewing.step(1)
    before = at_work.projection.open_findings
    at_work.window.card.ruling.reason.setText("the glossary is right")
    QTest.mouseClick(
        at_work.window.card.ruling.buttons[Ruling.CONFIRMED], Qt.MouseButton.LeftButton
    )
    settle(at_work, qtbot)
    verdict = at_work.window.card.row.verdict
    assert (verdict.ruling, verdict.reason) == (Ruling.CONFIRMED, "the glossary is right")
    assert at_work.projection.open_findings == before - 1
    assert at_work.window.card.ruling.buttons[Ruling.CONFIRMED].isChecked()


def test_a_correction_asks_for_the_words_first(at_work, qtbot):
    at_work.window.reviewing.step(1)
    bar = at_work.window.card.ruling
    QTest.mouseClick(bar.buttons[Ruling.CORRECTED], Qt.MouseButton.LeftButton)
    assert at_work.window.card.row.verdict is None
    assert bar.replacement.text() == at_work.window.card.row.finding.suggestion
    QTest.keyClick(bar.replacement, Qt.Key.Key_Return)
    settle(at_work, qtbot)
    assert at_work.window.card.row.verdict.ruling is Ruling.CORRECTED


def test_enter_in_the_reason_keeps_the_correction_that_is_being_written(at_work, qtbot):
    at_work.window.reviewing.step(1)
    bar = at_work.window.card.ruling
    at_work.window.reviewing.rule(Ruling.CORRECTED)
    bar.replacement.setText("a word of one's own")
    bar.reason.setText("house style")
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    settle(at_work, qtbot)
    row = at_work.window.card.row
    assert (row.verdict.reason, row.replacements) == ("house style", ("a word of one's own",))


def test_each_side_of_a_conflict_can_be_corrected_in_its_own_words(at_work, qtbot):
    rows = at_work.projection.findings.rows()
    finding = next(r.finding for r in rows if len(r.finding.sides) > 1)
    at_work.navigator.choose_finding(finding.id)
    bar = at_work.window.card.ruling
    at_work.window.reviewing.rule(Ruling.CORRECTED)
    last = bar.wordings.count() - 1
    for number, words in ((0, ""), (last, "the other side")):
        bar.wordings.setCurrentIndex(number)
        bar.wordings.activated.emit(number)
        bar.replacement.setText(words)
    at_work.window.reviewing.rule(Ruling.CORRECTED)
    settle(at_work, qtbot)
    row = at_work.window.card.row
    assert row.replacements == ("the other side",)
    assert row.instead_of(finding.sides[0].passages[0]) is None


def test_a_correction_shows_the_reviewers_words_and_not_the_suggestion(at_work, qtbot):
    at_work.window.reviewing.step(1)
    at_work.window.reviewing.rule(Ruling.CORRECTED)
    at_work.window.card.ruling.replacement.setText("a word of one's own")
    at_work.window.reviewing.rule(Ruling.CORRECTED)
    settle(at_work, qtbot)
    QTest.keyClick(at_work.window.card.ruling.reason, Qt.Key.Key_Return)
    settle(at_work, qtbot)
    assert at_work.window.card.ruling.replacement.text() == "a word of one's own"
    assert at_work.window.card.row.replacements == ("a word of one's own",)


def test_a_ruling_can_be_taken_back(at_work, qtbot):
    at_work.window.reviewing.step(1)
    at_work.window.reviewing.rule(Ruling.UNCLEAR)
    settle(at_work, qtbot)
    QTest.keyClick(at_work.window, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    settle(at_work, qtbot)
    assert at_work.window.card.row.verdict is None
