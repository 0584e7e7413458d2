"""Two spellings of one name are told from two names, at the very edges of what counts."""

import pytest

from kzannotate.text.respelling import (
    are_letters_of_one,
    are_near_surnames,
    are_respelled,
    have_another_letter,
    have_another_vowel,
)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("сулейманов", "сулеиманов", True),
        ("абаев", "абдев", True),  # five letters are enough
        ("абае", "абде", False),  # four are not
        ("абаев", "аб", False),
        ("иванова", "иваново", False),  # an ending may be a case
        ("иванова", "ивонова", True),  # the same ending, another inside
        ("иваном", "иванот", True),  # consonants at the end are no ending
        ("иванов", "петров", False),
        ("abcdefghij", "abcdefgxyj", True),
        ("abcdexghij", "pqrsexghij", False),  # 60 of 100 is too little
    ],
)
def test_words_are_respelled_where_they_differ_inside(one: str, other: str, alike: bool) -> None:
    assert are_respelled(one, other) is alike
    assert are_respelled(other, one) is alike


def test_seven_letters_in_ten_are_enough_to_be_respelled() -> None:
    assert are_respelled("qwrtpsdfgh", "qwrtpsdmnb")
    assert not are_respelled("qwrtpsdfgh", "qwrtpszmnb")


def test_an_arabic_word_behind_the_article_is_respelled_by_its_letters_alone() -> None:
    assert are_respelled("المنظمة", "المنطمة")
    assert not are_respelled("المنظمات", "المنشمات")
    assert are_respelled("منظمات", "منشمات")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("қазақ", "казак", True),
        ("әлия", "алия", True),
        ("альтаи", "алтаи", True),  # signs of softness are let go
        ("казак", "казах", False),
        ("казак", "казак", False),  # the same word is no other spelling
        ("نازارباييف", "نازارباييف", False),
        ("نازار", "ناذار", True),
        ("نازا", "ناذا", False),  # four letters are too few
        ("نازارب", "نازار", False),
        ("نازار", "ناذاظ", False),  # two letters are too many
        ("نازار", "نامار", False),  # not letters that are mixed up
    ],
)
def test_letters_of_one_are_told(one: str, other: str, alike: bool) -> None:
    assert are_letters_of_one(one, other) is alike


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("реинхартен", "раинхартнер", True),
        ("громов", "громовскии", False),
        ("громовскии", "громов", False),
        ("колобков", "колобнков", True),
        ("колобко", "колобнко", False),  # seven letters are too few
        ("колобков", "голобнков", False),  # names begin alike
        ("колобков", "колобнтков", False),  # two sounds more
        ("колобков", "колобков", False),
    ],
)
def test_long_surnames_are_near_with_a_sound_more_inside(one: str, other: str, near: bool) -> None:
    assert are_near_surnames(one, other) is near


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("aldous", "aldons", True),
        ("aldous", "adous", True),
        ("abcde", "abxde", True),
        ("bcdef", "bacdef", True),
        ("abcd", "abxd", False),  # too short
        ("abcdef", "abde", False),  # too short, and two letters less
        ("abcdefg", "abcde", False),
        ("abcde", "abcde", False),
        ("abcde", "xbcde", False),  # the first letter counts as the name's
        ("abcde", "abcdx", False),  # and so does the last
        ("abcde", "abcdxe", True),
        ("abcde", "abcdex", False),
        ("abcde", "axcye", False),  # two letters
        ("abcde", "axcde", True),
        ("abcde", "abcxe", True),
    ],
)
def test_one_letter_inside_may_differ_or_be_left_out(one: str, other: str, differs: bool) -> None:
    assert have_another_letter(one, other) is differs
    assert have_another_letter(other, one) is differs


@pytest.mark.parametrize(
    ("one", "other", "differs"),
    [
        ("timur", "timor", True),
        ("tims", "tiks", False),
        ("diar", "dior", True),  # four letters are enough
        ("dor", "dar", False),
        ("timur", "tumur", False),  # the second letter is not inside
        ("timur", "timuri", False),
        ("timor", "temur", False),
        ("айгол", "айгул", True),
        ("айгь", "айга", False),
        ("альте", "алоте", False),  # a sign of softness is no vowel here
        ("timua", "timuo", False),  # the last letter is not inside
        ("timur", "timur", False),
    ],
)
def test_one_vowel_inside_a_given_name_may_differ(one: str, other: str, differs: bool) -> None:
    assert have_another_vowel(one, other) is differs


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("yerzhan", "erzhan", True),
        ("zhaksylyk", "jaksylyk", True),
        ("qairat", "kairat", True),
        ("yerzhan", "yerlan", False),
        ("murat", "marat", False),
    ],
)
def test_one_sound_has_several_latin_letters(one: str, other: str, same: bool) -> None:
    assert are_letters_of_one(one, other) is same
