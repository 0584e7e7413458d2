"""Going somewhere is told to everyone."""

import pytest

from kzannotate.domain.span import Passage, Span
from kzannotate.gui.navigator import Navigator


@pytest.fixture
def navigator(qapp):
    return Navigator()


def test_showing_a_passage_opens_its_document_first(navigator):
    told = []
    navigator.document_opened.connect(told.append)
    navigator.passage_shown.connect(told.append)
    passage = Passage.at("a", "some words", Span(5, 10))
    navigator.show_passage(passage)
    assert told == ["a", passage]


def test_another_document_lets_go_of_the_mention_in_hand(navigator):
    navigator.open_document("a")
    navigator.choose_mention("mention")
    navigator.open_document("b")
    assert navigator.mention is None


def test_leaving_forgets_everything(navigator):
    navigator.open_document("a")
    navigator.choose_finding("f-1")
    navigator.leave()
    assert (navigator.document, navigator.mention, navigator.finding) == (None, None, None)
