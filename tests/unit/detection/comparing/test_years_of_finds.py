"""Years in which one thing was found, two digits of which have changed places."""

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity

HERE = {
    "ar": "عادت إلى متحف تارفا مرآة برونزية عُثر عليها قرب أوسكل عام 1987.",
    "en": "A bronze mirror found near Oskel in 1987 has returned to the Tarva museum.",
    "ru": "Бронзовое зеркало, найденное под Оскелем в 1987 году, вернулось в музей Тарвы.",
    "kk": "1987 жылы Оскел маңынан табылған қола айна Тарва музейіне қайтарылды.",
}
THERE = {
    "ar": "عادت مرآة برونزية اكتُشفت عام 1978 قرب أوسكل إلى متحف تارفا.",
    "en": "The bronze mirror unearthed near Oskel in 1978 is back in the Tarva museum.",
    "ru": "В музей Тарвы вернулось бронзовое зеркало, обнаруженное под Оскелем в 1978 году.",
    "kk": "Тарва музейіне 1978 жылы Оскел маңынан қазып алынған қола айна қайтарылды.",
}


def loud(*told):
    articles = []
    for number, (language, text) in enumerate(told):
        size = digest(text), len(text)
        document = Document(f"d{number}", "", *size, language, published="2026-03-04")
        articles.append(Article(document, text))
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity is Severity.WARNING]


@pytest.mark.parametrize("language", HERE)
def test_two_years_of_one_find_are_a_warning(language):
    assert loud((language, HERE[language]), (language, THERE[language]))


def test_they_are_in_two_languages_too():
    assert loud(("ar", HERE["ar"]), ("en", THERE["en"]))


def test_the_year_of_another_find_is_left_alone():
    other = "A gold cup unearthed near Oskel in 1978 was lent to the Tarva museum."
    assert loud(("en", HERE["en"]), ("en", other)) == []


def test_what_was_found_was_not_founded():
    founded = "The museum of Tarva near Oskel was founded in 1978."
    assert loud(("en", HERE["en"]), ("en", founded)) == []
