"""``kzannotate import`` and ``kzannotate export``: a project's articles in, its review out."""

from __future__ import annotations

from pathlib import Path

import click

from kzannotate.cli.output import progress_bar
from kzannotate.errors import UserError
from kzannotate.workbench.installation import user_name


@click.command("import")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH…]")
@click.option(
    "--reference",
    "references",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A reference file to take in; may be given more than once.",
)
@click.option(
    "--reviewer", default=user_name, help="Whose gesture this is; your user name if unsaid."
)
def import_command(
    project: Path, paths: tuple[Path, ...], references: tuple[Path, ...], reviewer: str
) -> None:
    """Take articles and references into PROJECT, which is made if it is not there; check them."""
    from kzannotate.workbench import checking, importing
    from kzannotate.workbench.gathering import all_there, read_reference
    from kzannotate.workbench.session import create_project_session, open_session

    if not paths and not references:
        raise click.UsageError("Name articles or a --reference to take in.")
    # All that a user can have mistaken is found before a project is made or changed.
    all_there(paths)
    read = [read_reference(path) for path in references]
    if project.exists():
        bench = open_session(project, reviewer_name=reviewer)
    else:
        bench = create_project_session(project, title=project.stem, reviewer_name=reviewer)
    try:
        for reference in read:
            importing.add_reference(bench, reference)
        if paths:
            report = importing.import_paths(bench, paths, progress=progress_bar())
            click.echo(f"{len(report.documents)} articles taken in")
            for entry in report.left_out:
                click.echo(f"left out: {entry}", err=True)
        checking.check(bench)
    finally:
        bench.close()


@click.command("export")
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("target", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(("jsonl", "html", "text")),
    help="By the target's ending if unsaid: .jsonl is the reviewed project, .html a report.",
)
def export_command(project: Path, target: Path, form: str | None) -> None:
    """Write the reviewed PROJECT as JSON lines, or a report of it, to TARGET."""
    from kzannotate.workbench import exporting
    from kzannotate.workbench.session import open_session

    form = form or {".jsonl": "jsonl", ".html": "html", ".txt": "text"}.get(target.suffix.lower())
    if form is None:
        raise UserError(f"{target.name} ends in none of .jsonl, .html, .txt: name a --format")
    bench = open_session(project, reviewer_name=user_name(), read_only=True)
    try:
        if form == "jsonl":
            exporting.export_project(bench, target)
        else:
            exporting.write_report(bench, target, form)
    finally:
        bench.close()
    click.echo(f"written: {target}")
