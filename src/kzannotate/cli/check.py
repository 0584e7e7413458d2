"""``kzannotate check``: what disagrees in articles, without a project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.cli.corpus import Corpus, check_corpus, corpus_options
from kzannotate.cli.output import emit, progress_bar
from kzannotate.cli.rules import rule_options, rule_plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzannotate.domain.report import LeftOut
    from kzannotate.workbench.rule_choices import RulePlan

FORMATS = ("text", "jsonl", "html")


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option(
    "--reference",
    "references",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Entities, names and dated facts to check against; may be given more than once.",
)
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write to this file instead.")
@click.option("--all", "all_of_them", is_flag=True, help="Print notes and agreements too (text).")
@click.option(
    "--processes",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    help="How many processes may read where there is much to read.",
)
@rule_options
@corpus_options
@click.pass_context
def check(  # noqa: PLR0913 - one for each option
    ctx: click.Context,
    paths: tuple[Path, ...],
    references: tuple[Path, ...],
    form: str,
    output: Path | None,
    *,
    all_of_them: bool,
    processes: int,
    off: tuple[str, ...],
    severities: tuple[str, ...],
    engine: str | None,
    result: Path | None,
    part: float | None,
    tls_ca: Path | None,
    tls_cert: Path | None,
    tls_key: Path | None,
) -> None:
    """Show where the articles at PATH… disagree.

    PATH is a folder or a file; a folder may hold an articles.jsonl about its articles. The exit
    code is 0 when nothing disagrees, 1 when an error or a warning was found, 2 for a mistake.
    """
    rules = rule_plan(off, severities)
    corpus = Corpus(engine, result, part, (tls_ca, tls_cert, tls_key))
    if corpus.is_meant:
        if form == "html" or output is not None:
            raise click.UsageError("--engine writes to --result: leave --output and html.")
        lines = form == "jsonl"
        ctx.exit(check_corpus(paths, references, corpus, rules, processes, lines=lines))
    if form == "jsonl":
        ctx.exit(_in_stream(paths, references, output, processes, rules))
    from kzannotate.workbench.checking import check_paths
    from kzannotate.workbench.exporting import report_text

    report = check_paths(
        paths, references, progress=progress_bar(), processes=processes, rules=rules
    ).report()
    emit(report_text(report, form, all_of_them=all_of_them), output)
    if output is not None:
        _tell_left_out(report.left_out)
    ctx.exit(1 if report.loud else 0)


def _in_stream(
    paths: Sequence[Path],
    references: Sequence[Path],
    output: Path | None,
    processes: int,
    rules: RulePlan,
) -> int:
    """Write lines as they come, for more articles than memory holds."""
    from kzannotate.workbench.streamed_check import StreamedCheck

    told = StreamedCheck(
        paths, references, progress=progress_bar(), processes=processes, rules=rules
    )
    emit(told.lines(), output)
    _tell_left_out(told.left_out)
    return 1 if told.loud else 0


def _tell_left_out(left_out: Iterable[LeftOut]) -> None:
    for entry in left_out:
        click.echo(f"left out: {entry}", err=True)
