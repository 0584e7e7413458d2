"""A real PostgreSQL of the tests' own: started on this machine, gone when they end.

It listens on loopback and on a socket, asks for passwords on loopback, and keeps what it is told
to whatever happens to its processes (not to the machine: nothing waits for the disk).
"""

from __future__ import annotations

import contextlib
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kzannotate.domain.project import Reviewer
from kzannotate.domain.shared import Role
from kzannotate.storage.server import members, schema
from kzannotate.storage.server.address import parse
from kzannotate.storage.server.line import Line
from kzannotate.storage.server.store import PostgresStore

PASSWORD = "only-for-tests"  # noqa: S105
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "max_connections": "250",
    "shared_buffers": "64MB",
    "max_wal_size": "256MB",
    "logging_collector": "off",
    "jit": "off",
}
_CLEAR_AWAY = """
while kill -0 "$1" 2>/dev/null; do sleep 3; done
kill -QUIT "$(head -n 1 "$2/data/postmaster.pid")" 2>/dev/null && sleep 2
rm -rf "$2"
"""
"""Waits for the end of the process that runs tests, which may be killed, and clears up after it."""
_numbers = itertools.count(1)


def programs() -> Path | None:
    """Where PostgreSQL's own programs are; None where it is not installed."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: float(p.parts[-3])
    )
    on_path = shutil.which("initdb")
    good = [p.parent for p in found if float(p.parts[-3]) >= 15]
    return good[-1] if good else Path(on_path).resolve().parent if on_path else None


def why_not() -> str:
    """Why no PostgreSQL can be started here; empty where one can."""
    if programs() is None:
        return "PostgreSQL 15 or newer is not installed (apt-get install postgresql)"
    if os.geteuid() == 0 and not _unprivileged():
        return "PostgreSQL refuses to run as root, and there is no user postgres to run it"
    return ""


def _unprivileged() -> str:
    try:
        return pwd.getpwnam("postgres").pw_name
    except KeyError:
        return ""


def as_user(command: list[str]) -> list[str]:
    """A command as whom PostgreSQL's programs may run."""
    return ["runuser", "-u", _unprivileged(), "--", *command] if os.geteuid() == 0 else command


def _where(settings: dict[str, str] | None) -> str:
    """A folder that the user postgres may come to; in memory where nothing waits for the disk."""
    if settings and settings.get("fsync") == "on":
        return tempfile.gettempdir()
    memory = Path("/dev/shm")  # noqa: S108
    room = shutil.disk_usage(memory).free if memory.is_dir() else 0
    return str(memory) if room > 2_000_000_000 else "/tmp"  # noqa: S108


def free_port() -> int:
    """A port that nothing listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Database:
    """A shared project on the cluster.

    Args:
        name: of the database.
        owner: address of who looks after it, by the socket.
    """

    cluster: Cluster
    name: str
    owner: str
    _known: dict[str, str] = field(default_factory=dict)

    def address(self, login: str, *, port: int | None = None) -> str:
        """Where a login finds the project, by loopback or through another port."""
        return f"postgresql://{login}@127.0.0.1:{port or self.cluster.port}/{self.name}"

    def invited(self, login: str, role: str = "reviewer", *, id_: str | None = None) -> str:
        """The address of a new member, whose password is ``PASSWORD``."""
        line = Line(parse(self.owner))
        try:
            members.invite(line, login, PASSWORD, Reviewer(id_ or login, login), Role(role))
        finally:
            line.close()
        return self.address(login)

    def ask(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """Ask as the owner."""
        line = Line(parse(self.owner))
        try:
            return line.ask(query, values)
        finally:
            line.close()

    def store(self) -> PostgresStore:
        """The project as its owner has it."""
        return PostgresStore(parse(self.owner))


class Cluster:
    """PostgreSQL with its data in a folder of its own.

    Args:
        settings: besides, or instead of, those for quick tests.
    """

    def __init__(self, settings: dict[str, str] | None = None) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kz-postgres-", dir=_where(settings)))
        self.port = free_port()
        self._settings = {**_SETTINGS, **(settings or {})}
        self._bin = programs() or Path()
        self._data = self.folder / "data"
        if os.geteuid() == 0:
            shutil.chown(self.folder, _unprivileged())
        secret = self.folder / "password"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        self._run(
            "initdb", "-D", str(self._data), "-U", "owner", "--encoding=UTF8", "--locale=C",
            "--auth-local=trust", "--auth-host=scram-sha-256", f"--pwfile={secret}", "--no-sync",
        )  # fmt: skip
        self._clears_away = subprocess.Popen(
            ["sh", "-c", _CLEAR_AWAY, "sh", str(os.getpid()), str(self.folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.start()

    def start(self) -> None:
        """Start it and wait until it answers."""
        told = {
            "listen_addresses": "127.0.0.1",
            **self._settings,
            "port": str(self.port),
            "unix_socket_directories": str(self.folder),
        }
        options = " ".join(f"-c {name}={value}" for name, value in told.items())
        arguments = (
            "-D", str(self._data), "-l", str(self.folder / "log"), "-w", "-t", "30",
            "-o", options, "start",
        )  # fmt: skip
        for attempt in range(20):
            try:
                self._run("pg_ctl", *arguments)
            except subprocess.CalledProcessError:
                # After a kill those that it left behind must go first.
                if attempt == 19:
                    raise
                time.sleep(0.5)
            else:
                return

    def stop(self, mode: str = "fast") -> None:
        """Stop it: ``fast``, or ``immediate`` as if its machine had lost power."""
        self._run("pg_ctl", "-D", str(self._data), "-m", mode, "-w", "stop")

    def kill(self) -> None:
        """Kill the process that all others come from; they go when they see it gone."""
        pid = int((self._data / "postmaster.pid").read_text().split()[0])
        os.kill(pid, signal.SIGKILL)
        deadline = time.monotonic() + 30
        while _lives(pid) and time.monotonic() < deadline:
            time.sleep(0.05)

    def let_in(self, rule: str) -> None:
        """Add to the rules of who is let in, from the next start on."""
        rules = self._data / "pg_hba.conf"
        rules.write_text(f"{rules.read_text()}\n{rule}\n")

    def encrypt(self, certificate: Path, key: Path) -> None:
        """Let nobody in over the network unencrypted, from the next start on."""
        for name, source in (("server.crt", certificate), ("server.key", key)):
            target = self.folder / name
            shutil.copy(source, target)
            target.chmod(0o600)
            if os.geteuid() == 0:
                shutil.chown(target, _unprivileged())
        self._settings |= {
            "ssl": "on",
            "ssl_cert_file": str(self.folder / "server.crt"),
            "ssl_key_file": str(self.folder / "server.key"),
        }
        rules = self._data / "pg_hba.conf"
        rules.write_text(rules.read_text().replace("\nhost ", "\nhostssl "))

    def destroy(self) -> None:
        """Stop it and take everything away."""
        with contextlib.suppress(subprocess.CalledProcessError):  # it was stopped or killed before
            self.stop("immediate")
        self._clears_away.kill()
        self._clears_away.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def owner_of(self, database: str) -> str:
        """Address of who looks after a database, by the socket."""
        return f"postgresql://owner@/{database}?host={self.folder}&port={self.port}"

    def empty(self) -> str:
        """Address of a database with nothing in it."""
        name = f"desk{os.getpid()}x{next(_numbers)}"
        self.ask(f"CREATE DATABASE {name}")
        return self.owner_of(name)

    def database(self) -> Database:
        """A shared project without any revision."""
        name = f"desk{os.getpid()}x{next(_numbers)}"
        self.ask(f"CREATE DATABASE {name} TEMPLATE {self._template} STRATEGY wal_log")
        # What may be done in a database as a whole is not copied with it.
        self.ask(f"REVOKE ALL ON DATABASE {name} FROM PUBLIC")
        return Database(self, name, self.owner_of(name))

    def drop(self, name: str) -> None:
        """Take a database away, whoever is in it."""
        self.ask(f"DROP DATABASE {name} WITH (FORCE)")

    @cached_property
    def _template(self) -> str:
        self.ask("CREATE DATABASE kz_template")
        line = Line(parse(self.owner_of("kz_template")))
        schema.create(line)
        members.invite(line, "lead", PASSWORD, Reviewer("r-lead", "Lead"), Role.LEAD)
        line.ask("INSERT INTO member VALUES ('owner', 'r-owner', 'lead')")
        line.close()
        return "kz_template"

    def ask(self, query: str) -> None:
        """Ask as who may do everything."""
        line = Line(parse(self.owner_of("postgres")))
        try:
            line.ask(query, patience=30)
        finally:
            line.close()

    def _run(self, program: str, *arguments: str) -> None:
        command = as_user([str(self._bin / program), *arguments])
        # Its output must not keep our pipes open: the server inherits them.
        with (self.folder / "output").open("ab") as output:
            subprocess.run(
                command, check=True, stdin=subprocess.DEVNULL, stdout=output, stderr=output,
                cwd="/", timeout=60,
            )  # fmt: skip


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
