"""Slogans against the reference and against each other."""

from __future__ import annotations

import pytest

NAMES = {
    "fair": ["en + Steppe Book Fair", "ar + معرض السهوب للكتاب", "ru + Степная книжная ярмарка"],
    "motto": [
        "en + Small Towns, Wide Horizons",
        "ar + مدن صغيرة، آفاق واسعة",
        "ru + Малые города – широкие горизонты",
        "kk + Шағын қалалар, кең көкжиектер",
    ],
}
KINDS = {"fair": "event", "motto": "slogan"}


@pytest.fixture
def found(found_by, article_of):
    def run(rule, language, *texts):
        articles = [article_of(t, f"a{n}", language) for n, t in enumerate(texts)]
        return found_by(rule, NAMES, articles, **KINDS)

    return run


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", 'The fair has the motto "Small Towns, Wide Levels".'),
        ("ar", "يقام المعرض تحت شعار «مدن صغيرة، مستويات واسعة»."),
        ("ru", "Ярмарка идёт под девизом «Малые города – широкие уровни»."),
        ("kk", "Жәрмеңке «Шағын қалалар, кең деңгейлер» ұранымен өтті."),
    ],
)
def test_a_slogan_with_another_word_differs_from_the_reference(found, language, text):
    (finding,) = found("slogan-wording", language, text)
    assert finding.suggestion in " ".join(NAMES["motto"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", 'The fair has the motto "Small towns, wide horizons".'),
        ("ar", "يقام المعرض تحت شعار «مدنٌ صغيرة، آفاقٌ واسعة»."),
        ("ru", "Ярмарка идёт под девизом «Малые города, широкие горизонты»."),
        ("kk", "Жәрмеңке «Шағын қалалар, кең көкжиектер» ұранымен өтті."),
        ("en", 'The hall has the motto "Reading Makes Friends".'),
        ("en", 'He said: "Small towns are my home, wide roads are not".'),
    ],
)
def test_right_and_other_slogans_are_left_alone(found, language, text):
    assert found("slogan-wording", language, text) == []


def test_two_slogans_of_one_event_are_set_against_each_other(found, quotes_of):
    one = 'The Steppe Book Fair has the theme "Books Build Bridges".'
    other = 'The theme of the Steppe Book Fair is "Books Build Roads".'
    (finding,) = found("slogan-conflict", "en", one, other)
    assert quotes_of(finding) == [["Books Build Bridges"], ["Books Build Roads"]]


@pytest.mark.parametrize(
    "other",
    [
        'The theme of the Steppe Book Fair is "Books build bridges".',
        'At the Steppe Book Fair a session had the theme "Paper and Ink".',
        'The Book Fair had the theme "Paper and Ink".',
    ],
)
def test_one_slogan_and_those_of_sessions_agree(found, other):
    one = 'The Steppe Book Fair has the theme "Books Build Bridges".'
    assert found("slogan-conflict", "en", one, other) == []


def test_a_listed_slogan_is_compared_across_languages(found_by, article_of):
    one = article_of('The Steppe Book Fair has the motto "Small Towns, Wide Horizons".', "a", "en")
    other = article_of("يقام معرض السهوب للكتاب تحت شعار «كلمات من ذهب».", "b", "ar")
    assert [f.entity for f in found_by("slogan-conflict", NAMES, [one, other], **KINDS)] == ["fair"]


def test_a_slogan_is_that_of_the_only_event_that_its_article_names(found):
    one = "The Steppe Book Fair opened on Friday. Its motto this year is “Roads and Pages”."
    other = "The Steppe Book Fair is open. It is held under the motto “Books Without Walls”."
    assert found("slogan-conflict", "en", one, other)


@pytest.mark.parametrize(
    "other",
    [
        "The Steppe Book Fair is open. Last year it had the motto “Books Without Walls”.",
        "The Steppe Book Fair is open. The Herders Union, whose motto is “Grass First”, came.",
    ],
)
def test_other_years_and_other_bodies_have_slogans_of_their_own(found_by, article_of, other):
    one = "The Steppe Book Fair opened on Friday. Its motto this year is “Roads and Pages”."
    names = {**NAMES, "union": ["en + Herders Union"]}
    articles = [article_of(t, f"a{n}", "en") for n, t in enumerate((one, other))]
    assert not found_by("slogan-conflict", names, articles, **KINDS)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", 'Above the gate hung the words "Small Clowns, Wide Horizons".'),
        ("ar", "وعلى البوابة كُتب «مدن صغيرة، آفاق واسطة»."),
        ("ru", "Над воротами написано «Милые города – широкие горизонты»."),
        ("kk", "Қақпада «Шағын қалалар, кең көкжал» деп жазылған."),
    ],
)
def test_a_quote_with_most_letters_of_a_slogan_needs_no_word_that_tells_so(found, language, text):
    (finding,) = found("slogan-wording", language, text)
    assert finding.suggestion in " ".join(NAMES["motto"])


def test_an_article_that_has_the_slogan_too_gives_two(found):
    text = 'The motto "Small Towns, Wide Horizons" became the motto "Small Towns, Wide Roads".'
    assert found("slogan-wording", "en", text) == []


WATER = "The water forum in Tarn opened under the motto “A Drop Today, {} Tomorrow” with 22 guests."


def test_two_wordings_of_one_motto_differ_where_no_event_is_listed(found):
    told = [WATER.format(word).replace("“", '"').replace("”", '"') for word in ("Life", "Gold")]
    assert len(found("slogan-conflict", "en", *told)) == 1


def test_two_mottoes_of_other_matters_are_two(found):
    told = [
        'The water forum in Tarn opened under the motto "A Drop Today, Life Tomorrow".',
        'Bakers chose the motto "A Loaf Today, Life Tomorrow" for their strike.',
    ]
    assert found("slogan-conflict", "en", *told) == []
