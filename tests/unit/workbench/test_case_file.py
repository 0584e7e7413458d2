"""What a case rests on."""

from __future__ import annotations

from dataclasses import replace

from desks import ARTICLE, FULL, SHORT, finding, propose, put_article

from kzannotate.domain.entity import Fact, FactStatus
from kzannotate.domain.finding import Finding, Side
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.span import Passage
from kzannotate.domain.verdict import Ruling
from kzannotate.workbench import casework, checking
from kzannotate.workbench.case_file import case_file
from kzannotate.workbench.ruling import rule_on


def about(id_: str, value: str, span=FULL) -> Finding:
    side = Side((Passage.at("a", ARTICLE, span),), value)
    return replace(finding(id_), sides=(side,), entity="sco", property_name="member_count")


def test_sides_with_one_value_are_one(bench) -> None:
    found = [about("f-1", "9"), about("f-2", "9", SHORT), about("f-3", "8")]
    propose(bench, *found)
    case = casework.open_case(bench, found)
    sides = case_file(bench, case.id).sides
    assert [(s.value, len(s.passages)) for s in sides] == [("9", 2), ("8", 1)]


def test_a_quotation_stands_in_its_paragraph_and_not_beyond(bench) -> None:
    text = f"Above.\n{ARTICLE}\nBelow."
    put_article(bench, "b", text)
    start = text.index("منظمة")
    passage = Passage.at("b", text, type(FULL)(start, start + 5))
    wide = replace(finding(), sides=(Side((passage,), "x"),))
    propose(bench, wide)
    shown = case_file(bench, casework.open_case(bench, [wide]).id).sides[0].passages[0].quote
    assert f"{shown.prefix}{shown.exact}{shown.suffix}" == ARTICLE


def test_contested_facts_and_earlier_verdicts_on_the_same_matter_are_there(bench) -> None:
    mine, other = about("f-1", "9"), about("f-2", "8", SHORT)
    propose(bench, mine, other)
    fact = Fact("fact", "sco", "member_count", 10, status=FactStatus.CONTESTED)
    bench.commit("add fact", [Change(SHARED_LAYER, None, fact)])
    rule_on(bench, other, Ruling.DISMISSED, "A slip.")
    shown = case_file(bench, casework.open_case(bench, [mine]).id)
    assert shown.facts == (fact,)
    assert [(g.verdict.reason, g.reviewer) for g in shown.earlier] == [("A slip.", "Aigul")]


def test_other_cases_on_the_same_matter_are_there(bench) -> None:
    found = [about("f-1", "9"), about("f-2", "8", SHORT)]
    propose(bench, *found)
    first, second = (casework.open_case(bench, [f]) for f in found)
    assert [c.id for c in case_file(bench, first.id).cases] == [second.id]


def test_a_finding_with_a_case_outlives_the_check_that_no_longer_makes_it(bench) -> None:
    propose(bench, finding())
    case = casework.open_case(bench, [finding()])
    checking.check(bench)
    assert [f.withdrawn for f in case_file(bench, case.id).findings] == [True]


def test_a_case_that_is_not_there_has_no_file(bench) -> None:
    assert case_file(bench, "case-none") is None
