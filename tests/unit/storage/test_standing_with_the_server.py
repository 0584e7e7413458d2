"""What a working copy and its server know of one another, asked piece by piece."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
from histories import gesture, renamed

from kzannotate.domain.entity import Entity
from kzannotate.domain.exchanging import Bond, Ending, Outcome
from kzannotate.domain.project import MACHINE_LAYER, Reviewer
from kzannotate.domain.salvage import MissingRun
from kzannotate.errors import BugError, DamagedProjectError

if TYPE_CHECKING:
    from kzannotate.domain.keeping import Store
    from kzannotate.domain.revision import Revision
    from kzannotate.storage.server.store import PostgresStore
    from kzannotate.storage.store import SqliteStore

CICA = Entity("cica", "organisation")
BOND = Bond("postgresql://desk/kz", "p", Reviewer("r-aigul", "Aigul"))
KEY = ("Entity", "cica", "shared")


def two(store: Store) -> list[Revision]:
    """Two gestures of one device on one record, the second upon the first."""
    made = [gesture(store, None, CICA)]
    store.commit(made[0])
    made.append(gesture(store, CICA, renamed(CICA, "on")))
    store.commit(made[1])
    return made


def test_revisions_come_in_the_order_asked_for_and_what_is_not_there_is_passed_over(
    store: Store,
) -> None:
    one, other = two(store)
    asked = [other.id, "nowhere", one.id]
    assert list(store.exchange.revisions(asked)) == [other, one]


def test_digests_stand_in_the_order_of_the_log(store: Store) -> None:
    made = two(store)
    assert list(store.exchange.digests().items())[1:] == [(r.id, r.digest()) for r in made]


def test_an_attached_file_is_found_by_its_digest(store: Store) -> None:
    body = b"\x00paper"
    name = sha256(body).hexdigest()
    store.append([gesture(store, None, CICA)], files={name: body})
    assert store.exchange.file(name) == body
    assert store.exchange.file("0" * 64) is None


def test_the_last_word_on_a_record_is_signed(store: Store) -> None:
    one, other = two(store)
    (ending,) = store.exchange.versions(KEY)
    assert ending == Ending(other.id, "aigul", other.time, renamed(CICA, "on"))
    apart = replace(one, id="apart", device="d2", parents=(one.id,), reviewer="bolat", time="t",
                    changes=(replace(one.changes[0], before=CICA, after=None),))  # fmt: skip
    foretold = {e.revision: e for e in store.exchange.versions_with([apart])[KEY]}
    assert foretold == {
        other.id: ending,
        "apart": Ending("apart", "bolat", "t", None),
    }


def test_what_the_machine_proposed_is_no_version_to_choose_from(store: Store) -> None:
    proposed = gesture(store, None, CICA, layer=MACHINE_LAYER)
    assert store.exchange.versions_with([proposed]) == {}
    assert store.exchange.versions(KEY) == []


def test_a_project_of_its_own_is_tied_to_nothing(store: SqliteStore) -> None:
    two(store)
    assert store.exchange.bond() is None
    assert store.exchange.gaps() == []
    store.exchange.begin_again()
    store.exchange.still_refused({"r": "no"})
    assert store.exchange.bond() is None


def test_what_was_sent_of_a_device_is_told_oldest_first(store: SqliteStore) -> None:
    made = two(store)
    store.exchange.tie(BOND)
    assert store.exchange.last_sent("d1", 9) == []
    store.exchange.sent(made[0].id)
    assert store.exchange.last_sent("d1", 9) == made[:1]
    store.exchange.sent(made[1].id)
    assert store.exchange.last_sent("d1", 9) == made
    assert store.exchange.last_sent("d1", 1) == made[1:]
    assert store.exchange.last_sent("d2", 9) == []


def test_an_answer_that_comes_late_takes_nothing_back(store: SqliteStore) -> None:
    made = two(store)
    store.exchange.tie(BOND)
    store.exchange.sent(made[1].id)
    store.exchange.sent(made[0].id, {})
    assert store.exchange.count_unsent() == 0


def test_who_begins_again_sends_and_reads_all_anew(store: SqliteStore) -> None:
    made = two(store)
    store.exchange.tie(replace(BOND, cursor="7"))
    store.exchange.sent(made[1].id, {made[0].id: "no"})
    store.exchange.begin_again()
    bond = store.exchange.bond()
    assert bond == replace(BOND, cursor="", refused=(made[0].id,), whys=("no",))
    assert store.exchange.count_unsent() == 3


def test_refusals_add_up_until_the_other_side_is_asked_again(store: SqliteStore) -> None:
    one, other = two(store)
    store.exchange.tie(BOND)
    store.exchange.sent(one.id, {one.id: "one"})
    store.exchange.sent(other.id, {other.id: "two"})
    assert store.exchange.bond().not_taken == {one.id: "one", other.id: "two"}
    store.exchange.still_refused({other.id: "still"})
    assert store.exchange.bond().not_taken == {other.id: "still"}


def test_what_somebody_else_handed_in_is_refused_no_more(store: SqliteStore) -> None:
    one, other = two(store)
    store.exchange.tie(BOND)
    store.exchange.sent(other.id, {one.id: "one", other.id: "two"})
    body = b"paper"
    files = [(sha256(body).hexdigest(), body)]
    assert store.exchange.receive([one], (), files, "9") == [Outcome.KNOWN]
    assert store.exchange.bond() == replace(BOND, cursor="9", refused=(other.id,), whys=("two",))
    assert store.exchange.file(files[0][0]) == body
    assert store.exchange.count_unsent() == 0


def test_gaps_are_kept_once_and_in_the_order_they_came(store: SqliteStore) -> None:
    first, second = MissingRun("d1", 2, 3), MissingRun("d0", 1, 1)
    store.exchange.take([], gaps=[first])
    store.exchange.take([], gaps=[second, first])
    assert store.exchange.gaps() == [first, second]


@pytest.mark.parametrize("said", ["{", "[[1, 2]]", '[["d", "x", 1]]', "7"])
def test_gaps_that_cannot_be_read_are_none(store: SqliteStore, said: str) -> None:
    with store._writing() as db:
        db.execute("INSERT INTO meta VALUES ('gaps', ?)", (said,))
    assert store.exchange.gaps() == []


def test_a_bond_that_cannot_be_read_is_damage(store: SqliteStore) -> None:
    with store._writing() as db:
        db.execute("INSERT INTO meta VALUES ('bond', '{')")
    with pytest.raises(DamagedProjectError, match="what the copy is tied to cannot be read"):
        store.exchange.bond()


def test_each_taken_in_is_told(store: SqliteStore) -> None:
    told: list[int] = []
    made = [gesture(store, None, CICA)]
    assert store.exchange.take(made, step=told.append) == [Outcome.ADDED]
    assert told == [1, 2]  # taken in, and its record worked out
    assert store.exchange.take(made) == [Outcome.KNOWN]


def test_a_server_is_no_working_copy(server_store: PostgresStore) -> None:
    exchange = server_store.exchange
    assert (exchange.bond(), exchange.unsent(9), exchange.count_unsent()) == (None, [], 0)
    assert (exchange.last_sent("d1", 9), exchange.gaps()) == ([], [])
    for refused in (
        lambda: exchange.take([]),
        lambda: exchange.tie(BOND),
        lambda: exchange.sent("r"),
        lambda: exchange.still_refused({}),
        exchange.begin_again,
        lambda: exchange.receive([], (), (), ""),
    ):
        with pytest.raises(BugError, match=r"^a server is no working copy$"):
            refused()
