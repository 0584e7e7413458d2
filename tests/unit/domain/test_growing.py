"""Fields that records got later leave older JSON, and its digests, as they were."""

import pytest

from kzannotate.domain.codec import decode_tagged, encode_tagged
from kzannotate.domain.entity import Fact, FactStatus, Name, NameStatus
from kzannotate.domain.mention import Standing
from kzannotate.domain.span import Quote, Span
from kzannotate.domain.verdict import Correction

OLDER = [
    (Name("n", "e", "x", "ar", NameStatus.DEPRECATED), "context"),
    (Fact("f", "e", "members", 3), "status"),
    (Correction("c", "d", Span(0, 1), Quote("a"), "b"), "standing"),
]
NEWER = [
    Name("n", "e", "x", "ar", NameStatus.DEPRECATED, context=("summit",)),
    Fact("f", "e", "members", 3, status=FactStatus.CONTESTED),
    Correction("c", "d", Span(0, 1), Quote("a"), "b", standing=Standing.ACCEPTED),
]


@pytest.mark.parametrize(("record", "field"), OLDER)
def test_a_later_field_is_not_written_while_it_holds_its_default(record, field):
    assert field not in encode_tagged(record)[1]
    assert decode_tagged(encode_tagged(record)) == record


@pytest.mark.parametrize("record", NEWER)
def test_a_later_field_is_written_once_it_says_something(record):
    assert decode_tagged(encode_tagged(record)) == record
