from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from desks import FULL, SHORT, finding, propose, put_article

from kzannotate.domain.finding import Severity
from kzannotate.domain.span import Passage
from kzannotate.domain.verdict import Correction, Ruling, Verdict
from kzannotate.errors import StaleRevisionError, UserError
from kzannotate.workbench import ruling, viewing
from kzannotate.workbench.session import open_session

if TYPE_CHECKING:
    from kzannotate.domain.finding import Finding
    from kzannotate.workbench.session import Workbench


def _corrections(bench: Workbench) -> list[Correction]:
    return bench.store.records(Correction, layer=bench.layer)


def test_a_ruling_is_shown_with_its_finding(bench: Workbench) -> None:
    propose(bench, finding())
    verdict = ruling.rule_on(bench, finding(), Ruling.CONFIRMED, " as said ")
    assert viewing.findings(bench) == [viewing.FindingRow(finding(), verdict)]
    assert verdict.reason == "as said"


def test_a_correction_keeps_the_words_to_read_instead(bench: Workbench) -> None:
    propose(bench, finding())
    verdict = ruling.rule_on(bench, finding(), Ruling.CORRECTED, replacement="المنظمة")
    (correction,) = _corrections(bench)
    assert (correction.replacement, correction.span) == ("المنظمة", FULL)
    assert correction.verdict == verdict.id
    assert viewing.findings(bench) == [viewing.FindingRow(finding(), verdict, (correction,))]


def _two_wordings(bench: Workbench, **changes: Any) -> Finding:
    """A finding whose side quotes a name and its acronym."""
    (side,) = finding().sides
    both = (*side.passages, Passage.at("a", bench.store.text("a"), SHORT))
    made = replace(finding(), sides=(replace(side, passages=both),), **changes)
    propose(bench, made)
    return made


def test_a_correction_is_about_one_wording_of_a_side(bench: Workbench) -> None:
    made = _two_wordings(bench)
    ruling.rule_on(bench, made, Ruling.CORRECTED, replacement="x")
    assert [c.span for c in _corrections(bench)] == [FULL]
    ruling.rule_on(bench, made, Ruling.CORRECTED, replacement={1: "y"})
    assert [(c.span, c.replacement) for c in _corrections(bench)] == [(SHORT, "y")]


def test_each_wording_can_be_read_otherwise(bench: Workbench) -> None:
    made = _two_wordings(bench)
    ruling.rule_on(bench, made, Ruling.CORRECTED, replacement={0: "x", 1: "y"})
    (row,) = viewing.findings(bench)
    assert [row.instead_of(p) for p in made.sides[0].passages] == ["x", "y"]


def test_a_suggestion_for_an_acronym_leaves_the_name_alone(bench: Workbench) -> None:
    made = _two_wordings(bench, rule="name-acronym", suggestion="y")
    ruling.rule_on(bench, made, Ruling.CORRECTED, replacement="y")
    assert [c.span for c in _corrections(bench)] == [SHORT]


def test_a_suggestion_holds_for_every_wording_of_the_doubtful_side(bench: Workbench) -> None:
    made = _two_wordings(bench, suggestion="y")
    ruling.rule_on(bench, made, Ruling.CORRECTED, replacement="y")
    assert [c.span for c in _corrections(bench)] == [FULL, SHORT]


def test_a_correction_needs_words(bench: Workbench) -> None:
    propose(bench, finding())
    with pytest.raises(UserError, match="words to read instead"):
        ruling.rule_on(bench, finding(), Ruling.CORRECTED)


def test_another_ruling_takes_the_corrections_away(bench: Workbench) -> None:
    propose(bench, finding())
    ruling.rule_on(bench, finding(), Ruling.CORRECTED, replacement="x")
    ruling.rule_on(bench, finding(), Ruling.DISMISSED, "a namesake")
    assert _corrections(bench) == []
    assert bench.store.record(Verdict, "verdict-f-1", bench.layer)


def test_a_ruling_can_be_withdrawn(bench: Workbench) -> None:
    propose(bench, finding())
    ruling.rule_on(bench, finding(), Ruling.CORRECTED, replacement="x")
    ruling.withdraw(bench, finding())
    assert viewing.findings(bench) == [viewing.FindingRow(finding(), None)]
    assert _corrections(bench) == []


def test_a_finding_that_a_later_check_changed_must_be_seen_again(bench: Workbench) -> None:
    propose(bench, finding())
    with pytest.raises(StaleRevisionError):
        ruling.rule_on(bench, finding(severity=Severity.NOTE), Ruling.CONFIRMED)


def test_reviewers_rule_for_themselves(bench: Workbench) -> None:
    propose(bench, finding())
    ruling.rule_on(bench, finding(), Ruling.CONFIRMED)
    other = open_session(bench.store.path, reviewer_name="Nurlan")
    assert viewing.findings(other)[0].verdict is None
    other.close()


def test_the_list_of_documents_counts_what_is_loud_and_open(bench: Workbench) -> None:
    put_article(bench, "b", "نص آخر")
    note = finding("f-2", severity=Severity.NOTE)
    propose(bench, finding(), finding("f-3", SHORT, Severity.WARNING), note)
    ruling.rule_on(bench, finding(), Ruling.CONFIRMED)
    tallies = {d: viewing.tally(viewing.findings(bench, d)) for d in "ab"}
    assert tallies == {"a": (2, 1), "b": (0, 0)}


def test_the_loudest_findings_come_first(bench: Workbench) -> None:
    levels = [Severity.AGREEMENT, Severity.NOTE, Severity.ERROR, Severity.WARNING]
    propose(bench, *(finding(f"f-{n}", severity=level) for n, level in enumerate(levels)))
    seen = [r.finding.severity for r in viewing.findings(bench, "a")]
    assert seen == [*levels[2:], Severity.NOTE, Severity.AGREEMENT]
