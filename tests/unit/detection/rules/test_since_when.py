"""Since when somebody holds an office, in two articles."""

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(*told):
        articles = [
            article_of(text, f"a{n}", language=language, published="2026-03-02")
            for n, (language, text) in enumerate(told)
        ]
        return found_by("since-when", {}, articles)

    return run


MAYOR = "The mayor, Helga Strand, who has held the post since 2016, opened the quay."
RECTOR = "Ректор университета Пётр Лунин подал в отставку. Он руководил университетом с 2014 года."
BANKER = (
    "قررت محافظة المصرف ليلى الدباغ رفع الفائدة. والدباغ، التي تشغل المنصب منذ عام 2021، تستقيل."
)
CURATOR = "Музей директоры Айжан Төреханова, 2011 жылдан бері қызмет атқарады, көрме ашты."


@pytest.mark.parametrize(
    ("one", "other", "year"),
    [
        (("en", MAYOR), ("en", "Helga Strand, who became mayor in {}, spoke."), 2016),
        (("ru", RECTOR), ("ru", "Пётр Лунин, возглавивший университет в {} году, ушёл."), 2014),
        (("ar", BANKER), ("ar", "وقالت المحافظة ليلى الدباغ، التي تولت المنصب عام {}، ذلك."), 2021),
        (
            ("kk", CURATOR),
            ("kk", "Көрмені {} жылы музей директоры болып тағайындалған Айжан Төреханова ашты."),
            2011,
        ),
    ],
)
def test_one_office_begins_in_one_year(found, one, other, year):
    language, text = other
    assert len(found(one, (language, text.format(year + 3)))) == 1
    assert found(one, (language, text.format(year))) == []


@pytest.mark.parametrize(
    "other",
    [
        "Helga Strand, a councillor since 2009 and mayor since 2016, opened the quay.",
        "Helga Strand, who had led the harbour trust since 2011, spoke.",
        "Erik Strand, mayor since 2012, spoke.",
        "Helga Strand was previously mayor of Thornby, from 2008 to 2012.",
        "Helga Strand, chair of the choir since 2003, sang.",
    ],
)
def test_other_offices_and_people_begin_when_they_like(found, other):
    assert found(("en", MAYOR), ("en", other)) == []


def test_an_election_may_come_before_the_first_day(found):
    chosen = "Helga Strand was elected mayor in December 2015."
    later = "Helga Strand, who took office as mayor in January 2016, spoke."
    assert found(("en", chosen), ("en", later)) == []
