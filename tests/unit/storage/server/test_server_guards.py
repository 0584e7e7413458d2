"""Guards of the server that no program of ours meets: told by hand, and in its catalogue."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from kzannotate.domain.case import RatingScale
from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Outcome
from kzannotate.domain.project import Device, Layer, LayerKind, Reviewer
from kzannotate.domain.remark import Assignment, Comment
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.rule_choice import RuleChoice
from kzannotate.errors import KzError, ServerRefusedError, UserError
from kzannotate.storage.server import members
from kzannotate.storage.server.address import parse
from kzannotate.storage.server.functions import CALLED
from kzannotate.storage.server.line import Line
from kzannotate.storage.server.refusals import WHY
from kzannotate.storage.server.sharing import PostgresShared, connect
from postgres_cluster import PASSWORD, Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kzannotate.domain.records import Record
    from postgres_cluster import Cluster

_numbers = itertools.count(1)
LEADS = Reviewer("marat", "Marat")
LAYER = Layer("layer-marat", LayerKind.REVIEWER, "marat")
DUTY = Assignment("assignment-d", "d", "marat")
SAID = Comment("c", "marat", "Look")
PHONE = Device("phone", "telephone")


@dataclass(frozen=True)
class Desks:
    database: Database
    chief: PostgresShared
    aigul: PostgresShared
    guest: PostgresShared
    dana: PostgresShared


@pytest.fixture(scope="module")
def desks(postgres: Cluster) -> Iterator[Desks]:
    """A lead, a reviewer, a reader, and one who is no member any more but still in the group.

    The lead has put there what is another reviewer's.
    """
    found = postgres.database()
    roles = {"chief": "lead", "aigul": "reviewer", "guest": "reader", "dana": "reviewer"}
    lines = [connect(found.invited(login, role), PASSWORD) for login, role in roles.items()]
    there = [revision(None, r, reviewer="chief") for r in (LEADS, LAYER, DUTY, SAID, PHONE)]
    assert {receipt.outcome for receipt in lines[0].append(there)} == {Outcome.ADDED}
    found.ask("DELETE FROM member WHERE login = 'dana'")
    yield Desks(found, *lines)
    for line in lines:
        line.close()
    postgres.drop(found.name)


def revision(
    before: Record | None, after: Record | None, *, reviewer: str | None = "aigul", **more: Any
) -> Revision:
    number = next(_numbers)
    change = Change("shared", before, after)
    made = Revision(f"g{number}", "d7", number, reviewer, "x", (change,), time="2026-11-22")
    return replace(made, **more)


@pytest.mark.parametrize(
    ("why", "before", "after"),
    [
        ("lead", None, RatingScale("scale", ())),
        ("lead", None, RuleChoice("sum-of-parts", runs=False)),
        ("lead", DUTY, replace(DUTY, reviewer="aigul")),
        ("lead", None, replace(DUTY, reviewer="aigul")),
        ("lead", replace(DUTY, id="assignment-e"), Assignment("assignment-e", "e", "aigul")),
        ("lead", PHONE, None),
        ("lead", None, replace(LAYER, kind=LayerKind.AGREED)),
        ("lead", replace(LAYER, kind=LayerKind.AGREED), LAYER),
        ("lead", LEADS, replace(LEADS, name="Nobody")),
        ("lead", None, replace(LEADS, name="Nobody")),
        ("author", SAID, replace(SAID, text="Look away")),
        ("author", None, replace(SAID, text="Look away", author="aigul")),
    ],
)
def test_what_another_reviewer_or_a_lead_put_there_stays(
    desks: Desks, why: str, before: Record | None, after: Record | None
) -> None:
    (receipt,) = desks.aigul.append([revision(before, after)])
    assert (receipt.outcome, receipt.why) == (Outcome.REFUSED, WHY[why])


def told(shared: PostgresShared, body: str) -> tuple[str, str]:
    """What the server says of a revision in any words."""
    query = "SELECT outcome, why FROM append(ARRAY[%s], false)"
    ((outcome, why),) = shared._line.ask(query, (body,))
    return outcome, why


def _of_another_kind(body: Any) -> None:
    for value in body["changes"][0][1:]:
        value[0] = "Passport"


def _first_of_another_kind(body: Any) -> None:
    body["changes"][0][1][0] = "Source"


def _first_of_another_record(body: Any) -> None:
    body["changes"][0][1][1]["id"] = "else"


def _with_a_number_that_is_none(body: Any) -> None:
    body["number"] = "third"


def _without_a_mark(body: Any) -> None:
    body["id"] = ""


@pytest.mark.parametrize(
    "spoil",
    [
        _of_another_kind,
        _first_of_another_kind,
        _first_of_another_record,
        _with_a_number_that_is_none,
        _without_a_mark,
    ],
)
def test_what_no_program_of_ours_would_say_is_refused(
    desks: Desks, spoil: Callable[[Any], None]
) -> None:
    city = Entity("city", "city")
    body = json.loads(revision(city, replace(city, note="x")).body())
    assert told(desks.aigul, json.dumps(body))[0] == "added"
    body["id"] += "-spoilt"
    spoil(body)
    assert told(desks.aigul, json.dumps(body)) == ("refused", "malformed")


def test_another_revision_by_the_mark_of_one_that_is_there_is_refused(desks: Desks) -> None:
    first = revision(None, Entity("dam", "place"))
    assert told(desks.aigul, first.body())[0] == "added"
    assert told(desks.aigul, replace(first, verb="y").body()) == ("refused", "taken")


@pytest.mark.parametrize(
    "query",
    [
        "SELECT keep_file('x')",
        "SELECT keep_text('x', 'x', '')",
        "SELECT * FROM append(ARRAY[]::text[], false)",
    ],
)
def test_a_reader_and_who_is_no_member_any_more_hand_nothing_in(desks: Desks, query: str) -> None:
    for line in (desks.guest, desks.dana):
        with pytest.raises(ServerRefusedError):
            line._line.ask(query)


@pytest.fixture
def unsettled(desks: Desks) -> tuple[str, int, int]:
    """A record with two last words, left to be settled; its id, and a leaf of it and another."""
    name = f"e{next(_numbers)}"
    ours = [revision(None, Entity(name, kind)) for kind in ("city", "place", "person")]
    for made in ours:
        told(desks.aigul, made.body())
    query = "SELECT seq FROM revision WHERE id = %s"
    ((leaf,),) = desks.aigul._line.ask(query, (ours[0].id,))
    ((other,),) = desks.aigul._line.ask("SELECT seq FROM revision WHERE id = %s", (_phone(desks),))
    return name, leaf, other


def _phone(desks: Desks) -> str:
    ((found,),) = desks.aigul._line.ask(
        "SELECT r.id FROM change AS c JOIN revision AS r ON r.seq = c.revision"
        " WHERE c.record = 'phone'"
    )
    return str(found)


SETTLE = "SELECT settle(ARRAY['Entity', %s, 'shared'], ARRAY[%s]::bigint[])"


def _waiting(desks: Desks, name: str) -> list[Any]:
    return desks.aigul._line.ask("SELECT 1 FROM unfolded WHERE record = %s", (name,))


def test_a_reader_settles_nothing(desks: Desks, unsettled: tuple[str, int, int]) -> None:
    name, leaf, _ = unsettled
    with pytest.raises(ServerRefusedError):
        desks.guest._line.ask(SETTLE, (name, leaf))
    assert _waiting(desks, name)


def test_only_a_revision_of_the_record_can_be_its_last_word(
    desks: Desks, unsettled: tuple[str, int, int]
) -> None:
    name, _, other = unsettled
    with pytest.raises(Exception, match=r"."):
        desks.aigul._line.ask(SETTLE, (name, other))
    assert _waiting(desks, name)


def test_what_is_settled_stays_settled(desks: Desks, unsettled: tuple[str, int, int]) -> None:
    name, leaf, _ = unsettled
    desks.aigul._line.ask(SETTLE, (name, leaf))
    with pytest.raises(ServerRefusedError):
        desks.aigul._line.ask(SETTLE, (name, leaf))


CATALOGUE = {
    "functions of the owner's by which another's tables could be meant": """
SELECT proname FROM pg_proc WHERE pronamespace = 'kzannotate'::regnamespace AND prosecdef
AND NOT coalesce('search_path=kzannotate, pg_temp' = ANY (proconfig), false)""",
    "functions that everybody may call": """
SELECT proname FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) AS acl
WHERE pronamespace = 'kzannotate'::regnamespace AND acl.grantee = 0""",
    "rights on tables beyond reading": """
SELECT relname, acl.privilege_type FROM pg_class, aclexplode(relacl) AS acl
WHERE relnamespace = 'kzannotate'::regnamespace AND acl.grantee <> relowner
AND acl.privilege_type <> 'SELECT'""",
    "tables that members read whose rows nobody guards": """
SELECT relname FROM pg_class, aclexplode(relacl) AS acl
WHERE relnamespace = 'kzannotate'::regnamespace AND acl.grantee <> relowner AND relkind = 'r'
AND NOT (relrowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid))""",
    "views that see what who asks does not": """
SELECT relname FROM pg_class WHERE relnamespace = 'kzannotate'::regnamespace AND relkind = 'v'
AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)""",
    "rights on the schema beyond using it": """
SELECT acl.privilege_type FROM pg_namespace, aclexplode(nspacl) AS acl
WHERE nspname = 'kzannotate' AND acl.grantee <> nspowner AND acl.privilege_type <> 'USAGE'""",
    "rights of everybody on the database": """
SELECT acl.privilege_type FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba)))
AS acl WHERE datname = current_database() AND acl.grantee = 0""",
    "logs that can be altered": """
SELECT relname FROM pg_class WHERE relnamespace = 'kzannotate'::regnamespace
AND relname IN ('revision', 'revision_parent', 'change', 'content', 'file')
AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgtype = 58
AND tgenabled = 'O' AND tgfoid = 'kzannotate.refuse'::regproc)""",
}


@pytest.mark.parametrize("query", CATALOGUE.values(), ids=CATALOGUE)
def test_the_catalogue_of_the_server_knows_no(desks: Desks, query: str) -> None:
    assert desks.database.ask(query) == []


def test_members_call_what_they_are_to_and_no_more(desks: Desks) -> None:
    found = desks.database.ask(
        "SELECT DISTINCT p.oid::regprocedure::text FROM pg_proc AS p, aclexplode(proacl) AS acl"
        " WHERE pronamespace = 'kzannotate'::regnamespace AND acl.grantee <> proowner"
    )
    names = {str(row[0]).replace(", ", ",").removeprefix("kzannotate.") for row in found}
    assert names == {name.replace(", ", ",") for name in (*CALLED, "searchable(text)")}


def test_a_member_can_do_nothing_else_on_the_server(desks: Desks) -> None:
    query = """SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
rolconnlimit FROM pg_roles WHERE rolname = 'aigul'"""
    assert desks.database.ask(query) == [(False, False, False, False, False, 10)]


def test_a_member_sees_of_the_members_only_itself(desks: Desks) -> None:
    assert desks.aigul._line.ask("SELECT login FROM member") == [("aigul",)]
    assert desks.dana._line.ask("SELECT login FROM member") == []


def test_a_password_is_kept_as_what_proves_it(desks: Desks) -> None:
    found = desks.database.ask("SELECT rolpassword FROM pg_authid WHERE rolname = 'aigul'")
    assert str(found[0][0]).startswith("SCRAM-SHA-256$")


def test_who_looks_after_the_server_does_not_become_a_reviewer(desks: Desks) -> None:
    ((owner,),) = desks.database.ask("SELECT current_user")
    with pytest.raises(UserError, match="looks after the server"):
        desks.database.invited(str(owner))


def test_no_member_is_anything_but_reader_reviewer_or_lead(desks: Desks) -> None:
    with pytest.raises(KzError):
        desks.database.ask("UPDATE member SET role = 'owner' WHERE login = 'aigul'")


def test_a_password_does_not_go_over_the_line(
    shared: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    ask = Line.ask

    def heard(line: Line, query: str, values: Any = (), **ways: Any) -> Any:
        asked.append(f"{query} {values}")
        return ask(line, query, values, **ways)

    monkeypatch.setattr(Line, "ask", heard)
    shared.invited("aigul")
    assert any("ALTER ROLE" in query for query in asked)
    assert not any(PASSWORD in query for query in asked)


def test_who_is_dismissed_loses_each_right_and_every_line(shared: Database) -> None:
    line = connect(shared.invited("aigul"), PASSWORD)
    owner = Line(parse(shared.owner))
    members.dismiss(owner, "aigul")
    ((group,),) = owner.ask("SELECT value FROM meta WHERE key = 'members'")
    left = owner.ask(
        "SELECT pg_has_role('aigul', %s, 'MEMBER'),"
        " has_database_privilege('aigul', current_database(), 'CONNECT'),"
        " EXISTS (SELECT FROM member WHERE login = 'aigul')",
        (group,),
    )
    assert left == [(False, False, False)]
    with pytest.raises(KzError):
        line._line.ask("SELECT 1")
    line.close()
    owner.close()
