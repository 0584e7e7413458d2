"""Changes in percent, shares of a whole, results, sums and plans as two writers tell of them."""

from __future__ import annotations

import pytest


@pytest.fixture
def within(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, {}, article_of(text, language=language))

    return run


@pytest.fixture
def between(found_by, article_of):
    def run(rule, one, other, language, day="2025-05-02"):
        first = article_of(one, "a", language, published="2025-05-02")
        return found_by(rule, {}, [first, article_of(other, "b", language, published=day)])

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Milk output rose from 40,000 tonnes to 50,000 tonnes, an increase of {} percent.", "en"),
        ("Сбор хлопка сократился с 40 тысяч тонн до 30 тысяч тонн, то есть на {} процентов.", "ru"),
        ("Балық аулау 40 мың тоннадан 30 мың тоннаға, яғни {} пайызға азайды.", "kk"),
        ("تراجع إنتاج التمور من 40 ألف طن إلى 30 ألف طن، أي بنسبة {} في المئة.", "ar"),
    ],
)
def test_a_change_that_is_not_so_large_in_percent_is_reported(within, text, language):
    assert within("share-of-count", text.format(45), language)
    assert not within("share-of-count", text.format(25), language)


def test_a_share_of_something_else_beside_a_change_is_left_alone(within):
    text = "Output rose from 40,000 tonnes to 50,000 tonnes, while exports rose 40 percent."
    assert not within("share-of-count", text, "en")


def test_shares_of_what_several_provide_make_up_no_more_than_all(within):
    text = "Coal supplied 48 percent of the county's power, wind 37 percent and solar {} percent."
    assert within("sum-of-parts", text.format(26), "en")
    assert not within("sum-of-parts", text.format(15), "en")


def test_children_and_adults_behind_a_colon_are_all(within):
    text = "The ferry carried 540 passengers on Sunday: 310 adults and 180 children{}."
    assert within("sum-of-parts", text.format(""), "en")
    assert not within("sum-of-parts", text.format(" and 50 students"), "en")


def test_a_result_is_told_from_that_of_an_earlier_match(between):
    one = "Castle Row beat Fenwick 4-2 in Saturday's Shield final."
    other = "Castle Row won the Shield final 4-3 against Fenwick; they drew 1-1 in the group stage."
    assert between("figure-conflict", one, other, "en")


def test_a_final_is_no_semi_final(between):
    one = "«Тұлпар» финалда «Қыранды» 2:1 есебімен жеңді."
    other = "«Тұлпар» жартылай финалда «Қыранды» 3:1 есебімен жеңді."
    assert not between("figure-conflict", one, other, "kk")


def test_what_was_paid_for_one_named_thing_is_one_sum(between):
    one = "Новая школа в Берёзовке стоила 1,2 млрд рублей."
    other = "За новую школу в {} заплатили 1,7 млрд рублей."
    assert between("figure-conflict", one, other.format("Берёзовке"), "ru")
    assert not between("figure-conflict", one, other.format("Сосновке"), "ru")


def test_a_parade_that_was_moved_is_not_held_on_its_day(between):
    one = "The Harbour Lantern Parade will be held on 9 June 2025."
    other = "The Harbour Lantern Parade has been moved from 9 June to 6 July 2025."
    assert between("called-off", one, other, "en", "2025-05-20")
