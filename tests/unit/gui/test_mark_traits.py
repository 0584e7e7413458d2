from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.domain.claim import Claim
from kzannotate.domain.span import Quote, Span
from kzannotate.gui.models.article_marks import claim_marks
from kzannotate.gui.models.lexicon import Lexicon
from kzannotate.gui.reader.marks import Facet, Mark, MarkRole, Trait, passing, tally

traits = st.builds(Trait, st.sampled_from(Facet), st.sampled_from("abc"))
marks = st.lists(
    st.builds(
        lambda id_, has: Mark(id_, Span(0, 1), MarkRole.NOTE, traits=frozenset(has)),
        st.sampled_from("xyz"),
        st.lists(traits, max_size=4),
    ),
    max_size=8,
)


@given(marks=marks, hidden=st.frozensets(traits))
def test_a_mark_passes_if_none_of_its_traits_is_hidden(marks, hidden) -> None:
    passed = passing(marks, hidden)
    assert [m for m in marks if not any(t in hidden for t in m.traits)] == passed


def test_a_finding_with_two_passages_is_counted_once() -> None:
    trait = Trait(Facet.RULE, "list-count")
    two = [Mark("f", Span(n, n + 1), MarkRole.ERROR, traits=frozenset({trait})) for n in (1, 5)]
    assert tally(two) == {trait: 1}


def test_a_claim_says_property_value_and_when() -> None:
    claim = Claim("c-1", "d", Span(0, 2), Quote("27"), None, "member_count", "27", when="2022")
    (mark,) = claim_marks([claim], Lexicon(), "en")
    assert mark.label == "number of members: 27 (2022)"
    assert Trait(Facet.KIND, "claim") in mark.traits
