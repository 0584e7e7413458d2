"""What the reviewer does, act by act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from access_acts import heard, names
from case_acts import case_of_a_conflict
from comparison_acts import where_sources_disagree
from data_set_acts import data_sets
from desk_stories import fact_checker, translator
from entity_acts import comparing, entity_page, merging
from marking_acts import elsewhere, ends, other_cases, rhythm
from newcomer_acts import newcomer, newcomer_with_articles
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from reading_acts import reading, reading_again
from remark_acts import comment_and_tag, look_back, relate_across_articles, remarks
from reviewer import CTRL, SHIFT
from reviewers_acts import three_reviewers
from seeking_acts import commands, finding_words
from translation_acts import beside_the_original

from kzannotate.domain.verdict import Ruling
from kzannotate.gui.models.rows import IdRole
from kzannotate.resources import resource

if TYPE_CHECKING:
    from reviewer import Reviewer

__all__ = [
    "beside_the_original",
    "case_of_a_conflict",
    "commands",
    "comparing",
    "data_sets",
    "elsewhere",
    "ends",
    "entity_page",
    "fact_checker",
    "finding_words",
    "heard",
    "merging",
    "names",
    "newcomer",
    "newcomer_with_articles",
    "other_cases",
    "reading",
    "reading_again",
    "rhythm",
    "three_reviewers",
    "translator",
    "where_sources_disagree",
]

PROJECT = "desk.kza"
ARTICLE = "01-kokaral-dam"
WORDS = "وزارة الموارد المائية"
ELSEWHERE = "محافظ المنطقة"


def first_day(reviewer: Reviewer) -> None:
    """New project, import, link, change, unlink, undo, redo, rule; then close."""
    _make_and_import(reviewer)
    _open_article(reviewer, ARTICLE)
    _link_change_unlink_undo_redo(reviewer)
    _rule(reviewer)


def second_day(reviewer: Reviewer) -> None:
    """Open again from the welcome page: all is there, and can still be undone and done again."""
    reviewer.click(_recent_link(reviewer))
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the project opens")
    reviewer.wait_until_saved()
    ruled = [r for r in reviewer.program.projection.findings.rows() if r.verdict is not None]
    assert [(r.verdict.ruling, r.verdict.reason) for r in ruled] == [
        (Ruling.DISMISSED, "said so by the fund itself")
    ]
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait_until_saved()
    assert not any(r.verdict for r in reviewer.program.projection.findings.rows())
    reviewer.press(Qt.Key.Key_Z, CTRL | SHIFT)
    reviewer.wait_until_saved()
    assert sum(r.verdict is not None for r in reviewer.program.projection.findings.rows()) == 1


def new_entity(reviewer: Reviewer) -> None:
    """Link words to an entity that the reference does not know, with the keyboard alone."""
    _open_sample(reviewer)
    _open_article(reviewer, ARTICLE)
    reviewer.drag_over(ELSEWHERE)
    reviewer.press(Qt.Key.Key_Return)
    palette = reviewer.window.linking.palette
    reviewer.wait(palette.isVisible, "the palette")
    reviewer.press(Qt.Key.Key_Up)
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: QApplication.activeModalWidget() is not None, "the dialog")
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: QApplication.activeModalWidget() is None, "the dialog closes")
    reviewer.come_back()
    reviewer.wait_until_saved()
    entity = reviewer.entity_of(ELSEWHERE)
    assert reviewer.program.projection.lexicon.called(entity, "ar") == ELSEWHERE


def side_by_side(reviewer: Reviewer) -> None:
    """Go with F8 to a finding between two articles, see both, go back with Escape."""
    _open_sample(reviewer)
    window = reviewer.window
    for _ in range(40):
        reviewer.press(Qt.Key.Key_F8)
        if window.centre.currentWidget() is window.pair:
            break
    assert window.centre.currentWidget() is window.pair
    assert len(set(window.pair.documents)) == 2
    reviewer.click(window.pair.pair.readers[0].viewport())
    reviewer.press(Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is window.article


def writing_beside(reviewer: Reviewer) -> None:
    """Comment, reply, resolve, tag, relate across articles; look back and bring back."""
    _open_sample(reviewer)
    _open_article(reviewer, ARTICLE)
    comment_and_tag(reviewer)
    documents = [row.document.id for row in reviewer.program.projection.documents.rows()]
    relate_across_articles(reviewer, documents[1])
    look_back(reviewer)


def reading_beside(reviewer: Reviewer) -> None:
    """All that was written is there the next day, and can still be undone."""
    reviewer.click(_recent_link(reviewer, "sample"))
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the project opens")
    reviewer.wait_until_saved()
    _open_article(reviewer, ARTICLE)
    found = remarks(reviewer)
    assert [len(part) for part in (found.threads, found.tags, found.relations)] == [1, 1, 1]
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait_until_saved()
    assert remarks(reviewer).relations == ()


def two_languages(reviewer: Reviewer) -> None:
    """Switch to Arabic and back with the mouse; the window is mirrored at once."""
    _open_sample(reviewer)
    window = reviewer.window
    left = lambda w: w.mapTo(window, w.rect().topLeft()).x()  # noqa: E731
    assert left(window.documents) < left(window.centre) < left(window.review)
    reviewer.choose_from_menu("view", "language_ar")
    reviewer.wait(lambda: left(window.documents) > left(window.centre), "a mirrored window")
    assert left(window.centre) > left(window.review)
    assert window.review.tabs.tabText(0) == "النتائج"
    reviewer.press(Qt.Key.Key_F8)
    assert window.card.row is not None
    reviewer.press(Qt.Key.Key_3, CTRL)
    reviewer.wait_until_saved()
    assert window.card.row.verdict.ruling is Ruling.DISMISSED
    reviewer.choose_from_menu("view", "language_en")
    reviewer.wait(lambda: left(window.documents) < left(window.centre), "a window as before")
    assert window.review.tabs.tabText(0) == "Findings"


def _make_and_import(reviewer: Reviewer) -> None:
    reviewer.begin_project(reviewer.folder / PROJECT)
    reviewer.choose_from_menu("file", "import_reference")
    reviewer.give_path(resource("reference", "kazakhstan.json"))
    reviewer.wait(lambda: len(reviewer.program.projection.lexicon) > 50, "the reference")
    reviewer.press(Qt.Key.Key_I, CTRL | SHIFT)
    reviewer.give_path(resource("sample"))
    reviewer.wait(QApplication.activeModalWidget, "what would come in")
    reviewer.press(Qt.Key.Key_Return)
    reviewer.come_back()
    documents = reviewer.program.projection.documents
    reviewer.wait(lambda: documents.rowCount() == 8, "eight articles")
    reviewer.wait(lambda: reviewer.program.projection.findings.rowCount() > 4, "findings")
    reviewer.wait_until_saved()


def _link_change_unlink_undo_redo(reviewer: Reviewer) -> None:
    reviewer.window.article.reader.ensureCursorVisible()
    reviewer.drag_over(ELSEWHERE)
    reviewer.press(Qt.Key.Key_L, CTRL)
    reviewer.link_to("шанх", "sco")
    assert reviewer.entity_of(ELSEWHERE) == "sco"
    reviewer.press(Qt.Key.Key_L, CTRL)
    reviewer.link_to("cica", "cica")
    assert reviewer.entity_of(ELSEWHERE) == "cica"
    for key, held, entity in (
        (Qt.Key.Key_U, CTRL, None),
        (Qt.Key.Key_Z, CTRL, "cica"),
        (Qt.Key.Key_Z, CTRL, "sco"),
        (Qt.Key.Key_Z, CTRL, "no mention"),
        (Qt.Key.Key_Z, CTRL | SHIFT, "sco"),
    ):
        reviewer.press(key, held)
        reviewer.wait_until_saved()
        assert reviewer.entity_of(ELSEWHERE) == entity, (key, held)


def _rule(reviewer: Reviewer) -> None:
    window = reviewer.window
    reviewer.press(Qt.Key.Key_F8)
    reviewer.wait(lambda: window.card.row is not None, "a finding in hand")
    reviewer.click(window.card.ruling.reason)
    reviewer.type("said so by the fund itself")
    reviewer.click(window.card.ruling.buttons[Ruling.DISMISSED])
    reviewer.wait_until_saved()
    assert window.card.row.verdict.ruling is Ruling.DISMISSED


def _open_sample(reviewer: Reviewer) -> None:
    reviewer.click(reviewer.window.welcome.sample)
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()


def _open_article(reviewer: Reviewer, document: str) -> None:
    view = reviewer.window.documents.view
    index = next(
        view.model().index(i, 0)
        for i in range(view.model().rowCount())
        if view.model().index(i, 0).data(IdRole) == document
    )
    reviewer.click(view.viewport(), view.visualRect(index).center())
    reviewer.wait(lambda: reviewer.program.navigator.document == document, "the article")


def _recent_link(reviewer: Reviewer, project: str = PROJECT):
    from PySide6.QtWidgets import QPushButton

    links = reviewer.window.welcome.findChildren(QPushButton)
    return next(link for link in links if project.removesuffix(".kza") in link.text().lower())
