"""The rhythm of reviewing in the window: letters decide, the queue goes on, decisions spread."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kzannotate.domain.mention import Standing
from kzannotate.domain.span import Span
from kzannotate.gui.letter_keys import keys_for, letter_of
from kzannotate.workbench import applying

A, N, P, R, S = Qt.Key.Key_A, Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_R, Qt.Key.Key_S
WATER = "المياه"


def settle(program, qtbot):
    for _ in range(3):
        qtbot.wait(20)
        qtbot.waitUntil(lambda: program.jobs.at_rest, timeout=10_000)


@pytest.fixture
def reading(at_work, qtbot):
    """The sample project in the order of its articles, with the text in focus."""
    at_work.window.rhythm.put_in_order("reading")
    at_work.window.article.reader.setFocus()
    settle(at_work, qtbot)
    return at_work


def press(program, qtbot, key):
    QTest.keyClick(QApplication.focusWidget(), key)
    settle(program, qtbot)
    return program.window.rhythm._hand


def proposal(program, qtbot):
    """Go to the first proposal."""
    while (hand := press(program, qtbot, N)) is not None and hand.startswith("f-"):
        pass
    return hand


@pytest.mark.parametrize(("written", "letter"), [("ش", "a"), ("Т", "n"), ("y", "y"), (" ", "")])
def test_a_key_is_known_by_its_place_on_every_keyboard(written, letter):
    assert letter_of(written) == letter


def test_every_letter_has_one_key_in_each_script():
    assert [key.toString() for key in keys_for("S")] == ["S", "س", "Ы"]


def test_letters_go_on_and_back_and_round(reading, qtbot):
    queue = reading.window.rhythm.queue
    ids = [duty.id for duty in queue.duties()]
    assert [press(reading, qtbot, key) for key in (N, N, P, P)] == [ids[0], ids[1], ids[0], ids[-1]]


def test_an_accepted_proposal_leads_to_the_next(reading, qtbot):
    queue = reading.window.rhythm.queue
    hand, before = proposal(reading, qtbot), queue.left
    place = [duty.id for duty in queue.duties()].index(hand)
    mention = reading.navigator.mention
    after = press(reading, qtbot, A)
    now = reading.projection.mention(mention.document, mention.id)
    assert now.standing is Standing.ACCEPTED
    assert (queue.left, queue.duties()[place].id) == (before - 1, after)


def test_one_can_stay_with_what_was_decided(reading, qtbot):
    reading.window.actions_["advance"].trigger()
    hand = proposal(reading, qtbot)
    assert press(reading, qtbot, A) == hand
    assert not reading.wardrobe.settings.advance


def test_the_same_again_rejects_what_comes_next_too(reading, qtbot):
    first = proposal(reading, qtbot)
    second = press(reading, qtbot, R)
    press(reading, qtbot, S)
    left = {duty.id for duty in reading.window.rhythm.queue.duties()}
    assert not left & {first, second}
    assert reading.window.rhythm.queue.done_today == 2


def test_the_same_entity_is_linked_to_another_selection(reading, qtbot):
    reader = reading.window.article.reader
    place = reader.text.index(WATER)
    reading.window.linking.palette.hide()
    reader.select(Span(place, place + len(WATER)))
    reading.window.linking.link_to("ifas")
    settle(reading, qtbot)
    other = reader.text.index("محافظ المنطقة")
    reader.select(Span(other, other + 6))
    press(reading, qtbot, S)
    assert reading.navigator.mention.entity == "ifas"
    assert reading.navigator.mention.span.start == other


def test_letters_typed_into_a_field_are_letters(reading, qtbot):
    reading.window.documents.focus_filter()
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "nra")
    assert (field.text(), reading.window.rhythm._hand) == ("nra", None)


def test_what_comes_first_is_remembered(reading):
    reading.window.actions_["order_frequent"].trigger()
    assert reading.wardrobe.settings.queue_order == "frequent"
    assert reading.window.rhythm.queue.order == "frequent"


def test_the_order_can_be_chosen_beside_the_counter(reading, qtbot):
    reading.window.status.order.choose("frequent")
    assert reading.window.rhythm.queue.order == "frequent"
    assert reading.window.actions_["order_frequent"].isChecked()
    reading.window.actions_["order_loud"].trigger()
    assert reading.window.status.order.value == "loud"


def test_an_offer_can_be_left_and_taken_up_later(reading, qtbot):
    reader, panel = reading.window.article.reader, reading.window.applying.panel
    place = reader.text.index(WATER)
    reader.select(Span(place, place + len(WATER)))
    reading.window.linking.link_to("ifas")
    settle(reading, qtbot)
    assert panel.isVisible()
    assert reading.window.actions_["apply_elsewhere"].isEnabled()
    panel.stop.click()
    settle(reading, qtbot)
    assert not panel.isVisible()
    assert not reading.window.actions_["apply_elsewhere"].isEnabled()


def test_all_places_are_taken_at_once_and_back_at_once(reading, qtbot):
    reader, panel = reading.window.article.reader, reading.window.applying.panel
    place = reader.text.index(WATER)
    reader.select(Span(place, place + len(WATER)))
    reading.window.linking.link_to("ifas")
    settle(reading, qtbot)
    panel.all.click()
    settle(reading, qtbot)
    assert reading.projection.undoable.count == 6
    reading.window.reviewing.undo()
    settle(reading, qtbot)
    assert reading.projection.undoable.verb == "link"


def test_what_is_unsure_is_asked_about_and_enter_says_no(reading, qtbot, monkeypatch):
    like = applying.likenesses

    def last_unsure(*args, **kwargs):
        *others, last = like(*args, **kwargs)
        return [*others, replace(last, form=True, sure=False)]

    monkeypatch.setattr(applying, "likenesses", last_unsure)
    reader, panel = reading.window.article.reader, reading.window.applying.panel
    place = reader.text.index(WATER)
    reader.select(Span(place, place + len(WATER)))
    reading.window.linking.link_to("ifas")
    settle(reading, qtbot)
    assert "1 of them in another form" in panel.text.text()
    panel.all.click()
    assert (panel.asking, panel.no.hasFocus()) == (True, True)
    QTest.keyClick(panel.no, Qt.Key.Key_Return)
    settle(reading, qtbot)
    assert (panel.asking, reading.projection.undoable.count) == (False, 5)
