"""What is left of a whole, and parts in lists."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language, rule="sum-of-parts"):
        article = article_of(text, language=language, published="2026-06-02")
        return found_by(rule, {}, article)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Police found four of the seven coins. The remaining four coins are sought.", "en"),
        ("Полиция вернула четыре из семи монет. Остальные четыре монеты ещё ищут.", "ru"),
        ("The grove lost 240 trees. Ninety of them were oaks. The remaining 130 were elms.", "en"),
        ("Вскрыли четырнадцать ящиков. Пять из них были пусты, остальные семь — нет.", "ru"),
        ("في الدار 60 مخطوطة، رُممت 25 منها، أما المخطوطات الـ30 الباقية فلا.", "ar"),
        ("Ауылға 48 трактор келді. Оның 20-сы жаңа, қалған 30 трактор ескі.", "kk"),
        ("The roof cost 118 million tenge. The state put up 47 million of that; shops paid the"
         " remaining 60 million.", "en"),
        ("Владельцы:\n- фонд: 40 процентов\n- семья: 35 процентов\n- остальное, рабочие: 30"
         " процентов\n", "ru"),
        ("عمل في الدار خمسة نجارين: اثنان من حلب، وواحد من حمص، وواحد من حماة.", "ar"),
        ("Six pilots came: two from Oslo, one from Bergen and one from Bodø.", "en"),
        ("Fair: 4,800 dollars in all\n\n- Tents: 2,000 dollars\n- Music: 1,600 dollars\n"
         "- Prizes: 900 dollars\n", "en"),
        ("Суару 12 500 гектарға жетеді: Шуда 3 200 гектар, Көлде 4 100 гектар, Таста 4 700"
         " гектар.", "kk"),
    ],
)  # fmt: skip
def test_a_rest_or_a_list_that_does_not_fit_its_whole_is_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The club has 240 members. Ninety of them are juniors, and 40 of those row. The"
         " remaining 150 are adults.", "en"),
        ("Of 30 ships 12 were tankers. The remaining 20 days of the month are quiet.", "en"),
        ("Ауылға 48 трактор келді. Оның 20-сы жаңа, 8-і шетелдік, қалған 20 трактор ескі.", "kk"),
        ("قال الخبير إن الحصص 45 في المئة و30 في المئة و20 في المئة، والباقي 5 في المئة.", "ar"),
        ("عثرنا على مدفنين، ثم على خمسة، ثم أربعة، أي أحد عشر مدفنا في المجموع.", "ar"),
        ("Six pilots came: two from Oslo, one from Bergen and three from Bodø.", "en"),
        ("Fair in numbers\n\n- Tents: 20\n- Bands: 16\n- Prizes: 900 dollars in all\n", "en"),
    ],
)  # fmt: skip
def test_a_rest_or_a_list_that_fits_is_left_alone(found, text, language):
    assert not found(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Пасечники откачали 60 тонн мёда против 50 тонн в прошлом году, то есть на 10 процентов"
         " больше.", "ru"),
        ("Биыл 75 тонна жүзім жиналды, былтыр 60 тонна болған, яғни өсім – 40 пайыз.", "kk"),
        ("Құны – 150 миллион доллар. Соның 90 миллионын, яғни 70 пайызын банк берді.", "kk"),
    ],
)  # fmt: skip
def test_a_share_between_two_years_or_of_the_sum_before_is_reckoned(found, text, language):
    assert len(found(text, language, "share-of-count")) == 1


def test_an_increase_that_fits_is_left_alone(found):
    text = "The dairy bottled 90 tonnes in May against 60 tonnes in April, 50 percent more."
    assert not found(text, "en", "share-of-count")


def test_years_after_a_closing_are_counted_to_the_day_of_the_article(found):
    text = "Спустя 30 лет после закрытия в 2001 году, весной 2026 года, дорога снова пошла."
    assert len(found(text, "ru", "anniversary")) == 1


def test_years_after_a_founding_long_ago_are_not_counted_to_today(found):
    text = "Ten years after its founding in 1950, the club won its first cup."
    assert not found(text, "en", "anniversary")


def test_who_was_born_in_a_year_and_died_now_is_reckoned(found):
    text = "The weaver Maud Pell, born in 1931, died on Sunday at the age of 84."
    assert len(found(text, "en", "span-of-time")) == 1


def test_a_rest_that_fits_what_was_found_of_the_whole_is_left_alone(found):
    text = "Police found four of the seven coins. The remaining three coins are sought."
    assert not found(text, "en")
