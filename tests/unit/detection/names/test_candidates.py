"""Ranking of entities for a few typed letters."""

from __future__ import annotations

import pytest

from kzannotate.detection.names.candidates import CandidateIndex

NAMES = {
    "fund": ["ar + صندوق حماية النهر", "en + River Protection Fund", "ru + Фонд защиты реки"],
    "bank": ["ar + بنك النهر", "en + River Bank", "en ~ RB"],
    "river": ["ar + النهر", "en + The River"],
    "omarov": ["ar + سريك عمروف", "en + Serik Omarov"],
}


@pytest.fixture
def index(reference_of):
    return CandidateIndex(reference_of(NAMES, omarov="person"))


@pytest.mark.parametrize(
    ("query", "entity"),
    [
        ("صندوق", "fund"),
        ("للصندوق حم", "fund"),
        ("River P", "fund"),
        ("защ", "fund"),
        ("Omar", "omarov"),
        ("rb", "bank"),
        ("Serik Omarof", "omarov"),
        ("النهر", "river"),
    ],
)
def test_a_few_letters_in_any_language_find_the_entity(index, query, entity):
    assert index.find(query)[0].entity.id == entity


def test_each_entity_comes_once_and_says_why(index):
    found = index.find("river")
    assert len({c.entity.id for c in found}) == len(found)
    assert all(str(c.why) and c.name.entity == c.entity.id for c in found)


def test_what_the_document_mentions_comes_first(index):
    assert index.find("River", context=["fund"])[0].entity.id == "fund"


def test_the_answer_is_the_same_each_time_and_no_longer_than_asked(index):
    assert index.find("r", limit=2) == index.find("r", limit=2)
    assert len(index.find("r", limit=2)) == 2


def test_nothing_typed_finds_nothing(index):
    assert index.find(" … ") == []
