"""The server refuses, whatever program asks."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.document import Document, digest
from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Outcome
from kzannotate.domain.mention import Mention, MentionStatus, Standing
from kzannotate.domain.project import Device, Layer, LayerKind, ProjectInfo, Reviewer
from kzannotate.domain.remark import Assignment, Comment
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.shared import Cursor
from kzannotate.domain.span import Quote, Span
from kzannotate.errors import ServerRefusedError, UserError
from kzannotate.storage.server.address import parse
from kzannotate.storage.server.line import Line
from kzannotate.storage.server.refusals import WHY
from kzannotate.storage.server.sharing import PostgresShared, connect
from postgres_cluster import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.domain.records import Record
    from postgres_cluster import Cluster, Database

_numbers = itertools.count(1)
MENTION = Mention("m", "d", Span(0, 1), Quote("x", "", ""), None, MentionStatus.VARIANT,
                  None, 0.5, Standing.PROPOSED)  # fmt: skip
OWN = Comment("c", "aigul", "Look")
MARAT = Comment("c2", "marat", "No")


@pytest.fixture(scope="module")
def aigul(postgres: Cluster) -> Iterator[PostgresShared]:
    """A reviewer's line to a project in which another reviewer and a comment of theirs are."""
    shared = postgres.database()
    marat = connect(shared.invited("marat"), PASSWORD)
    marat.append([revision("shared", None, MARAT, reviewer="marat")])
    marat.close()
    line = connect(shared.invited("aigul"), PASSWORD)
    yield line
    line.close()
    postgres.drop(shared.name)


def revision(
    layer: str, before: Record | None, after: Record | None, *, reviewer: str | None = "aigul"
) -> Revision:
    number = next(_numbers)
    change = Change(layer, before, after)
    return Revision(f"r{number}", "d1", number, reviewer, "x", (change,), time="2026-11-22")


ALLOWED = [
    revision("layer-aigul", None, MENTION),
    revision("machine", None, MENTION, reviewer=None),
    revision("shared", None, Entity("e", "city")),
    revision("shared", None, OWN),
    revision("shared", MARAT, replace(MARAT, resolved=True)),
    revision("shared", None, Reviewer("aigul", "Aigul")),
    revision("shared", None, Reviewer("dana", "Dana")),
    revision("shared", None, Layer("layer-aigul", LayerKind.REVIEWER, "aigul"), reviewer=None),
    revision("shared", None, Device("d1", "desk"), reviewer=None),
    revision("shared", None, Assignment("assignment-d", "d", "aigul")),
]
REFUSED = {
    "layer": [
        revision("layer-marat", None, MENTION),
        revision("layer-marat", MENTION, None),
        revision("else", None, MENTION),
    ],
    "agreed": [revision("agreed", None, MENTION)],
    "forged": [
        revision("layer-aigul", None, MENTION, reviewer="marat"),
        revision("layer-marat", None, MENTION, reviewer="marat"),
        revision("shared", None, Entity("e", "city"), reviewer="marat"),
    ],
    "machine": [
        revision("shared", None, Entity("e", "city"), reviewer=None),
        revision("layer-aigul", None, MENTION, reviewer=None),
    ],
    "author": [
        revision("shared", MARAT, replace(MARAT, text="Yes")),
        revision("shared", MARAT, replace(MARAT, author="aigul", text="Yes")),
        revision("shared", replace(MARAT, author="aigul"), replace(MARAT, author="aigul")),
        revision("shared", MARAT, None),
        revision("shared", None, replace(OWN, author="marat")),
    ],
    "lead": [
        revision("shared", None, ProjectInfo("p", "Mine")),
        revision("shared", None, Reviewer("aigul", "Aigul", "lead")),
        revision("shared", None, Layer("layer-marat", LayerKind.REVIEWER, "aigul")),
        revision("shared", Reviewer("marat", "M"), None),
        revision("shared", None, Assignment("assignment-d", "d", "marat")),
    ],
}


@pytest.mark.parametrize("allowed", ALLOWED, ids=lambda r: r.changes[0].key[0])
def test_a_reviewer_does_what_is_theirs(aigul: PostgresShared, allowed: Revision) -> None:
    assert aigul.append([allowed])[0].outcome is not Outcome.REFUSED


@pytest.mark.parametrize(("why", "refused"), [(why, r) for why, rs in REFUSED.items() for r in rs])
def test_a_reviewer_does_not_do_what_is_not(
    aigul: PostgresShared, why: str, refused: Revision
) -> None:
    kept = revision("shared", None, Entity("after", "city"))
    receipts = aigul.append([refused, kept])
    assert [r.outcome for r in receipts] == [Outcome.REFUSED, Outcome.ADDED]
    assert receipts[0].why == WHY[why]
    assert refused.id not in [r.id for r in aigul.revisions_since(Cursor())[0]]


def test_the_number_of_what_was_refused_is_a_known_gap(shared: Database, tmp_path: Path) -> None:
    line = connect(shared.invited("aigul"), PASSWORD)
    names = (("shared", "a"), ("layer-marat", "b"), ("shared", "c"))
    chain: list[Revision] = []
    for number, (layer, name) in enumerate(names, 1):
        made = replace(revision(layer, None, Entity(name, "city")), number=number)
        chain.append(replace(made, previous=chain[-1].digest() if chain else ""))
    assert [r.outcome for r in line.append(chain)][1] is Outcome.REFUSED
    line.close()
    store = shared.store()
    store.snapshot(tmp_path / "copy.kza")
    assert [(g.first, g.last) for g in store.exchange.gaps()] == [(2, 2)]
    assert list(store.verify()) == []
    store.close()


def test_a_reader_writes_nothing(shared: Database) -> None:
    reader = connect(shared.invited("guest", "reader"), PASSWORD)
    assert reader.revisions_since(Cursor()) == ([], Cursor())
    with pytest.raises(ServerRefusedError, match="Ask who leads"):
        reader.append([revision("shared", None, Entity("e", "city"), reviewer="guest")])
    with pytest.raises(ServerRefusedError):
        reader.append([], {digest("x"): "x"})
    reader.close()


def test_a_lead_agrees_and_hands_in_what_others_made(shared: Database) -> None:
    lead = connect(shared.invited("chief", "lead"), PASSWORD)
    handed_in = [
        revision("agreed", None, MENTION, reviewer="chief"),
        revision("layer-marat", None, MENTION, reviewer="marat"),
        revision("shared", None, ProjectInfo("p", "Desk"), reviewer="chief"),
    ]
    assert {r.outcome for r in lead.append(handed_in)} == {Outcome.ADDED}
    assert shared.ask("SELECT DISTINCT login FROM revision") == [("chief",)]
    lead.close()


FORBIDDEN = [
    "UPDATE revision SET verb = 'else'",
    "DELETE FROM revision",
    "TRUNCATE change",
    "INSERT INTO revision (seq) VALUES (99)",
    "INSERT INTO head VALUES ('Entity', 'e', 'shared', 1, '{}')",
    "UPDATE head SET body = '{}'",
    "UPDATE member SET role = 'lead'",
    "INSERT INTO member VALUES ('aigul2', 'aigul', 'lead')",
    "DELETE FROM branch",
    "DROP TRIGGER revision_is_append_only ON revision",
    "ALTER TABLE revision DISABLE TRIGGER ALL",
    "ALTER TABLE head DISABLE ROW LEVEL SECURITY",
    "SET session_replication_role = replica",
    "SET ROLE owner",
    "SET SESSION AUTHORIZATION marat",
    "CREATE TABLE kzannotate.mine (x int)",
    "CREATE FUNCTION kzannotate.admitted() RETURNS boolean LANGUAGE sql AS 'SELECT true'",
    "CREATE TEMP TABLE member (login text)",
    "SELECT take_in('{}', '{}')",
    "SELECT refusal('{}', NULL)",
    "SELECT settle(ARRAY['Entity', 'e', 'shared'], ARRAY[1])",
    "SELECT pg_read_file('/etc/passwd')",
    "COPY revision TO PROGRAM 'cat'",
    "CREATE ROLE mine SUPERUSER",
    "SELECT rolpassword FROM pg_authid",
]


@pytest.mark.parametrize("query", FORBIDDEN)
def test_a_member_with_any_program_writes_no_table(aigul: PostgresShared, query: str) -> None:
    with pytest.raises(UserError, match="may not"):
        aigul._line.ask(query)


def test_a_lead_writes_no_table_either(shared: Database) -> None:
    lead = connect(shared.invited("chief", "lead"), PASSWORD)
    for query in FORBIDDEN:
        with pytest.raises(UserError, match="may not"):
            lead._line.ask(query)
    lead.close()


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("revision", "seq"),
        ("revision_parent", "parent"),
        ("change", "after"),
        ("content", "body"),
        ("file", "body"),
    ],
)
@pytest.mark.parametrize(
    "query", ["DELETE FROM {0}", "UPDATE {0} SET {1} = {1}", "TRUNCATE {0} CASCADE"]
)
def test_who_looks_after_the_server_does_not_alter_the_log_either(
    shared: Database, table: str, column: str, query: str
) -> None:
    with pytest.raises(ServerRefusedError):
        shared.ask(query.format(table, column))


def test_nobody_reads_without_a_role(shared: Database) -> None:
    line = connect(shared.invited("aigul"), PASSWORD)
    line.append([revision("shared", None, Entity("e", "city"))], {digest("secret"): "secret"})
    shared.ask("DELETE FROM member WHERE login = 'aigul'")
    for table in ("revision", "change", "head", "content", "meta", "document"):
        assert line._line.ask(f"TABLE {table}") == []
    with pytest.raises(ServerRefusedError):
        line.who()
    line.close()


def test_a_login_of_another_project_does_not_come_in(shared: Database, postgres: Cluster) -> None:
    other = postgres.database()
    other.invited("stranger")
    with pytest.raises(ServerRefusedError):
        connect(shared.address("stranger"), PASSWORD)
    postgres.drop(other.name)


def test_a_wrong_password_does_not_come_in(shared: Database) -> None:
    shared.invited("aigul")
    with pytest.raises(ServerRefusedError, match="password"):
        connect(shared.address("aigul"), "guess")


INJECTED = "x'); DROP TABLE revision; SELECT ('"


def test_what_records_say_is_never_a_question(aigul: PostgresShared) -> None:
    nasty = Entity(INJECTED, INJECTED, note=INJECTED)
    sent = revision("shared", None, nasty)
    texts = {digest(INJECTED): INJECTED}
    listed = Document(INJECTED[:20], INJECTED, digest(INJECTED), len(INJECTED), "en")
    receipts = aigul.append([sent, revision("shared", None, listed)], texts)
    assert [r.outcome for r in receipts] == [Outcome.ADDED] * 2
    assert sent in aigul.revisions_since(Cursor())[0]
    assert aigul.texts([digest(INJECTED), INJECTED]) == texts


@pytest.mark.parametrize("query", [INJECTED, "'", "\\", "a & | ! <-> :*", "%s %(x)s", "\0"])
def test_what_one_searches_for_is_never_a_question(shared: Database, query: str) -> None:
    store = shared.store()
    assert store.search(query) == []
    assert store.holding([query]) == []
    store.close()


def test_a_login_that_would_be_sql_is_refused(shared: Database) -> None:
    with pytest.raises(UserError, match="cannot be a login"):
        shared.invited('a"; DROP TABLE member; --')


def test_dismissed_is_dismissed(shared: Database) -> None:
    from kzannotate.storage.server.members import dismiss

    line = connect(shared.invited("aigul"), PASSWORD)
    owner = Line(parse(shared.owner))
    dismiss(owner, "aigul")
    owner.close()
    with pytest.raises(UserError):
        line.who()
    line.close()
    with pytest.raises(ServerRefusedError):
        connect(shared.address("aigul"), PASSWORD)
