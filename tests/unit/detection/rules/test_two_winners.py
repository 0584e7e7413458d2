"""One match with two winners."""

import pytest


@pytest.fixture
def found(found_by, article_of):
    def run(language, *told):
        articles = [
            article_of(text, f"d{n}", language, published="2026-03-04")
            for n, text in enumerate(told)
        ]
        return list(found_by("two-winners", {}, articles))

    return run


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ar", "فاز الوحدات على الجيل بركلات الترجيح.", "تأهل الجيل على حساب الوحدات."),
        ("en", "Rovers lift the cup, beating Albion.", "Albion won the cup, edging Rovers."),
        ("ru", "«Торпедо» уступило «Ладоге».", "«Торпедо» переиграло «Ладогу»."),
        ("kk", "«Тобыл» «Жетісудан» ұтылды.", "«Тобыл» «Жетісуды» ұтты."),
    ],
)
def test_either_side_cannot_have_won(found, language, one, other):
    assert len(found(language, one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rovers beat Albion on Sunday.", "Albion lost to Rovers on Sunday."),
        ("Rovers beat Albion 2-0.", "Albion beat Rovers 3-1."),
        ("Rovers beat Albion in the semi-final.", "Albion beat Rovers in the group stage."),
        ("Rovers lost to Albion in Tarn.", "Rovers beat Corley in Tarn."),
    ],
)
def test_other_matches_and_the_same_winner_are_left_alone(found, one, other):
    assert found("en", one, other) == []
