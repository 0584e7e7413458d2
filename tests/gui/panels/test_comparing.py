"""Articles of one's own choice side by side, and jumps that the others follow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzannotate.domain.span import Span
from kzannotate.gui.dialogs.article_picker import ArticlePicker
from kzannotate.gui.quote import QuoteView
from kzannotate.gui.reader.marks import MarkRole


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


def _take(pair, at_work, side):
    """Work on a side: its first linked mention is taken in hand by a click."""
    document, reader = pair.documents[side], pair.pair.readers[side]
    mention = next(m for m in at_work.projection.mentions(document) if m.entity)
    reader.setFocus()
    reader.activate(mention.id, at=mention.span)
    reader.mark_activated.emit(mention.id)
    return reader, mention


def test_the_side_with_the_focus_is_the_article_that_is_worked_on(pair, at_work):
    pair.pair.readers[1].setFocus()
    assert at_work.navigator.document == pair.documents[1]
    assert at_work.window.texts.reader is pair.pair.readers[1]
    assert at_work.window.centre.currentWidget() is pair


@pytest.mark.parametrize("side", [0, 1])
def test_an_end_is_corrected_by_the_keyboard_on_any_side(pair, at_work, qtbot, side):
    reader, mention = _take(pair, at_work, side)
    assert reader.handles.span == mention.span
    at_work.window.actions_["correct_ends"].trigger()
    QTest.keyClick(reader, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(reader, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    reader.select(Span(mention.span.start, mention.span.end - 1))
    QTest.keyClick(reader, Qt.Key.Key_Return)
    shorter = Span(mention.span.start, mention.span.end - 1)
    qtbot.waitUntil(lambda: reader.handles.span == shorter, timeout=5000)
    moved = at_work.projection.mentions(pair.documents[side])
    assert shorter in [m.span for m in moved]


def test_only_the_side_of_the_mention_in_hand_has_handles(pair, at_work):
    reader, _ = _take(pair, at_work, 1)
    assert [r.handles.span is not None for r in pair.pair.readers] == [False, True]
    pair.pair.readers[0].setFocus()
    assert reader.handles.span is None


def test_words_are_linked_where_they_are_selected(pair, at_work, qtbot):
    document, reader = pair.documents[1], pair.pair.readers[1]
    entity = next(m.entity for m in at_work.projection.mentions(document) if m.entity)
    reader.setFocus()
    reader.select(Span(0, 4))
    at_work.window.linking.link_to(entity)

    def linked():
        return Span(0, 4) in [m.span for m in at_work.projection.mentions(document)]

    qtbot.waitUntil(lambda: linked() and at_work.projection.undoable is not None, timeout=5000)
    assert at_work.window.centre.currentWidget() is pair
    at_work.window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: not linked(), timeout=5000)
    assert at_work.window.centre.currentWidget() is pair


def test_words_are_found_on_all_sides_and_stepped_through(pair, at_work):
    pair.pair.readers[0].setFocus()
    at_work.window.actions_["find"].trigger()
    seeking = at_work.window.seeking
    seeking.bar.field.setText("2")
    QTest.keyClick(seeking.bar.field, Qt.Key.Key_Return)
    painted = [
        sum(mark.role is MarkRole.SEARCH for mark in reader.marks()) for reader in pair.pair.readers
    ]
    assert sum(painted) == len(seeking.hits)
    assert min(painted) > 0
    for _ in seeking.hits[: painted[0]]:
        seeking.step(1)
    assert at_work.window.texts.reader is pair.pair.readers[1]
    assert seeking.bar.isVisible()
    assert pair.isAncestorOf(seeking.bar)


def test_escape_goes_back_to_the_article_that_was_worked_on(pair, at_work):
    pair.pair.readers[1].setFocus()
    QTest.keyClick(pair.pair.readers[1], Qt.Key.Key_Escape)
    assert at_work.window.centre.currentWidget() is at_work.window.article
    assert at_work.window.article.reader.text == at_work.projection.text(pair.documents[1])
    assert at_work.window.article.isAncestorOf(at_work.window.article.legend)


def test_what_the_legend_hides_is_hidden_on_all_sides(pair, at_work):
    legend = at_work.window.article.legend
    assert pair.isAncestorOf(legend)
    hidden = frozenset(trait for r in pair.pair.readers for m in r.marks() for trait in m.traits)
    legend.hide_traits(hidden)
    assert [len(reader.marks()) for reader in pair.pair.readers] == [0, 0]


def test_a_comment_is_on_the_words_of_its_side(pair, at_work):
    document, reader = pair.documents[1], pair.pair.readers[1]
    reader.setFocus()
    reader.select(Span(0, 4))
    at_work.window.actions_["comment"].trigger()
    subject = at_work.window.notes.composer._subject
    assert (subject.document, subject.span) == (document, Span(0, 4))


def test_articles_side_by_side_are_as_large_as_one_alone(pair, at_work):
    at_work.window.actions_["zoom_in"].trigger()
    zoom = at_work.window.article.reader.zoom
    assert zoom > 1
    assert {reader.zoom for reader in pair.pair.readers} == {zoom}
