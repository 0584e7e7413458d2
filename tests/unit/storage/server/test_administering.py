"""What who looks after a server does, and the sentences when it cannot be done."""

from __future__ import annotations

from contextlib import closing
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from histories import gesture

from kzannotate.domain.case import Attachment, Case, Exhibit, Stance
from kzannotate.domain.copies import Why
from kzannotate.domain.entity import Entity, Evidence
from kzannotate.domain.project import Device, ProjectInfo, Reviewer
from kzannotate.domain.shared import Role
from kzannotate.errors import (
    BugError,
    DamagedProjectError,
    ProjectError,
    ReadOnlyProjectError,
    UserError,
)
from kzannotate.storage import opening
from kzannotate.storage.server import administration, log, moving
from kzannotate.storage.server.address import parse
from kzannotate.storage.server.line import Line
from kzannotate.storage.server.store import PostgresStore
from postgres_cluster import PASSWORD

if TYPE_CHECKING:
    from pathlib import Path

    from postgres_cluster import Cluster, Database

BOLAT = (Reviewer("r-bolat", "Bolat"), Role.REVIEWER)


def names(shared: Database) -> list[str]:
    return [name for (name,) in shared.ask("SELECT nspname FROM pg_namespace")]


def test_a_project_that_does_not_come_over_whole_leaves_nothing(
    postgres: Cluster, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = postgres.empty()
    monkeypatch.setattr(administration.moving, "put", lambda *_: 0)
    with pytest.raises(DamagedProjectError) as told:
        administration.put_project(address, None, project)
    assert str(told.value) == (
        "desk.kza holds something that did not come over to the server as it is."
    )
    with closing(Line(parse(address))) as line:
        schemas = line.ask("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'kz%'")
    assert schemas == []


def test_a_project_goes_over_and_says_how_far_it_is(postgres: Cluster, project: Path) -> None:
    address, told = postgres.empty(), []
    assert administration.put_project(address, None, project, told=told.append) == 2
    assert told == [2]
    with pytest.raises(ProjectError, match="already"):
        administration.put_project(address, None, project)
    with closing(PostgresStore(parse(address))) as store:
        assert store.record(Entity, "cica")


def test_a_new_project_is_founded_once(postgres: Cluster) -> None:
    address = postgres.empty()
    administration.found_project(address, None, "Desk", Device("d7", "newsroom"))
    with closing(PostgresStore(parse(address))) as store:
        assert [info.title for info in store.records(ProjectInfo)] == ["Desk"]
        assert store.record(Device, "d7") == Device("d7", "newsroom")
    assert administration.migrate(address, None) is False


def test_a_new_project_lets_nobody_in_who_was_not_invited(postgres: Cluster) -> None:
    address = postgres.empty()
    administration.found_project(address, None, "Desk", Device("d7", "newsroom"))
    with closing(Line(parse(address))) as line:
        query = (
            "SELECT acl.privilege_type FROM pg_database, aclexplode(coalesce(datacl,"
            " acldefault('d', datdba))) AS acl WHERE datname = current_database()"
            " AND acl.grantee = 0"
        )
        assert line.ask(query) == []


def test_members_are_listed_by_login(shared: Database) -> None:
    administration.invite(shared.owner, None, "zarina", PASSWORD, BOLAT)
    made = administration.invite(shared.owner, None, "bolat", PASSWORD, BOLAT)
    assert (made.login, made.reviewer, made.role) == ("bolat", *BOLAT)
    assert administration.all_members(shared.owner, None) == [
        ("bolat", "r-bolat", Role.REVIEWER),
        ("lead", "r-lead", Role.LEAD),
        ("owner", "r-owner", Role.LEAD),
        ("zarina", "r-bolat", Role.REVIEWER),
    ]
    administration.dismiss(shared.owner, None, "zarina")
    with pytest.raises(UserError, match=r"^zarina is no member of desk\w+\.$"):
        administration.dismiss(shared.owner, None, "zarina")


def test_who_looks_after_the_server_is_invited_under_another_login(shared: Database) -> None:
    with pytest.raises(UserError, match=r"^owner looks after the server\. Choose another login"):
        administration.invite(shared.owner, None, "owner", None, BOLAT)


def test_a_reviewer_may_not_make_others(shared: Database) -> None:
    with pytest.raises(ProjectError, match=r"^Your login may not make others\. Use that of who"):
        administration.invite(shared.invited("bolat"), PASSWORD, "dana", PASSWORD, BOLAT)


def test_a_database_without_a_project_has_no_members(postgres: Cluster) -> None:
    with pytest.raises(ProjectError):
        administration.all_members(postgres.empty(), None)


def test_revisions_go_over_in_groups(monkeypatch: pytest.MonkeyPatch, server_store) -> None:
    class Changed:
        def __init__(self, changes: int) -> None:
            self.changes = (None,) * changes

    def sizes(*changes: int) -> list[list[int]]:
        found = moving.batches([Changed(n) for n in changes])  # type: ignore[list-item]
        return [[len(r.changes) for r in batch] for batch in found]

    monkeypatch.setattr(moving, "_MOST_REVISIONS", 3)
    monkeypatch.setattr(moving, "_MOST_CHANGES", 10)
    assert sizes() == []
    assert sizes(1, 1, 1, 1) == [[1, 1, 1], [1]]
    assert sizes(4, 4, 2, 1) == [[4, 4, 2], [1]]
    assert sizes(4, 4, 3, 6, 1) == [[4, 4], [3, 6, 1]]
    assert sizes(50, 1, 50) == [[50], [1], [50]]


def test_a_snapshot_that_cannot_be_written_is_told(
    server_store: PostgresStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(moving, "sync_folder", fail)
    with pytest.raises(ProjectError, match=r"^c\.kza cannot be written \(Input/output error\)\.$"):
        server_store.snapshot(tmp_path / "c.kza")


def test_a_snapshot_has_the_attached_files(server_store: PostgresStore, tmp_path: Path) -> None:
    body = b"paper"
    name = sha256(body).hexdigest()
    held = Attachment(name, "law.pdf", len(body))
    exhibit = Exhibit("x", Stance.CONTEXT, Evidence("s", "The law"), attachment=held)
    case = Case("k", "Seat", ("f",), exhibits=(exhibit,))
    server_store.append([gesture(server_store, None, case)], files={name: body})
    assert server_store.file(name) == body
    server_store.snapshot(tmp_path / "c.kza")
    with closing(opening.open_project(tmp_path / "c.kza")) as copied:
        assert copied.file(name) == body


def test_a_server_makes_no_copies_of_its_own(server_store: PostgresStore) -> None:
    assert (server_store.copies.all(), server_store.copies.outdated()) == ([], False)
    with pytest.raises(ProjectError, match=r"are made on its server, with: kzannotate server back"):
        server_store.copies.make(Why.DAILY)
    assert server_store.soundness.prove() is True
    assert server_store.soundness.prove(lambda: True) is False


def test_nothing_to_send_is_nothing(shared: Database) -> None:
    with closing(Line(parse(shared.owner))) as line:
        assert log.send(line, [], None, None) == []
        assert log.send_at_once(line, [], None, None) == []


def test_a_closed_or_borrowed_store_writes_nothing(shared: Database, server_store) -> None:
    server_store.read_only = True
    with pytest.raises(ReadOnlyProjectError, match=r"^desk\w+ was opened for reading only\.$"):
        server_store.append([])
    server_store.close()
    with pytest.raises(BugError, match=r"^desk\w+ is closed$"):
        list(server_store.revisions())


def test_a_commit_to_a_server_tells_how_far_it_is(server_store: PostgresStore) -> None:
    told: list[tuple[int, int]] = []
    made = gesture(server_store, None, Entity("e", "organisation"))
    server_store.commit(made, step=lambda *far: told.append(far))
    assert told == [(0, 1), (1, 1)]
