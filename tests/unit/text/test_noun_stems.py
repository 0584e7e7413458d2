"""Stems of common nouns and of declined names, ending by ending."""

import pytest

from kzannotate.text.fold import fold_word
from kzannotate.text.name_words import say_the_same
from kzannotate.text.noun_stems import arabic_stem, kin_stems, noun_stems
from kzannotate.text.stems import declined_stems, is_soft, stem


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("المنظمات", "منظم"),
        ("معلمون", "معلم"),
        ("معلمين", "معلم"),
        ("منظمه", "منظم"),
        ("بنات", "بنات"),  # two letters are no stem
        ("سنه", "سنه"),
        ("دولي", "دولي"),
        ("عالمي", "عالم"),
        ("عربيه", "عربي"),
        ("اسلاميون", "اسلام"),
    ],
)
def test_an_arabic_noun_loses_one_ending_and_its_article(word: str, expected: str) -> None:
    assert arabic_stem(word) == expected


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("funds", "en", {"fund"}),
        ("bans", "en", {"bans"}),
        ("banks", "en", {"bank"}),
        ("fund", "en", {"fund"}),
        ("fondues", "fr", {"fondues"}),
        ("карасаи", "ru", {"караса", "карас"}),
        ("фонда", "ru", {"фонд"}),
        ("و", "ar", {"و"}),
    ],
)
def test_a_noun_has_the_stems_of_its_language(word: str, language: str, expected: set) -> None:
    assert noun_stems(word, language) == expected


def test_an_arabic_noun_may_have_a_prefix_or_be_whole() -> None:
    assert noun_stems("وزاره", "ar") == {"وزار", "زار"}
    assert "مجلس" in noun_stems("والمجلس", "ar")


def test_kazakh_kin_keep_a_stem_of_each_layer() -> None:
    assert kin_stems("зауыты", "kk") >= {"зауыт", "зауыты"}
    assert {"зауыт"} <= kin_stems("зауыттары", "kk") & kin_stems("зауыты", "kk")
    assert "кітап" in kin_stems("кітабы", "kk")
    assert "ұйым" in kin_stems("ұйымдары", "kk")


def test_other_languages_have_no_kin_stems_beyond_their_stems() -> None:
    assert kin_stems("фонда", "ru") == noun_stems("фонда", "ru")
    assert kin_stems("المجلس", "kk") == noun_stems("المجلس", "kk")


def test_a_name_that_is_not_declined_keeps_its_words() -> None:
    assert list(declined_stems(["united", "nations"], "en")) == ["united nations"]
    assert list(declined_stems(["банка", "развития"], "ru")) == ["банк развит"]


def test_a_kazakh_name_is_also_told_without_what_belongs_to_another() -> None:
    first, second = declined_stems(["шекара", "қызметі"], "kk")
    assert second.split()[1] == "қызмет"
    assert first.split()[0] == second.split()[0]
    assert list(declined_stems(["қызметі"], "ru")) == ["қызметі"]


def test_a_soft_russian_name_is_also_told_by_its_genitive() -> None:
    first, second = declined_stems(["карасаи", "батыра"], "ru")
    assert first.split()[1] == second.split()[1] == "батыр"
    assert second.split()[0] == stem("карасая", "ru")
    assert list(declined_stems(["карасаи"], "en")) == ["карасаи"]


@pytest.mark.parametrize(
    ("word", "soft"),
    [("карасаи", True), ("андреи", True), ("маи", False), ("музеи", True), ("казахи", False)],
)
def test_soft_names_end_in_a_vowel_and_a_short_i(word: str, soft: bool) -> None:
    assert is_soft(word) is soft


@pytest.mark.parametrize(
    ("one", "other", "language", "same"),
    [
        ("support", "assistance", "en", True),
        ("support", "support", "en", True),
        ("support", "water", "en", False),
        ("support", "assistance", "fr", False),
    ],
)
def test_words_of_names_say_the_same(one: str, other: str, language: str, same: bool) -> None:
    stems = [noun_stems(fold_word(word), language) for word in (one, other)]
    assert say_the_same(*stems, language) is same
