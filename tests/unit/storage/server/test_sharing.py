"""What a desktop asks of the server, and what it is told when the line fails."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from histories import random_history

from kzannotate.domain.document import digest
from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Outcome
from kzannotate.domain.project import Device, Reviewer
from kzannotate.domain.revision import Change, Revision
from kzannotate.domain.shared import Cursor, Role
from kzannotate.errors import (
    BugError,
    NewerProjectError,
    ProjectError,
    UnreachableServerError,
)
from kzannotate.storage.opening import founding
from kzannotate.storage.server import address, log
from kzannotate.storage.server.address import parse
from kzannotate.storage.server.line import Line
from kzannotate.storage.server.sharing import PostgresShared, connect, open_store
from postgres_cluster import PASSWORD
from severable import SeverableLine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from postgres_cluster import Cluster, Database


@pytest.fixture
def desk(shared: Database) -> Iterator[PostgresShared]:
    line = connect(shared.invited("aigul"), PASSWORD)
    yield line
    line.close()


@pytest.fixture
def hole(postgres: Cluster) -> Iterator[SeverableLine]:
    hole = SeverableLine(postgres.port)
    yield hole
    hole.close()


def revision(name: str, *, note: str = "") -> Revision:
    change = Change("shared", None, Entity(name, "city", note=note))
    return Revision(f"r-{name}", "d1", 1, "aigul", "x", (change,), time="2026-11-22")


def test_a_desktop_knows_who_it_is(desk: PostgresShared) -> None:
    desk.append([_named("aigul")])
    assert desk.who().reviewer == Reviewer("aigul", "Aigul")
    assert (desk.who().login, desk.who().role) == ("aigul", Role.REVIEWER)


def _named(id_: str) -> Revision:
    change = Change("shared", None, Reviewer(id_, id_.title()))
    return Revision("r-name", "d1", 1, None, "join", (change,))


def test_a_desktop_knows_which_project_it_is(shared: Database, desk: PostgresShared) -> None:
    store = shared.store()
    store.append([founding("Desk", Device("d0", ""))])
    store.close()
    assert desk.project().title == "Desk"


def test_what_is_sent_twice_is_there_once(desk: PostgresShared) -> None:
    sent = [revision("a"), revision("b")]
    assert {r.outcome for r in desk.append(sent)} == {Outcome.ADDED}
    assert {r.outcome for r in desk.append([*sent, revision("c")])} == {
        Outcome.KNOWN, Outcome.ADDED,
    }  # fmt: skip
    assert [r.id for r in desk.revisions_since(Cursor())[0]] == ["r-a", "r-b", "r-c"]


def test_another_revision_under_a_known_mark_is_refused(desk: PostgresShared) -> None:
    desk.append([revision("a")])
    (receipt,) = desk.append([revision("a", note="else")])
    assert (receipt.outcome, "same mark" in receipt.why) == (Outcome.REFUSED, True)


def test_what_comes_back_is_what_was_sent(desk: PostgresShared) -> None:
    sent = [revision("a", note="ض\0 \\u0000 \\ \"quoted\" '%s' 🙂")]
    desk.append(sent, {digest("t\0ext"): "t\0ext"}, {_sha(b"\0bytes"): b"\0bytes"})
    found, _ = desk.revisions_since(Cursor())
    assert found == sent
    assert found[0].digest() == sent[0].digest()
    assert desk.texts([digest("t\0ext"), "0" * 64]) == {digest("t\0ext"): "t\0ext"}
    assert desk.files([_sha(b"\0bytes")]) == {_sha(b"\0bytes"): b"\0bytes"}


def _sha(body: bytes) -> str:
    import hashlib

    return hashlib.sha256(body).hexdigest()


def test_a_text_must_be_what_its_digest_says(desk: PostgresShared) -> None:
    with pytest.raises(BugError, match="digest"):
        desk.append([], {digest("a"): "b"})


def test_work_on_another_head_is_a_branch(desk: PostgresShared) -> None:
    history = [replace(r, reviewer="aigul") for r in random_history(5, gestures=20)]
    receipts = desk.append(history)
    assert {r.outcome for r in receipts} <= {Outcome.ADDED, Outcome.BRANCHED}
    assert Outcome.BRANCHED in {r.outcome for r in receipts}


def test_a_log_is_read_on_from_a_place(desk: PostgresShared) -> None:
    desk.append([revision(name) for name in "abcde"])
    cursor, told = Cursor(), []
    while (step := desk.revisions_since(cursor, limit=2))[0]:
        told += [r.id for r in step[0]]
        cursor = Cursor.of(str(step[1]))
    assert told == [f"r-{name}" for name in "abcde"]


def test_a_poke_wakes_who_waits(shared: Database, desk: PostgresShared) -> None:
    other = connect(shared.address("aigul"), PASSWORD)
    heard: list[bool] = []
    waits = threading.Thread(target=lambda: heard.append(desk.wait(20)))
    assert not desk.wait(0.01)
    waits.start()
    begun = time.monotonic()
    other.append([revision("a")])
    waits.join()
    assert heard == [True]
    assert time.monotonic() - begun < 5
    other.close()


def test_closing_ends_the_wait(desk: PostgresShared) -> None:
    ended: list[BaseException] = []

    def wait() -> None:
        try:
            desk.wait(50)
        except ProjectError as error:
            ended.append(error)

    waits = threading.Thread(target=wait)
    desk.wait(0.01)
    waits.start()
    desk.close()
    waits.join(timeout=10)
    assert not waits.is_alive()


@pytest.mark.slow
def test_a_dead_line_is_noticed_within_ten_seconds(shared: Database, hole: SeverableLine) -> None:
    shared.invited("aigul")
    desk = connect(shared.address("aigul", port=hole.port), PASSWORD)
    hole.darken()
    begun = time.monotonic()
    with pytest.raises(UnreachableServerError, match="does not answer"):
        desk.append([revision("a")])
    assert 5 < time.monotonic() - begun < 10
    hole.lighten()
    again = connect(shared.address("aigul", port=hole.port), PASSWORD)
    assert again.append([revision("a")])[0].outcome in (Outcome.ADDED, Outcome.KNOWN)
    again.close()
    desk.close()


def test_a_cut_line_is_told_at_once(shared: Database, hole: SeverableLine) -> None:
    shared.invited("aigul")
    desk = connect(shared.address("aigul", port=hole.port), PASSWORD)
    hole.cut()
    with pytest.raises(UnreachableServerError):
        desk.append([revision("a")])
    desk.close()
    again = connect(shared.address("aigul", port=hole.port), PASSWORD)
    assert again.append([revision("a")])[0].outcome is not Outcome.REFUSED
    again.close()


def test_who_holds_the_lock_too_long_is_waited_for_no_longer(
    shared: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = Line(parse(shared.owner))
    monkeypatch.setitem(address._SETTINGS, "lock_timeout", "200ms")
    desk = connect(shared.invited("aigul"), PASSWORD)
    with holder.transaction():
        holder.ask("SELECT arrange(ARRAY[]::text[])")
        with pytest.raises(ProjectError, match="busy"):
            desk.append([revision("a")])
    assert desk.append([revision("a")])[0].outcome is Outcome.ADDED
    desk.close()
    holder.close()


def test_who_reads_on_keeps_nobody_waiting(shared: Database, desk: PostgresShared) -> None:
    desk.append([revision(name) for name in "abc"])
    store = shared.store()
    reading = store.revisions()
    assert next(reading).id == "r-a"
    found: list[object] = []
    other = threading.Thread(target=lambda: found.append(len(store.records(Entity))))
    other.start()
    other.join(10)
    assert found == [3]
    assert [r.id for r in reading] == ["r-b", "r-c"]
    store.close()


def test_a_store_hears_what_others_send(shared: Database, desk: PostgresShared) -> None:
    store = shared.store()
    desk.append([revision("a")])
    store.news.begin()
    assert store.news.look() == []
    desk.append([revision("b"), revision("c")])
    assert [r.id for r in store.news.look()] == ["r-b", "r-c"]
    assert store.news.look() == []
    store.close()


def test_a_newer_project_is_not_opened(shared: Database) -> None:
    shared.ask("UPDATE meta SET value = '99' WHERE key = 'version'")
    address = shared.invited("aigul")
    with pytest.raises(NewerProjectError, match="newer kzannotate"):
        connect(address, PASSWORD)
    with pytest.raises(NewerProjectError):
        open_store(shared.owner)


def test_a_database_without_a_project_says_so(postgres: Cluster) -> None:
    with pytest.raises(ProjectError, match="no shared project"):
        connect(postgres.empty())
    with pytest.raises(ProjectError, match="no shared project"):
        connect(postgres.owner_of("nowhere"))


def _late(shared: Database, order: str) -> tuple[list[str], Cursor]:
    """Two send at once; who came first is done last. What is read meanwhile, and how far."""
    shared.ask("UPDATE meta SET value = %s WHERE key = 'order'", order)
    slow, quick = Line(parse(shared.owner)), Line(parse(shared.owner))
    reader = Line(parse(shared.owner))
    with slow.transaction():
        log.send(slow, [revision("slow")], None, None)
        with quick.transaction():
            log.send(quick, [revision("quick-one")], None, None)
        found, cursor = log.since(reader, Cursor(), 10, order=_PULL[order])
    more, cursor = log.since(reader, cursor, 10, order=_PULL[order])
    for line in (slow, quick, reader):
        line.close()
    return [r.id for r in (*found, *more)], cursor


_PULL = {"fence": "fence", "naive": "lock"}


def test_the_fence_misses_nothing_that_is_committed_late(shared: Database) -> None:
    assert sorted(_late(shared, "fence")[0]) == ["r-quick-one", "r-slow"]


def test_reading_by_places_alone_misses_what_is_committed_late(shared: Database) -> None:
    # The control: without lock and without fence. If it missed nothing, the test above would
    # prove nothing.
    assert _late(shared, "naive")[0] == ["r-quick-one"]


def test_the_lock_lets_nobody_overtake(shared: Database) -> None:
    first, second = Line(parse(shared.owner)), Line(parse(shared.owner))
    second.ask("SET lock_timeout = '200ms'")
    with first.transaction():
        log.send(first, [revision("a")], None, None)
        with pytest.raises(ProjectError, match="busy"), second.transaction():
            log.send(second, [revision("b")], None, None)
    first.close()
    second.close()


@pytest.mark.slow
def test_a_server_that_crashed_has_all_that_it_confirmed() -> None:
    from postgres_cluster import Cluster, why_not

    if reason := why_not():
        pytest.skip(reason)
    cluster = Cluster()
    try:
        shared = cluster.database()
        desk = connect(shared.invited("aigul"), PASSWORD)
        desk.append([revision(name) for name in "abc"])
        cluster.kill()
        with pytest.raises(UnreachableServerError):
            desk.append([revision("d")])
        cluster.start()
        desk.close()
        again = connect(shared.address("aigul"), PASSWORD)
        assert [r.id for r in again.revisions_since(Cursor())[0]] == ["r-a", "r-b", "r-c"]
        again.close()
    finally:
        cluster.destroy()
