"""A shared project looked after: put on a server, brought up to date, opened to people, copied."""

from __future__ import annotations

import secrets
import uuid
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kzannotate.domain.project import (
    LEAD,
    READER,
    SHARED_LAYER,
    Device,
    Layer,
    LayerKind,
    Reviewer,
)
from kzannotate.domain.revision import JOIN, Change, Revision
from kzannotate.domain.shared import Role
from kzannotate.errors import ProjectError
from kzannotate.workbench.ids import new_id
from kzannotate.workbench.session import PROJECT_SUFFIX, layer_of, reviewer_named

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzannotate.domain.keeping import Store
    from kzannotate.domain.records import Record

_DEVICE = Device("server", "")
"""Whose revisions tell who was invited."""
_LETTERS = 18
"""Random bytes of a password."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What somebody needs to come in to a shared project.

    Args:
        address: for `kzannotate open`, or for the window.
        password: made for them, to be told once; None: they have one.
    """

    address: str
    login: str
    reviewer: Reviewer
    role: Role
    password: str | None


def put_on_server(
    address: str,
    password: str | None,
    source: Path,
    *,
    told: Callable[[int], None] | None = None,
) -> int:
    """Put a project file on a server; the file stays as it is. How many revisions it has.

    Raises:
        UserError: the file or the server cannot be opened, or a project is there already.
    """
    from kzannotate.storage.server import administration

    return administration.put_project(address, password, source, told=told)


def begin_on_server(address: str, password: str | None, title: str) -> None:
    """Begin a shared project with nothing in it.

    Raises:
        UserError: the server cannot be opened, or a project is there already.
    """
    from kzannotate.storage.server import administration

    device = Device(f"d-{uuid.uuid4().hex}", "")
    administration.found_project(address, password, title, device)


def migrate(address: str, password: str | None) -> bool:
    """Bring a shared project up to date; whether there was anything to do."""
    from kzannotate.storage.server import administration

    return administration.migrate(address, password)


def invite(
    address: str,
    password: str | None,
    login: str,
    *,
    name: str,
    role: Role,
    secret: str | None = "",
) -> Invitation:
    """Open a shared project to somebody, or give who is in it another role or password.

    Args:
        address: of the project, as who looks after it comes in.
        password: of who looks after it; else that of the keyring.
        login: of who is invited.
        name: by which the others know them.
        role: what they may do.
        secret: their password; empty: one is made; None: they keep the one that they have.

    Raises:
        UserError: the login or the name will not do, or the server does not let one do this.
    """
    from kzannotate.storage.server import administration
    from kzannotate.storage.server.address import parse
    from kzannotate.storage.server.sharing import open_store

    given = secrets.token_urlsafe(_LETTERS) if not secret and secret is not None else secret
    with closing(open_store(address, password)) as store:
        reviewer = _fitting(reviewer_named(store, name), role)
        administration.invite(address, password, login, given, (reviewer, role))
        _write_down(store, reviewer)
    return Invitation(parse(address).of(login).said, login, reviewer, role, given)


def address_from(address: str, login: str, host: str) -> str:
    """The address by which a login finds a project from another machine.

    Args:
        address: by which it is found here.
        login: of who comes in.
        host: name of the server for the others, with its port if that is not the usual one.
    """
    from kzannotate.storage.server.address import parse

    return parse(address).of(login, host).said


def dismiss(address: str, password: str | None, login: str) -> None:
    """Let a login into this project no more; what it did stays.

    Raises:
        UserError: it is no member.
    """
    from kzannotate.storage.server import administration

    administration.dismiss(address, password, login)


def members(address: str, password: str | None) -> list[tuple[str, str, Role]]:
    """Login, name and role of everybody, by login."""
    from kzannotate.storage.server import administration
    from kzannotate.storage.server.sharing import open_store

    with closing(open_store(address, password)) as store:
        found = administration.all_members(address, password)
        people = {r.id: r.name for r in store.records(Reviewer)}
    return [(login, people.get(reviewer, ""), role) for login, reviewer, role in found]


def back_up(address: str, password: str | None, target: Path) -> Path:
    """Copy a shared project as it is now into a project file, and prove the copy.

    Args:
        address: of the project.
        password: else that of the keyring.
        target: where nothing must be yet, or a folder, in which the copy is named by its day.

    Returns:
        Where the copy is.

    Raises:
        UserError: it cannot be read or written, or is not whole.
    """
    from kzannotate.storage.server.sharing import open_store

    with closing(open_store(address, password, read_only=True)) as store:
        if target.is_dir():
            time = datetime.now(UTC).strftime("%Y-%m-%d %H.%M.%S")
            target = target / f"{store.path.name} {time}{PROJECT_SUFFIX}"
        if target.exists() or target.is_symlink():
            raise ProjectError(f"{target.name} exists already. Choose another name, or open it.")
        store.snapshot(target)
    return target


def _fitting(reviewer: Reviewer, role: Role) -> Reviewer:
    """The reviewer as what they are to be: the window offers by it what the server lets them do."""
    if reviewer.right == role.value:
        return reviewer
    named = {Role.LEAD: LEAD, Role.READER: READER}
    return replace(reviewer, role=named.get(role, Reviewer("", "").role))


def _write_down(store: Store, reviewer: Reviewer) -> None:
    own = Layer(layer_of(reviewer), LayerKind.REVIEWER, reviewer.id)
    wanted: list[Record] = [_DEVICE, reviewer, own]
    now = [(store.record(type(record), record.id), record) for record in wanted]
    changes = tuple(Change(SHARED_LAYER, old, new) for old, new in now if old != new)
    if not changes:
        return
    number, previous = store.past.last_of(_DEVICE.id)
    store.commit(
        Revision(
            id=new_id(),
            device=_DEVICE.id,
            number=number + 1,
            reviewer=None,
            verb=JOIN,
            changes=changes,
            parents=tuple(sorted(set(store.heads(c.key for c in changes).values()))),
            previous=previous,
            time=datetime.now(UTC).isoformat(timespec="milliseconds"),
        )
    )
