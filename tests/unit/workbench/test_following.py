"""Two windows on one project: the second follows the first, and nothing is lost between them."""

from __future__ import annotations

import subprocess
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from kzannotate.domain.document import Source
from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.workbench import history
from kzannotate.workbench.following import Follower
from kzannotate.workbench.session import create_project_session, open_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzannotate.domain.records import Record
    from kzannotate.domain.revision import Revision
    from kzannotate.workbench.session import Workbench

GESTURES = 25
ELSEWHERE = """
import pathlib, sys
from kzannotate.domain.document import Source
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.workbench.session import open_session
name, count = sys.argv[2], int(sys.argv[3])
bench = open_session(pathlib.Path(sys.argv[1]), reviewer_name=name)
for n in range(count):
    made = bench.commit("add", [Change(SHARED_LAYER, None, Source(f"{name}-{n}", name))])
    print(made.id, flush=True)
bench.close()
"""


@pytest.fixture
def benches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Workbench]]:
    """The same project open twice, as two windows have it."""
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "home"))
    path = tmp_path / "desk.kza"
    with (
        closing(create_project_session(path, title="Desk", reviewer_name="Aigul")) as first,
        closing(open_session(path, reviewer_name="Dana")) as second,
    ):
        yield [first, second]


def _add(bench: Workbench, record: Record) -> Revision:
    made = bench.commit("add", [Change(SHARED_LAYER, None, record)])
    assert made
    return made


def test_the_other_window_hears_a_gesture_once(benches: list[Workbench]) -> None:
    first, second = benches
    heard: list[str] = []
    follower = Follower(second)
    second.listen(lambda revision: heard.append(revision.id))
    made = _add(first, Entity("sco", "organisation"))
    follower.look()
    follower.look()
    assert heard == [made.id]
    assert follower.foreign == {made.id}


def test_the_reference_is_as_the_other_window_made_it(benches: list[Workbench]) -> None:
    first, second = benches
    follower = Follower(second)
    assert second.reference().entities == ()
    _add(first, Entity("sco", "organisation"))
    follower.look()
    assert [entity.id for entity in second.reference().entities] == ["sco"]


def test_ones_own_gesture_is_told_once(benches: list[Workbench]) -> None:
    heard: list[str] = []
    follower = Follower(benches[0])
    benches[0].listen(lambda revision: heard.append(revision.id))
    made = _add(benches[0], Source("s", "A paper"))
    assert follower.look() == []
    assert heard == [made.id]
    assert follower.foreign == set()


def test_what_was_there_before_is_no_news(benches: list[Workbench]) -> None:
    _add(benches[0], Source("s", "A paper"))
    follower = Follower(benches[1])
    assert follower.look() == []
    assert follower.look() == []


def test_a_window_that_only_reads_follows_as_well(benches: list[Workbench]) -> None:
    with closing(
        open_session(benches[0].store.path, reviewer_name="Guest", read_only=True)
    ) as guest:
        follower = Follower(guest)
        made = _add(benches[0], Source("s", "A paper"))
        assert [revision.id for revision in follower.look()] == [made.id]


def test_undo_after_anothers_gesture_is_of_ones_own(benches: list[Workbench]) -> None:
    first, second = benches
    follower = Follower(first)
    _add(first, Source("mine", "Mine"))
    _add(second, Source("theirs", "Theirs"))
    follower.look()
    history.undo(first)
    assert [source.id for source in first.store.records(Source)] == ["theirs"]


@pytest.mark.timeout(240)
def test_two_programs_and_a_follower_lose_and_repeat_nothing(benches: list[Workbench]) -> None:
    first = benches[0]
    follower = Follower(first)
    heard: list[Revision] = []
    seen: list[str] = []
    first.listen(heard.append)
    programs = [_elsewhere(first, name) for name in ("Dana", "Erlan")]
    over = threading.Event()
    looking = threading.Thread(target=_look_until, args=(follower, over, seen))
    looking.start()
    own = [_add(first, Source(f"own-{n}", "Own")).id for n in range(GESTURES)]
    told = [line for program in programs for line in program.communicate(timeout=200)[0].split()]
    over.set()
    looking.join()
    seen += [revision.id for revision in follower.look()]
    assert [program.returncode for program in programs] == [0, 0]
    # Many at once are told as one, so that listeners hear of records and not of each revision.
    assert len(seen) == len(set(seen))
    assert {*own, *told} <= {*seen, *(revision.id for revision in heard)}
    sources = first.store.records(Source)
    assert len(sources) == 3 * GESTURES
    assert {s.id for s in sources} <= {c.record.id for r in heard for c in r.changes}
    assert list(first.store.verify()) == []


def _elsewhere(bench: Workbench, name: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", ELSEWHERE, str(bench.store.path), name, str(GESTURES)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _look_until(follower: Follower, over: threading.Event, seen: list[str]) -> None:
    while not over.wait(0.05):
        seen += [revision.id for revision in follower.look()]
