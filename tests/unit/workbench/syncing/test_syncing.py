"""A working copy and its server: what is done on either side reaches the other, once."""

from __future__ import annotations

import json
import shutil
import time
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from desks import ARTICLE, SCO, put_article
from pretended_server import ADDRESS

from kzannotate.detection.running.progress import Cancelled
from kzannotate.domain.document import Document
from kzannotate.domain.entity import Entity
from kzannotate.domain.project import SHARED_LAYER
from kzannotate.domain.revision import Change
from kzannotate.domain.shared import Role
from kzannotate.errors import ServerRefusedError
from kzannotate.workbench import both_changed
from kzannotate.workbench.importing import import_paths
from kzannotate.workbench.project_merging.absorbing import absorb
from kzannotate.workbench.project_merging.other_copy import OtherCopy
from kzannotate.workbench.session import open_session
from kzannotate.workbench.syncing import exchanging
from kzannotate.workbench.syncing.not_taken import keep_for_a_lead, not_taken
from kzannotate.workbench.syncing.status import State
from kzannotate.workbench.syncing.synchroniser import Synchroniser, synchroniser_of
from kzannotate.workbench.syncing.working_copy import download, existing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pretended_server import PretendedServer

    from kzannotate.domain.records import Record
    from kzannotate.workbench.session import Workbench

    Desktop = Callable[[str], tuple[Workbench, Synchroniser]]


def _until(holds: Callable[[], object], seconds: float = 10) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.01)


def _say(bench: Workbench, before: Record | None, after: Record | None) -> str:
    made = bench.commit("change", [Change(SHARED_LAYER, before, after)])
    assert made
    return made.id


def test_a_download_brings_the_log_and_the_texts(desktop: Desktop, server: PretendedServer) -> None:
    bench, _ = desktop("Aigul")
    assert bench.store.text("a") == ARTICLE
    assert bench.reviewer.name == "Aigul"
    assert bench.store.path.name == "Energy desk.kza"
    assert existing(ADDRESS) == bench.store.path


def test_a_download_that_was_stopped_goes_on(server: PretendedServer, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        download(server.connect(), cancelled=lambda: True)
    assert existing(ADDRESS) is None
    server.log, kept = [], server.log
    path = download(server.connect())
    with closing(open_session(path, reviewer_name="Aigul", read_only=True)) as bench:
        assert set(bench.store.exchange.digests()) == {revision.id for revision in kept}


def test_a_gesture_reaches_the_server_and_the_other_desktop(desktop: Desktop) -> None:
    (first, sending), (second, taking) = desktop("Aigul"), desktop("Dana")
    sending.start(), taking.start()
    put_article(first, "b", "نص آخر.")
    _say(first, None, SCO)
    _until(lambda: second.store.record(Entity, "sco"))
    assert second.store.text("b") == "نص آخر."
    _until(lambda: first.store.exchange.digests().keys() == second.store.exchange.digests().keys())


def test_a_lost_answer_doubles_nothing(desktop: Desktop, server: PretendedServer) -> None:
    bench, sending = desktop("Aigul")
    server.lost_answers = 3
    sending.start()
    made = _say(bench, None, SCO)
    _until(lambda: bench.store.exchange.count_unsent() == 0)
    assert [revision.id for revision in server.log].count(made) == 1


def test_work_goes_on_and_waits_while_the_line_is_dead(
    desktop: Desktop, server: PretendedServer
) -> None:
    bench, sending = desktop("Aigul")
    sending.start()
    _until(lambda: sending.status.state is State.UP_TO_DATE)
    server.dead = True
    _say(bench, None, SCO)
    _until(lambda: sending.status.state is State.OFFLINE)
    assert sending.status.waiting == 1
    server.dead = False
    _until(lambda: sending.status.state is State.UP_TO_DATE)
    assert server.log[-1].changes[0].record == SCO


def test_what_two_change_apart_is_a_branch_on_both_sides(desktop: Desktop) -> None:
    (first, sending), (second, taking) = desktop("Aigul"), desktop("Dana")
    exchanging.send(first.store, sending._connect())
    _say(first, None, SCO)
    exchanging.send(first.store, sending._connect())
    exchanging.send(second.store, taking._connect())
    exchanging.take_in(second.store, taking._connect())
    _say(first, SCO, replace(SCO, note="ours"))
    _say(second, SCO, replace(SCO, note="theirs"))
    sending.start(), taking.start()
    _until(lambda: both_changed.both_changed(first) and both_changed.both_changed(second))
    assert both_changed.both_changed(first) == both_changed.both_changed(second)
    (item,) = both_changed.both_changed(first)
    both_changed.choose(first, item, item.versions[1])
    _until(lambda: not both_changed.both_changed(second))
    assert second.store.record(Entity, "sco") == item.versions[1].record


def test_two_files_of_one_name_taken_in_apart_are_two_articles(
    desktop: Desktop, tmp_path: Path
) -> None:
    (first, sending), (second, taking) = desktop("Aigul"), desktop("Dana")
    for bench, words in ((first, "قمة أستانا."), (second, "قمة ألماتي.")):
        (tmp_path / "story.txt").write_text(words, "utf-8")
        import_paths(bench, [tmp_path / "story.txt"])
    exchanging.send(first.store, sending._connect())
    exchanging.send(second.store, taking._connect())
    exchanging.take_in(second.store, taking._connect())
    texts = {second.store.text(d.id) for d in second.store.records(Document)}
    assert {"قمة أستانا.", "قمة ألماتي."} <= texts
    assert second.store.branches() == []


def test_what_the_server_refuses_holds_nothing_back(
    desktop: Desktop, server: PretendedServer
) -> None:
    bench, sending = desktop("Aigul")
    server.unwelcome = {"forbidden"}
    bench.commit("forbidden", [Change(SHARED_LAYER, None, SCO)])
    made = _say(bench, None, Entity("carec", "organisation"))
    sending.start()
    _until(lambda: sending.status.state is State.UP_TO_DATE)
    assert made in {revision.id for revision in server.log}
    assert (sending.status.refused, sending.status.why) == (1, "This is not yours to do.")


def test_a_login_that_is_turned_away_says_why(desktop: Desktop) -> None:
    bench, _ = desktop("Aigul")

    def connect() -> object:
        raise ServerRefusedError("The password is wrong.")

    turned_away = Synchroniser(bench, connect)
    turned_away.start()
    _until(lambda: turned_away.status.state is State.REFUSED)
    assert turned_away.status.why == "The password is wrong."
    turned_away.stop()


def test_another_project_under_the_address_is_left_alone(
    desktop: Desktop, server: PretendedServer
) -> None:
    _, sending = desktop("Aigul")
    server.info = replace(server.info, id="p-another")
    log = list(server.log)
    sending.start()
    _until(lambda: sending.status.state is State.REFUSED)
    assert server.log == log


def test_of_two_windows_one_sends(desktop: Desktop, server: PretendedServer) -> None:
    bench, sending = desktop("Aigul")
    with closing(open_session(bench.store.path, reviewer_name="nobody")) as window:
        other = Synchroniser(window, server.connect, sending._patience)
        sending.start()
        _until(lambda: sending.status.state is State.UP_TO_DATE)
        other.start()
        _until(lambda: other.status.state is State.ASIDE)
        made = _say(window, None, SCO)
        _until(lambda: made in {revision.id for revision in server.log})
        sending.stop()
        _until(lambda: other.status.state is State.UP_TO_DATE)
        other.stop()


def test_a_copy_that_was_put_back_goes_on_as_a_new_device(
    desktop: Desktop, server: PretendedServer, tmp_path: Path
) -> None:
    bench, _ = desktop("Aigul")
    path, device = bench.store.path, bench.device
    exchanging.send(bench.store, server.connect())
    bench.store.snapshot(tmp_path / "earlier.kza")
    _say(bench, None, SCO)
    exchanging.send(bench.store, server.connect())
    bench.close()
    shutil.copy(tmp_path / "earlier.kza", path)
    with closing(open_session(path, reviewer_name="nobody")) as again:
        assert again.device != device
        _say(again, None, Entity("carec", "organisation"))
        exchanging.send(again.store, server.connect())
        exchanging.take_in(again.store, server.connect())
        assert again.store.record(Entity, "sco") == SCO
        assert list(again.store.verify()) == []
    numbers = [(revision.device, revision.number) for revision in server.log]
    assert len(numbers) == len(set(numbers))


def test_a_copy_of_the_copy_on_another_machine_goes_on_as_a_new_device(
    desktop: Desktop, server: PretendedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, sending = desktop("Aigul")
    home = tmp_path / "home of Aigul"
    shutil.copytree(home, tmp_path / "clone")
    _say(bench, None, SCO)
    exchanging.send(bench.store, server.connect())
    monkeypatch.setenv("KZANNOTATE_HOME", str(tmp_path / "clone"))
    path = tmp_path / "clone" / bench.store.path.relative_to(home)
    with closing(open_session(path, reviewer_name="nobody")) as clone:
        device = clone.device
        working = Synchroniser(clone, server.connect, sending._patience)
        working.start()
        _until(lambda: clone.device != device)
        working.stop()
        assert json.loads(path.with_name(f"{path.name}.device").read_text())["device"] != device.id


@pytest.mark.parametrize("left", [0, 1, 4])
def test_a_server_that_was_put_back_gets_back_what_its_desktops_have(
    desktop: Desktop, server: PretendedServer, left: int
) -> None:
    (first, sending), (second, taking) = desktop("Aigul"), desktop("Dana")
    for number in range(30):
        _say(first, None, Entity(f"e{number}", "place"))
    exchanging.send(first.store, server.connect())
    exchanging.take_in(second.store, server.connect()) if left else None
    before = {revision.id for revision in server.log}
    del server.log[left + 1 :]
    sending.start(), taking.start()
    _until(lambda: {revision.id for revision in server.log} >= before)
    _until(lambda: second.store.record(Entity, "e29"))
    assert sending.status.refused == taking.status.refused == 0


def test_whoever_only_reads_takes_in_and_sends_nothing(
    desktop: Desktop, server: PretendedServer
) -> None:
    (first, _), (reader, reading) = desktop("Aigul"), desktop("Dana")
    exchanging.send(first.store, server.connect())
    _say(first, None, SCO)
    exchanging.send(first.store, server.connect())
    server.role, log = Role.READER, list(server.log)
    _say(reader, None, Entity("carec", "organisation"))
    reading.start()
    _until(lambda: reader.store.record(Entity, "sco"))
    assert server.log == log
    assert reading.status.refused == 1


def test_what_a_reader_does_is_listed_and_sent_when_they_may_write(
    desktop: Desktop, server: PretendedServer
) -> None:
    bench, sending = desktop("Dana")
    exchanging.send(bench.store, server.connect())
    sending.start()
    _until(lambda: sending.status.state is State.UP_TO_DATE)
    server.role = Role.READER
    made = _say(bench, None, Entity("carec", "organisation"))
    _until(lambda: sending.status.only_reads and sending.status.refused)
    (left,) = not_taken(bench)
    assert (left.revision.id, left.why) == (made, exchanging.ONLY_READS)
    server.role = Role.REVIEWER
    _until(lambda: made in {revision.id for revision in server.log})
    _until(lambda: not not_taken(bench))


def test_what_a_lead_hands_in_is_no_longer_refused(
    desktop: Desktop, server: PretendedServer, tmp_path: Path
) -> None:
    bench, _ = desktop("Dana")
    server.unwelcome = {"forbidden"}
    bench.commit("forbidden", [Change(SHARED_LAYER, None, SCO)])
    exchanging.send(bench.store, server.connect())
    keep_for_a_lead(bench, tmp_path / "for a lead.kza")
    lead, _ = desktop("Aigul")
    with OtherCopy(lead, tmp_path / "for a lead.kza") as other:
        absorb(lead, other)
    server.unwelcome = set()
    exchanging.send(lead.store, server.connect())
    exchanging.take_in(bench.store, server.connect())
    assert not_taken(bench) == []
    assert server.log[-1].reviewer == bench.reviewer.id


def test_a_project_of_its_own_has_no_server(bench: Workbench) -> None:
    assert synchroniser_of(bench) is None


def test_a_working_copy_taken_elsewhere_is_a_project_of_its_own(
    desktop: Desktop, tmp_path: Path
) -> None:
    bench, _ = desktop("Aigul")
    bench.store.snapshot(tmp_path / "away.kza")
    with closing(open_session(tmp_path / "away.kza", reviewer_name="Dana")) as away:
        assert synchroniser_of(away) is None
        assert away.reviewer.name == "Dana"
