"""Positions in other units, beside what encoding the text up to there says."""

from itertools import pairwise

import pytest
import regex

from kzannotate.domain.span import Span
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

TEXTS = [
    "",
    "plain",
    "مَرْكَز",
    "a😀b\U00010000",
    "\uffff\U00010000",
    "é e\u0301x",
    "a\r\nb",
    "👩‍👩‍👧 ok",
]
BYTES = {OffsetUnit.UTF16: ("utf-16-le", 2), OffsetUnit.UTF8: ("utf-8", 1)}


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("unit", [OffsetUnit.UTF16, OffsetUnit.UTF8, OffsetUnit.CODE_POINTS])
def test_each_code_point_has_the_place_that_encoding_says(text, unit):
    encoding, size = BYTES.get(unit, ("utf-32-le", 4))
    places = [len(text[:n].encode(encoding)) // size for n in range(len(text) + 1)]
    offsets = OffsetMap(text, unit)
    assert [offsets.to_unit(n) for n in range(len(text) + 1)] == places
    assert [offsets.from_unit(p) for p in places] == [*range(len(text) + 1)]
    assert offsets.length == places[-1]
    assert (offsets.to_unit(-1), offsets.to_unit(99)) == (0, places[-1])
    assert (offsets.from_unit(-1), offsets.from_unit(99)) == (0, len(text))
    assert offsets.holds(Span(0, len(text)))
    assert not offsets.holds(Span(0, len(text) + 1))


@pytest.mark.parametrize("text", TEXTS)
def test_clusters_are_counted_whole(text):
    starts = [m.start() for m in regex.finditer(r"\X", text)]
    offsets = OffsetMap(text, OffsetUnit.GRAPHEMES)
    assert offsets.length == len(starts)
    assert [offsets.from_unit(n) for n in range(len(starts) + 1)] == [*starts, len(text)]
    for number, (start, end) in enumerate(pairwise([*starts, len(text)])):
        assert [offsets.to_unit(n) for n in range(start, end)] == [number] * (end - start)
        assert offsets.span_to_unit(Span(start, end)) == (number, number + 1)
        assert offsets.holds(Span(start, end))
        if end - start > 1:
            assert offsets.span_to_unit(Span(start, start + 1)) == (number, number + 1)
            assert not offsets.holds(Span(start, start + 1))


def test_a_place_inside_a_code_point_is_its_start():
    offsets = OffsetMap("a😀b", OffsetUnit.UTF8)
    assert [offsets.from_unit(n) for n in range(7)] == [0, 1, 1, 1, 1, 2, 3]


def test_what_is_no_stretch_has_no_span():
    offsets = OffsetMap("a😀b", OffsetUnit.UTF16)
    assert offsets.span_from_unit(0, 4) == Span(0, 3)
    assert offsets.span_from_unit(1, 3) == Span(1, 2)
    assert offsets.span_from_unit(2, 2) is not None
    assert [offsets.span_from_unit(*pair) for pair in ((-1, 2), (2, 1), (0, 5))] == [None] * 3
