from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import put_article

from kzannotate.domain.claim import Bound, Claim, Quantity
from kzannotate.domain.entity import Evidence, Fact, FactStatus
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import UserError
from kzannotate.workbench import checking, fact_table, history, naming, viewing
from kzannotate.workbench.checking import check

if TYPE_CHECKING:
    from pathlib import Path

    from kzannotate.workbench.session import Workbench

TEXT = "تضم منظمة شنغهاي للتعاون 12 دولة عضوا في عام 2025."
NEEDED = "id,entity,entity name,property,value,unit,valid from\n"


@pytest.fixture
def stated(bench: Workbench) -> Workbench:
    """An article that states how many members a body has, checked."""
    put_article(bench, "b", TEXT)
    check(bench)
    return bench


def _fact(value: int, **rest: str) -> Fact:
    return Fact("", "sco", "member_count", value, "states", "2024-07-04", **rest)


def _listed(path: Path, *rows: str) -> Path:
    path.write_text(NEEDED + "".join(f"{row}\n" for row in rows), "utf-8")
    return path


def test_what_a_fact_affects_is_told_before_it_is_kept(stated: Workbench) -> None:
    change = fact_table.change_of(None, _fact(10))
    effects = fact_table.effects_of(stated, [change])
    assert [f.rule for f in effects.appearing] == ["reference-fact"]
    assert stated.store.records(Fact) == []
    fact_table.keep_change(stated, change)
    check(stated)
    assert {row.finding.id for row in viewing.findings(stated)} >= {effects.appearing[0].id}


def test_taking_a_fact_away_makes_its_findings_vanish(stated: Workbench) -> None:
    fact = naming.teach_fact(stated, _fact(10))
    gone = fact_table.Change(fact_table.SHARED_LAYER, fact, None)
    effects = fact_table.effects_of(stated, [gone])
    assert [f.fact for f in effects.vanishing] == [fact.id]
    assert effects.count == len(effects.vanishing)


def test_a_look_at_the_effects_leaves_the_check_as_it_was(stated: Workbench) -> None:
    fact_table.effects_of(stated, [fact_table.change_of(None, _fact(10))])
    assert checking.check(stated) is None


def test_a_fact_that_cannot_be_kept_is_refused_before_the_check() -> None:
    with pytest.raises(UserError, match="no day"):
        fact_table.change_of(None, replace(_fact(10), valid_from="yesterday"))


@pytest.mark.parametrize("name", ["facts.csv", "facts.json"])
def test_facts_go_out_and_come_back_unchanged(name: str, bench: Workbench, tmp_path: Path) -> None:
    source = Evidence("", "Yearbook", quote="ten")
    naming.teach_fact(bench, replace(_fact(10), sources=(source, Evidence("", "Other"))))
    naming.teach_fact(bench, replace(_fact(9), status=FactStatus.WITHDRAWN, note="-"))
    path = tmp_path / name
    assert fact_table.write_facts(bench, path) == 2
    plan = fact_table.plan_facts(bench, fact_table.read_facts(path), name)
    assert (plan.coming, plan.same, plan.left_out) == ((), 2, ())


def test_a_list_brings_new_and_changed_facts_in_one_revision(
    bench: Workbench, tmp_path: Path
) -> None:
    known = naming.teach_fact(bench, _fact(10))
    rows = (f"{known.id},sco,,member_count,11,states,2025", ",,منظمة شنغهاي للتعاون,chair,kz,,")
    path = _listed(tmp_path / "facts.csv", *rows)
    plan = fact_table.plan_facts(bench, fact_table.read_facts(path), path.name)
    assert [(c.line, c.before) for c in plan.coming] == [(2, known), (3, None)]
    fact_table.carry_out(bench, plan)
    assert {f.value for f in bench.store.records(Fact)} == {11, "kz"}
    again = fact_table.plan_facts(bench, fact_table.read_facts(path), path.name)
    assert (again.coming, again.same) == ((), 2)
    history.undo(bench)
    assert bench.store.records(Fact) == [known]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",nobody,,chair,x,,", "no entity is called"),
        (",sco,,chair,x,,soon", "no day"),
        ("f1,sco,,chair,x,,\nf1,sco,,chair,y,,", "has this id already"),
    ],
)
def test_rows_that_do_not_fit_are_left_out_with_line_and_reason(
    row: str, why: str, bench: Workbench, tmp_path: Path
) -> None:
    path = _listed(tmp_path / "facts.csv", row)
    plan = fact_table.plan_facts(bench, fact_table.read_facts(path), path.name)
    (out,) = plan.left_out
    assert out.line in (2, 3)
    assert why in out.sentence


def test_a_claim_becomes_a_fact_with_its_article_as_the_source(stated: Workbench) -> None:
    claim = next(c for c in viewing.claims_in(stated, "b") if c.entity == "sco")
    fact = fact_table.fact_of_claim(stated, claim)
    assert (fact.entity, fact.property_name, fact.value) == ("sco", "member_count", 12)
    assert fact.unit == "states"
    (source,) = fact.sources
    assert (source.document, source.title) == ("b", "b")
    assert source.retrieved is not None


def test_bounds_and_days_of_a_claim_go_into_the_fact(bench: Workbench) -> None:
    quantity = Quantity(35, None, "state", Bound.MORE)
    quote = Quote("x")
    claim = Claim("c", "a", Span(0, 1), quote, "sco", "p", "> 35", quantity, "2024-01/2024-02-03")
    fact = fact_table.fact_of_claim(bench, claim)
    assert (fact.value, fact.valid_from, fact.valid_to) == (">35", "2024-01", "2024-02-03")


def test_a_finding_leads_to_the_claim_that_it_is_about(stated: Workbench) -> None:
    naming.teach_fact(stated, _fact(10))
    check(stated)
    finding = next(
        r.finding for r in viewing.findings(stated) if r.finding.rule == "reference-fact"
    )
    fact = fact_table.fact_of_finding(stated, finding)
    assert fact is not None
    assert (fact.value, fact.property_name) == (12, "member_count")
