from __future__ import annotations

import csv
import io
import json
from contextlib import ExitStack

import pytest
from desks import put_article
from three_reviewers import ARTICLE, SHORT, join, two_who_differ

from kzannotate.workbench.assigning import finish, take_up_again
from kzannotate.workbench.marking import mark
from kzannotate.workbench.reviewer_agreement import coefficients, telling
from kzannotate.workbench.reviewer_agreement.figures import Group, LeftOut, Measure, What
from kzannotate.workbench.reviewer_agreement.measuring import reviewer_agreement


@pytest.fixture
def stack():
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def two(bench, stack):
    return two_who_differ(bench, stack)


def test_what_two_decided_is_set_side_by_side(bench, two):
    found = reviewer_agreement(bench)
    said = {d.id: tuple(v for _, v in d.values) for d in found.decided}
    assert said == {
        "f-1": ("confirmed", "dismissed"),
        "f-2": ("corrected", "corrected"),
        "a@0-6": ("", "=sco"),
        "a@7-27": ("=sco", "=sco"),
        "a@39-51": ("=sco", "=wto"),
    }
    assert {p.name for p in found.people} == {"Bota", "Dana"}


def test_kappa_and_alpha_of_rulings_are_those_of_their_rows(bench, two):
    found = reviewer_agreement(bench)
    rows = [("confirmed", "dismissed"), ("corrected", "corrected")]
    kappa = found.figure(Measure.COHEN, What.RULINGS, Group.ALL)
    assert (kappa.value, kappa.count) == (pytest.approx(coefficients.cohen(rows)), 2)
    alpha = found.figure(Measure.ALPHA, What.RULINGS, Group.RULE, "trap")
    assert alpha.value == pytest.approx(coefficients.alpha(rows))


def test_shared_spans_of_two_are_scored(bench, two):
    found = reviewer_agreement(bench)
    exact = found.figure(Measure.F1_EXACT, What.MENTIONS, Group.PAIR, _pair(found))
    assert exact.value == pytest.approx(2 * 1 / 5)
    assert found.figure(Measure.U_ALPHA, What.MENTIONS, Group.ALL).value == pytest.approx(
        0.8, abs=0.2
    )


def _pair(found) -> str:
    return " ".join(p.id for p in found.people)


def test_what_is_not_finished_does_not_count_and_is_told(bench, two):
    take_up_again(two[0], "a")
    found = reviewer_agreement(bench)
    assert (found.people, found.decided) == ((), ())
    left = dict(found.figure(Measure.ALPHA, What.RULINGS, Group.ALL).left_out)
    assert left == {LeftOut.UNFINISHED: 2} | {LeftOut.READ_BY_ONE: 2}


def test_links_of_the_machine_that_nobody_touched_do_not_flatter(bench, two):
    put_article(bench, "b", ARTICLE)
    for one in two:
        finish(one, "b")
    before = reviewer_agreement(bench).figure(Measure.F1_EXACT, What.MENTIONS, Group.ALL)
    from dataclasses import replace

    from desks import mention, propose

    sure = replace(mention("m-sure"), document="b", score=1.0)
    propose(bench, sure)
    after = reviewer_agreement(bench).figure(Measure.F1_EXACT, What.MENTIONS, Group.ALL)
    assert after.value == before.value
    assert dict(after.left_out) == {LeftOut.UNTOUCHED: 1}


def test_of_three_those_count_that_all_have_read(bench, two, stack):
    put_article(bench, "b", ARTICLE)
    aigul = join(bench, "Aigul", stack)
    mark(aigul, "b", SHORT, "sco")
    for one in (aigul, *two[:1]):
        finish(one, "b")
    fleiss = reviewer_agreement(bench).figure(Measure.FLEISS, What.MENTIONS, Group.ALL)
    assert fleiss.count == 0
    assert dict(fleiss.left_out) == {LeftOut.NOT_BY_ALL: 4}


def test_behind_a_figure_stand_the_things_where_they_differ_first(bench, two):
    found = reviewer_agreement(bench)
    behind = found.behind(What.RULINGS, *(p.id for p in found.people))
    assert [d.id for d in behind] == ["f-1", "f-2"]


def test_without_the_libraries_the_rest_is_told(bench, two, monkeypatch):
    import sys

    counted = "kzannotate.workbench.reviewer_agreement.counted_task"
    monkeypatch.delitem(sys.modules, counted, raising=False)
    monkeypatch.setitem(sys.modules, "nltk.metrics.agreement", None)
    monkeypatch.setitem(sys.modules, "krippendorff", None)
    found = reviewer_agreement(bench)
    assert "kzannotate[agreement]" in found.missing
    assert found.figure(Measure.F1_EXACT, What.MENTIONS, Group.ALL).value is not None


def test_the_text_says_what_each_figure_leaves_out(bench, two):
    said = "".join(telling.as_text(reviewer_agreement(bench), {"a": "Отчёт"}))
    assert "Cohen's kappa: " in said
    assert "article: Отчёт" in said
    assert "cannot be told" not in said.split("rule: trap")[0].split("Rulings")[1]


def test_where_nothing_can_be_compared_the_text_says_so(bench):
    assert "nothing to compare" in "".join(telling.as_text(reviewer_agreement(bench), {}))


def test_rows_and_lines_hold_the_same_figures(bench, two):
    found = reviewer_agreement(bench)
    lines = [json.loads(x) for x in telling.as_json_lines(found)]
    rows = list(csv.DictReader(io.StringIO(telling.as_table(found))))
    assert len(rows) == sum(x["kind"] == "figure" for x in lines) == len(found.figures)
    assert {x["id"] for x in lines if x["kind"] == "decided"} == {d.id for d in found.decided}
    assert {row["key"] for row in rows if row["by"] == "pair"} == {"Bota & Dana"}
