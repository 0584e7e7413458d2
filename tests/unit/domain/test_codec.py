import json

import pytest
from hypothesis import given
from records_strategy import records

from kzannotate.domain.codec import decode, decode_tagged, encode_tagged
from kzannotate.domain.entity import Fact
from kzannotate.errors import BugError


@given(records())
def test_any_record_comes_back_from_json_as_it_was(record):
    back = decode_tagged(json.loads(json.dumps(encode_tagged(record))))
    assert back == record
    assert encode_tagged(back) == encode_tagged(record)


@pytest.mark.parametrize("value", [28, 28.0, "28", ("a", "b")])
def test_a_facts_value_keeps_its_type(value):
    back = decode_tagged(encode_tagged(Fact("f", "e", "p", value)))
    assert type(back.value) is type(value)


@pytest.mark.parametrize(
    "value",
    [
        ["Nothing", {}],
        ["Source", {"id": "s"}],
        ["Source", {"id": 3, "name": "n"}],
        ["Source", {"id": "s", "name": "n", "colour": "red"}],
        ["Verdict", {"id": "v", "finding": "f", "ruling": "maybe"}],
        ["Source", None],
    ],
)
def test_what_is_no_record_of_ours_is_refused(value):
    with pytest.raises(BugError):
        decode_tagged(value)


def test_no_record_is_no_record():
    assert decode_tagged(encode_tagged(None)) is None


def test_a_whole_number_may_stand_for_a_fraction_but_not_for_a_text():
    assert decode(float, 3) == 3.0
    with pytest.raises(BugError):
        decode(str, 3)
