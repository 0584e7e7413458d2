"""What a project says of a rule: whether it runs there, and how loud its findings are."""

from __future__ import annotations

from dataclasses import dataclass

from kzannotate.domain.finding import Severity


@dataclass(frozen=True, slots=True)
class RuleChoice:
    """One rule in one project, where it differs from how the rule came.

    Args:
        id: name of the rule.
        runs: whether it runs there.
        severity: of its findings; None: its own.
    """

    id: str
    runs: bool = True
    severity: Severity | None = None
