"""A check whose results are handed on article by article finds what any other finds."""

from __future__ import annotations

import multiprocessing
from unittest.mock import Mock

import pytest

from kzannotate.detection.names.glossary import Glossary
from kzannotate.detection.readings.shelf import Shelf, parcel_of
from kzannotate.detection.running import figures_apart, forgetting, found_together, packing
from kzannotate.detection.running.checker import Checker, CheckResult
from kzannotate.detection.running.progress import Cancelled
from kzannotate.detection.running.streaming import Stream
from kzannotate.errors import UserError

NAMES = {
    "council": ["ar + مجلس المدن الجبلية", "en + Council of Mountain Cities"],
    "omarov": ["en + Serik Omarov"],
}
TEXTS = (
    "The Council of Mountain Cities has 12 member states. Serik Omarov spoke of the flood.",
    "The Council of Mountain Cities has 14 member states. Serik Omaroff was there.",
    "The flood in the valley of Tamara killed 17 people, the rescue service said.",
    "The flood in the valley of Tamara killed 23 people, the rescue service said.",
)


@pytest.fixture
def articles(article_of):
    return [
        article_of(text, f"d{n}", language="en", published="2025-04-13")
        for n, text in enumerate(TEXTS)
    ]


@pytest.fixture
def reference(reference_of):
    return reference_of(NAMES, omarov="person")


def gathered(reference, articles):
    """The parts that a stream hands on, as one result."""
    last = Stream(reference, iter(articles))
    parts = list(last)
    return CheckResult(
        tuple(m for p in parts for m in p.mentions),
        tuple(c for p in parts for c in p.claims),
        (*(f for p in parts for f in p.findings), *last.findings()),
        tuple(last.skipped),
    )


def test_a_stream_finds_what_a_check_finds(reference, articles):
    whole = Checker(reference).check(articles)
    rules = {f.rule for f in whole.findings}
    assert {"value-conflict", "figure-conflict", "spelling-variant"} <= rules
    assert gathered(reference, articles) == whole


def test_rules_find_the_same_where_they_see_what_has_one_key_alone(
    reference, articles, monkeypatch
):
    whole = Checker(reference).check(articles)
    monkeypatch.setattr(found_together, "FEW", 1)
    monkeypatch.setattr(found_together, "_THINGS_AT_ONCE", 1)
    apart = gathered(reference, articles)
    assert sorted(f.id for f in apart.findings) == sorted(f.id for f in whole.findings)


def test_two_processes_stream_what_one_does(reference, articles, article_of, monkeypatch):
    monkeypatch.setattr(figures_apart, "_FEWEST", 1)
    more = [article_of(TEXTS[n % 4], f"e{n}", language="en") for n in range(200)]
    one, two = (Stream(reference, [*articles, *more], processes=n) for n in (1, 2))
    assert list(one) == list(two)
    assert list(one.findings()) == list(two.findings())
    assert one.skipped == two.skipped


def test_a_stream_tells_in_the_words_of_who_asks(reference, articles):
    told = Stream(reference, articles, tell=str)
    assert all(isinstance(each, str) for each in told)


def test_a_stream_asks_for_an_article_when_it_reads_it(reference, articles):
    asked = []
    many = (asked.append(n) or articles[n % 4] for n in range(200))
    seen = [len(asked) for _ in Stream(reference, many)]
    assert seen[0] < seen[-1] == 200


def test_a_stream_stops_when_told(reference, articles):
    with pytest.raises(Cancelled):
        list(Stream(reference, articles, cancelled=lambda: True))


def test_a_shelf_hands_out_the_same_figure_while_somebody_holds_it(reference, articles):
    checker, shelf = Checker(reference), Shelf(Glossary(reference))
    checker.check(articles)
    for reading in checker._readings.values():
        shelf.put(parcel_of(reading))
    held = shelf[0].figures[0]
    shelf.let_go()
    assert held is shelf[0].figures[0]
    assert held.text is shelf[0].text


def test_forgetting_words_between_articles_changes_nothing(reference, articles, monkeypatch):
    expected = gathered(reference, articles)
    monkeypatch.setattr(forgetting, "_LONG", -1)
    monkeypatch.setattr(packing, "TOGETHER", 1)
    forget = Mock(wraps=forgetting.forget_readings)
    monkeypatch.setattr(forgetting, "forget_readings", forget)
    assert gathered(reference, articles) == expected
    assert forget.call_count >= len(articles)


def test_who_stops_while_figures_are_compared_apart_ends_that_process(
    reference, articles, monkeypatch
):
    monkeypatch.setattr(figures_apart, "_FEWEST", 1)
    stream = Stream(reference, articles, processes=2)
    list(stream)
    found = stream.findings()
    next(found)
    found.close()
    assert not multiprocessing.active_children()


def test_rules_are_told_where_the_process_that_compares_figures_has_ended(
    reference, articles, monkeypatch
):
    monkeypatch.setattr(figures_apart, "_FEWEST", 1)
    monkeypatch.setattr(figures_apart, "_compare", id)
    stream = Stream(reference, articles, processes=2)
    list(stream)
    with pytest.raises(UserError, match="Check again"):
        list(stream.findings())
