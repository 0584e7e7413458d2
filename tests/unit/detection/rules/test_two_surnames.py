"""One office or one deed that two articles give to two people of one given name."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of, quotes_of):
    def run(language, *texts, days=("2026-05-12", "2026-05-12"), names=None, **kinds):
        articles = [article_of(t, str(n), language, published=days[n]) for n, t in enumerate(texts)]
        rule = found_by("two-surnames", names or {}, articles, **kinds)
        return [sorted(q for quotes in quotes_of(f) for q in quotes) for f in rule]

    return run


@pytest.mark.parametrize(
    ("language", "one", "other", "names"),
    [
        (
            "ar",
            "أعلن قائد شرطة المرفأ سامر الكيلاني توقيف أربعة مهربين.",
            "أكد قائد شرطة المرفأ سامر الدوري أن المهربين الأربعة كانوا على قارب.",
            ["سامر الدوري", "سامر الكيلاني"],
        ),
        (
            "ar",
            "وقّعت مديرة المكتبة الوطنية هدى منصوري اتفاقا مع جامعة فاس.",
            "وقّعت هدى بن زيد، مديرة المكتبة الوطنية، اتفاقا مع جامعة فاس.",
            ["هدى بن زيد", "هدى منصوري"],
        ),
        (
            "en",
            "Fire chief Martin Kessel said the blaze at the Harrow mill was out by dawn.",
            "The blaze at the Harrow mill was out, fire chief Martin Oldfield told reporters.",
            ["Martin Kessel", "Martin Oldfield"],
        ),
        (
            "en",
            "The Bellamy Prize went to Clara Wendell for a novel about lighthouse keepers.",
            "Novelist Clara Wendover won the Bellamy Prize for a book on lighthouse keepers.",
            ["Clara Wendell", "Clara Wendover"],
        ),
        (
            "ru",
            "Новым тренером «Кристалла» назначен Игорь Лукашин. Ему 44 года.",
            "«Кристалл» возглавит Игорь Лукашевич: новый тренер приехал из Перми.",
            ["Игорь Лукашевич", "Игорь Лукашин"],
        ),
        (
            "kk",
            "Облыстық театрдың директоры Ерлан Бекенов бес премьера болатынын айтты.",
            "Облыстық театрдың директоры Ерлан Сартаев бес премьера болатынын хабарлады.",
            ["Ерлан Бекенов", "Ерлан Сартаев"],
        ),
    ],
)
def test_one_office_or_deed_under_two_surnames_is_noticed(found, language, one, other, names):
    assert found(language, one, other) == [names]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        # other offices
        (
            "ar",
            "قال وزير النقل عمر السعدي إن الطريق سيفتح في الخريف.",
            "قال وزير المالية عمر الدوري إن الطريق سيفتح في الخريف.",
        ),
        (
            "en",
            "Deputy mayor Paul Rowan opened the Elm Street bridge on Tuesday.",
            "Mayor Paul Atwood did not attend as the Elm Street bridge was opened on Tuesday.",
        ),
        # who held it before
        (
            "en",
            "Mayor Paul Rowan praised the bridge over the Elm, which opened on Tuesday.",
            "Former mayor Paul Atwood praised the bridge over the Elm, which opened on Tuesday.",
        ),
        # an article that has both
        (
            "ru",
            "Директор завода Сергей Громов и инженер завода Сергей Левин открыли цех.",
            "Новый цех завода открыл его директор Сергей Левин.",
        ),
        # a brother and a sister
        (
            "kk",
            "Мектеп директоры Әсел Омарқызы жаңа кітапхана ашты.",
            "Мектеп директоры Әсет Омарұлы жаңа кітапхана ашты.",
        ),
        # a name told with a patronymic
        (
            "ru",
            "Ректор горного института Павел Ильич Стрельников подписал договор с Финляндией.",
            "Ректор горного института Павел Стрельников подписал договор с Финляндией.",
        ),
        # no names but words behind a given name
        (
            "ar",
            "أعلن مدير المدرسة سالم استقالته أمام لجنة التعليم في البلدية.",
            "أعلن مدير المدرسة سالم خطته أمام لجنة التعليم في البلدية.",
        ),
    ],
)
def test_other_people_are_left_alone(found, language, one, other):
    assert found(language, one, other) == []


def test_years_may_bring_another_holder_of_the_office(found):
    one = "Mayor Paul Rowan opened the Elm Street bridge over the river on Tuesday."
    other = "Mayor Paul Atwood opened the Elm Street bridge over the river on Tuesday."
    assert found("en", one, other)
    assert found("en", one, other, days=("2021-05-12", "2026-05-12")) == []


def test_one_article_gives_the_office_to_two(found):
    text = "استقبلت مديرة المتحف سلمى بن يوسف ضيوفها. وشكرت مديرة المتحف سلمى الدوري المتبرعين."
    assert found("ar", text) == [["سلمى الدوري", "سلمى بن يوسف"]]


def test_a_listed_name_is_set_against_another_surname(found):
    names = {"kessel": ["en + Martin Kessel"]}
    one = "Fire chief Martin Kessel said the blaze at the Harrow mill was out by dawn."
    other = "The blaze at the Harrow mill was out, fire chief Martin Oldfield told reporters."
    assert found("en", one, other, names=names, kessel="person")
    both = {**names, "oldfield": ["en + Martin Oldfield"]}
    assert not found("en", one, other, names=both, kessel="person", oldfield="person")
