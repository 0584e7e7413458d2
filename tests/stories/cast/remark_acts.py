"""What the reviewer writes beside the articles, and how they look back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from reviewer import CTRL

from kzannotate.domain.relation import RelationKind
from kzannotate.gui.columns import HISTORY, NOTES
from kzannotate.gui.dialogs.past import PastDialog
from kzannotate.gui.dialogs.relation import RelationDialog
from kzannotate.gui.models.rows import IdRole

if TYPE_CHECKING:
    from reviewer import Reviewer

    from kzannotate.workbench.remarks import Remarks

WORDS = "محافظ المنطقة"


def remarks(reviewer: Reviewer) -> Remarks:
    """What stands beside the open article."""
    document = reviewer.program.navigator.document
    assert document is not None
    return reviewer.program.projection.remarks(document)


def comment_and_tag(reviewer: Reviewer) -> None:
    """Comment on words, reply, resolve; tag words; all with keys and mouse."""
    notes = reviewer.window.notes
    reviewer.drag_over(WORDS)
    reviewer.press(Qt.Key.Key_M, CTRL)
    assert reviewer.window.review.tabs.currentIndex() == NOTES
    reviewer.type("Which region?")
    reviewer.press(Qt.Key.Key_Return, CTRL)
    reviewer.wait_until_saved()
    (thread,) = remarks(reviewer).threads
    assert thread.subject.quote.exact == WORDS
    reviewer.click(_button(reviewer, "Reply"))
    reviewer.type("The one on the river.")
    reviewer.press(Qt.Key.Key_Return, CTRL)
    reviewer.wait_until_saved()
    reviewer.click(_button(reviewer, "Resolve"))
    reviewer.wait_until_saved()
    (thread,) = remarks(reviewer).threads
    assert (thread.resolved, len(thread.replies)) == (True, 1)
    reviewer.drag_over(WORDS)
    reviewer.press(Qt.Key.Key_T, CTRL)
    reviewer.type("title")
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait_until_saved()
    assert [h.record.quote.exact for h in remarks(reviewer).tags] == [WORDS]
    assert notes.tags.isVisible()


def relate_across_articles(reviewer: Reviewer, second: str) -> None:
    """Pick words, open another article, pick others there, say how they stand."""
    window = reviewer.window
    reviewer.drag_over(WORDS)
    reviewer.press(Qt.Key.Key_R, CTRL)
    reviewer.wait(window.remarking.bar.isVisible, "the bar with the first side")
    reviewer.program.navigator.open_document(second)
    text = window.article.reader.text
    words = text[: text.index(" ", 6)]
    reviewer.drag_over(words)
    reviewer.press(Qt.Key.Key_R, CTRL)
    reviewer.wait(lambda: isinstance(QApplication.activeModalWidget(), RelationDialog), "a dialog")
    reviewer.press(Qt.Key.Key_Down)
    reviewer.press(Qt.Key.Key_Return)
    reviewer.wait(lambda: QApplication.activeModalWidget() is None, "the dialog closes")
    reviewer.come_back()
    reviewer.wait_until_saved()
    (held,) = remarks(reviewer).relations
    assert held.record.kind is RelationKind.CONTRADICTS
    assert (held.record.first.text, held.record.second.text) == (WORDS, words)


def look_back(reviewer: Reviewer) -> None:
    """Go back before the first comment, see all that came since, bring one thing back."""
    window = reviewer.window
    window.review.turn_to(HISTORY)
    rows = reviewer.program.projection.revisions.rows()
    place = next(n for n, row in enumerate(rows) if row.verb == "comment")
    view = window.history.view
    index = view.model().index(place, 0)
    view.scrollTo(index)
    reviewer.click(view.viewport(), view.visualRect(index).center())
    reviewer.click(window.history.detail.back)
    dialog = window.findChild(PastDialog)
    reviewer.wait(lambda: dialog.model.rowCount() > 0, "what has changed")
    kinds = [row.difference.key[0] for row in dialog.model.rows()]
    assert kinds == ["Relation", "Tag", "Comment", "Comment"]
    assert dialog.findings.rowCount() > 0
    first = dialog.findings.index(0)
    reviewer.click(dialog.found.viewport(), dialog.found.visualRect(first).center())
    assert first.data(IdRole) in {mark.id for mark in dialog.reader.marks()}
    reviewer.click(dialog.restore)
    reviewer.wait(lambda: dialog.model.rowCount() == 3, "the relation is gone again")
    dialog.close()
    reviewer.come_back()
    reviewer.press(Qt.Key.Key_Z, CTRL)
    reviewer.wait_until_saved()
    assert len(remarks(reviewer).relations) == 1


def _button(reviewer: Reviewer, words: str):
    from PySide6.QtWidgets import QPushButton

    found = [b for b in reviewer.window.notes.findChildren(QPushButton) if b.text() == words]
    shown = [b for b in found if b.isVisible()]
    reviewer.window.notes._scroll.ensureWidgetVisible(shown[0])
    return shown[0]
