"""How a person finds words and commands: in one article, in all of them, by the palette."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from reviewer import CTRL, SHIFT

from kzannotate.gui.dialogs.keys import KeysPanel
from kzannotate.gui.dialogs.settings.dialog import SettingsDialog

if TYPE_CHECKING:
    from reviewer import Reviewer

WATER = "المياه"


def finding_words(reviewer: Reviewer) -> None:
    """Find words in the article and step through them, then in all articles, and go there."""
    _open_sample(reviewer)
    seeking, reader = reviewer.window.seeking, reviewer.window.article.reader
    reviewer.press(Qt.Key.Key_F, CTRL)
    reviewer.type("مياه")
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: reader.selected_span() is not None, "a hit")
    reviewer.press(Qt.Key.Key_F3)
    assert reader.selected_span() == seeking.hits[1]
    reviewer.press(Qt.Key.Key_F3, SHIFT)
    assert reader.selected_span() == seeking.hits[0]
    reviewer.press(Qt.Key.Key_Escape)
    _everywhere(reviewer)


def _everywhere(reviewer: Reviewer) -> None:
    window, panel = reviewer.window, reviewer.window.concordance
    reviewer.drag_over(WATER)
    reviewer.press(Qt.Key.Key_F3, CTRL)
    at_rest = lambda: reviewer.program.jobs.at_rest and panel.model.rowCount()  # noqa: E731
    reviewer.wait(at_rest, "lines")
    lines = list(panel.model.lines)
    assert len({line.document for line in lines}) > 1
    other = next(i for i, line in enumerate(lines) if line.document != lines[0].document)
    place = panel.view.visualRect(panel.model.index(other, 2))
    panel.view.scrollTo(panel.model.index(other, 2))
    place = panel.view.visualRect(panel.model.index(other, 2))
    reviewer.click(panel.view.viewport(), place.center())
    reviewer.wait(
        lambda: reviewer.program.navigator.document == lines[other].document, "the other article"
    )
    reader = window.article.reader
    assert reader.selected_span() == lines[other].span
    assert reader.selected_span().of(reader.text) == lines[other].words


def commands(reviewer: Reviewer) -> None:
    """Open the sample and go dark by the palette alone; give a command other keys and use them."""
    palette = reviewer.window.commanding.palette
    _by_palette(reviewer, "open sample")
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
    _by_palette(reviewer, "dark")
    assert reviewer.program.wardrobe.settings.theme == "dark"
    _by_palette(reviewer, "change short")
    reviewer.wait(lambda: reviewer.window.findChild(SettingsDialog) is not None, "the dialog")
    dialog = reviewer.window.findChild(SettingsDialog)
    reviewer.wait(dialog.isActiveWindow, "the dialog has the keys")
    panel = dialog.findChild(KeysPanel)
    reviewer.click(panel.field)
    reviewer.type("ctrl+f")
    reviewer.click(panel.press)
    reviewer.press(Qt.Key.Key_F6)
    reviewer.click(panel.assign)
    reviewer.click(dialog.close_)
    reviewer.wait(lambda: reviewer.window.findChild(SettingsDialog) is None, "the dialog closes")
    reviewer.come_back()
    assert not palette.isVisible()
    changed = reviewer.program.wardrobe.settings.keys[0].partition("=")[0]
    assert reviewer.window.actions_[changed].shortcuts() == [QKeySequence("F6")]


def _by_palette(reviewer: Reviewer, typed: str) -> None:
    palette = reviewer.window.commanding.palette
    reviewer.press(Qt.Key.Key_K, CTRL)
    reviewer.wait(palette.isVisible, "the palette")
    reviewer.type(typed)
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: not palette.isVisible(), "the palette closes")


def _open_sample(reviewer: Reviewer) -> None:
    reviewer.click(reviewer.window.welcome.sample)
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
