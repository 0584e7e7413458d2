"""Answers about pairs, kept for the very same things and no others."""

import pytest

from kzannotate.detection.comparing.answers_kept import AnswersKept
from kzannotate.detection.readings.readings_at_hand import ReadingsAtHand

ONE, OTHERS = ["one"], [["a"], ["b"], ["c"]]


@pytest.fixture
def asked():
    """Asks of all of some others; which of them had to be asked, and the answers."""
    readings = ReadingsAtHand((), {})

    def run(others, beside=None):
        kept, new = AnswersKept(readings, "who", beside), []

        def ask(number):
            new.append(others[number][0])
            return ord(others[number][0])

        answers = kept.of(ONE, others, ask)
        kept.keep()
        return "".join(new), answers.decode()

    return run


def test_nothing_is_asked_twice(asked):
    assert (asked(OTHERS), asked(OTHERS)) == (("abc", "abc"), ("", "abc"))


def test_in_another_order_each_keeps_its_answer(asked):
    asked(OTHERS)
    assert asked(OTHERS[::-1]) == ("", "cba")


def test_what_is_equal_is_asked_again_as_it_may_be_of_another_article(asked):
    asked(OTHERS)
    assert asked([OTHERS[0], ["b"], OTHERS[2]]) == ("b", "abc")


def test_what_was_not_asked_last_time_is_forgotten(asked):
    asked(OTHERS)
    asked(OTHERS[:1])
    assert asked(OTHERS) == ("bc", "abc")


def test_where_answers_depend_on_more_all_is_asked_again(asked):
    asked(OTHERS, {"tashko"})
    assert asked(OTHERS, {"tashko", "river"}) == ("abc", "abc")
