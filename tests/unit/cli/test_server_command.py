"""A shared project looked after from a terminal."""

from __future__ import annotations

import io
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER, Reviewer
from kzannotate.domain.revision import Change
from kzannotate.storage.opening import open_project
from kzannotate.storage.server.sharing import connect, open_store
from kzannotate.workbench.session import create_project_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from postgres_cluster import Cluster

    Command = Callable[..., int]


@pytest.fixture
def project(tmp_path: Path, kz: Command) -> Path:
    """A project of two revisions by Aigul."""
    path = tmp_path / "desk.kza"
    with closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as bench:
        bench.commit("add", [Change(SHARED_LAYER, None, Entity("sco", "organisation"))])
    return path


@pytest.fixture
def address(kz: Command, project: Path, postgres: Cluster) -> str:
    """A server that holds the project."""
    address = postgres.empty()
    assert kz("server", "init", address, "--project", project) == 0
    return address


def test_a_project_file_is_shared_and_stays_as_it_is(address: str, project: Path) -> None:
    store, file = open_store(address), open_project(project, read_only=True)
    assert [r.digest() for r in store.revisions()] == [r.digest() for r in file.revisions()]
    assert store.records(Entity) == file.records(Entity)
    assert list(store.verify()) == []
    store.close()
    file.close()


def test_a_database_that_is_not_there_is_made(kz: Command, postgres: Cluster) -> None:
    address = postgres.owner_of("made-by-init")
    assert kz("server", "init", address, "--title", "Empty") == 0
    assert kz("server", "init", address, "--title", "Again") == 2
    with closing(open_store(address)) as store:
        assert len(list(store.revisions())) == 1


@pytest.mark.parametrize("options", [[], ["--title", "x", "--project", "y"]])
def test_what_is_to_be_shared_must_be_said(kz: Command, options: list[str], capsys) -> None:
    assert kz("server", "init", "postgresql:///x", *options) == 2
    assert "what is to be shared" in capsys.readouterr().err


def test_who_is_invited_comes_in(kz: Command, address: str, capsys) -> None:
    assert kz("server", "invite", address, "dana.s", "--name", "Dana", "--role", "lead") == 0
    said = dict(line.split(": ", 1) for line in capsys.readouterr().out.splitlines()[-2:])
    assert said["password, shown this once"] not in said["address"]
    line = connect(said["address"], said["password, shown this once"])
    assert (line.who().reviewer.name, line.who().role) == ("Dana", "lead")
    line.close()
    with closing(open_store(address)) as store:
        assert {r.name: r.right for r in store.records(Reviewer)}["Dana"] == "lead"
        assert list(store.verify()) == []


def test_the_address_names_the_server_as_others_know_it(kz: Command, address: str, capsys) -> None:
    asked = ("server", "invite", address, "dana.h", "--name", "Dana", "--host", "desk.example")
    assert kz(*asked) == 0
    database = address.partition("?")[0].rpartition("/")[2]
    (said,) = [w for w in capsys.readouterr().out.split() if w.startswith("postgresql:")]
    assert said.startswith("postgresql://dana.h@desk.example:")
    assert said.endswith(f"/{database}")


def test_a_password_can_come_by_the_input(kz: Command, address: str, monkeypatch, capsys) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("from a safe place\n"))
    assert kz("server", "invite", address, "dana.i", "--name", "Dana", "--password-stdin") == 0
    assert "from a safe place" not in capsys.readouterr().out


def test_a_role_is_changed_and_the_password_kept(kz: Command, address: str, capsys) -> None:
    asked = ("server", "invite", address, "dana.k", "--name", "Dana")
    assert kz(*asked, "--role", "lead") == kz(*asked, "--keep-password") == 0
    kz("server", "members", address)
    assert "dana.k                    reviewer  Dana" in capsys.readouterr().out
    assert kz("server", "dismiss", address, "dana.k") == 0
    assert kz("server", "dismiss", address, "dana.k") == 2


def test_a_backup_is_a_project_of_its_own(kz: Command, address: str, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    assert kz("server", "backup", address, folder) == 0
    (made,) = folder.iterdir()
    with closing(open_project(made)) as copy, closing(open_store(address)) as store:
        assert copy.exchange.digests() == store.exchange.digests()
    assert kz("server", "backup", address, made) == 2


def test_a_reader_makes_backups(kz: Command, address: str, tmp_path: Path) -> None:
    asked = ("server", "invite", address, "backup", "--name", "Backup", "--role", "reader")
    assert kz(*asked) == 0
    reader = address.replace("owner@", "backup@")
    assert kz("server", "backup", reader, tmp_path / "copy.kza") == 0
    assert kz("server", "init", reader, "--title", "Mine") == 2


def test_a_project_of_today_needs_no_migration(kz: Command, address: str, capsys) -> None:
    assert kz("server", "migrate", address) == 0
    assert "is up to date" in capsys.readouterr().out


def test_an_older_project_says_what_to_do_and_is_brought_up_to_date(
    kz: Command, address: str, monkeypatch, capsys
) -> None:
    from kzannotate.storage.server import schema

    steps = (*schema._STEPS, ("CREATE TABLE later (x integer)",))
    monkeypatch.setattr(schema, "_STEPS", steps)
    monkeypatch.setattr(schema, "VERSION", len(steps))
    assert kz("server", "members", address) == 2
    assert "server migrate" in capsys.readouterr().err
    assert kz("server", "migrate", address) == kz("server", "members", address) == 0


def test_a_migration_that_fails_leaves_all_as_it_was(
    kz: Command, address: str, monkeypatch
) -> None:
    from kzannotate.storage.server import schema

    with monkeypatch.context() as patched:
        steps = (*schema._STEPS, ("CREATE TABLE later (x integer)", "SELECT 1 / 0"))
        patched.setattr(schema, "_STEPS", steps)
        patched.setattr(schema, "VERSION", len(steps))
        assert kz("server", "migrate", address) != 0
    assert kz("server", "members", address) == 0


def test_who_looks_after_it_need_not_be_almighty(
    kz: Command, project: Path, postgres: Cluster, capsys
) -> None:
    postgres.ask("DROP ROLE IF EXISTS keeper")
    postgres.ask("CREATE ROLE keeper LOGIN CREATEDB CREATEROLE")
    address = postgres.owner_of("kept").replace("owner@", "keeper@")
    assert kz("server", "init", address, "--project", project) == 0
    asked = ("server", "invite", address, "dana.q", "--name", "Dana")
    assert kz(*asked) == 0
    said = dict(line.split(": ", 1) for line in capsys.readouterr().out.splitlines()[-2:])
    line = connect(said["address"], said["password, shown this once"])
    assert line.who().role == "reviewer"
    line.close()
    assert kz("server", "dismiss", address, "dana.q") == 0
    postgres.drop("kept")
