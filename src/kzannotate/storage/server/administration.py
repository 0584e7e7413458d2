"""What who looks after a server does: put a project on it, bring it up to date, see who is in."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kzannotate.domain.exchanging import Outcome
from kzannotate.errors import DamagedProjectError, NotAProjectError
from kzannotate.storage.opening import founding, open_project
from kzannotate.storage.server import log, members, moving, schema
from kzannotate.storage.server.address import parse
from kzannotate.storage.server.line import Line
from kzannotate.storage.server.tables import SCHEMA

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.project import Device, Reviewer
    from kzannotate.domain.shared import Member, Role
    from kzannotate.storage.server.address import Address

_DIGESTS = "SELECT id, digest FROM revision"


def put_project(
    address: str,
    password: str | None,
    source: Path,
    *,
    told: Callable[[int], None] | None = None,
) -> int:
    """Lay out a shared project that holds what a project file holds; the file stays as it is.

    Args:
        address: of a database; it is made where there is none of that name.
        password: else that of the keyring.
        source: the project file.
        told: how many revisions have gone over.

    Returns:
        How many revisions there are.

    Raises:
        ProjectError: the file cannot be read, or the database holds a project already.
    """
    with closing(open_project(source, read_only=True)) as store:
        line = _laid_out(parse(address), password)
        try:
            moving.put(store, line, told)
            count = _prove(line, store.exchange.digests(), source)
        except BaseException:
            line.ask(f"DROP SCHEMA {SCHEMA} CASCADE", patience=60)
            raise
        finally:
            line.close()
    return count


def found_project(address: str, password: str | None, title: str, device: Device) -> None:
    """Lay out a shared project with nothing in it yet.

    Raises:
        ProjectError: the database holds a project already.
    """
    line = _laid_out(parse(address), password)
    with closing(line), line.transaction():
        (sent,) = log.send(line, [founding(title, device)], None, None)
        if sent.outcome is not Outcome.ADDED:
            raise DamagedProjectError(f"{line.address.name} did not take its first revision.")


def migrate(address: str, password: str | None) -> bool:
    """Bring a shared project up to date; whether there was anything to do.

    Raises:
        ProjectError: there is none, or it is newer than this program.
    """
    with closing(Line(parse(address), password)) as line:
        return schema.migrate(line)


def invite(
    address: str, password: str | None, login: str, secret: str | None, who: tuple[Reviewer, Role]
) -> Member:
    """Make a login, or give one that is there another role or password; see ``members``."""
    with closing(_project(address, password)) as line:
        return members.invite(line, login, secret, *who)


def dismiss(address: str, password: str | None, login: str) -> None:
    """Let a login into this project no more."""
    with closing(_project(address, password)) as line:
        members.dismiss(line, login)


def all_members(address: str, password: str | None) -> list[tuple[str, str, Role]]:
    """Login, id of the reviewer and role of everybody, by login."""
    with closing(_project(address, password)) as line:
        return members.members(line)


def _prove(line: Line, digests: dict[str, str], source: Path) -> int:
    if dict(line.ask(_DIGESTS, patience=60)) != digests:
        raise DamagedProjectError(
            f"{source.name} holds something that did not come over to the server as it is."
        )
    return len(digests)


def _project(address: str, password: str | None) -> Line:
    line = Line(parse(address), password)
    try:
        schema.require(line)
    except BaseException:
        line.close()
        raise
    return line


def _laid_out(address: Address, password: str | None) -> Line:
    try:
        line = Line(address, password)
    except NotAProjectError:
        _make_database(address, password)
        line = Line(address, password)
    try:
        schema.create(line)
        line.ask("INSERT INTO member SELECT session_user, 'login-' || session_user, 'lead'")
    except BaseException:
        line.close()
        raise
    return line


def _make_database(address: Address, password: str | None) -> None:
    beside = parse(address.said.replace(f"/{address.name}", "/postgres", 1))
    with closing(Line(beside, password)) as line:
        line.ask(
            f"CREATE DATABASE {schema.quoted(address.name)} TEMPLATE template0 ENCODING 'UTF8'",
            patience=60,
        )
