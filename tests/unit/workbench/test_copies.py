"""Earlier copies: when they are made, which are kept, and how one comes back."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import namedtuple
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.copies import ALWAYS, MOST_BYTES, Copy, Why, superfluous
from kzannotate.domain.document import Document, Source, digest
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.errors import BusyProjectError, DamagedProjectError, ProjectError
from kzannotate.storage import backup
from kzannotate.storage import copies as stored_copies
from kzannotate.storage.connection import connect, wal_is_safe
from kzannotate.workbench import copies
from kzannotate.workbench.bulk_copies import BULK
from kzannotate.workbench.session import create_project_session, open_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzannotate.workbench.session import Workbench

TEXT = "عقد المنتدى في أستانا. " * 50


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbench]:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    with closing(
        create_project_session(tmp_path / "desk.kza", title="D", reviewer_name="A")
    ) as made:
        document = Document("a", "A", digest(TEXT), len(TEXT), "ar")
        change = Change(SHARED_LAYER, None, document)
        made.commit("import", [change], texts={document.sha256: TEXT})
        yield made


def _add(bench: Workbench, count: int, prefix: str = "s") -> None:
    records = [Source(f"{prefix}{n}", f"Paper {n}") for n in range(count)]
    bench.commit("add", [Change(SHARED_LAYER, None, record) for record in records])


def _sources(path: Path) -> int:
    with closing(open_session(path, reviewer_name="A", read_only=True)) as bench:
        assert list(bench.store.verify()) == []
        return len(bench.store.records(Source))


def _why(bench: Workbench) -> list[Why]:
    return [copy.why for copy in copies.all_of(bench.store.path)]


def test_one_copy_is_made_a_day_and_only_of_what_has_changed(bench: Workbench) -> None:
    assert copies.make_daily(bench)
    assert copies.make_daily(bench) is None
    (made,) = copies.all_of(bench.store.path)
    yesterday = made.path.with_name(made.path.name.replace(made.time[:10], "2020-01-01"))
    made.path.rename(yesterday)
    assert copies.make_daily(bench) is None  # nothing was committed since
    _add(bench, 1)
    assert copies.make_daily(bench)


def test_a_gesture_that_changes_much_has_a_copy_before_it(bench: Workbench) -> None:
    _add(bench, BULK - 1)
    assert _why(bench) == []
    _add(bench, BULK, "t")
    (copy,) = copies.all_of(bench.store.path)
    assert copy.why is Why.BULK
    assert _sources(copy.path) == BULK - 1


def test_the_first_import_into_a_new_project_needs_no_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    with closing(create_project_session(tmp_path / "n.kza", title="N", reviewer_name="A")) as new:
        _add(new, BULK)
        assert _why(new) == []


def test_a_full_disk_stops_no_gesture_and_is_told(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10, 10, 0))
    _add(bench, BULK)
    assert "no room for the copy" in str(copies.failure(bench))
    assert copies.failure(bench) is None
    assert len(bench.store.records(Source)) == BULK
    with pytest.raises(ProjectError, match="Free some space"):
        copies.make(bench)
    assert _why(bench) == []


def test_copies_that_are_too_many_are_taken_away(bench: Workbench) -> None:
    made = [_copied_anew(bench, number) for number in range(8)]
    folder = bench.store.path.with_name("desk.kza.backups")
    assert sorted(folder.iterdir()) == sorted(copy.path for copy in made[-5:])


def _copied_anew(bench: Workbench, number: int) -> Copy:
    _add(bench, 1, f"s{number}-")
    return copies.make(bench)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE content SET body = replace(body, 'المنتدى', 'المنتدي')",
        "UPDATE revision SET verb = 'else' WHERE seq = (SELECT max(seq) FROM revision)",
        "page",
    ],
)
def test_a_copy_of_what_is_broken_is_not_kept(bench: Workbench, harm: str) -> None:
    _harm(bench.store.path, harm)
    with pytest.raises(DamagedProjectError, match="came out damaged"):
        copies.make(bench)
    folder = bench.store.path.with_name("desk.kza.backups")
    assert list(folder.iterdir()) == []


def _harm(path: Path, harm: str) -> None:
    """Alter a row, or overwrite a page of a table that copies are not asked about otherwise."""
    with closing(sqlite3.connect(path)) as db, db:
        for (trigger,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            db.execute(f"DROP TRIGGER {trigger}")
        if harm != "page":
            db.execute(harm)
        size = db.execute("PRAGMA page_size").fetchone()[0]
        page = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'tag'").fetchone()[0]
    if harm == "page":
        with path.open("r+b") as file:
            file.seek((page - 1) * size)
            file.write(b"\x77" * size)


def test_a_copy_becomes_a_project_of_its_own(bench: Workbench, tmp_path: Path) -> None:
    _add(bench, 3)
    copy = copies.make(bench)
    _add(bench, 2, "t")
    copies.restore_as(copy.path, tmp_path / "then.kza")
    assert _sources(tmp_path / "then.kza") == 3
    with pytest.raises(ProjectError, match="exists already"):
        copies.restore_as(copy.path, tmp_path / "then.kza")


def test_what_a_restored_copy_replaces_is_kept(bench: Workbench) -> None:
    copy, path = copies.make(bench), bench.store.path
    _add(bench, 2)
    bench.close()
    kept = copies.restore_in_place(copy.path, path)
    assert (_sources(path), _sources(kept)) == (0, 2)
    assert [c.why for c in copies.all_of(path)] == [Why.RESTORE, Why.HAND]


def test_another_window_cannot_write_into_a_project_that_was_replaced(bench: Workbench) -> None:
    copy = copies.make(bench)
    if wal_is_safe():  # nothing takes the place of what is open with a write-ahead log
        with pytest.raises(BusyProjectError):
            copies.restore_in_place(copy.path, bench.store.path)
        return
    copies.restore_in_place(copy.path, bench.store.path)
    with pytest.raises(ProjectError, match="replaced while it was open"):
        _add(bench, 1)


def test_nothing_is_replaced_while_somebody_writes(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, path = copies.make(bench), bench.store.path
    monkeypatch.setattr(stored_copies, "connect", partial(connect, busy_seconds=0.1))
    with closing(connect(path, "rw")) as writing:
        writing.execute("BEGIN IMMEDIATE")
        with pytest.raises(BusyProjectError):
            copies.restore_in_place(copy.path, path)
    _add(bench, 1)
    assert _sources(path) == 1


def test_a_damaged_project_is_put_aside_for_a_copy(bench: Workbench) -> None:
    copy, path = copies.make(bench), bench.store.path
    bench.close()
    path.write_bytes(b"no project any more")
    aside = copies.restore_in_place(copy.path, path)
    assert aside.read_bytes() == b"no project any more"
    assert _sources(path) == 0


def test_gestures_go_on_while_a_copy_is_made(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_PAGES", 1)
    _add(bench, 1)
    made: list[int] = []

    def gesture(_done: int, _total: int) -> None:
        if len(made) < 20:
            made.append(len(made))
            _add(bench, 1, f"g{len(made)}-")

    copy = copies.make(bench, step=gesture)
    assert len(made) > 3
    assert _sources(copy.path) >= 1
    assert len(bench.store.records(Source)) == 1 + len(made)


def test_a_copy_holds_all_that_was_acknowledged_before_it(bench: Workbench) -> None:
    for number in range(5):
        _add(bench, 1, f"g{number}-")
        assert _sources(copies.make(bench).path) == number + 1


@pytest.mark.parametrize("seed", range(20))
def test_copies_are_bounded_and_the_last_ones_stay_whatever_the_clock_says(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    kept: list[Copy] = []
    day = date(2026, 1, 1)
    for number in range(1, 400):
        day += timedelta(days=chance.choice([0, 0, 1, 1, 2, -40, 300]) if seed else 1)
        why = chance.choice(list(Why))
        kept.append(Copy(Path(f"{number}"), number, f"{day}T00:00:00Z", why, 1))
        gone = superfluous(kept)
        kept = [copy for copy in kept if copy not in gone]
        assert {c.number for c in kept} >= set(range(max(1, number - 4), number + 1))
        assert len(kept) <= 23


def test_a_day_in_each_of_the_last_seven_and_a_week_in_each_of_the_last_four_stay() -> None:
    kept: list[Copy] = []
    for number in range(1, 100):
        time = (date(2026, 1, 1) + timedelta(days=number)).isoformat()
        kept.append(Copy(Path(f"{number}"), number, time, Why.DAILY, 1))
        kept = [copy for copy in kept if copy not in superfluous(kept)]
    assert [c.number for c in kept][-7:] == list(range(93, 100))
    assert len({date.fromisoformat(c.time).isocalendar()[:2] for c in kept}) == 4


def test_large_copies_give_way_to_the_last_ones() -> None:
    one = Copy(Path("x"), 1, "2026-01-01T00:00:00Z", Why.DAILY, MOST_BYTES // 2 + 1)
    large = [replace(one, path=Path(f"{n}"), number=n) for n in range(1, 6)]
    assert [c.number for c in superfluous(large)] == [2, 1]
    assert len(large) - 2 == ALWAYS
