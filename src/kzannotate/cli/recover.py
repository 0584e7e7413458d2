"""``kzannotate recover``: what can be read of a damaged project, as a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.domain.salvage import Salvaged

_PATH = click.Path(path_type=Path)
_FOUND = 1


@click.command("recover")
@click.argument("damaged", type=_PATH)
@click.argument("target", type=_PATH)
@click.option("--every", is_flag=True, help="Name every record that is missing.")
@click.pass_context
def recover_command(ctx: click.Context, damaged: Path, target: Path, *, every: bool) -> None:
    """Bring back what can be read of the project DAMAGED, as the new project TARGET.

    DAMAGED stays as it is. Exit code 1 says that something is missing.
    """
    from kzannotate.workbench.recovering import recover

    account = recover(damaged, target, progress=_progress())
    _tell(account, every=every)
    click.echo(f"written: {target}")
    ctx.exit(0 if account.whole else _FOUND)


def _tell(account: Salvaged, *, every: bool) -> None:
    click.echo(f"{account.revisions} gestures, {account.texts} texts and {account.files} files")
    if account.held_twice:
        click.echo(f"{account.held_twice} records of broken gestures stood twice and agree")
    if account.unnamed:
        click.echo(
            f"{account.unnamed} texts have lost their articles and are articles of their own"
        )
    for run in account.missing:
        numbers = f"{run.first} to {run.last}" if run.count > 1 else f"{run.first}"
        click.echo(f"missing: gestures {numbers} of device {run.device}", err=True)
    if every:
        for loss in account.losses:
            place = f" in article {loss.document}" if loss.document else ""
            older = ", but for its last change" if loss.older else ""
            click.echo(f"missing: {loss.kind} {loss.record}{place}{older}", err=True)
    else:
        for (kind, document), count in sorted(account.counts().items(), key=str):
            place = f" in article {document}" if document else ""
            click.echo(f"missing: {count} × {kind}{place}", err=True)
    if account.cut:
        click.echo("missing: the end of the file, and whatever only it spoke of", err=True)
    if account.whole:
        click.echo("nothing is missing")


def _progress() -> Callable[[int, int], None] | None:
    import sys

    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        click.echo(f"reading page {done} of {total}\r", nl=False, err=True)

    return show
