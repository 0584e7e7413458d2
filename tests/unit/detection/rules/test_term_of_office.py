"""Terms of office: when they begin, how long they are, when they end."""

from __future__ import annotations

import pytest


@pytest.fixture
def terms(found_by, article_of):
    def run(text, language):
        article = article_of(text, language=language, published="2025-11-01")
        return found_by("term-of-office", {}, article)

    return run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Chosen in a vote and elected in 2021 for a four-year term that expires in 2024.", "en"),
        ("He signed a three-year contract in June 2023 that ends in June 2025.", "en"),
        ("انتخب في عام 2022 لولاية مدتها خمس سنوات تنتهي في عام 2026.", "ar"),
        ("وقد عين في مايو 2024 لمدة ثلاث سنوات، أي حتى مايو 2028.", "ar"),
        ("Он избран в 2023 году сроком на пять лет, до 2027 года.", "ru"),
        (
            "Назначенный в марте 2024 года на три года ректор будет работать до марта 2028 года.",
            "ru",
        ),
        ("Ол 2023 жылы төрт жылға сайланды, өкілеттігі 2026 жылға дейін созылады.", "kk"),
        ("Ол 2023 жылы төрт жылдық мерзімге сайланды, өкілеттігі 2026 жылы аяқталады.", "kk"),
    ],
)
def test_a_term_that_ends_too_early_or_too_late_is_noticed(terms, text, language):
    (finding,) = terms(text, language)
    assert len(finding.sides) == 3


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Elected in 2023 for a four-year term that runs out in 2027.", "en"),
        ("Elected in December 2024 for a four-year term, she serves until January 2029.", "en"),
        ("She was elected in 2023 for four years after being a minister until 2021.", "en"),
        ("Elected in 2023 for a four-year term; the treasurer's ends in 2026.", "en"),
        ("Elected in 2019 for a four-year term that was extended to 2025.", "en"),
        ("Elected in 2020 after four years in opposition, he rules until 2030.", "en"),
        ("The bridge took four years to build, from 2019 to 2024.", "en"),
        ("In office since 2015, he was elected in 2023 for four years, until 2027.", "en"),
        ("انتخب عام 2021 لولاية مدتها خمس سنوات تنتهي عام 2026.", "ar"),
        ("عينت في أغسطس 2025 لمدة ثلاث سنوات، وكانت تعمل في الخارج حتى عام 2024.", "ar"),
        ("Он избран в 2023 году на пять лет, до 2028 года.", "ru"),
        ("В 2021 году он досрочно покинул пост, на который избран в 2019 году на пять лет.", "ru"),
        ("Ол 2023 жылы төрт жылға сайланды, өкілеттігі 2027 жылға дейін созылады.", "kk"),
    ],
)
def test_a_term_that_may_be_right_is_left_alone(terms, text, language):
    assert terms(text, language) == []
