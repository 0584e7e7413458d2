"""Figures beside the matter, limits, slips of digits and names of two words."""

import pytest

from kzannotate.detection.articles.article_text import ArticleText
from kzannotate.detection.comparing.asides import is_aside
from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.running.checker import Checker
from kzannotate.detection.running.reader import Reader
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity


def article(number, language, text):
    size = digest(text), len(text)
    return Article(Document(f"d{number}", "", *size, language, published="2026-03-04"), text)


def loud(*told):
    articles = [article(n, *one) for n, one in enumerate(told)]
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity is Severity.WARNING]


def figures(language, text):
    reader = Reader(Glossary(Reference()), frozenset())
    (read,) = reader.read([ArticleText(article(0, language, text))])
    return read.reading.figures


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A year earlier the pier had drawn 700 visitors."),
        ("en", "The pier in neighbouring Selm drew 700 visitors."),
        ("ru", "В 1988 году причал посетили 700 человек."),
        ("ru", "Прошлогоднюю ярмарку посетили 700 человек."),
        ("kk", "Былтыр кемежайға 700 адам келген еді."),
        ("ar", "وكان الرصيف قد استقبل 700 زائر."),
        ("ar", "واستقبل الرصيف 700 زائر في العام الماضي."),
    ],
)
def test_what_was_before_or_is_elsewhere_is_an_aside(language, text):
    assert any(map(is_aside, figures(language, text)))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The pier drew 700 visitors on Sunday."),
        ("ru", "Причал в воскресенье посетили 700 человек."),
        ("kk", "Жексенбіде кемежайға 700 адам келді."),
        ("ar", "واستقبل الرصيف 700 زائر يوم الأحد."),
    ],
)
def test_what_the_news_tells_of_is_no_aside(language, text):
    assert not any(map(is_aside, figures(language, text)))


def test_two_limits_exclude_each_other():
    one = "Паром через Тарву открыли для грузовиков весом до 12 тонн. Глубина реки 4 метра."
    other = "Паром через Тарву теперь возит грузовики весом до 18 тонн. Глубина реки 4 метра."
    assert loud(("ru", one), ("ru", other))


def test_a_number_too_exact_to_be_rough_is_a_slip():
    one = "The ninth stage from Orrel to Vaux covers 187 kilometres, organisers said."
    other = "The ninth stage from Orrel to Vaux covers over 167 kilometres, organisers said."
    assert loud(("en", one), ("en", other))


def test_a_round_number_that_is_rough_is_none():
    one = "The ninth stage from Orrel to Vaux was watched by more than 900 people."
    other = "The ninth stage from Orrel to Vaux was watched by 1,040 people."
    assert not loud(("en", one), ("en", other))


def test_a_name_of_two_words_is_another_languages_name_of_one():
    one = "Биылғы санақта Торғайдалада 410 мың ақбөкен тіркелді. Санаққа үш ұшақ тартылды."
    other = "This year's count found 140,000 saiga in Torgai-Dala. Three planes were used."
    assert loud(("kk", one), ("en", other))


def test_the_most_that_it_was_is_not_what_it_is_now():
    one = "At its peak the level of the Tarva reached 5.4 metres near the old bridge."
    other = "Today the level of the Tarva is 3.5 metres near the old bridge."
    assert not loud(("en", one), ("en", other))
