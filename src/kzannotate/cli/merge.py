"""``kzannotate merge``: two project files that grew from one, made one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kzannotate.workbench.installation import user_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzannotate.workbench.project_merging.preview import Preview

_PATH = click.Path(path_type=Path)
_BOTH_CHANGED = 1
_NAMED = 20
"""Articles and records that are named one by one."""


@click.command("merge")
@click.argument("mine", type=_PATH)
@click.argument("theirs", type=_PATH)
@click.option("--preview", "only_look", is_flag=True, help="Say what would come in; write nothing.")
@click.option(
    "--reviewer", default=user_name, help="Whose check follows; your user name if unsaid."
)
@click.pass_context
def merge_command(
    ctx: click.Context, mine: Path, theirs: Path, *, only_look: bool, reviewer: str
) -> None:
    """Take into the project MINE all that its other copy THEIRS has.

    MINE is copied before, THEIRS is only read. What both have changed is kept in both versions,
    until somebody says in the window which one holds. Exit code 1 says that there is such a thing.
    """
    from kzannotate.workbench import checking
    from kzannotate.workbench.following import Follower
    from kzannotate.workbench.project_merging.absorbing import absorb
    from kzannotate.workbench.project_merging.other_copy import OtherCopy
    from kzannotate.workbench.project_merging.preview import preview
    from kzannotate.workbench.session import open_session

    bench = open_session(mine, reviewer_name=reviewer, read_only=only_look)
    with closing(bench), OtherCopy(bench, theirs, progress=_progress("proving")) as other:
        seen = preview(bench, other)
        _tell(seen)
        if not only_look and not seen.nothing_new:
            follower = Follower(bench)
            merged = absorb(bench, other, progress=_progress("taking in"))
            follower.look()
            click.echo(f"{merged.gestures} gestures taken in")
            click.echo(f"the project as it was: {merged.copy}")
            checking.check(bench)
    ctx.exit(_BOTH_CHANGED if seen.branched else 0)


def _tell(seen: Preview) -> None:
    click.echo(f"{seen.known} gestures are in both, {seen.ahead} only here, {seen.gestures} new")
    click.echo(f"{len(seen.articles)} new articles")
    for title in seen.articles[:_NAMED]:
        click.echo(f"  {title}")
    for share in seen.shares:
        name = share.name or "the machine"
        click.echo(
            f"{name}: {share.gestures} gestures, {share.decisions} decisions, "
            f"{share.common} changes of what all share"
        )
    click.echo(f"{seen.agreeing} records are the same already")
    click.echo(f"{len(seen.branched)} records were changed in both")
    for (kind, id_, layer), versions in seen.branched[:_NAMED]:
        when = ", ".join(version.time for version in versions)
        click.echo(f"  {kind} {id_} in {layer}: {when}")
    if seen.nothing_new:
        click.echo("nothing new")


def _progress(what: str) -> Callable[[int, int], None] | None:
    import sys

    if not sys.stderr.isatty():
        return None

    def show(done: int, total: int) -> None:
        click.echo(f"{what}: {done} of {total}\r", nl=False, err=True)

    return show
