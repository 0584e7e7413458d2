"""``kzannotate doctor``: what this machine lacks, by the names of packages."""

from __future__ import annotations

import click


@click.command()
@click.pass_context
def doctor(ctx: click.Context) -> None:
    """Say whether the window can open here, and which system packages are missing if not."""
    from kzannotate.workbench.doctor import examine

    health = examine()
    for name, version in health.versions:
        click.echo(f"{name}: {version}")
    click.echo(f"display: {'found' if health.display else 'none found'}")
    for lack in health.lacks:
        package = f" (package {lack.package})" if lack.package else ""
        click.echo(f"missing for {lack.needed_by}: {lack.library}{package}")
    if health.packages:
        click.echo("install them with:")
        click.echo(f"  sudo apt-get install --no-install-recommends {' '.join(health.packages)}")
    elif not health.lacks:
        click.echo("nothing is missing")
    ctx.exit(1 if health.lacks else 0)
