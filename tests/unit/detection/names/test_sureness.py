"""How sure names are, and what they are known by."""

from __future__ import annotations

import pytest

NAMES = {"hill-fund": ["en + Turkic Hill Roads Fund"]}


@pytest.fixture
def mention(check, article_of):
    def run(text):
        ((one),) = check(NAMES, article_of(text, language="en")).mentions
        return one

    return run


def test_a_name_as_it_is_listed_is_certain(mention):
    found = mention("The Turkic Hill Roads Fund met.")
    assert (found.score, found.reason) == (1.0, "listed")


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("The Turkic Hill. Roads Fund met.", "cut"),
        ("The Turkish Hill Roads Fund met.", "trapped"),
        ("The Turkic HillRoads Fund met.", "joined"),
    ],
)
def test_a_proposal_is_less_sure_and_names_its_features(mention, text, feature):
    found = mention(text)
    assert found.score < 1
    assert feature in found.reason.split()
