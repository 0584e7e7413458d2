"""``kzannotate case``: the list of cases, and cases for others."""

from __future__ import annotations

from pathlib import Path

import click

from kzannotate.workbench.installation import user_name

FORMATS = ("claim-review", "averitec", "pairs")
LANGUAGES = ("ar", "en", "ru", "kk")


@click.group()
def case() -> None:
    """Work with the cases of a project."""


@case.command("list")
@click.argument("project", type=click.Path(path_type=Path))
def list_command(project: Path) -> None:
    """Print the cases of PROJECT: id, state, rating, title."""
    from kzannotate.workbench import casework
    from kzannotate.workbench.session import open_session

    bench = open_session(project, reviewer_name=user_name(), read_only=True)
    try:
        for each in casework.cases(bench):
            click.echo("\t".join((each.id, each.state.value, each.rating or "-", each.title)))
    finally:
        bench.close()


@case.command("export")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), required=True)
@click.option("--case", "chosen", multiple=True, help="The id of a case; all of them if unsaid.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.option("--incomplete", is_flag=True, help="Also what ClaimReview needs more for.")
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def export_command(
    project: Path,
    form: str,
    chosen: tuple[str, ...],
    language: str,
    output: Path,
    *,
    incomplete: bool,
) -> None:
    """Write the cases of PROJECT for others, or its labelled pairs."""
    from kzannotate.workbench import case_export, casework
    from kzannotate.workbench.session import open_session

    bench = open_session(project, reviewer_name=user_name(), read_only=True)
    try:
        ids = chosen or tuple(each.id for each in casework.cases(bench))
        if form == "pairs":
            case_export.write_pairs(bench, output)
        elif form == "averitec":
            case_export.write_averitec(bench, output, ids)
        else:
            for lack in case_export.write_claim_reviews(
                bench, output, ids, language, incomplete=incomplete
            ):
                click.echo(f"{lack.weight.value}: {lack.field}: {lack.sentence}", err=True)
    finally:
        bench.close()
    click.echo(f"written: {output}")
