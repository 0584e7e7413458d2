"""The desk for corrections and quality, and the marks that it leaves in the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from kzannotate.domain.mention import Standing
from kzannotate.domain.quality import FaultKind, FaultSeverity
from kzannotate.domain.span import Passage, Span
from kzannotate.formats.corrected.model import Amendment, CorrectedArticle, Showing, pieces
from kzannotate.gui.desks.corrections.delegate import change_parts
from kzannotate.gui.desks.corrections.dialogs import CorrectionDialog, FaultDialog
from kzannotate.gui.desks.corrections.tracked_view import TrackedView
from kzannotate.workbench import correcting, faults
from kzannotate.workbench.corrections import CorrectionRow, corrections

if TYPE_CHECKING:
    from kzannotate.gui.desks.corrections.page import CorrectionsPage


@pytest.fixture
def page(at_work, qtbot) -> CorrectionsPage:
    at_work.window.places.go("corrections")
    made = at_work.window.places.page("corrections")
    qtbot.waitUntil(lambda: made.tracked.article is not None, timeout=10_000)
    return made


def settled(qtbot, page: CorrectionsPage) -> list[CorrectionRow]:
    qtbot.waitUntil(lambda: page.tools.desk.jobs.at_rest, timeout=10_000)
    return page.list.model.rows()


def test_every_suggestion_is_listed_with_its_article_beside_it(page: CorrectionsPage) -> None:
    rows = page.list.model.rows()
    assert len(rows) > 3
    assert page.tracked.article.id == rows[0].passage.document
    assert rows[0].words in page.tracked.toPlainText()


@pytest.mark.parametrize(
    ("key", "standing"),
    [("a", Standing.ACCEPTED), ("r", Standing.REJECTED), ("ش", Standing.ACCEPTED)],
)
def test_a_letter_decides_on_the_correction_in_hand(page, qtbot, key, standing) -> None:
    page.list.setFocus()
    with qtbot.waitSignal(page.tools.desk.revised):
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key)
        QApplication.sendEvent(page.list.view, press)
    assert settled(qtbot, page)[0].standing is standing


def test_all_of_a_rule_are_accepted_in_one_gesture(page: CorrectionsPage, qtbot) -> None:
    page.decide("same_rule")
    chosen = {row.id for row in page.list.rows()}
    assert len(chosen) > 1
    with qtbot.waitSignal(page.tools.desk.revised):
        page.decide("accept")
    accepted = {r.id for r in settled(qtbot, page) if r.standing is Standing.ACCEPTED}
    assert accepted == chosen
    assert page.tools.projection.undoable.verb == "accept correction"


def test_a_refused_correction_leaves_the_article_as_it_is(page: CorrectionsPage, qtbot) -> None:
    words = page.list.current().words
    with qtbot.waitSignal(page.tools.desk.revised):
        page.decide("refuse")
    settled(qtbot, page)
    held = page.list.current().passage.quote
    assert f"{held.prefix}{held.exact}" in page.tracked.toPlainText()
    assert f"{held.exact}\u2009{words}" not in page.tracked.toPlainText()


def test_filters_leave_what_passes(page: CorrectionsPage) -> None:
    page.bar.standing.choose("accepted")
    assert page.list.model.rowCount() == 0
    page.bar.standing.choose(None)
    page.bar.field.setText("Organization")
    assert [row.passage.text for row in page.list.model.rows()] == [
        "Organization of Turkish States"
    ]


def test_a_selection_in_the_tracked_article_is_one_of_the_stored_text(
    page: CorrectionsPage,
) -> None:
    view, text = page.tracked, page.tracked.article.text
    row = page.list.current()
    word = text[row.passage.span.end :].split()[1]
    cursor = view.document().find(word, view.toPlainText().index(row.words))
    view.setTextCursor(cursor)
    assert view.selected_span().of(text) == word
    assert page.bar.by_hand.isEnabled()


def test_a_selection_in_changed_words_is_all_of_them(qtbot) -> None:
    view = TrackedView()
    qtbot.addWidget(view)
    article = CorrectedArticle(
        "a", "t", "ar", "دعم للصندوق أمس", (Amendment("c", Span(4, 11), "للبنك", accepted=False),)
    )
    view.show_article(article, pieces(article, Showing.TRACKED))
    cursor = QTextCursor(view.document())
    cursor.setPosition(6)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == Span(4, 11)
    assert view.toPlainText() == "دعم للصندوق\u2009للبنك أمس"


def test_a_row_shows_whole_arabic_words() -> None:
    text = "دعم للصندوق أمس"
    passage = Passage.at("a", text, Span(5, 11))
    row = CorrectionRow("c", passage, "لبنك", Standing.PROPOSED)
    assert change_parts(row) == ("دعم ", "للصندوق", "للبنك", " أمس")


def test_a_correction_by_hand_must_change_the_words(qtbot) -> None:
    dialog = CorrectionDialog(Passage.at("a", "one two", Span(0, 3)), None)
    qtbot.addWidget(dialog)
    assert not dialog.done_button.isEnabled()
    dialog.words.setPlainText("ten")
    with qtbot.waitSignal(dialog.written) as told:
        dialog.accept()
    assert told.args == ["ten", ""]


def test_a_fault_has_a_kind_a_severity_and_a_note(qtbot) -> None:
    dialog = FaultDialog(Passage.at("a", "one two", Span(0, 3)), None)
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(FaultKind.OMISSION.value))
    with qtbot.waitSignal(dialog.described) as told:
        dialog.accept()
    assert told.args == [FaultKind.OMISSION, FaultSeverity.MINOR, ""]


def test_faults_and_corrections_by_hand_are_marks_of_the_reader(projection, bench) -> None:
    document = next(iter(bench.store.listing.ids()))
    fault = faults.mark_fault(
        bench, document, Span(0, 4), FaultKind.STYLE, FaultSeverity.MAJOR, "x"
    )
    made = correcting.correct(bench, document, Span(6, 9), "x")
    marks = {mark.id: mark.label for mark in projection.marks(document)}
    assert (marks[fault.id], marks[made.id]) == ("Style", "x")


def test_the_reader_asks_what_is_wrong_with_selected_words(at_work, qtbot) -> None:
    window = at_work.window
    window.article.reader.select(Span(0, 5))
    window.mending.mark_fault()
    dialog = window.findChild(FaultDialog)
    dialog.accept()
    qtbot.waitUntil(lambda: len(faults.faults(at_work.desk.bench)) == 1, timeout=5_000)


def test_the_quality_of_the_project_is_counted(page: CorrectionsPage, qtbot) -> None:
    page.bar.quality.setChecked(True)
    qtbot.waitUntil(lambda: page.quality.model.rowCount() > 0, timeout=10_000)
    for view in ("rules", "terms", "faults", "articles"):
        page.quality.choice.choose(view)
        head = page.quality.model.headerData(0, Qt.Orientation.Horizontal)
        assert head


def test_the_corrected_article_is_written_where_one_asks(page, qtbot, tmp_path) -> None:
    row = page.list.current()
    correcting_of = page.tools.desk.bench
    assert corrections(correcting_of, row.passage.document)
    with qtbot.waitSignal(page.tools.desk.written):
        page.sending.write(tmp_path / "a.docx", row.passage.document, "tracked")
    assert (tmp_path / "a.docx").read_bytes().startswith(b"PK")
