"""Any record of any kind, for property tests."""

import dataclasses

from hypothesis import strategies as st

from kzannotate.domain.records import RECORDS
from kzannotate.domain.span import Quote, Span

TEXTS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12)
SPANS = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda p: Span(min(p), max(p)))

st.register_type_strategy(str, TEXTS)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))
st.register_type_strategy(Span, SPANS)
st.register_type_strategy(Quote, st.builds(Quote, TEXTS, TEXTS, TEXTS))


def records():
    return st.sampled_from(list(RECORDS.values())).flatmap(_any_of)


def _any_of(kind):
    import typing

    hints = typing.get_type_hints(kind)
    fields = {f.name: st.from_type(hints[f.name]) for f in dataclasses.fields(kind)}
    return st.builds(kind, **fields)
