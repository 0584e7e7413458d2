"""Ids held in their letters alone."""

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.gui.models.register import Register

IDS = st.lists(
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1),
    unique=True,
)


@given(IDS)
def test_it_reads_as_the_list_that_it_was_made_of(ids):
    register = Register(ids)
    assert [*register] == ids
    assert register[1:] == ids[1:]


@given(IDS)
def test_each_id_is_found_at_its_place(ids):
    register = Register(ids)
    assert [register.place(id_) for id_ in ids] == [*range(len(ids))]


def test_a_part_of_an_id_is_no_id():
    register = Register(["article-10", "article-1", "rticle-1"])
    assert (register.place("article-1"), register.place("article"), register.place(None)) == (
        1,
        None,
        None,
    )
