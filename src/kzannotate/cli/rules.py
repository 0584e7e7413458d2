"""``kzannotate rules``: what is looked for, and what a project says of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kzannotate.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kzannotate.domain.rule_choice import RuleChoice
    from kzannotate.workbench.rule_choices import RulePlan, RuleRow

_SEVERITIES = ("error", "warning", "note")
_DEFAULT = "default"


_F = TypeVar("_F", bound="Callable[..., Any]")


def rule_options(command: _F) -> _F:
    """Adds ``--off`` and ``--severity`` to a command that checks."""
    off = click.option("--off", multiple=True, metavar="RULE", help="Leave this rule out.")
    loud = click.option(
        "--severity",
        "severities",
        multiple=True,
        metavar="RULE=SEVERITY",
        help="Make a rule's findings error, warning or note.",
    )
    return off(loud(command))


def rule_plan(off: Iterable[str], severities: Iterable[str]) -> RulePlan:
    """What the options say.

    Raises:
        UserError: no rule has the name, or no severity.
    """
    from kzannotate.domain.finding import Severity
    from kzannotate.workbench.rule_choices import RulePlan

    chosen = {rule: Severity(word) for rule, word in (_parted(s) for s in severities)}
    return RulePlan(frozenset(map(_known, off)), chosen)


@click.command()
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--on", multiple=True, metavar="RULE", help="Let PROJECT run this rule.")
@click.option("--off", multiple=True, metavar="RULE", help="Let PROJECT leave this rule out.")
@click.option(
    "--severity",
    "severities",
    multiple=True,
    metavar="RULE=SEVERITY",
    help="Make a rule's findings error, warning or note in PROJECT, or its own with “default”.",
)
def rules(
    project: Path | None, on: Sequence[str], off: Sequence[str], severities: Sequence[str]
) -> None:
    """List the rules; with PROJECT those of it, and change which run and how loud they are."""
    from kzannotate.workbench.rule_choices import RuleRow, rule_infos, rule_rows

    if project is None:
        if on or off or severities:
            raise UserError("Name the project whose rules are to change.")
        from kzannotate.domain.rule_choice import RuleChoice

        _list(RuleRow(info, RuleChoice(info.name)) for info in rule_infos())
        return
    from kzannotate.workbench.installation import user_name
    from kzannotate.workbench.session import open_session

    changes = bool(on or off or severities)
    bench = open_session(project, reviewer_name=user_name(), read_only=not changes)
    with closing(bench):
        if changes:
            from kzannotate.workbench.rule_choices import choose_rules

            rows = rule_rows(bench)
            choose_rules(bench, rows, _wanted(rows, on, off, severities))
        _list(rule_rows(bench))


def _wanted(
    rows: Sequence[RuleRow], on: Iterable[str], off: Iterable[str], severities: Iterable[str]
) -> list[RuleChoice]:
    from kzannotate.domain.finding import Severity

    chosen = {row.info.name: row.choice for row in rows}
    for names, runs in ((on, True), (off, False)):
        for name in map(_known, names):
            chosen[name] = replace(chosen[name], runs=runs)
    for name, word in (_parted(said, _DEFAULT) for said in severities):
        severity = None if word == _DEFAULT else Severity(word)
        chosen[name] = replace(chosen[name], severity=severity)
    return list(chosen.values())


def _list(rows: Iterable[RuleRow]) -> None:
    for row in rows:
        severity = row.choice.severity or row.info.severity
        state = "" if row.choice.runs else "off"
        mark = "*" if row.choice.severity else " "
        click.echo(f"{row.info.name:20} {severity.value:>9}{mark} {state:3}  {row.info.title}")


def _known(name: str) -> str:
    from kzannotate.workbench.rule_choices import rule_infos

    if name not in {info.name for info in rule_infos()}:
        raise UserError(f"There is no rule called {name}. “kzannotate rules” lists them.")
    return name


def _parted(said: str, *others: str) -> tuple[str, str]:
    name, _, severity = said.partition("=")
    if severity not in (*_SEVERITIES, *others):
        raise UserError(f"Say RULE=error, warning or note, not {said}.")
    return _known(name), severity
