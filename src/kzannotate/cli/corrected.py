"""``kzannotate corrected`` and ``kzannotate quality``: the mended articles, and what is wrong."""

from __future__ import annotations

from pathlib import Path

import click

from kzannotate.cli.output import progress_bar
from kzannotate.cli.report import LANGUAGES
from kzannotate.errors import UserError
from kzannotate.workbench.installation import user_name

_PATH = click.Path(path_type=Path)
_MOST_SHOWN = 40


@click.command("corrected")
@click.argument("project", type=_PATH)
@click.argument("target", type=_PATH)
@click.option("--article", help="Id of one article; all go into the folder TARGET, if unsaid.")
@click.option(
    "--show",
    type=click.Choice(("accepted", "proposed", "tracked")),
    default="accepted",
    show_default=True,
    help="Make the accepted corrections; or track the proposed ones too; or track all of them.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("txt", "docx", "html", "xliff")),
    help="As the name of TARGET ends, if unsaid; for a folder, docx.",
)
@click.option(
    "--annotated",
    is_flag=True,
    help="Mentions, claims, findings and comments beside the words too.",
)
@click.option("--reviewer", default=user_name, help="Whose corrections; your user name if unsaid.")
def corrected_command(  # noqa: PLR0913 - one for each option
    project: Path,
    target: Path,
    article: str | None,
    show: str,
    form: str | None,
    reviewer: str,
    *,
    annotated: bool,
) -> None:
    """Write the corrected articles of PROJECT to TARGET; the project stays as it is."""
    from kzannotate.formats.corrected.model import Showing
    from kzannotate.workbench.corrected_text import Saying, write_all_corrected, write_corrected
    from kzannotate.workbench.session import open_session

    bench = open_session(project, reviewer_name=reviewer, read_only=True)
    try:
        saying = Saying(annotated=annotated)
        if article is not None:
            left = list(write_corrected(bench, target, article, Showing(show), form, saying=saying))
        else:
            left = write_all_corrected(
                bench, target, Showing(show), form or "docx",
                saying=saying, progress=progress_bar(),
            )  # fmt: skip
    finally:
        bench.close()
    for row in left[:_MOST_SHOWN]:
        passage = row.passage
        place = f"{passage.document}, {passage.span.start}–{passage.span.end}"
        click.echo(f"left out, it crosses another: {place}: {passage.text}", err=True)
    if len(left) > _MOST_SHOWN:
        click.echo(f"and {len(left) - _MOST_SHOWN} more", err=True)
    click.echo(f"written: {target}")


@click.command("quality")
@click.argument("project", type=_PATH)
@click.argument("target", type=_PATH)
@click.option("--format", "form", type=click.Choice(("html", "tsv")), help="As its name ends.")
@click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.option("--reviewer", default=user_name, help="Whose rulings and faults count.")
def quality_command(
    project: Path, target: Path, form: str | None, language: str, reviewer: str
) -> None:
    """Write what is wrong in PROJECT by rule, article, term and kind of fault to TARGET."""
    from kzannotate.workbench.quality import quality_report, write_quality
    from kzannotate.workbench.report_speech import Speech
    from kzannotate.workbench.session import open_session

    bench = open_session(project, reviewer_name=reviewer, read_only=True)
    try:
        if target.resolve() == bench.store.path:
            raise UserError(f"{target.name} is the open project itself: choose another name.")
        say = Speech(language).reason
        report = quality_report(bench, say=say, language=language, progress=progress_bar())
    finally:
        bench.close()
    write_quality(target, report, form, language)
    click.echo(f"written: {target}")
