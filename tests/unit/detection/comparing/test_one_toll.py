"""Tolls of one event by one office on one day, or counted when the search was over."""

import pytest

from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity


def differing(*told):
    articles = []
    for number, (language, text) in enumerate(told):
        document = Document(
            f"d{number}", "", digest(text), len(text), language, published="2026-03-04"
        )
        articles.append(Article(document, text))
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity is not Severity.AGREEMENT]


def loud(*told):
    return [f for f in differing(*told) if f.severity is Severity.WARNING]


OVER = "The landslide above Torvik killed five miners. The search has ended. Another 12 were hurt."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ("en", OVER),
            (
                "en",
                "Rescue work was halted on Wednesday after the landslide above Torvik, in which"
                " seven miners died; 12 were hurt.",
            ),
        ),
        (
            (
                "ar",
                "انقلبت حافلة قرب بلدة قراتال، ما أودى بحياة ستة من ركابها وأصيب 17 آخرون، وفق"
                " وزارة الصحة. وكان على متنها 41 شخصًا.",
            ),
            (
                "ru",
                "Автобус перевернулся у посёлка Каратал: погибли восемь пассажиров, ещё 17 ранены,"
                " сообщил Минздрав. Всего в салоне находились 41 человек.",
            ),
        ),
    ],
)
def test_two_last_tolls_of_one_day_are_a_warning(one, other):
    assert loud(one, other)


def test_a_toll_that_may_still_grow_is_no_warning():
    later = (
        "The landslide above Torvik killed at least three miners. The search goes on."
        " Another 12 were hurt."
    )
    assert not loud(("en", OVER), ("en", later))


def test_tolls_of_two_offices_are_no_warning_while_people_are_looked_for():
    one = "The blast in Torvik killed five miners, police said. Another 12 were hurt."
    other = (
        "After the blast in Torvik the ministry of health put at seven the number of those who"
        " lost their lives; another 12 were hurt."
    )
    assert not loud(("en", one), ("en", other))


def test_tolls_of_two_offices_that_agree_on_many_injured_are_a_warning():
    one = "The blast in Torvik killed five miners, police said. Another 43 were hurt."
    other = (
        "The blast in Torvik killed seven miners, the ministry of health said."
        " Another 43 were hurt."
    )
    assert loud(("en", one), ("en", other))


def test_a_result_told_as_goals_for_a_goal_is_set_against_digits():
    one = "حجز الهلال مقعده في النهائي بعدما تغلب على النجم بأربعة أهداف لهدف مساء الجمعة."
    other = "انتهت مباراة نصف النهائي بين الهلال والنجم مساء الجمعة بفوز الهلال 3-1."
    assert differing(("ar", one), ("ar", other))
