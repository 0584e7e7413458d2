"""How a translator sets an article beside its original and takes the sentences along."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from reviewer import SHIFT

from kzannotate.gui.desks.translation.words import problem_words

if TYPE_CHECKING:
    from reviewer import Reviewer

    from kzannotate.gui.desks.translation.page import TranslationPage


def beside_the_original(reviewer: Reviewer) -> None:
    """By keyboard: link what is suggested, go through the problems, confirm, undo, export."""
    program, window = reviewer.program, reviewer.window
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


def _project(path: Path) -> Path:
    sys.path.insert(0, str(Path(__file__).parents[2] / "strategies"))
    from bilingual import bilingual_project

    bilingual_project(path).close()
    return path
