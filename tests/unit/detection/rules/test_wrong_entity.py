"""Bodies out of place in a section about another, and bodies that belong there."""

from __future__ import annotations

import pytest

NAMES = {
    "council": [
        "en + Council of Date Growers",
        "ar + مجلس زارعي النخيل",
        "ru + Совет садоводов степи",
        "kk + Дала бағбандарының кеңесі",
    ],
    "league": [
        "en + Maritime Safety League",
        "ar + رابطة السلامة البحرية",
        "ru + Лига морской безопасности",
        "kk + Теңіз қауіпсіздігі лигасы",
    ],
}
EN = "Council of Date Growers\nThe council meets every spring and sets prices for the harvest. "


@pytest.fixture
def found(found_by, article_of, quotes_of):
    def run(text, language="en"):
        findings = found_by("wrong-entity", NAMES, article_of(text, language=language))
        return [q for f in findings for q in quotes_of(f)[0]]

    return run


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            f"{EN}The secretariat of the Maritime Safety League writes its report.",
            "Maritime Safety League",
        ),
        (
            "ar",
            "مجلس زارعي النخيل\nيضع المجلس أسعار المحصول كل عام ويعلنها في الربيع. وتعد أمانة رابطة"
            " السلامة البحرية تقرير المجلس.",
            "رابطة السلامة البحرية",
        ),
        (
            "ru",
            "Совет садоводов степи\nСовет собирается весной и назначает цены на урожай. Секретариат"
            " Лиги морской безопасности готовит отчёт совета.",
            "Лиги морской безопасности",
        ),
        (
            "kk",
            "Дала бағбандарының кеңесі\nКеңес көктемде жиналып, өнім бағасын белгілейді. Теңіз"
            " қауіпсіздігі лигасының хатшылығы кеңестің есебін жазады.",
            "Теңіз қауіпсіздігі лигасының",
        ),
    ],
)
def test_another_body_s_secretariat_is_out_of_place(found, language, text, name):
    assert found(text, language) == [name]


@pytest.mark.parametrize(
    "text",
    [
        f"{EN}The secretariat of the Maritime Safety League welcomed the plan.",
        f"{EN}The council and the secretariat of the Maritime Safety League signed a treaty.",
        f"{EN}The Council of Date Growers pays the secretariat of the Maritime Safety League.",
        f"{EN}The Maritime Safety League buys its dates in the south.",
        "Prices rise\nThe council meets. The summit of the Maritime Safety League is near, it is.",
    ],
)
def test_dealings_with_other_bodies_are_left_alone(found, text):
    assert found(text) == []


def test_a_body_that_the_article_is_about_as_well_is_left_alone(found):
    more = "Maritime Safety League\nThe league keeps ships safe and has rules for ports."
    text = f"{EN}The secretariat of the Maritime Safety League writes.\n{more}"
    assert found(text) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            f"{EN}The Maritime Safety League elects its chairman for four years.",
            "Maritime Safety League",
        ),
        (
            "ar",
            "مجلس زارعي النخيل\nيضع المجلس أسعار المحصول كل عام في الربيع. وتحصي رابطة السلامة"
            " البحرية نخيل الأعضاء مرة كل عام.",
            "رابطة السلامة البحرية",
        ),
        (
            "en",
            "The Council of Date Growers met. The council hired 40 wardens for the groves. The"
            " secretariat of the Maritime Safety League trains these wardens in spring.",
            "Maritime Safety League",
        ),
    ],
)
def test_a_body_in_the_topic_s_part_is_a_note(found, language, text, name):
    assert found(text, language) == [name]


def test_guests_of_a_short_article_s_body_are_left_alone(found):
    more = "The director of the Maritime Safety League gave a lecture on ships."
    assert found(f"The Council of Date Growers met. The council chose a head. {more}") == []
