"""One number with two units, or in two scales, in articles about one thing."""

from __future__ import annotations

import pytest

NAMES = {"torr-mine": ["en + Torr mine"], "selby": ["en + Selby"]}


@pytest.fixture
def found(found_by, article_of):
    def run(one, other):
        texts = enumerate((one, other))
        articles = [article_of(t, str(n), "en", published="2025-06-01") for n, t in texts]
        return found_by("scale-slip", NAMES, articles)

    return run


HERE = "The fire at the Torr mine near Selby began at a depth of 620 metres."


def test_kilometres_for_metres_are_reported(found):
    (finding,) = found(HERE, "Crews of Selby reached the Torr mine at a depth of 620 kilometres.")
    assert [s.value for s in finding.sides] == ["620 metre", "620 kilometre"]


@pytest.mark.parametrize(
    "other",
    [
        "Crews of Selby reached the Torr mine at a depth of 0.62 kilometres.",
        "Crews drove to the Torr mine near Selby, a distance of 620 kilometres.",
        "A trench elsewhere has a depth of 620 kilometres.",
    ],
)
def test_the_same_size_or_another_measure_is_left_alone(found, other):
    assert found(HERE, other) == []
