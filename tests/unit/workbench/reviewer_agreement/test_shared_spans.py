from __future__ import annotations

from kzannotate.domain.span import Span
from kzannotate.workbench.reviewer_agreement.spans import Marked, f1, shared

ONE = [
    Marked("a", Span(0, 5), "=sco"),
    Marked("a", Span(9, 12), "=un"),
    Marked("b", Span(0, 5), "=un"),
]
OTHER = [Marked("a", Span(0, 5), "=sco"), Marked("a", Span(10, 14), "=un")]


def test_exact_spans_are_the_same_words_as_the_same_thing():
    assert shared(ONE, OTHER, exact=True) == 1
    assert f1([(ONE, OTHER)], exact=True) == 2 / 5


def test_spans_that_overlap_count_once():
    assert shared(ONE, OTHER, exact=False) == 2
    assert f1([(ONE, OTHER)], exact=False) == 4 / 5
    twice = [Marked("a", Span(9, 10), "=un"), Marked("a", Span(11, 12), "=un")]
    assert shared(twice, [Marked("a", Span(8, 13), "=un")], exact=False) == 1


def test_the_same_words_as_another_thing_are_not_shared():
    assert shared(ONE[:1], [Marked("a", Span(0, 5), "=un")], exact=False) == 0


def test_it_is_the_same_whoever_is_taken_for_right():
    assert f1([(ONE, OTHER)], exact=False) == f1([(OTHER, ONE)], exact=False)


def test_where_nobody_marked_anything_there_is_no_score():
    assert f1([([], [])], exact=True) is None
