"""What keeps two figures of one thing from being set together, and what does not."""

import pytest

from kzannotate.detection.passages.amount_pairs import apart
from kzannotate.detection.running.checker import Checker
from kzannotate.domain.document import Article, Document, digest
from kzannotate.domain.entity import Reference
from kzannotate.domain.finding import Severity
from kzannotate.text.amounts import amounts
from kzannotate.text.tokens import tokens_in


def loud(language, *texts):
    articles = []
    for number, text in enumerate(texts):
        document = Document(
            f"d{number}", "", digest(text), len(text), language, published="2026-03-04"
        )
        articles.append(Article(document, text))
    findings = Checker(Reference()).check(articles).findings
    return [f for f in findings if f.severity in (Severity.ERROR, Severity.WARNING)]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("6.4 metres", "6.8 metres", True),
        ("54.8 percent", "58.4 percent", True),
        ("1.2 million people", "1.24 million people", False),
        ("1.2 million people", "1.6 million people", True),
        ("2 million people", "2.4 million people", False),
    ],
)
def test_decimals_are_as_fine_as_they_are_written(one, other, differ):
    first, second = (next(amounts(tokens_in(text), "en")) for text in (one, other))
    assert apart(first, second) is differ


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (
            "en",
            "Digging at Hollin Mound, which has gone on since 2019, yielded 1,480 beads.",
            "The season's digging at Hollin Mound yielded 1,840 beads in all.",
        ),
        (
            "en",
            "Prizes at the Hollin Regatta are worth 120,000 crowns, each winner taking 5,000.",
            "Prizes at the Hollin Regatta are worth 210,000 crowns in all.",
        ),
    ],
)
def test_a_beginning_and_a_later_each_do_not_keep_figures_apart(language, one, other):
    assert loud(language, one, other)


def test_a_crowd_before_which_a_match_was_won_sets_no_results_apart():
    one = "Omar Saleh scored twice as North Bay beat Red Hill 4-1 in the cup final before a crowd."
    other = "North Bay lifted the cup after beating Red Hill 4-2 in the final, two by Omar Saleh."
    assert "4:1" in [s.value for f in loud("en", one, other) for s in f.sides]


def test_turned_digits_beside_a_number_that_agrees_are_of_one_thing():
    one = "The probe, weighing 480 kg, was placed 630 km above the Earth and is to work six years."
    other = (
        "Engineers expect the 480-kilogram probe, now at an altitude of 360 km, to last six years."
    )
    assert len(loud("en", one, other)) == 1
