"""Rules about spaces and letters."""

from __future__ import annotations

import pytest


@pytest.fixture
def places(found_by, article_of, quotes_of):
    def run(rule, text, language="ar"):
        found = found_by(rule, {}, article_of(text, language=language))
        return [quote for finding in found for side in quotes_of(finding) for quote in side]

    return run


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("انتهت القمة.وغادر الضيوف:ثم عادوا", "ar", ["القمة.وغادر", "الضيوف:ثم"]),
        ("(الأول).ثم جاء", "ar", ["الأول).ثم"]),
        ("The summit ended.Guests left,happy", "en", ["ended.Guests", "left,happy"]),
        ("Саммит завершён.Гости уехали", "ru", ["завершён.Гости"]),
        ("بلغ 3.5 مليار و13:30 وأ.د. عمر", "ar", []),
        ("See kz.example.org or e.g. U.S. data, 3,500", "en", []),
    ],
)
def test_a_missing_space_after_a_sign(places, text, language, found):
    assert places("missing-space", text, language) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("قال الوزير ، ثم عاد .", "ar", ["الوزير ،", "عاد ."]),
        ("Role of the city : a note", "en", ["city :"]),
        ("Le rôle : une note", "fr", []),
        ("He waited ... and .5 of it", "en", []),
    ],
)
def test_a_space_before_a_sign(places, text, language, found):
    assert places("space-before-sign", text, language) == found


def test_words_of_two_alphabets_are_told_once_for_an_article(found_by, article_of, quotes_of):
    article = article_of("Cаммит в Aстане. Cаммит закрыт.", language="ru")
    (finding,) = found_by("mixed-alphabets", {}, article)
    assert quotes_of(finding) == [["Cаммит", "Aстане", "Cаммит"]]
    assert finding.suggestion is None


def test_a_word_of_two_alphabets_is_suggested_in_one(found_by, article_of):
    (finding,) = found_by("mixed-alphabets", {}, article_of("Бiрлік күні", language="kk"))
    assert finding.suggestion == "Бірлік"
