"""An opening that one article tells as done, and another as yet to come."""

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity

DAYS = ("2026-09-09", "2026-09-10")


def loud(language, *texts):
    articles = []
    for number, text in enumerate(texts):
        size = digest(text), len(text)
        document = Document(f"d{number}", "", *size, language, published=DAYS[number])
        articles.append(Article(document, text))
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity is Severity.WARNING]


@pytest.mark.parametrize(
    ("language", "done", "plan"),
    [
        (
            "en",
            "The Kersh rail tunnel was opened to trains on 8 September 2026.",
            "The Kersh rail tunnel will be opened to trains in March 2027, the builder announced.",
        ),
        (
            "ar",
            "افتُتح جسر تارفا أمام السيارات في 8 سبتمبر 2026.",
            "سيُفتتح جسر تارفا أمام السيارات في مارس 2027، بحسب المقاول.",
        ),
        (
            "ru",
            "Мост через Тарву открыли для машин 8 сентября 2026 года.",
            "Мост через Тарву откроют для машин в марте 2027 года, сообщил подрядчик.",
        ),
        (
            "kk",
            "Тарва өзені арқылы өтетін көпір 2026 жылғы 8 қыркүйекте ашылды.",
            "Тарва өзені арқылы өтетін көпір 2027 жылғы наурызда ашылады, деді мердігер.",
        ),
    ],
)
def test_what_is_opened_once_cannot_be_open_and_yet_to_open(language, done, plan):
    assert loud(language, done, plan)


@pytest.mark.parametrize(
    ("done", "plan"),
    [
        (
            "The Kersh fair was opened on 8 September 2026.",
            "The Kersh fair will be opened in March 2027.",
        ),
        (
            "The first Kersh tunnel was opened on 8 September 2026.",
            "The second Kersh tunnel will be opened in March 2027.",
        ),
        (
            "The Kersh rail tunnel was opened to trains on 8 September 2026.",
            "The Oskel road tunnel will be opened to cars in March 2027.",
        ),
    ],
)
def test_what_comes_back_and_another_of_its_kind_are_left_alone(done, plan):
    assert loud("en", done, plan) == []
