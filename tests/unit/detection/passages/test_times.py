from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kzannotate.detection.passages.times import Times

days = st.dates(date(2024, 1, 1), date(2024, 1, 20))
periods = st.none() | st.tuples(days, days).map(lambda p: (min(p), max(p)))


@given(st.lists(periods, max_size=6), periods)
def test_a_day_is_shared_if_one_of_the_stretches_has_it(known, asked):
    pairs = [(p, asked) for p in known if p and asked]
    shared = any(p[0] <= a[1] and a[0] <= p[1] for p, a in pairs)
    assert Times(known).share_a_day(asked) == shared
