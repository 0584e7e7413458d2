"""Which rules a project runs, and how loud their findings are there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzannotate.detection.contract import RuleInfo
from kzannotate.domain.finding import Severity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.errors import StaleRevisionError, UserError

if TYPE_CHECKING:
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

CHOSEN = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
"""What the findings of a rule can be made; agreement is what a rule alone can say."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as it came, and what the project says of it."""

    info: RuleInfo
    choice: RuleChoice


@dataclass(frozen=True, slots=True)
class RulePlan:
    """What a check is told of rules.

    Args:
        switched_off: names of those that do not run.
        severities: of the findings of some, instead of the rules' own.
    """

    switched_off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=dict)

    def over(self, other: RulePlan) -> RulePlan:
        """Both; where they speak of one rule's severity, this one holds."""
        return RulePlan(
            self.switched_off | other.switched_off, {**other.severities, **self.severities}
        )


def rule_infos() -> list[RuleInfo]:
    """Every rule as it came, in the order in which they run."""
    from kzannotate.detection.rule import ALL_RULES

    return [rule.info for rule in ALL_RULES]


def rule_rows(bench: Workbench) -> list[RuleRow]:
    """Every rule with what the project says of it."""
    known = {choice.id: choice for choice in bench.store.records(RuleChoice)}
    return [RuleRow(info, known.get(info.name, RuleChoice(info.name))) for info in rule_infos()]


def plan_of(choices: Iterable[RuleChoice]) -> RulePlan:
    """What a check is told; names that no rule bears, as of a newer program, do no harm."""
    kept = list(choices)
    return RulePlan(
        frozenset(c.id for c in kept if not c.runs),
        {c.id: c.severity for c in kept if c.severity is not None},
    )


def choose_rules(
    bench: Workbench, seen: Iterable[RuleRow], wanted: Iterable[RuleChoice]
) -> Revision | None:
    """Say of some rules whether they run and how loud they are, in one gesture.

    Args:
        bench: the open project.
        seen: the rows as the reviewer saw them.
        wanted: what is to hold; a rule as it came is no longer kept.

    Raises:
        UserError: no rule has the name, or the severity is agreement.
        StaleRevisionError: a rule was chosen otherwise meanwhile.
    """
    shown = {row.info.name: row.choice for row in seen}
    known = {choice.id: choice for choice in bench.store.records(RuleChoice)}
    changes = []
    for choice in wanted:
        _check(choice)
        now = known.get(choice.id)
        if (now or RuleChoice(choice.id)) != shown.get(choice.id):
            raise StaleRevisionError(
                "This was changed meanwhile. Look at it again and repeat what you did.",
                expected=shown.get(choice.id),
                actual=now,
            )
        kept = None if choice == RuleChoice(choice.id) else choice
        if kept != now:
            changes.append(Change(SHARED_LAYER, now, kept))
    return bench.commit("choose rules", changes)


def _check(choice: RuleChoice) -> None:
    if choice.id not in {info.name for info in rule_infos()}:
        raise UserError(f"There is no rule called {choice.id}. Look for it among the rules.")
    if choice.severity is not None and choice.severity not in CHOSEN:
        raise UserError("A rule’s findings can be errors, warnings or notes.")
