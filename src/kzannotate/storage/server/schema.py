"""A shared project's database laid out and brought up to date, in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzannotate.domain.records import RECORDS
from kzannotate.errors import NewerProjectError, NotAProjectError, ProjectError
from kzannotate.storage.server.functions import CALLED, FUNCTIONS, ORDER_BY_LOCK
from kzannotate.storage.server.tables import READ, SCHEMA, TABLES, VIEWS

if TYPE_CHECKING:
    from kzannotate.storage.server.line import Line

_STEPS: tuple[tuple[str, ...], ...] = ((*TABLES, *FUNCTIONS),)
"""The statements of each step, oldest first; one that was released is never edited."""

VERSION = len(_STEPS)
"""Of a shared project that this program reads and writes."""

_VERSION = "SELECT value FROM meta WHERE key = 'version'"


def quoted(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""').replace("\0", "") + '"'


def group(line: Line) -> str:
    """Name of the role that all members of a project are in, as SQL writes it."""
    return quoted(str(line.ask("SELECT value FROM meta WHERE key = 'members'")[0][0]))


def version(line: Line) -> int:
    """The version of a shared project; 0 where there is none in the database."""
    (found,) = line.ask("SELECT to_regclass('kzannotate.meta') IS NOT NULL")[0]
    if not found:
        return 0
    rows = line.ask(_VERSION)
    return int(rows[0][0]) if rows else 0


def require(line: Line) -> None:
    """See that this program and the project are of one version.

    Raises:
        ProjectError: they are not, or there is no project.
    """
    found, name = version(line), line.address.name
    if not found:
        raise NotAProjectError(f"There is no shared project in {line.address.said}.")
    if found > VERSION:
        raise NewerProjectError(
            f"{name} was written by a newer kzannotate. Install the newest version to open it."
        )
    if found < VERSION:
        raise ProjectError(
            f"{name} was made by an older kzannotate. Who looks after its server brings it up to "
            "date with: kzannotate server migrate"
        )


def create(line: Line) -> None:
    """Lay out an empty project.

    Raises:
        ProjectError: there is one already.
    """
    name = line.address.name
    (there,) = line.ask("SELECT to_regnamespace('kzannotate') IS NOT NULL")[0]
    if there:
        raise ProjectError(f"{name} holds a shared project already. Choose another database.")
    members = f"kzannotate:{name}"[:60]
    (known,) = line.ask("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %s)", (members,))[0]
    with line.transaction():
        if not known:
            line.ask(f"CREATE ROLE {quoted(members)} NOLOGIN")
        line.ask(f"REVOKE ALL ON DATABASE {quoted(name)} FROM PUBLIC")
        line.ask(f"CREATE SCHEMA {SCHEMA}")
        line.ask("CREATE TABLE kzannotate.meta (key text PRIMARY KEY, value text NOT NULL)")
        line.ask_many(
            "INSERT INTO meta VALUES (%s, %s)", [("members", members), ("order", ORDER_BY_LOCK)]
        )
        _take_steps(line, 0)


def migrate(line: Line) -> bool:
    """Bring an older project up to date; whether there was anything to do.

    Raises:
        ProjectError: there is none, or it is newer than this program.
    """
    found = version(line)
    if not 0 < found < VERSION:
        require(line)
        return False
    with line.transaction():
        # Nobody writes meanwhile; who waits for longer than their patience tries again.
        line.ask("LOCK TABLE revision IN EXCLUSIVE MODE")
        _take_steps(line, found)
    return True


def _take_steps(line: Line, known: int) -> None:
    for statements in _STEPS[known:]:
        for statement in statements:
            line.ask(statement)
    line.ask("DELETE FROM kind")
    line.ask_many("INSERT INTO kind VALUES (%s)", [(name,) for name in RECORDS])
    _let_in(line)
    line.ask(
        "INSERT INTO meta VALUES ('version', %s)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (str(VERSION),),
    )


def _let_in(line: Line) -> None:
    """What members may do: read, each line of it, and call some functions. Nobody else anything."""
    members = group(line)
    line.ask(f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC")
    line.ask(f"GRANT USAGE ON SCHEMA {SCHEMA} TO {members}")
    for table in READ:
        line.ask(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        line.ask(f"DROP POLICY IF EXISTS members ON {table}")
        line.ask(
            f"CREATE POLICY members ON {table} FOR SELECT TO {members} USING ((SELECT admitted()))"
        )
        line.ask(f"GRANT SELECT ON {table} TO {members}")
    line.ask("ALTER TABLE member ENABLE ROW LEVEL SECURITY")
    line.ask("DROP POLICY IF EXISTS oneself ON member")
    line.ask(
        f"CREATE POLICY oneself ON member FOR SELECT TO {members}"
        " USING (login = session_user AND (SELECT admitted()))"
    )
    line.ask(f"GRANT SELECT ON member TO {members}")
    for view in VIEWS:
        line.ask(f"GRANT SELECT ON {view} TO {members}")
    for function in (*CALLED, "searchable(text)"):
        line.ask(f"GRANT EXECUTE ON FUNCTION {function} TO {members}")
