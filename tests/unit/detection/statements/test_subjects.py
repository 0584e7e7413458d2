"""Whom a number is about where its sentence names nobody."""

from __future__ import annotations

import pytest

NAMES = {
    "bank": [
        "ar + بنك تنمية الجبال",
        "en + Highland Development Bank",
        "ru + Банк развития горных регионов",
        "kk + Таулы өңірлер даму банкі",
    ],
    "fund": ["ar + صندوق الأنهار", "en + River Fund", "ru + Речной фонд", "kk + Өзендер қоры"],
    "alliance": [
        "ar + رابطة جامعات السهول",
        "en + Plains University Alliance",
        "ru + Альянс университетов равнин",
        "kk + Жазық университеттерінің альянсы",
    ],
    "forum": ["en + Lakes Forum"],
}


@pytest.fixture
def claims(check, article_of):
    def run(text, language):
        article = article_of(text, language=language, published="2025-05-20")
        claims = check(NAMES, article, forum="event").claims
        return [(c.entity, c.quantity.low) for c in claims if c.entity]

    return run


@pytest.mark.parametrize(
    ("text", "language", "claim"),
    [
        ("The Highland Development Bank met. Ministers praised the hosts."
         " Today it has 15 member states.", "en", ("bank", 15)),
        ("The Highland Development Bank met. Its 15 member states agreed.", "en", ("bank", 15)),
        ("The Plains University Alliance grew. It now unites 23 universities.", "en",
         ("alliance", 23)),
        ("Альянс университетов равнин вырос. Сегодня в него входят 23 университета.", "ru",
         ("alliance", 23)),
        ("Банк развития горных регионов созвал совет. Заседание шло два дня."
         " В его состав входят 15 государств.", "ru", ("bank", 15)),
        ("Жазық университеттерінің альянсы кеңейді. Қазір оның құрамына 23 университет кіреді.",
         "kk", ("alliance", 23)),
        ("Таулы өңірлер даму банкі жиналыс өткізді. Қазір 15 мемлекет мүше.", "kk", ("bank", 15)),
        ("عقد بنك تنمية الجبال اجتماعه. واستمر يومين. ويضم في عضويته 15 دولة.", "ar", ("bank", 15)),
        ("قبلت رابطة جامعات السهول عضوا. وبذلك أصبح التحالف يضم 23 جامعة.", "ar",
         ("alliance", 23)),
    ],
)  # fmt: skip
def test_a_sentence_without_a_name_goes_on_about_whom_the_article_is_about(
    claims, text, language, claim
):
    assert claims(text, language) == [claim]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Highland Development Bank met. A rival body, the Great Lakes Bank, was there."
         " The bank has 15 member states.", "en"),
        ("The Highland Development Bank met. Interpol has 196 member states.", "en"),
        ("The Highland Development Bank met. The council has 12 members.", "en"),
        ("The Highland Development Bank met. In Bern the Health Assembly has 194 members.", "en"),
        ("The Highland Development Bank met. Another bank opened. It has 15 members.", "en"),
        ("Банк развития горных регионов подвёл итоги. Рядом работает фонд водных проектов."
         " В него входят 9 стран.", "ru"),
        ("Банк развития горных регионов подвёл итоги. Комиссия насчитывает 9 членов.", "ru"),
        ("عقد بنك تنمية الجبال اجتماعه. وشارك مجلس المحافظين. ويضم المجلس 12 عضوا.", "ar"),
        ("عقد بنك تنمية الجبال اجتماعه مع بنك الوديان الصغيرة. ويضم البنك 12 دولة.", "ar"),
        ("Таулы өңірлер даму банкі жиналды. Ұлттық ғылым қоры да келді. Оған 9 мемлекет мүше.",
         "kk"),
    ],
)  # fmt: skip
def test_another_body_told_of_since_takes_the_number_away(claims, text, language):
    assert claims(text, language) == []


def test_a_fund_s_members_are_not_the_bank_s_with_which_it_signed(claims):
    text = (
        "The Highland Development Bank signed with the River Fund. The fund's nine members agreed."
    )
    assert claims(text, "en") == [("fund", 9)]


def test_a_university_alliance_is_no_university(claims):
    text = "The Plains University Alliance met. The university has 15 member states."
    assert claims(text, "en") == []


@pytest.fixture
def beginnings(check, article_of):
    def run(text, language):
        claims = check(NAMES, article_of(text, language=language), forum="event").claims
        return [c.entity for c in claims if c.property_name == "founded"]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Highland Development Bank met in May. It was founded in 1994.", "en"),
        ("The Highland Development Bank met in May. Founded in 1994, it has grown.", "en"),
        ("Банк развития горных регионов подвёл итоги. Он был основан в 1994 году.", "ru"),
        ("Таулы өңірлер даму банкі жиналыс өткізді. Ол 1994 жылы құрылған.", "kk"),
        ("عقد بنك تنمية الجبال اجتماعه. وتأسس عام 1994.", "ar"),
    ],
)
def test_a_pronoun_or_nothing_means_the_body_that_was_founded(beginnings, text, language):
    assert beginnings(text, language) == ["bank"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Highland Development Bank met in May. It founded a prize in 1994.", "en"),
        ("The Highland Development Bank met in Nursa. The town was founded in 1994.", "en"),
        ("The Highland Development Bank met in May. Its museum was founded in 1994.", "en"),
        ("Банк развития горных регионов подвёл итоги. Музей был основан в 1994 году.", "ru"),
        ("Таулы өңірлер даму банкі жиналыс өткізді. Қала 1994 жылы құрылған.", "kk"),
        ("عقد بنك تنمية الجبال اجتماعه. وتأسست المدينة عام 1994.", "ar"),
    ],
)
def test_what_else_was_founded_is_not_the_body(beginnings, text, language):
    assert beginnings(text, language) == []
