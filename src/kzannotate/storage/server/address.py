"""Where a shared project is: what may stand in its address, and what the line must be like."""

from __future__ import annotations

import ipaddress
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from kzannotate.errors import ProjectError, UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SCHEMES = ("postgresql://", "postgres://")
_LOOSE = ("disable", "allow", "prefer")
_STRICT, _SYSTEM = "verify-full", "system"
_SAID = ("sslmode", "sslrootcert")
_TAKEN = ("host", "hostaddr", "port", "dbname", "user", "sslmode", "sslrootcert")
"""What an address may say; the rest is the program's own affair."""

_HYGIENE = {
    # A dead line is noticed within ten seconds, whether we wait for an answer or not.
    "connect_timeout": "5",
    "keepalives": "1",
    "keepalives_idle": "3",
    "keepalives_interval": "2",
    "keepalives_count": "2",
    "tcp_user_timeout": "7000",
    "application_name": "kzannotate",
    "client_encoding": "utf8",
}
_SETTINGS = {
    "search_path": "kzannotate,pg_temp",
    "lock_timeout": "6s",
    "idle_in_transaction_session_timeout": "20s",
    # The server lets go of a desktop that is gone, also in the middle of a question.
    "client_connection_check_interval": "5s",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
    "timezone": "UTC",
}


@dataclass(frozen=True, slots=True)
class Address:
    """A login to a project on a server.

    Args:
        parameters: for libpq, as the address says them; no password.
        checked: the line is encrypted and the server's name proven, or it stays on this machine.
    """

    parameters: tuple[tuple[str, str], ...]
    checked: bool

    @property
    def said(self) -> str:
        """The address for people, without a password; it can be opened again."""
        found = dict(self.parameters)
        login = f"{found['user']}@" if "user" in found else ""
        host = found.get("host", "")
        port = f":{found['port']}" if "port" in found else ""
        socket = host.startswith("/")
        rest = {name: found[name] for name in ("hostaddr", *_SAID) if name in found}
        if socket:
            rest, host, port = {"host": host, **_only(found, "port"), **rest}, "", ""
        if rest.get("sslmode") == _STRICT:
            del rest["sslmode"]
        if rest.get("sslrootcert") == _SYSTEM:
            del rest["sslrootcert"]
        query = "?" + urlencode(rest, safe="/") if rest else ""
        return f"postgresql://{login}{host}{port}/{found.get('dbname', '')}{query}"

    def of(self, login: str, host: str = "") -> Address:
        """The same project as another login comes in to it, from another machine if one is named.

        Raises:
            UserError: the machine is none.
        """
        found = dict(self.parameters) | {"user": login}
        if not host:
            return Address(tuple(sorted(found.items())), self.checked)
        port = f":{found['port']}" if found.get("port", "5432") != "5432" else ""
        return parse(f"postgresql://{login}@{host}{port}/{self.name}")

    @property
    def login(self) -> str:
        """Name at the server; empty where libpq takes the one of the machine."""
        return dict(self.parameters).get("user", "")

    @property
    def name(self) -> str:
        """Name of the project's database."""
        return dict(self.parameters).get("dbname", "")

    def connection(self) -> dict[str, str]:
        """Everything that libpq is told, but for the password."""
        settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
        return {**dict(self.parameters), **_HYGIENE, "options": settings}


def _only(found: Mapping[str, str], name: str) -> dict[str, str]:
    return {name: found[name]} if name in found else {}


def is_address(text: str) -> bool:
    """Whether something that a user gave is the address of a shared project."""
    return text.startswith(SCHEMES)


def parse(text: str) -> Address:
    """An address as a user gives it: ``postgresql://login@server/project``.

    Raises:
        UserError: it is none, holds a password, or asks for an open line to another machine.
    """
    found = _parts(text)
    if "password" in found:
        raise UserError(
            "Leave the password out of the address, where others could read it. The program asks "
            "for it and keeps it in the keyring of this system."
        )
    strange = sorted(found.keys() - set(_TAKEN))
    if strange:
        raise UserError(f"The address of a shared project cannot say {strange[0]}. Leave it out.")
    if not found.get("dbname"):
        raise UserError(
            "The address does not say which project: it ends with the name of its database, as in "
            "postgresql://login@server/project."
        )
    return _encrypted(found)


def _encrypted(found: dict[str, str]) -> Address:
    if _stays_here(found):
        return Address(tuple(sorted(found.items())), checked=True)
    mode = found.setdefault("sslmode", _STRICT)
    if mode in _LOOSE:
        raise UserError(
            "Passwords and articles would go to another machine unencrypted. Leave sslmode out of "
            "the address, or write sslmode=require if the server's certificate cannot be checked."
        )
    if mode.startswith("verify"):
        found.setdefault("sslrootcert", _SYSTEM)
        checked = mode == _STRICT
    else:
        checked = False
    return Address(tuple(sorted(found.items())), checked)


def _parts(text: str) -> dict[str, str]:
    psycopg = driver()
    try:
        parsed: Mapping[str, object] = psycopg.conninfo.conninfo_to_dict(text)
    except psycopg.Error as error:
        raise UserError(
            "This is no address of a shared project. It looks like "
            "postgresql://login@server/project."
        ) from error
    return {name: str(value) for name, value in parsed.items() if value is not None}


def _stays_here(found: Mapping[str, str]) -> bool:
    hosts = (found.get("hostaddr") or found.get("host") or "").split(",")
    return all(map(_is_here, hosts))


def _is_here(host: str) -> bool:
    if not host or host.startswith("/") or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def driver() -> ModuleType:
    """The library that speaks to PostgreSQL.

    Raises:
        ProjectError: it is not installed.
    """
    try:
        with _ssl_at_hand():
            import psycopg
            import psycopg.conninfo
    except ImportError as error:
        raise ProjectError(
            'Shared projects need one more part: install it with pip install "kzannotate[server]".'
        ) from error
    return psycopg


@contextmanager
def _ssl_at_hand() -> Iterator[None]:
    """Let psycopg import ``ssl`` where Python is without.

    It does so only that Python sets up OpenSSL before libpq would; libpq's wheel has an OpenSSL of
    its own, and a bundle of ours, which has no use for Python's, is without it.
    """
    # Looks for ssl itself, and must not find the stand-in.
    import_module("asyncio")
    try:
        import_module("ssl")
    except ImportError:
        sys.modules["ssl"] = ModuleType("ssl")
        try:
            yield
        finally:
            del sys.modules["ssl"]
    else:
        yield
