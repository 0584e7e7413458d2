"""``kzannotate backup``: the earlier copies of a project, listed, made and brought back."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.errors import UserError
from kzannotate.workbench.installation import user_name

if TYPE_CHECKING:
    from kzannotate.domain.copies import Copy

_PATH = click.Path(path_type=Path)


@click.group("backup")
def backup() -> None:
    """Earlier copies of a project: list them, make one, bring one back."""


@backup.command("list")
@click.argument("project", type=_PATH)
def list_(project: Path) -> None:
    """List the earlier copies of PROJECT, the newest first."""
    from kzannotate.workbench import copies

    found = copies.all_of(project)
    for copy in found:
        click.echo(f"{copy.number:>5}  {copy.time:20}  {copy.why.value:8}  {copy.size:>12,} bytes")
    if not found:
        click.echo("there is no copy yet")


@backup.command("make")
@click.argument("project", type=_PATH)
def make(project: Path) -> None:
    """Copy PROJECT now, and prove the copy."""
    from kzannotate.workbench import copies
    from kzannotate.workbench.session import open_session

    bench = open_session(project, reviewer_name=user_name(), read_only=True)
    with closing(bench):
        copy = copies.make(bench)
    click.echo(f"written: {copy.path}")


@backup.command("restore")
@click.argument("project", type=_PATH)
@click.argument("number", type=int)
@click.option("--as", "target", type=_PATH, help="Write it here, and leave PROJECT as it is.")
def restore(project: Path, number: int, target: Path | None) -> None:
    """Put the copy NUMBER in the place of PROJECT, which is copied first."""
    from kzannotate.workbench import copies

    copy = _numbered(project, number)
    if target is not None:
        copies.restore_as(copy.path, target)
        click.echo(f"written: {target}")
        return
    kept = copies.restore_in_place(copy.path, project)
    click.echo(f"restored: {project}")
    click.echo(f"what stood there: {kept}")


def _numbered(project: Path, number: int) -> Copy:
    from kzannotate.workbench import copies

    for copy in copies.all_of(project):
        if copy.number == number:
            return copy
    raise UserError(
        f"{project.name} has no copy with the number {number}: `backup list` names those there are."
    )
