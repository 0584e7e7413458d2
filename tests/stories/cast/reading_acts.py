"""How a person reads: what is shown, how it is set, in which colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from reviewer import CTRL, SHIFT

from kzannotate.gui.dialogs.text_appearance import TextAppearanceDialog
from kzannotate.gui.reader.marks import Facet, MarkRole, Trait
from kzannotate.gui.sheet import theme_now

if TYPE_CHECKING:
    from reviewer import Reviewer

NAMES = Trait(Facet.KIND, "mention")


def reading(reviewer: Reviewer) -> None:
    """Hide the names and show them again, follow signs, set the text and its colours anew."""
    reviewer.click(reviewer.window.welcome.sample)
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
    _hide_and_show(reviewer)
    _follow_a_sign(reviewer)
    _turn_a_paragraph(reviewer)
    _set_the_text(reviewer)
    reviewer.choose_from_menu("view", "theme_contrast_dark")
    reviewer.wait(lambda: theme_now().name == "contrast_dark", "white on black")


def reading_again(reviewer: Reviewer) -> None:
    """After a new start the text is set as it was, and the colours are those chosen."""
    assert theme_now().name == "contrast_dark"
    settings = reviewer.program.wardrobe.settings
    assert (settings.line_letters, settings.justified) == (72, True)
    assert reviewer.window.article.legend.is_open


def _hide_and_show(reviewer: Reviewer) -> None:
    article = reviewer.window.article
    before = len(article.reader.marks())
    reviewer.click(article.legend.opener)
    reviewer.wait(lambda: NAMES in article.legend.chips, "a chip for names")
    reviewer.click(article.legend.chips[NAMES])
    reviewer.wait(lambda: len(article.reader.marks()) < before, "fewer marks")
    assert not any(mark.role is MarkRole.MENTION for mark in article.reader.marks())
    reviewer.wait(article.legend.everything.isVisible, "the way to see all")
    reviewer.click(article.legend.everything)
    reviewer.wait(lambda: len(article.reader.marks()) == before, "all marks again")


def _follow_a_sign(reviewer: Reviewer) -> None:
    window = reviewer.window
    reader = window.article.reader
    loud = [c for c in reader._painter.cells if c.role in (MarkRole.ERROR, MarkRole.WARNING)]
    place = loud[0].box.center().toPoint() - QPoint(0, reader.verticalScrollBar().value())
    reviewer.click(reader.viewport(), place)
    reviewer.wait(lambda: window.card.row is not None, "the finding of the sign in hand")
    reviewer.click(reader.overview, QPoint(6, reader.overview.height() - 30))
    reviewer.wait(lambda: reader.verticalScrollBar().value() > 0, "the end of the article")


def _turn_a_paragraph(reviewer: Reviewer) -> None:
    reader = reviewer.window.article.reader
    before = reader.textCursor().block().textDirection()
    reviewer.press(Qt.Key.Key_D, CTRL | SHIFT)
    reviewer.wait(
        lambda: reader.textCursor().block().textDirection() != before, "the paragraph turned round"
    )


def _set_the_text(reviewer: Reviewer) -> None:
    reader = reviewer.window.article.reader
    before = reader.sizes.column
    reviewer.press(Qt.Key.Key_T, CTRL | SHIFT)
    reviewer.wait(lambda: reviewer.window.findChild(TextAppearanceDialog) is not None, "a dialog")
    dialog = reviewer.window.findChild(TextAppearanceDialog)
    dialog.activateWindow()
    reviewer.wait(lambda: QApplication.activeWindow() is dialog, "the dialog is active")
    dialog.letters.slider.setFocus()
    reviewer.press(Qt.Key.Key_Left)
    reviewer.press(Qt.Key.Key_Left)
    reviewer.click(dialog.justified, QPoint(8, dialog.justified.height() // 2))
    reviewer.wait(lambda: reader.sizes.column < before, "shorter lines")
    reviewer.press(Qt.Key.Key_Escape)
    reviewer.come_back()
