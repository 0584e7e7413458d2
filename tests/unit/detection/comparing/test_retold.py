"""Sentences that only go on about the one before, matches by their sides, deeds told twice."""

import pytest

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.running.checker import Checker
from kzannotate.detection.statements.going_on import told_before
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference


def article(language, text, number=0):
    identifier = f"d{number}"
    document = Document(identifier, "", digest(text), len(text), language, published="2026-03-04")
    return Article(document, text)


def loud(language, *texts):
    articles = [article(language, text, number) for number, text in enumerate(texts)]
    return [f for f in Checker(Reference()).check(articles).findings if f.severity.loud]


def before(language, text):
    made = ArticleText(article(language, text))
    return told_before(made, len(made.tokens.words) - 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A bathhouse came to light. It is 23 metres long."),
        ("en", "A bathhouse came to light. The building measures 32 metres."),
        ("ar", "افتتح جسر النخيل أمس. ويبلغ طوله 23 مترا."),
        ("ar", "افتتح جسر النخيل أمس. وهو بطول 23 مترا."),
        ("ru", "Открыли мост Туран. Его длина 23 метра."),
        ("kk", "Тұран көпірі ашылды. Оның ұзындығы 23 метр."),
    ],
)
def test_a_sentence_without_a_subject_of_its_own_goes_on_about_the_one_before(language, text):
    assert before(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A bathhouse came to light. The building inspector waited 23 days."),
        ("ar", "افتتح جسر النخيل أمس. ويبلغ طول النفق 23 مترا."),
        ("ru", "Открыли мост Туран. Длина тоннеля 23 метра."),
    ],
)
def test_a_sentence_that_names_its_subject_stands_alone(language, text):
    assert before(language, text) == ()


def test_a_length_is_set_against_one_whose_sentence_says_it_alone():
    one = (
        "Archaeologists have uncovered a Roman bathhouse beneath a car park in Dunmere."
        " The building measures 32 metres in length and has three heated rooms."
    )
    other = (
        "A bathhouse from Roman times has come to light under a Dunmere car park."
        " It is 23 metres long, said Anne Lisle, who heads the excavation."
    )
    assert loud("en", one, other)
    stands = "A hotel has opened on the harbour of Kerrow. It is 41 metres long, said Anne Lisle."
    assert not loud("en", one, stands)


@pytest.mark.parametrize(
    ("sides", "count"), [("«Снежных барсов» и «Металлурга»", 1), ("«Алтая» и «Кургана»", 0)]
)
def test_a_result_is_of_one_match_where_both_sides_are_named(sides, count):
    one = "«Снежные барсы» в воскресенье обыграли «Металлург» на своём льду со счётом 4:2."
    assert len(loud("ru", one, f"Воскресный матч {sides} закончился победой хозяев 5:2.")) == count


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ("Since the Arden dam was completed in 1957, it has been closed once.", 1),
        ("Since the Corrie dam was completed in 1957, it has been closed once.", 0),
        ("Since the first wall of the Arden dam was completed in 1957, it has leaked.", 0),
    ],
)
def test_one_article_tells_two_years_of_one_deed(again, count):
    text = (
        "The Arden dam was completed in 1964 after a decade of work. It supplies two cities."
        f" Repairs will take until 2029. {again} A smaller dam was finished in 1971."
    )
    assert len(loud("en", text)) == count
