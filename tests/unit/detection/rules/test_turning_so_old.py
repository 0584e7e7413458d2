"""Ages and anniversaries against years of birth and founding, told in further words."""

from __future__ import annotations

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(text, language="en"):
        article = article_of(text, language=language, published="2026-06-10")
        return [f for r in ("years-since", "anniversary") for f in found_by(r, {}, article)]

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The writer, born in 1961, will turn 60 in September.", "en"),
        ("Anna Berg was born on 3 May 1950. She is now 67 years old.", "en"),
        ("Писатель родился в 1961 году в Арале. Сейчас ему 58 лет.", "ru"),
        ("Писателю, родившемуся в 1961 году, исполнилось 60 лет.", "ru"),
        ("The plant opened in 1996 and is celebrating 40 years of work.", "en"),
        ("Завод открыли в 1996 году, в этом году он отмечает 40-летие.", "ru"),
        ("Основанный в 1990 году хор отмечает в этом году сорокалетие.", "ru"),
        ("Кітапхана 1998 жылы ашылып, 2020 жылы 20 жылдығын атап өтті.", "kk"),
    ],
)
def test_years_that_are_not_over_are_reported(found, text, language):
    assert found(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The writer, born in 1961, published her first book at 20.", "en"),
        ("The writer, born in 1961, will turn 65 in September.", "en"),
        ("Писатель родился в 1961 году. Его сыну сейчас 30 лет.", "ru"),
        ("ولد الكاتب في عام 1961 ونشر كتابه الأول وعمره 20 عاما.", "ar"),
        ("تحتفل الجوقة التي تأسست عام 1986 هذا العام بمرور 40 عاما على تأسيسها.", "ar"),
        ("Библиотека открылась в 1998 году, а в 2018 году отметила 20-летие.", "ru"),
        ("Жазушы 1961 жылы туған, 20 жасында алғашқы кітабын шығарды.", "kk"),
    ],
)
def test_years_that_fit_or_are_of_another_time_are_left_alone(found, text, language):
    assert found(text, language) == []
