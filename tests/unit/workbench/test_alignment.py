"""An article's sentences beside those of its original."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilingual import ARABIC, ENGLISH, bilingual_project, put
from kzannotate.detection.passages.bilingual import Departure, DepartureKind
from kzannotate.domain.finding import Severity
from kzannotate.domain.relation import Relation, RelationKind
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import history, sentence_pairs, translations
from kzannotate.workbench.alignment import _put_back, aligned
from kzannotate.workbench.session import open_session

GATES, ALONE = 2, (1, 0)


@pytest.fixture
def desk(tmp_path):
    bench = bilingual_project(tmp_path / "pair.kza")
    translations.link(bench, "ar", "en")
    yield bench
    bench.close()


def seen(bench):
    return aligned(bench, translations.translations(bench)[0])


def shapes(bench):
    return [row.count for row in seen(bench).rows]


def covered(pair):
    """All sentences as they stand in the rows."""
    sides = [[r.original for r in pair.rows], [r.translation for r in pair.rows]]
    return [
        " ".join(s.of(text) for s in side if s)
        for side, text in zip(sides, pair.texts, strict=True)
    ]


def test_sentences_stand_beside_their_translations(desk):
    pair = seen(desk)
    assert [row.count for row in pair.rows] == [(1, 1)] * 6
    assert covered(pair) == [" ".join(t.split("\n")) for t in (ENGLISH, ARABIC)]


def test_what_departs_is_told_in_the_words_of_both(desk):
    pair = seen(desk)
    number = Departure(DepartureKind.NUMBER, "27 gates", "28 بوابة")
    assert pair.rows[GATES].departures == (number,)
    assert [row.severity for row in pair.problems] == [Severity.ERROR] * 2


def test_a_term_is_used_or_not(desk):
    rows = seen(desk).rows
    assert [(t.words, t.used) for row in rows for t in row.terms] == [
        ("villages", "قرى"), ("sluice", "هويس"),
    ]  # fmt: skip


def test_a_kept_row_is_a_relation_of_ones_own_and_holds(desk):
    pair = seen(desk)
    sentence_pairs.keep(desk, pair, pair.rows[:2])
    kept = desk.store.records(Relation, layer=desk.layer)
    assert {r.kind for r in kept} == {RelationKind.TRANSLATION_OF}
    assert [r.kept is not None for r in seen(desk).rows] == [True, True] + [False] * 4
    history.undo(desk)
    assert desk.store.records(Relation, layer=desk.layer) == []


def test_merged_rows_stay_merged_and_can_be_split_again(desk):
    pair = seen(desk)
    sentence_pairs.merge(desk, pair, pair.rows[1:3])
    assert shapes(desk) == [(1, 1), (2, 2), (1, 1), (1, 1), (1, 1)]
    merged = seen(desk)
    sentence_pairs.split(desk, merged, merged.rows[1])
    assert shapes(desk) == [(1, 1)] * 6
    assert sum(r.kept is not None for r in seen(desk).rows) == 2


def test_parted_sentences_stand_alone_until_they_are_freed(desk):
    pair = seen(desk)
    sentence_pairs.split(desk, pair, pair.rows[GATES])
    assert shapes(desk).count((1, 1)) == 5
    parted = [row for row in seen(desk).rows if row.parted]
    assert [row.severity for row in parted] == [None, None]
    sentence_pairs.free(desk, seen(desk), parted)
    assert shapes(desk) == [(1, 1)] * 6


def test_two_rows_of_one_side_each_become_a_pair(desk):
    pair = seen(desk)
    sentence_pairs.part(desk, pair, [pair.rows[GATES]])
    parted = [row for row in seen(desk).rows if row.parted]
    sentence_pairs.merge(desk, seen(desk), parted)
    assert shapes(desk) == [(1, 1)] * 6
    assert seen(desk).rows[GATES].kept is not None


def test_pairs_that_would_cross_are_refused(desk):
    rows = seen(desk).rows
    sentence_pairs.keep(desk, seen(desk), [rows[GATES]])
    crossing = sentence_pairs.Pair(rows[1].original, rows[4].translation)
    with pytest.raises(UserError, match="cross"):
        sentence_pairs.pair(desk, seen(desk), [crossing])


def test_rows_of_one_side_cannot_be_merged(desk):
    pair = seen(desk)
    sentence_pairs.part(desk, pair, [pair.rows[GATES]])
    lonely = [row for row in seen(desk).rows if row.count == ALONE]
    with pytest.raises(UserError, match="either side"):
        sentence_pairs.merge(desk, seen(desk), lonely)


def test_what_one_reviewer_pairs_is_not_said_by_another(desk, tmp_path):
    pair = seen(desk)
    sentence_pairs.part(desk, pair, [pair.rows[GATES]])
    other = open_session(tmp_path / "pair.kza", reviewer_name="Dias")
    assert shapes(other) == [(1, 1)] * 6
    other.close()


def test_all_that_is_kept_is_sound(desk):
    pair = seen(desk)
    sentence_pairs.part(desk, pair, [pair.rows[GATES]])
    sentence_pairs.keep(desk, seen(desk), seen(desk).rows)
    assert list(desk.store.verify()) == []


def test_a_pair_whose_link_is_gone_is_refused(desk):
    pair = seen(desk)
    translations.unlink(desk, pair.link)
    with pytest.raises(StaleRevisionError):
        sentence_pairs.keep(desk, pair, pair.rows)


def test_an_empty_article_leaves_all_alone(desk):
    put(desk, "empty", "", "kk")
    pair = aligned(desk, translations.link(desk, "empty", "en"))
    assert {row.count for row in pair.rows} == {ALONE}
    assert aligned(desk, translations.turn(desk, pair.link)).rows[0].count == (0, 1)


@given(
    alone=st.tuples(st.frozensets(st.integers(0, 9)), st.frozensets(st.integers(0, 9))),
    cuts=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=12),
)
@settings(max_examples=100)
def test_setting_sentences_aside_loses_none(alone, cuts):
    left = [[n for n in range(10) if n not in a] for a in alone]
    rows = []
    for cut in [*cuts, (10, 10)]:
        row = tuple([side.pop(0) for _ in range(min(n, len(side)))] for side, n in zip(left, cut))  # noqa: B905
        rows += [row] if any(row) else []
    beads = _put_back(rows, alone)
    assert [n for b in beads for n in range(b.first, b.first_end)] == [*range(10)]
    assert [n for b in beads for n in range(b.second, b.second_end)] == [*range(10)]
