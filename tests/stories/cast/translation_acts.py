"""How a translator sets an article beside its original and takes the sentences along."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hands import agree, form, form_closes, look, save_as
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from reviewer import SHIFT, pause

from kzannotate.gui.desks.translation.words import problem_words
from kzannotate.gui.dialogs.article_picker import ArticlePicker

if TYPE_CHECKING:
    from reviewer import Reviewer

    from kzannotate.gui.desks.translation.page import TranslationPage


def beside_the_original(reviewer: Reviewer) -> None:
    """By keyboard: link what is suggested, go through the problems, confirm, undo, export."""
    program, window = reviewer.program, reviewer.window
    # Without a name the window asks who works, since somebody else made the project.
    program.desk.reviewer = "Saya"
    program.desk.open(_project(reviewer.folder / "pair.kza"))
    reviewer.wait(lambda: program.navigator.document is not None, "an article")
    reviewer.press(Qt.Key.Key_F12, SHIFT)
    page: TranslationPage = window.places.page("translation")
    reviewer.wait(lambda: page.links.rowCount() == 1, "a suggestion")
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: page.pair is not None, "the sentences")
    page.view.setFocus()
    reviewer.press(Qt.Key.Key_N)
    assert "12 May 2024" in problem_words(page.chosen()[0])
    reviewer.press(Qt.Key.Key_N)
    assert "27 gates" in problem_words(page.chosen()[0])
    reviewer.press(Qt.Key.Key_C)
    reviewer.wait(lambda: any(row.kept for row in page.model.rows()), "a confirmed pair")
    target = reviewer.folder / "pairs.tmx"
    page.gestures.write(target, None, only_kept=True)
    reviewer.wait(QApplication.activeModalWidget, "the word that the file is written")
    told = QApplication.activeModalWidget()
    assert isinstance(told, QMessageBox)
    assert target.name in told.text()
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: not told.isVisible(), "the window after the word")
    assert target.read_text("utf-8").count("<tu ") == 1


def translation_is_linked(reviewer: Reviewer) -> None:
    """By hand: which article is the translation, and of which; the keyboard goes to problems."""
    reviewer.press(Qt.Key.Key_F12, SHIFT)
    page: TranslationPage = reviewer.window.places.page("translation")
    reviewer.wait(page.isVisible, "the desk")
    look(reviewer, "translations")
    reviewer.click(page._choose)
    for typed in ("هويس ثان", "second sluice"):
        form(reviewer, ArticlePicker)
        reviewer.type(typed)
        look(reviewer, "picker")
        reviewer.press(Qt.Key.Key_Return)
        pause(50)
    reviewer.wait(lambda: page.pair is not None, "the sentences")
    form_closes(reviewer)
    look(reviewer, "pair")
    reviewer.click(page.view.viewport(), page.view.visualRect(page.model.index(0, 0)).center())
    told = ""
    for _ in range(3):
        reviewer.press(Qt.Key.Key_N)
        told += problem_words(page.chosen()[0])
    assert "22 March" in told
    assert "27" in told
    look(reviewer, "problems")


def sentences_go_out(reviewer: Reviewer) -> None:
    """One pair is confirmed; all of them go out as a translation memory."""
    page: TranslationPage = reviewer.window.places.page("translation")
    reviewer.press(Qt.Key.Key_C)
    reviewer.wait(lambda: any(row.kept for row in page.model.rows()), "a confirmed pair")
    reviewer.click(page.bar.buttons["export"])
    save_as(reviewer, "pairs.tmx")
    assert "pairs.tmx" in agree(reviewer)
    reviewer.wait(lambda: QApplication.activeModalWidget() is None, "the window after the word")
    reviewer.come_back()
    reviewer.click(page.view.viewport(), page.view.visualRect(page.model.index(0, 0)).center())
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: reviewer.window.places.here == "read", "the article")


def _project(path: Path) -> Path:
    sys.path.insert(0, str(Path(__file__).parents[2] / "strategies"))
    from bilingual import bilingual_project

    bilingual_project(path).close()
    return path
