"""Figures and dates that no property of an entity covers, and sums."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity


@pytest.fixture
def between(found_by, article_of):
    """Findings of a rule on two articles of one day, or of given days."""

    def run(rule, one, other, languages=("en", "en"), days=("2025-05-02", "2025-05-02")):
        articles = [
            article_of(text, id_, language, published=day)
            for text, id_, language, day in zip((one, other), "ab", languages, days, strict=True)
        ]
        return found_by(rule, {}, articles)

    return run


@pytest.fixture
def within(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, {}, article_of(text, language=language))

    return run


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        (
            "The landslide near Ostrava mine killed 12 workers.",
            "A landslide near the Ostrava mine killed 15 workers.",
            "en",
        ),
        (
            "بلغت كلفة نفق الوادي الجديد 70 مليون ريال.",
            "بلغت كلفة نفق الوادي الجديد 90 مليون ريال.",
            "ar",
        ),
        (
            "Пожар на складе в порту уничтожил 40 машин.",
            "Пожар на складе в порту уничтожил 65 машин.",
            "ru",
        ),
        (
            "Ескі көпірді жөндеуге 3 миллиард теңге бөлінді.",
            "Ескі көпірді жөндеуге 5 миллиард теңге бөлінді.",
            "kk",
        ),
        (
            "Lions beat Tigers 3-1 in the city final.",
            "Lions beat Tigers 4-1 in the city final.",
            "en",
        ),
    ],
)
def test_figures_for_one_thing_conflict(between, quotes_of, one, other, language):
    (finding,) = between("figure-conflict", one, other, (language, language))
    assert len(quotes_of(finding)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The fire in Arkhal port killed 12 people.", "The fire in Arkhal port injured 15 people."),
        (
            "The fire in Arkhal port killed at least 12 people.",
            "The fire in Arkhal port killed 15 people.",
        ),
        (
            "The flood in Dorne destroyed 12 old homes.",
            "The flood in Arkhal destroyed 19 old homes.",
        ),
        ("The town plans to plant 900 young trees.", "The town planted 700 young trees."),
        (
            "Prices of bread in town rose by 8 percent.",
            "Prices of bread in town rose to 9 crowns.",
        ),
        ("The men's city race drew 300 runners.", "The women's city race drew 200 runners."),
        ("The quarry employs 300 workers.", "The bakery hired 20 workers in spring."),
    ],
)
def test_figures_that_may_both_be_right_are_silent(between, one, other):
    assert between("figure-conflict", one, other) == []


def test_a_toll_may_grow_from_day_to_day(between):
    one, other = (
        "The fire in Arkhal port killed 12 people.",
        "The fire in Arkhal port killed 15 people.",
    )
    assert between("figure-conflict", one, other, days=("2025-05-02", "2025-05-04")) == []


def test_a_figure_far_into_an_article_is_compared_in_its_own_sentence(between):
    before = "The weather stayed calm along the coast all week. " * 9
    one = before + "The landslide near Ostrava mine killed 12 workers."
    other = before + "A landslide near the Ostrava mine killed 15 workers."
    assert len(between("figure-conflict", one, other)) == 1


def test_one_opening_has_one_day(between):
    one = "The lantern fair in Dorne opens on 3 May 2025."
    other = "Dorne's lantern fair opens on 13 May 2025."
    assert len(between("date-conflict", one, other)) == 1


def test_an_opening_and_an_end_have_two_days(between):
    one = "The lantern fair in Dorne opens on 3 May 2025."
    other = "Dorne's lantern fair ends on 13 May 2025."
    assert between("date-conflict", one, other) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "The loan of €50 million is split: €20 million for roads and €35 million for schools.",
            "en",
        ),
        ("The team took two gold, four silver and two bronze medals, 9 medals in all.", "en"),
        ("نال الأول 45% من الأصوات والثاني 40% والثالث 35%.", "ar"),
    ],
)
def test_parts_that_do_not_make_the_whole_are_found(within, text, language):
    assert len(within("sum-of-parts", text, language)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The loan of €55 million is split: €20 million for roads and €35 million for schools.",
        "The team took two gold, one silver and two bronze medals, 5 medals in all.",
        "The prize went to 9 cities: 2 cities in the north and 3 in the south.",
    ],
)
def test_parts_that_make_the_whole_or_leave_some_out_are_not(within, text):
    assert within("sum-of-parts", text, "en") == []


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("مساحة الغابة 7 كيلومترات مربعة (70 هكتارا).", "ar", 1),
        ("The tower is 300 metres (700 feet) tall.", "en", 1),
        ("The tower is 300 metres (about 984 feet) tall.", "en", 0),
        ("Длина тоннеля 5 километров (3 мили).", "ru", 0),
    ],
)
def test_a_conversion_in_brackets_is_worked_out(within, text, language, count):
    assert len(within("unit-conversion", text, language)) == count


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("يضم الحلف أربع مدن هي: صور وصيدا وجبيل، ومقره في صور.", "ar"),
        ("Автобус төрт қалаға тоқтайды: Тараз, Шу және Мерке, жол алты сағат.", "kk"),
    ],
)
def test_a_list_ends_where_a_clause_goes_on(within, text, language):
    assert len(within("list-count", text, language)) == 1


def test_a_figure_in_the_title_is_set_against_the_text(within):
    text = (
        "مقتل تسعة عمال في انهيار رافعة ميناء الغدير\n\n"
        "أعلنت إدارة الميناء أن الرافعة التي انهارت صباح الأحد أودت بحياة سبعة عمال."
    )
    assert len(within("figure-conflict", text, "ar")) == 1
    assert within("figure-conflict", text.replace("سبعة", "تسعة"), "ar") == []


def test_a_crowd_beyond_a_bound_contradicts_it(between):
    one = "The Alder Cup final at Holm Park was watched by more than 48,000 spectators."
    other = "The Alder Cup final at Holm Park was watched by 41,000 spectators."
    assert len(between("figure-conflict", one, other)) == 1


def test_a_measure_told_again_is_set_against_nothing(between):
    one = "The focus of the Holm Bay quake lay at a depth of 12 kilometres."
    other = "The focus of the Holm Bay quake lay at a depth of 12 kilometres (17 miles)."
    found = between("figure-conflict", one, other)
    assert [f.severity for f in found] == [Severity.AGREEMENT]


def test_races_over_two_distances_are_two_races(between):
    one = "Ida Holm won the race over a distance of 200 metres at Alder Park."
    other = "Ida Holm won the race over a distance of 400 metres at Alder Park."
    assert between("figure-conflict", one, other) == []


def test_the_same_race_time_with_another_sign_is_the_same(between):
    one = "Ida Holm won the Alder marathon in 2:27.15 on Friday."
    other = "Ida Holm won the Alder marathon in 2:27:15 on Friday."
    assert between("figure-conflict", one, other) == []
