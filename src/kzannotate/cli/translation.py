"""``kzannotate translation``: articles beside their originals, checked and exchanged as TMX."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.workbench.installation import user_name

if TYPE_CHECKING:
    from kzannotate.detection.passages.bilingual import Departure
    from kzannotate.domain.translation import Translation
    from kzannotate.workbench.alignment import Aligned
    from kzannotate.workbench.session import Workbench

_PATH = click.Path(path_type=Path)
_REVIEWER = click.option(
    "--reviewer", default=user_name, help="Whose pairs these are; your user name if unsaid."
)


@click.group()
def translation() -> None:
    """Set articles beside their originals: check them, and exchange their sentences as TMX."""


@translation.command("link")
@click.argument("project", type=_PATH)
@click.argument("article")
@click.argument("original")
@_REVIEWER
def link_command(project: Path, article: str, original: str, reviewer: str) -> None:
    """Say that ARTICLE in PROJECT was translated from ORIGINAL; both by their ids."""
    from kzannotate.workbench import translations
    from kzannotate.workbench.session import open_session

    bench = open_session(project, reviewer_name=reviewer)
    try:
        translations.link(bench, article, original)
    finally:
        bench.close()
    click.echo(f"linked: {article} is from {original}")


@translation.command("check")
@click.argument("project", type=_PATH)
@_REVIEWER
def check_command(project: Path, reviewer: str) -> int:
    """List what the translations in PROJECT say otherwise; exit code 1 where there is anything."""
    from kzannotate.workbench.alignment import aligned
    from kzannotate.workbench.session import open_session

    found = 0
    bench = open_session(project, reviewer_name=reviewer, read_only=True)
    try:
        for link in _links(bench):
            found += _tell(aligned(bench, link))
    finally:
        bench.close()
    return int(found > 0)


@translation.command("export")
@click.argument("project", type=_PATH)
@click.argument("target", type=_PATH)
@click.option("--confirmed", is_flag=True, help="Only pairs that the reviewer confirmed or made.")
@_REVIEWER
def export_command(project: Path, target: Path, reviewer: str, *, confirmed: bool) -> None:
    """Write the pairs of sentences of PROJECT to TARGET as TMX 1.4b."""
    from kzannotate.workbench.session import open_session
    from kzannotate.workbench.translation_memory import export_memory

    bench = open_session(project, reviewer_name=reviewer, read_only=True)
    try:
        count = export_memory(bench, target, only_kept=confirmed)
    finally:
        bench.close()
    click.echo(f"written: {target}, {count} pairs")


@translation.command("import")
@click.argument("project", type=_PATH)
@click.argument("path", type=_PATH)
@_REVIEWER
def import_command(project: Path, path: Path, reviewer: str) -> None:
    """Pair the sentences of linked articles in PROJECT as the TMX file at PATH does."""
    from kzannotate.workbench.session import open_session
    from kzannotate.workbench.translation_memory import import_memory

    bench = open_session(project, reviewer_name=reviewer)
    try:
        report = import_memory(bench, path)
    finally:
        bench.close()
    for entry in report.left_out:
        click.echo(f"left out: {entry}", err=True)
    click.echo(
        f"{report.paired} pairs came in, {report.known} were known, "
        f"{report.elsewhere} units fit no linked article"
    )


def _links(bench: Workbench) -> list[Translation]:
    from kzannotate.workbench.translations import translations

    return translations(bench)


def _tell(pair: Aligned) -> int:
    """Print the problems of one pair; how many rows have some is returned."""
    for number, row in enumerate(pair.rows, 1):
        for departure in row.departures:
            click.echo(f"{pair.document.id} row {number}: {_said(departure)}")
        for use in row.terms:
            if use.wrong:
                click.echo(f"{pair.document.id} row {number}: wrong name of a term: {use.used}")
    return len(pair.problems)


def _said(departure: Departure) -> str:
    kind = departure.kind.value
    if departure.opposed:
        return f"{kind}: {departure.original} against {departure.translation}"
    if departure.translation is None:
        return f"{kind} missing: {departure.original}"
    return f"{kind} added: {departure.translation}"
