import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import Span
from kzannotate.text.offset_units import OffsetMap, OffsetUnit

FAMILY = "a👨‍👩‍👧b"
SHADDA = "شدّة"


def lengths(text: str) -> dict[str, int]:
    return {unit.name: OffsetMap(text, unit).length for unit in OffsetUnit}


def test_a_family_is_one_cluster_of_five_code_points_and_eight_units() -> None:
    assert lengths(FAMILY) == {"CODE_POINTS": 7, "UTF16": 10, "UTF8": 20, "GRAPHEMES": 3}


def test_a_letter_with_its_shadda_is_one_cluster() -> None:
    places = OffsetMap(SHADDA, OffsetUnit.GRAPHEMES)
    assert [places.to_unit(i) for i in range(len(SHADDA) + 1)] == [0, 1, 1, 2, 3]


def test_a_span_that_ends_inside_of_a_cluster_cannot_be_said_in_clusters() -> None:
    places = OffsetMap(FAMILY, OffsetUnit.GRAPHEMES)
    assert not places.holds(Span(0, 3))
    assert places.span_from_unit(*places.span_to_unit(Span(0, 3))) == Span(0, 6)


def test_positions_beyond_the_text_are_no_span() -> None:
    assert OffsetMap("نص", OffsetUnit.UTF16).span_from_unit(1, 9) is None
    assert OffsetMap("نص", OffsetUnit.UTF16).span_from_unit(2, 1) is None


@pytest.mark.parametrize("unit", [OffsetUnit.UTF16, OffsetUnit.UTF8])
@given(text=st.text(st.sampled_from("aب👍🏽é\u0301\r\n")), at=st.integers(0, 20))
def test_positions_count_what_the_encoding_writes(unit: OffsetUnit, text: str, at: int) -> None:
    codec, width = ("utf-16-le", 2) if unit is OffsetUnit.UTF16 else ("utf-8", 1)
    at = min(at, len(text))
    places = OffsetMap(text, unit)
    assert places.to_unit(at) == len(text[:at].encode(codec)) // width
    assert places.from_unit(places.to_unit(at)) == at


@given(text=st.text(), ends=st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_a_span_said_in_clusters_covers_the_span(text: str, ends: tuple[int, int]) -> None:
    start, end = sorted(min(e, len(text)) for e in ends)
    places = OffsetMap(text, OffsetUnit.GRAPHEMES)
    back = places.span_from_unit(*places.span_to_unit(Span(start, end)))
    assert back is not None
    assert back.start <= start <= end <= max(back.end, start)
