"""Rules on and off, and how loud, kept in the project and heeded by every check."""

from dataclasses import replace

import pytest

from kzannotate.domain.finding import Finding, Severity
from kzannotate.domain.project import MACHINE_LAYER
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.resources import resource
from kzannotate.workbench import history
from kzannotate.workbench.checking import check, check_paths
from kzannotate.workbench.rule_choices import RulePlan, choose_rules, rule_rows

NAMES = "deprecated-name"


@pytest.fixture
def sampled(sample_file, tmp_path):
    import shutil

    from kzannotate.workbench.session import open_session

    bench = open_session(shutil.copy(sample_file, tmp_path / "s.kza"), reviewer_name="Aliya")
    yield bench
    bench.close()


def severities_of(bench, rule):
    found = bench.store.records(Finding, layer=MACHINE_LAYER)
    return {f.severity for f in found if f.rule == rule and not f.withdrawn}


def choose(bench, **chosen):
    return choose_rules(bench, rule_rows(bench), [RuleChoice(NAMES, **chosen)])


def test_a_rule_that_the_project_leaves_out_finds_nothing_there(sampled):
    assert severities_of(sampled, NAMES)
    choose(sampled, runs=False)
    check(sampled)
    assert severities_of(sampled, NAMES) == set()


def test_a_chosen_severity_reaches_the_findings_of_the_project(sampled):
    choose(sampled, severity=Severity.NOTE)
    check(sampled)
    assert severities_of(sampled, NAMES) == {Severity.NOTE}


def test_a_choice_that_is_undone_is_as_if_it_had_not_been(sampled):
    before = severities_of(sampled, NAMES)
    choose(sampled, severity=Severity.NOTE)
    check(sampled)
    history.undo(sampled)
    check(sampled)
    assert severities_of(sampled, NAMES) == before
    assert sampled.store.records(RuleChoice) == []


def test_a_rule_as_it_came_is_no_longer_kept(sampled):
    choose(sampled, runs=False)
    choose(sampled)
    assert sampled.store.records(RuleChoice) == []


def test_a_check_of_the_file_heeds_the_choice_of_the_project(sampled):
    choose(sampled, runs=False)
    found = check_paths([sampled.store.path], []).result.findings
    assert found
    assert all(f.rule != NAMES for f in found)


def test_what_the_command_says_goes_before_what_the_project_says(sampled):
    choose(sampled, severity=Severity.NOTE)
    plan = RulePlan(severities={NAMES: Severity.WARNING})
    found = check_paths([sampled.store.path], [], rules=plan).result.findings
    assert {f.severity for f in found if f.rule == NAMES} == {Severity.WARNING}


def test_agreement_stays_agreement_however_loud_its_rule_is_made():
    reference = resource("reference", "kazakhstan.json")
    plan = RulePlan(severities={"value-conflict": Severity.ERROR})
    plain, loud = (
        check_paths([resource("sample")], [reference], rules=p).result.findings
        for p in (None, plan)
    )
    agreed = {f.id for f in plain if f.severity is Severity.AGREEMENT}
    assert agreed
    assert agreed == {f.id for f in loud if f.severity is Severity.AGREEMENT}


def test_a_choice_made_elsewhere_meanwhile_is_not_overwritten(sampled):
    seen = rule_rows(sampled)
    choose(sampled, runs=False)
    with pytest.raises(StaleRevisionError):
        choose_rules(sampled, seen, [RuleChoice(NAMES, severity=Severity.NOTE)])


@pytest.mark.parametrize(
    "choice", [RuleChoice("no-such-rule"), RuleChoice(NAMES, severity=Severity.AGREEMENT)]
)
def test_what_no_rule_can_be_is_refused(sampled, choice):
    rows = [replace(r) for r in rule_rows(sampled)]
    with pytest.raises(UserError):
        choose_rules(sampled, rows, [choice])
