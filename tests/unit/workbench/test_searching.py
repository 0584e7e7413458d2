"""A search goes through all articles, one at a time, and tells where each hit stands."""

import time

import pytest
from desks import ARTICLE, put_article

from kzannotate.errors import UserError
from kzannotate.text.seeking import Sought
from kzannotate.workbench import pattern_trial, searching

WATER = "الماء سر الحياة.\nيحمل النهرُ الماءَ إلى البحيرة، وبماء النهر تُسقى الحقول."


@pytest.fixture
def lines(bench):
    put_article(bench, "b", WATER)
    put_article(bench, "c", "The river carries water to the lake.")

    def found(words, **how):
        told = []
        tally = searching.search(bench, Sought(words, **how), told.extend)
        assert tally.hits == len(told)
        return told

    return found


def test_hits_come_in_the_order_of_articles_and_text(lines):
    found = lines("ماء", whole=True)
    assert [(line.document, line.words) for line in found] == [
        ("b", "ماء"),
        ("b", "ماءَ"),
        ("b", "ماء"),
    ]


def test_a_line_keeps_to_its_paragraph(lines):
    second = lines("ماء")[1]
    assert (second.before, second.rtl) == ("يحمل النهرُ ال", True)
    assert second.after.startswith(" إلى البحيرة")


def test_what_precedes_is_sorted_from_the_nearest_word_back(lines):
    found = lines("water")[0]
    assert found.keys == ("water", "carries river the", "to the lake")
    assert not found.rtl


def test_letters_inside_words_are_found_through_the_index(lines, bench):
    assert bench.store.holding(["شنغ"]) == ["a"]
    assert bench.store.holding(["ive", "ak"]) == ["c"]
    assert len(lines("نغها")) == ARTICLE.count("نغها")


def test_without_words_every_article_comes_into_question(lines, bench):
    assert bench.store.holding([]) == ["a", "b", "c"]


def test_a_pattern_is_found_in_folded_letters(lines):
    assert [line.words for line in lines(r"ال\w+ة\b", pattern=True)] == ["الحياة", "البحيرة"]


def test_a_search_can_be_stopped_and_keeps_what_was_told(bench):
    told = []
    tally = searching.search(bench, Sought("شنغهاي"), told.extend, cancelled=lambda: True)
    assert (tally, told) == (searching.Tally(0, 0, whole=False), [])


def test_a_broken_pattern_is_told_in_a_sentence():
    with pytest.raises(UserError, match="no regular expression"):
        searching.find_in_text("a", Sought("(", pattern=True))


def test_a_pattern_that_never_ends_is_ended(monkeypatch):
    trial = pattern_trial.PatternTrial("(a+)+$", seconds=0.5)
    begun = time.monotonic()
    with trial, pytest.raises(UserError, match="takes too long"):
        trial.find("a" * 60 + "b", 10)
    assert time.monotonic() - begun < 5


def test_the_next_text_is_tried_after_one_that_took_too_long():
    with pattern_trial.PatternTrial("(a+)+$", seconds=1.0) as trial:
        with pytest.raises(UserError, match="takes too long"):
            trial.find("a" * 60 + "b", 10)
        assert trial.find("baa", 10) == [(1, 3)]


def test_empty_hits_of_a_pattern_are_left_out():
    assert searching.find_in_text("ab", Sought("x*", pattern=True)) == []
