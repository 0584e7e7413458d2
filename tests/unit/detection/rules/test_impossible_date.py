"""Days that no calendar has, and years before print."""

import pytest

from kzannotate.text.dates import dates
from kzannotate.text.tokens import tokens_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The treaty will be signed on 31 February 2026.", "en"),
        ("It was signed on April 31, 2025.", "en"),
        ("It was signed on 29 February 2025.", "en"),
        ("Договор подпишут 31 июня.", "ru"),
        ("Договор подписали 31.04.2026.", "ru"),
        ("يوقَّع الاتفاق في 31 نيسان/أبريل 2026.", "ar"),
        ("Келісімге 2026 жылғы 31 маусымда қол қойылады.", "kk"),
    ],
)
def test_a_month_has_no_such_day(found_by, article_of, text, language):
    assert len(found_by("impossible-date", {}, article_of(text, language=language))) == 1


@pytest.mark.parametrize(
    "text",
    ["Closed on 29 February.", "Signed on 30 April 2026.", "On 12.31.2026.", "In March 45 came."],
)
def test_days_that_there_are_stay_unmarked(found_by, article_of, text):
    assert found_by("impossible-date", {}, article_of(text, language="en")) == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("نسجت السجادة عام 1460 في بخارى", 1460),
        ("Woven in 1460, it hangs there", 1460),
        ("Ковёр соткан в 1460 году", 1460),
        ("Кілем 1460 жылы тоқылған", 1460),
    ],
)
def test_a_year_before_print_is_a_year(text, year):
    assert [d.first.year for d in dates(tokens_in(text))] == [year]


@pytest.mark.parametrize(
    "text", ["عام 1446 ه", "عام 1446", "in 1460 cases", "1460 coins", "هذا العام 1200 طالب"]
)
def test_four_digits_before_print_may_count_or_be_hijri(text):
    assert list(dates(tokens_in(text))) == []
