"""Shares and changes that the numbers beside them belie, as newsrooms tell of them."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language):
        return found_by("share-of-count", {}, article_of(text, language=language))

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mill borrowed $1.4 million, or more than half of its $3.2 million bill.", "en"),
        ("The mill borrowed $1.4 million, roughly 54 percent of the $3.2 million bill.", "en"),
        ("She took 31 of the 46 valid ballots, or 77 percent.", "en"),
        ("Of the 46 ballots, 31 (77 percent) were hers.", "en"),
        ("حصل على 31 صوتاً من أصل 46، أي 77 في المئة من الأصوات، أمام منافسه.", "ar"),
        ("Women hold 31 of 120 seats, that is almost half.", "en"),
        ("The roof cost 940 crowns, of which the town paid 60 percent, or 664 crowns.", "en"),
        (
            "Sales rose to $62 million from $60 million. Honey, at $38 million, makes up"
            " less than half of that sum.",
            "en",
        ),
        ("ثلث اللوحات المعروضة، أي ستة من 12، من رسم أطفال.", "ar"),
        ("شارك 12 لاعبا من أصل 40، أي نصف القائمة.", "ar"),
        ("Из 54 рыбаков вернулись 41, то есть меньше половины.", "ru"),
        ("Из 9 млн тенге на крышу ушло 2,7 млн, то есть половина.", "ru"),
        (
            "Мост стоит 2,4 млрд крон. Банк даст 50% этой суммы, или 1,6 млрд.",
            "ru",
        ),
        ("The mill costs $2.4 billion. A bank lends 50% of that sum, or $1.6 billion.", "en"),
        ("Жиынға 80 оқушы келді. Солардың 20-сы — қыздар, яғни қатысушылардың 40 пайызы.", "kk"),
        ("120 депутаттың 30-ы (45 пайызы) әйелдер.", "kk"),
    ],
)
def test_a_share_that_part_and_whole_belie_is_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mill borrowed $1.4 million, roughly 44 percent of the $3.2 million bill.", "en"),
        ("The club sold 40 of its 120 boats, or 30 percent of its berths.", "en"),
        ("Of 3,000 voters, 1,200 voted, 10 percent more than last year.", "en"),
        ("It mends 20 of 60 boats, and half of its 12 cranes stand still.", "en"),
        ("Из 9 млн тенге на крышу ушло 2,7 млн, то есть почти каждый третий тенге.", "ru"),
        ("فاز بأغلبية 31 صوتا مقابل 17 لمنافسه، أي بنحو ثلثي الأصوات.", "ar"),
    ],
)
def test_a_share_of_something_else_or_rounded_is_left_alone(found, text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("تراجع عدد الحرائق إلى النصف، إذ انخفض من 48 حريقا إلى 34 حريقا.", "ar"),
        ("خُفض الرسم من 16.5 إلى 15.75 في المئة، أي بمقدار 50 نقطة أساس.", "ar"),
        ("تضاعف عدد الطلاب من 300 إلى 420 طالبا.", "ar"),
        ("Exports doubled from $30 million to $45 million.", "en"),
        ("Support fell by half, from 60 percent to 45 percent.", "en"),
        ("The fee went from 4.5 percent to 5.25 percent, raised by 50 basis points.", "en"),
        ("Honey output rose from 90 to 72 tonnes.", "en"),
        ("Число пожаров сократилось вдвое: с 48 до 34.", "ru"),
        ("Ставка повышена с 14% до 15,25%, на 0,75 процентного пункта.", "ru"),
        ("Оқушылар саны екі есе өсті: 300-ден 420-ға.", "kk"),
    ],
)
def test_a_change_of_another_size_or_way_is_reported(found, text, language):
    assert len(found(text, language)) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Exports doubled from $30 million to $59 million.", "en"),
        ("Output rose from 40,000 tonnes to 50,000 tonnes, while exports doubled.", "en"),
        ("Growth slowed from 5 percent to 3 percent.", "en"),
        ("The club climbed from 12 to 3 in the table.", "en"),
        ("Число пожаров сократилось почти вдвое: с 48 до 26.", "ru"),
        ("Добыча снизилась с 75 до 60 тысяч тонн.", "ru"),
        ("انخفض الإنتاج من 75 إلى 60 ألف طن.", "ar"),
        ("انخفض عدد الحرائق من 48 حريقا إلى 34 حريقا، وتضاعف عدد المراكز.", "ar"),
    ],
)
def test_a_right_change_or_that_of_another_thing_is_left_alone(found, text, language):
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "is_wrong"),
    [
        (
            "A pass will cost 300 crowns, up from 240 crowns now, an increase of 20 percent.",
            "en",
            1,
        ),
        (
            "A pass will cost 300 crowns, up from 240 crowns now, an increase of 25 percent.",
            "en",
            0,
        ),
        ("Output fell to 90 tonnes, down from 120 tonnes, a drop of 40 percent.", "en", 1),
        ("بلغ الإنتاج 300 طن ارتفاعا من 240 طنا العام الماضي بزيادة 20 في المئة.", "ar", 1),
    ],
)
def test_a_change_told_backwards_is_reckoned_too(text, language, is_wrong, found):
    assert len(found(text, language)) == is_wrong
