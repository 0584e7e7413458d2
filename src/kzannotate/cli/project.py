"""``kzannotate import``: articles and references into a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.cli.corpus import take_in_results
from kzannotate.cli.output import progress_bar
from kzannotate.workbench.installation import user_name

if TYPE_CHECKING:
    from kzannotate.workbench.session import Workbench


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
    "--encoding",
    metavar="NAME",
    help="Of text files and pages, such as windows-1256; as each looks, if unsaid.",
)
@click.option(
    "--option",
    "options",
    multiple=True,
    metavar="NAME=VALUE",
    help="A choice of the reader's, such as which column of a table holds the text.",
)
@click.option(
    "--format",
    "form",
    metavar="NAME",
    help="PATHs are data sets of this format: `kzannotate formats` lists them; jsonl is our own.",
)
@click.option(
    "--findings",
    "wanted",
    multiple=True,
    metavar="WHICH",
    help="PATHs are results of `check --engine`: take in the findings of this id, rule or severity,"
    " with their articles; may be given more than once.",
)
@click.option(
    "--reviewer", default=user_name, help="Whose gesture this is; your user name if unsaid."
)
@click.option(
    "--processes",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    help="How many processes may read for the check where there is much to read.",
)
def import_command(  # noqa: PLR0913, PLR0917 - one for each option
    project: Path,
    paths: tuple[Path, ...],
    references: tuple[Path, ...],
    encoding: str | None,
    options: tuple[str, ...],
    form: str | None,
    wanted: tuple[str, ...],
    reviewer: str,
    processes: int,
) -> None:
    """Take articles and references into PROJECT, which is made if it is not there; check them.

    A PATH is a text, a saved page, a mail, a paper, a table, a folder or a .zip of these; with
    --format it is another program's data set, with its marks.
    """
    from kzannotate.workbench import checking, importing
    from kzannotate.workbench.gathering import Choices, all_there, read_reference
    from kzannotate.workbench.session import create_project_session, open_session

    if not paths and not references:
        raise click.UsageError("Name articles or a --reference to take in.")
    chosen = _chosen(encoding, options)
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
        if wanted:
            take_in_results(bench, paths, wanted)
            return
        if form is not None:
            _take_in_data_sets(bench, paths, form, chosen)
        elif paths:
            choices = Choices(chosen)
            report = importing.import_paths(bench, paths, choices, progress=progress_bar())
            click.echo(f"{len(report.documents)} articles taken in")
            for entry in report.left_out:
                click.echo(f"left out: {entry}", err=True)
            for entry in report.doubts:
                click.echo(f"doubtful: {entry}", err=True)
        checking.check(bench, processes=processes)
        _tell_found(bench)
    finally:
        bench.close()


def _tell_found(bench: Workbench) -> None:
    """How many findings there are now, how many of them are loud, and what was not looked at."""
    from kzannotate.workbench.passed_over import passed_over
    from kzannotate.workbench.viewing import findings

    found = [row.finding for row in findings(bench) if not row.finding.withdrawn]
    loud = sum(finding.severity.loud for finding in found)
    click.echo(f"{len(found)} findings, {loud} of them errors or warnings")
    for entry in passed_over(bench):
        click.echo(f"not looked at: {entry}", err=True)


def _chosen(encoding: str | None, options: tuple[str, ...]) -> dict[str, str]:
    from kzannotate.formats.articles.encodings import ENCODINGS

    chosen = {}
    for option in options:
        name, equals, value = option.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{option!r} is no NAME=VALUE.")
        chosen[name] = value
    if encoding is not None:
        if encoding.lower() not in ENCODINGS:
            raise click.UsageError(f"There is no {encoding}: name one of {', '.join(ENCODINGS)}.")
        chosen["encoding"] = encoding.lower()
    return chosen


def _take_in_data_sets(
    bench: Workbench, paths: tuple[Path, ...], form: str, options: dict[str, str]
) -> None:
    from kzannotate.workbench.data_sets.own_lines import OWN, take_in_lines
    from kzannotate.workbench.data_sets.reading import read_data_set
    from kzannotate.workbench.data_sets.taking_in import take_in

    for path in paths:
        if form == OWN:
            taken = take_in_lines(bench, path)
        else:
            data = read_data_set(path, form, options).data_set()
            taken = take_in(bench, data, path.name)
        click.echo(f"{path.name}: {len(taken.documents)} new articles, {taken.marks} marks")
        for entry in taken.left_out:
            click.echo(f"left out: {entry}", err=True)
