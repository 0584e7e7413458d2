"""So much for each of so many, and lengths of time beside their ends."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(rule, text, language):
        return found_by(rule, {}, article_of(text, language=language, published="2025-06-01"))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تدفع الشركة لكل أسرة 46 مليون تنغه، ومجموع المبلغ لثلاث عشرة أسرة 698 مليون تنغه.", "ar"),
        ("Завод выплатит 13 семьям по 46 млн тенге, всего 698 млн тенге.", "ru"),
        ("Each of the 13 families will get 46 million tenge, a total of 698 million tenge.", "en"),
        ("The town bought 40 trams at $250,000 each, spending $12 million in all.", "en"),
        ("The hall has 40 rows of 25 seats each, 1,200 seats in all.", "en"),
        ("They get $300,000 a year, which over four years would mean $1.8 million.", "en"),
        ("13 отбасының әрқайсысына 46 миллион теңгеден, барлығы 698 миллион теңге.", "kk"),
    ],
)
def test_a_product_that_is_wrong_is_reported(found, text, language):
    assert len(found("product", text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Завод выплатит 13 семьям по 46 млн тенге, всего 598 млн тенге.", "ru"),
        ("The plant makes 300 carts a day; in four days it sold 900 carts.", "en"),
        ("Tickets cost $20 each, and the 12 concerts earned a total of $96,000.", "en"),
        ("Each of the 13 got 46 million tenge, and 5 towns a total of 200 million tenge.", "en"),
        ("الموازنة 64 مليون دولار للسنوات الأربع المقبلة، أي 16 مليون دولار سنويا.", "ar"),
    ],
)
def test_a_right_product_or_another_total_is_left_alone(found, text, language):
    assert found("product", text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The queen ruled from 1204 to 1226, that is for thirty-two years.", "en"),
        ("He led the guild from 1991 to 1997 (twelve years).", "en"),
        ("The seven-day fair from 12 to 16 May drew 400.", "en"),
        ("The hall was open from 9:00 to 17:30, that is for eleven hours.", "en"),
        ("The poet Ole Brand (1931-2019), who died aged 78, wrote of rain.", "en"),
        ("The poet Ole Brand died on Monday aged 81. Born in April 1950, he wrote of rain.", "en"),
        ("غيّب الموت أمس الشاعر سامي برد عن 81 عاما. ولد برد في نيسان 1950.", "ar"),
        ("Он вёл кружок с 2004 по 2011 год, то есть двенадцать лет.", "ru"),
        ("شغل المنصب من 1998 إلى 2006، أي مدة خمس سنوات.", "ar"),
        ("استمرت الجلسة من 9:00 إلى 12:30، أي ست ساعات.", "ar"),
        ("Ол 2005–2012 жылдары, яғни он екі жыл басқарды.", "kk"),
    ],
)
def test_a_length_of_time_that_its_ends_belie_is_reported(found, text, language):
    assert len(found("span-of-time", text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The queen ruled from 1204 to 1226, that is for twenty-two years.", "en"),
        ("The five-year plan for 2021-2025 cost 3 billion.", "en"),
        ("From 2010 to 2015 he spent two years in Selby.", "en"),
        ("He served two terms of four years from 2001 to 2009.", "en"),
        ("The poet (1931-2019), who died aged 87, wrote.", "en"),
        ("The poet Ole Brand died on Monday aged 75. Born in April 1950, he wrote of rain.", "en"),
        ("His wife died in 2001 aged 44. Born in April 1950, he wrote of rain.", "en"),
        ("Он вёл кружок с 2004 по 2011 год, а через два года уехал.", "ru"),
        ("شغل المنصب من 1998 إلى 2006، وبعد عامين عاد.", "ar"),
    ],
)
def test_other_lengths_of_time_are_left_alone(found, text, language):
    assert found("span-of-time", text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The pump stopped at 04:20 and ran again at 06:00; for those thirty minutes", "en", 1),
        ("The pump stopped at 04:20 and ran again at 06:00; for those hundred minutes", "en", 0),
        ("Насос встал в 04:20 и пошёл в 06:00; за эти тридцать минут подвал залило.", "ru", 1),
        ("Сорғы 04:20-да тоқтап, 06:00-де қосылды; осы отыз минутта жертөле толды.", "kk", 1),
        ("Сорғы 04:20-да тоқтап, 06:00-де қосылды; осы жүз минутта жертөле толды.", "kk", 0),
        ("Trains left at 04:20, 05:10 and 06:00; for those thirty minutes", "en", 0),
    ],
)
def test_those_minutes_are_set_against_the_two_times_before_them(
    found_by, article_of, text, language, found
):
    article = article_of(text, language=language)
    assert len(found_by("span-of-time", {}, article)) == found
