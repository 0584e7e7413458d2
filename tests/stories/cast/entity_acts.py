"""How a person gets to know an entity, puts the reference right, and compares articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from reviewer import CTRL, SHIFT

from kzannotate.gui.entities.forms import NameForm
from kzannotate.gui.entities.merge_form import MergeForm
from kzannotate.gui.panels.entity_page import MENTIONS

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from reviewer import Reviewer

    from kzannotate.gui.reader.article_reader import ArticleReader

ENTITY = "kazakhstan"
ALT = Qt.KeyboardModifier.AltModifier


def entity_page(reviewer: Reviewer) -> None:
    """From a mention to the page of its entity, a new name, a mention elsewhere, and back."""
    _open_sample(reviewer)
    window, navigator = reviewer.window, reviewer.program.navigator
    reviewer.click_on("كازاخستان")
    reviewer.wait(lambda: navigator.mention is not None, "a mention in hand")
    reviewer.press(Qt.Key.Key_O, CTRL | SHIFT)
    page = window.entity_page
    reviewer.wait(lambda: page.isVisible() and page.dossier is not None, "the page")
    assert page.entity == ENTITY
    reviewer.click(page._links["add_name"])
    reviewer.wait(lambda: isinstance(QApplication.activeModalWidget(), NameForm), "the form")
    reviewer.type("Steppe State")
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: QApplication.activeModalWidget() is None, "the form closes")
    reviewer.come_back()
    reviewer.wait_until_saved()
    assert "Steppe State" in [n.text for n in reviewer.program.projection.lexicon.names(ENTITY)]
    page.tabs.setFocus()
    for _ in range(MENTIONS):
        reviewer.press(Qt.Key.Key_Right)
    last = page.mentions.model().index(page.mentions.model().rowCount() - 1, 0)
    page.mentions.scrollTo(last)
    reviewer.click(page.mentions.viewport(), page.mentions.visualRect(last).center())
    reviewer.wait(lambda: window.centre.currentWidget() is window.article, "the place")
    assert navigator.document == page.dossier.mentions[-1].document


def merging(reviewer: Reviewer) -> None:
    """Find an entity in the list, make it part of another, take that back with one key."""
    _open_sample(reviewer)
    window, projection = reviewer.window, reviewer.program.projection
    reviewer.press(Qt.Key.Key_7, ALT)
    reviewer.wait(lambda: window.entities.model.rowCount() > 0, "the list of entities")
    reviewer.type("aral sea fund")
    reviewer.press(Qt.Key.Key_Down)
    reviewer.press(Qt.Key.Key_Return)
    page = window.entity_page
    reviewer.wait(lambda: page.isVisible() and page.dossier is not None, "the page")
    entity = page.entity
    reviewer.click(page._heads["merge"])
    reviewer.wait(lambda: isinstance(QApplication.activeModalWidget(), MergeForm), "the form")
    form = QApplication.activeModalWidget()
    reviewer.type("eurasian")
    reviewer.press(Qt.Key.Key_Tab)
    reviewer.wait(form.done_.isEnabled, "what would follow")
    other = form.other.entity
    reviewer.click(form.done_)
    reviewer.wait(lambda: projection.lexicon.entity(other) is None, "one entity")
    reviewer.come_back()
    reviewer.wait_until_saved()
    assert projection.lexicon.entity(entity) is not None
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait(lambda: projection.lexicon.entity(other) is not None, "two entities again")
    reviewer.wait_until_saved()


def comparing(reviewer: Reviewer) -> None:
    """Put a second and a third article beside the open one, and close one of them."""
    _open_sample(reviewer)
    window = reviewer.window
    first = reviewer.program.navigator.document
    for typed in ("astana", "форум"):
        reviewer.press(Qt.Key.Key_B, CTRL | SHIFT)
        reviewer.wait(lambda: QApplication.activeModalWidget() is not None, "the list")
        reviewer.type(typed)
        reviewer.press(Qt.Key.Key_Return)
        reviewer.wait(lambda: QApplication.activeModalWidget() is None, "the list closes")
        reviewer.come_back()
    assert len(window.pair.documents) == 3
    assert window.pair.documents[0] == first
    close = window.pair.pair._columns[1].close_
    reviewer.click(close)
    reviewer.wait(lambda: len(window.pair.documents) == 2, "two articles")
    _correct_an_end_beside(reviewer)
    reviewer.click(window.pair.pair.readers[0].viewport())
    reviewer.press(Qt.Key.Key_Escape)
    assert window.centre.currentWidget() is window.article


def _correct_an_end_beside(reviewer: Reviewer) -> None:
    """Drag the end of a mention in the second article to the end of the word before."""
    window, projection = reviewer.window, reviewer.program.projection
    document, reader = window.pair.documents[1], window.pair.pair.readers[1]
    found = [m for m in projection.mentions(document) if m.entity and " " in m.quote.exact]
    mention = min(found, key=lambda m: m.span.start)
    reader.reveal(mention.span)
    reviewer.click(reader.viewport(), _spot(reader, mention.span.start + 1))
    reviewer.wait(lambda: reader.handles.span is not None, "handles beside")
    span = reader.handles.span
    start = reader.handles._knob(span, end=True).toPoint()
    place = span.start + span.of(reader.text).rindex(" ")
    by = _spot(reader, place - 1) - _spot(reader, span.end - 1)
    reviewer.drag(reader.viewport(), start, start + by)
    reviewer.wait(lambda: reader.handles.span.end < span.end, "handles nearer to each other")
    reviewer.wait_until_saved()
    assert reader.handles.span in [m.span for m in projection.mentions(document)]
    assert reviewer.program.navigator.document == document


def _spot(reader: ArticleReader, index: int) -> QPoint:
    """The middle of a letter in the viewport."""
    cursor = QTextCursor(reader.document())
    cursor.setPosition(reader.display.to_qt(index))
    before = reader.cursorRect(cursor)
    cursor.setPosition(reader.display.to_qt(index + 1))
    return (before.center() + reader.cursorRect(cursor).center()) / 2


def _open_sample(reviewer: Reviewer) -> None:
    reviewer.click(reviewer.window.welcome.sample)
    reviewer.wait(lambda: reviewer.program.navigator.document is not None, "the sample project")
    reviewer.wait_until_saved()
