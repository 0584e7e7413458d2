"""The server proves who it is, by a certificate of the tests' own authority."""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
from typing import TYPE_CHECKING

import psycopg
import pytest

from kzannotate.errors import ServerRefusedError
from kzannotate.storage.server.sharing import connect
from postgres_cluster import PASSWORD, Cluster, why_not

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.slow


def _certificates(folder: Path) -> Path:
    """An authority, and a server's key and certificate for ``localhost``, signed by it."""

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    new = ("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2")
    openssl(*new, "-keyout", "ca.key", "-out", "ca.crt", "-subj", "/CN=desk authority")
    openssl(
        *(*new, "-keyout", "server.key", "-out", "server.crt", "-subj", "/CN=localhost"),
        *("-CA", "ca.crt", "-CAkey", "ca.key", "-addext", "subjectAltName=DNS:localhost"),
    )
    return folder


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Cluster, Path]]:
    """A server that lets nobody in over the network unencrypted."""
    if reason := why_not():
        pytest.skip(reason)
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    made = _certificates(tmp_path_factory.mktemp("certificates"))
    cluster = Cluster()
    cluster.stop()
    cluster.encrypt(made / "server.crt", made / "server.key")
    cluster.start()
    yield cluster, made / "ca.crt"
    cluster.destroy()


def _address(cluster: Cluster, told: str) -> str:
    database = cluster.database()
    database.invited("aigul")
    return f"postgresql://aigul@localhost:{cluster.port}/{database.name}?{told}"


def test_a_server_that_proves_itself_is_come_in_to(encrypted: tuple[Cluster, Path]) -> None:
    cluster, authority = encrypted
    address = _address(cluster, f"sslmode=verify-full&sslrootcert={authority}")
    line = connect(address, PASSWORD)
    query = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
    assert line._line.ask(query) == [(True,)]
    line.close()


def test_a_server_that_nobody_vouches_for_is_not(encrypted: tuple[Cluster, Path]) -> None:
    address = _address(encrypted[0], "sslmode=verify-full&sslrootcert=system")
    with pytest.raises(ServerRefusedError, match="cannot prove"):
        connect(address, PASSWORD)


def test_a_server_of_another_name_is_not(encrypted: tuple[Cluster, Path]) -> None:
    cluster, authority = encrypted
    address = _address(cluster, f"sslmode=verify-full&sslrootcert={authority}")
    with pytest.raises(ServerRefusedError, match="cannot prove"):
        connect(address.replace("localhost", "127.0.0.1"), PASSWORD)


def test_an_open_line_is_not_let_in(encrypted: tuple[Cluster, Path]) -> None:
    with pytest.raises(ServerRefusedError):
        connect(_address(encrypted[0], "sslmode=disable"), PASSWORD)


def test_a_server_without_encryption_says_so(postgres: Cluster) -> None:
    database = postgres.database()
    database.invited("aigul")
    with pytest.raises(ServerRefusedError, match="does not encrypt"):
        connect(database.address("aigul") + "?sslmode=require", PASSWORD)
    postgres.drop(database.name)


def _outside() -> str:
    """An address of this machine that is not loopback; empty where it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
        probe.connect(("192.0.2.1", 9))  # nothing is sent
        return str(probe.getsockname()[0])
    return ""


@pytest.fixture(scope="module")
def careless() -> Iterator[Cluster]:
    """A server whose rules let everybody in from everywhere unencrypted."""
    if reason := why_not() or ("" if _outside() else "this machine has no other address"):
        pytest.skip(reason)
    cluster = Cluster({"listen_addresses": "*"})
    cluster.stop()
    cluster.let_in("host all all all scram-sha-256")
    cluster.start()
    yield cluster
    cluster.destroy()


def test_a_careless_server_gives_nothing_away_on_an_open_line(careless: Cluster) -> None:
    database = careless.database()
    database.invited("aigul")
    database.ask("INSERT INTO file VALUES ('x', 'secret')")
    told = {"host": _outside(), "port": careless.port, "dbname": database.name, "user": "aigul"}
    with psycopg.connect(**told, password=PASSWORD, sslmode="disable", autocommit=True) as line:
        for table in ("file", "member"):
            assert line.execute(f"TABLE kzannotate.{table}").fetchall() == []
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="unencrypted"):
            line.execute("SELECT kzannotate.keep_file('x')")
