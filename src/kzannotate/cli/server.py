"""``kzannotate server``: a shared project looked after by who runs the newsroom's machines."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from kzannotate.domain.shared import Role
from kzannotate.errors import ServerRefusedError, UserError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_PATH = click.Path(path_type=Path)
_ROLES = click.Choice([role.value for role in Role])


@click.group("server")
def server() -> None:
    """Look after a shared project in PostgreSQL.

    ADDRESS is that of who may do so, without a password: postgresql://postgres@server/newsroom. The
    password is asked for, unless the system's keyring or PostgreSQL's own files have it.
    """


@server.command("init")
@click.argument("address")
@click.option("--project", type=_PATH, help="The project file to put there; it stays as it is.")
@click.option("--title", help="Begin an empty project with this title instead.")
def init(address: str, project: Path | None, title: str | None) -> None:
    """Lay out a shared project in the database that ADDRESS names, and put a project there."""
    from kzannotate.workbench import serving

    if (project is None) == (title is None):
        raise UserError("Say what is to be shared: --project FILE, or --title for an empty one.")
    if project is not None:
        count = _with_password(
            lambda password: serving.put_on_server(address, password, project, told=_told)
        )
        click.echo(f"shared: {project} with {count} revisions")
    else:
        _with_password(lambda password: serving.begin_on_server(address, password, title or ""))
        click.echo(f"shared: {title}")
    click.echo("next: kzannotate server invite")


@server.command("migrate")
@click.argument("address")
def migrate(address: str) -> None:
    """Bring the project up to date with this program, all or nothing. Make a backup first."""
    from kzannotate.workbench import serving

    done = _with_password(lambda password: serving.migrate(address, password))
    click.echo("brought up to date" if done else "is up to date")


@server.command("invite")
@click.argument("address")
@click.argument("login")
@click.option("--name", required=True, help="By which the others know them.")
@click.option("--role", type=_ROLES, default=Role.REVIEWER.value, show_default=True)
@click.option("--password-stdin", is_flag=True, help="Their password is the first line of input.")
@click.option("--keep-password", is_flag=True, help="They have one; only change name and role.")
@click.option("--host", default="", help="Name of the server as the others know it.")
def invite(  # noqa: PLR0913 - the options of a command
    address: str,
    login: str,
    name: str,
    role: str,
    *,
    password_stdin: bool,
    keep_password: bool,
    host: str,
) -> None:
    """Give LOGIN a role in the project, and print what they need to come in."""
    from kzannotate.workbench import serving

    secret = None if keep_password else ""
    if password_stdin:
        secret = sys.stdin.readline().rstrip("\r\n")
    if password_stdin and not secret:
        raise UserError("There is no password in the input. Write it on the first line.")
    invited = _with_password(
        lambda password: serving.invite(
            address, password, login, name=name, role=Role(role), secret=secret
        )
    )
    found = serving.address_from(address, login, host) if host else invited.address
    click.echo(f"address: {found}")
    if invited.password is not None and not password_stdin:
        click.echo(f"password, shown this once: {invited.password}")


@server.command("dismiss")
@click.argument("address")
@click.argument("login")
def dismiss(address: str, login: str) -> None:
    """Let LOGIN into the project no more; what it did stays."""
    from kzannotate.workbench import serving

    _with_password(lambda password: serving.dismiss(address, password, login))
    click.echo(f"dismissed: {login}")


@server.command("members")
@click.argument("address")
def members(address: str) -> None:
    """List who may come in, and as what."""
    from kzannotate.workbench import serving

    for login, name, role in _with_password(lambda password: serving.members(address, password)):
        click.echo(f"{login:24}  {role.value:8}  {name}")


@server.command("backup")
@click.argument("address")
@click.argument("target", type=_PATH)
def backup(address: str, target: Path) -> None:
    """Copy the project as it is now into the project file TARGET, and prove the copy.

    Where TARGET is a folder, the copy in it is named by its day.
    """
    from kzannotate.workbench import serving

    made = _with_password(lambda password: serving.back_up(address, password, target))
    click.echo(f"written: {made}")


def _with_password(work: Callable[[str | None], T]) -> T:
    """Do it with what the system knows, or else with what is typed."""
    try:
        return work(None)
    except ServerRefusedError:
        if not sys.stdin.isatty():
            raise
    return work(click.prompt("Password", hide_input=True, err=True))


def _told(count: int) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{count} revisions", nl=False, err=True)
