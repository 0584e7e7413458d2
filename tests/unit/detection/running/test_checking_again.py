"""A check that follows another finds what a first one finds, and compares only what is new."""

from dataclasses import replace
from unittest.mock import patch

import pytest

from kzannotate.detection.comparing import figure_pass
from kzannotate.detection.running.checker import Checker

NAMES = {
    "council": ["en + Council of Mountain Cities"],
    "fund": ["en + Fund of the Green Valley"],
}
TEXTS = (
    "A flood at Tamara killed 17 people, says Council of Mountain Cities.",
    "A flood at Tamara killed 23 people, says Council of Mountain Cities.",
    "The Fund of the Green Valley opens its fair on 14 May 2025 in the city of Karabas.",
    "The Fund of the Green Valley opens its fair on 16 May 2025 in the city of Karabas.",
    "The Fund of the Green Valley plans to plant 400 trees in the city of Karabas.",
)


@pytest.fixture
def articles(article_of):
    days = ["2025-04-13"] * 4 + ["2025-04-20"]
    return [
        article_of(text, f"d{n}", language="en", published=day)
        for n, (text, day) in enumerate(zip(TEXTS, days, strict=True))
    ]


@pytest.fixture
def reference(reference_of):
    return reference_of(NAMES)


def counted():
    """A watch on how many pairs of articles are compared."""
    return patch.object(figure_pass._Desk, "results", autospec=True, side_effect=_results)


_results = figure_pass._Desk.results


def renamed(reference, number):
    names = list(reference.names)
    names[number] = replace(names[number], text=names[number].text + " Today")
    return replace(reference, names=tuple(names))


def test_what_is_known_is_not_compared_again(reference, articles):
    checker = Checker(reference)
    first = checker.check(articles)
    assert "figure-conflict" in {f.rule for f in first.findings}
    with counted() as pairs:
        assert checker.check(articles) == first
    assert pairs.call_count == 0


@pytest.mark.parametrize("number", [0, 1])
def test_after_a_changed_name_all_is_found_as_at_first(reference, articles, number):
    checker = Checker(reference)
    checker.check(articles)
    other = renamed(reference, number)
    with counted() as pairs:
        again = checker.with_reference(other).check(articles)
    compared = pairs.call_count
    with counted() as pairs:
        assert Checker(other).check(articles) == again
    assert compared < pairs.call_count


def test_one_more_article_is_compared_with_its_partners_alone(reference, articles):
    checker = Checker(reference)
    checker.check(articles[:4])
    with counted() as pairs:
        found = checker.check(articles)
    assert {c.args[2] for c in pairs.call_args_list} <= {4}
    assert found == Checker(reference).check(articles)


def test_an_article_that_goes_takes_its_pairs_with_it(reference, articles):
    checker = Checker(reference)
    checker.check(articles)
    assert checker.check(articles[1:]) == Checker(reference).check(articles[1:])


def test_the_reader_is_told_of_partners_that_are_too_many(reference, articles):
    with patch.object(figure_pass, "NEAR", figure_pass.NEAR._replace(most=1)):
        told = Checker(reference).check([*articles, *_like(articles[0])])
    assert any("share the most" in s.reason for s in told.skipped)


def _like(article):
    """Articles of the same day that say the same."""
    return [replace(article, document=replace(article.document, id=f"like-{n}")) for n in range(4)]
