"""Articles of one's own choice side by side, and jumps that the others follow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kzannotate.gui.dialogs.article_picker import ArticlePicker
from kzannotate.gui.quote import QuoteView


@pytest.fixture
def pair(at_work, qtbot):
    """The sample with its first conflict between two articles in view."""
    rows = at_work.projection.findings.rows()
    row = next(r for r in rows if r.finding.is_conflict and len(r.finding.documents) > 1)
    at_work.navigator.choose_finding(row.finding.id)
    shown = at_work.window.pair
    qtbot.waitUntil(shown.isVisible)
    return shown


def _other(program, pair):
    rows = list(program.projection.documents.rows())
    return next(r.document.id for r in rows if r.document.id not in pair.documents)


def test_what_differs_is_marked_inside_the_quotes(pair):
    quotes = [q for q in pair.findChildren(QuoteView) if q.isVisible()]
    assert len(quotes) == 2
    assert all("Differs:" in q.accessibleDescription() for q in quotes)


def test_another_article_is_added_from_a_list_and_closed_again(pair, at_work, qtbot):
    two, third = pair.documents, _other(at_work, pair)
    at_work.window.actions_["compare"].trigger()
    picker = QApplication.activeModalWidget()
    assert isinstance(picker, ArticlePicker)
    picker.filter.setText(third)
    qtbot.keyClick(picker.filter, Qt.Key.Key_Return)
    assert pair.documents == (*two, third)
    assert len(pair.pair.readers) == 3
    pair.close_side(2)
    assert pair.documents == two
    pair.close_side(0)
    assert at_work.navigator.document == two[1]
    assert at_work.window.centre.currentWidget() is at_work.window.article


def test_no_more_than_four_articles_stand_side_by_side(pair, at_work):
    for _ in range(4):
        pair.add(_other(at_work, pair))
    assert len(pair.documents) == 4
    assert not pair.more.isEnabled()


def test_an_open_article_is_compared_with_another(at_work, qtbot):
    here = at_work.navigator.document
    third = next(
        r.document.id for r in at_work.projection.documents.rows() if r.document.id != here
    )
    at_work.window.comparing.add(third)
    assert at_work.window.centre.currentWidget() is at_work.window.pair
    assert at_work.window.pair.documents == (here, third)


def test_a_mark_of_an_entity_leads_the_others_to_the_same_entity(pair, at_work):
    marked = [at_work.projection.mentions(document) for document in pair.documents]
    both = {m.entity for m in marked[0]} & {m.entity for m in marked[1]} - {None}
    mention = next(m for m in marked[0] if m.entity in both)
    reader, other = pair.pair.readers
    reader.activate(mention.id, at=mention.span)
    reader.mark_activated.emit(mention.id)
    answered = at_work.projection.mention(pair.documents[1], other.active_mark())
    assert answered.entity == mention.entity


def test_a_finding_of_the_same_articles_leaves_them_where_they_are(pair, at_work):
    third = _other(at_work, pair)
    pair.add(third)
    rows = at_work.projection.findings.rows()
    held = next(r for r in rows if r.finding.id == at_work.navigator.finding)
    at_work.window.reviewing.show_pair()
    assert held.finding.documents <= set(pair.documents)
    assert third in pair.documents
