"""The list of rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzannotate.detection.rule import ALL_RULES, Scope, rules_of

DOCUMENT = Path(__file__).parents[3] / "docs" / "rules.md"


def test_no_two_rules_share_a_name():
    names = [rule.info.name for rule in ALL_RULES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.info.name)
def test_every_rule_is_in_the_document_as_it_is(rule):
    info = rule.info
    lines = DOCUMENT.read_text(encoding="utf-8").splitlines()
    (line,) = [one for one in lines if one.startswith(f"| `{info.name}` |")]
    cells = [cell.strip() for cell in line.split("|")]
    assert cells[3:6] == [info.type.value, info.basis.value, info.severity.value]


def test_a_rule_that_is_switched_off_is_left_out():
    off = frozenset({"stray-stop"})
    left = {r.info.name for scope in Scope for r in rules_of(scope, off)}
    assert left == {r.info.name for r in ALL_RULES} - off
