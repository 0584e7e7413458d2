"""``kzannotate report``: a case, an article or the whole check, to read and to print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.errors import UserError
from kzannotate.workbench.installation import user_name

if TYPE_CHECKING:
    from kzannotate.formats.report.paper import Paper
    from kzannotate.workbench.session import Workbench

LANGUAGES = ("en", "ar", "ru", "kk")


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--case", help="The id of one case.")
@click.option("--article", help="The id of one article.")
@click.option("--all", "everything", is_flag=True, help="The whole check; so it is if unsaid.")
@click.option("--format", "form", type=click.Choice(("html", "pdf")), help="By -o if unsaid.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.option(
    "--reviewer", default=user_name, help="Whose rulings are told; your user name if unsaid."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file.")
@click.pass_context
def report(  # noqa: PLR0913, PLR0917 - one for each option
    ctx: click.Context,
    project: Path,
    case: str | None,
    article: str | None,
    form: str | None,
    language: str,
    reviewer: str,
    output: Path | None,
    *,
    everything: bool,
) -> None:
    """Write a report of PROJECT: of one case, one article, or the whole check."""
    from kzannotate.workbench.session import open_session

    if sum((case is not None, article is not None, everything)) > 1:
        raise click.UsageError("Say one of --case, --article and --all.")
    form, target = _form(form, output), output
    if target is None:
        target = Path(f"{project.stem}-report.{form}")
    bench = open_session(project, reviewer_name=reviewer, read_only=True)
    try:
        _write(ctx, bench, _paper(bench, case, article, language), form, target)
    finally:
        bench.close()
    click.echo(f"written: {target}")


def _paper(bench: Workbench, case: str | None, article: str | None, language: str) -> Paper:
    from kzannotate.workbench import reporting

    if case is not None:
        return reporting.case_paper(bench, case, language)
    if article is not None:
        return reporting.article_paper(bench, article, language)
    return reporting.whole_paper(bench, language)


def _write(ctx: click.Context, bench: Workbench, paper: Paper, form: str, target: Path) -> None:
    from kzannotate.formats.report.page import pieces
    from kzannotate.workbench.whole_files import write_whole

    if target.resolve() == bench.store.path:
        raise UserError(f"{target.name} is the open project itself: choose another name.")
    if form == "pdf":
        ctx.obj.print_(paper, target)
    else:
        write_whole(target, pieces(paper))


def _form(form: str | None, output: Path | None) -> str:
    ending = output.suffix.lower().lstrip(".") if output is not None else "html"
    chosen = form or {"htm": "html"}.get(ending, ending)
    if chosen not in ("html", "pdf"):
        raise UserError(f"{output} ends in neither .html nor .pdf: name a --format")
    return chosen
