"""Two bodies of like names that stand in the same place of two articles."""

from __future__ import annotations

import pytest

from kzannotate.domain.finding import Severity

LOUD = (Severity.ERROR, Severity.WARNING)
NAMES = {
    "masks": [
        "ar + المجلس الدولي للأقنعة",
        "en + International Council of Masks",
        "ru + Международный совет масок",
    ],
    "puppets": [
        "ar + المجلس الدولي للدمى والعرائس",
        "en + International Council of Puppets",
        "ru + Международный совет кукол",
    ],
    "airborne": ["ar + تارافياسباس", "en + Taraviaspas", "ru + Таравиаспас", "kk + Таравиақұтқару"],
    "mudwatch": ["ar + تارسيلزاشيتا", "en + Tarselezashchita", "ru + Тарселезащита"],
    "tarak": ["ar + تاراك", "en + Tarak", "ru + Тарак", "kk + Тарак"],
    "theatre": [
        "ar + مسرح الظلال",
        "en + Shadow Theatre",
        "ru + Театр теней",
        "kk + Көлеңке театры",
    ],
    "omarova": [
        "ar + ليلى عمروفا",
        "en + Leila Omarova",
        "ru + Лейла Омарова",
        "kk + Лейла Омарова",
    ],
    "river": ["ar + نهر سارغان", "en + Sargan River", "ru + река Сарган", "kk + Сарған өзені"],
}
KINDS = {"tarak": "place", "omarova": "person", "river": "place"}
ABOUT = {
    "ar": " مسرح الظلال في تاراك تديره ليلى عمروفا قرب نهر سارغان.",
    "en": " The Shadow Theatre in Tarak, by the Sargan River, is led by Leila Omarova.",
    "ru": " Театр теней в городе Тарак ведёт Лейла Омарова. Рядом река Сарган.",
    "kk": " Көлеңке театрын Лейла Омарова басқарады. Тарак қаласы, Сарған өзені.",
}


@pytest.fixture
def found(found_by, article_of):
    def run(*told, days=("2026-03-02", "2026-03-03")):
        articles = [
            article_of(text + ABOUT[language], f"a{n}", language, published=days[n])
            for n, (language, text) in enumerate(told)
        ]
        rule = found_by("other-body", NAMES, articles, **KINDS)
        return [f for f in rule if f.severity in LOUD]

    return run


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("en", "The house signed a memorandum of cooperation with the {}."),
            ("en", "On Monday it signed a memorandum on cooperation with the {}, the first."),
        ),
        (
            ("ar", "وقّع المتحف مذكرة تعاون مع {}."),
            ("ar", "ووقّع المتحف أمس مذكرة تعاون مع {}، وهي الأولى."),
        ),
    ],
)
def test_one_agreement_with_two_like_councils_is_noticed(found, one, other):
    names = {"en": "International Council of {}", "ar": "المجلس الدولي {}"}
    ends = {"en": ("Masks", "Puppets"), "ar": ("للأقنعة", "للدمى والعرائس")}
    language = one[0]
    told = [
        (language, text.format(names[language].format(end)))
        for (_, text), end in zip((one, other), ends[language], strict=True)
    ]
    assert found(*told)
    assert not found(*told, days=("2025-03-02", "2026-03-03"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Воду сбрасывают три вертолёта «Тарселезащиты»."),
        ("en", "Three helicopters of Tarselezashchita drop water."),
    ],
)
def test_one_number_of_things_of_two_like_services_is_noticed(found, language, text):
    assert found(("ar", "تشارك ثلاث مروحيات تابعة لتارافياسباس."), (language, text))


def test_other_numbers_or_both_bodies_are_left_alone(found):
    ours = ("ar", "تشارك ثلاث مروحيات تابعة لتارافياسباس.")
    assert not found(ours, ("en", "Five helicopters of Tarselezashchita drop water."))
    both = "Three helicopters of Tarselezashchita came; Taraviaspas stayed at home."
    assert not found(ours, ("en", both))


def test_other_agreements_with_like_councils_are_left_alone(found):
    one = "The house signed a memorandum of cooperation with the International Council of Masks."
    other = "The house asked for tickets from the International Council of Puppets."
    assert not found(("en", one), ("en", other))
