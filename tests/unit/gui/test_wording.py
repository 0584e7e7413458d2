"""Values that detection read, in the words of the interface."""

import pytest

from kzannotate.gui import value_words, wording
from kzannotate.text import said_amounts
from kzannotate.workbench.restoring import DEEDS


@pytest.mark.parametrize(
    ("read", "said"),
    [
        ("27 state", "27 states"),
        (">3,500,000,000 person", "more than 3.5 billion people"),
        ("~2400 person", "about 2,400 people"),
        ("<5 event", "less than 5 events"),
        ("0.25 share", "25%"),
        ("the head of state", "the head of state"),
        ("13–14 June 2024", "13–14 June 2024"),
    ],
)
def test_a_value_that_was_read_is_said_in_words(read, said):
    assert wording.read_value(read) == said


def test_the_window_and_reports_bound_amounts_in_the_same_words():
    assert value_words.BOUNDS == said_amounts.BOUNDS


def test_every_gesture_of_a_person_is_of_some_kind():
    of_the_project = {"found", "join", "check", "import reference", "recover"}
    of_the_project |= {"begin project", "restore", "undo", "redo"}
    assert set(wording.VERBS) - of_the_project == set().union(*DEEDS.values())
    assert set(wording.DEEDS) == set(DEEDS)
