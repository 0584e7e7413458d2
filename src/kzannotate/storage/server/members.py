"""Who may come in to a shared project: logins of the server, each one reviewer with one role."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from kzannotate.domain.shared import Member, Role
from kzannotate.errors import ProjectError, ServerRefusedError, UserError
from kzannotate.storage.server import schema

if TYPE_CHECKING:
    from kzannotate.domain.project import Reviewer
    from kzannotate.storage.server.line import Line

_LOGIN = re.compile(r"[a-z][a-z0-9_.-]{0,62}")
_MOST_LINES = 10
"""Connections of one login at a time; a desktop has two."""


def invite(line: Line, login: str, password: str | None, reviewer: Reviewer, role: Role) -> Member:
    """Make a login, or give one that is there another role or password.

    Args:
        line: of who looks after the server.
        login: small Latin letters, digits, ``_``, ``.`` and ``-``.
        password: None leaves the one that it has.
        reviewer: who it is in the project.
        role: what it may do.

    Raises:
        UserError: the name cannot be a login.
        ProjectError: this login may not make others.
    """
    if not _LOGIN.fullmatch(login):
        raise UserError(
            f"{login} cannot be a login. Use small Latin letters, digits, dots, dashes and low "
            "lines, a letter first."
        )
    (able,) = line.ask(
        "SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user"
    )[0]
    if not able:
        raise ProjectError(
            "Your login may not make others. Use that of who looks after the server, such as "
            "postgres."
        )
    name = schema.quoted(login)
    with line.transaction():
        _make(line, login, password)
        line.ask(f"GRANT {schema.group(line)} TO {name}")
        line.ask(f"GRANT CONNECT ON DATABASE {schema.quoted(line.address.name)} TO {name}")
        line.ask(
            "INSERT INTO member VALUES (%s, %s, %s) ON CONFLICT (login)"
            " DO UPDATE SET reviewer = excluded.reviewer, role = excluded.role",
            (login, reviewer.id, role.value),
        )
    return Member(login, reviewer, role)


def dismiss(line: Line, login: str) -> None:
    """Let a login into this project no more; what it did stays. It may be in other projects.

    Raises:
        UserError: it is no member.
    """
    with line.transaction():
        gone = line.ask("DELETE FROM member WHERE login = %s RETURNING login", (login,))
        if not gone:
            raise UserError(f"{login} is no member of {line.address.name}.")
        line.ask(f"REVOKE {schema.group(line)} FROM {schema.quoted(login)}")
        database = schema.quoted(line.address.name)
        line.ask(f"REVOKE CONNECT ON DATABASE {database} FROM {schema.quoted(login)}")
    # Who may not end another's session leaves it: nothing is read or taken on it any more.
    with suppress(ServerRefusedError):
        line.ask(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE usename = %s AND datname = current_database()",
            (login,),
        )


def members(line: Line) -> list[tuple[str, str, Role]]:
    """Login, id of the reviewer and role of everybody, by login."""
    rows = line.ask("SELECT login, reviewer, role FROM member ORDER BY login")
    return [(login, reviewer, Role(role)) for login, reviewer, role in rows]


def _make(line: Line, login: str, password: str | None) -> None:
    query = "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = %s"
    found = line.ask(query, (login,))
    if found and found[0][0]:
        raise UserError(f"{login} looks after the server. Choose another login for a reviewer.")
    name = schema.quoted(login)
    if not found:
        line.ask(
            f"CREATE ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION"
            f" NOBYPASSRLS CONNECTION LIMIT {_MOST_LINES}"
        )
    if password is not None:
        # Only what proves the password goes over the line and into the server's log.
        line.ask(f"ALTER ROLE {name} PASSWORD '{line.proof_of(login, password)}'")
