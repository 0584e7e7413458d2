"""How a translator decides on corrections, and takes articles and the quality report along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hands import choose, click_cell, form, form_closes, look, save_as
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from reviewer import CTRL, LEFT, NONE, SHIFT, pause

from kzannotate.domain.mention import Standing
from kzannotate.domain.quality import Fault
from kzannotate.gui.desks.corrections.dialogs import CorrectionDialog, FaultDialog

if TYPE_CHECKING:
    from reviewer import Reviewer

    from kzannotate.gui.desks.corrections.page import CorrectionsPage


def corrections_are_decided(reviewer: Reviewer) -> None:
    """All of a rule at once, undone with one key; then one by one, one in other words."""
    page = _at_the_corrections(reviewer)
    look(reviewer, "corrections")
    rules = [row.rule for row in page.list.model.rows()]
    rule = max(rules, key=rules.count)
    click_cell(reviewer, page.list.view, page.list.model.index(rules.index(rule), 0))
    of_rule = [row.id for row in page.list.model.rows() if row.rule == rule]
    assert len(of_rule) > 1
    reviewer.press(Qt.Key.Key_U)
    assert len(page.list.rows()) == len(of_rule)
    look(reviewer, "all-of-a-rule")
    reviewer.press(Qt.Key.Key_A)
    reviewer.wait(lambda: _standings(page, of_rule) == {Standing.ACCEPTED}, "all accepted")
    reviewer.wait_until_saved()
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait(lambda: _standings(page, of_rule) == {Standing.PROPOSED}, "none accepted")
    _decide(reviewer, page, 0, Qt.Key.Key_A, Standing.ACCEPTED)
    _decide(reviewer, page, page.list.model.rowCount() - 1, Qt.Key.Key_R, Standing.REJECTED)
    _other_words(reviewer, page)
    look(reviewer, "decided")


def corrected_article_goes_out(reviewer: Reviewer) -> None:
    """The article in hand as a Word document with tracked changes, as text and as a page."""
    page = _at_the_corrections(reviewer)
    click_cell(reviewer, page.list.view, page.list.model.index(0, 0))
    reviewer.wait(page.bar.export.isEnabled, "the article")
    for words, name in (
        ("All as tracked", "article.docx"),
        ("Accepted corrections", "article.txt"),
        ("Accepted made", "article.html"),
    ):
        choose(reviewer, page.bar.export, words)
        save_as(reviewer, name)
    look(reviewer, "articles-out")


def quality_is_reported(reviewer: Reviewer) -> None:
    """A fault that is marked by hand counts in the report, which goes out as page and table."""
    page = _at_the_corrections(reviewer)
    _select_a_word(reviewer, page)
    reviewer.press(Qt.Key.Key_G, CTRL | SHIFT)
    form(reviewer, FaultDialog)
    look(reviewer, "fault")
    reviewer.press(Qt.Key.Key_Return)
    form_closes(reviewer)
    assert reviewer.program.desk.bench.store.records(Fault, layer=reviewer.program.desk.bench.layer)
    reviewer.click(page.bar.quality)
    reviewer.wait(lambda: page.quality.model.rowCount() > 0, "the report")
    look(reviewer, "quality")
    for name in ("quality.html", "quality.tsv"):
        reviewer.click(page.quality.save)
        save_as(reviewer, name)
    reviewer.click(page.bar.quality)


def translation_goes_out_as_xliff(reviewer: Reviewer, words: str, instead: str) -> None:
    """Words of an article that has an original are corrected; both go out in one file."""
    reviewer.press(Qt.Key.Key_F4)
    reviewer.wait(lambda: reviewer.window.places.here == "read", "the articles")
    reader = reviewer.window.texts.reader
    reviewer.click(reader.viewport())
    reviewer.drag_over(words)
    reviewer.press(Qt.Key.Key_X, CTRL | SHIFT)
    form(reviewer, CorrectionDialog)
    reviewer.press(Qt.Key.Key_A, CTRL)
    reviewer.type(instead)
    look(reviewer, "by-hand")
    reviewer.press(Qt.Key.Key_Tab)
    reviewer.press(Qt.Key.Key_Return)
    form_closes(reviewer)
    page = _at_the_corrections(reviewer)
    listed = lambda: [row.words for row in page.list.model.rows()]  # noqa: E731
    reviewer.wait(lambda: instead in listed(), "the correction")
    click_cell(reviewer, page.list.view, page.list.model.index(listed().index(instead), 0))
    reviewer.wait(lambda: "sluice" in page.tracked.article.id, "the translation")
    choose(reviewer, page.bar.export, "Accepted corrections")
    save_as(reviewer, "article.xlf")
    look(reviewer, "xliff")


def _decide(
    reviewer: Reviewer, page: CorrectionsPage, row: int, key: Qt.Key, standing: Standing
) -> None:
    click_cell(reviewer, page.list.view, page.list.model.index(row, 0))
    held = page.list.current().id
    reviewer.press(key)
    reviewer.wait(lambda: _standings(page, [held]) == {standing}, standing.value)
    reviewer.wait_until_saved()


def _other_words(reviewer: Reviewer, page: CorrectionsPage) -> None:
    click_cell(reviewer, page.list.view, page.list.model.index(1, 0))
    held = page.list.current()
    reviewer.press(Qt.Key.Key_E)
    form(reviewer, CorrectionDialog)
    look(reviewer, "other-words")
    reviewer.press(Qt.Key.Key_End, CTRL)
    reviewer.type("!")
    reviewer.press(Qt.Key.Key_Tab)
    reviewer.press(Qt.Key.Key_Return)
    form_closes(reviewer)
    new = f"{held.words}!"
    reviewer.wait(lambda: new in [row.words for row in page.list.model.rows()], "the other words")


def _select_a_word(reviewer: Reviewer, page: CorrectionsPage) -> None:
    """With a double click in the article beside the list."""
    view = page.tracked.viewport()
    top = view.window()
    for below in range(60, view.height(), 30):
        place = view.mapTo(top, view.rect().center()) + QPoint(0, below - view.height() // 2)
        QTest.mouseDClick(top.windowHandle(), LEFT, NONE, place)
        pause(30)
        if page.tracked.selected_span() is not None:
            return
    raise AssertionError("no word under the mouse")


def _at_the_corrections(reviewer: Reviewer) -> CorrectionsPage:
    reviewer.press(Qt.Key.Key_F12)
    page: CorrectionsPage = reviewer.window.places.page("corrections")
    reviewer.wait(lambda: page.isVisible() and page.list.current() is not None, "the corrections")
    return page


def _standings(page: CorrectionsPage, ids: list[str]) -> set[Standing]:
    return {row.standing for row in page.list.model.rows() if row.id in ids}
