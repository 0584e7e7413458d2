from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records_strategy import records

from kzannotate.domain.document import Source
from kzannotate.domain.revision import Change, Revision
from kzannotate.errors import BugError

SOURCE = Source("s", "الضفة")


@given(st.one_of(st.none(), records()), st.text(max_size=3))
def test_taking_a_change_back_twice_is_the_change(before, layer):
    after = before or SOURCE
    change = Change(layer, before, after)
    assert change.inverse().inverse() == change


def test_a_change_is_about_one_record():
    with pytest.raises(BugError):
        Change("shared", SOURCE, Source("other", "x"))
    with pytest.raises(BugError):
        Change("shared", None, None)


def revision(**changes):
    made = Revision("r", "device", 1, "aigul", "rename", (Change("shared", None, SOURCE),))
    return replace(made, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "q"},
        {"device": "other"},
        {"number": 2},
        {"reviewer": None},
        {"verb": "link"},
        {"of": "x"},
        {"parents": ("p",)},
        {"previous": "0" * 64},
        {"time": "2024-02-01T00:00:00Z"},
        {"changes": (Change("machine", None, SOURCE),)},
        {"changes": (Change("shared", SOURCE, None),)},
    ],
)
def test_whatever_is_tampered_with_changes_the_digest(changes):
    assert revision(**changes).digest() != revision().digest()


def test_the_order_of_parents_means_nothing():
    assert revision(parents=("a", "b")).digest() == revision(parents=("b", "a")).digest()
