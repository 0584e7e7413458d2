"""Where a change ended, told by two articles days apart, of one day."""

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity

FRIDAY, MONDAY = "2026-06-05", "2026-06-08"


def loud(language, one, other):
    articles = []
    for day, text in ((FRIDAY, one), (MONDAY, other)):
        document = Document(day, "", digest(text), len(text), language, published=day)
        articles.append(Article(document, text))
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity is Severity.WARNING]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "en",
            "The central bank of Tarva cut its key rate by half a point to 7.25% on Friday.",
            "Tarva's central bank lowered its key rate on Friday to 7.75 percent.",
        ),
        (
            "ar",
            "خفض مصرف تارفا المركزي سعر الفائدة الجمعة إلى 7.25%.",
            "خفض المصرف المركزي في تارفا سعر الفائدة يوم الجمعة إلى 7.75%.",
        ),
        (
            "ru",
            "Центробанк Тарвы в пятницу снизил ключевую ставку до 7,25%.",
            "В пятницу Центробанк Тарвы снизил ключевую ставку до 7,75%.",
        ),
        (
            "kk",
            "Тарва орталық банкі жұма күні базалық мөлшерлемені 7,25%-ға дейін төмендетті.",
            "Жұма күні Тарва орталық банкі базалық мөлшерлемені 7,75%-ға дейін төмендетті.",
        ),
    ],
)
def test_one_change_of_one_day_ends_at_one_value(language, one, other):
    assert loud(language, one, other)


def test_what_changed_on_other_days_may_have_moved():
    friday = "The level of Lake Tarva rose to 7.25 metres on Friday."
    assert loud("en", friday, "On Monday the level of Lake Tarva rose to 7.75 metres.") == []
