"""All that a word may begin with is found in one look-up, as list by list."""

import pytest

from kzannotate.detection.lexicon.beginnings import Beginnings
from kzannotate.detection.lexicon.measures import cued
from kzannotate.detection.lexicon.properties import PROPERTIES, TOLD, begins_so

LISTED = Beginnings({"cost": ("cost", "تكلف"), "coast": ("coas", "cos")}, {"cost": ("price",)})


@pytest.mark.parametrize(
    ("word", "labels"),
    [
        ("costing", {"cost", "coast"}),
        ("coastal", {"coast"}),
        ("price", {"cost"}),
        ("prices", set()),
        ("والتكلفه", {"cost"}),
        ("co", set()),
    ],
)
def test_a_word_has_the_labels_of_all_its_beginnings(word, labels):
    assert LISTED.of(word) == labels


def test_an_arabic_word_tells_of_its_measure_behind_its_clitics():
    assert cued("وبتكلفه") == cued("تكلفه") == {"cost"}


@pytest.mark.parametrize("word", ["founded", "وتاسست", "членов", "құрылды", "river"])
def test_what_is_told_of_properties_is_what_each_would_tell(word):
    cued_, barred = TOLD[word] or (frozenset(), frozenset())
    assert cued_ == {p.name for p in PROPERTIES if p.cued_by(word)}
    assert barred == {p.name for p in PROPERTIES if begins_so(word, p.folded_barred)}
