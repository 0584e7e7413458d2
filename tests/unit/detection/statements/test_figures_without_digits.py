"""Ages, parts of years, results in words and times of several units, as figures."""

import pytest

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.lexicon.scores import scores
from kzannotate.detection.statements.figures_of_article import figures
from kzannotate.domain.document import Article, Document, digest
from kzannotate.text.tokens import tokens_in


def read(language, text):
    document = Document("a", "", digest(text), len(text), language, published="2026-02-10")
    return list(figures(ArticleText(Article(document, text)), (), ()))


@pytest.mark.parametrize(
    ("language", "text", "age"),
    [
        ("en", "Marta Quillan, 64, was found alive.", 64),
        ("en", "The 46-year-old Marta Quillan was found.", 46),
        ("ru", "На 84-м году жизни умер композитор Лозовой.", 83),
        ("ar", "رحل الشاعر نديم عن عمر ناهز 72 عاما.", 72),
        ("kk", "Ақын Сәуле 74 жасында дүниеден өтті.", 74),
    ],
)
def test_ages_are_read_in_all_languages(language, text, age):
    assert [f.amount.value for f in read(language, text) if f.dimension == "age"] == [age]


def test_a_row_of_numbers_is_no_age():
    assert not [f for f in read("en", "They scored 12, 64, and 20.") if f.dimension == "age"]


@pytest.mark.parametrize(
    ("language", "text", "month"),
    [
        ("en", "The tunnel opens in September.", 9),
        ("ru", "Ремонт закончат весной 2027 года.", 3),
        ("ar", "يفتتح المتحف في مطلع أيلول.", 9),
        ("kk", "Көпір маусымда ашылады.", 6),
        ("en", "It is to be launched in the third quarter of 2027.", 7),
    ],
)
def test_months_seasons_and_quarters_are_read(language, text, month):
    assert month in [f.day.first.month for f in read(language, text) if f.dimension == "day"]


def test_a_verb_is_no_month():
    assert not [f for f in read("en", "They may march again.") if f.day]


@pytest.mark.parametrize(
    ("language", "text", "result"),
    [
        ("en", "Norvale won the derby three-one.", "3:1"),
        ("ar", "فاز الوحدة بثلاثة أهداف مقابل هدف.", "3:1"),
        ("ar", "فاز الوحدة بهدفين دون رد.", "2:0"),
        ("ru", "Победа со счётом пять — ноль.", "5:0"),
        ("en", "Venn beat Osk 4-6, 7-5, 6-2.", "4:6, 7:5, 6:2"),
        ("en", "Osk lost 6-4, 5-7, 2-6.", "4:6, 7:5, 6:2"),
    ],
)
def test_results_in_words_and_in_sets_are_scores(language, text, result):
    assert [s.value for s in scores(tokens_in(text), language)] == [result]


def test_a_time_in_several_units_is_one_figure():
    found = read("en", "She won in one hour, nine minutes and five seconds.")
    assert [round(f.amount.value, 2) for f in found] == [69.08]
