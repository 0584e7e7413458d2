"""``kzannotate export``, ``convert`` and ``verify``: data sets out, across, and looked through."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.cli.output import progress_bar
from kzannotate.errors import UserError
from kzannotate.workbench.data_sets.own_lines import OWN
from kzannotate.workbench.installation import user_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from kzannotate.domain.loss import Loss
    from kzannotate.workbench.data_sets.choosing import Choice
    from kzannotate.workbench.session import Workbench

_PATH = click.Path(path_type=Path)
_REPORTS = {".html": "html", ".txt": "text"}
_FOUND = 1


def _given(options: Iterable[str]) -> dict[str, str]:
    """``name=value`` pairs.

    Raises:
        BadParameter: one is none.
    """
    pairs = [option.partition("=") for option in options]
    for name, sign, _ in pairs:
        if not sign or not name:
            raise click.BadParameter(f"{name} is no choice such as offsets=utf16")
    return {name.strip(): value.strip() for name, _, value in pairs}


def _option(name: str = "--option") -> Callable[[Any], Any]:
    return click.option(
        name, "options", multiple=True, metavar="NAME=VALUE", help="A choice of the format."
    )


@click.command("export")
@click.argument("project", type=_PATH)
@click.argument("target", type=_PATH)
@click.option(
    "--format",
    "form",
    metavar="NAME",
    help="By the target's ending if unsaid: .jsonl is the whole project, .html a report. "
    "`kzannotate formats` lists all.",
)
@_option()
@click.option("--kind", "kinds", multiple=True, help="Of marks: mention, claim, finding, …")
@click.option("--reviewer", "reviewers", multiple=True, help="Whose marks, or: agreed.")
@click.option("--state", "states", multiple=True, help="Of articles: open, in_work, done.")
@click.option("--since", default="", metavar="DATE", help="First day of publication.")
@click.option("--until", default="", metavar="DATE", help="Last day of publication.")
@click.option("--rejected", is_flag=True, help="Rejected proposals too.")
@click.option("--without-proposals", is_flag=True, help="Only what a person decided.")
@click.option("--without-makers", is_flag=True, help="Not who made what, and when.")
@click.option("--strict", is_flag=True, help="Refuse where the format cannot hold all of it.")
@click.option("--preview", is_flag=True, help="Only say what would be lost.")
def export_command(  # noqa: PLR0913 - one for each option
    project: Path,
    target: Path,
    form: str | None,
    options: tuple[str, ...],
    reviewers: tuple[str, ...],
    *,
    strict: bool,
    preview: bool,
    **wishes: Any,
) -> None:
    """Write what was reviewed in PROJECT to TARGET: a data set, the whole project or a report."""
    from kzannotate.workbench.data_sets.sending_out import Order, foreseen, send_out
    from kzannotate.workbench.session import open_session

    form = form or {".jsonl": OWN, **_REPORTS}.get(target.suffix.lower())
    if form is None:
        raise UserError(f"{target.name} ends in none of .jsonl, .html, .txt: name a --format")
    bench = open_session(project, reviewer_name=user_name(), read_only=True)
    try:
        if form == OWN or form in _REPORTS.values():
            _write_own(bench, target, form)
        else:
            order = Order(form, _choice(bench, reviewers, **wishes), _given(options), strict)
            watch = progress_bar()
            act = foreseen(bench, order) if preview else send_out(
                bench, target, order, progress=watch
            )  # fmt: skip
            _tell_losses(act)
    finally:
        bench.close()
    if not preview:
        click.echo(f"written: {target}")


@click.command("convert")
@click.argument("source", type=_PATH)
@click.argument("target", type=_PATH)
@click.option("--from", "from_", metavar="NAME", help="Format of SOURCE; as it says, if unsaid.")
@click.option("--to", required=True, metavar="NAME", help="Format of TARGET.")
@click.option(
    "--from-option",
    "from_options",
    multiple=True,
    metavar="NAME=VALUE",
    help="A choice of SOURCE's.",
)
@_option("--to-option")
@click.option("--strict", is_flag=True, help="Refuse where anything would be lost.")
def convert_command(  # noqa: PLR0913 - one for each option
    source: Path,
    target: Path,
    from_: str | None,
    to: str,
    from_options: tuple[str, ...],
    options: tuple[str, ...],
    *,
    strict: bool,
) -> None:
    """Turn the data set SOURCE into TARGET, without a project."""
    from kzannotate.workbench.data_sets.converting import End, convert

    ends = End(source, from_, _given(from_options)), End(target, to, _given(options))
    left_out, lost = convert(*ends, strict=strict, progress=progress_bar())
    for entry in left_out:
        click.echo(f"left out: {entry}", err=True)
    _tell_losses(lost)
    click.echo(f"written: {target}")


@click.command("verify")
@click.argument("path", type=_PATH)
@click.option("--format", "form", metavar="NAME", help="Of a data set; as it says, if unsaid.")
@click.pass_context
def verify_command(ctx: click.Context, path: Path, form: str | None) -> None:
    """Look through a project or a data set: does every mark stand where it says?

    Exit code 1 says that something is wrong.
    """
    from kzannotate.workbench.data_sets.converting import contents
    from kzannotate.workbench.session import PROJECT_SUFFIX, open_session

    wrong = 0
    if path.suffix.lower() == PROJECT_SUFFIX:
        bench = open_session(path, reviewer_name=user_name(), read_only=True)
        try:
            for problem in bench.store.verify(progress_bar()):
                wrong += 1
                click.echo(problem.sentence, err=True)
        finally:
            bench.close()
        click.echo("the project is sound" if not wrong else f"{wrong} things are wrong")
    else:
        found = contents(path, form)
        for entry in found.left_out:
            click.echo(str(entry), err=True)
        wrong = len(found.left_out)
        told = f"{found.documents} articles, {found.marks} marks, {found.ties} relations"
        click.echo(f"{found.form}: {told}; {wrong} things are wrong")
    ctx.exit(_FOUND if wrong else 0)


@click.command("formats")
def formats_command() -> None:
    """List the formats of data sets, in which unit each counts, and its choices."""
    from kzannotate.formats.datasets.registry import all_formats

    for form in all_formats():
        ways = ", ".join(w for w, there in (("in", form.reads), ("out", form.writes)) if there)
        click.echo(f"{form.name}: {form.title} ({ways}; offsets in {form.unit.value})")
        for option in form.options:
            choices = " or ".join(option.choices) or "any text"
            click.echo(f"    {option.name}={choices}: {option.about}")


def _write_own(bench: Workbench, target: Path, form: str) -> None:
    from kzannotate.workbench import exporting

    if form == OWN:
        exporting.export_project(bench, target, progress=progress_bar())
    else:
        exporting.write_report(bench, target, form)


def _choice(  # noqa: PLR0913 - one for each option
    bench: Workbench,
    reviewers: tuple[str, ...],
    *,
    kinds: tuple[str, ...],
    states: tuple[str, ...],
    since: str,
    until: str,
    rejected: bool,
    without_proposals: bool,
    without_makers: bool,
) -> Choice:
    from kzannotate.domain.document import DocumentState
    from kzannotate.formats.datasets.model import MarkKind
    from kzannotate.workbench.data_sets.choosing import Choice, layers_of

    return Choice(
        frozenset(_member(MarkKind, kind) for kind in kinds or tuple(MarkKind)),
        layers_of(bench, reviewers),
        frozenset(_member(DocumentState, state) for state in states or tuple(DocumentState)),
        since,
        until,
        rejected=rejected,
        proposals=not without_proposals,
        makers=not without_makers,
    )


def _member(kind: Any, value: str) -> Any:
    try:
        return kind(value)
    except ValueError as error:
        offered = ", ".join(member.value for member in kind)
        raise click.BadParameter(f"{value} is none of {offered}") from error


def _tell_losses(losses: Iterable[Loss]) -> None:
    for loss in losses:
        click.echo(f"not held: {loss}", err=True)
