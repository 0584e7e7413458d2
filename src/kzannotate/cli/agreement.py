"""``kzannotate agreement``: how far the reviewers of a project decide alike."""

from __future__ import annotations

from pathlib import Path

import click

from kzannotate.cli.output import emit
from kzannotate.workbench.installation import user_name

FORMATS = ("text", "jsonl", "csv")


@click.command("agreement")
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option("--gamma", "with_gamma", is_flag=True, help="Gamma too; it takes long.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A file to write to.")
def agreement_command(project: Path, form: str, output: Path | None, *, with_gamma: bool) -> None:
    """Print how far the reviewers of PROJECT agree, and what each figure leaves out.

    Only articles count that two reviewers or more have finished.
    """
    from kzannotate.domain.document import Document
    from kzannotate.workbench.reviewer_agreement import telling
    from kzannotate.workbench.reviewer_agreement.measuring import reviewer_agreement
    from kzannotate.workbench.session import open_session

    bench = open_session(project, reviewer_name=user_name(), read_only=True)
    try:
        found = reviewer_agreement(bench, with_gamma=with_gamma)
        titles = {d.id: d.title for d in bench.store.records(Document)}
    finally:
        bench.close()
    if form == "csv":
        emit(telling.as_table(found), output)
    elif form == "jsonl":
        emit(telling.as_json_lines(found), output)
    else:
        emit(telling.as_text(found, titles), output)
    if found.missing and form != "text":
        click.echo(found.missing, err=True)
