from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.span import Span
from kzannotate.gui.reader.clusters import is_torn, painted_ends, painted_span
from kzannotate.gui.reader.marks import Mark, MarkRole
from kzannotate.gui.reader.placement import Placement
from kzannotate.gui.reader.tracks import MOST_TRACKS

TEXT = "وصل الوفد 😀 إلى الـجزيرة، cafe\u0301 12.5 ولا أحد"
ends = st.tuples(st.integers(0, len(TEXT) + 5), st.integers(0, len(TEXT) + 5)).map(sorted)
marks = st.lists(
    st.builds(lambda e, role: Mark("m", Span(*e), role), ends, st.sampled_from(MarkRole)),
    max_size=12,
)


@given(marks=marks, ends=ends)
def test_every_mark_with_words_in_a_stretch_is_found_there(marks, ends) -> None:
    placed = Placement(TEXT, marks)
    spans = [painted_span(TEXT, m.span) for m in marks]
    start, end = ends
    wanted = [i for i, s in enumerate(spans) if s.start < end and s.end > start]
    assert sorted(placed.between(start, end)) == wanted


@given(marks=marks)
def test_no_two_lines_lie_on_one_another_while_there_is_room(marks) -> None:
    placed = Placement(TEXT, marks)
    lined = [i for i in range(len(marks)) if placed.look(i).lined]
    for one, other in combinations(lined, 2):
        if placed.span(one).overlaps(placed.span(other)):
            tracks = {placed.look(one).track, placed.look(other).track}
            assert len(tracks) == 2 or tracks == {MOST_TRACKS - 1}


@given(marks=marks)
def test_every_mark_has_a_line_or_shares_that_of_its_like(marks) -> None:
    placed = Placement(TEXT, marks)
    lined = {(placed.span(i), marks[i].role) for i in range(len(marks)) if placed.look(i).lined}
    assert lined == {(placed.span(i), marks[i].role) for i in range(len(marks))}


@given(text=st.text("لاأ\u0651\u0301aب ") | st.text(), ends=ends)
def test_no_code_point_of_a_mark_is_left_unpainted(text, ends) -> None:
    start, end = painted_ends(text, *ends)
    assert start <= min(ends[0], len(text))
    assert end >= min(ends[1], len(text))


def test_a_span_that_leaves_out_a_proclitic_is_torn_at_its_start_only() -> None:
    text = "قال: والمدينة كبيرة"
    assert is_torn(text, text.index("المدينة"))
    assert not is_torn(text, text.index("والمدينة"))
    assert not is_torn(text, text.index(" كبيرة"))
