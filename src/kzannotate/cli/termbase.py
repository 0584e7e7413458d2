"""``kzannotate termbase``: glossaries of other programs in, out, and from one form to another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.workbench.installation import user_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from kzannotate.domain.loss import Loss
    from kzannotate.workbench.termbase import Wishes
    from kzannotate.workbench.termbase_planning import ImportPlan

_FORMS = click.Choice(("tbx", "tbx2", "csv", "utx", "forbidden", "reconciliation"))
_PATH = click.Path(path_type=Path)
_MOST_SHOWN = 40


def _columns(name: str, what: str) -> Callable[[Any], Any]:
    return click.option(
        name, default="", metavar="id,en,ar:preferred,note", help=f"Columns of the table {what}."
    )


@click.group()
def termbase() -> None:
    """Exchange a project's glossary with other programs: TBX 3 and 2, CSV, UTX."""


@termbase.command("import")
@click.argument("project", type=_PATH)
@click.argument("path", type=_PATH)
@click.option("--format", "form", type=_FORMS, help="As its name ends, if unsaid.")
@_columns("--columns", "that is read; as its head says, if unsaid")
@click.option("--preview", is_flag=True, help="Show what would come in, and change nothing.")
@click.option(
    "--reviewer", default=user_name, help="Whose gesture this is; your user name if unsaid."
)
def import_termbase(
    project: Path, path: Path, form: str | None, columns: str, *, preview: bool, reviewer: str
) -> None:
    """Take the termbase at PATH into PROJECT as one revision."""
    from kzannotate.workbench.session import open_session
    from kzannotate.workbench.termbase import Wishes, carry_out, read_termbase
    from kzannotate.workbench.termbase_planning import plan_import

    found = read_termbase(path, form, Wishes(columns=columns))
    bench = open_session(project, reviewer_name=reviewer, read_only=preview)
    try:
        plan = plan_import(bench, found, path.name)
        if not preview:
            carry_out(bench, plan)
    finally:
        bench.close()
    _tell_plan(plan, preview=preview)


@termbase.command("export")
@click.argument("project", type=_PATH)
@click.argument("target", type=_PATH)
@click.option("--format", "form", type=_FORMS, help="As its name ends, if unsaid.")
@_columns("--columns", "that is written; all, if unsaid")
@click.option("--languages", metavar="en/ar", help="Source and target, for UTX.")
@click.option("--facts", "with_facts", is_flag=True, help="Tell facts in the notes of TBX.")
@click.option(
    "--without-deprecated", is_flag=True, help="For programs that offer every name, as OmegaT does."
)
def export_termbase(  # noqa: PLR0913 - one for each option
    project: Path,
    target: Path,
    form: str | None,
    columns: str,
    languages: str | None,
    *,
    with_facts: bool,
    without_deprecated: bool,
) -> None:
    """Write the glossary of PROJECT to TARGET, and say what the format cannot hold."""
    from kzannotate.workbench import termbase as verbs
    from kzannotate.workbench.session import open_session

    wishes = _wishes(columns, languages, with_facts=with_facts)
    wishes = replace(wishes, without_deprecated=without_deprecated)
    bench = open_session(project, reviewer_name=user_name(), read_only=True)
    try:
        losses = verbs.export_termbase(bench, target, form, wishes)
    finally:
        bench.close()
    _tell_losses(losses)
    click.echo(f"written: {target}")


@termbase.command("convert")
@click.argument("source", type=_PATH)
@click.argument("target", type=_PATH)
@click.option("--from", "from_", type=_FORMS, help="Format of SOURCE; as its name ends, if unsaid.")
@click.option("--to", type=_FORMS, help="Format of TARGET; as its name ends, if unsaid.")
@_columns("--from-columns", "that is read; as its head says, if unsaid")
@_columns("--to-columns", "that is written; all, if unsaid")
@click.option("--languages", metavar="en/ar", help="Source and target, for UTX.")
def convert_termbase(  # noqa: PLR0913 - one for each option
    source: Path,
    target: Path,
    from_: str | None,
    to: str | None,
    from_columns: str,
    to_columns: str,
    *,
    languages: str | None,
) -> None:
    """Turn the termbase SOURCE into TARGET, without a project."""
    from kzannotate.workbench import termbase as verbs

    wishes = _wishes(from_columns, None), _wishes(to_columns, languages, with_facts=True)
    found, losses = verbs.convert_termbase(source, target, forms=(from_, to), wishes=wishes)
    for entry in found.left_out:
        click.echo(f"left out: {entry}", err=True)
    _tell_losses(losses)
    click.echo(f"written: {target}, {len(found.entries)} entries")


def _wishes(columns: str, languages: str | None, *, with_facts: bool = False) -> Wishes:
    from kzannotate.workbench.termbase import Wishes

    pair = None
    if languages:
        source, _, target = languages.partition("/")
        if not source or not target:
            raise click.BadParameter("Write both languages, such as en/ar.")
        pair = source, target
    return Wishes(columns, pair, with_facts=with_facts)


def _tell_plan(plan: ImportPlan, *, preview: bool) -> None:
    for coming in plan.coming[:_MOST_SHOWN] if preview else ():
        place = f"line {coming.line}: " if coming.line else ""
        click.echo(f"{place}{coming.effect.value} {coming.told}")
    if preview and len(plan.coming) > _MOST_SHOWN:
        click.echo(f"… and {len(plan.coming) - _MOST_SHOWN} more")
    for entry in plan.doubts:
        click.echo(f"look at it: {entry}", err=True)
    for entry in plan.left_out:
        click.echo(f"left out: {entry}", err=True)
    click.echo(plan.summary)


def _tell_losses(losses: Iterable[Loss]) -> None:
    for loss in losses:
        click.echo(f"not held: {loss}", err=True)
